### The directory: what each organization and each line does for a visitor.
### English is the source text. One or two short sentences; they stand on small cards.
### Never say more than the data says: no promise of a lawyer, no word that a service is open today.
### Names of organizations are not here: they are proper names and are never translated.


## What an organization does: hosts of the Koreatown event

org-kiwa-offers = Worker center: help with unpaid wages and rights at work, tenant organizing, leadership training.
org-aapi-equity-alliance-offers = Tells people where and how to report hate. Not a place for legal help.
# "Groups" are other organizations.
org-act-la-offers = Over 40 groups that work for fair transit and housing. No walk-in help, no legal help.
org-california-calls-offers = About 30 groups across California that encourage people to vote. No help line, no walk-in help.
org-clean-offers = Helps carwash workers: rights, unpaid wages, health and safety, support after a raid.
org-krc-offers = Free immigration consultations (citizenship, DACA, green card), health access, help with housing.
org-kw-lee-center-offers = Trains young leaders and runs community projects. Not a place for legal help.
org-laane-offers = Campaigns for good jobs and a clean environment. No direct help line.
# A lockout: the landlord changes the lock to keep the tenant out.
org-latu-offers = Tenants who organize by neighborhood and act fast against lockouts and evictions. They are not lawyers.
# "Vermont y Beverly (VyBe)" and "MacArthur Park" are names of local groups.
org-latu-note = Near Koreatown: Vermont y Beverly (VyBe) and MacArthur Park. We do not know when and where they meet now.
org-pwc-offers = Helps caregivers and low-wage Filipino workers: rights, emergency support, survivors of trafficking.
org-thai-cdc-offers = Workers’ rights, help after trafficking, housing, health access, help for small businesses.
org-tuwu-offers = Worker center in the San Francisco Bay Area. It is not in Los Angeles.

## What an organization does: other organizations in Los Angeles

org-chirla-offers = Immigrant help line, legal services, organizing. It leads the Los Angeles Rapid Response Network.
org-larrn-offers = Checks and documents reports of immigration agents. Refers people to lawyers.
org-cielo-offers = Interpreters of Indigenous languages for courts, hospitals and nonprofits. Also gives aid.
org-cielo-short = Interpreters for courts and hospitals
org-cielo-note = Say your language and your town.
org-immdef-offers = Defends people against deportation. Legal line for people just detained. Guide for families.
# U and T visas: for victims of certain crimes and of trafficking. Keep the letters U and T.
org-public-counsel-offers = Free legal help: asylum, U and T visas, young immigrants, guardianship.
org-public-counsel-note = Other languages through an interpreter.
org-aclu-socal-offers = Explains your rights and brings lawsuits for large groups of people. No emergency line.
org-bet-tzedek-offers = Free legal help: unpaid wages, housing, older people, guardianship, caregivers.
# "Family safety" and "survivors": of violence in the family and the like.
org-lafla-offers = Free legal help: eviction, benefits, work, family safety, immigration for survivors.
org-lafla-note = On the main number, ask for your language.
org-ajsocal-offers = Free legal help by phone: immigration, deportation, citizenship, tenants, family safety, hate.
org-ajsocal-note = For a language with no number of its own here, call the English number and say your language.
org-csdc-offers = Neighborhood patrols, alerts about raids, classes for patrols.
org-san-offers = Help to get benefits and health care, support against domestic violence, citizenship, civil rights.
org-salef-offers = Help with education, immigration and taking part in civic life.
org-carecen-offers = Low-cost legal help with immigration, center for day laborers, education.
org-carecen-note = In 2018 the office was open Monday to Friday, 9 am to 4 pm, by appointment.
# Adelanto is an immigration detention center north-east of Los Angeles.
org-esperanza-offers = Explains the law to people held at Adelanto. Free self-help workshops for immigration court.
org-esperanza-note = Our sources do not agree on the phone number. If one does not work, try the other.
org-la-county-oia-offers = Takes complaints about immigration fraud. Tells you where to find help.
org-la-county-oia-note = Answers in many languages.
org-kycc-offers = Services for families and young people, help with taxes, counseling.
org-kfam-offers = Family counseling. Free legal consultation by appointment: family, immigration, hate.
org-kfam-short = Family counseling, legal appointments
org-kfam-note = In 2021 or 2022 the legal consultation was on Wednesdays, 2 to 4 pm. Call to ask.
org-nakasec-offers = Immigration hotline for Korean speakers: raids, relatives in detention, rights.

## What a consulate does: only for people of its own country

org-consulate-mexico-offers = For people from Mexico: protection, visits to people in detention, documents.
org-consulate-guatemala-offers = For people from Guatemala: protection and documents.
# A money order is a paper bought in a shop or at the post office and used like a check.
org-consulate-guatemala-note = To pay, bring a money order.
org-consulate-el-salvador-offers = For people from El Salvador: protection and documents.
org-consulate-el-salvador-note = We do not know its street address or an emergency number in Los Angeles.
org-consulate-honduras-offers = For people from Honduras: protection and documents.
org-consulate-honduras-note = Call before you go: in September 2026 the appointment website of Honduras listed no office near Los Angeles. The number is a call center for the whole United States.
# South Korea, the Republic of Korea.
org-consulate-korea-offers = For people from South Korea: protection and documents.
org-consulate-korea-note = Hours when last seen, date not known: weekdays, 9 am to 4 pm.
org-consulate-philippines-offers = For people from the Philippines: help whatever your immigration status, documents.
org-consulate-bangladesh-offers = For people from Bangladesh: protection and documents.
org-consulate-bangladesh-note = Call to ask where the office is. The street address we have may be old, so it is not here.
org-consulate-thailand-offers = For people from Thailand: protection and documents.

