### Key words, one each. In Zapotec mode a published word stands beside the Spanish one.

word-door = pinto
word-paper = papel, dokumento
word-agent = ahente ng immigration
word-police = pulis
word-who = sino?
word-where = saan?
word-child = bata
word-doctor = doktor
word-medicine = gamot
word-work = trabaho
word-boss = amo
word-money = pera
word-my-home = bahay ko
