### Key words, one each. In Zapotec mode a published word stands beside the Spanish one.

word-door = ประตู
word-paper = เอกสาร
word-agent = เจ้าหน้าที่ตรวจคนเข้าเมือง
word-police = ตำรวจ
word-who = ใคร
word-where = ที่ไหน
word-child = เด็ก
word-doctor = หมอ
word-medicine = ยา
word-work = งาน
word-boss = เจ้านาย
word-money = เงิน
word-my-home = บ้านของฉัน
