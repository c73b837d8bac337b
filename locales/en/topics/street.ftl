### Stopped on the street

topic-street-title = Stopped on the street

## What to do

street-ask-free = If an officer stops you, ask: “Am I free to go?” If the answer is yes, walk away calmly. Do not run.
street-ask-free-short = Ask: “Am I free to go?”
street-if-not-free = If you are free to go, walk away calmly. If you are not free to go, say that you choose to remain silent and that you want a lawyer.
street-if-not-free-short = If yes: walk away calmly. If no: stay silent, ask for a lawyer.
street-hands = Keep your hands where officers can see them.
street-refuse-search = If officers want to search you, say that you do not consent. If they search you anyway, do not resist.
street-ask-name = You may ask officers for their name and their agency. They may be masked, and they may not answer.
street-carry-papers = If you are 18 or older and have a green card, a work permit or visa papers, carry them. Federal law requires it.
street-status-proof = Lawful status? If immigration agents ask for proof, show your card or permit.

## What not to do

street-dont-run = Do not run. Do not resist, and do not block officers. Do not lie, and do not show false documents.
street-dont-run-short = Do not run. Do not fight. Do not lie.
street-dont-volunteer = No immigration status? Do not show agents a foreign passport or consular card. Do not say where you were born. Say: “I choose to remain silent.”
street-dont-claim = If you are not a U.S. citizen, never say that you are. It can end your chance of papers for life. It can also be a crime.
street-dont-false-name = Do not give a false name.

## What to say. The English is read out or shown to an officer; the translation explains it.

street-say-free = Am I free to go?
street-say-silent = I choose to remain silent.
street-say-lawyer = I want a lawyer.
street-say-no-search = I do not consent to a search.
street-say-citizen = I am a U.S. citizen.

## Good to know

street-permits = If you have DACA, TPS or an open case, carry the card or proof. It does not always prevent an arrest.
street-citizen-proof = If you are a U.S. citizen, you do not have to carry proof. But agents may hold you until they have checked.
# Both: show ID, and give the name.
street-id-police = Police, not ICE: on foot in California you generally need not show ID. Not giving your name is not a crime by itself. Driving, arrested or given a ticket? You may have to do both.
street-search-grounds = Officers may search you if they arrest you or have probable cause (strong reasons that rest on facts). They may also pat your clothes to look for weapons.
street-suspicion = Agents may ask anyone questions, and you need not answer. To hold you, even for a short time, they need reasons to suspect you that rest on facts.
street-arrest-warrant = In a public place, immigration officers can arrest you with an ICE paper (form I-200). An officer signs it, not a judge. It can be signed on the spot.
# A paper: not even an ICE paper (I-200). It is the agents who have none.
street-arrest-no-paper = ICE also claims wide power for agents without a paper to arrest people who might leave the spot. Judges in some places said that this goes too far. Do not run. Stay silent.
street-arrest-duty = Immigration officers who arrest you must say who they are, that you are under arrest, and why. They must do it as soon as it is practical and safe.
street-order = A judge in Los Angeles ordered that looks, language, place and kind of work are not enough to stop you. The Supreme Court paused that order. Officers still need reasons that rest on facts.
street-register = Federal rules say: non-citizens 14 or older who were never registered must register. Not doing it can be charged as a crime. Doing it tells the government where you live. Ask a lawyer first.
street-register-who = Many people already count as registered: those with a green card, a work permit, an I-94 or a court case. Ask a lawyer before you send anything.
street-travel = If you have a green card and were ever arrested or convicted, ask a lawyer before you leave the country.
