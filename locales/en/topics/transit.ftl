### On the bus or Metro

topic-transit-title = On the bus or Metro

## What to do

transit-ask-free = If agents stop you, ask: “Am I free to go?” If the answer is yes, you may get off at the next stop.
transit-ask-free-short = Ask: “Am I free to go?”
transit-if-not-free = If you are not free to go, say that you choose to remain silent and that you want a lawyer.
transit-if-not-free-short = If you are not free to go: stay silent and ask for a lawyer.
transit-silent = If immigration agents ask you questions, you may stay silent.
transit-refuse-search = If officers want to search you, say that you do not consent. If they search you anyway, do not resist.
transit-fare = Pay before you board, and carry a TAP card. A fare check is not about immigration: show your card, and never give a false name.
transit-fare-short = A fare check is not about immigration. Show your TAP card.
transit-not-guaranteed = Officers do not always respect rights. Say your right. Do not fight. Remember the details, and complain later through a lawyer.

## What not to do

transit-dont-run = Do not run. Do not resist, and do not block officers. Do not lie, and do not show false documents.
transit-dont-run-short = Do not run. Do not fight. Do not lie.
transit-dont-lie = Do not lie and do not show false documents. Lies and false documents can be crimes.
transit-dont-volunteer = If agents ask you questions and you have no immigration status, do not offer foreign documents, and do not offer to say where you were born. Advice on showing papers differs: ask a lawyer.

## What to say. The English is read out or shown to an officer; the translation explains it.

transit-say-free = Am I free to go?
transit-say-silent = I choose to remain silent.
transit-say-no-search = I do not consent to a search.

## Good to know

transit-status-proof = If you have lawful immigration status, you may have to show proof of it to federal immigration agents.
transit-public = Metro says that it cannot stop any law enforcement from boarding, or from entering the public parts of its system. It does not patrol its bus stops, of which there are about 12,000.
transit-no-data = Metro says that it has no information about the immigration status of riders. Its staff are told not to interfere and to call Metro security.
transit-fine = If you ride without a valid fare, that is a matter for Metro’s own Transit Court. It is not about immigration status. The fine is $75 for adults and $40 for minors. Transit School or community service can make it smaller.
transit-displays = In 2025, Metro and Los Angeles County showed information about rights in many languages, in about 2,100 buses, 450 rail cars and many stations.
transit-reports = In June 2025 people were taken at a bus stop in Pasadena, and agents questioned riders at El Monte station.
