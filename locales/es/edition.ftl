### Where a sentence comes from, how far its words have been reviewed, and what this edition is.

## On the card of a sentence

words-draft = Borrador: nadie ha revisado este texto todavía.
words-stale = Puede que esta traducción ya no esté al día: el texto en inglés cambió después de que se tradujo.

## Where a sentence comes from

sources-title = De dónde viene esto
sources-list = Fuentes
source-dated = Fecha: { $date }
source-undated = No dice la fecha
sources-sentences = Cada frase
sources-dates = Qué tan al día está esto
sources-as-of = Información del { $date }.
sources-undated = Las páginas de donde sacamos esto no dicen de qué día es la información.
sources-read-on = Leímos estas fuentes el { $date }.
sources-review-by = Tenemos que volver a revisar esto a más tardar el { $date }.
sources-volatile = Puede que pronto las cortes o las oficinas del gobierno cambien esto.
sources-words = Quién ha revisado estas palabras
sources-english = El texto en inglés
sources-translation = La traducción
words-checked = Con segunda lectura: este texto se tradujo de regreso al inglés, sin ver el original, y decía lo mismo. Todavía nadie ha firmado con su nombre que lo revisó.
words-reviewed = Revisado el { $date } por:
role-lawyer = Abogado o abogada
role-translator = Traductor o traductora
role-speaker = Hablante de este idioma

## About this edition

about-title = Sobre esta versión
about-date = Esta versión se hizo el { $date }.
about-preview = Es una versión de prueba. Ningún abogado la ha revisado.
about-release = Cada texto de esta versión que había que revisar ya lo revisó alguien que firmó con su nombre.
about-advice = Aquí hay información general. No es asesoría legal sobre su propio caso. Para eso, hable con un abogado.
about-made = Las traducciones se escribieron y se comprobaron con inteligencia artificial (AI). Aunque un texto diga “con segunda lectura”, de todos modos puede tener errores.
about-review = Cuánto se ha revisado en cada idioma
about-reviewed = Revisados y firmados con nombre: { $count }
about-checked = Textos comprobados en una segunda lectura: { $count }
about-draft = Borrador: { $count }
about-stale = Textos que ya no están al día: { $count }
about-spanish = Textos que salen en español: { $count }
about-zapotec = No sabemos de ningún texto en lengua zapoteca que se haya publicado sobre los derechos en los Estados Unidos. Por eso, aquí los derechos se explican en español. Las palabras y los textos en zapoteco solo salen aquí si ya se publicaron, o si los revisó un hablante que da su nombre.
about-reviewers = Quién ha revisado esta versión
about-nobody = Todavía nadie ha firmado con su nombre que revisó esta versión, ni siquiera una parte.
about-lawyers = Dónde pedir un abogado gratis

## The clock

clock-wrong = Para el personal: el reloj de esta computadora está mal. Por eso no se puede confiar en las fechas que salen aquí. Ponga la fecha correcta.
clock-wrong-short = Para el personal: corrija el reloj.
clock-details = Para el personal: el reloj de esta computadora está atrasado. Marca { $clock }, pero esta versión se hizo después: el { $date }. Ponga bien la fecha y la hora. Mientras no lo haga, no se puede confiar en ninguna fecha de aquí.
