### Where a sentence comes from, how far its words have been reviewed, and what this edition is.

## On the card of a sentence

words-draft = Borrador: estas palabras todavía no las ha revisado nadie.
words-stale = Puede que esta traducción ya no esté al día: el texto en inglés cambió después de que se tradujo.

## Where a sentence comes from

sources-title = De dónde viene esto
sources-list = Fuentes
source-dated = Fecha: { $date }
source-undated = No dice la fecha
sources-sentences = Cada frase
sources-dates = Qué tan al día está esto
sources-as-of = Información del { $date }.
sources-undated = Las páginas de las fuentes no dicen de qué día es la información.
sources-read-on = Fuentes leídas el { $date }.
sources-review-by = Tenemos que volver a revisar esto a más tardar el { $date }.
sources-volatile = Tal vez las cortes o las oficinas del gobierno cambien esto pronto.
sources-words = Quién ha revisado estas palabras
sources-english = El texto en inglés
sources-translation = La traducción
words-checked = Con segunda lectura: para comprobar esta traducción, se volvió a pasar al inglés sin ver el texto en inglés, y decía lo mismo. Todavía no hay nadie que la haya revisado y puesto su nombre.
words-reviewed = Revisado el { $date } por:
role-lawyer = Abogado o abogada
role-translator = Traductor o traductora
role-speaker = Hablante de este idioma

## About this edition

about-title = Sobre esta versión
about-date = Esta versión se hizo el { $date }.
about-preview = Es una versión de prueba. Ningún abogado la ha revisado.
about-release = Todo lo que había que revisar en esta versión ya lo revisó una persona, y puso su nombre.
about-advice = Aquí hay información general. No es asesoría legal sobre su propio caso. Para eso, hable con un abogado.
about-made = Las traducciones se escribieron con inteligencia artificial (AI). Después se comprobaron en una segunda lectura, también con inteligencia artificial. Aunque un texto diga “con segunda lectura”, todavía puede tener errores.
about-review = Cuánto se ha revisado de cada idioma
about-reviewed = Textos que revisó alguien que da su nombre: { $count }
about-checked = Con segunda lectura: { $count }
about-draft = Borrador: { $count }
about-stale = Textos viejos, sin actualizar: { $count }
about-spanish = Se muestran en español: { $count }
about-zapotec = No conocemos ningún texto publicado en ninguna lengua zapoteca sobre los derechos en los Estados Unidos. Por eso, aquí esos derechos están en español. Las palabras y los textos en zapoteco se muestran solo si ya se publicaron, o si los revisó alguien que habla zapoteco y da su nombre.
about-reviewers = Quién ha revisado esta versión
about-nobody = Nadie que dé su nombre ha revisado todavía esta versión, ni siquiera una parte.
about-lawyers = Dónde pedir un abogado gratis

## The clock

clock-wrong = Para el personal: el reloj de esta computadora está mal. Por eso no se puede confiar en las fechas que salen aquí. Ponga la fecha correcta.
clock-wrong-short = Para el personal: corrija el reloj.
clock-details = Para el personal: la fecha de esta computadora es { $clock }. Eso es antes del { $date }, el día en que se hizo esta versión. Ponga bien la fecha y la hora. Hasta entonces, no se puede confiar en las fechas que salen aquí.
