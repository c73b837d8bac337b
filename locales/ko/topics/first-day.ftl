### The first day after an arrest

topic-first-day-title = 체포된 뒤 첫날

## What to do

first-day-lawyer = ICE가 누군가를 체포했으면, 오늘 바로 이민 변호사를 찾으십시오. 전에 받은 추방 명령이 있으면 아주 빨리 추방될 수 있습니다. 추방 명령이 있으면 변호사에게 바로 알리십시오.
first-day-lawyer-short = 오늘 이민 변호사를 찾으십시오.
first-day-write = 체포된 사람의 이름 전체(성과 이름), 생년월일, 태어난 나라, A번호(A-number)를 적으십시오. locator.ice.gov에서 찾아보십시오. 구금된 사람은 다른 곳으로 옮겨지니, 날마다 다시 찾아보십시오.
first-day-write-short = 이름, 생년월일, 태어난 나라, A번호를 적으십시오. locator.ice.gov에서 찾으십시오.
first-day-children = 아이들만 있으면, 믿을 수 있는 어른에게 지금 아이들을 데리러 가 달라고 하십시오. 학교나 어린이집 명단에 있는 사람이 가장 좋습니다. 학교나 어린이집에 먼저 전화하십시오.
first-day-children-short = 아이들만 있으면, 믿을 수 있는 어른에게 지금 아이들을 데리러 가 달라고 하십시오.
first-day-ask = 전화가 오면 이렇게 물어보십시오. 지금 어디에 있습니까? A번호가 무엇입니까? 서명한 것이 있습니까? 약이 필요합니까? 대답을 적어 두십시오.
first-day-tell-sign = 체포된 사람에게 이렇게 말해 주십시오. “변호사가 읽기 전에는 어떤 서류에도 서명하지 마십시오. 변호사를 요청하십시오. 약이 필요하면 단속 요원에게 말하십시오.”
first-day-tell-afraid = 체포된 사람은 가기 두려운 나라가 하나라도 있으면, 단속 요원에게 그 나라로 보내지는 것이 두렵다고 직접 말해야 합니다. 사실일 때만 그렇게 말해야 합니다. 귀하도 그 사실을 변호사에게 알리십시오.
first-day-papers = 변호사에게 줄 서류를 모으십시오. 법원 서류와 ICE 문서, 출생 서류, 의료 서류를 모으십시오. 가족 관계를 증명하는 서류와 미국에서 산 기간을 증명하는 서류도 모으십시오. 사본을 주고, 원본은 가지고 있으십시오.
first-day-caregiver = 아이가 지금 다른 어른과 함께 살면, 그 어른이 돌봄 권한 진술서(Caregiver’s Authorization Affidavit)를 쓸 수 있습니다. 공증인에게 갈 필요는 없습니다. “가족 비상 계획” 페이지를 보십시오.
first-day-bond = 변호사에게 보석금(bond)에 대해 물어보십시오. 체포된 사람을 풀어 달라고 ICE에 요청할 수 있는지도 물어보십시오.
first-day-wages = 밀린 임금을 고용주에게 달라고 하십시오. 노동자는 구금되거나 추방된 뒤에도 밀린 임금을 청구할 수 있습니다.
first-day-money = 구금된 사람의 집세를 내거나 은행 일을 보려면, 위임장(power of attorney)에 대해 변호사에게 물어보십시오. 위임장이 있으면 다른 사람이 구금된 사람 대신 일을 볼 수 있습니다. 완전히 믿는 사람에게만 맡기십시오. 위임장으로 아이의 양육권까지 생기지는 않습니다.
first-day-car = 체포된 곳에 차, 수레, 공구가 남아 있으면, 체류 신분에 문제가 없는 사람에게 빨리 가져와 달라고 하십시오. 차는 견인될 수 있습니다.

## What not to do

first-day-dont-go = 합법 체류 신분이 없으면, ICE나 구금 시설에 직접 가지 마십시오. 그곳에서 체류 신분을 조회할 수 있고, 귀하까지 구금될 수 있습니다. 시민권자나 변호사를 대신 보내십시오.
first-day-dont-go-short = 합법 체류 신분이 없으면 ICE에 가지 마십시오. 시민권자나 변호사를 대신 보내십시오.
first-day-dont-phone = 체포된 사람에게서 전화가 오면, 어디서 태어났는지, 미국에 어떻게 들어왔는지, 체류 신분이 어떤지는 이야기하지 마십시오. ICE가 들을 수 있습니다. 이런 이야기는 변호사에게만 하십시오.
first-day-dont-callers = 전화해서 ICE라고 하거나 구금된 사람을 풀어 줄 수 있다고 하는 사람에게 돈을 주지 마십시오. 그런 사람이 이름까지 알고 있을 수도 있습니다. ICE는 보석금(bond)을 현금이나 Zelle, Western Union으로 받지 않습니다.

## What to say. The English is read out or shown to an officer; the translation explains it.

first-day-say-lawyer = 이민 변호사가 필요합니다.
first-day-say-arrested = ICE가 제 가족을 체포했습니다.
first-day-say-interpreter = 통역사가 필요합니다.
first-day-say-silent = 저는 묵비권을 행사하겠습니다.

## Good to know

first-day-bond-pay = 보석금(bond)은 인터넷으로 냅니다. ICE의 CeBONDS 페이지에서 은행 이체로 내면 됩니다. 시민권자, 영주권자, 법률 사무소, 비영리 단체만 낼 수 있습니다.
first-day-moves = 체포된 사람은 처음 며칠 사이에 예고 없이 옮겨지는 일이 많습니다. 다른 주로 옮겨지기도 합니다. 그 사람이 어디에 있는지 변호사에게 바로 알리십시오.
first-day-federal-court = 변호사는 체포된 사람을 풀어 달라고 연방법원에 신청할 수 있습니다. 다른 곳으로 옮기지 못하게 해 달라고 신청할 수도 있습니다. 신청은 그 사람이 갇혀 있는 지역의 연방법원에 해야 합니다. 그래서 변호사가 서둘러야 합니다.
first-day-under-18 = 18세 미만 아이가 붙잡혀 갔으면, 아이들을 위한 전화(ORR)로 연락하십시오. ORR이 그 아이를 데리고 있으면, 귀하의 말을 아이에게 전해 줍니다. 귀하에게 합법 체류 신분이 없으면, 변호사에게 대신 전화해 달라고 하십시오.
