### Stopped in a car

topic-car-title = Stopped in a car

## What to do

car-stop = Pull over in a safe place as soon as you can. Turn off the engine. At night, turn on the light inside. Open the window part of the way. Keep your hands on the wheel.
car-stop-short = Stop safely. Engine off. Hands on the wheel.
car-reach = Before you reach for your papers, say that you are going to.
car-driver-papers = Driver: if police or agents stop you, show your U.S. driver’s license, the registration and the insurance. Do not show agents foreign papers. If the stop was wrong, tell a lawyer later.
car-driver-papers-short = Driver: show your U.S. license, registration and insurance.
car-silent = Driver or passenger: you may stay silent about where you were born, how you came, and your status.
car-silent-short = Driver or passenger: you may stay silent about birthplace, entry and status.
car-passenger = If you are a passenger, ask: “Am I free to go?” If the answer is yes, walk away calmly. Do not run.
car-if-not-free = If you are not free to go, say that you choose to remain silent and that you want a lawyer.
car-ordered-out = If officers order you out of the car, get out slowly and do not fight. Once you are out, they may arrest you. Say that you do not consent to a search.
car-trunk = If you are asked to open the trunk or the glove box, say: “I do not consent to a search.”
car-child = If a child is in the car and they arrest you, say so. Ask to call someone who can take the child.
car-left = If they arrest you, tell your family where the car and your tools are. Someone with safe status can get them. Cars can be towed.
car-unmarked = If officers come in a car without markings, ask to see a badge. You need not open the window for that. If you think that they are not real, call 911.
car-ticket = If police give you a traffic ticket, sign it. Your signature is only a promise to go to court. It does not say that you are guilty. If you refuse, you can be arrested.
car-status-proof = Lawful status? If immigration agents ask for proof, show your card or permit.

## What not to do

car-dont-run = Do not run. Do not resist, and do not block officers. Do not lie, and do not show false documents.
car-dont-run-short = Do not run. Do not fight. Do not lie.
car-dont-volunteer = No immigration status? Do not show agents a foreign passport or consular card. Do not say where you were born. Say: “I choose to remain silent.”
car-dont-false-license = No license? Do not show a false or borrowed one, and do not give a false name. For driving without a license, police can give you a ticket and may tow the car.
car-dont-block = If officers search the car anyway, do not block them.

## What to say. The English is read out or shown to an officer; the translation explains it.

car-say-search = I do not consent to a search of the car.
car-say-free = Am I free to go?
car-say-silent = I choose to remain silent.

## Good to know

car-grounds = Even if you do not consent, officers may have legal grounds to search the car.
car-ab60 = Police must accept an AB 60 license, and must not arrest you for it. It is no proof of status. Federal agents can see from its back what it is. Take care in other states.
car-passenger-name = Passenger: police cannot make you give your name only because the car was stopped. If they suspect you of a crime, it is different. Never give a false name.
car-patrol = To stop your car, agents on patrol need reasons that rest on facts. The reasons must be about your car or someone in it.
car-checkpoint = At a Border Patrol checkpoint, stop and do not lie. Agents may ask short questions about status. To search the car, they need your consent or strong reasons.
car-badges = Immigration officers should carry badges and credentials. To pose as an officer is a crime.
