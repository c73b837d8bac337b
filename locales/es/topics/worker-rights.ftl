### Pay and rights at work

topic-worker-rights-title = Pago y derechos en el trabajo

## What to do

worker-rights-report = Si no le pagan, si no le dan sus descansos o si le castigan por usar sus derechos, repórtelo a la Oficina de la Comisionada Laboral de California (Labor Commissioner). También puede llamar desde otro país. Desde México, marque 00, después 1, y después el número.
worker-rights-report-short = Si no le pagan: repórtelo a la Oficina de la Comisionada Laboral.
worker-rights-record = Haga y guarde sus propias notas: el nombre y la dirección de su patrón (empleador), los días, las horas, el pago y los mensajes.
worker-rights-record-short = Anote quién es su patrón, los días, las horas y el pago. Guarde los mensajes.
worker-rights-early = Presente su queja pronto. La Oficina de la Comisionada Laboral tiene plazos: 3 años por salario mínimo, horas extras, descansos y descuentos que la ley no permite; 2 años por una promesa de palabra de pagar más del salario mínimo; 4 años por un contrato escrito; 1 año por represalias (castigo por usar sus derechos).
worker-rights-early-short = Presente su queja pronto: algunos plazos son de solo un año.
worker-rights-lawyer-first = Antes de darle papeles al gobierno federal, pregúntele a un abogado de inmigración.

## What not to do

worker-rights-dont-count-on = No cuente con la acción diferida por casos laborales (deferred action for labor enforcement, DALE). El gobierno federal la terminó calladamente en enero de 2025 y se la quitó a algunas personas. Su reclamo laboral en California no depende de ella.
worker-rights-dont-count-on-short = No cuente con la acción diferida (DALE): terminó en 2025.

## Good to know

worker-rights-everyone = Las leyes laborales de California protegen a cada trabajador, sin importar su estatus migratorio. La Oficina de la Comisionada Laboral no pregunta por el estatus.
worker-rights-retaliation = Su patrón tiene prohibido castigarle por usar sus derechos como trabajador. Una amenaza sobre inmigración cuenta como un castigo así. Es posible que su patrón tenga que pagar una multa de hasta $10,000 por cada violación.
worker-rights-threat = Si usted usa sus derechos como trabajador, su patrón tiene prohibido llamar a inmigración por eso. También tiene prohibido amenazar con llamar. Su patrón tiene prohibido usar mal E-Verify (la revisión del gobierno sobre el permiso de trabajo). También tiene prohibido rechazar documentos que parecen auténticos.
worker-rights-form = El formulario para reportar represalias está en inglés, español, chino, coreano, vietnamita y tagalo.
worker-rights-garment = Desde el 1 de enero de 2022, a los trabajadores de costura en California se les tiene que pagar por hora. El pago por pieza está prohibido. Si su patrón viola esta regla, a usted se le deben $200 por cada período de pago. Las marcas comparten la responsabilidad legal.
worker-rights-after = Usted puede hacer un reclamo incluso después de estar detenido o detenida, o después de ser deportado o deportada.
