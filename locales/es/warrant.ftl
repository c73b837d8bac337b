### Whose warrant is it? What to look at on a paper, and what the answers mean.

warrant-title = ¿La orden es de un juez o de ICE?
warrant-paper-judge = De un juez
warrant-paper-arrest = De ICE: I-200
warrant-paper-removal = De ICE: I-205
# Stands on the drawing of a paper, so that nobody takes it for a real one.
warrant-specimen = Ejemplo, no es un papel de verdad
warrant-touch = Toque un número en el dibujo.
warrant-from-court = De una corte
warrant-from-ice = De ICE
warrant-question-looks = ¿A cuál se parece el papel que traen?
warrant-question-signed = ¿Lo firmó un juez de una corte?
warrant-question-kind = ¿Para qué es el papel?
# Two questions on one page: only the one that fits the paper is answered.
warrant-kind-search = Si el papel es para revisar la casa: ¿trae bien su dirección?
warrant-kind-arrest = Si el papel es para arrestar a alguien: ¿trae el nombre de una persona que vive aquí?
answer-yes = Sí
answer-no = No
answer-unsure = No sé
# Buttons that lead to what to do, to a drawing with its marked places, to the page before, and to the first question again.
warrant-what-to-do = Qué hacer
warrant-closer = Ver de cerca
warrant-step-back = Página anterior
warrant-other-paper = Otro papel

## What the marked places on the papers tell

warrant-court = En la parte de arriba, el papel trae el nombre de una corte, por ejemplo “U.S. District Court” o “Superior Court”. Una orden judicial firmada por un juez viene de una corte.
warrant-signature-judge = La firmó un juez o un magistrado (magistrate).
warrant-details = Si es para revisar la casa (en México, orden de cateo), el papel tiene que llevar la dirección correcta. Si es para arrestar (en México, orden de aprehensión), el papel tiene que llevar el nombre de una persona que vive allí.
warrant-date = El papel trae fecha.
warrant-agency = En la parte de arriba del papel dice “Department of Homeland Security” (Departamento de Seguridad Nacional). Eso no es una corte.
warrant-form = El número del formulario es I-200 (para un arresto) o I-205 (para una deportación).
warrant-signature-officer = Lo firmó un agente de inmigración. Esa no es la firma de un juez.
warrant-name = Aunque un papel de ICE (orden administrativa) traiga su nombre, no es una orden judicial firmada por un juez.
# Stands under the question whether a judge of a court has signed it.
warrant-immigration-judge = No basta con la orden de un juez de inmigración.

## The answers

warrant-outcome-judge = Esto parece una orden judicial firmada por un juez. Con esa orden, los agentes tal vez puedan entrar. Déjelos entrar, hágase a un lado y tenga las manos a la vista. No pelee. Guarde silencio. Pida un abogado.
warrant-outcome-wrong = ¿Es un papel para entrar a revisar la casa, pero la dirección está mal? ¿O es para arrestar, pero no nombra a nadie que viva aquí? Deje la puerta cerrada. Sin abrir, dígales eso a los agentes. Si entran, no pelee.
warrant-outcome-not-judge = Esto no es una orden judicial firmada por un juez. En su casa, no tiene obligación de abrir por un papel de ICE. Deje la puerta cerrada. Si entran de todos modos, no pelee.
warrant-outcome-unsure = Si no sabe qué papel es, deje la puerta cerrada. Pídales que pasen el papel por debajo de la puerta o que lo pongan contra una ventana. Llame a una línea de ayuda. Si entran, no pelee.
warrant-only-home = Estas respuestas sirven cuando los agentes están en la puerta de una casa. En un lugar público, los agentes pueden usar un papel de ICE para arrestar a alguien.

## The answers in few words, large over the whole page

warrant-outcome-judge-short = Parece una orden judicial firmada por un juez: déjelos entrar, guarde silencio.
warrant-outcome-wrong-short = Si la dirección o el nombre está mal: deje la puerta cerrada.
warrant-outcome-not-judge-short = No es una orden judicial firmada por un juez: deje la puerta cerrada.
# The paper looks like one of ICE.
warrant-outcome-ice-short = Un papel de ICE. No tiene obligación de abrir.
warrant-outcome-unsure-short = Si no sabe qué papel es: deje la puerta cerrada.

## What to say. The English is read out or shown to an officer; the translation explains it.

warrant-say-warrant = ¿Traen una orden judicial firmada por un juez?
warrant-say-no-entry = No doy permiso para que entren.
warrant-say-silent = Voy a guardar silencio.
warrant-say-lawyer = Quiero un abogado.
