### The staff desk, behind a PIN: for those who stand at the table, not for visitors. Short, plain words.

## On every screen of the desk

# A narrow strip over every screen of the desk.
staff-strip = Solo para el personal. No le deje esta pantalla a un visitante.
# The button on “About this edition” that leads to the PIN.
staff-door = Solo personal
# A button in the footer: locks the desk; the visitor's screen comes back. As short as can be.
staff-lock = Bloquear
# Under the question whether anyone is still here.
# Variables:
#   $seconds (String) - how many seconds are left, already formatted.
staff-countdown = La pantalla del personal se va a bloquear. Segundos que quedan: { $seconds }

## The PIN

pin-title = PIN del personal
pin-enter = Escriba el PIN.
pin-choose = Elija un PIN para el personal: de 6 a 12 números.
pin-again = Escriba el mismo PIN otra vez.
pin-checking = Un momento…
pin-wrong = Ese no es el PIN.
# After several wrong tries.
# Variables:
#   $time (String) - how long it is still to wait, in minutes and seconds, already formatted, as in 0:05.
pin-wait = Se escribió mal el PIN demasiadas veces. Espere: { $time }
pin-not-counted = Esta computadora no puede guardar cuántas veces se probó el PIN. Por eso hay que esperar mucho tiempo después de cada intento. Pídale ayuda a la persona encargada de esta computadora.
pin-reset-stays = Hay que poner un PIN nuevo, pero no se puede borrar el archivo “reset-pin” de la carpeta de datos. Bórrelo usted y después intente otra vez.
pin-unreadable = El PIN guardado está dañado. Nadie puede entrar hasta que se ponga un PIN nuevo. Pídale ayuda a la persona encargada de esta computadora.
pin-not-judged = Esta computadora no pudo comprobar el PIN. Intente otra vez. Si sigue pasando, pídale ayuda a la persona encargada de esta computadora.
pin-differs = Los dos PIN no son iguales. Elija el PIN otra vez.
pin-length = El PIN lleva de 6 a 12 números.
pin-repeated = Elija otro PIN. No repita el mismo número una y otra vez.
pin-run = Elija otro PIN. No use números seguidos, como 123456.
pin-year = Elija otro PIN. No use un año ni una fecha.
pin-not-stored = No se pudo guardar el PIN en esta computadora. Pídale ayuda a la persona encargada de esta computadora.

## The rooms of the desk

desk-title = Pantalla del personal
desk-calibration = Tamaño de la pantalla
desk-change-pin = Cambiar PIN
desk-exit = Cerrar el programa
desk-exit-question = ¿Cerrar el Quiosco de derechos? Los visitantes no lo pueden usar hasta que alguien lo abra otra vez.
desk-exit-yes = Cerrar
desk-exit-no = Dejar abierto

## Events that staff have added, as visitors see them

# Variables:
#   $date (String) - a day, already formatted.
event-added = Agregado en esta mesa el { $date }
event-cancelled = Cancelado
# Over the names of the languages that are spoken at an event.
event-languages = Idiomas

## Counts

desk-counts = Conteo
counts-title = Conteo
counts-what = Si usted quiere, el quiosco cuenta, día por día, cuántas veces se abrió cada tema y en qué idioma. No guarda la hora ni el orden, ni nada sobre las personas. Si un número es menor que 5, se guarda como “menos de 5”.
counts-off = Ahora no se está contando.
counts-on = Ahora se está contando. La primera pantalla se lo dice a los visitantes.
# Buttons.
counts-switch-on = Empezar a contar
counts-switch-off = Dejar de contar
counts-none = Todavía no se ha contado nada.
counts-few = menos de 5
# A button: saves the counts as a file for a spreadsheet.
counts-save = Guardar como tabla
# Variables:
#   $file (String) - the path of the file.
counts-saved = Guardado como “{ $file }”
# A button.
counts-erase = Borrar todo el conteo
counts-erase-question = ¿Borrar todo el conteo? Después ya no se puede recuperar.
# The answers.
counts-erase-yes = Borrar
counts-erase-no = No borrar
# Stands on the first screen in place of “Nothing you touch is recorded or sent.” while counting is on. Visitors read it.
welcome-promise-counting = Este quiosco cuenta cuántas veces se abre un tema. No guarda nada sobre usted y no envía nada.

