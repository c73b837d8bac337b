### Stopped in a car

topic-car-title = Si le paran en el carro

## What to do

car-stop = Si le paran, oríllese en un lugar seguro lo más pronto que pueda. Apague el motor. De noche, prenda la luz de adentro. Abra solo una parte de la ventana. Mantenga las manos en el volante.
car-stop-short = Oríllese en un lugar seguro. Apague el motor. Manos en el volante.
car-reach = Antes de mover la mano para sacar sus papeles, diga que lo va a hacer.
car-driver-papers = Si usted es la persona que maneja y la policía le para, muestre su licencia de manejar de los Estados Unidos, el registro del carro y la prueba de seguro. Si cree que no era legal que le pararan, dígaselo después a un abogado.
car-driver-papers-short = Si usted maneja y la policía le para: muestre su licencia de manejar de los Estados Unidos, el registro y el seguro.
car-silent = Si usted es la persona que maneja, o es pasajero o pasajera, puede guardar silencio sobre dónde nació, cómo llegó al país y su estatus migratorio.
car-silent-short = Persona que maneja o pasajero: puede guardar silencio sobre dónde nació, cómo entró al país y su estatus.
car-passenger = Si usted es pasajero o pasajera, pregunte: “¿Estoy libre para irme?”. Si la respuesta es sí, váyase con calma.
car-if-not-free = Si no está libre para irse, diga que elige guardar silencio y que quiere un abogado.
car-trunk = Si le piden abrir la cajuela (el baúl) o la guantera, diga: “No doy mi consentimiento (permiso) para que registren (revisen)”.
car-ordered-out = Si los agentes le ordenan bajarse del carro, bájese despacio y no pelee. En ese momento le pueden arrestar. Diga que usted no da su consentimiento (permiso) para que registren (revisen) nada.
car-unmarked = Si los agentes vienen en un carro sin marcas, puede pedirles una identificación. Si cree que no son agentes de verdad, dígaselo a la policía local.
car-ticket = Si la policía le da una multa de tránsito (ticket), fírmela. Su firma es solo una promesa de ir a la corte; no dice que usted es culpable. Si se niega a firmar, le pueden arrestar.
car-not-guaranteed = Los agentes no siempre respetan los derechos. Diga cuál es su derecho. No pelee. Recuerde los detalles. Quéjese después por medio de un abogado.

## What not to do

car-dont-run = No corra. No se resista y no les bloquee el paso a los agentes. No mienta y no muestre documentos falsos.
car-dont-run-short = No corra. No pelee. No mienta.
car-dont-volunteer = Si los agentes le hacen preguntas y usted no tiene estatus migratorio, no ofrezca documentos de otro país y no ofrezca decir dónde nació. Hay consejos diferentes sobre mostrar papeles: pregúntele a un abogado.
car-dont-false-license = No muestre una licencia falsa o prestada, y no mienta.
car-dont-block = Si los agentes registran (revisan) el carro de todos modos, no les bloquee el paso.

## What to say. The English is read out or shown to an officer; the translation explains it.

car-say-search = No doy mi consentimiento (permiso) para que registren (revisen) el carro.
car-say-free = ¿Estoy libre para irme? (¿Me puedo ir?)
car-say-silent = Elijo guardar silencio.

## Good to know

car-grounds = Aunque usted no dé su consentimiento (permiso), es posible que los agentes tengan razones legales para registrar (revisar) el carro.
car-ab60 = Una licencia AB 60 es una licencia de manejar de California válida para la policía estatal y local. La policía estatal y local tiene prohibido usarla como razón para revisar su estatus migratorio o para arrestarle. La licencia no es para fines federales. Tenga cuidado con ella en otros estados.
car-passenger-name = La policía tiene prohibido alargar una parada de tránsito solo porque un pasajero no dice quién es, a menos que tenga sospecha razonable (reasonable suspicion) de una infracción o un delito. Una corte federal de apelaciones lo decidió en 2019, y eso vale en California.
car-patrol = Para parar un carro, los agentes de inmigración que patrullan necesitan una sospecha razonable (reasonable suspicion) sobre ese carro o sobre las personas que van en él. En 2025 y 2026, las cortes de Los Ángeles tuvieron casos sobre qué puede contar como razón: vea la página sobre la calle.
car-status-proof = Si tiene un estatus migratorio legal, es posible que tenga la obligación de mostrar una prueba de su estatus a los agentes federales de inmigración.
car-badges = Los agentes de inmigración deberían llevar placas de agente (badge) y credenciales. Hacerse pasar por agente es un delito.
