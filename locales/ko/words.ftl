### Key words, one each. In Zapotec mode a published word stands beside the Spanish one.

word-door = 문
word-paper = 서류, 문서
word-agent = 이민 단속 요원
word-police = 경찰
word-who = 누구?
word-where = 어디?
word-child = 아이
word-doctor = 의사
word-medicine = 약
word-work = 일
word-boss = 사장
word-money = 돈
word-my-home = 내 집
