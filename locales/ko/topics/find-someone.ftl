### Find a detained person

topic-find-someone-title = 구금된 사람 찾기

## What to do

find-someone-locator = locator.ice.gov에서 검색하십시오. A번호(A-number)와 출생 국가, 또는 정확한 전체 이름과 출생 국가가 필요합니다. 생년월일을 물을 수도 있습니다.
find-someone-locator-short = locator.ice.gov에서 A번호와 출생 국가로 검색하십시오.
find-someone-spellings = 찾지 못하면, 이름의 다른 철자로도, 성 두 개를 모두 넣어서도, 하이픈(-)을 넣어서도 찾아보십시오.
find-someone-call-ice = 로스앤젤레스의 이민세관단속국(ICE) 지역 사무소(로스앤젤레스, 오렌지, 리버사이드, 샌버나디노, 벤투라, 샌타바버라, 샌루이스오비스포 카운티 담당)나 ICE 구금 안내 번호로 전화할 수 있습니다.
find-someone-call-court = A번호가 있으면, 이민법원의 자동 안내 전화로 전화할 수 있습니다. 영어나 스페인어로 이용합니다.
find-someone-consulate = 그 사람이 본국 정부를 두려워하지 않으면, 그 사람의 나라 영사관에 전화하십시오.
find-someone-lawyer = 바로 변호사를 찾기 시작하십시오.
find-someone-ask = 그 사람이 전화하면 이렇게 물어보십시오. 지금 어디에 있습니까? A번호가 무엇입니까? 서명한 것이 있습니까? 약이 필요합니까? 보석금에 대해서도 물어보십시오. 구금된 곳에서 하는 통화는 누군가 들을 수 있습니다.
find-someone-ask-short = 전화가 오면, 어디에 있는지와 A번호를 물으십시오. 통화는 누군가 들을 수 있습니다.

## What not to do

find-someone-dont-pay = 사람을 찾아 주거나 풀려나게 해 주겠다며 돈을 달라고 하는 모르는 사람에게 절대 돈을 주지 마십시오.

## Good to know

find-someone-a-number = A번호는 아홉 자리 숫자입니다. 출두통지서(Notice to Appear, NTA)와 국토안보부(DHS)의 다른 서류에 있습니다. 번호가 더 짧으면 아홉 자리가 되도록 앞에 0을 붙이십시오.
find-someone-locator-limits = ICE 구금인 위치 찾기에는 18세 미만인 사람이 나오지 않습니다. 새 기록이 나오기까지 몇 시간이나 며칠이 걸릴 수 있습니다. 이송된 사실이 나오지 않을 수 있습니다.
find-someone-locator-covers = ICE 구금인 위치 찾기에는 ICE에 구금된 사람, 세관국경보호국(CBP)에 48시간 넘게 구금된 사람, 지난 60일 안에 풀려난 사람이 포함됩니다.
find-someone-b18 = 로스앤젤레스에서는 구금된 사람이 처음 가는 곳이 B-18인 경우가 많습니다. B-18은 다운타운의 300 North Los Angeles Street에 있는 연방 건물 지하에 있습니다. 가족이 함께 구금된 경우에는 B-17 방에 있을 수 있습니다. 이 방들에 있는 사람은 위치 찾기에 나오지 않을 수 있습니다.
find-someone-moves = 그 뒤에는 구금된 사람이 아델란토(Adelanto)로, 또는 캘리포니아주 밖으로 옮겨질 수 있습니다. 이송은 빨리 이루어질 수 있습니다.
