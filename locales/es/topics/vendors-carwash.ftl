### Street vendors and carwashes

topic-vendors-carwash-title = Vendedores ambulantes y lavados de carros

## What to do

vendors-carwash-plan = Póngase de acuerdo antes con sus compañeros de trabajo: quién llama a quién y dónde se van a juntar después. Si vienen agentes, no corra.
vendors-carwash-quiet = Si vienen agentes, guarde silencio y no corra.
vendors-carwash-quiet-short = Si vienen agentes: guarde silencio. No corra.
vendors-carwash-employees-only = ¿Trabaja en un lavado de carros? Pídale al dueño que ponga “Employees only” (solo empleados) en el túnel, la oficina y el cuarto de casilleros.
vendors-carwash-clean = Si trabaja en un lavado de carros, puede comunicarse con CLEAN, el centro de trabajadores de lavado de carros.
vendors-carwash-ask-free = Si un agente le para, pregunte: “¿Me puedo ir?”. Si le dicen que sí, váyase caminando con calma. No corra.
vendors-carwash-ask-free-short = Pregunte: “¿Me puedo ir?”. Si le dicen que sí, váyase caminando con calma.
vendors-carwash-if-not-free = Si no le dejan irse, diga que va a guardar silencio y que quiere un abogado.
vendors-carwash-if-not-free-short = Si no le dejan irse: guarde silencio y pida un abogado.

## What not to do

vendors-carwash-dont-run = No corra. No se resista y no les bloquee el paso a los agentes. No mienta y no muestre documentos falsos.
vendors-carwash-dont-run-short = No corra. No pelee. No mienta.
vendors-carwash-dont-names = Si vienen agentes, no dé usted por su cuenta su nombre ni el de otras personas. Si la policía le arresta o le da una multa (ticket), tal vez usted sí tenga que dar su propio nombre. Nunca dé un nombre falso.

## What to say. The English is read out or shown to an officer; the translation explains it.

vendors-carwash-say-free = ¿Me puedo ir?
vendors-carwash-say-silent = Voy a guardar silencio.
vendors-carwash-say-no-search = No doy permiso para que me revisen ni para que revisen mis cosas.

## Good to know

vendors-carwash-no-crime = Por vender en la banqueta (acera) en California le pueden poner una multa, pero no le pueden meter a la cárcel. Eso no le protege si le acusan de otra cosa.
vendors-carwash-permit = Si pide un permiso para vender, las ciudades de California tienen prohibido preguntarle qué estatus tiene, dónde nació o si tiene antecedentes penales. Tampoco pueden tomarle las huellas. Tienen que aceptar un ITIN, una identificación de la ciudad o una licencia de manejar de California.
vendors-carwash-data = Las ciudades y los condados tienen prohibido dar datos de los vendedores si no hay una orden de un juez o una citación (subpoena). Esa citación exige entregar papeles. A veces viene de una agencia, no de un juez.
vendors-carwash-registered = Cada año, todo negocio de lavado de carros tiene que registrarse en la Oficina de la Comisionada Laboral. También tiene que apartar dinero como garantía para sus trabajadores. Esa garantía se llama fianza (bond).
vendors-carwash-fund = Un fondo del estado para trabajadores de lavado de carros puede pagarle los salarios que le deben, aunque el lavado de carros no esté registrado.
