### Stopped in a car

topic-car-title = Stopped in a car

## What to do

car-stop = If you are stopped, pull over in a safe place as soon as you can. Turn off the engine. At night, turn on the light inside. Open the window part of the way. Keep your hands on the wheel.
car-stop-short = Stop safely. Engine off. Hands on the wheel.
car-reach = Before you reach for your papers, say that you are going to.
car-driver-papers = If you are the driver and police stop you, show your U.S. driver’s license, the registration and the proof of insurance. If you think that the stop was not lawful, tell a lawyer later.
car-driver-papers-short = Driver, if police stop you: show your U.S. license, registration, insurance.
car-silent = If you are the driver or a passenger, you may stay silent about where you were born, how you came to the country, and your immigration status.
car-silent-short = Driver or passenger: you may stay silent about birthplace, entry and status.
car-passenger = If you are a passenger, ask: “Am I free to go?” If the answer is yes, leave calmly.
car-if-not-free = If you are not free to go, say that you choose to remain silent and that you want a lawyer.
car-trunk = If you are asked to open the trunk or the glove box, say: “I do not consent to a search.”
car-ordered-out = If officers order you out of the car, get out slowly and do not fight. They may arrest you then. Say that you do not consent to a search.
car-unmarked = If officers come in a car without markings, you may ask them for identification. If you think that they are not real officers, tell the local police.
car-ticket = If police give you a traffic ticket, sign it. Your signature is only a promise to go to court; it does not say that you are guilty. If you refuse to sign, you can be arrested.
car-not-guaranteed = Officers do not always respect rights. Say your right. Do not fight. Remember the details, and complain later through a lawyer.

## What not to do

car-dont-run = Do not run. Do not resist, and do not block officers. Do not lie, and do not show false documents.
car-dont-run-short = Do not run. Do not fight. Do not lie.
car-dont-volunteer = If agents ask you questions and you have no immigration status, do not offer foreign documents, and do not offer to say where you were born. Advice on showing papers differs: ask a lawyer.
car-dont-false-license = Do not show a false or borrowed license, and do not lie.
car-dont-block = If officers search the car anyway, do not block them.

## What to say. The English is read out or shown to an officer; the translation explains it.

car-say-search = I do not consent to a search of the car.
car-say-free = Am I free to go?
car-say-silent = I choose to remain silent.

## Good to know

car-grounds = Even if you do not consent, officers may have legal grounds to search the car.
car-ab60 = An AB 60 license is a valid California driver’s license for state and local police. They may not use it as a reason to check your immigration status or to arrest you. It is not for federal purposes. Be careful with it in other states.
car-passenger-name = Police may not keep a traffic stop going only because a passenger does not say who they are, unless they have reasonable suspicion of an offense. A federal appeals court decided this in 2019, and it holds in California.
car-patrol = To stop a car, immigration agents on patrol need reasonable suspicion about this car or the people in it. In 2025 and 2026 courts in Los Angeles had cases about what may count as a reason: see the page about the street.
car-status-proof = If you have lawful immigration status, you may have to show proof of it to federal immigration agents.
car-badges = Immigration officers should carry badges and credentials. To pose as an officer is a crime.
