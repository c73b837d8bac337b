### Pay and rights at work

topic-worker-rights-title = Pay and rights at work

## What to do

worker-rights-report = If you are not paid, get no breaks, or are punished for using your rights, tell the California Labor Commissioner. You can call from another country too.
worker-rights-report-short = Not paid? Tell the California Labor Commissioner.
worker-rights-record = Keep your own record: your employer’s name and address, days, hours, pay and messages.
worker-rights-record-short = Write down your employer, days, hours and pay. Keep messages.
worker-rights-early = File early. You have 1 year if punished for using your rights. You have 3 years for unpaid wages or breaks not given. You have 2 if a spoken promise of more pay was broken.
worker-rights-early-short = File early: some deadlines are only one year.
worker-rights-lawyer-first = Before you give papers to the federal government, ask an immigration lawyer.

## What not to do

worker-rights-dont-count-on = Do not count on deferred action (DALE): it ended in 2025. Your labor claim in California does not need it.
worker-rights-dont-count-on-short = Do not count on deferred action (DALE): it ended in 2025.

## Good to know

worker-rights-everyone = California labor laws protect every worker, with papers or without. The Labor Commissioner does not ask about status.
worker-rights-retaliation = Your employer must not punish you for using your rights. A threat about immigration counts too. The penalty can be up to $10,000 each time.
worker-rights-threat = Did you ask for your rights at work? Your employer must not call immigration because of that, and must not threaten to.
worker-rights-papers = Your employer must not use E-Verify (a check of permission to work) to punish you. Your employer must not refuse papers that look genuine.
# A mismatch: what the employer typed does not agree with what the government has.
worker-rights-e-verify = A mismatch in E-Verify? You have 10 federal working days to decide whether to dispute it, then 8 to contact the government agency. Your employer must not fire you for it before the final answer.
worker-rights-form = The form to report retaliation comes in English, Spanish, Chinese, Korean, Vietnamese and Tagalog.
worker-rights-garment = Garment workers in California must be paid by the hour, not by the piece. If not, $200 is owed to you for each pay period. Brands are liable too.
worker-rights-after = You can make a claim even after you have been detained or deported.
