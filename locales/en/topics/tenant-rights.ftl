### Rights of tenants

topic-tenant-rights-title = Rights of tenants

## What to do

tenant-rights-answer = If you get court papers to evict you, give the court your answer at once. You have 10 court days if the papers were handed to you (weekends and court holidays are not counted). Do not count on more.
tenant-rights-answer-short = Eviction papers from a court? Answer at once.
tenant-rights-call = If you need help with your landlord, call the Los Angeles Housing Department (LAHD), Stay Housed LA, LAFLA or the consumer office of Los Angeles County (DCBA). Their numbers are on this page.
tenant-rights-call-short = Trouble with your landlord? Call LAHD, Stay Housed LA or LAFLA.
tenant-rights-evidence = If your landlord harasses you, keep evidence and join a tenants’ union. Enforcement in Los Angeles is weak: there were 21,402 complaints up to August 2025, and the first charges came only in 2025.
tenant-rights-evidence-short = If your landlord harasses you: keep evidence, join a tenants’ union.

## What not to do

tenant-rights-dont-wait = Do not wait with your answer to eviction papers from a court. You may have only 10 court days.
tenant-rights-dont-wait-short = Do not wait: you may have only 10 court days.

## Good to know

tenant-rights-status = In California a landlord must not ask about your immigration status (there is an exception for affordable housing that is paid for with federal money) and must not evict you for it. A landlord must not tell others about it, or threaten to, in order to make you leave, to punish you or to scare you. The same holds for the status that the landlord thinks you have.
tenant-rights-landlords-lawyer = If a landlord’s lawyer reports your status because of a housing dispute, that lawyer risks being disciplined by the bar (the body that oversees lawyers).
tenant-rights-harassment = In the City of Los Angeles, these count as harassment: asking about your immigration status or telling it to others, cutting off services, refusing repairs, threats, and false reasons for an eviction. This city law is from August 2021 and has been stronger since 29 December 2024. It covers all rentals in the city.
tenant-rights-evict = Only a court case and then the sheriff can evict you. It is illegal to lock you out, to cut off water or power, or to take your things. You can claim damages of up to $100 a day (at least $250) and lawyer’s fees.
tenant-rights-agents = A landlord is generally not allowed to let agents into your home: they need your consent or a judge’s warrant. It is different for shared areas.
