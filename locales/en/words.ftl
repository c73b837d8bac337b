### Key words, one each. In Zapotec mode a published word stands beside the Spanish one.

word-door = door
word-paper = paper, document
word-agent = immigration agent
word-police = police
word-who = who?
word-where = where?
word-child = child
word-doctor = doctor
word-medicine = medicine
word-work = work
word-boss = boss
word-money = money
word-my-home = my home
