### I see a raid

topic-witness-title = Veo una redada

## What to do

witness-distance = Quédese a una distancia segura y no interfiera. Si le ordenan hacerse para atrás, hágase para atrás. Puede seguir grabando.
witness-distance-short = Guarde distancia. No interfiera.
witness-note = Anote lo que ve: cuántas personas son, qué hacen, dónde, qué uniforme o unidad, la hora, y qué equipo llevan. Después llame a la línea de respuesta rápida.
witness-note-short = Anote lugar, hora, cuántos son y uniforme. Después llame a la línea de respuesta rápida.
witness-film = Si puede hacerlo desde una distancia segura, grabe los papeles que muestren, las placas de los agentes (badge), los carros y las placas de los carros. Diga en voz alta el lugar y la hora.
witness-ask = Si es seguro, desde el lugar donde usted está, pregúntele a la persona que se están llevando cuál es su nombre, cuál es su fecha de nacimiento y a quién hay que avisar.
witness-lock-phone = Bloquee su teléfono con un código. Apague la opción de abrirlo con la cara y con la huella.
witness-not-guaranteed = Los agentes no siempre respetan los derechos. Diga cuál es su derecho. No pelee. Recuerde los detalles. Quéjese después por medio de un abogado.
witness-weigh = Piense en el riesgo antes de grabar, sobre todo si usted no tiene estatus migratorio. Han arrestado a observadores. En enero de 2026, mataron a tiros a dos ciudadanos de los Estados Unidos en Minneapolis.
witness-weigh-short = Si no tiene estatus migratorio: piense primero en el riesgo. Arrestaron a observadores y mataron a tiros a dos personas.

## What not to do

witness-dont-run = No corra. No se resista y no les bloquee el paso a los agentes. No mienta y no muestre documentos falsos.
witness-dont-obstruct = No bloquee a nadie, no toque a nadie, no esconda a nadie, no mienta y no amenace. No use su carro para estorbar.
witness-dont-obstruct-short = No bloquee, no toque y no esconda a nadie. No mienta.
witness-dont-post = No publique un video de una persona que se están llevando, a menos que esa persona o su familia esté de acuerdo. Dé el video primero a la familia o al abogado.
witness-dont-guess = No reporte nada que usted no haya visto con sus propios ojos. Los reportes falsos le hacen daño a la gente.

## What to say. The English is read out or shown to an officer; the translation explains it.

witness-say-phone = No doy mi consentimiento (permiso) para que registren (revisen) mi teléfono.
witness-say-free = ¿Estoy libre para irme? (¿Me puedo ir?)
witness-say-silent = Elijo guardar silencio.

## Good to know

witness-right = La Primera Enmienda de la Constitución le permite grabar a los agentes que hacen su trabajo en público. También puede grabar sus caras y las placas de sus carros.
witness-filming-alone = Una ley de California dice que grabar a un agente en público no es obstrucción por sí solo, y no es razón para detenerle o arrestarle. Esta ley obliga a la policía de California, no a los agentes federales.
witness-phone-warrant = La policía necesita una orden judicial, firmada por un juez, para revisar lo que hay en su teléfono, incluso después de un arresto. La Corte Suprema lo decidió en 2014. Pero en 2024 una corte federal de apelaciones aceptó lo que la policía le había hecho a un hombre: le había apretado el dedo pulgar contra el teléfono de él. A ese hombre lo habían dejado salir de la prisión antes de tiempo (parole).
