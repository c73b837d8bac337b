### The first day after an arrest

topic-first-day-title = The first day after an arrest

## What to do

first-day-lawyer = If ICE has arrested someone, look for an immigration lawyer today. An earlier removal order can make deportation very fast. If there is one, tell the lawyer at once.
first-day-lawyer-short = Find an immigration lawyer today.
first-day-write = Write down the full name, date of birth, country of birth and A-number. Search on locator.ice.gov. Search again each day, because people are moved.
first-day-write-short = Write down name, birth date, country, A-number. Search on locator.ice.gov.
first-day-children = If children are alone, ask an adult you trust to get them now. Best is someone on the list of the school or day care. Call there first.
first-day-children-short = Children alone? Ask an adult you trust to get them now.
first-day-ask = When they call, ask: Where are you? What is your A-number? Did you sign anything? Do you need medicine? Write it down.
# Them, they: the person who was arrested.
first-day-tell-sign = Tell them to sign nothing before a lawyer has read it, and to ask for a lawyer. They should also tell the officers if they need medicine.
# They: the person who was arrested.
first-day-tell-afraid = If they are afraid to be sent to any country, and it is true, they themselves should tell the officers. You should tell the lawyer too.
first-day-papers = Gather for the lawyer: court and ICE papers, birth and medical papers, proof of family and of the years here. Give copies. Keep the originals.
# The words in quotation marks are the title of that page.
first-day-caregiver = If another adult now lives with the child, that adult can fill in the caregiver form. It needs no notary. See the page “A plan for your family”.
first-day-bond = Ask the lawyer about bond, and whether ICE can be asked to let the person go.
first-day-wages = Ask the employer for the pay that is still owed. A worker can claim it even after being detained or deported.
# Power of attorney: a paper by which somebody may act for another.
first-day-money = For rent and bank, ask the lawyer about a power of attorney. Then someone can act for the person. Choose only someone you fully trust. It is not custody of children.
first-day-car = If a car, a cart or tools were left there, ask someone with safe status to get them soon. Cars can be towed.

## What not to do

# Status: the right to be in the country. Who has none is at risk there.
first-day-dont-go = If you have no immigration status, do not go to ICE or to a detention center yourself. They can check your status, and you could be held. Send a citizen or a lawyer.
first-day-dont-go-short = No status? Do not go to ICE yourself. Send a citizen or a lawyer.
first-day-dont-phone = When the arrested person calls, do not talk about birthplace, status or how they came. ICE can listen. Tell this only to a lawyer.
first-day-dont-callers = Do not pay callers who say that they are ICE or can free the person. They may know names. ICE takes no bond in cash, by Zelle or by Western Union.

## What to say. The English is read out or shown to an officer; the translation explains it.

first-day-say-lawyer = I need an immigration lawyer.
first-day-say-arrested = ICE arrested someone in my family.
first-day-say-interpreter = I need an interpreter.
first-day-say-silent = I choose to remain silent.

## Good to know

first-day-bond-pay = Bond is paid online, on ICE’s page CeBONDS, by bank transfer. The payer must be a citizen, a green card holder, a law firm or a nonprofit.
first-day-moves = People are often moved in the first days, also out of the state, without notice. Tell the lawyer at once where the person is.
# A move: ICE takes the person to another place of detention.
first-day-federal-court = A lawyer can ask a federal court to free the person or to stop a move. It must be the court where the person is held. So the lawyer must be fast.
first-day-under-18 = If a child under 18 was taken, call the line for children (ORR). It passes your message on to a child in its care. If you have no status, let a lawyer call.
