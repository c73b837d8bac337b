### Stopped in a car

topic-car-title = Si le paran en el carro

## What to do

car-stop = Oríllese en un lugar seguro lo más pronto que pueda. Apague el motor. De noche, prenda la luz de adentro. Baje un poco la ventana. Mantenga las manos en el volante.
car-stop-short = Oríllese en un lugar seguro. Apague el motor. Manos en el volante.
car-reach = Antes de sacar sus papeles, avise que los va a sacar.
car-driver-papers = Si va manejando y le paran policías o agentes, muestre su licencia de manejar de los Estados Unidos, el registro del carro y el seguro. No les muestre a los agentes papeles de otro país. Si estuvo mal que le pararan, dígaselo después a un abogado.
car-driver-papers-short = Si va manejando: muestre licencia de Estados Unidos, registro y seguro.
car-silent = Si va manejando o va de pasajero, puede guardar silencio sobre dónde nació, cómo llegó y qué estatus tiene.
car-silent-short = Si va manejando o de pasajero: puede guardar silencio sobre dónde nació, cómo entró y su estatus.
car-passenger = Si va de pasajero, pregunte: “¿Me puedo ir?”. Si le dicen que sí, váyase caminando con calma. No corra.
car-if-not-free = Si no le dejan irse, diga que va a guardar silencio y que quiere un abogado.
car-ordered-out = Si los agentes le ordenan bajarse del carro, bájese despacio y no pelee. Cuando ya se haya bajado, le pueden arrestar. Diga que no da permiso para que le revisen ni para que revisen el carro.
car-trunk = Si le piden abrir la cajuela (el baúl) o la guantera, diga: “No doy permiso para que revisen el carro”.
car-child = Si le arrestan y en el carro va un niño o una niña, dígaselo a los agentes. Pida llamar a alguien que pueda recoger al niño o a la niña.
car-left = Si le arrestan, dígale a su familia dónde están el carro y su herramienta. Alguien con estatus seguro puede ir por ellos. La grúa se puede llevar los carros.
car-unmarked = Si los agentes vienen en un carro sin letreros, pídales que le muestren una placa (badge). Para eso no tiene obligación de abrir la ventana. Si cree que no son agentes de verdad, llame al 911.
car-ticket = Si la policía le da una multa de tránsito (ticket), fírmela. Su firma es solo una promesa de ir a la corte. No dice que usted es culpable. Si se niega, le pueden arrestar.
car-status-proof = Si tiene papeles (estatus legal) y los agentes de inmigración le piden que lo compruebe, muestre su tarjeta o su permiso.

## What not to do

car-dont-run = No corra. No se resista y no les bloquee el paso a los agentes. No mienta y no muestre documentos falsos.
car-dont-run-short = No corra. No pelee. No mienta.
car-dont-volunteer = Si no tiene papeles, no les muestre a los agentes un pasaporte de otro país ni una tarjeta consular (matrícula). No diga dónde nació. Diga: “Voy a guardar silencio”.
car-dont-false-license = Si no tiene licencia, no muestre una falsa o prestada, y no dé un nombre falso. Por manejar sin licencia, la policía le puede dar una multa (ticket), y tal vez la grúa se lleve el carro.
car-dont-block = Si los agentes revisan el carro de todos modos, no les bloquee el paso.

## What to say. The English is read out or shown to an officer; the translation explains it.

car-say-search = No doy permiso para que revisen el carro.
car-say-free = ¿Me puedo ir?
car-say-silent = Voy a guardar silencio.

## Good to know

car-grounds = Aunque usted no dé permiso, tal vez los agentes tengan razones legales para revisar el carro.
car-ab60 = La policía tiene que aceptar la licencia AB 60, y tiene prohibido arrestarle por traerla. Esa licencia no es prueba de su estatus migratorio. Por lo que dice atrás, los agentes federales pueden darse cuenta de qué licencia es. Tenga cuidado en otros estados.
car-passenger-name = Si va de pasajero: la policía no puede obligarle a dar su nombre solo porque pararon el carro. Si sospechan que usted cometió un delito, es diferente. Nunca dé un nombre falso.
car-patrol = Para parar su carro, los agentes que andan patrullando necesitan hechos concretos que les den una razón. Tienen que ser hechos sobre su carro o sobre alguien que va en él.
car-checkpoint = En un retén de la Patrulla Fronteriza, pare y no mienta. Los agentes pueden hacerle preguntas cortas sobre su estatus. Para revisar el carro, necesitan su permiso o razones fuertes.
car-badges = Los agentes de inmigración deberían traer su placa (badge) y su credencial. Hacerse pasar por agente es un delito.
