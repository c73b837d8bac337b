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

## What could not be stored

store-elsewhere = En esta computadora está abierto otro Quiosco de derechos, y está usando los datos guardados. Ciérrelo primero. Mientras tanto, aquí no se puede cambiar nada.
store-newer = Los datos guardados son de una versión más nueva de este programa. Con esta versión no se puede cambiar nada.
store-full = El disco está lleno. Ahora no se puede guardar nada. Primero haga espacio en el disco.
store-protected = El disco está protegido: solo se puede leer. Ahora no se puede guardar nada.
store-failed = Ahora no se puede guardar nada en esta computadora. Pídale ayuda a la persona encargada.
