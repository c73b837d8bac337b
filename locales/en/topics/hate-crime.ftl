### Hate, crime and 911

topic-hate-crime-title = Hate, crime and 911

## What to do

hate-crime-call-911 = In danger, call 911. Say first where you are. You can ask for an interpreter: say the name of your language in English.
hate-crime-call-911-short = In danger, call 911. Say where you are.
hate-crime-la-vs-hate = To report hate in Los Angeles, dial 211 (LA vs Hate), day or night, in 140 languages. You need not give your name. Your report is not shared with the police.
hate-crime-la-vs-hate-short = Report hate in Los Angeles: dial 211. You need not give your name.
hate-crime-ca-vs-hate = You can also call CA vs Hate, from Monday to Friday. By phone it answers in more than 200 languages; its website is in 15. Anyone can report.
hate-crime-impostor = If someone says that they are an officer, ask for ID. Do not run and do not fight. If someone who says they are ICE asks you for money or sex, tell the local police. In danger, call 911.
hate-crime-impostor-short = If someone says that they are an officer: ask for ID.

## What not to do

hate-crime-dont-run = If someone says that they are an officer, do not run and do not fight.
hate-crime-dont-run-short = If someone says they are an officer: do not run, do not fight.

## What to say. The English is read out or shown to an officer; the translation explains it.

hate-crime-say-interpreter = I need an interpreter.

## Good to know

hate-crime-sheriff = If you are a victim or a witness, the rules of the Los Angeles County Sheriff and California law (SB 54) protect you: officers must not ask about your immigration status and must not arrest anyone on a civil immigration warrant. If you are not charged with anything, they must not detain you for immigration. These rules do not bind ICE.
hate-crime-lapd = A Los Angeles Police order of 1979 (Special Order 40) says that police take no action only to find out someone’s immigration status. In December 2024 the City of Los Angeles adopted a sanctuary law (the city limits its help to immigration agents).
hate-crime-who-comes = If you call 911, local police come, and the Los Angeles County Sheriff says that it does not enforce federal immigration laws. But local and federal officers sometimes work together.
hate-crime-u-visa = If you are a victim of certain crimes and help the police, you may qualify for a U visa. If you are a victim of human trafficking, you may qualify for a T visa. A certificate (an agency’s paper for this) is no guarantee, and waits are long. Ask a lawyer.
hate-crime-certificate = If you ask a California agency for the certificate for a U visa, it must answer within 30 days, or within 7 days if you are in removal proceedings. It costs nothing to file the petition for a U visa.
hate-crime-posing = To pose as an officer is a crime.
