### Stopped on the street

topic-street-title = Si le paran en la calle

## What to do

street-ask-free = Si un agente le para, pregunte: “¿Me puedo ir?”. Si le dicen que sí, váyase caminando con calma. No corra.
street-ask-free-short = Pregunte: “¿Me puedo ir?”
street-if-not-free = Si le dejan irse, váyase caminando con calma. Si no le dejan irse, diga que va a guardar silencio y que quiere un abogado.
street-if-not-free-short = Si dicen que sí: váyase caminando con calma. Si dicen que no: guarde silencio, pida un abogado.
street-hands = Mantenga las manos donde los agentes puedan verlas.
street-refuse-search = Si los agentes le quieren revisar, diga que no da permiso. Si le revisan de todos modos, no se resista.
street-ask-name = Puede preguntarles a los agentes cómo se llaman y de qué agencia son. Tal vez traigan máscara, y tal vez no le contesten.
street-carry-papers = Si tiene 18 años o más y tiene tarjeta de residente (green card), permiso de trabajo o papeles de visa, llévelos con usted. La ley federal lo exige.
street-status-proof = Si tiene papeles (estatus legal) y los agentes de inmigración le piden que lo compruebe, muestre su tarjeta o su permiso.

## What not to do

street-dont-run = No corra. No se resista y no les bloquee el paso a los agentes. No mienta y no muestre documentos falsos.
street-dont-run-short = No corra. No pelee. No mienta.
street-dont-volunteer = Si no tiene papeles, no les muestre a los agentes un pasaporte de otro país ni una tarjeta consular (matrícula). No diga dónde nació. Diga: “Voy a guardar silencio”.
street-dont-claim = Si no es ciudadano de los Estados Unidos, nunca diga que lo es. Eso puede quitarle para siempre la posibilidad de tener papeles. También puede ser un delito.
street-dont-false-name = No dé un nombre falso.

## What to say. The English is read out or shown to an officer; the translation explains it.

street-say-free = ¿Me puedo ir?
street-say-silent = Voy a guardar silencio.
street-say-lawyer = Quiero un abogado.
street-say-no-search = No doy permiso para que me revisen ni para que revisen mis cosas.
street-say-citizen = Soy ciudadano de los Estados Unidos.

## Good to know

street-permits = Si tiene DACA, TPS o un caso abierto, lleve la tarjeta o un papel que lo pruebe. Eso no siempre impide un arresto.
street-citizen-proof = Si es ciudadano de los Estados Unidos, no tiene obligación de traer un papel que lo pruebe. Pero tal vez los agentes no le dejen irse hasta comprobarlo.
street-id-police = Esto vale para la policía, no para ICE. Si va a pie en California, por lo general no tiene obligación de mostrar identificación. No dar su nombre, por sí solo, no es un delito. Si va manejando, si le arrestan o si le dan una multa (ticket), tal vez tenga que mostrar identificación y dar su nombre.
street-search-grounds = Los agentes pueden revisar a una persona si la arrestan o si tienen causa probable (hechos que les dan razones fuertes). También pueden pasarle las manos por encima de la ropa para ver si trae armas.
street-suspicion = Los agentes le pueden hacer preguntas a cualquiera, y usted no tiene obligación de contestar. Para no dejarle ir, aunque sea un rato, necesitan hechos concretos que les den una razón para sospechar de usted.
street-arrest-warrant = En un lugar público, a los agentes de inmigración les basta un papel de ICE (formulario I-200) para arrestar a una persona. Lo firma un agente, no un juez. El agente puede firmarlo allí mismo.
street-arrest-no-paper = ICE también dice que sus agentes tienen mucho poder para arrestar, sin ningún papel, a personas que tal vez se vayan del lugar. En algunos lugares, más de un juez dijo que así ICE se pasa de lo permitido. No corra. Guarde silencio.
street-arrest-duty = Si le arrestan agentes de inmigración, tienen que decirle quiénes son, que le están arrestando y por qué. Tienen que decírselo en cuanto puedan hacerlo sin peligro.
street-order = Un juez de Los Ángeles decidió que estas cosas no bastan para pararle: cómo se ve, qué idioma habla, dónde está y en qué trabaja. La Corte Suprema puso en pausa esa decisión. Aun así, para pararle, los agentes necesitan hechos concretos que les den una razón.
street-register = Según las reglas federales, tiene que registrarse quien tiene 14 años o más, no es ciudadano de los Estados Unidos y nunca se ha registrado. Si a usted le toca y no lo hace, le pueden acusar de un delito. Si lo hace, el gobierno va a saber dónde vive usted. Pregúntele primero a un abogado.
street-register-who = Muchas personas ya cuentan como registradas: las que tienen tarjeta de residente (green card), permiso de trabajo, un I-94 o un caso en la corte. Pregúntele a un abogado antes de mandar cualquier cosa.
street-travel = Si tiene tarjeta de residente (green card) y alguna vez le arrestaron o le condenaron, pregúntele a un abogado antes de salir del país.
