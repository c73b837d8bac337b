### Agents at your work

topic-at-work-title = Agentes en su trabajo

## What to do

at-work-stay-calm = Si vienen agentes a su trabajo, mantenga la calma y no corra. Pregunte si se puede ir o si puede volver a trabajar.
at-work-stay-calm-short = Mantenga la calma. No corra.
at-work-if-not-free = Si no le dejan irse, diga que va a guardar silencio y que quiere un abogado.
at-work-if-not-free-short = Si no le dejan irse: guarde silencio y pida un abogado.
at-work-silent = Si los agentes le hacen preguntas, usted puede guardar silencio.
at-work-status-proof = Si tiene papeles (estatus legal) y los agentes de inmigración le piden que lo compruebe, muestre su tarjeta o su permiso.
at-work-groups = Si los agentes le piden a la gente que se separe en grupos por su estatus migratorio, usted no tiene obligación de ponerse en ninguno. Si le ordenan que se mueva, no se resista. Usted puede guardar silencio.
at-work-groups-short = Si hacen grupos por estatus migratorio: no tiene obligación de ir a ninguno. Si le ordenan moverse: no se resista.
at-work-contact = Usted puede escoger a una persona de contacto. Si a usted le arrestan en el trabajo, su patrón tiene que avisarle a esa persona. Para eso, dele a su patrón el nombre de la persona, y dígale que eso es lo que usted quiere.
at-work-results = Si una inspección de I-9 encuentra un problema con sus papeles, su patrón tiene que decírselo por escrito en 72 horas o menos. Pregúnteles a su sindicato y a un abogado. Nunca muestre papeles falsos.

## What not to do

at-work-dont-volunteer = Si no tiene papeles, no les muestre a los agentes un pasaporte de otro país ni una tarjeta consular (matrícula). No diga dónde nació. Diga: “Voy a guardar silencio”.
at-work-dont-sign = Si los agentes le dan un papel, no lo firme hasta que lo lea un abogado.
at-work-dont-sign-short = No firme papeles de los agentes hasta que un abogado los lea.

## What to say. The English is read out or shown to an officer; the translation explains it.

at-work-say-free = ¿Me puedo ir?
at-work-say-silent = Voy a guardar silencio.
at-work-say-lawyer = Quiero un abogado.
at-work-say-sign = No voy a firmar esto sin un abogado.

## Good to know

at-work-private = Para entrar a la cocina, la bodega o la oficina, los agentes necesitan una orden de un juez o el permiso del patrón.
at-work-public = Para estar en la tienda, la entrada (lobby), el comedor para clientes o el estacionamiento, los agentes no necesitan permiso. Pero no por eso pueden detener a todos, ni obligar a nadie a contestar.
at-work-inspection = Si el gobierno quiere inspeccionar los formularios I-9 (sobre el permiso de trabajo), su patrón tiene que decírselo a los trabajadores en 72 horas o menos desde que recibe el aviso.
at-work-threat = Si usted reclamó sus derechos en el trabajo, su patrón no tiene derecho a llamar a inmigración por eso. Tampoco puede amenazar con llamar.
at-work-papers-check = Su patrón no tiene derecho a usar E-Verify (el sistema para ver si alguien tiene permiso de trabajo) como castigo. Tampoco puede rechazar papeles que parecen verdaderos.
at-work-employer-entry = Una ley de California les prohíbe a los patrones dejar entrar a los agentes a las áreas privadas sin una orden de un juez. En 2018, una corte bloqueó esa regla para las empresas privadas. No sabemos si sigue bloqueada.
at-work-employer-records = La misma ley les prohíbe a los patrones darles a los agentes archivos de trabajadores sin una orden de un juez o una citación (subpoena). Esa citación exige entregar papeles. Las inspecciones del formulario I-9 son una excepción. La misma corte bloqueó esta regla para las empresas privadas.
at-work-notice = Su patrón tiene que darle cada año un papel sobre sus derechos.
at-work-reports = En junio de 2025, los agentes se llevaron a trabajadores en Ambiance Apparel, en Los Ángeles. La gente que estaba afuera les gritó a los trabajadores que no firmaran nada.
