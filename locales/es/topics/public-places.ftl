### School, clinic, court, church

topic-public-places-title = Escuela, clínica, corte, iglesia

## What to do

public-places-online-hearing = Si tiene una audiencia en la corte de inmigración, puede pedir que sea por internet (Webex). La corte puede decir que no. Hasta que diga que sí, usted tiene que ir. Pregúntele a un abogado.
public-places-online-hearing-short = ¿Corte por internet? Puede pedirla. Hasta que digan que sí, tiene que ir.
public-places-address = Si tiene un caso en la corte de inmigración y se cambia de casa, dígaselo a la corte en 5 días hábiles o menos. El formulario para eso es EOIR-33.
public-places-emergency = En una emergencia, busque atención médica. Puede recibirla sin importar su estatus migratorio. Para que le atiendan, no tiene obligación de decir qué estatus tiene.
public-places-emergency-short = En una emergencia: busque atención médica. No tiene obligación de decir su estatus.

## What not to do

public-places-dont-skip = No falte a una audiencia en la corte de inmigración. Si usted no está allí, el juez puede ordenar que le deporten. Si no llegó el aviso, un abogado puede pedir que se reabra el caso.
public-places-dont-skip-short = No falte a la corte de inmigración.
public-places-dont-run = No corra. No se resista y no les bloquee el paso a los agentes. No mienta y no muestre documentos falsos.
public-places-dont-run-short = No corra. No pelee. No mienta.

## What to say. The English is read out or shown to an officer; the translation explains it.

public-places-say-silent = Voy a guardar silencio.
public-places-say-lawyer = Quiero un abogado.
public-places-say-no-search = No doy permiso para que me revisen ni para que revisen mis cosas.

## Good to know

public-places-school = Si los agentes no traen papel de un juez, las escuelas de California no los pueden dejar entrar a las áreas que no son públicas. Sin ese papel, tampoco les pueden dar datos de los alumnos o de las familias.
public-places-school-notice = Si se confirma que hay agentes de inmigración en la escuela, la escuela tiene que avisarles a las familias. No tiene obligación de decir cuándo ni dónde. Una universidad o un colegio comunitario (college) sí tiene que decir cuándo y dónde.
public-places-enrollment = Los niños pueden ir a la escuela pública sin importar su estatus. Al inscribirlos, las escuelas de California no tienen derecho a preguntar si son ciudadanos.
public-places-clinic = En California, los cuartos donde atienden a los pacientes en clínicas y hospitales no son públicos. Para entrar, los agentes necesitan una orden de un juez o una decisión de una corte (court order). Su estatus y el lugar donde nació son información médica privada.
public-places-waiting-room = En las clínicas, la entrada (lobby), la sala de espera y el estacionamiento sí pueden ser lugares públicos. Los cuartos donde atienden a los pacientes no son públicos. Tampoco son públicos los lugares donde la gente habla de su salud.
public-places-medi-cal = Medi-Cal es diferente. Una corte deja que el gobierno le dé a ICE la dirección y el teléfono de personas sin papeles, pero no expedientes médicos. Esto puede cambiar. En una emergencia, busque atención médica de todos modos.
public-places-worship = En una iglesia u otra casa de oración, los agentes pueden entrar a las partes abiertas a todos. Para los cuartos privados necesitan permiso, o una orden de un juez. Ponga letreros en los cuartos privados. Nadie tiene obligación de contestar preguntas.
public-places-worship-orders = Algunas iglesias y templos pusieron demandas, y allí las cortes han limitado las redadas que se hacen sin una orden (en inglés, “warrant”). Pregunte en su iglesia.
public-places-immigration-court = En junio de 2026, un juez paró la mayoría de los arrestos en las cortes de inmigración. Tal vez eso ya cambió. Llame a una línea de ayuda antes de ir. De todos modos tiene que ir.
public-places-not-covered = La decisión del 23 de junio de 2026 no vale en la calle, su casa, su trabajo ni en citas para presentarse con ICE (check-ins).
public-places-courthouse = Si está dentro de una corte estatal de California por algún asunto, los agentes necesitan orden de un juez para arrestarle por inmigración (arresto civil). En el camino, de ida o de vuelta, tal vez esta ley no le proteja. Los agentes federales no están de acuerdo con esta ley.
public-places-limits = Antes, el gobierno limitaba lo que los agentes podían hacer en lugares “sensibles”. En enero de 2025, quitó esos límites. Los agentes pueden hacer operativos en escuelas, clínicas, iglesias y cortes, o cerca de ellas. Otras leyes todavía ponen algunos límites.
