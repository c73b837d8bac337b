### The staff desk, behind a PIN: for those who stand at the table, not for visitors. Short, plain words.

## On every screen of the desk

# A narrow strip over every screen of the desk.
staff-strip = Para sa staff lang. Huwag ipagamit sa bisita ang screen na ito.
# The button on “About this edition” that leads to the PIN.
staff-door = Staff
# A button in the footer: locks the desk; the visitor's screen comes back. As short as can be.
staff-lock = I-lock
# Under the question whether anyone is still here.
# Variables:
#   $seconds (String) - how many seconds are left, already formatted.
staff-countdown = Mala-lock ang screen ng staff. Natitirang segundo: { $seconds }

## The PIN

pin-title = PIN ng staff
pin-enter = I-enter ang PIN.
pin-choose = Pumili ng PIN para sa staff: 6 hanggang 12 numero.
pin-again = I-enter ulit ang PIN na pinili ninyo.
pin-checking = Sandali lang…
pin-wrong = Hindi iyan ang PIN.
# After several wrong tries.
# Variables:
#   $time (String) - how long it is still to wait, in minutes and seconds, already formatted, as in 0:05.
pin-wait = Masyado nang maraming beses na mali ang PIN. Maghintay muna: { $time }
pin-not-counted = Hindi kayang i-save ng computer na ito kung ilang beses nang may sumubok ng PIN. Kaya matagal kayong maghihintay pagkatapos ng bawat subok. Humingi ng tulong sa taong nag-aasikaso ng computer na ito.
pin-reset-stays = Kailangang i-reset ang PIN, pero hindi mabura ang file na “reset-pin” sa data folder. Burahin ninyo ito, tapos subukan ulit.
pin-unreadable = Sira ang naka-save na PIN. Walang makakapasok hangga’t hindi ito nare-reset. Humingi ng tulong sa taong nag-aasikaso ng computer na ito.
pin-not-judged = Hindi na-check ng computer na ito ang PIN. Subukan ulit. Kung ganoon pa rin, humingi ng tulong sa taong nag-aasikaso ng computer na ito.
pin-differs = Hindi magkapareho ang dalawang PIN. Pumili ulit ng PIN.
pin-length = 6 hanggang 12 numero dapat ang PIN.
pin-repeated = Pumili ng ibang PIN. Huwag ulit-ulitin ang iisang numero.
pin-run = Pumili ng ibang PIN. Huwag gumamit ng sunod-sunod na numero, gaya ng 123456.
pin-year = Pumili ng ibang PIN. Huwag gumamit ng taon o petsa.
pin-not-stored = Hindi na-save ang PIN sa computer na ito. Humingi ng tulong sa taong nag-aasikaso ng computer na ito.

## The rooms of the desk

desk-title = Screen ng staff
desk-calibration = Laki ng screen
desk-change-pin = Palitan ang PIN
desk-exit = Isara ang program
desk-exit-question = Isara ang Kiosk ng mga Karapatan? Hindi ito magagamit ng mga bisita hangga’t hindi ito binubuksan ulit.
desk-exit-yes = Isara
desk-exit-no = Huwag isara

## Events that staff have added, as visitors see them

# Variables:
#   $date (String) - a day, already formatted.
event-added = Idinagdag dito sa mesa noong { $date }
event-cancelled = Kanselado
# Over the names of the languages that are spoken at an event.
event-languages = Mga wika

## Counts

desk-counts = Mga bilang
counts-title = Mga bilang
counts-what = Kapag naka-on ito, binibilang ng kiosk sa bawat araw kung ilang beses binuksan ang bawat topic, at sa anong wika. Walang nase-save na oras, walang pagkakasunod-sunod, at walang kahit ano tungkol sa mga tao. Kung hindi umabot sa 5 ang bilang, “wala pang 5” ang nase-save.
counts-off = Hindi nagbibilang ngayon ang kiosk.
counts-on = Nagbibilang ngayon ang kiosk. Nakasulat ito sa unang screen para sa mga bisita.
# Buttons.
counts-switch-on = Simulang magbilang
counts-switch-off = Itigil ang pagbilang
counts-none = Wala pang nabibilang.
counts-few = wala pang 5
# A button: saves the counts as a file for a spreadsheet.
counts-save = I-save nang naka-table
# Variables:
#   $file (String) - the path of the file.
counts-saved = Na-save na: “{ $file }”
# A button.
counts-erase = Burahin ang lahat ng bilang
counts-erase-question = Burahin ang lahat ng bilang? Hindi na ito maibabalik.
# The answers.
counts-erase-yes = Burahin
counts-erase-no = Huwag burahin
# Stands on the first screen in place of “Nothing you touch is recorded or sent.” while counting is on. Visitors read it.
welcome-promise-counting = Binibilang ng kiosk na ito kung ilang beses binuksan ang isang topic. Wala itong nire-record tungkol sa inyo, at wala itong ipinapadala.

