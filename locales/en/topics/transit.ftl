### On the bus or Metro

topic-transit-title = On the bus or Metro

## What to do

transit-ask-free = If agents stop you, ask: “Am I free to go?” If yes, you may get off at the next stop.
transit-ask-free-short = Ask: “Am I free to go?”
transit-if-not-free = If you are not free to go, say that you choose to remain silent and that you want a lawyer.
transit-if-not-free-short = If you are not free to go: stay silent and ask for a lawyer.
transit-silent = If immigration agents ask you questions, you may stay silent.
transit-status-proof = Lawful status? If immigration agents ask for proof, show your card or permit.
transit-refuse-search = If officers want to search you, say that you do not consent. If they search you anyway, do not resist.
transit-fare = Pay before you board, and carry a TAP card. A fare check is not about immigration: show your card, and never give a false name.
transit-fare-short = A fare check is not about immigration. Show your TAP card.

## What not to do

transit-dont-run = Do not run. Do not resist, and do not block officers. Do not lie, and do not show false documents.
transit-dont-run-short = Do not run. Do not fight. Do not lie.
transit-dont-volunteer = No immigration status? Do not show agents a foreign passport or consular card. Do not say where you were born. Say: “I choose to remain silent.”

## What to say. The English is read out or shown to an officer; the translation explains it.

transit-say-free = Am I free to go?
transit-say-silent = I choose to remain silent.
transit-say-no-search = I do not consent to a search.

## Good to know

transit-fine = No valid fare? You can get a fine from Metro’s own court. It is not about immigration. Metro’s Transit School can make it smaller.
transit-public = Metro says that it cannot stop agents from boarding. It does not patrol bus stops.
transit-no-data = Metro says that it does not know the status of its riders. Its staff are told not to interfere, and to call Metro security.
