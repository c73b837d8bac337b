### On the bus or Metro

topic-transit-title = En el autobús o el Metro

## What to do

transit-ask-free = Si los agentes le paran, pregunte: “¿Estoy libre para irme?”. Si la respuesta es sí, puede bajarse en la próxima parada.
transit-ask-free-short = Pregunte: “¿Estoy libre para irme?”
transit-if-not-free = Si no está libre para irse, diga que elige guardar silencio y que quiere un abogado.
transit-if-not-free-short = Si no le dejan irse: guarde silencio y pida un abogado.
transit-silent = Si agentes de inmigración le hacen preguntas, usted puede guardar silencio (no hablar).
transit-refuse-search = Si los agentes le quieren registrar (revisar), diga que usted no da su consentimiento (permiso). Si le registran de todos modos, no se resista.
transit-fare = Pague antes de subir y lleve una tarjeta TAP. La revisión de pasajes no tiene que ver con inmigración: muestre su tarjeta, y nunca dé un nombre falso.
transit-fare-short = La revisión de pasajes no tiene que ver con inmigración. Muestre su tarjeta TAP.
transit-not-guaranteed = Los agentes no siempre respetan los derechos. Diga cuál es su derecho. No pelee. Recuerde los detalles. Quéjese después por medio de un abogado.

## What not to do

transit-dont-run = No corra. No se resista y no les bloquee el paso a los agentes. No mienta y no muestre documentos falsos.
transit-dont-run-short = No corra. No pelee. No mienta.
transit-dont-volunteer = Si los agentes le hacen preguntas y usted no tiene estatus migratorio, no ofrezca documentos de otro país y no ofrezca decir dónde nació. Hay consejos diferentes sobre mostrar papeles: pregúntele a un abogado.

## What to say. The English is read out or shown to an officer; the translation explains it.

transit-say-free = ¿Estoy libre para irme? (¿Me puedo ir?)
transit-say-silent = Elijo guardar silencio.
transit-say-no-search = No doy mi consentimiento (permiso) para que registren (revisen).

## Good to know

transit-status-proof = Si tiene un estatus migratorio legal, es posible que tenga la obligación de mostrar una prueba de su estatus a los agentes federales de inmigración.
transit-public = Metro dice que no puede impedir que la policía o los agentes de cualquier agencia suban al autobús o al tren, o entren a las partes públicas de su sistema. Metro no patrulla sus paradas de autobús, que son unas 12,000.
transit-no-data = Metro dice que no tiene información sobre el estatus migratorio de sus pasajeros. A sus empleados les dicen que no interfieran y que llamen a la seguridad de Metro.
transit-fine = Si viaja sin un pasaje válido, eso es un asunto de la propia corte de Metro (Transit Court). No tiene que ver con el estatus migratorio. La multa es de $75 para adultos y de $40 para menores de edad. La escuela de tránsito (Transit School) o el servicio comunitario pueden bajar la multa.
