### If you are arrested

topic-arrested-title = Si le arrestan

## What to do

arrested-stay-silent = Si le arrestan, diga que va a guardar silencio y que quiere un abogado.
arrested-stay-silent-short = Guarde silencio. Pida un abogado.
arrested-tell-family = Cada vez que llame, dígale a su familia dónde está usted. Otras personas pueden escuchar las llamadas: no hable de dónde nació, cómo entró ni qué estatus tiene.
arrested-tell-family-short = Dígale a su familia dónde está. Otras personas pueden escuchar las llamadas.
arrested-medical = Si necesita medicina, está embarazada o tiene una enfermedad, o si allí no hay baño o comida, dígaselo de inmediato a los agentes. Pida también por escrito lo que necesita, y guarde una copia. Anote los nombres y las horas. Pida un intérprete.
arrested-medical-short = ¿Enfermedad o embarazo? ¿Necesita medicina? ¿Allí no hay baño? Dígalo de inmediato.
arrested-bond = Pida una audiencia de fianza. Una corte de apelaciones dijo que muchas personas arrestadas en California pueden pedirle fianza a un juez. Si las agarraron en la frontera, no pueden pedirla. Puede que la Corte Suprema cambie esto.
arrested-bond-lawyer = Dígale a su familia que busque un abogado hoy mismo. Un traslado a otro estado puede quitarle la oportunidad de salir con fianza.
arrested-afraid = Si de verdad tiene miedo de regresar a su país, dígaselo al agente.
arrested-other-country = Puede que le quieran mandar a un país que no es el suyo. Si de verdad tiene miedo de ir allá, dígaselo de inmediato a los agentes. Pida un abogado.
arrested-child = Si su hijo o hija no tiene con quién quedarse, dígaselo a los agentes. Pida llamar a alguien que pueda recogerlo.
arrested-no-toilet = Si donde le tienen no hay baño, no hay regadera (ducha), no hay comida o no hay dónde dormir, dígaselo a los agentes. Si puede, hágalo por escrito. Anote las horas y los nombres, o recuérdelos, y dígaselos a un abogado.
arrested-note-hours = En junio de 2026, un juez volvió a poner este límite: no más de 12 horas en un cuarto de detención temporal (holding room). Tal vez eso ya cambió. Anote a qué hora pasa cada cosa y dígaselo a un abogado.
arrested-consulate = Si ICE le detiene, usted puede comunicarse con su consulado o pedir que le avisen al consulado.
arrested-complain = Puede presentar una queja después. Un abogado o su congresista pueden ayudarle.
arrested-police-interview = Si ICE quiere hacerle preguntas en una cárcel (jail) de California, usted puede decir que no. Antes, la cárcel tiene que darle un papel que explica ese derecho.

## What not to do

arrested-dont-sign = Si le dan papeles de inmigración, no los firme hasta que los lea un abogado.
arrested-dont-sign-short = No firme papeles de inmigración hasta que un abogado los lea.
arrested-dont-child-papers = Si el menor o quien lo cuida no tiene papeles, no lo diga por su cuenta: eso los puede poner en peligro. Pida hacer la llamada, y pida un abogado.
arrested-dont-share-a-number = Dé su número A solo a su familia, a su abogado y a las líneas de teléfono que ayudan a encontrar a personas detenidas. No se lo dé a desconocidos.

## What to say. The English is read out or shown to an officer; the translation explains it.

arrested-say-silent = Voy a guardar silencio.
arrested-say-lawyer = Quiero un abogado.
arrested-say-call = Quiero llamar a mi familia y a mi abogado.
arrested-say-child = Tengo un hijo. Necesito llamar a alguien para que lo cuide.
arrested-say-other-country = Tengo miedo de que me manden a ese país.
arrested-say-interpreter = Necesito un intérprete.

## Good to know

arrested-rights = Usted tiene derechos, sin importar su estatus migratorio. Puede guardar silencio.
arrested-lawyer = En un caso de inmigración, usted puede tener un abogado, pero el gobierno no lo paga.
arrested-reason = Si le arrestan sin orden de un juez ni papel de ICE, los agentes deberían decirle por qué. Si su caso llega a un juez, también deberían darle una lista de dónde hay ayuda legal gratis. Si es deportación acelerada (expedited removal), tal vez no le den la lista.
arrested-two-days = ¿ICE le arrestó sin orden de un juez ni papel de ICE? En 48 horas o menos, ICE debería decidir dos cosas: si le suelta o no, y si le abre un caso. Si hay una emergencia o es deportación acelerada, puede ser diferente.
arrested-federal-court = Un abogado puede pedirle a una corte federal que le suelten a usted, o que no le trasladen a otro lugar. Tiene que ser la corte del lugar donde le tienen. Dígale a su abogado dónde está usted.
arrested-child-rule = ICE tiene su propia regla, de 2025: los agentes deberían dejar que los padres arreglen quién va a cuidar a sus hijos. Usted puede pedirlo, pero esa regla no le da derecho a exigirlo.
arrested-police-calls = Si le arresta la policía en California (no ICE), usted tiene derecho a tres llamadas de teléfono en las primeras tres horas. Las llamadas locales son gratis. Nadie tiene permiso de escuchar su llamada con un abogado.
arrested-police-parents = Si el arresto lo hizo la policía en California y usted cuida niños, tiene derecho a dos llamadas más para arreglar quién los cuida.
arrested-police-hold = Una cárcel de California tiene prohibido tenerle allí más tiempo solo porque ICE lo pide. Una regla federal también pone un límite: 48 horas, sin contar fines de semana ni días feriados.
arrested-police-county = Las cárceles del condado de Los Ángeles dicen que entregan personas a ICE solo si hay una orden de un juez. En 2025 así lo hicieron. Las prisiones del estado sí entregan personas a ICE.
arrested-consulate-fear = ¿Tiene miedo de su propio gobierno, o quiere asilo? Hable con un abogado antes de llamar a su consulado.
arrested-consulate-list = Depende de su país. Con la mayoría de los países, usted decide si le avisan a su consulado. Con algunos, le avisan al consulado aunque usted diga que no: Filipinas, China, Belice, Armenia, Jamaica, Nigeria, Rusia y otros.
arrested-conditions = La detención no es un castigo. Las cortes dicen que le tienen que dar suficiente comida, techo, ropa y atención médica. Pídalo, y por escrito si puede.
arrested-b18 = B-18 es un lugar de detención temporal. Está debajo del edificio federal en 300 North Los Angeles Street. Una corte ordenó que los abogados puedan visitar todos los días a las personas detenidas. Las llamadas con ellos tienen que ser privadas.
