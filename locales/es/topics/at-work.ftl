### Agents at your work

topic-at-work-title = Agentes en su trabajo

## What to do

at-work-stay-calm = Si vienen agentes a su trabajo, mantenga la calma y no corra. Pregunte si está libre para irse o para volver a trabajar.
at-work-stay-calm-short = Mantenga la calma. No corra.
at-work-if-not-free = Si no está libre para irse, diga que elige guardar silencio y que quiere un abogado.
at-work-if-not-free-short = Si no le dejan irse: guarde silencio y pida un abogado.
at-work-silent = Si los agentes le hacen preguntas, usted puede guardar silencio (no hablar).
at-work-groups = Si los agentes piden a la gente que forme grupos según su estatus migratorio, usted no tiene obligación de ponerse en un grupo. Si le ordenan moverse, no se resista. Usted puede guardar silencio.
at-work-groups-short = Grupos según estatus migratorio: no tiene obligación de unirse. ¿Le ordenan moverse? No se resista.
at-work-contact = Dé a su patrón (empleador) el nombre de un contacto de emergencia. Pídale que avise a esa persona si a usted le arrestan. Entonces, si en el trabajo a usted le arrestan o queda detenido o detenida, su patrón tiene la obligación de avisar a esa persona. También tiene la obligación de avisar si esto pasa en otro lugar durante las horas de trabajo y el patrón lo sabe.
at-work-not-guaranteed = Los agentes no siempre respetan los derechos. Diga cuál es su derecho. No pelee. Recuerde los detalles. Quéjese después por medio de un abogado.

## What not to do

at-work-dont-run = No corra, no se resista y no les bloquee el paso a los agentes.
at-work-dont-lie = No mienta y no muestre documentos falsos. Las mentiras y los documentos falsos pueden ser delitos.
at-work-dont-volunteer = Si los agentes le hacen preguntas y usted no tiene estatus migratorio, no ofrezca documentos de otro país y no ofrezca decir dónde nació. Hay consejos diferentes sobre mostrar papeles: pregúntele a un abogado.
at-work-dont-sign = Si los agentes le dan un papel, no lo firme antes de que un abogado o una abogada lo lea.
at-work-dont-sign-short = No firme papeles de los agentes antes de que un abogado los lea.

## What to say. The English is read out or shown to an officer; the translation explains it.

at-work-say-free = ¿Estoy libre para irme? (¿Me puedo ir?)
at-work-say-silent = Elijo guardar silencio.
at-work-say-lawyer = Quiero un abogado.
at-work-say-sign = No voy a firmar esto sin un abogado.

## Good to know

at-work-public = Los agentes pueden entrar a las partes de un lugar de trabajo que están abiertas al público, como el área de ventas de una tienda, un vestíbulo (lobby), un comedor o un estacionamiento. Para eso no necesitan permiso. Pero eso, por sí solo, no les permite interrogar o detener a todas las personas que están allí.
at-work-private = Para entrar a las áreas no públicas (no abiertas al público), como una cocina, una bodega o una oficina, los agentes necesitan una orden judicial, firmada por un juez o una jueza, o el consentimiento (permiso) del patrón.
at-work-employer-entry = La ley de California le prohíbe al patrón dar ese permiso. Sin una orden judicial, firmada por un juez, el patrón tiene prohibido dejar, por su propia voluntad, que los agentes entren a las áreas no públicas.
at-work-employer-records = Ley de California: si los agentes no tienen una orden judicial (warrant) ni una citación (subpoena: un papel oficial que manda entregar documentos), el patrón tiene prohibido darles, por su propia voluntad, los expedientes de los trabajadores. Hay una excepción: el aviso de una inspección de formularios I-9 (una revisión de los formularios sobre el permiso de trabajo).
at-work-inspection = Ley de California: si el gobierno le avisa a su patrón que va a inspeccionar los formularios I-9, su patrón tiene que decírselo a los trabajadores en 72 horas o menos, en el idioma que normalmente se usa en el trabajo. Su patrón también tiene que dar los resultados a cada trabajador a quien afecten.
at-work-threat = Si usted usa sus derechos como trabajador, su patrón tiene prohibido llamar a inmigración por eso. También tiene prohibido amenazar con llamar. Su patrón tiene prohibido usar mal E-Verify (la revisión del gobierno sobre el permiso de trabajo). También tiene prohibido rechazar documentos que parecen auténticos.
at-work-notice = Desde el 1 de febrero de 2026, los patrones de California tienen que dar a cada trabajador un aviso separado cada año. El aviso trata de la compensación de los trabajadores (workers’ compensation), los avisos de inspecciones de inmigración, las prácticas injustas relacionadas con la inmigración, los derechos de sindicato, y los derechos de usted en el trabajo según las Enmiendas 4 y 5 de la Constitución. En enero de 2026, la Oficina de la Comisionada Laboral (Labor Commissioner) tenía un modelo del aviso en inglés y español, y prometió más idiomas.
at-work-status-proof = Si tiene un estatus migratorio legal, es posible que tenga la obligación de mostrar una prueba de su estatus a los agentes federales de inmigración.
at-work-reports = El 6 de junio de 2025, los agentes se llevaron a trabajadores en Ambiance Apparel, en Los Ángeles. La gente que estaba afuera les gritó que no firmaran nada. Los abogados y las familias no pudieron comunicarse con los trabajadores.
