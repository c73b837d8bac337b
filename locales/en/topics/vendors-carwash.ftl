### Street vendors and carwashes

topic-vendors-carwash-title = Street vendors and carwashes

## What to do

vendors-carwash-plan = Agree with your coworkers beforehand who calls whom, and where you meet afterwards. If agents come, do not run.
vendors-carwash-quiet = If agents come, stay quiet and do not run.
vendors-carwash-quiet-short = If agents come: stay quiet. Do not run.
vendors-carwash-employees-only = Do you work at a carwash? Ask the owner to mark the tunnel, the office and the locker room “Employees only”.
vendors-carwash-clean = If you work at a carwash, you can contact the carwash workers’ center CLEAN.
vendors-carwash-ask-free = If an officer stops you, ask: “Am I free to go?” If the answer is yes, walk away calmly. Do not run.
vendors-carwash-ask-free-short = Ask: “Am I free to go?” If yes, walk away calmly.
vendors-carwash-if-not-free = If you are not free to go, say that you choose to remain silent and that you want a lawyer.
vendors-carwash-if-not-free-short = If you are not free to go: stay silent and ask for a lawyer.

## What not to do

vendors-carwash-dont-run = Do not run. Do not resist, and do not block officers. Do not lie, and do not show false documents.
vendors-carwash-dont-run-short = Do not run. Do not fight. Do not lie.
vendors-carwash-dont-names = If agents come, do not offer your name or the names of others. If police arrest you or give you a ticket, you may have to give your own name. Never give a false name.

## What to say. The English is read out or shown to an officer; the translation explains it.

vendors-carwash-say-free = Am I free to go?
vendors-carwash-say-silent = I choose to remain silent.
vendors-carwash-say-no-search = I do not consent to a search.

## Good to know

vendors-carwash-no-crime = For selling on the sidewalk in California, you can be fined, not jailed. This does not protect you from other charges.
vendors-carwash-permit = For a vending permit, cities in California must not ask about your status, birthplace or criminal record. They must not take fingerprints. They must accept an ITIN, a city ID or a California driver’s license.
vendors-carwash-data = Cities and counties must not give out data about vendors without a judge’s warrant or a subpoena. A subpoena is an order to hand over papers. Some come from an agency, not a judge.
vendors-carwash-registered = Every carwash must register with the Labor Commissioner each year. It must set money aside for its workers (a bond).
vendors-carwash-fund = A state fund for carwash workers can pay wages that you are owed, even if the carwash is not registered.
