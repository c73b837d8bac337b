### Fraud and false helpers

topic-fraud-title = Fraudes y ayuda falsa

## What to do

fraud-free-help = Las cortes de inmigración publican una lista de abogados que ayudan gratis. Pídasela a una persona que ayuda aquí o a una línea de ayuda. Cada tres meses sale una lista nueva.
fraud-report = Si hubo fraude de inmigración, repórtelo al condado de Los Ángeles (DCBA, Office of Immigrant Affairs).
fraud-report-short = ¿Fraude? Repórtelo al condado de Los Ángeles (DCBA).
fraud-hang-up = Si alguien que dice ser de ICE o de USCIS le llama de repente y exige dinero, cuelgue.
fraud-hang-up-short = ¿Llama “ICE” y quiere dinero? Cuelgue.
fraud-only-lawyers = Para consejos de inmigración, vaya únicamente con abogados con licencia o con representantes acreditados por el Departamento de Justicia (en inglés, “DOJ accredited representative”).
fraud-only-lawyers-short = Consejos de inmigración: solo de abogados o representantes acreditados.
fraud-contract = Si le paga a un consultor de inmigración, pida un contrato por escrito, en su idioma. Tiene 72 horas para cancelarlo. Un consultor no es abogado.

## What not to do

fraud-dont-blank = No firme formularios en blanco ni formularios con mentiras.
fraud-dont-originals = No deje que nadie se quede con sus papeles originales.
fraud-dont-contacts = No confíe en nadie que no le dé un contrato o que diga tener contactos especiales.
fraud-dont-cards = Si le llaman de “ICE” o de “USCIS” y quieren tarjetas de regalo, criptomonedas o una transferencia de dinero, no pague. Es fraude.
fraud-dont-stranger = Nunca le pague a un desconocido que pida dinero para encontrar o sacar a alguien.

## Good to know

fraud-notary = En los Estados Unidos, un notario solo sirve de testigo cuando la gente firma. Aquí, un notario no es abogado. California prohíbe usar la palabra “notario” en los anuncios.
fraud-consultant = Los consultores de inmigración no son abogados. En California tienen que registrarse ante el estado y apartar $100,000 como garantía (fianza o “bond”).
fraud-real-agencies = Las agencias de verdad, ICE y USCIS, no llaman de repente para exigir dinero. El número que sale en su teléfono puede ser falso.
