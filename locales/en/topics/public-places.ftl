### School, clinic, court, church

topic-public-places-title = School, clinic, court, church

## What to do

public-places-online-hearing = If you have a hearing in immigration court, you can ask for it to be online (Webex): ask in writing or call your court. The court can refuse. Until it says yes, you must go. Ask a lawyer.
public-places-online-hearing-short = Court online? You can ask. Until they say yes, you must go.
public-places-address = If you have a case in immigration court and you move, tell the court your new address. The form for it is EOIR-33.
public-places-emergency = In an emergency, get medical care. You can have it whatever your immigration status, and you do not have to state your status to be treated.
public-places-emergency-short = In an emergency: get medical care. You do not have to state your status.
public-places-not-guaranteed = Officers do not always respect rights. Say your right. Do not fight. Remember the details, and complain later through a lawyer.

## What not to do

public-places-dont-skip = Do not skip a hearing in immigration court. If you are not there, the judge can order you removed. If you missed one because no notice came, a lawyer can ask to reopen the case.
public-places-dont-skip-short = Do not skip immigration court.
public-places-dont-run = Do not run. Do not resist, and do not block officers. Do not lie, and do not show false documents.
public-places-dont-run-short = Do not run. Do not fight. Do not lie.
public-places-dont-lie = Do not lie and do not show false documents. Lies and false documents can be crimes.

## What to say. The English is read out or shown to an officer; the translation explains it.

public-places-say-silent = I choose to remain silent.
public-places-say-lawyer = I want a lawyer.
public-places-say-no-search = I do not consent to a search.

## Good to know

public-places-limits = In January 2025 the federal government withdrew its limits on immigration enforcement at “sensitive” places. Agents can act near schools, clinics, churches and courts. Other laws and court rulings still set some limits.
public-places-old-pages = Some web pages still describe the limits of 2011. On this point they are out of date.
public-places-school = Since 20 September 2025: if immigration agents have no judge’s warrant, no subpoena (an official order to hand over papers) and no court order, school staff in California must not let them into parts of the school that are not public, and must not give them data about pupils or families. Staff must ask agents for ID.
public-places-school-notice = If immigration enforcement on a campus is confirmed, California schools and colleges must give notice. A school district decides what to say and when, and need not give the date, the time or the place. A college must give the date, the time, the place and links to help. Schools must also post information about the rights of pupils.
public-places-enrollment = Children may go to public school whatever their immigration status. The Supreme Court decided this in 1982. California schools may not ask about citizenship as a condition for enrolling a child.
public-places-clinic = In California, treatment areas of clinics and hospitals are not public. If immigration officers have no judge’s warrant and no court order, they get no access to them. Your immigration status and your place of birth are protected medical information.
public-places-waiting-room = Lobbies, general waiting rooms and parking lots of clinics and hospitals can still be public. By law, treatment areas and places where people talk about health information are not public.
public-places-courthouse = While you attend a case or do legal business inside a California state courthouse, a law of 2019 forbids civil arrests without a judge’s warrant. Federal agents contest such laws, so it can still happen.
public-places-immigration-court = Immigration court is separate: it is federal. On 23 June 2026 a federal judge canceled, for the whole country, a policy of 2025 that allowed arrests at immigration courts. The old limits came back: arrests only for security threats, danger or hot pursuit (chasing a person who flees). The government appealed. We do not know what happened after that.
public-places-not-covered = The ruling of 23 June 2026 did not cover the street, your home, your work or check-ins with ICE.
public-places-worship = In a house of worship, agents may enter the parts that are open to everyone. They may not enter private rooms without a judge’s warrant. Private rooms can be marked. Nobody has to answer questions.
public-places-worship-orders = Two court orders limit raids without a warrant, but only at the houses of worship that sued. In February 2025: a Baptist fellowship, some Quaker groups and a Sikh temple in California. On 13 February 2026: American Baptist churches, the Alliance of Baptists, MCC and some Lutheran synods.
