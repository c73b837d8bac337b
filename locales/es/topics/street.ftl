### Stopped on the street

topic-street-title = Si le paran en la calle

## What to do

street-ask-free = Si un agente le para, pregunte: “¿Estoy libre para irme?”. Si la respuesta es sí, váyase caminando con calma. No corra.
street-ask-free-short = Pregunte: “¿Estoy libre para irme?”
street-if-not-free = Si está libre para irse, váyase caminando con calma. Si no está libre para irse, diga que elige guardar silencio y que quiere un abogado.
street-if-not-free-short = Si dicen que sí: váyase caminando con calma. Si dicen que no: guarde silencio, pida un abogado.
street-hands = Mantenga las manos donde los agentes puedan verlas.
street-refuse-search = Si los agentes le quieren registrar (revisar), diga que usted no da su consentimiento (permiso). Si le registran de todos modos, no se resista.
street-ask-name = Puede preguntar a los agentes su nombre y su agencia. Es posible que no contesten.
street-carry-papers = Si tiene documentos de inmigración válidos, llévelos con usted.
street-register = Antes de registrarse con el gobierno (formulario G-325R), hable con un abogado de inmigración.
street-not-guaranteed = Los agentes no siempre respetan los derechos. Diga cuál es su derecho. No pelee. Recuerde los detalles. Quéjese después por medio de un abogado.

## What not to do

street-dont-run = No corra. No se resista y no les bloquee el paso a los agentes. No mienta y no muestre documentos falsos.
street-dont-run-short = No corra. No pelee. No mienta.
street-dont-false-name = No dé un nombre falso.
street-dont-volunteer = Si los agentes le hacen preguntas y usted no tiene estatus migratorio, no ofrezca documentos de otro país y no ofrezca decir dónde nació. Hay consejos diferentes sobre mostrar papeles: pregúntele a un abogado.

## What to say. The English is read out or shown to an officer; the translation explains it.

street-say-free = ¿Estoy libre para irme? (¿Me puedo ir?)
street-say-silent = Elijo guardar silencio.
street-say-lawyer = Quiero un abogado.
street-say-no-search = No doy mi consentimiento (permiso) para que registren (revisen).

## Good to know

street-suspicion = Para detenerle por un tiempo corto y hacerle preguntas, un agente de inmigración necesita una sospecha razonable (reasonable suspicion): razones que se basan en hechos específicos.
street-order = En julio de 2025, una corte federal de Los Ángeles ordenó que cuatro cosas, solas o juntas, no bastan para parar a una persona: la raza o la etnia, hablar español o hablar con acento, el lugar, y el tipo de trabajo. El 8 de septiembre de 2025, la Corte Suprema puso en pausa esa orden de la corte. En febrero de 2026, el juez o la jueza del caso subrayó dos cosas: la pausa no es una decisión de que era legal parar a esas personas, y la opinión de un solo juez de la Corte Suprema (justice) no es obligatoria. La pausa no cambió esta regla: los agentes necesitan una sospecha razonable.
street-search-grounds = Los agentes pueden registrarle (revisarle) si le arrestan o si tienen causa probable (probable cause: razones fuertes que se basan en hechos). También pueden palparle la ropa para buscar armas.
street-arrest-duty = Si agentes de inmigración le arrestan, tienen que decirle tres cosas tan pronto como sea práctico y seguro: que son agentes de inmigración con poder para arrestar, que usted está bajo arresto, y por qué.
street-arrest-warrant = Para arrestar a una persona, los agentes de inmigración tienen que conseguir una orden de arresto (warrant) cuando sea posible. Un papel de ICE (orden administrativa, formulario I-200) puede ser esa orden. Si no tienen una, necesitan razones para creer que la persona está aquí en contra de la ley y que es probable que escape antes de que la consigan.
street-id-police = En California, si usted va a pie, por lo general no tiene obligación de mostrar identificación a la policía, y no dar su nombre no es un delito por sí solo. Es diferente si usted está manejando, si le arrestan o si le dan una multa (ticket).
street-status-proof = Si tiene un estatus migratorio legal, es posible que tenga la obligación de mostrar una prueba de su estatus a los agentes federales de inmigración.
