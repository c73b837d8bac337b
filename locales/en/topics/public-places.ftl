### School, clinic, court, church

topic-public-places-title = School, clinic, court, church

## What to do

public-places-online-hearing = If you have a hearing in immigration court, you can ask for it to be online (Webex). The court can refuse. Until it says yes, you must go. Ask a lawyer.
public-places-online-hearing-short = Court online? You can ask. Until they say yes, you must go.
public-places-address = If you have a case in immigration court and you move, tell the court within 5 working days. The form for it is EOIR-33.
public-places-emergency = In an emergency, get medical care. You can have it whatever your immigration status, and you do not have to state your status to be treated.
public-places-emergency-short = In an emergency: get medical care. You do not have to state your status.

## What not to do

public-places-dont-skip = Do not skip a hearing in immigration court. If you are not there, the judge can order you removed. If no notice came, a lawyer can ask to reopen the case.
public-places-dont-skip-short = Do not skip immigration court.
public-places-dont-run = Do not run. Do not resist, and do not block officers. Do not lie, and do not show false documents.
public-places-dont-run-short = Do not run. Do not fight. Do not lie.

## What to say. The English is read out or shown to an officer; the translation explains it.

public-places-say-silent = I choose to remain silent.
public-places-say-lawyer = I want a lawyer.
public-places-say-no-search = I do not consent to a search.

## Good to know

public-places-school = If agents have no paper from a judge, California schools must not let them into areas that are not public. Without such a paper, schools must not give agents data about pupils or families.
public-places-school-notice = If immigration agents are confirmed on campus, the school must tell families. It need not say when or where. A college must say when and where.
public-places-enrollment = Children may go to public school whatever their status. California schools may not ask about citizenship to enroll a child.
public-places-clinic = In California, treatment rooms of clinics and hospitals are not public. Agents need a judge’s warrant or a court order. Your status and birthplace count as private medical information.
public-places-waiting-room = Lobbies, waiting rooms and parking lots of clinics can still be public. Treatment rooms, and places where people talk about their health, are not.
public-places-medi-cal = Medi-Cal is different. A court lets the government give ICE the address and phone of people without lawful status, but no medical records. This can change. Get emergency care anyway.
public-places-worship = In a house of worship, agents may enter the parts open to everyone. For private rooms they need a judge’s warrant or consent. Mark private rooms. Nobody has to answer questions.
public-places-worship-orders = At some churches and temples that sued, court orders limit raids without a warrant. Ask your church.
public-places-immigration-court = In June 2026 a judge stopped most arrests at immigration courts. This may have changed. Call a hotline before you go. You must still go.
public-places-not-covered = The ruling of 23 June 2026 did not cover the street, your home, your work or check-ins with ICE.
# Civil: not for a crime.
public-places-courthouse = Inside a California state court, while you have business there, agents need a judge’s warrant for a civil arrest (immigration). Going there or back, you may not be covered. Federal agents dispute this law.
public-places-limits = In January 2025 the government dropped its limits on “sensitive” places. Agents can act at or near schools, clinics, churches and courts. Other laws still set some limits.
