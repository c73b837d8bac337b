### Find a detained person

topic-find-someone-title = 구금된 사람 찾기

## What to do

find-someone-locator = locator.ice.gov에서 검색하십시오. A번호(A-number)와 태어난 나라를 넣거나, 정확한 성과 이름 전체와 태어난 나라를 넣어야 합니다. 생년월일을 물을 수도 있습니다.
find-someone-locator-short = locator.ice.gov에서 A번호와 태어난 나라로 찾으십시오.
find-someone-spellings = 찾지 못하면, 이름의 다른 철자로도, 성 두 개를 모두 넣어서도, 하이픈(-)을 넣어서도 찾아보십시오.
find-someone-call-ice = LA의 ICE 사무소나 ICE 구금 안내 번호에 전화해서 구금된 사람에 대해 물어볼 수 있습니다. 귀하에게 합법 체류 신분이 없으면 다른 사람이 전화하게 하십시오. ICE에는 구금된 사람의 A번호, 또는 그 사람의 이름과 생년월일만 알려 주십시오. 다른 말은 하지 마십시오.
find-someone-call-court = A번호가 있으면, 이민법원에 전화할 수 있습니다. 영어나 스페인어로 녹음된 안내가 나옵니다.
find-someone-under-18 = 18세 미만 아이가 붙잡혀 갔으면, 아이들을 위한 전화(ORR)에 거십시오. ORR이 보호하는 아이에게 귀하의 말을 전해 줍니다. 귀하에게 합법 체류 신분이 없으면 변호사가 전화하게 하십시오.
find-someone-consulate = 그 사람이 자기 나라 정부를 두려워하면, 먼저 변호사와 상담하십시오. 두려워하지 않으면, 그 나라 영사관에 전화하십시오.
find-someone-lawyer = 바로 변호사를 찾기 시작하십시오.
find-someone-ask = 전화가 오면 이렇게 물어보십시오. 지금 어디에 있습니까? A번호가 무엇입니까? 서명한 것이 있습니까? 약이 필요합니까? 다른 사람이 통화 내용을 들을 수 있습니다. 어디서 태어났는지, 미국에 어떻게 들어왔는지, 체류 신분이 어떤지 말하지 마십시오.
find-someone-ask-short = 전화가 오면 지금 있는 곳과 A번호를 물어보십시오. 다른 사람이 통화를 들을 수 있습니다.

## What not to do

find-someone-dont-go = 합법 체류 신분이 없으면, ICE나 구금 시설에 직접 가지 마십시오. 그곳 직원이 체류 신분을 조회할 수 있고, 귀하가 구금될 수 있습니다. 시민권자나 변호사를 보내십시오.
find-someone-dont-go-short = 합법 체류 신분이 없으면 ICE에 직접 가지 마십시오. 시민권자나 변호사를 보내십시오.
find-someone-dont-pay = 모르는 사람이 누구를 찾아 주거나 풀려나게 해 주겠다며 돈을 달라고 하면, 절대 주지 마십시오.

## Good to know

find-someone-a-number = A번호는 아홉 자리 숫자입니다. 출두통지서(Notice to Appear, NTA)와 국토안보부(DHS)의 다른 서류에 있습니다. 번호가 더 짧으면 아홉 자리가 되도록 앞에 0을 붙이십시오.
find-someone-locator-limits = ICE 구금자 위치 조회(Online Detainee Locator)에는 18세 미만인 사람이 나오지 않습니다. 새 기록이 나오기까지 몇 시간이나 며칠이 걸릴 수 있습니다. 다른 곳으로 옮겨진 사실이 나오지 않을 수 있습니다.
find-someone-locator-covers = ICE 구금자 위치 조회(Online Detainee Locator)에는 ICE에 구금된 사람과, 세관국경보호국(CBP)에 48시간 넘게 구금된 사람이 나옵니다. 지난 60일 안에 풀려난 사람도 나옵니다.
find-someone-b18 = LA에서 체포된 사람이 처음 가는 곳은 B-18인 경우가 많습니다. B-18은 300 North Los Angeles Street의 지하에 있습니다. 함께 구금된 가족은 B-17 방에 있을 수 있습니다. B-18이나 B-17에 있는 사람은 위치 조회에 나오지 않을 수 있습니다.
find-someone-moves = 그 뒤에는 구금된 사람이 아델란토(Adelanto)로, 또는 캘리포니아주 밖으로 옮겨질 수 있습니다. 금방 옮겨질 수도 있습니다.
