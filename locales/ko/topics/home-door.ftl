### Agents at your door

topic-home-door-title = 단속 요원이 문 앞에 왔을 때

## What to do

home-door-keep-closed = 단속 요원이 집에 오면 문을 닫아 두십시오. 문을 사이에 두고 말하십시오.
home-door-keep-closed-short = 문을 닫아 두십시오. 문을 사이에 두고 말하십시오.
home-door-removal-order = 귀하나 함께 사는 사람이 최종 추방 명령을 받았으면, 지금 바로 이민 변호사와 상담하십시오. 단속 요원이 강제로 문을 열려고 할 수 있습니다.
home-door-ask-paper = 영장이 있다고 하면, 문 밑으로 밀어 넣어 달라고 하십시오. 창문에 대고 보여 달라고 해도 됩니다. 영장을 받으려고 문을 열어 주지 마십시오.
home-door-ask-paper-short = 영장이 있다고 하면, 문 밑으로 밀어 넣어 달라고 하십시오.
home-door-only-ice-paper = 가지고 온 것이 ICE 문서(I-200 양식 또는 I-205 양식)뿐이면, 문을 열어 줄 필요가 없습니다. ICE 문서는 판사가 서명한 영장이 아닙니다.
home-door-only-ice-paper-short = ICE 문서뿐이면 문을 열어 줄 필요가 없습니다.
home-door-note = 단속 요원이 들어오면 침착하게 행동하십시오. 이름과 배지 번호를 잘 봐 두십시오. 변호사를 요청하십시오.
home-door-ask-who = 누구인지, 어느 기관에서 왔는지 물어보십시오. 창문이나 문구멍으로 신분증을 보여 달라고 하십시오.
home-door-household = 함께 사는 사람 모두에게, 단속 요원이 오면 문을 열어 주지 말라고 말해 두십시오. 아이들에게도 말해 두십시오. 누구에게 전화해야 하는지도 아이들에게 알려 두십시오.
home-door-impostor = 진짜 경찰이나 단속 요원이 아닌 것 같으면, 문을 닫아 두고 911에 전화하십시오.
home-door-red-card = 레드카드(red card, 권리가 적힌 빨간 카드)가 있으면, 창문에 대고 보여 주거나 문 밑으로 밀어 넣을 수 있습니다.

## What not to do

home-door-dont-fight = 단속 요원이 문을 강제로 열면, 몸싸움을 하지 말고 막지도 마십시오.
home-door-dont-fight-short = 단속 요원이 문을 강제로 열면, 몸싸움을 하지 말고 막지도 마십시오.

## What to say. The English is read out or shown to an officer; the translation explains it.

home-door-say-warrant = 판사가 서명한 영장이 있습니까?
home-door-say-no-entry = 집에 들어오시는 것에 동의하지 않습니다.
home-door-say-no-search = 저는 수색에 동의하지 않습니다.
home-door-say-silent = 저는 묵비권을 행사하겠습니다.

## Good to know

home-door-opening = 문을 열어 주지 마십시오. 이미 열었더라도, 문을 열기만 한 것은 동의가 아닙니다. 이렇게 말하십시오. “집에 들어오시는 것에 동의하지 않습니다.”(I do not consent to your entry.)
home-door-judge-warrant = 판사가 서명한 영장은 법원에서 나옵니다. 판사나 치안판사(magistrate)의 서명과 날짜가 있습니다. 수색하라는 영장이면, 주소가 맞아야 합니다. 체포하라는 영장이면, 그 집에 사는 사람의 이름이 있어야 합니다.
home-door-ice-paper = ICE 문서(I-200 양식 또는 I-205 양식)에는 “Department of Homeland Security”(국토안보부)라고 적혀 있습니다. 이민 단속 요원이 서명한 문서입니다. 판사가 서명한 영장이 아닙니다. 이 문서를 보여 주어도 문을 열어 줄 필요는 없습니다.
home-door-tricks = 단속 요원이 경찰이라고 하거나, 다른 사람을 찾는다고 할 수 있습니다. 밖으로 나와 달라고 할 수도 있습니다. 나가지 않아도 됩니다.
home-door-may-enter = 그래도 단속 요원이 들어오려고 할 수 있습니다. 몸싸움을 하지 마십시오. 동의하지 않는다고 말하십시오.
home-door-silent-inside = 판사가 서명한 영장이 있어서 단속 요원이 들어와도, 묵비권을 행사할 수 있습니다.
home-door-roommates = 룸메이트는 함께 쓰는 공간에 경찰이나 단속 요원을 들여보낼 수 있습니다. 귀하가 그 자리에 있으면, 나는 동의하지 않는다고 말할 수 있습니다. 또렷하게 소리 내어 말하십시오.
home-door-landlord = 집주인은 보통 단속 요원을 귀하의 집에 들여보낼 수 없습니다. 하지만 복도나 그 밖에 함께 쓰는 곳에는 들여보낼 수도 있습니다.
home-door-disguise = LA와 그 주변의 다른 여섯 카운티에서는, 2028년 8월까지 ICE가 경찰인 척하면 안 됩니다. 문을 열게 하거나 밖으로 나오게 하려고 거짓말을 해서도 안 됩니다.
home-door-police-label = LA와 그 주변의 다른 여섯 카운티에서는, ICE 요원이 “POLICE”(경찰)라고 적힌 옷을 입으면 보이는 곳에 “ICE”라는 글자도 있어야 합니다.
home-door-knock = 2024년에 LA의 법원은, ICE가 귀하를 체포하려는 목적만으로 집 문 앞까지 오면 안 된다고 판결했습니다. 다만 판사가 서명한 영장이 있거나 귀하가 동의하면 예외입니다. 단속 요원이 이야기하러 올 수는 있습니다.
home-door-memo = ICE는 I-205 양식이 있으면 최종 추방 명령을 받은 사람의 집에 강제로 들어가도 된다고 단속 요원에게 지시했습니다. 하지만 한 사건에서 판사가, 그렇게 들어가면 헌법에 어긋난다고 했습니다. 앞으로 바뀔 수 있습니다.
home-door-rights = 미국에서는 이민 신분과 관계없이 누구에게나 권리가 있습니다. 묵비권을 행사할 수 있습니다. 공정한 절차를 거칠 권리가 있습니다. 경찰이나 단속 요원은 정당한 이유 없이 귀하를 수색하면 안 됩니다.
home-door-card-languages = LA의 공공 도서관에 무료 레드카드(red card, 권리가 적힌 카드)가 있습니다. 스페인어, 한국어, 타갈로그어, 태국어로 된 것도 있습니다.
