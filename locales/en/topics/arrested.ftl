### If you are arrested

topic-arrested-title = If you are arrested

## What to do

arrested-stay-silent = If you are arrested, say that you will remain silent and that you want a lawyer.
arrested-stay-silent-short = Stay silent. Ask for a lawyer.
arrested-tell-family = On any call, tell your family where you are. Calls can be listened to: do not talk about your birthplace, entry or status.
arrested-tell-family-short = Tell your family where you are. Calls can be listened to.
arrested-medical = If you need medicine, are pregnant or ill, or have no toilet or food, say so at once. Ask in writing too, and keep a copy. Note names and times. Ask for an interpreter.
arrested-medical-short = Ill or pregnant? Need medicine? No toilet? Say so at once.
arrested-bond = Ask for a bond hearing. An appeals court said that many people arrested in California may ask a judge for bond. People caught at the border may not. The Supreme Court may change this.
arrested-bond-lawyer = Tell your family to find a lawyer today. A move to another state can take away the chance of bond.
arrested-afraid = If you are afraid to go back to your country, and it is true, say so to the officer.
arrested-other-country = They may want to send you to a country that is not yours. If you are afraid to go there, and it is true, say so at once. Ask for a lawyer.
arrested-child = If you have a child who is alone, say so, and ask to call someone who can take the child.
arrested-no-toilet = If you have no toilet, no shower, no food or no place to sleep, tell the officers. Do it in writing if you can. Note or remember times and names, and tell a lawyer.
arrested-note-hours = In June 2026 a judge brought back a limit of 12 hours in a holding room. It may have changed. Note the times and tell a lawyer.
arrested-consulate = If ICE detains you, you may contact your consulate or ask that it be told.
arrested-complain = You can complain later. A lawyer or your member of Congress can help.
arrested-police-interview = If ICE wants to question you in a California jail, you may say no. The jail must first give you a paper that explains this.

## What not to do

arrested-dont-sign = If you are given immigration papers, do not sign them before a lawyer has read them.
arrested-dont-sign-short = Do not sign immigration papers before a lawyer has read them.
arrested-dont-child-papers = If the child or the caregiver has no immigration papers, do not offer to say so. It may put them at risk. Ask for the call and a lawyer.
arrested-dont-share-a-number = Give your A-number only to your family, your lawyer, and the lines that look for you. Do not give it to strangers.

## What to say. The English is read out or shown to an officer; the translation explains it.

arrested-say-silent = I will remain silent.
arrested-say-lawyer = I want a lawyer.
arrested-say-call = I want to call my family and my lawyer.
arrested-say-child = I have a child. I need to call someone to take care of my child.
arrested-say-other-country = I am afraid to be sent to that country.
arrested-say-interpreter = I need an interpreter.

## Good to know

arrested-rights = You have rights, whatever your immigration status. You may stay silent.
arrested-lawyer = In an immigration case you may have a lawyer, but the government does not pay for one.
arrested-reason = Arrested without a warrant? Officers should tell you why. If your case goes to a judge, they should also give you a list of free legal services. In fast-track deportation you may get none.
arrested-two-days = Did ICE arrest you without a warrant? It should decide within 48 hours whether to hold you and start a case. In an emergency or in fast-track deportation it can be different.
arrested-federal-court = A lawyer can ask a federal court to free you or to stop a move. It must be the court for the place where you are held. Tell your lawyer where you are.
arrested-child-rule = ICE’s own rule of 2025 says that officers should let parents arrange care. You can ask for it, but it gives you no right.
arrested-police-calls = If police in California (not ICE) arrest you, you have a right to three phone calls within three hours. Local calls are free. Nobody may listen to your call with a lawyer.
arrested-police-parents = Did police in California arrest you, and do you take care of a child? You have a right to two more calls, to arrange care.
arrested-police-hold = A California jail may not hold you longer only because ICE asks. A federal rule sets a limit too: 48 hours, not counting weekends and holidays.
arrested-police-county = Jails of Los Angeles County say that they give people to ICE only with a judge’s warrant. They did so in 2025. State prisons do hand people to ICE.
arrested-consulate-fear = Are you afraid of your own government, or do you want asylum? Talk to a lawyer before you call your consulate.
arrested-consulate-list = For most countries, you choose if your consulate is told. For some, it is told even if you say no: the Philippines, China, Belize, Armenia, Jamaica, Nigeria, Russia and others.
arrested-conditions = Detention is not a punishment. Courts say that you must get enough food, shelter, clothing and medical care. Ask for it, in writing if you can.
arrested-b18 = B-18 is a holding place under the federal building at 300 North Los Angeles Street. A court ordered that lawyers may visit every day. Calls with them must be private.
