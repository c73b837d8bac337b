### The frame, the screens, what the program says about itself.
### English is the source text. Short, plain words. Buttons: one or two words if at all possible.

app-title = Rights Kiosk

## The frame: on every screen

frame-back = Back
# A new start: forgets everything that was chosen and returns to the first screen.
frame-clear = Start over
# Opens the choice of text size.
frame-display = Display
frame-officer = Show the officer
# The last button of the language bar: leads to the choice of a second language, which
# then stands beside the first. As short as can be.
frame-beside = 2 languages
# Moves down the page.
frame-more = More
# Stands beside *More*: which page shows, and how many there are.
# Variables:
#   $page (String) - its number.
#   $pages (String) - how many.
frame-page = { $page } of { $pages }
# Moves up the page.
frame-up = Up
# One short line, on every screen.
# Variables:
#   $date (String) - the day this edition was made, already formatted.
badge-preview = Preview of { $date }. No lawyer has reviewed this. General information, not legal advice.
# Stands for the sentence above where there is little room: at most 34 letters.
badge-preview-short = Preview, not reviewed by a lawyer
# Variables:
#   $date (String) - the day this edition was made, already formatted.
badge-release = Edition of { $date }. General information, not legal advice.
# Stands for the sentence above where there is little room: at most 34 letters.
badge-release-short = Information, not legal advice
# Stands in the place of a text that cannot be found.
missing-text = This text is missing. Please ask a person at this table.

## Welcome

welcome-touch = Touch your language
welcome-know-your-rights = Know your rights
welcome-promise = Nothing you touch is recorded or sent.
greeting-morning = Good morning
greeting-midday = Good day
greeting-afternoon = Good afternoon
greeting-evening = Good evening

## Home

home-title = What is happening?
group-right-now = Right now
group-find-and-plan = Find and plan
group-everyday = Everyday rights
group-empty = These pages are not ready yet. Touch “Get help” to find an organization.
door-officer = Show the officer
door-help = Get help
# Somebody was taken by officers. A button: as short as can be.
door-taken = Someone was taken
# Leads to whose warrant a paper is. A button: as short as can be.
door-warrant = Whose paper?
door-events = Events

## A topic

topic-do = Do
topic-dont = Don’t
topic-say = Say in English, or show
topic-know = Know
topic-numbers = Numbers to call
topic-helpers = Who can help
# Short labels of the pages of a topic. They stand beside each other in one row.
# What to do at this moment.
tab-now = Now
# Opens the page that tells an immigration paper from a court’s.
tab-paper = Whose paper
# Things to know. A number stands after it: how many they are.
tab-know = Know
# Numbers and organizations.
tab-helpers = Who can help
# In short, on the one number of a page: when it was last seen in a published source.
# Variables:
#   $date (String) - already formatted.
number-seen = Seen { $date }
# Variables:
#   $count (Number) - how many published sources stand behind this page.
#   $date (String) - the day the oldest information on the page dates from, already formatted.
topic-sources = Sources: { $count }. The oldest information here is from { $date }.
# Shown on a statement that may change soon.
# Variables:
#   $date (String) - already formatted.
statement-as-of = This can change. Information from { $date }.
# Shown on a statement whose day of review has passed.
# Variables:
#   $date (String) - the day by which it should have been reviewed, already formatted.
statement-old = This is old: it should have been reviewed by { $date }. Ask a hotline before you rely on it.
# Shown instead of the above when the computer does not know today’s date.
statement-date-unknown = We cannot tell whether this is still current. Ask a hotline before you rely on it.
# In short, beside a clock, on a statement that may change any day.
# Variables:
#   $date (String) - the day its information dates from, already formatted.
statement-can-change = Can change · { $date }
# In short, on a statement whose day of review has passed.
# Variables:
#   $date (String) - the day by which it should have been reviewed, already formatted.
statement-overdue = Old · review was due { $date }
# In short, when the computer does not know today’s date.
statement-may-be-old = This may be old.
# Once, at the foot of a page.
page-unreviewed = No named person has reviewed everything on this page yet.

## The card for the officer. The English is shown large; the translation explains it.

