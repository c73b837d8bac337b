### They want me to sign

topic-do-not-sign-title = They want me to sign

## What to do

do-not-sign-lawyer-first = You may refuse to sign anything before a lawyer has read it.
do-not-sign-lawyer-first-short = You may refuse to sign before a lawyer has read it.
do-not-sign-read = You may refuse to sign, even after you have read all the pages. If you cannot read them, tell the officer that you need an interpreter.
do-not-sign-read-short = If you cannot read it: say that you need an interpreter.
do-not-sign-already-signed = If you have already signed something that you did not understand, tell a lawyer fast.
do-not-sign-two-years = If an officer wants to deport you without a judge, ask for a judge. Then say, if it is true, that you have lived here over two years. You may stay silent on all else.
do-not-sign-afraid = If you are afraid to go back to your country, and it is true, say so to the officer.
do-not-sign-other-country = They may want to send you to a country that is not yours. If you are afraid to go there, and it is true, say so at once. Ask for a lawyer.
do-not-sign-proof = You must be able to prove the two years. Keep copies of proof (rent, pay, school, medical or tax papers) with someone you trust. Lawyers differ on carrying it: ask one.
do-not-sign-ask-interpreter = Ask for a court interpreter at the first hearing or in writing. Name your language and its variety. Ask your lawyer before you name your town: it can tell where you were born.
do-not-sign-green-card = If an officer asks you to give up your green card on form I-407, you may refuse to sign. Ask to see an immigration judge.
do-not-sign-cbp-home = Before you use the CBP Home app to leave, talk to a lawyer. You may be kept out for 3 or 10 years. An open asylum request can be lost.
do-not-sign-fine = If a letter says that you owe an immigration fine, take it to a lawyer at once. You have only 15 working days to answer, in writing. It may come by ordinary mail.

## What not to do

do-not-sign-dont-sign = Do not sign a paper that you do not understand.
do-not-sign-dont-sign-short = Do not sign what you do not understand.
do-not-sign-dont-two-years = Do not say anything that is not true about how long you have been here or about fear.
do-not-sign-dont-two-years-short = Do not say anything untrue about fear or your time here.

## What to say. The English is read out or shown to an officer; the translation explains it.

do-not-sign-say-no = I will not sign this without a lawyer.
do-not-sign-say-lawyer = I want a lawyer and an interpreter.
do-not-sign-say-not-understood = I do not understand this. I need an interpreter.
do-not-sign-say-judge = I want to see an immigration judge.
do-not-sign-say-afraid = I am afraid to go back to my country.
do-not-sign-say-asylum = I want to speak to an asylum officer.
do-not-sign-say-other-country = I am afraid to be sent to that country.

## Good to know

do-not-sign-fear-interview = If it is true that you are afraid to go back, say so. In fast-track deportation you must then get an interview with an asylum officer. Ask for a lawyer and an interpreter.
do-not-sign-fear-no = Did the asylum officer say no? Ask for a judge to look at it.
do-not-sign-expedited = Fast-track deportation (expedited removal): an officer orders it, not a judge. It is allowed in the whole country again. It is for people who came in without permission and cannot prove two years here.
do-not-sign-visa = If you came in with a visa, fast-track deportation is in general not for you. Tell your lawyer how you came. Ask to see a judge.
do-not-sign-esta = If you came on ESTA, without a visa, you have most likely given up a hearing. Asylum is an exception. Get a lawyer at once.
do-not-sign-paroled = Do they want to deport you without a judge? If it is true that you came in at a border post with parole, say so. A court order may protect you. Ask a lawyer.
do-not-sign-earlier-order = Deported before, and came back? If it is true that you are afraid to go back, say so and ask for a “reasonable fear” interview. For any other removal order, ask a lawyer now.
do-not-sign-other-country-notice = If you have a removal order, ICE may send you to another country. Its memo speaks of one day of notice, or only six hours. A court case is open. This can change.
do-not-sign-other-country-protected = If a judge has protected you from being sent to your own country, ICE may still send you to another. Talk to a lawyer before each check-in.
do-not-sign-voluntary-departure = Voluntary departure: you agree to leave by a date and pay for it yourself. If you leave late, it becomes a removal order, with a fine. The fine in 2025: $1,992 to $9,970.
do-not-sign-bars = Even if you leave on time, living here without status can keep you out for 3 or 10 years. Ask a lawyer first.
do-not-sign-stipulated = Stipulated removal means that you give up your hearing and accept a removal order. It may stop you from coming back for years. Coming back can be a crime.
do-not-sign-forms = Form I-826 is for voluntary return: if you sign it, you quickly give up your hearing. Form I-210 is for a voluntary departure that ICE grants.
do-not-sign-court-interpreter = In immigration court, the court gives you an interpreter for free. Family or friends may not interpret. You do not have to accept only Spanish.
do-not-sign-expedited-gap = Did you get a fast-track deportation order, away from the border, between 23 June and 17 July 2026? Tell a lawyer. This policy may still have been blocked by a court then.
do-not-sign-waiver = If you gave up a right by signing, it counts only if you understood and signed freely. A lawyer may be able to undo it. There is no guarantee.
