### Pay and rights at work

topic-worker-rights-title = Pago y derechos en el trabajo

## What to do

worker-rights-report = Si no le pagan, no le dan descansos o le castigan por hacer valer sus derechos, repórtelo a la Oficina de la Comisionada Laboral de California. También puede llamar desde otro país.
worker-rights-report-short = Si no le pagan: repórtelo a la Oficina de la Comisionada Laboral.
worker-rights-record = Haga y guarde sus propias notas: el nombre y la dirección de su patrón, los días, las horas, el pago y los mensajes.
worker-rights-record-short = Anote quién es su patrón, los días, las horas y el pago. Guarde los mensajes.
worker-rights-early = Presente su queja pronto. Tiene 1 año si le castigaron por usar sus derechos. Tiene 3 años si no le pagaron su salario o no le dieron descansos. Si le prometieron de palabra pagarle más y no cumplieron, tiene 2 años.
worker-rights-early-short = Presente su queja pronto: a veces solo tiene un año.
worker-rights-lawyer-first = Antes de darle papeles al gobierno federal, pregúntele a un abogado de inmigración.

## What not to do

worker-rights-dont-count-on = No cuente con la acción diferida (el programa DALE): terminó en 2025. Para su reclamo de trabajo en California, no la necesita.
worker-rights-dont-count-on-short = No cuente con la acción diferida (DALE): terminó en 2025.

## Good to know

worker-rights-everyone = Las leyes del trabajo de California protegen a todos los trabajadores, con papeles o sin papeles. La Oficina de la Comisionada Laboral no le pregunta su estatus.
worker-rights-retaliation = Su patrón no tiene derecho a castigar a nadie por usar sus derechos. Amenazar con inmigración también cuenta. La multa puede ser de hasta $10,000 cada vez.
worker-rights-threat = Si usted reclamó sus derechos en el trabajo, su patrón no tiene derecho a llamar a inmigración por eso. Tampoco puede amenazar con llamar.
worker-rights-papers = Su patrón no tiene derecho a usar E-Verify (el sistema para ver si alguien tiene permiso de trabajo) como castigo. Tampoco puede rechazar papeles que parecen verdaderos.
worker-rights-e-verify = Si E-Verify dice que sus datos no coinciden, tiene 10 días hábiles para decidir si reclama o no. Después tiene otros 8 días hábiles para comunicarse con la agencia del gobierno. No cuentan los fines de semana ni los feriados federales. Hasta que llegue la respuesta final, su patrón tiene prohibido despedirle por eso.
worker-rights-form = El formulario para reportar represalias (castigos por hacer valer sus derechos) viene en inglés, español, chino, coreano, vietnamita y tagalo.
worker-rights-garment = En California, a los trabajadores de costura les tienen que pagar por hora, no por pieza. Si a usted no le pagan así, le deben $200 por cada período de pago. Las marcas de ropa también son responsables.
worker-rights-after = Las personas que ya fueron detenidas o deportadas también pueden hacer un reclamo.
