### I see a raid

topic-witness-title = Veo una redada

## What to do

witness-distance = Quédese a una distancia segura y no se meta. Si le ordenan hacerse para atrás, hágase para atrás. Puede seguir grabando.
witness-distance-short = No se acerque. No se meta.
witness-note = Anote cuántos agentes son, qué hacen, dónde, qué uniforme traen, a qué hora y qué cosas cargan. Después llame a la línea de respuesta rápida.
witness-note-short = Anote lugar, hora, cuántos son y uniforme. Después llame a la línea de respuesta rápida.
witness-film = Si puede hacerlo desde una distancia segura, grabe los papeles que muestren los agentes, sus placas (badge), los carros y las placas de los carros. Diga en voz alta el lugar y la hora.
witness-ask = Si es seguro, desde donde está usted, háblele a la persona que se están llevando. Pregúntele cómo se llama, cuál es su fecha de nacimiento y a quién hay que avisar.
witness-lock-phone = Bloquee su teléfono con un código. Apague la opción de abrirlo con la cara y con la huella.
witness-weigh = Piense en el riesgo antes de grabar, sobre todo si usted no tiene papeles. Han arrestado a observadores. En enero de 2026, mataron a tiros a dos ciudadanos de los Estados Unidos en Minneapolis.
witness-weigh-short = Si no tiene papeles: piense primero en el riesgo. Arrestaron a observadores y mataron a tiros a dos personas.

## What not to do

witness-dont-obstruct = No le cierre el paso a nadie. No toque ni esconda a nadie. No mienta ni amenace. No use su carro para estorbar.
witness-dont-obstruct-short = No bloquee, no toque y no esconda a nadie. No mienta.
witness-dont-post = No publique un video de una persona que se están llevando, a menos que esa persona o su familia esté de acuerdo. Dé el video primero a la familia o al abogado.
witness-dont-guess = No reporte nada que usted no haya visto con sus propios ojos. Los reportes falsos le hacen daño a la gente.

## What to say. The English is read out or shown to an officer; the translation explains it.

witness-say-phone = No doy permiso para que revisen mi teléfono.
witness-say-free = ¿Me puedo ir?
witness-say-silent = Voy a guardar silencio.

## Good to know

witness-right = Puede grabar a los agentes en público si no se acerca y no estorba. También puede grabar caras y placas de carros.
witness-filming-alone = La ley de California dice que no le pueden detener ni arrestar solo por grabar a un agente en público. Esa ley vale para la policía de California, no para los agentes federales.
witness-phone-warrant = La policía necesita una orden de un juez para revisar lo que hay en su teléfono, incluso después de un arresto. Pero le puede quitar el teléfono mientras la pide. No pelee por él.
