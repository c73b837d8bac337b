### Fraud and false helpers

topic-fraud-title = 사기와 가짜 전문가

## What to do

fraud-free-help = 이민법원은 무료로 도와주는 변호사의 명단을 냅니다. 여기에서 안내하는 사람이나 핫라인에 명단을 달라고 하십시오. 명단은 석 달마다 새로 나옵니다.
fraud-report = 이민 사기는 LA카운티 소비자보호국(DCBA)의 이민자 지원국(Office of Immigrant Affairs)에 신고하십시오.
fraud-report-short = 사기를 당했으면 LA카운티(DCBA)에 신고하십시오.
fraud-hang-up = 자신이 이민세관단속국(ICE)이나 이민서비스국(USCIS)이라고 말하는 사람이 갑자기 전화해서 돈을 요구하면, 전화를 끊으십시오.
fraud-hang-up-short = “ICE”라며 전화해서 돈을 달라고 하면 끊으십시오.
fraud-only-lawyers = 이민 상담은 면허가 있는 변호사나, 연방 법무부가 인정한 공인 대리인(DOJ accredited representative)에게만 받으십시오.
fraud-only-lawyers-short = 이민 조언은 변호사나 공인 대리인에게만 받으십시오.
fraud-contract = 이민 컨설턴트에게 돈을 내면, 귀하가 사용하는 언어로 된 계약서를 받으십시오. 72시간 안에는 계약을 취소할 수 있습니다. 이민 컨설턴트는 변호사가 아닙니다.

## What not to do

fraud-dont-blank = 빈 양식에 서명하지 마십시오. 거짓말이 적힌 양식에도 서명하지 마십시오.
fraud-dont-originals = 서류 원본은 누구에게도 맡기지 마십시오.
fraud-dont-contacts = 계약서를 주지 않는 사람을 믿지 마십시오. 특별한 연줄이 있다고 하는 사람도 믿지 마십시오.
fraud-dont-cards = “ICE”나 “USCIS”라며 전화해서 기프트 카드, 암호화폐, 송금을 요구하면, 돈을 주지 마십시오. 사기입니다.
fraud-dont-stranger = 모르는 사람이 붙잡혀 간 사람을 찾아 주거나 풀려나게 해 준다며 돈을 달라고 하면, 절대 주지 마십시오.

## Good to know

fraud-notary = 미국의 공증인(notary)은 사람들이 서명하는 것을 확인해 줄 뿐입니다. 공증인은 변호사가 아닙니다. 캘리포니아주에서는 광고에 “노타리오”(notario)라는 말을 쓰면 안 됩니다.
fraud-consultant = 이민 컨설턴트는 변호사가 아닙니다. 캘리포니아주의 이민 컨설턴트는 주 정부에 등록하고, 보증금(bond) 100,000달러를 걸어 두어야 합니다.
fraud-real-agencies = 진짜 ICE와 이민서비스국(USCIS)은 느닷없이 전화해서 돈을 달라고 하지 않습니다. 휴대전화에 뜨는 번호는 가짜일 수 있습니다.
