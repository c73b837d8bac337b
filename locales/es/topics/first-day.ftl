### The first day after an arrest

topic-first-day-title = El primer día después de un arresto

## What to do

first-day-lawyer = Si ICE arrestó a alguien, busque hoy mismo un abogado de inmigración. Si ya había una orden de deportación, la deportación puede ser muy rápida. Dígale de inmediato al abogado que hay esa orden.
first-day-lawyer-short = Busque hoy mismo un abogado de inmigración.
first-day-write = Anote el nombre completo, la fecha de nacimiento, el país de nacimiento y el número A (A-number). Busque en el localizador, locator.ice.gov. Busque otra vez cada día, porque llevan a las personas de un lugar a otro.
first-day-write-short = Anote nombre, fecha de nacimiento, país y número A. Busque en el localizador, locator.ice.gov.
first-day-children = Si hay niños solos, pídale a un adulto de confianza que los recoja ahora mismo. Lo mejor es alguien que esté en la lista de la escuela o la guardería. Primero llame allá.
first-day-children-short = ¿Niños solos? Pídale a un adulto de confianza que los recoja ya.
first-day-ask = Cuando la persona llame, pregúntele: ¿Dónde está usted? ¿Cuál es su número A? ¿Firmó algo? ¿Necesita medicina? Anótelo.
first-day-tell-sign = Dígale a la persona que no firme nada hasta que lo lea un abogado, y que pida un abogado. Si necesita medicina, que también se lo diga a los agentes.
first-day-tell-afraid = Si la persona de verdad tiene miedo de que la manden a algún país, ella misma debe decírselo a los agentes. Usted, avísele también al abogado.
first-day-papers = Junte para el abogado: papeles de la corte y papeles de ICE, actas de nacimiento y papeles médicos. Junte también pruebas de quién es la familia de la persona y de cuántos años lleva aquí. Dele copias al abogado. Quédese con los originales.
first-day-caregiver = Si el niño o la niña vive ahora con otra persona adulta, esa persona puede llenar el formulario del cuidador. No se necesita notario. Vea la página “Un plan para su familia”.
first-day-bond = Pregúntele al abogado por la fianza, y si se le puede pedir a ICE que suelte a la persona.
first-day-wages = Pídale al patrón que pague lo que todavía debe. Un trabajador puede reclamar su pago aunque ya le hayan detenido o deportado.
first-day-money = Para la renta y el banco, pregúntele al abogado por una carta poder (power of attorney). Con esa carta, alguien puede hacer los trámites de la persona arrestada. Elija solo a alguien de toda su confianza. Esa carta no da la custodia de los niños.
first-day-car = Si allí se quedaron el carro, el carrito de ventas o la herramienta, pídale a alguien con estatus seguro que vaya pronto a recoger todo. La grúa se puede llevar los carros.

## What not to do

first-day-dont-go = Si no tiene papeles, no vaya en persona a ICE ni a un centro de detención. Allí pueden averiguar su estatus, y pueden detener a quien no tiene papeles. Mande a un ciudadano o a un abogado.
first-day-dont-go-short = Si no tiene papeles: no vaya usted a ICE. Mande a un ciudadano o a un abogado.
first-day-dont-phone = Cuando llame la persona arrestada, no hable de dónde nació esa persona, cómo llegó ni qué estatus tiene. ICE puede escuchar. Eso dígaselo únicamente a un abogado.
first-day-dont-callers = No les pague a quienes llamen y digan que son de ICE o que pueden sacar a la persona. Tal vez sepan nombres. ICE no recibe fianzas en efectivo, por Zelle ni por Western Union.

## What to say. The English is read out or shown to an officer; the translation explains it.

first-day-say-lawyer = Necesito un abogado de inmigración.
first-day-say-arrested = ICE arrestó a alguien de mi familia.
first-day-say-interpreter = Necesito un intérprete.
first-day-say-silent = Voy a guardar silencio.

## Good to know

first-day-bond-pay = La fianza se paga por internet, en la página CeBONDS de ICE, con una transferencia de banco. Solo puede pagar un ciudadano, una persona con tarjeta de residente (green card), una oficina de abogados o una organización sin fines de lucro.
first-day-moves = En los primeros días muchas veces llevan a las personas a otro lugar, también fuera del estado, sin avisar. Dígale de inmediato al abogado dónde está la persona.
first-day-federal-court = Un abogado puede pedir en una corte federal que suelten a la persona, o que no la lleven a otro lugar. Tiene que ser la corte del lugar donde la tienen detenida. Por eso el abogado tiene que actuar rápido.
first-day-under-18 = Si se llevaron a un menor de 18 años, llame a la línea para menores (ORR). Si ORR tiene al menor, le entrega el mensaje que usted deje. Si usted no tiene papeles, pídale a un abogado que llame.
