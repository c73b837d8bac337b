### Key words, one each. In Zapotec mode a published word stands beside the Spanish one.

word-door = দরজা
word-paper = কাগজ, নথি
word-agent = ইমিগ্রেশন এজেন্ট
word-police = পুলিশ
word-who = কে?
word-where = কোথায়?
word-child = শিশু
word-doctor = ডাক্তার
word-medicine = ওষুধ
word-work = কাজ
word-boss = মালিক
word-money = টাকা
word-my-home = আমার বাড়ি
