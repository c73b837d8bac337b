### Published words of the Valley Zapotec of Tlacolula (Dizhsa), simple spelling.
### Source: the course "Cali Chiu?" (Munro, Lillehaugen, Lopez). Awaiting review by speakers.
### Only attested words may stand here. Nothing is composed.

word-door = pwert
word-paper = gyets
word-agent = myegr
word-police = polisia
word-who = tu
word-where = cali
word-child = mniny
word-doctor = doctor
word-medicine = rmudy
word-work = zeiny
word-boss = lam
word-money = muly
word-my-home = liaza
