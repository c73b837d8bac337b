### Agents at your door

topic-home-door-title = Agentes en su puerta

## What to do

home-door-keep-closed = Si vienen agentes a su casa, deje la puerta cerrada. Hable a través de la puerta.
home-door-keep-closed-short = Deje la puerta cerrada. Hable a través de la puerta.
home-door-ask-who = Pregunte quiénes son y de qué agencia vienen. Pídales que muestren su identificación por la ventana o por la mirilla.
home-door-ask-paper = Si dicen que tienen una orden (en inglés, “warrant”), pídales que la pasen por debajo de la puerta o que la pongan contra una ventana. No abra la puerta para recibirla.
home-door-ask-paper-short = Si tienen una orden (en inglés, “warrant”): pídales que la pasen por debajo de la puerta.
home-door-only-ice-paper = Si solo tienen un papel de ICE (orden administrativa, formulario I-200 o formulario I-205), usted no tiene obligación de abrir la puerta. No es una orden judicial firmada por un juez.
home-door-only-ice-paper-short = ¿Solo un papel de ICE? No tiene obligación de abrir.
home-door-note = Si los agentes entran, anote sus nombres, sus números de placa de agente (badge) y la hora. Pida un abogado o una abogada.
home-door-red-card = Si tiene una tarjeta roja de derechos, puede ponerla contra la ventana o pasarla por debajo de la puerta.
home-door-removal-order = Si usted, o alguien que vive con usted, tiene una orden final de deportación, hable ahora con un abogado de inmigración. Es posible que los agentes traten de forzar la puerta.

## What not to do

home-door-dont-fight = Si los agentes fuerzan la puerta, no pelee y no les bloquee el paso.
home-door-dont-fight-short = Si fuerzan la puerta: no pelee y no les bloquee el paso.
home-door-dont-lie = No mienta y no muestre documentos falsos. Las mentiras y los documentos falsos pueden ser delitos.

## What to say

home-door-say-warrant = ¿Tiene una orden judicial, firmada por un juez o una jueza?
home-door-say-no-entry = No doy mi consentimiento (permiso) para que entren.
home-door-say-no-search = No doy mi consentimiento (permiso) para que registren (revisen).
home-door-say-silent = Elijo guardar silencio.

## Good to know

home-door-rights = En los Estados Unidos, todas las personas tienen derechos según la Constitución, sin importar su estatus migratorio. Tienen derecho a guardar silencio (no hablar), a que no les hagan registros (revisiones) irrazonables, y a un proceso legal justo.
home-door-opening = Abrir la puerta no quiere decir que usted dé permiso para registrar o para entrar. Pero es más seguro hablar con la puerta cerrada.
home-door-judge-warrant = Una orden judicial, firmada por un juez o una jueza (judicial warrant), viene de una corte. La firmó un juez, una jueza o un magistrado (magistrate), y tiene fecha. Si es una orden de registro (en México, orden de cateo), tiene que llevar la dirección correcta. Si es una orden de arresto (en México, orden de aprehensión), tiene que llevar el nombre de una persona que vive allí.
home-door-ice-paper = Un papel de ICE (orden administrativa, formulario I-200 o formulario I-205) dice “Department of Homeland Security”. Lo firmó un agente de inmigración, no un juez. No es una orden judicial, firmada por un juez. Usted no tiene obligación de abrir la puerta por ese papel.
home-door-may-enter = Es posible que algunos agentes traten de entrar de todos modos. No pelee. Diga que usted no da permiso.
home-door-memo = Un memorando de mayo de 2025 les dice a los agentes de ICE que el formulario I-205 basta para entrar por la fuerza si la persona tiene una orden final de deportación. En enero de 2026, un juez federal de Minnesota decidió que una entrada así era inconstitucional (contra la Constitución). Se han presentado otras demandas. En junio de 2026 todavía no habíamos visto ninguna decisión de una corte de apelaciones.
home-door-knock = En el distrito de la corte federal de Los Ángeles, la decisión de una corte, del 15 de mayo de 2024, dejó sin efecto la práctica de ICE de tocar a la puerta de las casas para arrestar a personas. Algunos comentaristas legales dicen que esa decisión limita aquí el memorando de 2025.
home-door-disguise = Un acuerdo que una corte aprobó el 4 de agosto de 2025 cubre los condados de Los Ángeles, Orange, San Bernardino, Riverside, Ventura, Santa Bárbara y San Luis Obispo por tres años. Los agentes de ICE tienen prohibido hacerse pasar por policías estatales o locales. También tienen prohibido usar una historia falsa para entrar a una casa o para hacer que una persona salga.
home-door-police-label = Según el mismo acuerdo, si la ropa de los agentes dice “POLICE” (policía), también tiene que decir “ICE” donde usted lo pueda ver.
home-door-silent-inside = Aunque los agentes entren con una orden judicial, firmada por un juez, usted puede guardar silencio.
home-door-card-languages = Una página de la Ciudad de Los Ángeles dice que la biblioteca pública tiene tarjetas rojas gratis en muchos idiomas. Entre ellos están el español, el coreano, el tagalo y el tailandés. No vimos el bengalí ni el zapoteco en esa lista.
