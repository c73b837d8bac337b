### Agents at your door

topic-home-door-title = Agents at your door

## What to do

home-door-keep-closed = If agents come to your home, keep the door closed. Talk through the door.
home-door-keep-closed-short = Keep the door closed. Talk through it.
home-door-ask-who = Ask who they are and which agency they come from. Ask them to show their ID at the window or the peephole.
home-door-ask-paper = If they say that they have a warrant, ask them to slide it under the door or to hold it to a window. Do not open the door to take it.
home-door-ask-paper-short = If they have a warrant: ask them to slide it under the door.
home-door-only-ice-paper = If they have only an ICE paper (form I-200 or form I-205), you do not have to open the door. It is not a judge’s warrant.
home-door-only-ice-paper-short = Only an ICE paper? You do not have to open.
home-door-note = If they come in, note their names, their badge numbers and the time. Ask for a lawyer.
home-door-red-card = If you have a red rights card, you may hold it to the window or slide it under the door.
home-door-removal-order = If you, or someone you live with, has a final removal order, talk to an immigration lawyer now. Agents may try to force the door.

## What not to do

home-door-dont-fight = If agents force the door, do not fight and do not block them.
home-door-dont-fight-short = If they force the door: do not fight, do not block them.
home-door-dont-lie = Do not lie and do not show false documents. Lies and false documents can be crimes.

## What to say. The English is read out or shown to an officer; the translation explains it.

home-door-say-warrant = Do you have a warrant signed by a judge?
home-door-say-no-entry = I do not consent to your entry.
home-door-say-no-search = I do not consent to a search.
home-door-say-silent = I choose to remain silent.

## Good to know

home-door-rights = In the United States, everyone has rights under the Constitution, whatever their immigration status: to stay silent, to be free from unreasonable searches, and to a fair legal process.
home-door-opening = Opening the door does not mean that you consent to a search or to entry. But it is safer to talk through a closed door.
home-door-judge-warrant = A judge’s warrant (judicial warrant) comes from a court. A judge or a magistrate has signed it, and it has a date. If it is for a search, it must have the right address. If it is for an arrest, it must name a person who lives there.
home-door-ice-paper = An ICE paper (form I-200 or form I-205) says “Department of Homeland Security”. An immigration officer has signed it. It is not a judge’s warrant. You do not have to open the door for it.
home-door-may-enter = Some agents may try to enter anyway. Do not fight. Say that you do not consent.
home-door-memo = A memo of May 2025 tells ICE agents that form I-205 is enough to force entry if the person has a final removal order. In January 2026 a federal judge in Minnesota found such an entry unconstitutional. Other lawsuits have been filed. We had seen no decision by an appeals court as of June 2026.
home-door-knock = In the Los Angeles federal district, a court ruling of 15 May 2024 set aside the ICE practice of knocking at homes in order to arrest people. Some legal commentators say that it limits the 2025 memo here.
home-door-disguise = A court settlement approved on 4 August 2025 covers Los Angeles, Orange, San Bernardino, Riverside, Ventura, Santa Barbara and San Luis Obispo counties for three years. ICE officers may not pretend to be state or local police or use a false story to get into a home or to get a person to come out.
home-door-police-label = Under the same settlement, if their clothes say “POLICE”, they must also say “ICE” where you can see it.
home-door-silent-inside = Even if agents come in with a judge’s warrant, you may stay silent.
home-door-card-languages = A City of Los Angeles page says that the public library has free red cards in many languages, with Spanish, Korean, Tagalog and Thai among them. We did not see Bengali or Zapotec on that list.
