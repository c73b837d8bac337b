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

## Calendars at the desk

# The room of the desk in which events are taken from calendar files and written into one.
desk-calendars = Calendars
calendars-what = Take events from a calendar file (.ics), or write the events added here into one.
# Over the list of files that were found.
calendars-found = Calendar files on this computer and its sticks
# A button: looks for files once more, after a USB stick was put in.
calendars-look-again = Look again
calendars-none = No calendar file was found. Put a USB stick with the file into this computer, then press “Look again”.
# How many events of the file are of each kind, before anything is kept.
# Variables:
#   $count (String) - how many, already formatted.
calendars-new = New: { $count }
# Variables:
#   $count (String) - how many, already formatted.
calendars-changed = Changed: { $count }
# Variables:
#   $count (String) - how many, already formatted.
calendars-cancelled = Called off: { $count }
# Variables:
#   $count (String) - how many, already formatted.
calendars-same = Already here: { $count }
# Variables:
#   $count (String) - how many, already formatted.
calendars-skipped = Cannot be taken: { $count }
calendars-nothing = There is nothing new in this file.
# Stands at each event that will be taken, as a button: pressing it leaves the event out.
calendars-will-take = Will be taken
# Stands at each event that will not be taken, as a button: pressing it takes the event.
calendars-will-leave = Left out
# An event that staff changed here by hand has been changed in the calendar too.
calendars-by-hand = Somebody changed this event here by hand, and the calendar has changed it too. Take it only if the calendar is correct.
# What is here may be newer than what the calendar says of an event.
calendars-order-unknown = This program cannot tell which is newer: this event here, or the one in the calendar. Take it only if the calendar is correct.
# What changes of an event: it had been called off, and that is taken back.
calendars-uncancelled = Takes place after all
# A button: keeps the chosen events.
# Variables:
#   $count (String) - how many events, already formatted.
calendars-take = Take { $count }
# A button: leaves without keeping anything.
calendars-leave = Take nothing
# Variables:
#   $count (String) - how many events, already formatted.
calendars-taken = Taken: { $count }. To undo all of this, press “Undo” under Events.
# Before the line of a file on which something stands.
# Variables:
#   $line (String) - the number of a line, already formatted.
calendars-line = Line { $line }
# A button under the part of a long list that is shown: leads to the part that follows.
# Variables:
#   $count (String) - how many lines are not shown yet, already formatted.
calendars-go-on = Show what follows ({ $count })
# A button: leads to the part of a long list that comes before.
calendars-go-back = Show what comes before
# A button: writes all events that were added here into a calendar file.
calendars-write = Write a calendar file
calendars-too-large = This file is too large. Take fewer events out of your calendar and try again.
calendars-not-calendar = This is not a calendar file. Choose a file whose name ends in “.ics”.
calendars-not-read = The file could not be read. Is the stick still in the computer?
calendars-not-written = The file could not be written. Is the stick still in the computer, and is there room on it?

## Why something in a calendar cannot be taken

calendar-skip-damaged = This line is damaged.
calendar-skip-cut-off = The event is cut off: its end is missing.
calendar-skip-no-event = This is not an event.
calendar-skip-answer = This is an answer to an invitation, not an event.
calendar-skip-no-title = The event has no name.
calendar-skip-no-day = The event has no day.
calendar-skip-moment = A day or an hour cannot be read.
calendar-skip-end = The end must be wrong. The event is taken without an end.
calendar-skip-zone = The time zone is unknown.
calendar-skip-repeats = This program cannot keep how it repeats.
calendar-skip-days = This program cannot keep its single days.
calendar-skip-twice = The same event is in the file twice. The newer one is taken.
calendar-skip-too-many = The file has more events than this program can read. The rest is left out.
calendar-skip-no-series = It belongs to a series that is not here.
calendar-skip-never-here = It is called off and was never here.

## What was noticed in an event that is taken

calendar-note-los-angeles = No time zone is given. The hours are taken as Los Angeles time.
calendar-note-zone = The hours were changed to Los Angeles time. Look at them.
calendar-note-clocks = On this night the clocks change. Look at the hours.
calendar-note-letters = Some letters may be wrong. Look at accents.
calendar-note-language = The language was guessed. Look at it.
calendar-note-words = Some of the text was left out: it was too long, or cannot be shown.
calendar-note-cut-off = The file is cut off. Events may be missing.
calendar-note-private = This event is marked as private. Should visitors see it?

## What could not be stored

store-elsewhere = Another Rights Kiosk is open on this computer and uses the stored data. Close it first. Nothing can be changed here now.
store-newer = The stored data comes from a newer version of this program. Nothing can be changed with this version.
store-full = The disk is full. Nothing can be stored now. Make room on the disk first.
store-protected = The disk is read-only. Nothing can be stored now.
store-failed = Nothing can be stored on this computer now. Ask the person who takes care of it.
