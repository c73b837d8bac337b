### ICE check-in or court date

# A check-in: an appointment to which a person must go, at an office of ICE. A court date: a day in immigration court.
topic-check-in-title = ICE check-in or court date

## What to do

check-in-lawyer = Before every check-in with ICE, talk to an immigration lawyer. Do this even if you have gone for years.
check-in-lawyer-short = Talk to a lawyer before every check-in.
check-in-plan = Before you go, plan who takes your children. Carry the numbers of a lawyer and your family on paper, and learn two of them by heart.
check-in-plan-short = Before you go: plan for your children. Carry numbers on paper.
# Safe status: citizens, and others whom ICE has no reason to hold.
check-in-with = Ask someone with safe immigration status to go with you and wait. If you do not come back, they can call your lawyer and your family.
check-in-with-short = Ask someone with safe status to go with you.
check-in-court-date = Check your court date often: on the court’s line or on acis.eoir.justice.gov. You need your A-number. The date can change.
check-in-address = If you move, tell the court within 5 working days, on form EOIR-33. Tell ICE and USCIS too. If not, you may miss a court date or check-in.
check-in-copies = Ask your lawyer whether to bring copies that prove more than two years here. Keep the originals at home.
# To reopen: the judge looks at the case again. Ordered there: at the hearing that was missed.
check-in-missed = If you missed a hearing, call a lawyer at once. If no notice came, the lawyer can ask to reopen at any time. By law, asking stops the deportation ordered there until the judge answers.
# To close a case: the government asks the judge to end it.
check-in-close = If the government asks to close your case, you may say no and ask for time to find a lawyer. If it is closed, ICE may try a fast deportation.
check-in-held-lawyer = If they hold you, say that you want a lawyer. Sign nothing before a lawyer has read it.
check-in-held-country = They may want to send you to a country that is not yours. If you are afraid to go there, and it is true, say so at once. Ask for a lawyer.
check-in-held-child = If you have a child who is alone, say so, and ask to call someone who can take the child.

## What not to do

check-in-dont-skip = Do not skip a check-in or a court date. ICE may then arrest you, or the judge may order you removed. If you are afraid to go, ask a lawyer first.
check-in-dont-skip-short = Do not skip a check-in or a court date.
check-in-dont-child-papers = If the child or the caregiver has no immigration papers, do not offer to say so. It may put them at risk. Ask for the call and a lawyer.

## What to say. The English is read out or shown to an officer; the translation explains it.

check-in-say-lawyer = I want a lawyer.
check-in-say-afraid = I am afraid to go back to my country.
check-in-say-sign = I will not sign this without a lawyer.
check-in-say-close = I do not agree to close my case now. I want to speak to a lawyer first.
check-in-say-country = I am afraid to be sent to that country.

## Good to know

# To reopen: as above. The removal order: the one that the judge gave at the missed hearing.
check-in-missed-ill = Did you miss a hearing because you were very ill, or for another very strong reason? A lawyer can ask to reopen within 180 days of the removal order.
check-in-held-court = A lawyer can ask a federal court to free you. Federal courts in California have freed people who were arrested at check-ins. The lawyer must be fast.
check-in-arrests = ICE has arrested people at check-ins in Los Angeles, also people who always came. Skipping it is a risk too. A lawyer can help you prepare.
check-in-change = If you cannot come, ask ICE for another date. Until ICE has confirmed the new date, the old one holds.
check-in-two = A check-in with ICE is not a court hearing. You may have both, on different days. You must go to both.
# A bracelet: a band with a radio at the ankle or the wrist, by which ICE knows where somebody is.
check-in-rules = If ICE gave you a bracelet, an app or other rules, follow them. If you break them, ICE may hold you.
check-in-uscis = ICE has arrested people at interviews with USCIS too, also in Los Angeles. If you have a removal order or no valid permission to be here, talk to a lawyer before you go.