## Events at the desk

# The room of the desk in which events are added and changed.
desk-events = Mga event
events-desk-none = Wala pang event na idinagdag dito sa mesa.
events-desk-add = Magdagdag ng event
events-desk-change = Baguhin
events-desk-copy = Kopyahin
events-desk-cancel = Ikansela ang event
events-desk-uncancel = Ituloy pa rin ang event
events-desk-remove = Burahin
events-desk-remove-question = Burahin ang event na ito? Hindi na ito makikita ng mga bisita.
events-desk-remove-yes = Burahin
events-desk-remove-no = Huwag burahin
# Takes away what staff wrote over an event of this edition.
events-desk-lift = Ibalik ang orihinal
# Stands at an event of this edition that staff have changed.
events-desk-covers = Binago dito sa mesa
# Stands at an event that comes with the program.
events-desk-edition = Kasama na sa bersiyong ito ng kiosk
# Two buttons. What is undone or done again stands behind a colon.
events-desk-undo = Bawiin
events-desk-redo = Gawin ulit
# What was done to an event: stands behind “Undo:”.
# Variables:
#   $title (String) - the name of an event.
events-desk-deed-added = pagdagdag ng “{ $title }”
# Variables:
#   $title (String) - the name of an event.
events-desk-deed-changed = pagbabago sa “{ $title }”
# Variables:
#   $title (String) - the name of an event.
events-desk-deed-cancelled = pagkansela sa “{ $title }”
# That an event was called off was taken back.
# Variables:
#   $title (String) - the name of an event.
events-desk-deed-uncancelled = pagtuloy ng “{ $title }”
# Variables:
#   $title (String) - the name of an event.
events-desk-deed-removed = pagbura sa “{ $title }”
# The original of an event was shown again.
# Variables:
#   $title (String) - the name of an event.
events-desk-deed-lifted = pagbalik sa orihinal ng “{ $title }”
# Variables:
#   $count (String) - how many events, already formatted.
events-desk-deed-imported = pagkuha ng { $count } event mula sa calendar
events-desk-too-many = Hindi na kasya ang isa pang event. Burahin muna ang mga luma.
events-desk-gone = Hindi na ito magagawa: nabago na ang mga event. Walang nawala.

## The form for an event

