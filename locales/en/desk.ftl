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

## Events at the desk

# The room of the desk in which events are added and changed.
desk-events = Events
events-desk-none = No events have been added at this table.
events-desk-add = Add an event
events-desk-change = Change
events-desk-copy = Copy
events-desk-cancel = Cancel the event
events-desk-uncancel = It takes place after all
events-desk-remove = Remove
events-desk-remove-question = Remove this event? Visitors will not see it any more.
events-desk-remove-yes = Remove it
events-desk-remove-no = Keep it
# Takes away what staff wrote over an event of this edition.
events-desk-lift = Show the original again
# Stands at an event of this edition that staff have changed.
events-desk-covers = Changed at this table
# Stands at an event that comes with the program.
events-desk-edition = From this edition
# Two buttons. What is undone or done again stands behind a colon.
events-desk-undo = Undo
events-desk-redo = Do it again
# What was done to an event: stands behind “Undo:”.
# Variables:
#   $title (String) - the name of an event.
events-desk-deed-added = added “{ $title }”
# Variables:
#   $title (String) - the name of an event.
events-desk-deed-changed = changed “{ $title }”
# Variables:
#   $title (String) - the name of an event.
events-desk-deed-cancelled = cancelled “{ $title }”
# That an event was called off was taken back.
# Variables:
#   $title (String) - the name of an event.
events-desk-deed-uncancelled = “{ $title }” takes place after all
# Variables:
#   $title (String) - the name of an event.
events-desk-deed-removed = removed “{ $title }”
# The original of an event was shown again.
# Variables:
#   $title (String) - the name of an event.
events-desk-deed-lifted = original of “{ $title }”
# Variables:
#   $count (String) - how many events, already formatted.
events-desk-deed-imported = { $count } events from a calendar
events-desk-too-many = There is no room for another event. Remove old ones first.
events-desk-gone = That cannot be done any more: the events have changed. Nothing was lost.

## The form for an event

event-form-heading = Event
# The labels of the four pages of the form. As short as can be.
event-form-words = Name
event-form-when = Day
event-form-where = Place
event-form-repeats = Repeats
# Fields of the form.
event-form-title = Name of the event
event-form-note = What visitors should know
event-form-date = Day
event-form-last-day = Last day
event-form-start = Starts
event-form-end = Ends
# No day has been chosen yet.
event-form-not-chosen = Not chosen yet
event-form-no-end = No end
event-form-whole-day = All day
event-form-place = Place
event-form-hosts = Who hosts it
event-form-other-host = Another host
event-form-languages = Languages spoken there
event-form-once = Once
event-form-weekly = Every week
event-form-monthly-day = Every month on this date
event-form-monthly-weekday = Every month on this weekday
event-form-monthly-last = Every month on the last such weekday
event-form-as-written = As the calendar says
# The repetition has no end.
event-form-endless = Without an end
event-form-until = Until
event-form-without = Not on this day
event-form-leave-out = Leave this day out
event-form-save = Save
event-form-discard = Do not save
event-form-discard-question = Leave without saving? What you typed will be lost.
event-form-discard-no = Keep writing
event-form-not-saved = Not saved yet. Look below.
# Variables:
#   $languages (String) - names of languages, in a list.
event-form-missing = Not written yet in: { $languages }. Visitors will see another language there.
event-form-no-title = Give the event a name in at least one language.
# Variables:
#   $most (String) - a number, already formatted.
event-form-too-long = Too long: at most { $most } characters.
event-form-no-date = Choose a day.
event-form-no-such-day = That day or hour is not possible. Choose another.
# Variables:
#   $time (String) - a time of day, already formatted.
event-form-no-such-hour = There is no { $time } on that night: clocks go forward one hour. Choose another time.
# Variables:
#   $time (String) - a time of day, already formatted.
event-form-doubled-hour = { $time } comes twice on that night: clocks go back one hour. Which one?
event-form-first-hour = The first
event-form-second-hour = The second
event-form-end-before-start = It ends before it starts. Choose a later end.
# Variables:
#   $letter (String) - a character.
event-form-undrawn = This screen cannot show the character { $letter } in this language. Remove it.
event-form-unknown-host = One host is not in the directory any more. Take it out.
# Variables:
#   $most (String) - a number, already formatted.
event-form-too-many-hosts = Too many hosts: at most { $most }.
event-form-too-many-exceptions = Too many days are left out. Let it end earlier.
event-form-ends-before = It stops before it begins. Choose a later day.
event-form-cannot-repeat = It cannot repeat in this way. Choose another way, or another day.

## The keyboard

keyboard-space = Space
keyboard-shift = Shift
keyboard-done = Done
# The key was not taken: such a mark cannot stand here.
keyboard-refused = That mark cannot stand here.
# Variables:
#   $count (String) - how many characters, already formatted.
keyboard-taken-out = Taken out, since nobody can see them: { $count } characters

## What could not be stored

store-elsewhere = Another Rights Kiosk is open on this computer and uses the stored data. Close it first. Nothing can be changed here now.
store-newer = The stored data comes from a newer version of this program. Nothing can be changed with this version.
store-full = The disk is full. Nothing can be stored now. Make room on the disk first.
store-protected = The disk is read-only. Nothing can be stored now.
store-failed = Nothing can be stored on this computer now. Ask the person who takes care of it.
