### A card for an officer, a nurse or a clerk: which language somebody speaks.

door-speak = আমার ভাষা …
door-speak-own = আমার ভাষা: { $language }
speak-which = আপনি কোন ভাষায় কথা বলেন?
speak-group-zapotec = জাপোটেক
speak-group-oaxaca = ওয়াহাকার (Oaxaca) অন্যান্য ভাষা
speak-group-mexico = মেক্সিকোর অন্যান্য ভাষা
speak-group-maya = মায়া (Maya) ভাষাগুলো
speak-group-coast = হন্ডুরাস, নিকারাগুয়া ও এল সালভাদরের ভাষা
speak-only-town = আমি শুধু আমার শহরের নাম জানি
speak-which-one = এগুলোর মধ্যে আপনার কোনটি?
speak-which-town = আপনি কোন শহরের মানুষ?
speak-first-letter = আপনার শহরের নামের প্রথম অক্ষর
speak-other-town = আমার শহর এখানে নেই
# Variables:
#   $language (String) - the name of a language in English or Spanish, in Latin letters; no ending may lean on it.
speak-language = আমি { $language } ভাষায় কথা বলি।
# Variables:
#   $town (String) - the name of a town, in Latin letters.
speak-town = আমি { $town } শহরের মানুষ।
# For a town in which more than one language is spoken.
# Variables:
#   $languages (String) - names of languages, with commas between them.
speak-languages = আমার শহরের মানুষ এসব ভাষায় কথা বলে: { $languages }।
# Said to the one who calls the interpreter.
# Variables:
#   $codes (String) - codes of three letters, with commas between them.
speak-codes = দোভাষী সেবার জন্য ভাষার কোড: ISO 639-3 { $codes }
speak-no-code = এই ভাষার কোনো কোড জানা নেই। দোভাষী সেবাকে শহরের নাম বলুন।
speak-meaning = এই কার্ডে লেখা আছে আপনি কোন ভাষায় কথা বলেন, এবং আপনার একজন দোভাষী দরকার।
speak-town-note = আপনার শহরের নাম থেকে বোঝা যেতে পারে আপনার জন্ম কোথায়। এই কার্ড দোভাষী বা নার্সকে দেখান। ইমিগ্রেশন এজেন্টদের দেখাবেন না।
speak-another = অন্য ভাষা বা শহর
