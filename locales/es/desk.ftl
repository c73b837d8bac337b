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

## What could not be stored

store-elsewhere = En esta computadora está abierto otro Quiosco de derechos, y está usando los datos guardados. Ciérrelo primero. Mientras tanto, aquí no se puede cambiar nada.
store-newer = Los datos guardados son de una versión más nueva de este programa. Con esta versión no se puede cambiar nada.
store-full = El disco está lleno. Ahora no se puede guardar nada. Primero haga espacio en el disco.
store-protected = El disco está protegido: solo se puede leer. Ahora no se puede guardar nada.
store-failed = Ahora no se puede guardar nada en esta computadora. Pídale ayuda a la persona encargada.
