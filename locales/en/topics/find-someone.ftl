### Find a detained person

topic-find-someone-title = Find a detained person

## What to do

find-someone-locator = Search on locator.ice.gov. You need the A-number and the country of birth, or the exact full name and the country of birth. It may also ask for the date of birth.
find-someone-locator-short = Search on locator.ice.gov with the A-number and country of birth.
find-someone-spellings = If you find nothing, try other spellings of the name, both last names, and hyphens.
find-someone-call-ice = You can call ICE in Los Angeles, or its detention line. If you have no status, let someone else call. Give the detained person’s A-number, or name and birth date. Say nothing else.
find-someone-call-court = If you have the A-number, you can call the immigration court. A recording answers, in English or Spanish.
find-someone-under-18 = If a child under 18 was taken, call the line for children (ORR). It passes your message on to a child in its care. If you have no status, let a lawyer call.
find-someone-consulate = If the person is afraid of their own government, talk to a lawyer first. If not, call the consulate of their country.
find-someone-lawyer = Start to look for a lawyer at once.
find-someone-ask = When they call, ask: Where are you? What is your A-number? Did you sign anything? Do you need medicine? Calls can be listened to. Do not talk about birthplace, entry or status.
find-someone-ask-short = When they call: ask where, and the A-number. Calls can be listened to.

## What not to do

find-someone-dont-go = If you have no immigration status, do not go to ICE or to a detention center yourself. They can check your status, and you could be held. Send a citizen or a lawyer.
find-someone-dont-go-short = No status? Do not go to ICE yourself. Send a citizen or a lawyer.
find-someone-dont-pay = Never pay a stranger who asks for money to find or release someone.

## Good to know

find-someone-a-number = An A-number has nine digits. It is on the Notice to Appear and on other DHS papers. If yours is shorter, put zeros in front.
find-someone-locator-limits = The locator does not show people under 18. New entries can take hours or days. A transfer may not show.
find-someone-locator-covers = The locator shows people held by ICE, or by CBP for over 48 hours. It also shows people let go in the last 60 days.
find-someone-b18 = In Los Angeles the first stop is often B-18, in the basement of 300 North Los Angeles Street. Detained families may be in room B-17. The locator may not show people in these rooms.
find-someone-moves = After that, people may be moved to Adelanto or out of the state. Transfers can be fast.