## What a line is for

hotline-911-use = Your local police, fire and ambulance. In danger, call first. Call too if you think that officers are not real.
hotline-911-number-note = Say first where you are.
hotline-chirla-use = Report where you see immigration agents, or be referred to a lawyer. At night perhaps nobody answers: leave a message.
# What the line is for in few words, as it stands beside the number: one line if at all possible.
hotline-chirla-short = Report agents, or find a lawyer
hotline-immdef-rapid-use = Legal line when someone has just been detained in Southern California.
hotline-immdef-rapid-short = Legal line: someone was just detained
hotline-nakasec-use = Emergency line in Korean or English, day and night: raids, family held by ICE, your rights.
hotline-nakasec-short = Emergency line, Korean or English
hotline-ajsocal-use = Free legal help: immigration, housing, family, hate.
hotline-ajsocal-short = Free legal help: say your language
hotline-ajsocal-number-note = Say your language.
hotline-ajsocal-zh-use = Free legal help in Mandarin and Cantonese.
hotline-ajsocal-ko-use = Free legal help in Korean.
hotline-ajsocal-tl-use = Free legal help in Tagalog, Hiligaynon and Cebuano.
hotline-lafla-use = Free legal help, for example against an eviction.
hotline-lafla-short = Free legal help, such as with eviction
hotline-lafla-number-note = Korean, Chinese, Vietnamese, Japanese, Khmer: ask for your language.
hotline-csdc-use = Report a raid.
hotline-migrawatch-use = Report a raid.
hotline-migrawatch-number-note = You can also send a text message to 877877.
hotline-detention-hotline-use = A free call for people in detention. It may not work in every place.
# 9233# is dialed on the telephones inside a detention center.
hotline-detention-hotline-number-note = Dial it on a phone inside detention.
# A government line. The visitor should say nothing about themselves.
hotline-ice-la-use = Ask where a person is held. This is ICE: say only what is needed to find the person.
hotline-ice-detention-line-use = Find a person or complain. This is ICE: say only what is needed.
# The federal office that looks after children who are held without a parent.
hotline-orr-use = Ask about a child under 18 who was taken. It passes your message on to a child in its care. This is the government: if you have no status, let a lawyer call.
# The line is a recording and needs the person’s A-number (nine digits).
hotline-eoir-use = Hear the court date, from a machine. This is the government: give only the A-number.
hotline-eoir-number-note = Have the A-number ready.
hotline-labor-commissioner-use = Unpaid wages, or punished for using your rights at work. They do not ask your status.
# Rent control: the city’s limits on rent increases (RSO).
hotline-lahd-use = City of Los Angeles: harassment by a landlord, rent control.
hotline-stay-housed-use = Help against an eviction.
# A notario: a person who is not a lawyer and sells immigration help.
hotline-dcba-use = Report immigration fraud by a notario. Help for tenants.
hotline-la-vs-hate-use = Report hate, or find help of any kind. You need not give your name. A report of hate is not shared with the police.
hotline-la-vs-hate-short = Report hate, or find help of any kind
hotline-la-vs-hate-number-note = Say your language. You may have to wait.
hotline-ca-vs-hate-use = Report hate anywhere in California. Anyone can report.
hotline-988-use = When you are in crisis or think about suicide.
hotline-988-number-note = For Spanish, press 2.
hotline-dv-use = Someone at home hurts you or scares you? They listen and help you find a safe place. The call is private.
hotline-dv-short = Hurt at home? Help, day and night
hotline-trafficking-use = Were you forced to work, or cheated into it? Were your papers kept? They help you find safety. They are not the government.
hotline-trafficking-short = Forced to work? Help, day and night

## Which line a number is: stands beside the number

contact-label-office = Office
contact-label-main = Main number
contact-label-hotline = Hotline
contact-label-hotline-24h = Hotline, 24 hours
# The Los Angeles Rapid Response Network answers on the number of CHIRLA.
contact-label-shared-chirla = Same number as CHIRLA
contact-label-rapid-response = For people just detained
contact-label-english = English
contact-label-chinese = Chinese
contact-label-tagalog = Tagalog
contact-label-korean = Korean
contact-label-japanese = Japanese
# The South Asian Network: the number was seen in 2013, the office on Vermont Avenue opened in 2023.
contact-label-older-number = From before the Vermont Avenue office opened
contact-label-emergency = Emergency
contact-label-emergency-24h = Emergency, 24 hours
# The caller hears a menu and chooses 2.
contact-label-emergency-option-2 = Emergency: choose option 2
# CIAM is the name of the Mexican government’s telephone center for Mexicans in the United States.
contact-label-ciam = CIAM, 24 hours
contact-label-ciam-other = CIAM, other number
contact-label-call-center = Call center
contact-label-national-call-center = Call center for all states
# ATN is the name of the office of the Philippine consulate that helps Filipinos in trouble.
contact-label-atn = Assistance to Nationals (ATN)
# The embassy is in Washington, not in Los Angeles.
contact-label-embassy = Embassy

## Names of the languages that an organization or a line answers in

language-en = English
language-ko = Korean
language-es = Spanish
language-zap = Zapotec
language-tl = Tagalog
language-bn = Bangla
language-th = Thai
# Mandarin and Cantonese.
language-zh = Chinese
language-vi = Vietnamese
language-ja = Japanese
language-km = Khmer
language-hi = Hindi
language-ur = Urdu
language-pa = Punjabi
language-hil = Hiligaynon
language-ceb = Cebuano
# Mixe (Ayuujk), from Oaxaca. Not Mixtec.
language-mix = Mixe
language-quc = K’iche’
language-tzo = Tsotsil