officer-heading = To the officer
officer-meaning = What the card says
officer-silent = I choose to remain silent. I will not answer questions.
officer-search = I do not consent to a search of my body, my home, my car or my things.
officer-sign = I will not sign immigration papers before I speak with a lawyer.
officer-lawyer = I want to speak with a lawyer.
# Under the card: its refusal is about immigration papers.
officer-ticket = If police give you a ticket, that is different: sign it. The signature is only a promise to go to court.
# A touch shows one line of the card, large and alone.
officer-alone = Touch a line to show it alone.

## Get help

help-title = Get help
help-needs = What do you need?
help-all = All
# On a button: so many other needs take the place of those that are shown.
# Variables:
#   $count (String) - how many, already formatted.
help-more-needs = { $count } more
need-detention = Someone is detained
need-immigration = Immigration help
need-workers = Work and pay
need-tenants = Housing
need-family = Family
need-health = Health
need-hate = Hate and crime
need-interpreters = Interpreters
need-consulate = Consulates
need-organizing = Community groups
# The heading over numbers that nobody has confirmed for five years.
help-older = Older numbers
# The heading over lines that stand in where no newer number helps with what is needed.
help-general = Other lines, for legal help
# The heading over a number that can be dialed only on the telephones inside a place of detention.
help-inside = Only from inside detention
help-organizations = Organizations
help-interpreters = Many languages, through interpreters
help-night-none = At night we know of no legal line that answers in your language. Leave a message with CHIRLA. In danger, call 911 and say the name of your language in English.
help-government = This is a federal immigration line. Say only what is needed.
hours-always = Day and night
hours-daily = Every day
hours-weekdays = Monday to Friday
# Variables:
#   $open (String) - opening time, already formatted.
#   $close (String) - closing time, already formatted.
hours-daily-between = Every day, { $open } to { $close }
# Variables:
#   $open (String) - opening time, already formatted.
#   $close (String) - closing time, already formatted.
hours-weekdays-between = Monday to Friday, { $open } to { $close }
hours-office = Office hours
hours-unknown = Hours not known
# When a number or an address was last seen in a published source.
# Variables:
#   $date (String) - already formatted.
contact-seen = Last seen { $date }
# Variables:
#   $date (String) - a year, a month or a day, already formatted.
contact-old = Not confirmed since { $date }
contact-undated = Not confirmed, date not known
# The heading over other numbers and addresses of the same organization.
number-other-ways = Other ways to reach them

## Events

events-title = Events
events-coming = Coming
# Heading over events that are over.
events-earlier = Earlier
events-none-known = No coming event is known to us.
# Heading over the hosts of events with their numbers.
events-ask-hosts = Ask the hosts
# Short label on the card of an event that is over.
event-over = This event is over
event-today = Today
event-day-unknown = Day not known
event-place-unknown = Place not known
event-hosts = Hosts
event-hosts-unknown = Hosts not known

## Display

display-title = Display
display-text-size = Text size
text-size-small = Small
text-size-medium = Medium
text-size-large = Large
text-size-huge = Very large
display-contrast = Colors
contrast-default = Standard colors
contrast-high-light = Black on white
contrast-high-dark = White on black
contrast-low = Soft colors
# A language that stands beside the visitor's, for staff who read another.
display-second = Second language
display-second-none = One language only
display-done = Done

## Clearing

# Asked when a key was pressed that clears the screen; the buttons are frame-clear and frame-back.
clear-question = Clear everything?
clear-meaning = Everything you chose is cleared, and the first screen comes back.

## Idle

idle-question = Are you still here?
# Variables:
#   $seconds (String) - seconds left, already formatted.
idle-countdown = This screen will be cleared. Seconds left: { $seconds }
idle-stay = I am still here

## Zapotec mode. It shows published words; everything else stands in Spanish.

zapotec-awaiting = Zapotec: published words, awaiting community review
# Stands after the name of the variety: its words.
zapotec-awaiting-short = awaiting community review
zapotec-other-town = Another town…
zapotec-which = Which Zapotec do you speak?
zapotec-spanish-only = We have no published words in this variety. The text is in Spanish.
zapotec-no-voice = There is no recording in Zapotec yet.
