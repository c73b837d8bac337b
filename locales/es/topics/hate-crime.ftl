### Hate, crime and 911

topic-hate-crime-title = Actos de odio, delitos y 911

## What to do

hate-crime-call-911 = Si está en peligro, llame al 911. Diga primero dónde está usted. Puede pedir un intérprete: diga el nombre de su idioma en inglés.
hate-crime-call-911-short = Si está en peligro, llame al 911. Diga dónde está.
hate-crime-la-vs-hate = Para reportar actos de odio en Los Ángeles, marque 211 (LA vs Hate), de día o de noche, en 140 idiomas. No hace falta dar su nombre. Su reporte no se comparte con la policía.
hate-crime-la-vs-hate-short = Para reportar actos de odio en Los Ángeles: marque 211. No hace falta dar su nombre.
hate-crime-ca-vs-hate = También puede llamar a CA vs Hate, de lunes a viernes. Por teléfono atienden en más de 200 idiomas; la página web está en 15. Cualquiera puede hacer un reporte.
hate-crime-impostor = Si alguien dice que es agente, pídale su identificación. No corra ni pelee. Si dice que es de ICE y le pide dinero o sexo, dígaselo a la policía local. Si está en peligro, llame al 911.
hate-crime-impostor-short = Si alguien dice que es agente: pídale su identificación.

## What not to do

hate-crime-dont-run = Si alguien dice que es agente, no corra y no pelee.
hate-crime-dont-run-short = Si alguien dice que es agente: no corra, no pelee.

## What to say. The English is read out or shown to an officer; the translation explains it.

hate-crime-say-interpreter = Necesito un intérprete.

## Good to know

hate-crime-sheriff = Si usted es víctima o testigo y no le acusan de un delito, la policía de California tiene prohibido detenerle por asuntos de inmigración. Tampoco puede entregarle a ICE sin una orden de un juez.
hate-crime-status = Los policías del sheriff del condado de Los Ángeles no tienen derecho a preguntarle su estatus migratorio. Tampoco pueden arrestarle por un papel de ICE. Esta regla no vale para ICE.
hate-crime-lapd = La policía de Los Ángeles no tiene derecho a parar a nadie solo para averiguar su estatus migratorio.
hate-crime-who-comes = Si llama al 911, viene la policía local. La policía dice que no aplica las leyes de inmigración. Pero a veces trabaja con agentes federales.
hate-crime-u-visa = Las víctimas de ciertos delitos, si ayudan a la policía, tal vez reciban una visa U. Las víctimas de trata de personas tal vez reciban una visa T. La espera es larga, y no hay nada seguro. Pregúntele primero a un abogado.
hate-crime-pending = ¿Está esperando una visa U, una visa T o VAWA (abuso en la familia)? Por decisión de una corte, ICE tiene límites para detenerle o deportarle a usted. Eso puede cambiar. Si todavía no ha presentado la solicitud, pregúntele primero a un abogado.
hate-crime-certificate = Para pedir la visa U necesita un papel de una agencia del gobierno, como la policía. En California, la agencia tiene que contestarle en 30 días o menos. Si usted tiene un caso de deportación en la corte, tiene que contestarle en 7 días o menos. Presentar la solicitud de la visa es gratis.
hate-crime-posing = Hacerse pasar por agente es un delito.
