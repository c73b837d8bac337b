### The frame and the screens.

app-title = Quiosco de derechos

## The frame: on every screen

frame-back = Regresar
frame-clear = Empezar de nuevo
frame-display = Pantalla
frame-officer = Mostrar al agente
frame-beside = 2 idiomas
frame-more = Más
# Variables:
#   $page (String) - its number.
#   $pages (String) - how many.
frame-page = { $page } de { $pages }
frame-up = Arriba
# Variables:
#   $date (String) - the day this edition was made, already formatted.
badge-preview = Versión de prueba del { $date }. Ningún abogado la ha revisado. Información general, no asesoría legal.
badge-preview-short = Prueba: ningún abogado la revisó
# Variables:
#   $date (String) - the day this edition was made, already formatted.
badge-release = Versión del { $date }. Información general, no asesoría legal.
badge-release-short = Información, no asesoría legal
missing-text = Falta este texto. Pregunte a una persona en esta mesa.

## Welcome

welcome-touch = Toque su idioma
welcome-know-your-rights = Conozca sus derechos
welcome-promise = Lo que usted toca aquí no se guarda ni se envía.
greeting-morning = ¡Buenos días!
greeting-midday = ¡Buen día!
greeting-afternoon = ¡Buenas tardes!
greeting-evening = ¡Buenas noches!

## Home

home-title = ¿Qué está pasando?
group-right-now = Ahora mismo
group-find-and-plan = Buscar y planear
group-everyday = Derechos de todos los días
group-empty = Estas páginas todavía no están listas. Toque “Pedir ayuda” para encontrar una organización.
door-officer = Mostrar al agente
door-help = Pedir ayuda
door-taken = Se llevaron a alguien
door-warrant = ¿Orden de juez o de ICE?
door-events = Eventos

## A topic

topic-do = Qué hacer
topic-dont = Qué no hacer
topic-say = Dígalo en inglés, o muéstrelo
topic-know = Lo que debe saber
topic-numbers = Números para llamar
topic-helpers = Quién puede ayudar
tab-now = Ahora
tab-paper = Qué papel es
tab-know = Para saber
tab-helpers = Quién ayuda
# Variables:
#   $date (String) - already formatted.
number-seen = Visto: { $date }
# Variables:
#   $count (Number) - how many published sources stand behind this page.
#   $date (String) - the day the oldest information on the page dates from, already formatted.
topic-sources = Fuentes: { $count }. La información más antigua de esta página es del { $date }.
# Variables:
#   $date (String) - already formatted.
statement-as-of = Esto puede cambiar. Información del { $date }.
# Variables:
#   $date (String) - the day by which it should have been reviewed, already formatted.
statement-old = Esta información es vieja. Se debía revisar a más tardar el { $date }. Antes de confiar en ella, pregunte en una línea de ayuda.
statement-date-unknown = No podemos saber si esta información está al día. Antes de confiar en ella, pregunte en una línea de ayuda.
# Variables:
#   $date (String) - the day its information dates from, already formatted.
statement-can-change = { $date } · puede cambiar
# Variables:
#   $date (String) - the day by which it should have been reviewed, already formatted.
statement-overdue = Información vieja · se debía revisar el { $date }
statement-may-be-old = Esto puede ser información vieja.
page-unreviewed = Todavía no hay nadie que haya revisado toda esta página y que dé su nombre.

## The card for the officer. The English is shown large; the translation explains it.

officer-heading = Para el agente
officer-meaning = Lo que dice la tarjeta
officer-silent = Voy a guardar silencio. No voy a contestar preguntas.
officer-search = No doy permiso para que me revisen ni para que revisen mi casa, mi carro o mis cosas.
officer-sign = No voy a firmar papeles de inmigración antes de hablar con un abogado.
officer-lawyer = Quiero hablar con un abogado.
officer-ticket = Si la policía le da una multa (ticket), es diferente: fírmela. La firma es solo una promesa de ir a la corte.
officer-alone = Para mostrar solo una línea, tóquela.