## Events at the desk

# The room of the desk in which events are added and changed.
desk-events = Eventos
events-desk-none = No se ha agregado ningún evento en esta mesa.
events-desk-add = Agregar evento
events-desk-change = Cambiar
events-desk-copy = Copiar
events-desk-cancel = Cancelar el evento
events-desk-uncancel = Sí se va a hacer
events-desk-remove = Quitar
events-desk-remove-question = ¿Quitar este evento? Los visitantes ya no lo van a ver.
events-desk-remove-yes = Quitar
events-desk-remove-no = No quitar
# Takes away what staff wrote over an event of this edition.
events-desk-lift = Mostrar otra vez el original
# Stands at an event of this edition that staff have changed.
events-desk-covers = Cambiado en esta mesa
# Stands at an event that comes with the program.
events-desk-edition = Ya viene en esta versión
# Two buttons. What is undone or done again stands behind a colon.
events-desk-undo = Deshacer
events-desk-redo = Rehacer
# What was done to an event: stands behind “Undo:”.
# Variables:
#   $title (String) - the name of an event.
events-desk-deed-added = se agregó “{ $title }”
# Variables:
#   $title (String) - the name of an event.
events-desk-deed-changed = se cambió “{ $title }”
# Variables:
#   $title (String) - the name of an event.
events-desk-deed-cancelled = se canceló “{ $title }”
# That an event was called off was taken back.
# Variables:
#   $title (String) - the name of an event.
events-desk-deed-uncancelled = se puso que “{ $title }” sí se va a hacer
# Variables:
#   $title (String) - the name of an event.
events-desk-deed-removed = se quitó “{ $title }”
# The original of an event was shown again.
# Variables:
#   $title (String) - the name of an event.
events-desk-deed-lifted = se mostró otra vez el original de “{ $title }”
# Variables:
#   $count (String) - how many events, already formatted.
events-desk-deed-imported = se trajeron eventos de un calendario, { $count } en total
events-desk-too-many = Ya no cabe otro evento. Primero quite eventos viejos.
events-desk-gone = Eso ya no se puede hacer: los eventos cambiaron. No se perdió nada.

## The form for an event

