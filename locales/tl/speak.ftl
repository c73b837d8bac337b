### A card for an officer, a nurse or a clerk: which language somebody speaks.

door-speak = Nagsasalita ako ng…
door-speak-own = Wika ko: { $language }
speak-which = Anong wika ang sinasalita ninyo?
speak-group-zapotec = Mga wikang Zapotec
speak-group-oaxaca = Iba pang wika ng Oaxaca
speak-group-mexico = Iba pang wika ng Mexico
speak-group-maya = Mga wikang Maya
speak-group-coast = Mga wika ng Honduras, Nicaragua at El Salvador
speak-only-town = Bayan ko lang ang alam ko
speak-which-one = Alin dito ang sa inyo?
speak-which-town = Taga-saang bayan kayo?
speak-first-letter = Unang letra ng pangalan ng bayan ninyo
speak-other-town = Wala rito ang bayan ko
# Variables:
#   $language (String) - the name of a language in English or Spanish, in Latin letters; no ending may lean on it.
speak-language = Nagsasalita ako ng { $language }.
# Variables:
#   $town (String) - the name of a town, in Latin letters.
speak-town = Taga-{ $town } ako.
# For a town in which more than one language is spoken.
# Variables:
#   $languages (String) - names of languages, with commas between them.
speak-languages = Sa bayan ko, ang sinasalita ng mga tao: { $languages }.
# Said to the one who calls the interpreter.
# Variables:
#   $codes (String) - codes of three letters, with commas between them.
speak-codes = Code para sa interpreter service: ISO 639-3 { $codes }
speak-no-code = Para sa interpreter service: wala kaming alam na code ng wikang ito. Ibigay ang pangalan ng bayan (town).
speak-meaning = Nakasulat sa card na ito kung ano ang wika ninyo. Nakasulat din na kailangan ninyo ng interpreter.
speak-town-note = Sa pangalan ng bayan (town) ninyo, puwedeng malaman kung saan kayo ipinanganak. Ipakita ang card na ito sa interpreter o sa nurse, huwag sa mga ahente ng immigration.
speak-another = Ibang wika o bayan
