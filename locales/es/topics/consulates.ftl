### Your consulate

topic-consulates-title = Su consulado

## What to do

consulates-ask = Si le detienen, puede pedir que le avisen a su consulado.
consulates-ask-short = Si le detienen, puede pedir que avisen a su consulado.
consulates-fear = ¿Tiene miedo de su propio gobierno, o quiere asilo? Hable con un abogado antes de llamar a su consulado.
consulates-fear-short = ¿Tiene miedo de su propio gobierno? Hable primero con un abogado.
consulates-detained = Si detuvieron a alguien que usted conoce, llame al consulado del país de esa persona. Si esa persona tiene miedo del gobierno de su propio país o quiere asilo, hable primero con un abogado.
consulates-detained-short = ¿Detuvieron a alguien? Llame al consulado de esa persona. Si esa persona tiene miedo: primero un abogado.
consulates-honduras = Si usted es de Honduras, llame a su embajada antes de ir a cualquiera de sus oficinas. En septiembre de 2026, en la página web de citas de Honduras no aparecía ninguna oficina cerca de Los Ángeles.
consulates-nicaragua = Si usted es de Nicaragua, llame a la embajada en Washington. El consulado en Los Ángeles cerró en enero de 2024.

## What not to do

consulates-dont-pay = No le pague a nadie por una cita en un consulado. Las citas son gratis.
consulates-dont-pay-short = No le pague a nadie por una cita: es gratis.

## What to say. The English is read out or shown to an officer; the translation explains it.

consulates-say-contact = Quiero comunicarme con mi consulado.

## Good to know

consulates-list = Depende de su país. Con la mayoría de los países, usted decide si le avisan a su consulado. Con algunos, le avisan al consulado aunque usted diga que no: Filipinas, China, Belice, Armenia, Jamaica, Nigeria, Rusia y otros.
consulates-not-listed = Si usted es de México, Guatemala, El Salvador, Honduras, Corea del Sur, Bangladesh o Tailandia, usted decide si avisan a su consulado.
consulates-secret = Si pide asilo, los agentes de los Estados Unidos no tienen derecho a decírselo al gobierno de su país sin su permiso por escrito. Hay unas pocas excepciones. Pregúntele a un abogado.
consulates-refuse = Usted puede rechazar la ayuda de su consulado.