event-form-heading = Evento
# The labels of the four pages of the form. As short as can be.
event-form-words = Nombre
event-form-when = Día
event-form-where = Lugar
event-form-repeats = Repetir
# Fields of the form.
event-form-title = Nombre del evento
event-form-note = Lo que deben saber los visitantes
event-form-date = Día
event-form-last-day = Último día
event-form-start = Empieza
event-form-end = Termina
# No day has been chosen yet.
event-form-not-chosen = Todavía sin elegir
event-form-no-end = Sin hora final
event-form-whole-day = Todo el día
event-form-place = Lugar
event-form-hosts = Quién organiza
event-form-other-host = Quién más organiza
event-form-languages = Idiomas que se hablan en el evento
event-form-once = Una sola vez
event-form-weekly = Cada semana
event-form-monthly-day = Cada mes, en esta fecha
event-form-monthly-weekday = Cada mes, este día de la semana
event-form-monthly-last = Cada mes, la última vez que cae este día
event-form-as-written = Como dice el calendario
# The repetition has no end.
event-form-endless = Sin fecha final
event-form-until = Fecha final
event-form-without = Este día no se hace
event-form-leave-out = Dejar fuera este día
event-form-save = Guardar
event-form-discard = No guardar
event-form-discard-question = ¿Salir sin guardar? Lo que escribió se va a perder.
event-form-discard-no = Seguir escribiendo
event-form-not-saved = Todavía no está guardado. Vea abajo.
# Variables:
#   $languages (String) - names of languages, in a list.
event-form-missing = Falta escribirlo en: { $languages }. Si un visitante elige alguno de estos idiomas, lo va a ver en otro.
event-form-no-title = Póngale nombre al evento, por lo menos en un idioma.
# Variables:
#   $most (String) - a number, already formatted.
event-form-too-long = Demasiado largo: máximo { $most } letras, contando los espacios.
event-form-no-date = Elija un día.
event-form-no-such-day = Ese día o esa hora no puede ser. Elija otro día u otra hora.
# Variables:
#   $time (String) - a time of day, already formatted.
event-form-no-such-hour = Esa noche no existe esta hora: { $time }. El reloj se adelanta una hora. Elija otra hora.
# Variables:
#   $time (String) - a time of day, already formatted.
event-form-doubled-hour = Esa noche esta hora pasa dos veces: { $time }. El reloj se atrasa una hora. ¿Cuál de las dos es?
event-form-first-hour = La primera
event-form-second-hour = La segunda
event-form-end-before-start = Termina antes de empezar. Ponga que termine más tarde.
# Variables:
#   $letter (String) - a character.
event-form-undrawn = Esta pantalla no puede mostrar el signo { $letter } en este idioma. Bórrelo.
event-form-unknown-host = Uno de los organizadores ya no está en la lista de organizaciones. Quítelo.
# Variables:
#   $most (String) - a number, already formatted.
event-form-too-many-hosts = Demasiados organizadores: máximo { $most }.
event-form-too-many-exceptions = Se dejan fuera demasiados días. Ponga una fecha final más cercana.
event-form-ends-before = La fecha final es antes del primer día. Elija un día más adelante.
event-form-cannot-repeat = Así no se puede repetir. Elija otra manera u otro día.

## The keyboard

keyboard-space = Espacio
keyboard-shift = Mayús
keyboard-done = Listo
# The key was not taken: such a mark cannot stand here.
keyboard-refused = Ese signo no se puede poner aquí.
# Variables:
#   $count (String) - how many characters, already formatted.
keyboard-taken-out = Se quitaron signos que nadie puede ver: { $count }

## Calendars at the desk

# The room of the desk in which events are taken from calendar files and written into one.
desk-calendars = Calendarios
calendars-what = Traiga eventos de un archivo de calendario (.ics), o guarde en un archivo así los eventos que se agregaron aquí.
# Over the list of files that were found.
calendars-found = Archivos de calendario en esta computadora y en sus memorias USB
# A button: looks for files once more, after a USB stick was put in.
calendars-look-again = Buscar otra vez
calendars-none = No se encontró ningún archivo de calendario. Ponga en esta computadora una memoria USB con el archivo. Después toque “Buscar otra vez”.
# How many events of the file are of each kind, before anything is kept.
# Variables:
#   $count (String) - how many, already formatted.
calendars-new = Nuevos: { $count }
# Variables:
#   $count (String) - how many, already formatted.
calendars-changed = Cambiados: { $count }
# Variables:
#   $count (String) - how many, already formatted.
calendars-cancelled = Cancelados: { $count }
# Variables:
#   $count (String) - how many, already formatted.
calendars-same = Ya están aquí: { $count }
# Variables:
#   $count (String) - how many, already formatted.
calendars-skipped = No se pueden traer: { $count }
calendars-nothing = En este archivo no hay nada nuevo.
# Stands at each event that will be taken, as a button: pressing it leaves the event out.
calendars-will-take = Se va a traer
# Stands at each event that will not be taken, as a button: pressing it takes the event.
calendars-will-leave = Se deja fuera
# An event that staff changed here by hand has been changed in the calendar too.
calendars-by-hand = Alguien cambió este evento aquí a mano, y en el calendario también cambió. Tráigalo solo si lo que dice el calendario está bien.
# What is here may be newer than what the calendar says of an event.
calendars-order-unknown = Este programa no puede saber cuál es más nuevo: este evento, que ya está aquí, o el del calendario. Tráigalo solo si lo que dice el calendario está bien.
# What changes of an event: it had been called off, and that is taken back.
calendars-uncancelled = Al final sí se va a hacer
# A button: keeps the chosen events.
# Variables:
#   $count (String) - how many events, already formatted.
calendars-take = Traer { $count }
# A button: leaves without keeping anything.
calendars-leave = No traer nada
# Variables:
#   $count (String) - how many events, already formatted.
calendars-taken = Eventos traídos: { $count }. Para dejar todo como estaba, toque “Deshacer” en Eventos.
# Before the line of a file on which something stands.
# Variables:
#   $line (String) - the number of a line, already formatted.
calendars-line = Línea { $line }
# A button under the part of a long list that is shown: leads to the part that follows.
# Variables:
#   $count (String) - how many lines are not shown yet, already formatted.
calendars-go-on = Mostrar lo que sigue ({ $count })
# A button: leads to the part of a long list that comes before.
calendars-go-back = Mostrar lo que va antes
# A button: writes all events that were added here into a calendar file.
calendars-write = Hacer un archivo de calendario
calendars-too-large = Este archivo es demasiado grande. Haga otro desde su calendario, con menos eventos, e intente otra vez.
calendars-not-calendar = Este no es un archivo de calendario. Elija un archivo que tenga “.ics” al final del nombre.
calendars-not-read = No se pudo leer el archivo. ¿La memoria USB sigue puesta en la computadora?
calendars-not-written = No se pudo guardar el archivo. ¿La memoria USB sigue puesta en la computadora, y tiene espacio?