event-form-heading = Event
# The labels of the four pages of the form. As short as can be.
event-form-words = Pangalan
event-form-when = Araw
event-form-where = Lugar
event-form-repeats = Pag-ulit
# Fields of the form.
event-form-title = Pangalan ng event
event-form-note = Dapat malaman ng mga bisita
event-form-date = Araw
event-form-last-day = Huling araw
event-form-start = Simula
event-form-end = Pagtatapos
# No day has been chosen yet.
event-form-not-chosen = Wala pang napili
event-form-no-end = Walang oras ng pagtatapos
event-form-whole-day = Buong araw
event-form-place = Lugar
event-form-hosts = Sino ang host
event-form-other-host = Iba pang host
event-form-languages = Mga wikang gagamitin sa event
event-form-once = Isang beses lang
event-form-weekly = Linggo-linggo
event-form-monthly-day = Buwan-buwan, parehong petsa
event-form-monthly-weekday = Buwan-buwan, parehong linggo at araw
event-form-monthly-last = Buwan-buwan, huling ganitong araw sa buwan
event-form-as-written = Ayon sa calendar
# The repetition has no end.
event-form-endless = Walang huling araw
event-form-until = Hanggang
event-form-without = Araw na lalaktawan
event-form-leave-out = Laktawan ang araw na ito
event-form-save = I-save
event-form-discard = Huwag i-save
event-form-discard-question = Umalis nang hindi nagse-save? Mawawala ang na-type ninyo.
event-form-discard-no = Ituloy ang pagsulat
event-form-not-saved = Hindi pa na-save. Tingnan sa ibaba.
# Variables:
#   $languages (String) - names of languages, in a list.
event-form-missing = Hindi pa naisusulat sa: { $languages }. Ibang wika ang makikita roon ng mga bisita.
event-form-no-title = Lagyan ng pangalan ang event, kahit sa isang wika lang.
# Variables:
#   $most (String) - a number, already formatted.
event-form-too-long = Masyadong mahaba: hanggang { $most } character lang.
event-form-no-date = Pumili ng araw.
event-form-no-such-day = Hindi puwede ang araw o oras na iyan. Pumili ng iba.
# Variables:
#   $time (String) - a time of day, already formatted.
event-form-no-such-hour = Walang { $time } sa gabing iyon: iaabante nang isang oras ang mga orasan. Pumili ng ibang oras.
# Variables:
#   $time (String) - a time of day, already formatted.
event-form-doubled-hour = Dalawang beses magiging { $time } sa gabing iyon: iaatras nang isang oras ang mga orasan. Alin sa dalawa?
event-form-first-hour = Ang una
event-form-second-hour = Ang pangalawa
event-form-end-before-start = Natatapos ang event bago pa magsimula. Gawing mas huli ang pagtatapos.
# Variables:
#   $letter (String) - a character.
event-form-undrawn = Hindi kayang ipakita ng screen na ito ang character na { $letter } sa wikang ito. Burahin iyon.
event-form-unknown-host = May isang host na wala na sa listahan ng mga organisasyon. Alisin ito sa event.
# Variables:
#   $most (String) - a number, already formatted.
event-form-too-many-hosts = Masyadong maraming host: hanggang { $most } lang.
event-form-too-many-exceptions = Masyadong maraming araw ang nilaktawan. Gawing mas maaga ang huling araw ng pag-ulit.
event-form-ends-before = Hihinto ang pag-ulit bago pa magsimula. Pumili ng araw na mas huli.
event-form-cannot-repeat = Hindi ito puwedeng umulit nang ganito. Pumili ng ibang paraan, o ng ibang araw.

## The keyboard

keyboard-space = Space
keyboard-shift = Shift
keyboard-done = Tapos na
# The key was not taken: such a mark cannot stand here.
keyboard-refused = Hindi puwede rito ang character na iyan.
# Variables:
#   $count (String) - how many characters, already formatted.
keyboard-taken-out = Inalis ang mga character na hindi nakikita: { $count }

## Calendars at the desk

# The room of the desk in which events are taken from calendar files and written into one.
desk-calendars = Mga calendar
calendars-what = Kumuha ng mga event mula sa calendar file (.ics), o i-save sa isang calendar file ang mga event na idinagdag dito.
# Over the list of files that were found.
calendars-found = Mga calendar file sa computer na ito at sa mga nakasaksak na USB stick
# A button: looks for files once more, after a USB stick was put in.
calendars-look-again = Maghanap ulit
calendars-none = Walang nakitang calendar file. Isaksak sa computer na ito ang USB stick na may file, tapos pindutin ang “Maghanap ulit”.
# How many events of the file are of each kind, before anything is kept.
# Variables:
#   $count (String) - how many, already formatted.
calendars-new = Bago: { $count }
# Variables:
#   $count (String) - how many, already formatted.
calendars-changed = Binago: { $count }
# Variables:
#   $count (String) - how many, already formatted.
calendars-cancelled = Kanselado: { $count }
# Variables:
#   $count (String) - how many, already formatted.
calendars-same = Nandito na: { $count }
# Variables:
#   $count (String) - how many, already formatted.
calendars-skipped = Hindi makukuha: { $count }
calendars-nothing = Walang bago sa file na ito.
# Stands at each event that will be taken, as a button: pressing it leaves the event out.
calendars-will-take = Kukunin
# Stands at each event that will not be taken, as a button: pressing it takes the event.
calendars-will-leave = Hindi kukunin
# An event that staff changed here by hand has been changed in the calendar too.
calendars-by-hand = Binago na rito sa mesa ang event na ito, at binago rin ito sa calendar. Kunin lang ang galing sa calendar kung iyon ang tama.
# What is here may be newer than what the calendar says of an event.
calendars-order-unknown = Hindi kayang malaman ng program na ito kung alin ang mas bago: ang event na nandito, o ang nasa calendar. Kunin lang ang galing sa calendar kung iyon ang tama.
# What changes of an event: it had been called off, and that is taken back.
calendars-uncancelled = Hindi na kanselado, tuloy ang event
# A button: keeps the chosen events.
# Variables:
#   $count (String) - how many events, already formatted.
calendars-take = Kunin ang { $count }
# A button: leaves without keeping anything.
calendars-leave = Walang kukunin
# Variables:
#   $count (String) - how many events, already formatted.
calendars-taken = Nakuha: { $count }. Para bawiin ang lahat ng ito, pindutin ang “Bawiin” sa “Mga event”.
# Before the line of a file on which something stands.
# Variables:
#   $line (String) - the number of a line, already formatted.
calendars-line = Linya { $line }
# A button under the part of a long list that is shown: leads to the part that follows.
# Variables:
#   $count (String) - how many lines are not shown yet, already formatted.
calendars-go-on = Ipakita ang kasunod nito ({ $count })
# A button: leads to the part of a long list that comes before.
calendars-go-back = Ipakita ang nauna rito
# A button: writes all events that were added here into a calendar file.
calendars-write = Gumawa ng calendar file
calendars-too-large = Masyadong malaki ang file na ito. Sa calendar ninyo, gumawa ng file na mas kaunti ang event, tapos subukan ulit.
calendars-not-calendar = Hindi ito calendar file. Pumili ng file na “.ics” ang dulo ng pangalan.
calendars-not-read = Hindi nabasa ang file. Nakasaksak pa ba sa computer ang USB stick?
calendars-not-written = Hindi nagawa ang file. Nakasaksak pa ba sa computer ang USB stick, at kasya pa ba roon ang file?

