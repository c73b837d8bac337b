### Find a detained person

topic-find-someone-title = Encontrar a una persona detenida

## What to do

find-someone-locator = Busque en locator.ice.gov (Localizador de detenidos de ICE). Necesita el país de nacimiento y, además, el número A (A-number) o el nombre completo exacto. Tal vez le pida también la fecha de nacimiento.
find-someone-locator-short = Busque en el localizador, locator.ice.gov, con el número A y el país de nacimiento.
find-someone-spellings = Si no encuentra nada, pruebe otras maneras de escribir el nombre, pruebe con los dos apellidos y pruebe con guiones.
find-someone-call-ice = Puede llamar a la oficina de ICE en Los Ángeles, o a la línea de ICE para preguntar por personas detenidas. Si usted no tiene papeles, pídale a otra persona que llame. Dé el número A de la persona detenida, o el nombre y la fecha de nacimiento de esa persona. No diga nada más.
find-someone-call-court = Si tiene el número A, puede llamar a la corte de inmigración. Contesta una grabación, en inglés o español.
find-someone-under-18 = Si se llevaron a un menor de 18 años, llame a la línea para menores (ORR). Si ORR tiene al menor, le entrega el mensaje que usted deje. Si usted no tiene papeles, pídale a un abogado que llame.
find-someone-consulate = Si la persona tiene miedo de su propio gobierno, hable primero con un abogado. Si no tiene ese miedo, llame al consulado del país de esa persona.
find-someone-lawyer = Empiece a buscar un abogado de inmediato.
find-someone-ask = Cuando la persona llame, pregúntele: ¿Dónde está usted? ¿Cuál es su número A? ¿Firmó algo? ¿Necesita medicina? Otras personas pueden escuchar las llamadas. No hable de dónde nació la persona, cómo entró ni qué estatus tiene.
find-someone-ask-short = Cuando la persona llame: pregúntele dónde está y cuál es su número A. Otras personas pueden escuchar las llamadas.

## What not to do

find-someone-dont-go = Si no tiene papeles, no vaya en persona a ICE ni a un centro de detención. Allí pueden averiguar su estatus, y pueden detener a quien no tiene papeles. Mande a un ciudadano o a un abogado.
find-someone-dont-go-short = Si no tiene papeles: no vaya usted a ICE. Mande a un ciudadano o a un abogado.
find-someone-dont-pay = Nunca le pague a un desconocido que pida dinero para encontrar o sacar a alguien.

## Good to know

find-someone-a-number = Un número A tiene nueve dígitos. Está en el Aviso de comparecencia (Notice to Appear) y en otros papeles de DHS. Si el número que usted tiene es más corto, póngale ceros al principio.
find-someone-locator-limits = En el localizador no salen los menores de 18 años. Los datos nuevos pueden tardar horas o días. Si trasladaron a la persona, puede que eso no salga ahí.
find-someone-locator-covers = En el localizador salen las personas que ICE tiene detenidas. También salen las que CBP ha tenido detenidas más de 48 horas, y las que soltaron en los últimos 60 días.
find-someone-b18 = En Los Ángeles, a las personas detenidas muchas veces las llevan primero a B-18, en el sótano de 300 North Los Angeles Street. A las familias detenidas tal vez las tengan en el cuarto B-17. Tal vez el localizador no muestre a las personas que están en esos cuartos.
find-someone-moves = Después de eso, pueden llevar a las personas a Adelanto o fuera del estado. Los traslados pueden ser rápidos.
