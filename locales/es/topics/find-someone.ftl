### Find a detained person

topic-find-someone-title = Encontrar a una persona detenida

## What to do

find-someone-locator = Busque en locator.ice.gov (Localizador de detenidos de ICE). Necesita el número A (A-number) y el país de nacimiento, o el nombre completo exacto y el país de nacimiento. También es posible que le pida la fecha de nacimiento.
find-someone-locator-short = Busque en el localizador, locator.ice.gov, con el número A y el país de nacimiento.
find-someone-spellings = Si no encuentra nada, pruebe otras maneras de escribir el nombre, pruebe con los dos apellidos y pruebe con guiones.
find-someone-call-ice = Puede llamar a la oficina local de ICE en Los Ángeles (para los condados de Los Ángeles, Orange, Riverside, San Bernardino, Ventura, Santa Bárbara y San Luis Obispo) o a la línea de información de detención de ICE.
find-someone-call-court = Si tiene el número A, puede llamar a la línea automática de la corte de inmigración, en inglés o español.
find-someone-consulate = Si la persona no tiene miedo de su propio gobierno, llame al consulado del país de esa persona.
find-someone-lawyer = Empiece a buscar un abogado o una abogada de inmediato.
find-someone-ask = Cuando la persona llame, pregúntele: ¿Dónde está usted? ¿Cuál es su número A? ¿Firmó usted algo? ¿Necesita medicina? Pregunte también por la fianza. Otras personas pueden escuchar las llamadas que se hacen desde la detención.
find-someone-ask-short = Cuando la persona llame: pregúntele dónde está y cuál es su número A. Otras personas pueden escuchar las llamadas.

## What not to do

find-someone-dont-pay = Nunca le pague a una persona desconocida que pida dinero para encontrar o liberar a alguien.

## Good to know

find-someone-a-number = Un número A tiene nueve dígitos. Está en el Aviso de comparecencia (Notice to Appear) y en otros papeles de DHS. Si el número que usted tiene es más corto, póngale ceros al principio.
find-someone-locator-limits = El localizador no muestra a personas menores de 18 años. Los datos nuevos pueden tardar horas o días. Es posible que un traslado no aparezca.
find-someone-locator-covers = El localizador incluye a personas que ICE tiene detenidas, a personas que CBP tiene detenidas por más de 48 horas, y a personas que salieron libres en los últimos 60 días.
find-someone-b18 = En Los Ángeles, muchas veces el primer lugar adonde llevan a las personas es B-18, en el sótano del edificio federal en 300 North Los Angeles Street, en el centro de la ciudad. Es posible que las familias detenidas estén en el cuarto B-17. Es posible que las personas en estos cuartos no aparezcan en el localizador.
find-someone-moves = Después de eso, pueden llevar a las personas a Adelanto o fuera del estado. Los traslados pueden ser rápidos.
