### The short names of the moments of a topic, one a tab, and conditions of what is said.

## Tabs. As short as can be: one to three words.

stage-inside = Kung pumasok sila
stage-held = Kung pigilin kayo
stage-search = Kung kakapkapan kayo
stage-questions = Kung tanungin kayo
stage-before = Bago mangyari
stage-after = Pagkatapos
stage-places = Eskuwela, klinika, simbahan
stage-detained = Nasa detention
stage-police = Inaresto ng pulis
stage-deported = Kung gusto kayong i-deport
stage-signed = Kung pumirma na kayo
stage-film = Kung magvi-video
stage-calls = Sino ang tatawagan
stage-not-found = Kung hindi mahanap
stage-caregiver = Ang caregiver form
stage-papers = Mga listahan at papel
stage-pay = Bago magbayad
stage-they-call = Kapag tumawag siya
stage-today = Ngayong araw din
stage-court = Sa immigration court

## Shown over a line that may be said only if it is true, or only to somebody. It is never read out.

condition-if-true = Sabihin lang kung totoo:
condition-help-line = Sa abogado o sa help line:
