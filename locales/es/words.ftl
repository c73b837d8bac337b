### Key words, one each. In Zapotec mode a published word stands beside the Spanish one.

word-door = puerta
word-paper = papel
word-agent = agente de inmigración
word-police = policía
word-who = ¿quién?
word-where = ¿dónde?
word-child = niño, niña
word-doctor = doctor, doctora
word-medicine = medicina
word-work = trabajo
word-boss = patrón
word-money = dinero
word-my-home = mi casa
