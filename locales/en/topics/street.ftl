### Stopped on the street

topic-street-title = Stopped on the street

## What to do

street-ask-free = If an officer stops you, ask: “Am I free to go?” If the answer is yes, walk away calmly. Do not run.
street-ask-free-short = Ask: “Am I free to go?”
street-if-not-free = If you are free to go, walk away calmly. If you are not free to go, say that you choose to remain silent and that you want a lawyer.
street-if-not-free-short = If yes: walk away calmly. If no: stay silent, ask for a lawyer.
street-hands = Keep your hands where officers can see them.
street-refuse-search = If officers want to search you, say that you do not consent. If they search you anyway, do not resist.
street-ask-name = You may ask officers for their name and their agency. It is possible that they do not answer.
street-carry-papers = If you have valid immigration documents, carry them with you.
street-register = Before you register with the government (form G-325R), talk to an immigration lawyer.
street-not-guaranteed = Officers do not always respect rights. Say your right. Do not fight. Remember the details, and complain later through a lawyer.

## What not to do

street-dont-run = Do not run. Do not resist, and do not block officers. Do not lie, and do not show false documents.
street-dont-run-short = Do not run. Do not fight. Do not lie.
street-dont-lie = Do not lie and do not show false documents. Lies and false documents can be crimes.
street-dont-false-name = Do not give a false name.
street-dont-volunteer = If agents ask you questions and you have no immigration status, do not offer foreign documents, and do not offer to say where you were born. Advice on showing papers differs: ask a lawyer.

## What to say. The English is read out or shown to an officer; the translation explains it.

street-say-free = Am I free to go?
street-say-silent = I choose to remain silent.
street-say-lawyer = I want a lawyer.
street-say-no-search = I do not consent to a search.

## Good to know

street-suspicion = To hold you for a short time and ask questions, an immigration officer needs reasonable suspicion: reasons that rest on specific facts.
street-order = In July 2025 a federal court in Los Angeles ordered that four things, alone or together, are not enough for a stop: race or ethnicity, Spanish or an accent, the place, and the kind of work. On 8 September 2025 the Supreme Court paused that order. In February 2026 the trial judge stressed that the pause is not a ruling that the stops were lawful, and that the opinion of one justice is not binding. The pause did not change the rule that officers need reasonable suspicion.
street-case = In February 2026 the judge let almost all the claims in that case go on. The case was still open on 27 July 2026. We found no later decision by a higher court.
street-search-grounds = Officers may search you if they arrest you or have probable cause (strong reasons that rest on facts). They may also pat your clothes to look for weapons.
street-arrest-duty = If immigration officers arrest you, they must say three things as soon as it is practical and safe: that they are immigration officers with the power to arrest, that you are under arrest, and why.
street-arrest-warrant = To arrest a person, immigration officers must get a warrant when possible. An ICE paper (form I-200) can be that warrant. Without one, they need reason to believe that the person is here unlawfully and is likely to escape first.
street-masks = Do not count on seeing an agent’s face. California banned masks for officers, but on 9 February 2026 a court blocked that ban for federal agents. Later that month a new bill was before the California Senate. We do not know what happened after that.
street-id-law = A California law (SB 805) was made so that officers show who they are. On 22 April 2026 an appeals court blocked it for federal officers while the case goes on. We found no later decision.
street-id-police = In California, if you are on foot, you generally do not have to show ID to the police, and not giving your name is not by itself a crime. It is different if you are driving, if you are arrested, or if you are given a ticket.
street-papers-law = Federal law says that people aged 18 or over who are not citizens must carry the registration papers that they were given. In July 2025 the border agency (CBP) warned of misdemeanor charges (a lesser crime) and fines.
street-status-proof = If you have lawful immigration status, you may have to show proof of it to federal immigration agents.
street-citizens = Courts and the press have reported that U.S. citizens and people with immigration status were stopped too.
