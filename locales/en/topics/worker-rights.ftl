### Pay and rights at work

topic-worker-rights-title = Pay and rights at work

## What to do

worker-rights-report = If you are not paid, are not given your breaks or are punished for using your rights, report it to the California Labor Commissioner. You can call from another country too. From Mexico, dial 00, then 1, then the number.
worker-rights-report-short = Not paid? Tell the California Labor Commissioner.
worker-rights-record = Keep your own record: your employer’s name and address, days, hours, pay and messages.
worker-rights-record-short = Write down your employer, days, hours and pay. Keep messages.
worker-rights-early = File early. The Labor Commissioner has deadlines: 3 years for minimum wage, overtime, breaks and illegal deductions; 2 years for an oral promise of more than the minimum wage; 4 years for a written contract; 1 year for retaliation (punishment for using your rights).
worker-rights-early-short = File early: some deadlines are only one year.
worker-rights-lawyer-first = Before you give papers to the federal government, ask an immigration lawyer.

## What not to do

worker-rights-dont-count-on = Do not count on deferred action for labor enforcement (DALE). The federal government ended it quietly in January 2025 and took it back from some people. Your labor claim in California does not depend on it.
worker-rights-dont-count-on-short = Do not count on deferred action (DALE): it ended in 2025.

## Good to know

worker-rights-everyone = California labor laws protect every worker, whatever their immigration status. The Labor Commissioner does not ask about status.
worker-rights-retaliation = Your employer must not punish you for using your rights as a worker. A threat about immigration counts as such a punishment. Your employer may have to pay a penalty of up to $10,000 for each violation.
worker-rights-threat = If you use your rights as a worker, your employer must not call immigration for that, or threaten to. Your employer must not misuse E-Verify (the government’s check of permission to work) and must not refuse documents that look genuine.
worker-rights-form = The form to report retaliation comes in English, Spanish, Chinese, Korean, Vietnamese and Tagalog.
worker-rights-garment = Since 1 January 2022 garment workers in California must be paid by the hour. Pay by the piece is banned. If your employer breaks this rule, $200 is owed to you for each pay period. Brands share the liability.
worker-rights-after = You can make a claim even after you have been detained or deported.
