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

## What could not be stored

store-elsewhere = May isa pang Kiosk ng mga Karapatan na nakabukas sa computer na ito, at iyon ang gumagamit ng naka-save na data. Isara muna iyon. Habang bukas iyon, walang mababago rito.
store-newer = Galing sa mas bagong bersiyon ng program na ito ang naka-save na data. Hindi mababago ang data gamit ang bersiyong ito.
store-full = Puno na ang disk. Walang mase-save ngayon. Magbawas muna ng laman ng disk.
store-protected = Nababasa lang ang disk (read-only). Walang mase-save ngayon.
store-failed = Walang mase-save ngayon sa computer na ito. Humingi ng tulong sa taong nag-aasikaso nito.
