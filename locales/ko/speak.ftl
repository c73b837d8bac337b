### A card for an officer, a nurse or a clerk: which language somebody speaks.

door-speak = 제가 사용하는 언어는 …
door-speak-own = 제가 사용하는 언어: { $language }
speak-which = 어떤 언어를 사용하세요?
speak-group-zapotec = 사포텍어
speak-group-oaxaca = 오악사카의 다른 언어
speak-group-mexico = 멕시코의 다른 언어
speak-group-maya = 마야 언어
speak-group-coast = 온두라스, 니카라과, 엘살바도르의 언어
speak-only-town = 고향 마을 이름만 압니다
speak-which-one = 이 중에서 어떤 언어를 사용하세요?
speak-which-town = 고향 마을이 어디인가요?
speak-first-letter = 고향 마을 이름의 첫 글자
speak-other-town = 제 고향 마을이 여기 없습니다
# Variables:
#   $language (String) - the name of a language in English or Spanish, in Latin letters; no ending may lean on it.
speak-language = 제가 사용하는 언어: { $language }.
# Variables:
#   $town (String) - the name of a town, in Latin letters.
speak-town = 제 고향 마을: { $town }.
# For a town in which more than one language is spoken.
# Variables:
#   $languages (String) - names of languages, with commas between them.
speak-languages = 제 고향 마을에서 사용하는 언어: { $languages }.
# Said to the one who calls the interpreter.
# Variables:
#   $codes (String) - codes of three letters, with commas between them.
speak-codes = 통역 서비스에 알려 줄 언어 코드: ISO 639-3 { $codes }
speak-no-code = 통역 서비스에 알려 줄 코드를 찾지 못했습니다. 마을 이름을 말하십시오.
speak-meaning = 이 카드는 귀하가 사용하는 언어와, 통역사가 필요하다는 것을 알려 줍니다.
speak-town-note = 고향 마을 이름을 보면 어디서 태어났는지 알 수 있습니다. 이 카드는 통역사나 간호사에게 보여 주십시오. 이민 단속 요원에게는 보여 주지 마십시오.
speak-another = 언어·마을 바꾸기
