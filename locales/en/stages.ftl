### The short names of the moments of a topic, one a tab, and conditions of what is said.

## Tabs. As short as can be: one to three words.

stage-inside = If they come in
stage-held = If they hold you
stage-search = If they search
stage-questions = If they ask questions
stage-before = Beforehand
stage-after = Afterwards
stage-places = School, clinic, church
stage-detained = In detention
stage-police = Arrested by police
stage-deported = If they want to deport you
stage-signed = If you have signed
stage-film = If you film
stage-calls = Whom to call
stage-not-found = If you find nothing
stage-caregiver = Caregiver form
stage-papers = Lists and papers
stage-pay = Before you pay
stage-they-call = When they call
stage-today = Also today
stage-court = In immigration court

## Shown over a line that may be said only if it is true, or only to somebody. It is never read out.

condition-if-true = Only if it is true:
condition-help-line = To a lawyer or a help line:
