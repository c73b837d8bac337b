### A card for an officer, a nurse or a clerk: which language somebody speaks.

door-speak = I speak …
# The same once the language is known. A button: as short as can be.
# Variables:
#   $language (String) - the visitor’s language in itself.
door-speak-own = I speak { $language }
speak-which = Which language do you speak?
speak-group-zapotec = Zapotec
speak-group-oaxaca = Other languages of Oaxaca
speak-group-mexico = Other languages of Mexico
speak-group-maya = Maya languages
speak-group-coast = Languages of Honduras, Nicaragua and El Salvador
speak-only-town = I know only my town
speak-which-one = Which one is yours?
speak-which-town = Which town are you from?
speak-first-letter = The first letter of your town
speak-other-town = My town is not here
# Variables:
#   $language (String) - the name of a language in English or Spanish, in Latin letters; no ending may lean on it.
speak-language = I speak { $language }.
# Variables:
#   $town (String) - the name of a town, in Latin letters.
speak-town = I am from { $town }.
# For a town in which more than one language is spoken.
# Variables:
#   $languages (String) - names of languages, with commas between them.
speak-languages = In my town people speak: { $languages }.
# Said to the one who calls the interpreter.
# Variables:
#   $codes (String) - codes of three letters, with commas between them.
speak-codes = For the interpreter service: ISO 639-3 { $codes }
speak-no-code = For the interpreter service: no code is known. Give the name of the town.
speak-meaning = This card says which language you speak and that you need an interpreter.
speak-town-note = The town can tell where you were born. Show this card to an interpreter or a nurse, not to immigration agents.
# Leads from a finished card to the choice of another.
speak-another = Another language or town