## Why something in a calendar cannot be taken

calendar-skip-damaged = Esta línea está dañada.
calendar-skip-cut-off = El evento está cortado: en el archivo le falta la última parte.
calendar-skip-no-event = Esto no es un evento.
calendar-skip-answer = Esto es una respuesta a una invitación, no un evento.
calendar-skip-no-title = El evento no tiene nombre.
calendar-skip-no-day = El evento no tiene día.
calendar-skip-moment = Hay un día o una hora que no se puede leer.
calendar-skip-end = El final que dice el archivo no puede ser. El evento se trae sin final.
calendar-skip-zone = Este programa no conoce la zona horaria.
calendar-skip-repeats = Este programa no puede guardar la manera en que se repite.
calendar-skip-days = Este evento tiene días sueltos que este programa no puede guardar.
calendar-skip-twice = El mismo evento está dos veces en el archivo. Se trae el más nuevo.
calendar-skip-too-many = El archivo tiene más eventos de los que este programa puede leer. Los demás se dejan fuera.
calendar-skip-no-series = Es parte de un evento que se repite, y ese evento no está aquí.
calendar-skip-never-here = Está cancelado y nunca estuvo aquí.

## What was noticed in an event that is taken

calendar-note-los-angeles = No dice la zona horaria. Se usa la hora de Los Ángeles.
calendar-note-zone = Las horas se cambiaron a la hora de Los Ángeles. Revíselas.
calendar-note-clocks = Esa noche los relojes cambian de hora. Revise las horas.
calendar-note-letters = Puede haber letras equivocadas. Fíjese en los acentos.
calendar-note-language = El programa adivinó el idioma. Revise si es ese.
calendar-note-words = Se dejó fuera una parte del texto: era demasiado larga, o no se puede mostrar.
calendar-note-cut-off = El archivo está cortado. Tal vez falten eventos.
calendar-note-private = Este evento está marcado como privado. ¿Está bien que lo vean los visitantes?

## What could not be stored

store-elsewhere = En esta computadora está abierto otro Quiosco de derechos, y está usando los datos guardados. Ciérrelo primero. Mientras tanto, aquí no se puede cambiar nada.
store-newer = Los datos guardados son de una versión más nueva de este programa. Con esta versión no se puede cambiar nada.
store-full = El disco está lleno. Ahora no se puede guardar nada. Primero haga espacio en el disco.
store-protected = El disco está protegido: solo se puede leer. Ahora no se puede guardar nada.
store-failed = Ahora no se puede guardar nada en esta computadora. Pídale ayuda a la persona encargada.
