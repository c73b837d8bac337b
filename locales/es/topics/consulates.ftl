### Your consulate

topic-consulates-title = Su consulado

## What to do

consulates-ask = Si está detenido o detenida, puede pedir que le avisen a su consulado.
consulates-ask-short = Si está detenido o detenida, puede pedir que avisen a su consulado.
consulates-fear = Si tiene miedo del gobierno de su propio país o quiere asilo, hable con un abogado antes de comunicarse con su consulado.
consulates-fear-short = ¿Tiene miedo de su propio gobierno? Hable primero con un abogado.
consulates-detained = Si una persona que usted conoce está detenida, llame al consulado del país de esa persona. Si esa persona tiene miedo del gobierno de su propio país o quiere asilo, hable primero con un abogado.
consulates-detained-short = ¿Hay una persona detenida? Llame al consulado de esa persona. Si la persona tiene miedo: primero un abogado.
consulates-honduras = Si usted es de Honduras, llame a la embajada antes de viajar a una oficina. En septiembre de 2026, la propia página web de citas de Honduras no mostraba ninguna oficina en el área de Los Ángeles.

## What not to do

consulates-dont-pay = No le pague a nadie por una cita en un consulado. Las citas son gratis.
consulates-dont-pay-short = No le pague a nadie por una cita: es gratis.

## What to say. The English is read out or shown to an officer; the translation explains it.

consulates-say-contact = Quiero comunicarme con mi consulado.

## Good to know

consulates-list = Si su país no está en una lista federal, usted decide si le avisan al consulado. Filipinas y China sí están en la lista: el gobierno tiene que avisar a los consulados de esos países aunque usted diga que no. México, Guatemala, El Salvador, Honduras, Corea del Sur, Bangladesh y Tailandia no están en la lista.
consulates-refuse = Usted puede rechazar la ayuda de su consulado.
