### Rights of tenants

topic-tenant-rights-title = Rights of tenants

## What to do

tenant-rights-answer = If you get court papers to evict you, answer the court at once. You have 10 court days: weekends and court holidays are not counted. Do not count on more.
tenant-rights-answer-short = Eviction papers from a court? Answer at once.
tenant-rights-call = If you have trouble with your landlord, call LAHD (the city), DCBA (the county), Stay Housed LA or LAFLA.
tenant-rights-call-short = Trouble with your landlord? Call LAHD, Stay Housed LA or LAFLA.
tenant-rights-evidence = If your landlord harasses you, keep evidence and join a tenants’ union.
tenant-rights-evidence-short = If your landlord harasses you: keep evidence, join a tenants’ union.
tenant-rights-evict = Only the sheriff can evict you, after a court decides. If you are locked out, or water or power is cut, call LAHD and the police. Police should tell the landlord to let you in.

## What not to do

tenant-rights-dont-wait = Do not wait with your answer to eviction papers from a court. You may have only 10 court days.
tenant-rights-dont-wait-short = Do not wait: you may have only 10 court days.

## Good to know

tenant-rights-status = A landlord must not ask about your status, report it, or use it to make you leave. One exception: for homes paid for with federal money, the landlord may ask.
tenant-rights-landlords-lawyer = Does a landlord’s lawyer report your status because of a dispute? The state bar can punish that lawyer.
tenant-rights-harassment = In the City of Los Angeles, a landlord must not ask about status, threaten you, cut services or refuse repairs. That is harassment. This holds for every rented home.
# Agents: of immigration.
tenant-rights-agents = A landlord generally cannot let agents into your home, but perhaps into halls and yards. A roommate can let them into shared rooms. If you are there, you can say no for yourself.
