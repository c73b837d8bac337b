### School, clinic, court, church

topic-public-places-title = Escuela, clínica, corte, iglesia

## What to do

public-places-online-hearing = Si tiene una audiencia en la corte de inmigración, puede pedir que sea por internet (Webex): pídalo por escrito o llame a su corte. La corte puede decir que no. Hasta que la corte diga que sí, usted tiene que ir. Pregúntele a un abogado.
public-places-online-hearing-short = ¿Corte por internet? Puede pedirla. Hasta que le digan que sí, tiene que ir.
public-places-address = Si tiene un caso en la corte de inmigración y se cambia de casa, dígale a la corte su nueva dirección. El formulario para eso es EOIR-33.
public-places-emergency = En una emergencia, busque atención médica. Puede recibirla sin importar su estatus migratorio, y no tiene obligación de decir su estatus para que le atiendan.
public-places-emergency-short = En una emergencia: busque atención médica. No tiene obligación de decir su estatus.
public-places-not-guaranteed = Los agentes no siempre respetan los derechos. Diga cuál es su derecho. No pelee. Recuerde los detalles. Quéjese después por medio de un abogado.

## What not to do

public-places-dont-skip = No falte a una audiencia en la corte de inmigración. Si usted no está allí, el juez puede ordenar su deportación. Si faltó a una porque no le llegó el aviso, un abogado puede pedir que se reabra el caso.
public-places-dont-skip-short = No falte a la corte de inmigración.
public-places-dont-run = No corra. No se resista y no les bloquee el paso a los agentes. No mienta y no muestre documentos falsos.
public-places-dont-run-short = No corra. No pelee. No mienta.

## What to say. The English is read out or shown to an officer; the translation explains it.

public-places-say-silent = Elijo guardar silencio.
public-places-say-lawyer = Quiero un abogado.
public-places-say-no-search = No doy mi consentimiento (permiso) para que registren (revisen).

## Good to know

public-places-limits = En enero de 2025, el gobierno federal quitó sus límites a las acciones de inmigración en lugares “sensibles”. Los agentes pueden actuar cerca de escuelas, clínicas, iglesias y cortes. Otras leyes y decisiones de cortes todavía ponen algunos límites.
public-places-school = Desde el 20 de septiembre de 2025: si los agentes de inmigración no tienen una orden judicial, firmada por un juez o una jueza, ni una citación (subpoena: un papel oficial que manda entregar documentos), ni otra orden de una corte, el personal de las escuelas de California tiene prohibido dejarles entrar a las partes de la escuela que no son públicas. También tiene prohibido darles datos de los alumnos o de las familias. El personal tiene que pedirles identificación a los agentes.
public-places-school-notice = Si se confirma una acción de inmigración en un plantel, las escuelas, las universidades y los colegios comunitarios (colleges) de California tienen que dar un aviso. Un distrito escolar decide qué decir y cuándo, y no tiene obligación de dar la fecha, la hora ni el lugar. Una universidad o un colegio comunitario tiene que dar la fecha, la hora, el lugar y enlaces para pedir ayuda. Las escuelas también tienen que poner a la vista información sobre los derechos de los alumnos.
public-places-enrollment = Los niños y las niñas pueden ir a la escuela pública sin importar su estatus migratorio. La Corte Suprema lo decidió en 1982. Las escuelas de California tienen prohibido preguntar sobre la ciudadanía como condición para inscribir a un niño o una niña.
public-places-clinic = En California, las áreas de tratamiento de las clínicas y los hospitales no son públicas. Si los agentes de inmigración no tienen una orden judicial, firmada por un juez, ni otra orden de una corte, no se les da acceso a esas áreas. Su estatus migratorio y su lugar de nacimiento son información médica protegida.
public-places-waiting-room = Los vestíbulos (lobbies), las salas de espera generales y los estacionamientos de las clínicas y los hospitales todavía pueden ser públicos. Por ley, las áreas de tratamiento y los lugares donde se habla de información de salud no son públicos.
public-places-courthouse = Mientras usted asiste a un caso o hace un trámite legal dentro de un edificio de una corte estatal de California, una ley de 2019 prohíbe los arrestos civiles sin una orden judicial, firmada por un juez. Los agentes federales cuestionan leyes como esta. Por eso todavía es posible que haya un arresto así.
public-places-immigration-court = La corte de inmigración es aparte: es federal. El 23 de junio de 2026, un juez federal anuló, para todo el país, una política de 2025 que permitía arrestos en las cortes de inmigración. Regresaron los límites de antes: arrestos solo por amenazas a la seguridad, por peligro o por persecución inmediata (perseguir a una persona que huye). El gobierno apeló. No sabemos qué pasó después.
public-places-not-covered = La decisión del 23 de junio de 2026 no cubrió la calle, su casa, su trabajo ni las citas para presentarse con ICE (check-ins).
public-places-worship = En una iglesia u otra casa de oración, los agentes pueden entrar a las partes que están abiertas a todos. Tienen prohibido entrar a los cuartos privados sin una orden judicial, firmada por un juez. Los cuartos privados se pueden marcar. Nadie tiene obligación de contestar preguntas.
public-places-worship-orders = Hay dos órdenes de cortes que limitan las redadas sin una orden (en inglés, “warrant”), pero solo en las casas de oración que presentaron las demandas. En febrero de 2025: una congregación bautista, algunos grupos cuáqueros y un templo sij de California. El 13 de febrero de 2026: las iglesias bautistas americanas (American Baptist), la Alianza de Bautistas (Alliance of Baptists), MCC y algunos sínodos luteranos.
