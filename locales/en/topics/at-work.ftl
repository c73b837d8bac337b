### Agents at your work

topic-at-work-title = Agents at your work

## What to do

at-work-stay-calm = If agents come to your work, stay calm and do not run. Ask if you are free to leave or to go back to work.
at-work-stay-calm-short = Stay calm. Do not run.
at-work-if-not-free = If you are not free to go, say that you choose to remain silent and that you want a lawyer.
at-work-if-not-free-short = If you are not free to go: stay silent and ask for a lawyer.
at-work-silent = If agents ask you questions, you may stay silent.
at-work-status-proof = Lawful status? If immigration agents ask for proof, show your card or permit.
at-work-groups = If agents ask people to stand in groups by immigration status, you do not have to join a group. If they order you to move, do not resist. You may stay silent.
at-work-groups-short = Groups by immigration status: you need not join. Ordered to move? Do not resist.
at-work-contact = You can name a person whom your employer must tell if you are arrested at work. Give your employer the name, and say that you want this.
at-work-results = If an I-9 inspection finds fault with your papers, your employer must tell you in writing within 72 hours. Ask your union and a lawyer. Never show false papers.

## What not to do

at-work-dont-volunteer = No immigration status? Do not show agents a foreign passport or consular card. Do not say where you were born. Say: “I choose to remain silent.”
at-work-dont-sign = If agents give you a paper, do not sign it before a lawyer has read it.
at-work-dont-sign-short = Do not sign their papers before a lawyer has read them.

## What to say. The English is read out or shown to an officer; the translation explains it.

at-work-say-free = Am I free to go?
at-work-say-silent = I choose to remain silent.
at-work-say-lawyer = I want a lawyer.
at-work-say-sign = I will not sign this without a lawyer.

## Good to know

at-work-private = In the kitchen, the stock room or the office, agents need a judge’s warrant or the boss’s consent.
at-work-public = In the shop, the lobby, the dining room or the parking lot, agents need no permission to be there. That alone does not let them hold everyone or force anyone to answer.
at-work-inspection = Does the government want to inspect the I-9 forms (about permission to work)? Your employer must tell the workers within 72 hours of getting the notice.
at-work-threat = Did you ask for your rights at work? Your employer must not call immigration because of that, and must not threaten to.
at-work-papers-check = Your employer must not use E-Verify (a check of permission to work) to punish you. Your employer must not refuse papers that look genuine.
at-work-employer-entry = A California law tells employers not to let agents into private areas without a judge’s warrant. In 2018 a court blocked this rule for private employers. We do not know if it is still blocked.
at-work-employer-records = The same law tells employers: no workers’ records for agents without a judge’s warrant or a subpoena (order for papers). I-9 inspections are an exception. The same court blocked this rule for private employers.
at-work-notice = Your employer must give you a paper about your rights every year.
at-work-reports = In June 2025 agents took workers at Ambiance Apparel in Los Angeles. People outside called to them not to sign anything.
