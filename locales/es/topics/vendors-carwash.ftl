### Street vendors and carwashes

topic-vendors-carwash-title = Vendedores ambulantes y lavados de carros

## What to do

vendors-carwash-plan = Póngase de acuerdo antes con sus compañeros de trabajo: quién llama a quién y dónde se van a juntar después. Si vienen agentes, no corra.
vendors-carwash-quiet = Si vienen agentes, guarde silencio y no corra.
vendors-carwash-quiet-short = Si vienen agentes: guarde silencio. No corra.
vendors-carwash-employees-only = En un lavado de carros, el túnel, la oficina y el cuarto de casilleros se pueden marcar con “Employees only” (solo empleados).
vendors-carwash-clean = Si trabaja en un lavado de carros, puede comunicarse con CLEAN, el centro de trabajadores de lavado de carros.
vendors-carwash-ask-free = Si un agente le para, pregunte: “¿Estoy libre para irme?”. Si la respuesta es sí, váyase caminando con calma. No corra.
vendors-carwash-ask-free-short = Pregunte: “¿Estoy libre para irme?”. Si dicen que sí, váyase caminando con calma.
vendors-carwash-if-not-free = Si no está libre para irse, diga que elige guardar silencio y que quiere un abogado.
vendors-carwash-if-not-free-short = Si no le dejan irse: guarde silencio y pida un abogado.
vendors-carwash-not-guaranteed = Los agentes no siempre respetan los derechos. Diga cuál es su derecho. No pelee. Recuerde los detalles. Quéjese después por medio de un abogado.

## What not to do

vendors-carwash-dont-run = No corra. No se resista y no les bloquee el paso a los agentes. No mienta y no muestre documentos falsos.
vendors-carwash-dont-run-short = No corra. No pelee. No mienta.
vendors-carwash-dont-names = Si vienen agentes, no ofrezca su nombre ni los nombres de otras personas. Es diferente si le arrestan o si le dan una multa (ticket). Nunca dé un nombre falso.
vendors-carwash-dont-lie = No mienta y no muestre documentos falsos. Las mentiras y los documentos falsos pueden ser delitos.

## What to say. The English is read out or shown to an officer; the translation explains it.

vendors-carwash-say-free = ¿Estoy libre para irme? (¿Me puedo ir?)
vendors-carwash-say-silent = Elijo guardar silencio.
vendors-carwash-say-no-search = No doy mi consentimiento (permiso) para que registren (revisen).

## Good to know

vendors-carwash-no-crime = Vender en la banqueta (acera) no es un delito en ningún lugar de California. Desde el 1 de enero de 2019, una ciudad solo puede dar multas administrativas por eso.
vendors-carwash-permit = Desde el 1 de enero de 2026, cuando usted solicita un permiso para vender, las ciudades y los condados de California tienen prohibido preguntar por su estatus migratorio, su lugar de nacimiento o sus antecedentes penales. También tienen prohibido pedirle las huellas. Tienen que aceptar un ITIN (un número para los impuestos), una identificación de la ciudad o una licencia de manejar de California.
vendors-carwash-data = Las ciudades y los condados tienen prohibido compartir datos de los vendedores sin una citación (subpoena: un papel oficial que manda entregar documentos) o una orden judicial, firmada por un juez o una jueza. Los datos viejos se tenían que destruir a más tardar el 1 de marzo de 2026.
vendors-carwash-registered = Cada patrón (empleador) de un lavado de carros tiene que registrarse cada año con la Oficina de la Comisionada Laboral (Labor Commissioner) y tener una fianza (dinero que se guarda aparte) de $150,000, o menos con algunos contratos de sindicato.
vendors-carwash-fund = Un fondo del estado (Car Wash Worker Restitution Fund) puede pagarles a los trabajadores de lavado de carros los salarios que no les pagaron y el dinero de las multas (penalties) que se les debe, aunque el lavado de carros no esté registrado.