## Why something in a calendar cannot be taken

calendar-skip-damaged = Sira ang linyang ito.
calendar-skip-cut-off = Putol ang event sa file: nawawala ang huling bahagi nito.
calendar-skip-no-event = Hindi ito event.
calendar-skip-answer = Sagot ito sa imbitasyon, hindi event.
calendar-skip-no-title = Walang pangalan ang event.
calendar-skip-no-day = Walang araw ang event.
calendar-skip-moment = May araw o oras na hindi mabasa.
calendar-skip-end = Mali ang nakasulat na pagtatapos ng event. Kukunin ang event, pero hindi iyon isasama.
calendar-skip-zone = Hindi alam kung anong time zone ito.
calendar-skip-repeats = Hindi kayang i-save ng program na ito kung paano umuulit ang event.
calendar-skip-days = Hindi kayang i-save ng program na ito ang mga araw na isa-isang nakalista.
calendar-skip-twice = Dalawang beses nasa file ang event na ito. Ang mas bago ang kukunin.
calendar-skip-too-many = Mas marami ang event sa file kaysa sa kayang basahin ng program na ito. Hindi kukunin ang natitira.
calendar-skip-no-series = Bahagi ito ng umuulit na event na wala rito.
calendar-skip-never-here = Kanselado ito, at wala naman ito rito dati.

## What was noticed in an event that is taken

calendar-note-los-angeles = Walang nakasulat na time zone. Oras sa Los Angeles ang ginamit.
calendar-note-zone = Na-convert sa oras sa Los Angeles ang mga oras nito. Tingnan kung tama.
calendar-note-clocks = Sa gabing ito ina-adjust ang mga orasan. Tingnan kung tama ang oras.
calendar-note-letters = Baka may maling letra. Tingnan ang mga letrang may accent.
calendar-note-language = Hinulaan lang ang wika. Tingnan kung tama.
calendar-note-words = May tekstong hindi isinama: masyadong mahaba, o hindi kayang ipakita.
calendar-note-cut-off = Putol ang file. Baka may mga event na hindi nakasama.
calendar-note-private = May markang “private” ang event na ito. Dapat ba itong makita ng mga bisita?

## What could not be stored

store-elsewhere = May isa pang Kiosk ng mga Karapatan na nakabukas sa computer na ito, at iyon ang gumagamit ng naka-save na data. Isara muna iyon. Habang bukas iyon, walang mababago rito.
store-newer = Galing sa mas bagong bersiyon ng program na ito ang naka-save na data. Hindi mababago ang data gamit ang bersiyong ito.
store-full = Puno na ang disk. Walang mase-save ngayon. Magbawas muna ng laman ng disk.
store-protected = Nababasa lang ang disk (read-only). Walang mase-save ngayon.
store-failed = Walang mase-save ngayon sa computer na ito. Humingi ng tulong sa taong nag-aasikaso nito.
