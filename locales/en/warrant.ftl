### Whose warrant is it? What to look at on a paper, and what the answers mean.

warrant-title = Whose warrant is it?
warrant-paper-judge = From a judge
warrant-paper-arrest = From ICE: I-200
warrant-paper-removal = From ICE: I-205
# Stands on the drawing of a paper, so that nobody takes it for a real one.
warrant-specimen = Specimen, not a real paper
warrant-touch = Touch a number on the drawing.
warrant-questions = Three questions
warrant-question-signature = Is there a judge’s signature?
warrant-question-court = Is it from a court?
warrant-question-details = Is the address right, or does it name someone who lives here?
answer-yes = Yes
answer-no = No
answer-unsure = I am not sure
warrant-answer = What this means
warrant-answer-all = Answer the three questions. “I am not sure” is always an answer.

## What the marked places on the papers tell

warrant-court = The name of a court stands at the top, for example “U.S. District Court” or “Superior Court”. A judge’s warrant comes from a court.
warrant-signature-judge = A judge or a magistrate has signed it.
warrant-details = If it is for a search, it must have the right address. If it is for an arrest, it must name a person who lives there.
warrant-date = It has a date.
warrant-agency = “Department of Homeland Security” stands at the top. That is not a court.
warrant-form = The number of the form is I-200 (for an arrest) or I-205 (for a removal).
warrant-signature-officer = An immigration officer has signed it. That is not a judge’s signature.
warrant-name = Even if your name stands on it, an ICE paper is not a judge’s warrant.

## The answers

warrant-outcome-judge = This looks like a judge’s warrant, and it can let officers come in. Do not fight and do not block them. You may stay silent. Ask for a lawyer.
warrant-outcome-wrong = If the address is wrong and it names nobody who lives here, keep the door closed. Say so through the door, and say that you do not consent. If they come in anyway, do not fight and do not block them.
warrant-outcome-not-judge = This paper is not a judge’s warrant. At your home, you do not have to open the door for an ICE paper. Keep the door closed. Some agents may try to enter anyway. Do not fight and do not block them. Say that you do not consent.
warrant-outcome-unsure = If you are not sure, keep the door closed. Ask them to slide the paper under the door or to hold it to a window. Say that you do not consent. If they come in anyway, do not fight and do not block them. Call a hotline.
warrant-only-home = These answers are about the door of a home. In a public place, officers may use an ICE paper to arrest a person.

## What to say. The English is read out or shown to an officer; the translation explains it.

warrant-say-warrant = Do you have a warrant signed by a judge?
warrant-say-no-entry = I do not consent to your entry.
warrant-say-silent = I choose to remain silent.
warrant-say-lawyer = I want a lawyer.
