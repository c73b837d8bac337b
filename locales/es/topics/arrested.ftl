### If you are arrested

topic-arrested-title = Si le arrestan

## What to do

arrested-stay-silent = Si le arrestan, diga que va a guardar silencio y que quiere un abogado.
arrested-stay-silent-short = Guarde silencio. Pida un abogado.
arrested-tell-family = En cualquier llamada, dígale a su familia dónde está usted. Otras personas pueden escuchar las llamadas que se hacen desde la detención.
arrested-tell-family-short = Dígale a su familia dónde está. Otras personas pueden escuchar las llamadas.
arrested-medical = Si necesita medicina, si está embarazada, o si está enferma o enfermo, dígalo de inmediato. Pida también por escrito lo que necesita y guarde una copia. Anote los nombres y las horas. Pida un intérprete.
arrested-medical-short = Si necesita medicina, está embarazada o tiene una enfermedad: dígalo de inmediato.
arrested-no-toilet = Si no tiene baño, si no tiene regadera (ducha), si no tiene comida o si no tiene dónde dormir, dígalo, y por escrito si puede. Anote o recuerde las horas y los nombres, y dígaselo a un abogado.
arrested-consulate = Si ICE le detiene, usted puede comunicarse con su consulado o pedir que le avisen al consulado.
arrested-note-hours = Si le tienen más de 12 horas en un cuarto de detención temporal (holding room), anote las horas y dígaselo a un abogado.
arrested-not-guaranteed = Los agentes no siempre respetan los derechos. Diga cuál es su derecho. No pelee. Recuerde los detalles. Quéjese después por medio de un abogado.
arrested-complain = Si quiere quejarse de cómo le tratan, puede hacerlo por medio de su abogado, su consulado, su congresista, ACLU of Southern California, Public Counsel, ImmDef o el Procurador General de California (California Attorney General). En agosto de 2026, las propias páginas de ICE nombraban también a la Oficina de Responsabilidad Profesional de ICE (Office of Professional Responsibility) y al Inspector General de DHS (DHS Inspector General).
arrested-afraid = Si tiene miedo de regresar a su país, y es verdad, dígaselo al agente.

## What not to do

arrested-dont-sign = Si le dan papeles de inmigración, no los firme antes de que un abogado o una abogada los lea.
arrested-dont-sign-short = No firme papeles de inmigración antes de que un abogado los lea.
arrested-dont-run = No corra, no se resista y no les bloquee el paso a los agentes.
arrested-dont-lie = No mienta y no muestre documentos falsos. Las mentiras y los documentos falsos pueden ser delitos.
arrested-dont-share-a-number = Dé su número A solo a su familia, a su abogado y a las líneas de teléfono que ayudan a buscarle. No se lo dé a personas desconocidas.

## What to say

arrested-say-silent = Voy a guardar silencio.
arrested-say-lawyer = Quiero un abogado.
arrested-say-call = Quiero llamar a mi familia y a mi abogado.
arrested-say-interpreter = Necesito un intérprete.

## Good to know

arrested-rights = No importa cuál sea su estatus migratorio: usted tiene derechos según la Constitución de los Estados Unidos. Usted puede guardar silencio (no hablar).
arrested-lawyer = En un caso de inmigración, usted puede tener un abogado, pero el gobierno no lo paga.
arrested-reason = Si le arrestan sin una orden de arresto (warrant), los agentes deberían decirle la razón y darle una lista de servicios legales gratis.
arrested-two-days = Si ICE le arresta sin una orden de arresto (warrant), por regla general ICE tiene que decidir dos cosas en 48 horas o menos: si le deja en detención o le suelta, y si empieza un caso. En una emergencia puede tardar más.
arrested-police-calls = Si le arresta la policía local de California (no ICE), usted tiene derecho a hacer por lo menos tres llamadas de teléfono: a un abogado, a un agente de fianzas, y a un familiar u otra persona. Si una llamada no se conecta, no cuenta. Este derecho empieza enseguida después de que le tomen sus datos y sus huellas (booking). A más tardar, empieza tres horas después del arresto. Las llamadas locales son gratis. Nadie tiene permiso de escuchar la llamada con su abogado.
arrested-police-parents = Si le arresta la policía local de California (no ICE) y usted cuida a un niño o una niña, puede pedir dos llamadas más para arreglar el cuidado.
arrested-consulate-fear = Si tiene miedo del gobierno de su propio país o quiere asilo, hable con un abogado antes de comunicarse con su consulado.
arrested-consulate-list = Si su país no está en una lista federal, usted decide si le avisan al consulado. Filipinas y China sí están en la lista: el gobierno tiene que avisar a los consulados de esos países aunque usted diga que no. México, Guatemala, El Salvador, Honduras, Corea del Sur, Bangladesh y Tailandia no están en la lista.
arrested-conditions = La detención de inmigración no es un castigo. Las cortes exigen suficiente comida, techo, ropa y atención médica, y condiciones que no castiguen a las personas. En 2017, la corte federal de apelaciones para California confirmó una orden de otra corte: dar colchonetas y cobijas a las personas después de 12 horas en celdas de detención temporal (holding cells).
arrested-b18 = B-18 es un lugar de detención temporal. Está en el sótano del edificio federal en 300 North Los Angeles Street. Las órdenes de una corte, de julio y noviembre de 2025, exigen visitas de abogados todos los días, por lo menos 8 horas al día de lunes a viernes y por lo menos 4 horas al día los fines de semana, y llamadas privadas. En febrero de 2026, el juez o la jueza dijo que los problemas parecían continuar.
arrested-bond = Tal vez usted pueda pedirle fianza a un juez de inmigración. En octubre de 2026, la Corte Suprema todavía tenía que decidir quién puede pedirla. Consiga un abogado antes de cualquier traslado.
