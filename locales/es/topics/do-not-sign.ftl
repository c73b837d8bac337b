### They want me to sign

topic-do-not-sign-title = Quieren que yo firme

## What to do

do-not-sign-lawyer-first = Si un abogado o una abogada no ha leído un papel o documento, usted puede negarse a firmarlo.
do-not-sign-lawyer-first-short = Puede negarse a firmar hasta que un abogado lo lea.
do-not-sign-read = Si no puede leer los papeles, dígale al agente que necesita un intérprete. Si puede, lea todas las páginas. Aun así, puede negarse a firmar.
do-not-sign-read-short = Si no lo puede leer: diga que necesita un intérprete.
do-not-sign-already-signed = Si ya firmó algo que no entendió, dígaselo a un abogado lo más pronto posible.
do-not-sign-two-years = Si un agente dice que le van a deportar sin que usted vea a un juez, y es verdad que usted lleva más de dos años viviendo aquí: dígalo y pida ver a un juez. Puede guardar silencio ante todas las demás preguntas.
do-not-sign-proof = Deje con una persona de confianza copias de las pruebas de que usted vive aquí: papeles de la renta de su vivienda, de su sueldo, de la escuela, médicos o de impuestos. Los abogados no opinan lo mismo sobre si conviene que usted lleve pruebas consigo. Pregúntele a un abogado.
do-not-sign-afraid = Si tiene miedo de regresar a su país, y es verdad, dígaselo al agente.
do-not-sign-ask-interpreter = Pida un intérprete de la corte en la primera audiencia o por escrito. Diga su idioma, la variante, y su pueblo o región. Por ejemplo: zapoteco de su pueblo, k’iche’ o coreano.

## What not to do

do-not-sign-dont-sign = No firme ningún papel que usted no entienda.
do-not-sign-dont-sign-short = No firme lo que no entienda.
do-not-sign-dont-two-years = No diga nada que no sea verdad sobre cuánto tiempo lleva aquí o sobre si tiene miedo.
do-not-sign-dont-two-years-short = No diga nada que no sea verdad sobre su miedo o su tiempo aquí.

## What to say

do-not-sign-say-no = No voy a firmar esto sin un abogado.
do-not-sign-say-lawyer = Quiero un abogado y un intérprete.
do-not-sign-say-not-understood = No entiendo esto. Necesito un intérprete.
do-not-sign-say-judge = Quiero ver a un juez de inmigración.
do-not-sign-say-afraid = Tengo miedo de regresar a mi país. Quiero hablar con un oficial de asilo.

## Good to know

do-not-sign-voluntary-departure = Salida voluntaria (voluntary departure) quiere decir que usted acepta irse a más tardar en cierta fecha y pagar el viaje con su dinero. No es una orden de deportación. Si se va tarde, hay multas y se convierte en una orden de deportación. Si estuvo aquí mucho tiempo sin estatus, aun así es posible que no le dejen regresar por 3 o 10 años.
do-not-sign-stipulated = Deportación que usted acepta al firmar, sin ver a un juez (stipulated removal): quiere decir que usted renuncia a su audiencia y acepta una orden de deportación. Puede impedirle regresar por años. Regresar puede ser un delito.
do-not-sign-forms = El formulario I-826 es para el regreso voluntario (voluntary return): si lo firma, usted renuncia rápido a su audiencia. El formulario I-210 es para una salida voluntaria (voluntary departure) que ICE concede.
do-not-sign-expedited = Deportación acelerada, sin ver a un juez (expedited removal): quiere decir que un agente, no un juez, ordena su deportación. Desde enero de 2025, esta política cubre todo el país. Es para personas que entraron sin ser admitidas y que no pueden demostrar dos años seguidos aquí. Una corte la bloqueó en agosto de 2025. Una corte de apelaciones anuló ese bloqueo el 23 de junio de 2026. Considere que está en vigor.
do-not-sign-expedited-gap = Si recibió una orden de deportación acelerada (expedited removal) lejos de la frontera entre el 23 de junio y el 17 de julio de 2026, dígaselo a un abogado. Un sitio web que da seguimiento a casos legales dice que la política todavía estaba bloqueada en esos días.
do-not-sign-paroled = Si le dejaron entrar con un permiso temporal (parole) en un puerto de entrada, es posible que le proteja una orden diferente, que una corte dio en agosto de 2025. Pregúntele a un abogado.
do-not-sign-fear-interview = En la deportación acelerada (expedited removal), si usted dice que tiene miedo de regresar, el agente tiene que mandarle a una entrevista con un oficial de asilo. Allí puede tener un abogado, y un intérprete del idioma que usted habla mejor. Si la respuesta es no, pida que un juez la revise.
do-not-sign-earlier-order = Si ya tiene una orden de deportación y tiene miedo de regresar, diga que tiene miedo, si es verdad. Para eso también hay una entrevista. Se llama “miedo razonable” (reasonable fear).
do-not-sign-court-interpreter = En la corte de inmigración, la corte le da un intérprete gratis. No se permite que sus familiares o amigos sean los intérpretes. Usted no tiene obligación de aceptar solo el español.
do-not-sign-waiver = Si usted firma y así renuncia a un derecho, eso vale solo si lo entendió y firmó libremente. En 2010, una corte de apelaciones decidió que una persona firmó su deportación sin una explicación adecuada, y que eso violó esta regla. Pero la persona perdió de todos modos, porque no demostró un daño. Una firma se puede impugnar (pedir que no valga); no hay garantía.
