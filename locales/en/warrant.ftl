### Whose warrant is it? What to look at on a paper, and what the answers mean.

warrant-title = Whose warrant is it?
warrant-paper-judge = From a judge
warrant-paper-arrest = From ICE: I-200
warrant-paper-removal = From ICE: I-205
# Stands on the drawing of a paper, so that nobody takes it for a real one.
warrant-specimen = Specimen, not a real paper
warrant-touch = Touch a number on the drawing.
warrant-from-court = From a court
warrant-from-ice = From ICE
warrant-question-looks = Which paper looks like theirs?
warrant-question-signed = Is it signed by a judge of a court?
warrant-question-kind = What is the paper for?
# Two questions on one page: only the one that fits the paper is answered.
warrant-kind-search = A paper to search: is your address right on it?
warrant-kind-arrest = A paper to arrest someone: does it name somebody who lives here?
answer-yes = Yes
answer-no = No
answer-unsure = I am not sure
# Buttons that lead to what to do, to a drawing with its marked places, to the page before, and to the first question again.
warrant-what-to-do = What to do
warrant-closer = Look closer
warrant-step-back = Previous page
warrant-other-paper = Another paper

## What the marked places on the papers tell

warrant-court = The name of a court stands at the top, for example “U.S. District Court” or “Superior Court”. A judge’s warrant comes from a court.
warrant-signature-judge = A judge or a magistrate has signed it.
warrant-details = If it is for a search, it must have the right address. If it is for an arrest, it must name a person who lives there.
warrant-date = It has a date.
warrant-agency = “Department of Homeland Security” stands at the top. That is not a court.
warrant-form = The number of the form is I-200 (for an arrest) or I-205 (for a removal).
warrant-signature-officer = An immigration officer has signed it. That is not a judge’s signature.
warrant-name = Even if your name stands on it, an ICE paper is not a judge’s warrant.
# Stands under the question whether a judge of a court has signed it.
warrant-immigration-judge = An immigration judge’s order is not enough.

## The answers

warrant-outcome-judge = This looks like a judge’s warrant. It can let officers in. Let them in, step aside, and keep your hands in sight. Do not fight. Stay silent. Ask for a lawyer.
warrant-outcome-wrong = A search paper with the wrong address, or an arrest paper for nobody who lives here? Keep the door closed. Say so through the door. If they come in, do not fight.
warrant-outcome-not-judge = This is not a judge’s warrant. At home, you do not have to open for an ICE paper. Keep the door closed. If they come in anyway, do not fight.
warrant-outcome-unsure = Not sure? Keep the door closed. Ask them to slide the paper under the door or hold it to a window. Call a hotline. If they come in, do not fight.
warrant-only-home = These answers are about the door of a home. In a public place, officers may use an ICE paper to arrest a person.

## The answers in few words, large over the whole page

warrant-outcome-judge-short = Looks like a judge’s warrant: let them in, stay silent.
warrant-outcome-wrong-short = Wrong address or name: keep the door closed.
warrant-outcome-not-judge-short = Not a judge’s warrant: keep the door closed.
# The paper looks like one of ICE.
warrant-outcome-ice-short = A paper from ICE. You do not have to open.
warrant-outcome-unsure-short = Not sure? Keep the door closed.

## What to say. The English is read out or shown to an officer; the translation explains it.

warrant-say-warrant = Do you have a warrant signed by a judge?
warrant-say-no-entry = I do not consent to your entry.
warrant-say-silent = I choose to remain silent.
warrant-say-lawyer = I want a lawyer.
