### Hate, crime and 911

topic-hate-crime-title = Odio, crimen y 911

## What to do

hate-crime-call-911 = Si está en peligro, llame al 911. Diga primero dónde está usted. Puede pedir un intérprete: diga el nombre de su idioma en inglés.
hate-crime-call-911-short = Si está en peligro, llame al 911. Diga dónde está.
hate-crime-la-vs-hate = Para reportar actos de odio en Los Ángeles, marque 211 (LA vs Hate), de día o de noche, en 140 idiomas. No tiene que dar su nombre. Su reporte no se comparte con la policía.
hate-crime-la-vs-hate-short = Para reportar odio en Los Ángeles: marque 211. No tiene que dar su nombre.
hate-crime-ca-vs-hate = También puede llamar a CA vs Hate, de lunes a viernes. Por teléfono contesta en más de 200 idiomas; su sitio web está en 15. Cualquier persona puede reportar.
hate-crime-impostor = Si alguien dice que es agente, pídale su identificación. No corra y no pelee. Si alguien que dice ser de ICE le pide dinero o sexo, dígaselo a la policía local. Si está en peligro, llame al 911.
hate-crime-impostor-short = Si alguien dice que es agente: pídale su identificación.

## What not to do

hate-crime-dont-run = Si alguien dice que es agente, no corra y no pelee.
hate-crime-dont-run-short = Si alguien dice que es agente: no corra, no pelee.

## What to say. The English is read out or shown to an officer; the translation explains it.

hate-crime-say-interpreter = Necesito un intérprete.

## Good to know

hate-crime-sheriff = Si usted es víctima o testigo, le protegen las reglas del alguacil (Sheriff) del condado de Los Ángeles y la ley de California (SB 54): los oficiales tienen prohibido preguntarle su estatus migratorio, y tienen prohibido arrestar a cualquier persona por una orden de arresto (warrant) civil de inmigración. Si a usted no le acusan de nada, los oficiales tienen prohibido detenerle por inmigración. Estas reglas no obligan a ICE.
hate-crime-lapd = Una orden de la Policía de Los Ángeles de 1979 (Special Order 40) dice que la policía no hace nada que tenga como único fin averiguar el estatus migratorio de alguien. En diciembre de 2024, la Ciudad de Los Ángeles adoptó una ley santuario (la ciudad limita su ayuda a los agentes de inmigración).
hate-crime-who-comes = Si llama al 911, viene la policía local, y el alguacil (Sheriff) del condado de Los Ángeles dice que no aplica las leyes federales de inmigración. Pero los oficiales locales y los agentes federales a veces trabajan juntos.
hate-crime-u-visa = Si usted es víctima de ciertos delitos y ayuda a la policía, es posible que califique para una visa U. Si es víctima de trata de personas, es posible que califique para una visa T. Un certificado (el papel de una agencia para esto) no es una garantía, y la espera es larga. Pregúntele a un abogado.
hate-crime-certificate = Si le pide a una agencia de California el certificado para una visa U, la agencia tiene que contestar en 30 días o menos, o en 7 días o menos si usted está en un proceso de deportación. No cuesta nada presentar la petición de visa U.
hate-crime-posing = Hacerse pasar por agente es un delito.
