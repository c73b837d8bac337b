### Street vendors and carwashes

topic-vendors-carwash-title = Street vendors and carwashes

## What to do

vendors-carwash-plan = Agree with your coworkers beforehand who calls whom, and where you meet afterwards. If agents come, do not run.
vendors-carwash-quiet = If agents come, stay quiet and do not run.
vendors-carwash-quiet-short = If agents come: stay quiet. Do not run.
vendors-carwash-employees-only = At a carwash, the tunnel, the office and the locker room can be marked “Employees only”.
vendors-carwash-clean = If you work at a carwash, you can contact the carwash workers’ center CLEAN.
vendors-carwash-ask-free = If an officer stops you, ask: “Am I free to go?” If the answer is yes, walk away calmly. Do not run.
vendors-carwash-ask-free-short = Ask: “Am I free to go?” If yes, walk away calmly.
vendors-carwash-if-not-free = If you are not free to go, say that you choose to remain silent and that you want a lawyer.
vendors-carwash-if-not-free-short = If you are not free to go: stay silent and ask for a lawyer.
vendors-carwash-not-guaranteed = Officers do not always respect rights. Say your right. Do not fight. Remember the details, and complain later through a lawyer.

## What not to do

vendors-carwash-dont-run = Do not run. Do not resist, and do not block officers. Do not lie, and do not show false documents.
vendors-carwash-dont-run-short = Do not run. Do not fight. Do not lie.
vendors-carwash-dont-names = If agents come, do not offer your name or the names of others. It is different if you are arrested or given a ticket. Never give a false name.
vendors-carwash-dont-lie = Do not lie and do not show false documents. Lies and false documents can be crimes.

## What to say. The English is read out or shown to an officer; the translation explains it.

vendors-carwash-say-free = Am I free to go?
vendors-carwash-say-silent = I choose to remain silent.
vendors-carwash-say-no-search = I do not consent to a search.

## Good to know

vendors-carwash-no-crime = Selling on the sidewalk is not a crime anywhere in California. Since 1 January 2019 a city may give only administrative fines for it.
vendors-carwash-permit = Since 1 January 2026, cities and counties in California must not ask about immigration status, place of birth or criminal history, or ask for fingerprints, when you apply for a vending permit. They must accept an ITIN (a tax number), a city ID or a California driver’s license.
vendors-carwash-data = Cities and counties must not share data about vendors without a subpoena (an official order to hand over papers) or a judge’s warrant. Old data had to be destroyed by 1 March 2026.
vendors-carwash-registered = Every carwash employer must register with the Labor Commissioner each year and hold a bond (money that is set aside) of $150,000, or less with some union contracts.
vendors-carwash-fund = A state fund (Car Wash Worker Restitution Fund) can pay unpaid wages and penalties to carwash workers, even if the carwash is not registered.
vendors-carwash-counts = CLEAN counted at least 101 immigration operations at carwashes and at least 346 workers arrested by autumn 2025.
vendors-carwash-vendors-taken = Street vendors have been taken in Los Angeles: one at a Home Depot in Hollywood on 19 June 2025, one outside the consulate of Guatemala on 15 January 2026.
