### Find a detained person

topic-find-someone-title = 구금된 사람 찾기

## What to do

find-someone-locator = locator.ice.gov에서 찾아보십시오. A번호(A-number)와 태어난 나라를 넣어야 합니다. 아니면 정확한 이름 전체(성과 이름)와 태어난 나라를 넣어야 합니다. 생년월일을 물을 수도 있습니다.
find-someone-locator-short = locator.ice.gov에서 A번호와 태어난 나라로 찾으십시오.
find-someone-spellings = 찾지 못하면, 이름의 철자를 바꿔서 찾아보십시오. 성 두 개를 다 넣어 보고, 하이픈(-)도 넣어 보십시오.
find-someone-call-ice = LA의 ICE 사무소나 ICE 구금 안내 번호에 전화해서 물어볼 수 있습니다. 귀하에게 합법 체류 신분이 없으면 다른 사람에게 전화해 달라고 하십시오. 구금된 사람의 A번호만 알려 주거나, 이름과 생년월일만 알려 주십시오. 다른 말은 하지 마십시오.
find-someone-call-court = A번호가 있으면, 이민법원에 전화할 수 있습니다. 영어나 스페인어로 녹음된 안내가 나옵니다.
find-someone-under-18 = 18세 미만 아이가 붙잡혀 갔으면, 아이들을 위한 전화(ORR)로 연락하십시오. ORR이 그 아이를 데리고 있으면, 귀하의 말을 아이에게 전해 줍니다. 귀하에게 합법 체류 신분이 없으면, 변호사에게 대신 전화해 달라고 하십시오.
find-someone-consulate = 붙잡혀 간 사람이 본국 정부를 두려워하면, 먼저 변호사와 상담하십시오. 두려워하지 않으면, 그 나라 영사관에 전화하십시오.
find-someone-lawyer = 바로 변호사를 찾기 시작하십시오.
find-someone-ask = 전화가 오면 이렇게 물어보십시오. “지금 어디에 있습니까? A번호가 무엇입니까? 서명한 것이 있습니까? 약이 필요합니까?” 다른 사람이 통화를 들을 수 있습니다. 그러니 어디서 태어났는지, 미국에 어떻게 들어왔는지, 체류 신분이 어떤지는 이야기하지 마십시오.
find-someone-ask-short = 전화가 오면 어디 있는지와 A번호를 물어보십시오. 다른 사람이 통화를 들을 수 있습니다.

## What not to do

find-someone-dont-go = 합법 체류 신분이 없으면, ICE나 구금 시설에 직접 가지 마십시오. 그곳에서 체류 신분을 조회할 수 있고, 귀하까지 구금될 수 있습니다. 시민권자나 변호사를 대신 보내십시오.
find-someone-dont-go-short = 합법 체류 신분이 없으면 ICE에 가지 마십시오. 시민권자나 변호사를 대신 보내십시오.
find-someone-dont-pay = 모르는 사람이 붙잡혀 간 사람을 찾아 주거나 풀려나게 해 준다며 돈을 달라고 하면, 절대 주지 마십시오.

## Good to know

find-someone-a-number = A번호는 아홉 자리 숫자입니다. 출두통지서(Notice to Appear, NTA)와 국토안보부(DHS)의 다른 서류에 적혀 있습니다. 아홉 자리가 안 되면 앞에 0을 붙이십시오.
find-someone-locator-limits = 18세 미만인 사람은 ICE 구금자 위치 조회(Online Detainee Locator)에 나오지 않습니다. 새 기록이 올라오기까지 몇 시간이나 며칠이 걸릴 수 있습니다. 다른 곳으로 옮겨진 사실은 나오지 않을 수 있습니다.
find-someone-locator-covers = ICE 구금자 위치 조회(Online Detainee Locator) 사이트에는 ICE에 구금된 사람과, 세관국경보호국(CBP)에 48시간 넘게 구금된 사람이 나옵니다. 지난 60일 사이에 풀려난 사람도 나옵니다.
find-someone-b18 = LA에서 체포되면 먼저 B-18로 가는 일이 많습니다. B-18은 300 North Los Angeles Street 지하에 있습니다. 가족이 함께 구금되면 B-17 방에 있을 수 있습니다. B-18이나 B-17에 있는 사람은 ICE 구금자 위치 조회(Online Detainee Locator)에 안 나올 수 있습니다.
find-someone-moves = 구금된 사람은 그 뒤에 아델란토(Adelanto)나 다른 주로 옮겨질 수 있습니다. 금방 옮겨지기도 합니다.
