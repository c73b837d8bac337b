### If you are arrested

topic-arrested-title = If you are arrested

## What to do

arrested-stay-silent = If you are arrested, say that you will remain silent and that you want a lawyer.
arrested-stay-silent-short = Stay silent. Ask for a lawyer.
arrested-learn-numbers = Learn important phone numbers by heart. Phones are taken away.
arrested-tell-family = On any call, tell your family where you are. Calls from detention can be listened to.
arrested-tell-family-short = Tell your family where you are. Calls can be listened to.
arrested-a-number = Give your A-number to your lawyer and your family.
arrested-medical = If you need medicine, are pregnant or are ill, say so at once. Ask in writing too, and keep a copy. Note names and times. Ask for an interpreter.
arrested-medical-short = If you need medicine, are pregnant or are ill: say so at once.
arrested-no-toilet = If you have no toilet, no shower, no food or no place to sleep, say so, and in writing if you can. Note or remember times and names, and tell a lawyer.
arrested-consulate = If ICE detains you, you may contact your consulate or ask that it be told.
arrested-note-hours = If you are held in a holding room for more than 12 hours, note the times and tell a lawyer.
arrested-not-guaranteed = Officers do not always respect rights. Say your right. Do not fight. Remember the details, and complain later through a lawyer.
arrested-complain = To complain about how you are treated, you can go through your lawyer, your consulate, your member of Congress, ACLU of Southern California, Public Counsel, ImmDef or the California Attorney General. In August 2026 ICE’s own pages also named its Office of Professional Responsibility and the DHS Inspector General.
arrested-afraid = If you are afraid to go back to your country, and it is true, say so to the officer.

## What not to do

arrested-dont-sign = If you are given immigration papers, do not sign them before a lawyer has read them.
arrested-dont-sign-short = Do not sign immigration papers before a lawyer has read them.
arrested-dont-run = Do not run, do not resist and do not block officers.
arrested-dont-lie = Do not lie and do not show false documents. Lies and false documents can be crimes.
arrested-dont-share-a-number = Give your A-number only to your family, your lawyer, and the lines that look for you. Do not give it to strangers.

## What to say. The English is read out or shown to an officer; the translation explains it.

arrested-say-free = Am I free to go?
arrested-say-silent = I will remain silent.
arrested-say-lawyer = I want a lawyer.
arrested-say-call = I want to call my family and my lawyer.
arrested-say-interpreter = I need an interpreter.

## Good to know

arrested-rights = Whatever your immigration status, you have rights under the Constitution. You may stay silent.
arrested-lawyer = In an immigration case you may have a lawyer, but the government does not pay for one.
arrested-reason = If you are arrested without a warrant, officers should tell you the reason and give you a list of free legal services.
arrested-two-days = If ICE arrests you without a warrant, it must as a rule decide within 48 hours whether to keep or release you and whether to start a case. In an emergency it may take longer.
arrested-police-calls = If local police in California (not ICE) arrest you, you have a right to at least three completed phone calls: to a lawyer, to a bail agent, and to a relative or another person. The right begins at once after booking, and no later than three hours after the arrest. Local calls are free. Nobody may listen to the call with your lawyer.
arrested-police-parents = If local police in California (not ICE) arrest you and you take care of a child, you may ask for two more calls to arrange care.
arrested-consulate-fear = If you are afraid of your own government or want asylum, talk to a lawyer before you contact your consulate.
arrested-consulate-list = Unless your country is on a federal list, you choose whether the consulate is told. The Philippines and China are on the list: the government must tell their consulates even if you say no. Mexico, Guatemala, El Salvador, Honduras, South Korea, Bangladesh and Thailand are not on it.
arrested-conditions = Immigration detention is not a punishment. Courts require enough food, shelter, clothing and medical care, and conditions that do not punish people. In 2017 the federal appeals court for California upheld an order to give people mats and blankets after 12 hours in holding cells.
arrested-medical-standards = ICE’s own standards promise suitable medical and mental health care.
arrested-reports = At an event in July 2025, the brother of a worker taken by ICE said that the people taken were moved around and slept in vans without toilets or showers. Other reports from 2025 tell of no phones, of no lawyers, and of a street vendor without a shower for eight days.
arrested-b18 = B-18 is a holding place in the basement of the federal building at 300 North Los Angeles Street. Court orders of July and November 2025 require visits by lawyers every day, at least 8 hours on weekdays and 4 hours on weekends, and private calls. In February 2026 the judge said that problems seemed to continue.
arrested-twelve-hours = A federal court ruling of 23 June 2026 brought back a 12-hour limit for short holding rooms such as B-18. The government appealed. We do not know what happened after that.
arrested-adelanto = Adelanto is an ICE detention center in San Bernardino County. About 2,000 people were held there in January 2026. That month CHIRLA, ImmDef and Public Counsel brought a lawsuit about the conditions. DHS denies the claims.
arrested-bond = You may be able to ask an immigration judge for bond. In October 2026 the Supreme Court still had to decide who may ask. Get a lawyer before any transfer.
