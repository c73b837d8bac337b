### I see a raid

topic-witness-title = I see a raid

## What to do

witness-distance = Stay at a safe distance and do not interfere. If you are ordered to step back, step back. You may keep filming.
witness-distance-short = Stay back. Do not interfere.
witness-note = Note how many they are, what they do, where, which uniform, the time, and what they carry. Then call the rapid response line.
witness-note-short = Note place, time, number, uniform. Then call the rapid response line.
witness-film = If you can do it from a safe distance, film papers that are shown, badges, cars and license plates. Say the place and the time out loud.
witness-ask = If it is safe, call to the person who is being taken, from where you stand. Ask their name, their birth date, and whom to tell.
witness-lock-phone = Lock your phone with a passcode. Turn off unlocking by face and by fingerprint.
witness-weigh = Weigh the risk before you film, above all if you have no immigration status. Observers have been arrested. In January 2026 two U.S. citizens were shot dead in Minneapolis.
witness-weigh-short = No status? Weigh the risk first: observers were arrested, two people shot dead.

## What not to do

witness-dont-obstruct = Do not block anyone, do not touch anyone, do not hide anyone, do not lie and do not threaten. Do not use your car to get in the way.
witness-dont-obstruct-short = Do not block, do not touch, do not hide anyone. Do not lie.
witness-dont-post = Do not post a video of a person who is being taken, unless that person or the family agrees. Give it to the family or the lawyer first.
witness-dont-guess = Do not report anything that you did not see yourself. False reports hurt people.

## What to say. The English is read out or shown to an officer; the translation explains it.

witness-say-phone = I do not consent to a search of my phone.
witness-say-free = Am I free to go?
witness-say-silent = I choose to remain silent.

## Good to know

witness-right = You may film officers in public if you stay back and do not get in the way. You may film faces and license plates too.
witness-filming-alone = In California, to film an officer in public is no reason by itself to hold or arrest you. That law binds California police, not federal agents.
witness-phone-warrant = Police need a warrant to look through your phone, even after an arrest. But they may take it while they ask for one. Do not fight over it.
