### A card for an officer, a nurse or a clerk: which language somebody speaks.

door-speak = Hablo …
door-speak-own = Hablo { $language }
speak-which = ¿Qué lengua habla usted?
speak-group-zapotec = Zapoteco
speak-group-oaxaca = Otras lenguas de Oaxaca
speak-group-mexico = Otras lenguas de México
speak-group-maya = Lenguas mayas
speak-group-coast = Lenguas de Honduras, Nicaragua y El Salvador
speak-only-town = Solo sé de qué pueblo soy
speak-which-one = ¿Cuál habla usted?
speak-which-town = ¿De qué pueblo es usted?
speak-first-letter = La primera letra del nombre de su pueblo
speak-other-town = Mi pueblo no está aquí
# Variables:
#   $language (String) - the name of a language in English or Spanish, in Latin letters; no ending may lean on it.
speak-language = Hablo { $language }.
# Variables:
#   $town (String) - the name of a town, in Latin letters.
speak-town = Soy de { $town }.
# For a town in which more than one language is spoken.
# Variables:
#   $languages (String) - names of languages, with commas between them.
speak-languages = En mi pueblo la gente habla: { $languages }.
# Said to the one who calls the interpreter.
# Variables:
#   $codes (String) - codes of three letters, with commas between them.
speak-codes = Para pedir un intérprete, dé este código: ISO 639-3 { $codes }
speak-no-code = Para pedir un intérprete, diga el nombre del pueblo. No sabemos qué código tiene esta lengua.
speak-meaning = Esta tarjeta dice qué lengua habla usted y que usted necesita un intérprete.
speak-town-note = Por el nombre de su pueblo se puede saber dónde nació usted. Muéstrele esta tarjeta a un intérprete o a una enfermera, no a los agentes de inmigración.
speak-another = Otra lengua u otro pueblo
