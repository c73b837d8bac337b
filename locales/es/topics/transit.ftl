### On the bus or Metro

topic-transit-title = En el autobús o el Metro

## What to do

transit-ask-free = Si los agentes le paran, pregunte: “¿Me puedo ir?”. Si le dicen que sí, puede bajarse en la próxima parada.
transit-ask-free-short = Pregunte: “¿Me puedo ir?”
transit-if-not-free = Si no le dejan irse, diga que va a guardar silencio y que quiere un abogado.
transit-if-not-free-short = Si no le dejan irse: guarde silencio y pida un abogado.
transit-silent = Si agentes de inmigración le hacen preguntas, usted puede guardar silencio.
transit-status-proof = Si tiene papeles (estatus legal) y los agentes de inmigración le piden que lo compruebe, muestre su tarjeta o su permiso.
transit-refuse-search = Si los agentes le quieren revisar, diga que no da permiso. Si le revisan de todos modos, no se resista.
transit-fare = Pague antes de subir y lleve una tarjeta TAP. La revisión de pasajes no tiene que ver con inmigración: muestre su tarjeta, y nunca dé un nombre falso.
transit-fare-short = La revisión de pasajes no tiene que ver con inmigración. Muestre su tarjeta TAP.

## What not to do

transit-dont-run = No corra. No se resista y no les bloquee el paso a los agentes. No mienta y no muestre documentos falsos.
transit-dont-run-short = No corra. No pelee. No mienta.
transit-dont-volunteer = Si no tiene papeles, no les muestre a los agentes un pasaporte de otro país ni una tarjeta consular (matrícula). No diga dónde nació. Diga: “Voy a guardar silencio”.

## What to say. The English is read out or shown to an officer; the translation explains it.

transit-say-free = ¿Me puedo ir?
transit-say-silent = Voy a guardar silencio.
transit-say-no-search = No doy permiso para que me revisen ni para que revisen mis cosas.

## Good to know

transit-fine = Si viaja sin pasaje, o con uno que no vale, le pueden poner una multa. La pone Metro, en su propia corte. La multa no tiene que ver con inmigración. Si toma la clase de Metro (Transit School), la multa puede bajar.
transit-public = Metro dice que no puede impedir que suban agentes. No patrulla las paradas de autobús.
transit-no-data = Metro dice que no sabe qué estatus migratorio tienen sus pasajeros. Metro les dice a sus empleados que no se metan y que llamen a la seguridad de Metro.
