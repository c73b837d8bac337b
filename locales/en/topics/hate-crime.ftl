### Hate, crime and 911

topic-hate-crime-title = Hate, crime and 911

## What to do

hate-crime-call-911 = In danger, call 911. Say first where you are. You can ask for an interpreter: say the name of your language in English.
hate-crime-call-911-short = In danger, call 911. Say where you are.
hate-crime-la-vs-hate = To report hate in Los Angeles, dial 211 (LA vs Hate), day or night, in 140 languages. You need not give your name. Your report is not shared with the police.
hate-crime-la-vs-hate-short = Report hate in Los Angeles: dial 211. You need not give your name.
hate-crime-ca-vs-hate = You can also call CA vs Hate, from Monday to Friday. By phone it answers in more than 200 languages; its website is in 15. Anyone can report.
hate-crime-impostor = If someone says that they are an officer, ask for ID. Do not run or fight. If “ICE” asks for money or sex, tell the local police. In danger, call 911.
hate-crime-impostor-short = If someone says that they are an officer: ask for ID.

## What not to do

hate-crime-dont-run = If someone says that they are an officer, do not run and do not fight.
hate-crime-dont-run-short = If someone says they are an officer: do not run, do not fight.

## What to say. The English is read out or shown to an officer; the translation explains it.

hate-crime-say-interpreter = I need an interpreter.

## Good to know

hate-crime-sheriff = Are you a victim or witness, and not charged with a crime? California police must not hold you for immigration. They must not hand you to ICE without a judge’s warrant.
hate-crime-status = Sheriff’s deputies in Los Angeles County must not ask about your immigration status. They must not arrest you on an ICE paper. This does not bind ICE.
hate-crime-lapd = Los Angeles police must not stop you only to find out your immigration status.
hate-crime-who-comes = If you call 911, local police come. They say that they do not enforce immigration law. But at times they work with federal officers.
hate-crime-u-visa = Victims of some crimes who help the police may get a U visa. Victims of trafficking may get a T visa. Waits are long, and nothing is sure. Ask a lawyer first.
# VAWA: a law for those whom somebody in their family hurts.
hate-crime-pending = Waiting for a U visa, a T visa or VAWA (family abuse)? A court order limits how ICE may hold or deport you. It can change. Not filed yet? Ask a lawyer first.
# The agency must answer the request for that paper. It may be police, a prosecutor, a judge or another office: “such as”.
hate-crime-certificate = A U visa needs a paper from an agency such as the police. In California it must answer within 30 days, or 7 during a deportation case in court. Filing for the visa is free.
hate-crime-posing = To pose as an officer is a crime.
