### They want me to sign

topic-do-not-sign-title = They want me to sign

## What to do

do-not-sign-lawyer-first = You may refuse to sign anything before a lawyer has read it.
do-not-sign-lawyer-first-short = You may refuse to sign before a lawyer has read it.
do-not-sign-read = If you cannot read the papers, tell the officer that you need an interpreter. If you can, read all the pages. You may still refuse to sign.
do-not-sign-read-short = If you cannot read it: say that you need an interpreter.
do-not-sign-already-signed = If you have already signed something that you did not understand, tell a lawyer fast.
do-not-sign-two-years = If an officer says that you will be deported without seeing a judge, and it is true that you have lived here for more than two years: say so, and ask to see a judge. You may stay silent on all other questions.
do-not-sign-proof = Keep copies of proof that you live here (rent, pay, school, medical or tax papers) with someone you trust. Lawyers differ on whether to carry proof with you: ask one.
do-not-sign-afraid = If you are afraid to go back to your country, and it is true, say so to the officer.
do-not-sign-ask-interpreter = Ask for a court interpreter at the first hearing or in writing. Name your language, its variety, and your town or region. For example: Zapotec of your village, K’iche’ or Korean.

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
do-not-sign-say-afraid = I am afraid to go back to my country. I want to speak to an asylum officer.

## Good to know

do-not-sign-voluntary-departure = Voluntary departure means that you agree to leave by a date and pay for it yourself. It is not a removal order. If you leave late, there are fines and it becomes a removal order. If you were here for long without status, you may still be barred from coming back for 3 or 10 years.
do-not-sign-stipulated = Stipulated removal means that you give up your hearing and accept a removal order. It may stop you from coming back for years. Coming back can be a crime.
do-not-sign-forms = Form I-826 is for voluntary return: if you sign it, you quickly give up your hearing. Form I-210 is for a voluntary departure that ICE grants.
do-not-sign-expedited = Expedited removal means that an officer, not a judge, orders you deported. Since January 2025 the policy covers the whole country, for people who entered without admission and cannot show two years without a break here. A court blocked it in August 2025. An appeals court reversed that on 23 June 2026. Treat it as in force.
do-not-sign-expedited-gap = If you received an expedited removal order away from the border between 23 June and 17 July 2026, tell a lawyer. One legal tracker says that the policy was still blocked then.
do-not-sign-paroled = If you were paroled in at a port of entry, a different court order of August 2025 may protect you. Ask a lawyer.
do-not-sign-fear-interview = In expedited removal, if you say that you are afraid to go back, the officer must send you to an interview with an asylum officer. You may have a lawyer there, and an interpreter in your best language. If the answer is no, ask for a judge to look at it.
do-not-sign-earlier-order = If you already have a removal order and are afraid to go back, say that you are afraid, if it is true. There is an interview for that too, called “reasonable fear”.
do-not-sign-court-interpreter = In immigration court, the court gives you an interpreter for free. Family or friends may not interpret. You do not have to accept only Spanish.
do-not-sign-waiver = Giving up a right by signing counts only if you understood it and signed freely. In 2010 an appeals court found that a removal signed without a proper explanation broke this rule, but the person still lost because he showed no harm. A signature can be challenged; there is no guarantee.
do-not-sign-reports = CLEAN, a center for carwash workers, says that many detained carwash workers were pressed into voluntary departure papers. At an event in July 2025, a detainee’s daughter said that workers were woken up and made to sign papers they did not understand.
