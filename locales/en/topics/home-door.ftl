### Agents at your door

topic-home-door-title = Agents at your door

## What to do

home-door-keep-closed = If agents come to your home, keep the door closed. Talk through the door.
home-door-keep-closed-short = Keep the door closed. Talk through it.
home-door-removal-order = If you, or someone you live with, has a final removal order, talk to an immigration lawyer now. Agents may try to force the door.
home-door-ask-paper = If they say that they have a warrant, ask them to slide it under the door. They can also hold it to a window. Do not open the door to take it.
home-door-ask-paper-short = If they have a warrant: ask them to slide it under the door.
home-door-only-ice-paper = If they have only an ICE paper (form I-200 or form I-205), you do not have to open the door. It is not a judge’s warrant.
home-door-only-ice-paper-short = Only an ICE paper? You do not have to open.
home-door-note = If they come in, stay calm. Look for names and badge numbers. Ask for a lawyer.
home-door-ask-who = Ask who they are and which agency they come from. Ask them to show their ID at the window or the peephole.
home-door-household = Tell everyone who lives with you, children too: do not open the door to agents. Tell the children whom to call.
home-door-impostor = If you think that they are not real officers, keep the door closed and call 911.
home-door-red-card = If you have a red rights card, you may hold it to the window or slide it under the door.

## What not to do

home-door-dont-fight = If agents force the door, do not fight and do not block them.
home-door-dont-fight-short = If they force the door: do not fight, do not block them.

## What to say. The English is read out or shown to an officer; the translation explains it.

home-door-say-warrant = Do you have a warrant signed by a judge?
home-door-say-no-entry = I do not consent to your entry.
home-door-say-no-search = I do not consent to a search.
home-door-say-silent = I choose to remain silent.

## Good to know

home-door-opening = Do not open the door. If you did open it, that alone is not consent. Say: “I do not consent to your entry.”
home-door-judge-warrant = A judge’s warrant comes from a court. A judge or a magistrate signed it, with a date. To search, it must have the right address. To arrest, it must name a person who lives there.
home-door-ice-paper = An ICE paper (form I-200 or form I-205) says “Department of Homeland Security”. An immigration officer has signed it. It is not a judge’s warrant. You do not have to open the door for it.
home-door-tricks = Agents may say that they are police, or that they look for someone else. They may ask you to step outside. You do not have to.
home-door-may-enter = Some agents may try to enter anyway. Do not fight. Say that you do not consent.
home-door-silent-inside = Even if agents come in with a judge’s warrant, you may stay silent.
home-door-roommates = A roommate can let officers into the rooms that you share. If you are there, you can say no for yourself. Say it aloud.
home-door-landlord = A landlord generally cannot let agents into your home, but perhaps into halls and other shared areas.
home-door-disguise = In Los Angeles and six counties around it, until August 2028, ICE must not pretend to be police. It must not tell a false story to make you open or come out.
home-door-police-label = Do the clothes of ICE agents say “POLICE”? In Los Angeles and six counties around it, they must also say “ICE” where you can see it.
home-door-knock = In 2024 a court in Los Angeles ruled: ICE may not come up to your door only to arrest you. It needs a judge’s warrant or your consent. Agents may still come to talk.
home-door-memo = ICE tells its agents: with form I-205 they may break into the home of someone with a final removal order. In one case a judge said that this breaks the Constitution. This can change.
home-door-rights = Everyone in the United States has rights, whatever their immigration status. You may stay silent. You have a right to a fair process. Officers may not search you without a good reason.
home-door-card-languages = The public library in Los Angeles has free red cards. Some are in Spanish, Korean, Tagalog or Thai.
