### Find a detained person

topic-find-someone-title = Find a detained person

## What to do

find-someone-locator = Search on locator.ice.gov. You need the A-number and the country of birth, or the exact full name and the country of birth. It may also ask for the date of birth.
find-someone-locator-short = Search on locator.ice.gov with the A-number and country of birth.
find-someone-spellings = If you find nothing, try other spellings of the name, both last names, and hyphens.
find-someone-call-ice = You can call the ICE field office in Los Angeles (for Los Angeles, Orange, Riverside, San Bernardino, Ventura, Santa Barbara and San Luis Obispo counties) or the ICE detention information line.
find-someone-call-court = If you have the A-number, you can call the automated line of the immigration court, in English or Spanish.
find-someone-consulate = If the person is not afraid of their own government, call the consulate of their country.
find-someone-lawyer = Start to look for a lawyer at once.
find-someone-ask = When the person calls, ask: Where are you? What is your A-number? Did you sign anything? Do you need medicine? Ask about bond too. Calls from detention can be listened to.
find-someone-ask-short = When they call: ask where, and the A-number. Calls can be listened to.

## What not to do

find-someone-dont-pay = Never pay a stranger who asks for money to find or release someone.

## Good to know

find-someone-consulate-fear = If the person is afraid of their own government, talk to a lawyer before you call the consulate.
find-someone-a-number = An A-number has nine digits. It is on the Notice to Appear and on other DHS papers. If yours is shorter, put zeros in front.
find-someone-locator-limits = The locator does not show people under 18. New entries can take hours or days. A transfer may not show.
find-someone-locator-covers = The locator covers people held by ICE, people held by CBP for more than 48 hours, and people released in the last 60 days.
find-someone-b18 = In Los Angeles the first stop is often B-18, in the basement of the federal building at 300 North Los Angeles Street, downtown. Detained families may be in room B-17. People in these rooms may not show in the locator.
find-someone-moves = After that, people may be moved to Adelanto or out of the state. Transfers can be fast.