## Get help

help-title = Pedir ayuda
help-needs = ¿Qué necesita?
help-all = Todo
# Variables:
#   $count (String) - how many, already formatted.
help-more-needs = { $count } más
need-detention = Persona detenida
need-immigration = Ayuda de inmigración
need-workers = Trabajo y pago
need-tenants = Vivienda
need-family = Familia
need-health = Salud
need-hate = Odio y crimen
need-interpreters = Intérpretes
need-consulate = Consulados
need-organizing = Grupos comunitarios
help-older = Números de teléfono más antiguos
help-general = Otras líneas de ayuda legal
help-inside = Solo desde adentro de un lugar de detención
help-organizations = Organizaciones
help-interpreters = Muchos idiomas, con intérpretes
help-night-none = No sabemos de ninguna línea de ayuda legal que conteste de noche en su idioma. Llame a CHIRLA y deje un mensaje. Si está en peligro, llame al 911 y diga el nombre de su idioma en inglés.
help-government = Esta línea es de las autoridades federales de inmigración. Diga solo lo necesario.
hours-always = De día y de noche
hours-daily = Todos los días
hours-weekdays = De lunes a viernes
# Variables:
#   $open (String) - opening time, already formatted.
#   $close (String) - closing time, already formatted.
hours-daily-between = Todos los días, de { $open } a { $close }
# Variables:
#   $open (String) - opening time, already formatted.
#   $close (String) - closing time, already formatted.
hours-weekdays-between = De lunes a viernes, de { $open } a { $close }
hours-office = En horas de oficina
hours-unknown = No sabemos el horario
# Variables:
#   $date (String) - already formatted.
contact-seen = Última vez que vimos este dato: { $date }
# Variables:
#   $date (String) - a year, a month or a day, already formatted.
contact-old = Sin confirmar desde { $date }
contact-undated = Sin confirmar: no sabemos la fecha
number-other-ways = Otras maneras de comunicarse

## Events

events-title = Eventos
events-coming = Próximos
# Heading over events that are over.
events-earlier = Eventos anteriores
events-none-known = Por ahora no sabemos de ningún evento próximo.
# Heading over the hosts of events with their numbers.
events-ask-hosts = Pregunte a quienes organizan
event-over = Este evento ya pasó
event-today = Hoy
event-day-unknown = No sabemos el día
event-place-unknown = No sabemos el lugar
event-hosts = Quién organiza
event-hosts-unknown = No sabemos quién organiza

## Display

display-title = Pantalla
display-text-size = Tamaño de letra
text-size-small = Pequeña
text-size-medium = Mediana
text-size-large = Grande
text-size-huge = Muy grande
display-contrast = Colores
contrast-default = Colores normales
contrast-high-light = Letras negras sobre blanco
contrast-high-dark = Letras blancas sobre negro
contrast-low = Colores suaves
display-second = Segundo idioma
display-second-none = Solo un idioma
display-done = Listo

## Clearing

clear-question = ¿Borrar todo?
clear-meaning = Se borra todo lo que usted eligió y se regresa a la primera pantalla.

## Idle

idle-question = ¿Sigue usted aquí?
# Variables:
#   $seconds (String) - seconds left, already formatted.
idle-countdown = Esta pantalla se va a borrar. Segundos que quedan: { $seconds }
idle-stay = Sigo aquí

## Zapotec mode. It shows published words; everything else stands in Spanish.

zapotec-awaiting = Zapoteco: palabras ya publicadas; falta que la comunidad las revise
zapotec-awaiting-short = falta la revisión de la comunidad
zapotec-other-town = Otro pueblo…
zapotec-which = ¿Qué zapoteco habla usted?
zapotec-spanish-only = No tenemos nada publicado en este zapoteco. El texto está en español.
zapotec-no-voice = Todavía no hay grabación en zapoteco.
