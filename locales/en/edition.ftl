### Where a sentence comes from, how far its words have been reviewed, and what this edition is.


## On the card of a sentence

# On a card whose words nobody has checked or reviewed.
words-draft = Draft: nobody has reviewed these words yet.
# On a card whose translation is older than the English it translates.
words-stale = These words may be out of date: the English has changed since they were translated.

## Where a sentence comes from

# The name of the page, and a button that opens it.
sources-title = Where this comes from
# Heading over the list of published pages: who published each, its title, its date.
sources-list = Sources
# Variables:
#   $date (String) - the date that the published page bears, already formatted.
source-dated = Dated { $date }
source-undated = Date not given
# Heading over the sentences of a topic; a touch on one tells where it comes from.
sources-sentences = Each sentence
# Heading over the dates of the sentence.
sources-dates = How current this is
# Variables:
#   $date (String) - already formatted.
sources-as-of = Information from { $date }.
# Instead of it, where none of the pages bears a date.
sources-undated = The pages do not say what day their information is from.
# Variables:
#   $date (String) - the day on which the pages were last read, already formatted.
sources-read-on = Sources read on { $date }.
# Variables:
#   $date (String) - the last day on which it may be shown as fresh, already formatted.
sources-review-by = We should look at this again by { $date }.
sources-volatile = Courts or government offices may change this soon.
# Heading over the standing of the English and of the translation.
sources-words = Who has reviewed these words
# Two labels, each over the standing of one text.
sources-english = The English
sources-translation = The translation
words-checked = Checked: in a second reading, with the English out of sight, these words were translated back into English, and the meaning agreed. No named person has reviewed them yet.
# The person’s name and role stand under it.
# Variables:
#   $date (String) - the day of the review, already formatted.
words-reviewed = Reviewed on { $date } by:
role-lawyer = Lawyer
role-translator = Translator
role-speaker = Speaker of this language

## About this edition

# The name of the page, and a button that opens it.
about-title = About this edition
# Variables:
#   $date (String) - the day this edition was made, already formatted.
about-date = This edition was made on { $date }.
about-preview = It is a preview. No lawyer has reviewed it.
about-release = Every text in it that must be reviewed has been reviewed by a named person.
about-advice = It gives general information. It is not legal advice about your own case. For advice, speak with a lawyer.
about-made = The translations were written and checked with artificial intelligence (AI). A text that is called checked may still be wrong.
# Heading over the counts, one group for each language.
about-review = How far each language has been reviewed
# Variables:
#   $count (Number) - how many texts.
about-reviewed = Reviewed by a named person: { $count }
# Variables:
#   $count (Number) - how many texts.
about-checked = Checked in a second reading: { $count }
# Variables:
#   $count (Number) - how many texts.
about-draft = Draft: { $count }
# Variables:
#   $count (Number) - how many texts.
about-stale = Out of date: { $count }
# Texts that Zapotec mode shows in Spanish.
# Variables:
#   $count (Number) - how many texts.
about-spanish = Shown in Spanish: { $count }
about-zapotec = We know of no published text in any Zapotec language about rights in the United States. So those rights stand in Spanish here. Zapotec words and passages are shown only if they were published, or if a named speaker has reviewed them.
# Heading over the names of the reviewers.
about-reviewers = Who has reviewed it
about-nobody = No named person has reviewed any of it yet.
# Heading over hotlines and organizations.
about-lawyers = Where to ask for a free lawyer

## The clock

# For staff, on every page, in one short line.
clock-wrong = For staff: this computer’s clock is wrong, so no date can be judged. Set the date.
# Stands for the sentence above where there is little room.
clock-wrong-short = For staff: set this computer’s clock.
# For staff, on the page about this edition.
# Variables:
#   $clock (String) - the day on the computer’s clock, already formatted.
#   $date (String) - the day this edition was made, already formatted.
clock-details = For staff: the clock shows { $clock }, which is before { $date }, the day this edition was made. Set the date and time of this computer. Until then no date here can be judged.
