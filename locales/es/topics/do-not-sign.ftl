### They want me to sign

topic-do-not-sign-title = Quieren que yo firme

## What to do

do-not-sign-lawyer-first = Usted puede negarse a firmar cualquier papel hasta que lo lea un abogado.
do-not-sign-lawyer-first-short = Puede negarse a firmar hasta que un abogado lo lea.
do-not-sign-read = Puede negarse a firmar, aunque ya haya leído todas las páginas. Si no las puede leer, dígale al agente que necesita un intérprete.
do-not-sign-read-short = Si no lo puede leer: diga que necesita un intérprete.
do-not-sign-already-signed = Si ya firmó algo que no entendió, dígaselo a un abogado lo más pronto posible.
do-not-sign-two-years = Si un agente quiere deportarle sin que le vea un juez, pida ver a un juez. Después, si de verdad lleva más de dos años viviendo aquí, dígaselo al agente. En todo lo demás, puede guardar silencio.
do-not-sign-afraid = Si de verdad tiene miedo de regresar a su país, dígaselo al agente.
do-not-sign-other-country = Puede que le quieran mandar a un país que no es el suyo. Si de verdad tiene miedo de ir allá, dígaselo de inmediato a los agentes. Pida un abogado.
do-not-sign-proof = Usted tiene que poder probar que lleva dos años viviendo aquí. Deje con alguien de confianza copias de sus pruebas: recibos de la renta, talones de cheque, papeles de la escuela, del doctor o de impuestos. ¿Conviene traerlas encima? No todos los abogados aconsejan lo mismo: pregúntele a uno.
do-not-sign-ask-interpreter = Pida un intérprete de la corte en la primera audiencia o por escrito. Diga qué idioma habla y qué variante. Antes de decir cómo se llama su pueblo, pregúntele a su abogado: por el pueblo pueden saber dónde nació usted.
do-not-sign-green-card = Si un agente le pide renunciar a su tarjeta de residente (green card) con el formulario I-407, puede negarse a firmar. Pida ver a un juez de inmigración.
do-not-sign-cbp-home = Antes de usar la aplicación CBP Home para irse, hable con un abogado. Tal vez no le dejen regresar por 3 o 10 años. Si tiene abierta una solicitud de asilo, la puede perder.
do-not-sign-fine = Si le llega una carta que dice que usted debe una multa de inmigración, lleve la carta de inmediato a un abogado. Solo tiene 15 días hábiles para contestar, y tiene que ser por escrito. La carta puede llegar por correo normal.

## What not to do

do-not-sign-dont-sign = No firme ningún papel que usted no entienda.
do-not-sign-dont-sign-short = No firme lo que no entienda.
do-not-sign-dont-two-years = No diga nada que no sea verdad sobre cuánto tiempo lleva aquí o sobre si tiene miedo.
do-not-sign-dont-two-years-short = No mienta sobre si tiene miedo o cuánto lleva aquí.

## What to say. The English is read out or shown to an officer; the translation explains it.

do-not-sign-say-no = No voy a firmar esto sin un abogado.
do-not-sign-say-lawyer = Quiero un abogado y un intérprete.
do-not-sign-say-not-understood = No entiendo esto. Necesito un intérprete.
do-not-sign-say-judge = Quiero ver a un juez de inmigración.
do-not-sign-say-afraid = Tengo miedo de regresar a mi país.
do-not-sign-say-asylum = Quiero hablar con un oficial de asilo.
do-not-sign-say-other-country = Tengo miedo de que me manden a ese país.

## Good to know

do-not-sign-fear-interview = Si de verdad tiene miedo de regresar a su país, dígaselo al agente. Entonces, en la deportación acelerada (sin juez), le tienen que dar una entrevista con un oficial de asilo. Pida un abogado y un intérprete.
do-not-sign-fear-no = ¿El oficial de asilo dijo que no? Pida que un juez vea esa decisión.
do-not-sign-expedited = Deportación acelerada (expedited removal): la ordena un agente, no un juez. Otra vez la pueden usar en todo el país. Es para personas que entraron sin permiso y no pueden probar que llevan dos años aquí.
do-not-sign-visa = Si entró con visa, por lo general la deportación acelerada no es para usted. Dígale a su abogado cómo llegó. Pida ver a un juez.
do-not-sign-esta = Si llegó sin visa, con el permiso llamado ESTA, lo más seguro es que ya haya perdido el derecho a una audiencia. El asilo es una excepción. Busque un abogado de inmediato.
do-not-sign-paroled = ¿Le quieren deportar sin que le vea un juez? Si de verdad entró por una garita de la frontera con permiso temporal (parole), dígaselo al agente. Puede que una decisión de una corte le proteja. Pregúntele a un abogado.
do-not-sign-earlier-order = ¿Ya le deportaron antes y regresó? Si de verdad tiene miedo de regresar a su país, dígaselo al agente y pida una entrevista de “miedo razonable” (reasonable fear). Si tiene cualquier otra orden de deportación, pregúntele ya a un abogado.
do-not-sign-other-country-notice = Si tiene una orden de deportación, ICE puede mandarle a un país que no es el suyo. Un memorando de ICE dice que le pueden avisar un día antes, o solo seis horas antes. Hay un caso abierto en una corte. Esto puede cambiar.
do-not-sign-other-country-protected = Si un juez decidió que no le pueden mandar a su país, ICE todavía puede mandarle a otro. Hable con un abogado antes de cada cita con ICE (check-in).
do-not-sign-voluntary-departure = Salida voluntaria (voluntary departure): usted acepta irse a más tardar en la fecha que le den, y paga su propio viaje. Si no se va a tiempo, eso se convierte en una orden de deportación, y le ponen una multa. En 2025, la multa era de $1,992 a $9,970.
do-not-sign-bars = Si vivió aquí sin papeles, tal vez no le dejen regresar por 3 o 10 años, aunque se vaya a tiempo. Pregúntele primero a un abogado.
do-not-sign-stipulated = Si firma un acuerdo de deportación (stipulated removal), usted pierde su audiencia y acepta una orden de deportación. Después, tal vez no le dejen regresar por años. Regresar puede ser un delito.
do-not-sign-forms = El formulario I-826 es para el regreso voluntario (voluntary return). Si usted lo firma, pierde de inmediato su audiencia. El formulario I-210 es para la salida voluntaria (voluntary departure) que permite ICE.
do-not-sign-court-interpreter = En la corte de inmigración le dan un intérprete gratis. Sus familiares y amigos no pueden ser sus intérpretes. Si solo le ofrecen español, usted no tiene obligación de aceptarlo.
do-not-sign-expedited-gap = ¿Le dieron una orden de deportación acelerada, lejos de la frontera, entre el 23 de junio y el 17 de julio de 2026? Dígaselo a un abogado. Tal vez en esos días una corte todavía tenía bloqueadas esas deportaciones.
do-not-sign-waiver = Si al firmar renunció a un derecho, eso vale solo si usted entendió lo que firmaba y firmó porque quiso. Tal vez un abogado lo pueda deshacer. No hay garantía.
