### The staff desk, behind a PIN: for those who stand at the table, not for visitors. Short, plain words.

## On every screen of the desk

# A narrow strip over every screen of the desk.
staff-strip = Staff only. Do not hand this screen to a visitor.
# The button on “About this edition” that leads to the PIN.
staff-door = Staff
# A button in the footer: locks the desk; the visitor's screen comes back. As short as can be.
staff-lock = Lock
# Under the question whether anyone is still here.
# Variables:
#   $seconds (String) - how many seconds are left, already formatted.
staff-countdown = The desk will be locked. Seconds left: { $seconds }

## The PIN

pin-title = Staff PIN
pin-enter = Enter the PIN.
pin-choose = Choose a PIN for staff: 6 to 12 digits.
pin-again = Enter the same PIN once more.
pin-checking = One moment …
pin-wrong = That is not the PIN.
# After several wrong tries.
# Variables:
#   $time (String) - how long it is still to wait, in minutes and seconds, already formatted, as in 0:05.
pin-wait = Too many wrong tries. Wait: { $time }
pin-not-counted = This computer cannot store that somebody tried a PIN. So you have to wait for a long time after each try. Ask the person who takes care of this computer.
pin-reset-stays = The PIN is to be reset, but the file “reset-pin” cannot be removed from the data folder. Remove it, then try again.
pin-unreadable = The stored PIN is damaged. Nobody can come in until it is reset. Ask the person who takes care of this computer.
pin-not-judged = The PIN could not be checked on this computer. Try again. If it goes on, ask the person who takes care of this computer.
pin-differs = The two PINs are not the same. Choose the PIN again.
pin-length = A PIN has 6 to 12 digits.
pin-repeated = Choose another PIN. Do not use the same digit again and again.
pin-run = Choose another PIN. Do not use digits in order, like 123456.
pin-year = Choose another PIN. Do not use a year or a date.
pin-not-stored = The PIN could not be stored on this computer. Ask the person who takes care of this computer.

## The rooms of the desk

desk-title = Staff desk
desk-calibration = Screen size
desk-change-pin = Change the PIN
desk-exit = Close the program
desk-exit-question = Close Rights Kiosk? Visitors cannot use it until somebody starts it again.
desk-exit-yes = Close it
desk-exit-no = Keep it open

## Events that staff have added, as visitors see them

# Variables:
#   $date (String) - a day, already formatted.
event-added = Added at this table, { $date }
event-cancelled = Cancelled
# Over the names of the languages that are spoken at an event.
event-languages = Languages

## Counts

desk-counts = Counts
counts-title = Counts
counts-what = If you switch this on, the kiosk counts for each day how often each topic was opened, and in which language. It keeps no time, no order and nothing about a person. A number under 5 is kept as “fewer than 5”.
counts-off = Counting is off.
counts-on = Counting is on. The first screen tells visitors so.
# Buttons.
counts-switch-on = Switch on
counts-switch-off = Switch off
counts-none = Nothing has been counted yet.
counts-few = fewer than 5
# A button: saves the counts as a file for a spreadsheet.
counts-save = Save as a table
# Variables:
#   $file (String) - the path of the file.
counts-saved = Saved as “{ $file }”
# A button.
counts-erase = Erase all counts
counts-erase-question = Erase all counts? You cannot undo this.
# The answers.
counts-erase-yes = Erase
counts-erase-no = Keep
# Stands on the first screen in place of “Nothing you touch is recorded or sent.” while counting is on. Visitors read it.
welcome-promise-counting = This kiosk counts how often a topic is opened. It records nothing about you and sends nothing.

## What could not be stored

store-elsewhere = Another Rights Kiosk is open on this computer and uses the stored data. Close it first. Nothing can be changed here now.
store-newer = The stored data comes from a newer version of this program. Nothing can be changed with this version.
store-full = The disk is full. Nothing can be stored now. Make room on the disk first.
store-protected = The disk is read-only. Nothing can be stored now.
store-failed = Nothing can be stored on this computer now. Ask the person who takes care of it.
