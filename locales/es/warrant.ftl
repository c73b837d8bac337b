### Whose warrant is it? What to look at on a paper, and what the answers mean.

warrant-title = ¿De quién es ese papel?
warrant-paper-judge = De un juez
warrant-paper-arrest = De ICE: I-200
warrant-paper-removal = De ICE: I-205
# Stands on the drawing of a paper, so that nobody takes it for a real one.
warrant-specimen = Ejemplo, no es un papel de verdad
warrant-touch = Toque un número en el dibujo.
warrant-from-court = De una corte
warrant-from-ice = De ICE
warrant-question-looks = ¿A cuál se parece el papel que traen?
warrant-question-signed = ¿Lo firmó un juez o una jueza de una corte?
warrant-question-kind = ¿Para qué es el papel?
# Two questions on one page: only the one that fits the paper is answered.
warrant-kind-search = Un papel para registrar (revisar): ¿está bien en el papel la dirección de usted?
warrant-kind-arrest = Un papel para arrestar a alguien: ¿lleva el nombre de una persona que vive aquí?
answer-yes = Sí
answer-no = No
answer-unsure = No lo sé bien
# Buttons that lead to what to do, to a drawing with its marked places, to the page before, and to the first question again.
warrant-what-to-do = Qué hacer
warrant-closer = Ver de cerca
warrant-step-back = Página anterior
warrant-other-paper = Otro papel

## What the marked places on the papers tell

warrant-court = Arriba está el nombre de una corte, por ejemplo “U.S. District Court” (corte federal de distrito) o “Superior Court” (corte superior del estado). Una orden judicial, firmada por un juez o una jueza, viene de una corte.
warrant-signature-judge = La firmó un juez, una jueza o un magistrado (magistrate).
warrant-details = Si es una orden de registro (en México, orden de cateo), tiene que llevar la dirección correcta. Si es una orden de arresto (en México, orden de aprehensión), tiene que llevar el nombre de una persona que vive allí.
warrant-date = Tiene fecha.
warrant-agency = Arriba dice “Department of Homeland Security” (Departamento de Seguridad Nacional). Eso no es una corte.
warrant-form = El número del formulario es I-200 (para un arresto) o I-205 (para una deportación).
warrant-signature-officer = Lo firmó un agente de inmigración. Esa no es la firma de un juez.
warrant-name = Aunque el papel lleve su nombre, un papel de ICE (orden administrativa) no es una orden judicial firmada por un juez.
# Stands under the question whether a judge of a court has signed it.
warrant-immigration-judge = No basta con la orden de un juez de inmigración.

## The answers

warrant-outcome-judge = Esto parece una orden judicial, firmada por un juez o una jueza, y puede permitir que los agentes entren. No pelee y no les bloquee el paso. Usted puede guardar silencio. Pida un abogado o una abogada.
warrant-outcome-wrong = Si el papel es para registrar (revisar) y la dirección no es correcta, o si es para arrestar y no lleva el nombre de nadie que viva aquí, deje la puerta cerrada. Dígalo a través de la puerta, y diga que usted no da permiso. Si entran de todos modos, no pelee y no les bloquee el paso.
warrant-outcome-not-judge = Este papel no es una orden judicial firmada por un juez. En su casa, usted no tiene obligación de abrir la puerta por un papel de ICE (orden administrativa). Deje la puerta cerrada. Es posible que algunos agentes traten de entrar de todos modos. No pelee y no les bloquee el paso. Diga que usted no da permiso.
warrant-outcome-unsure = Si no lo sabe bien, deje la puerta cerrada. Pídales que pasen el papel por debajo de la puerta o que lo pongan contra una ventana. Diga que usted no da permiso. Si entran de todos modos, no pelee y no les bloquee el paso. Llame a una línea directa.
warrant-only-home = Estas respuestas son sobre la puerta de una casa. En un lugar público, los agentes pueden usar un papel de ICE (orden administrativa) para arrestar a una persona.

## The answers in few words, large over the whole page

warrant-outcome-judge-short = Parece una orden judicial, firmada por un juez o una jueza. Puede permitir que los agentes entren.
warrant-outcome-wrong-short = La dirección o el nombre no es correcto: deje la puerta cerrada.
warrant-outcome-not-judge-short = No es una orden judicial firmada por un juez: deje la puerta cerrada.
# The paper looks like one of ICE.
warrant-outcome-ice-short = Un papel de ICE. No tiene obligación de abrir.
warrant-outcome-unsure-short = Si no lo sabe bien: deje la puerta cerrada.

## What to say. The English is read out or shown to an officer; the translation explains it.

warrant-say-warrant = ¿Tiene una orden judicial, firmada por un juez o una jueza?
warrant-say-no-entry = No doy mi consentimiento (permiso) para que entren.
warrant-say-silent = Elijo guardar silencio.
warrant-say-lawyer = Quiero un abogado.
