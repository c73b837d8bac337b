### Fraud and false helpers

topic-fraud-title = Fraude y ayudantes falsos

## What to do

fraud-free-help = Busque ayuda que sea gratis o en la que pueda confiar. La corte de inmigración publica una lista de quienes dan ayuda legal gratis (nueva cada enero, abril, julio y octubre) y una lista de representantes acreditados, en justice.gov/eoir. El directorio de Immigration Advocates tiene organizaciones sin fines de lucro.
fraud-report = Reporte el fraude de inmigración a la Oficina de Asuntos de Inmigrantes (Office of Immigrant Affairs) del condado de Los Ángeles (DCBA). El número está en esta página.
fraud-report-short = ¿Le engañaron? Repórtelo al condado de Los Ángeles (DCBA).
fraud-hang-up = Si alguien que dice ser de ICE o de USCIS le llama de repente y exige dinero, cuelgue.
fraud-hang-up-short = ¿Llama “ICE” y quiere dinero? Cuelgue.
fraud-only-lawyers = Para consejos de inmigración, vaya solo con abogados con licencia o con representantes acreditados por el Departamento de Justicia (DOJ).
fraud-only-lawyers-short = Consejos de inmigración: solo de abogados o de representantes acreditados.
fraud-contract = Si le paga a un consultor de inmigración, pida un contrato escrito en el idioma de usted. Tiene 72 horas para cancelarlo. Un consultor no es abogado.

## What not to do

fraud-dont-blank = No firme formularios en blanco ni formularios con mentiras.
fraud-dont-originals = No deje que nadie se quede con sus papeles originales.
fraud-dont-contacts = No confíe en alguien que no le da un contrato o que dice tener contactos especiales.
fraud-dont-cards = Si alguien llama, dice que es de ICE o de USCIS, y exige tarjetas de regalo, criptomonedas o una transferencia de dinero, no pague. Es fraude.
fraud-dont-stranger = Nunca le pague a una persona desconocida que pida dinero para encontrar o liberar a alguien.

## Good to know

fraud-notary = En los Estados Unidos, un notario público (notary public) solo es testigo de las firmas. Aquí, ser notario no convierte a nadie en abogado. California prohíbe la palabra “notario” en los anuncios.
fraud-consultant = En California, los consultores de inmigración no son abogados. Tienen que registrarse, poner una fianza (dinero que se guarda aparte) de $100,000, pasar una revisión de antecedentes y firmar que no son abogados.
fraud-real-agencies = Las agencias ICE y USCIS de verdad no llaman de repente para exigir dinero. El número que muestra su teléfono se puede falsificar.
