### A plan for your family

topic-family-plan-title = 가족 비상 계획

## What to do

family-plan-trusted-adult = 아이들을 돌봐 줄 믿을 수 있는 어른을 정하십시오.
family-plan-trusted-adult-short = 아이들을 돌봐 줄 믿을 수 있는 어른을 정하십시오.
family-plan-numbers = 전화번호 두 개를 외워 두십시오. 하나는 가족 번호이고, 하나는 변호사나 핫라인 번호입니다. A번호(A-number)가 있으면 A번호도 외워 두십시오. 모두 종이에도 적어서 가지고 다니십시오.
family-plan-numbers-short = 전화번호 두 개를 외우십시오. 종이에도 적어서 지니고 다니십시오.
family-plan-list = 목록을 만들어 두십시오. 학교, 의사, 약, 알레르기, 은행, 집주인, 직장, 변호사, 영사관을 적으면 됩니다.
family-plan-copies = 여권, 출생증명서, 법원 서류의 사본을 만드십시오. 서류와 A번호가 어디에 있는지 누군가에게 꼭 알려 두십시오.
family-plan-copies-short = 여권, 출생증명서, 법원 서류의 사본을 만드십시오. 둔 곳을 누군가에게 알려 두십시오.
family-plan-contacts = 비상시에 누구에게 전화해야 하는지 학교와 직장에 알려 두십시오. 연락처가 바뀌면 새로 알려 주십시오.
family-plan-pick-up = 아이를 데려가도 되는 사람들의 명단을 써서 학교와 어린이집에 내십시오.
family-plan-passport-lawyer = 부모 가운데 미국 시민권자가 한 사람도 없으면, 아이의 미국 여권을 신청하기 전에 변호사와 상담하십시오. 2026년 8월에 규칙이 바뀌기 시작했습니다.
family-plan-passport = 16세 미만인 아이의 미국 여권을 받으려면, 부모 두 사람이 모두 동의해야 합니다. 시민권자가 아닌 부모도 동의해야 합니다. 함께 갈 수 없는 부모는 공증인(notary) 앞에서 DS-3053 양식에 서명하면 됩니다.
family-plan-teach-child = 아이에게 전화번호 두 개를 가르쳐 두십시오. 누구에게 가야 하는지도 가르쳐 두십시오. 어른이 없을 때 단속 요원이 오면, 문을 열어 주지 말라고 일러두십시오.
family-plan-give-form = 다른 사람이 귀하의 아이를 돌보려고 돌봄 권한 진술서(Caregiver’s Authorization Affidavit)를 썼으면, 그 사본을 학교와 병원에 주십시오. 아이가 그 사람과 이제 같이 살지 않으면, 학교와 병원에 모두 알리십시오.

## What not to do

family-plan-dont-old-form = 돌봄 권한 진술서(Caregiver’s Authorization Affidavit)는 2026년 1월 1일에 양식이 바뀌었습니다. 예전 양식은 사용하지 마십시오. 교육구(school district)나 법률 지원 단체에 새 양식을 달라고 하십시오.
family-plan-dont-old-form-short = 예전 돌봄 권한 진술서는 쓰지 마십시오. 학교에 새 양식을 달라고 하십시오.

## Good to know

family-plan-affidavit = 돌봄 권한 진술서(Caregiver’s Authorization Affidavit)는 아이와 함께 사는 어른이 쓰는 서류입니다. 이 서류로 그 어른이 아이를 학교에 등록시킬 수 있습니다. 그 어른이 친척이면 병원과 치과 치료에도 동의할 수 있습니다.
family-plan-relative = 양식의 1번부터 4번까지는 누구든 적어야 합니다. 친척이면 5번부터 8번까지도 적습니다. 핏줄이든 입양이든 결혼이든, 오촌(fifth degree)까지 친척으로 봅니다. 재혼으로 생긴 가족도 친척에 들어갑니다.
family-plan-parents-first = 돌봄 권한 진술서(Caregiver’s Authorization Affidavit)는 법원 도장이 없어도 되고, 공증인에게 가지 않아도 됩니다. 이 진술서를 써도 부모의 권리는 없어지거나 바뀌지 않습니다. 부모 가운데 한 사람이라도 다르게 결정하면, 그 부모의 결정을 따라야 합니다.
family-plan-form-ends = 아이가 자기를 돌보는 어른과 이제 같이 살지 않는다는 사실을 누군가 학교나 의사에게 알리면, 그때부터 돌봄 권한 진술서는 효력이 없습니다. 해마다 새 진술서를 내라는 학교도 있습니다. 학교가 달라고 하면, 아이를 돌보는 어른이 새 진술서에 서명하면 됩니다.
family-plan-child-questions = 경찰이나 단속 요원이 질문하면, 아이는 묵비권을 행사할 수 있습니다. 아무것에도 서명하지 않아도 되고, 부모를 불러 달라고 해도 됩니다. 하지만 나이를 속이면 안 됩니다. 도망쳐도 안 됩니다.
family-plan-school-first = 부모가 데리러 갈 수 없으면, 캘리포니아주 공립학교는 먼저 부모가 낸 비상 연락처 명단을 보고 연락해야 합니다. 아이를 맡아 줄 사람을 찾지 못할 때만, 학교가 아동보호국(child services)에 전화합니다.
family-plan-passport-alone = 부모 가운데 한 사람을 찾을 수 없거나 그 사람이 서명할 수 없으면, DS-5525 양식으로 예외를 신청할 수 있습니다. 늘 받아 주는 것은 아닙니다. 변호사에게 물어보십시오.
family-plan-guardianship = 법원은 부모와, 부모가 믿는 사람을 아이의 공동 후견인(guardian)으로 정해 줄 수 있습니다. 그래도 부모의 권리는 그대로입니다. 법원 기록은 다른 사람이 볼 수 없습니다. 먼저 법률 지원 단체와 상담하십시오.
family-plan-born-here = 미국에서 태어난 아이는 부모에게 어떤 서류가 있든 미국 시민권자입니다. 예외는 외교관의 자녀 같은 아주 드문 경우뿐입니다.
family-plan-second-nationality = 본국 정부가 두렵지 않으면, 아이가 이중 국적을 가질 수 있는지 영사관에 물어보십시오.
family-plan-benefits = 2026년 9월 18일 이후에 귀하가 직접 정부 혜택을 받았으면, 나중에 영주권을 신청할 때 불리할 수 있습니다. 아이가 받은 혜택은 기준이 다릅니다. 어떤 혜택이든 끊기 전에 변호사에게 물어보십시오.
