### Agents at your work

topic-at-work-title = Agents at your work

## What to do

at-work-stay-calm = If agents come to your work, stay calm and do not run. Ask if you are free to leave or to go back to work.
at-work-stay-calm-short = Stay calm. Do not run.
at-work-if-not-free = If you are not free to go, say that you choose to remain silent and that you want a lawyer.
at-work-if-not-free-short = If you are not free to go: stay silent and ask for a lawyer.
at-work-silent = If agents ask you questions, you may stay silent.
at-work-groups = If agents ask people to stand in groups by immigration status, you do not have to join a group. If they order you to move, do not resist. You may stay silent.
at-work-groups-short = Groups by immigration status: you need not join. Ordered to move? Do not resist.
at-work-contact = Give your employer the name of an emergency contact, and ask that this person be told if you are arrested. Then your employer must tell that person if you are arrested or detained at work, and also if it happens elsewhere during working hours and your employer knows of it.
at-work-not-guaranteed = Officers do not always respect rights. Say your right. Do not fight. Remember the details, and complain later through a lawyer.

## What not to do

at-work-dont-run = Do not run, do not resist and do not block officers.
at-work-dont-lie = Do not lie and do not show false documents. Lies and false documents can be crimes.
at-work-dont-volunteer = If agents ask you questions and you have no immigration status, do not offer foreign documents, and do not offer to say where you were born. Advice on showing papers differs: ask a lawyer.
at-work-dont-sign = If agents give you a paper, do not sign it before a lawyer has read it.
at-work-dont-sign-short = Do not sign their papers before a lawyer has read them.

## What to say. The English is read out or shown to an officer; the translation explains it.

at-work-say-free = Am I free to go?
at-work-say-silent = I choose to remain silent.
at-work-say-lawyer = I want a lawyer.
at-work-say-sign = I will not sign this without a lawyer.

## Good to know

at-work-public = Agents may enter the parts of a workplace that are open to the public, such as the sales area of a store, a lobby, a dining room or a parking lot. They need no permission for that. But it does not by itself allow them to question or detain everyone there.
at-work-private = To enter parts that are not open to the public, such as a kitchen, a stock room or an office, agents need a judge’s warrant or the employer’s consent.
at-work-employer-entry = California law forbids the employer to give that consent: without a judge’s warrant, an employer must not choose to let agents into parts that are not open to the public.
at-work-employer-records = California law: without a warrant or a subpoena (an official order to hand over papers), an employer must not choose to give agents the records of workers. A notice of an I-9 inspection (a check of the forms about permission to work) is an exception.
at-work-employer-penalty = An employer who breaks either of these two rules may have to pay a penalty of $2,000 to $10,000.
at-work-inspection = California law: if the government tells your employer that it will inspect the I-9 forms, your employer must tell the workers within 72 hours, in the language that is normally used at work. Your employer must also give the results to each worker whom they affect.
at-work-threat = If you use your rights as a worker, your employer must not call immigration for that, or threaten to. Your employer must not misuse E-Verify (the government’s check of permission to work) and must not refuse documents that look genuine.
at-work-notice = Since 1 February 2026, employers in California must give each worker a separate notice every year. It is about workers’ compensation, notices of immigration inspections, unfair immigration practices, union rights, and your rights at work under the 4th and 5th Amendments to the Constitution. In January 2026 the Labor Commissioner had a model of it in English and Spanish and promised more languages.
at-work-contact-date = Employers had to offer you the choice of an emergency contact by 30 March 2026.
at-work-status-proof = If you have lawful immigration status, you may have to show proof of it to federal immigration agents.
at-work-reports = On 6 June 2025 agents took workers at Ambiance Apparel in Los Angeles. People outside called to them not to sign anything. Lawyers and families could not contact the workers.
