### Agents at your door

topic-home-door-title = 단속 요원이 문 앞에 왔을 때

## What to do

home-door-keep-closed = 단속 요원이 집에 오면 문을 닫아 두십시오. 문을 사이에 두고 말하십시오.
home-door-keep-closed-short = 문을 닫아 두십시오. 문을 사이에 두고 말하십시오.
home-door-ask-who = 누구인지, 어느 기관에서 왔는지 물어보십시오. 창문이나 현관문의 내다보는 구멍에 신분증을 대고 보여 달라고 하십시오.
home-door-ask-paper = 영장이 있다고 하면, 문 밑으로 밀어 넣거나 창문에 대고 보여 달라고 하십시오. 영장을 받으려고 문을 열어 주지 마십시오.
home-door-ask-paper-short = 영장이 있다고 하면, 문 밑으로 밀어 넣어 달라고 하십시오.
home-door-only-ice-paper = 요원이 가진 것이 ICE 문서(I-200 양식 또는 I-205 양식)뿐이면, 문을 열어 줄 필요가 없습니다. 그것은 판사가 서명한 영장이 아닙니다.
home-door-only-ice-paper-short = ICE 문서뿐입니까? 문을 열어 줄 필요가 없습니다.
home-door-note = 요원이 들어오면 요원의 이름과 배지 번호, 시각을 적어 두십시오. 변호사를 요청하십시오.
home-door-red-card = 빨간색 권리 카드(red card)가 있으면, 창문에 대고 보여 주거나 문 밑으로 밀어 넣을 수 있습니다.
home-door-removal-order = 본인이나 함께 사는 사람에게 최종 추방 명령이 내려져 있다면, 지금 이민 변호사와 이야기하십시오. 단속 요원이 문을 강제로 열려고 할 수 있습니다.

## What not to do

home-door-dont-fight = 요원이 문을 강제로 열면, 몸싸움을 하지 말고 막지도 마십시오.
home-door-dont-fight-short = 요원이 문을 강제로 열면, 몸싸움을 하지 말고 막지도 마십시오.
home-door-dont-lie = 거짓말을 하지 말고, 가짜 서류도 보여 주지 마십시오. 거짓말과 가짜 서류는 범죄가 될 수 있습니다.

## What to say. The English is read out or shown to an officer; the translation explains it.

home-door-say-warrant = 판사가 서명한 영장이 있습니까?
home-door-say-no-entry = 저는 들어오시는 것에 동의하지 않습니다.
home-door-say-no-search = 저는 수색에 동의하지 않습니다.
home-door-say-silent = 저는 묵비권을 행사하겠습니다.

## Good to know

home-door-rights = 미국에서는 이민 신분과 관계없이 누구에게나 헌법이 보장하는 권리가 있습니다. 묵비권(말하지 않을 권리), 부당한 수색을 받지 않을 권리, 공정한 법적 절차를 거칠 권리입니다.
home-door-opening = 문을 연다고 해서 수색이나 출입에 동의한다는 뜻은 아닙니다. 하지만 문을 닫은 채로 말하는 것이 더 안전합니다.
home-door-judge-warrant = 판사가 서명한 영장(사법 영장, judicial warrant)은 법원이 발부합니다. 판사나 치안판사(magistrate)가 서명했고 날짜가 적혀 있습니다. 수색을 위한 영장이면 맞는 주소가 적혀 있어야 합니다. 체포를 위한 영장이면 그곳에 사는 사람의 이름이 적혀 있어야 합니다.
home-door-ice-paper = ICE 문서(I-200 양식 또는 I-205 양식)에는 “Department of Homeland Security”(국토안보부)라고 적혀 있습니다. 이민 단속 요원이 서명한 것입니다. 판사가 서명한 영장이 아닙니다. 이 문서 때문에 문을 열어 줄 필요는 없습니다.
home-door-may-enter = 그래도 들어오려고 하는 단속 요원이 있을 수 있습니다. 몸싸움을 하지 마십시오. 동의하지 않는다고 말하십시오.
home-door-memo = 2025년 5월의 내부 지침(memo)은, 찾는 사람에게 최종 추방 명령이 내려져 있으면 I-205 양식만으로도 강제로 들어갈 수 있다고 ICE 요원에게 말합니다. 2026년 1월에 미네소타주의 한 연방 판사는 그렇게 들어간 것이 헌법에 어긋난다고 판단했습니다. 다른 소송들도 제기되었습니다. 2026년 6월 기준으로 저희가 본 항소법원의 결정은 없었습니다.
home-door-knock = 로스앤젤레스 연방법원 관할 지역에서는, 2024년 5월 15일의 법원 판결이 사람을 체포하려고 집 문을 두드리는 ICE의 관행을 무효로 했습니다. 일부 법률 해설자는 이 판결이 이곳에서 2025년 내부 지침을 제한한다고 말합니다.
home-door-disguise = 2025년 8월 4일에 승인된 법원 합의(settlement)는 로스앤젤레스, 오렌지, 샌버나디노, 리버사이드, 벤투라, 샌타바버라, 샌루이스오비스포 카운티에 3년 동안 적용됩니다. ICE 요원은 집에 들어가거나 사람을 밖으로 나오게 하려고 주 경찰이나 지역 경찰인 척하면 안 됩니다. 그러려고 거짓 이야기를 꾸며서도 안 됩니다.
home-door-police-label = 같은 합의에 따라, 요원의 옷에 “POLICE”(경찰)라고 적혀 있으면 보이는 곳에 “ICE”라고도 적혀 있어야 합니다.
home-door-silent-inside = 요원이 판사가 서명한 영장을 가지고 들어와도 묵비권을 행사할 수 있습니다.
home-door-card-languages = 로스앤젤레스시의 한 웹페이지에 따르면, 공공 도서관에는 여러 언어로 된 무료 빨간색 카드가 있습니다. 그중에는 스페인어, 한국어, 타갈로그어, 태국어가 있습니다. 저희는 그 목록에서 벵골어나 사포텍어를 보지 못했습니다.
