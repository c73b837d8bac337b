### The short names of the moments of a topic, one a tab, and conditions of what is said.

## Tabs. As short as can be: one to three words.

stage-inside = Si entran
stage-held = Si no le dejan irse
stage-search = Si le revisan
stage-questions = Si le preguntan
stage-before = Antes
stage-after = Después
stage-places = Escuela, clínica, iglesia
stage-detained = En detención
stage-police = Si le arresta la policía
stage-deported = Si quieren deportarle
stage-signed = Si ya firmó
stage-film = Si graba
stage-calls = A quién llamar
stage-not-found = Si no aparece
stage-caregiver = Formulario del cuidador
stage-papers = Listas y papeles
stage-pay = Antes de pagar
stage-they-call = Cuando le llamen
stage-today = También hoy
stage-court = En la corte de inmigración

## Shown over a line that may be said only if it is true, or only to somebody. It is never read out.

condition-if-true = Solo si es verdad:
condition-help-line = A un abogado o a una línea de ayuda:
