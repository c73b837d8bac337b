### They want me to sign

topic-do-not-sign-title = 서명하라고 할 때

## What to do

do-not-sign-lawyer-first = 변호사가 읽기 전에는 어떤 서류든 서명을 거부할 수 있습니다.
do-not-sign-lawyer-first-short = 변호사가 읽기 전에는 서명을 거부할 수 있습니다.
do-not-sign-read = 모든 페이지를 읽은 뒤에도 서명을 거부할 수 있습니다. 읽을 수 없으면, 단속 요원에게 통역사가 필요하다고 말하십시오.
do-not-sign-read-short = 서류를 못 읽으면 통역사가 필요하다고 말하십시오.
do-not-sign-already-signed = 무슨 내용인지 이해하지 못한 채 이미 서명했다면, 빨리 변호사에게 알리십시오.
do-not-sign-two-years = 단속 요원이 판사 없이 추방하려고 하면, 판사를 만나게 해 달라고 하십시오. 그런 다음, 미국에서 2년 넘게 산 것이 사실이면, 그 사실을 말하십시오. 다른 것은 말하지 않아도 됩니다(묵비권).
do-not-sign-afraid = 본국에 돌아가기가 두려우면, 단속 요원에게 두렵다고 말하십시오. 사실일 때만 그렇게 말하십시오.
do-not-sign-other-country = 단속 요원이 귀하를 본국이 아닌 다른 나라로 보내려고 할 수 있습니다. 그 나라에 가기가 두려우면, 두렵다고 바로 말하십시오. 사실일 때만 그렇게 말하십시오. 변호사를 요청하십시오.
do-not-sign-proof = 미국에서 2년 살았다는 것을 증명할 수 있어야 합니다. 증거 서류(집세, 급여, 학교, 의료, 세금)의 사본을 믿을 만한 사람에게 맡겨 두십시오. 증거를 지니고 다닐지는 변호사마다 의견이 다릅니다. 변호사에게 물어보십시오.
do-not-sign-ask-interpreter = 첫 이민법원 재판(hearing) 때 말로, 또는 서면으로 법원 통역사를 요청하십시오. 어느 언어의 어떤 방언을 사용하는지 말하십시오. 고향 마을 이름은 말해도 되는지 먼저 변호사에게 물어보십시오. 마을 이름을 대면 어디서 태어났는지 드러날 수 있습니다.
do-not-sign-green-card = 단속 요원이 영주권 카드를 포기하라며 I-407 양식을 내밀면, 서명을 거부할 수 있습니다. 이민판사를 만나게 해 달라고 하십시오.
do-not-sign-cbp-home = CBP Home 앱을 써서 출국하기 전에, 변호사와 상담하십시오. 3년이나 10년 동안 다시 들어오지 못할 수 있습니다. 망명을 신청해 놓았으면, 그 신청이 취소될 수 있습니다.
do-not-sign-fine = 이민 벌금을 내라는 편지가 오면, 바로 변호사에게 가져가십시오. 답할 시간은 근무일로 15일(주말·공휴일 제외)뿐입니다. 서면으로 답해야 합니다. 편지는 일반 우편으로 올 수도 있습니다.

## What not to do

do-not-sign-dont-sign = 이해하지 못하는 서류에 서명하지 마십시오.
do-not-sign-dont-sign-short = 이해하지 못하면 서명하지 마십시오.
do-not-sign-dont-two-years = 미국에 얼마나 오래 있었는지, 돌아가기가 두려운지 말할 때는 사실이 아닌 말을 하지 마십시오.
do-not-sign-dont-two-years-short = 두려움이나 미국에서 산 기간을 거짓으로 말하지 마십시오.

## What to say. The English is read out or shown to an officer; the translation explains it.

do-not-sign-say-no = 저는 변호사 없이는 이 서류에 서명하지 않겠습니다.
do-not-sign-say-lawyer = 변호사와 이야기하고 싶습니다. 통역사도 필요합니다.
do-not-sign-say-not-understood = 무슨 내용인지 모르겠습니다. 통역사가 필요합니다.
do-not-sign-say-judge = 이민판사를 만나고 싶습니다.
do-not-sign-say-afraid = 저는 본국에 돌아가는 것이 두렵습니다.
do-not-sign-say-asylum = 망명 심사관과 이야기하고 싶습니다.
do-not-sign-say-other-country = 저는 그 나라로 보내지는 것이 두렵습니다.

## Good to know

do-not-sign-fear-interview = 본국에 돌아가기가 두려우면, 두렵다고 말하십시오. 사실일 때만 그렇게 말하십시오. 그러면 신속 추방 절차라도, 먼저 망명 심사관(asylum officer)과 면담하게 해 주어야 합니다. 변호사와 통역사를 요청하십시오.
do-not-sign-fear-no = 망명 심사관이 안 된다고 하면, 판사에게 다시 심사받게 해 달라고 하십시오.
do-not-sign-expedited = 신속 추방(expedited removal)은 판사가 아니라 단속 요원이 명령합니다. 이제 다시 미국 어디에서나 신속 추방을 할 수 있습니다. 허가 없이 들어왔고, 미국에서 2년 동안 살았다는 것을 증명하지 못하는 사람이 그 대상입니다.
do-not-sign-visa = 비자를 받고 들어온 사람은 보통 신속 추방 대상이 아닙니다. 미국에 어떻게 들어왔는지 변호사에게 말하십시오. 판사를 만나게 해 달라고 하십시오.
do-not-sign-esta = 비자 없이 ESTA(전자여행허가)로 왔으면, 재판받을 권리를 이미 포기한 것으로 되어 있을 가능성이 아주 큽니다. 다만 망명 신청은 예외입니다. 바로 변호사를 구하십시오.
do-not-sign-paroled = 국경 입국 심사대에서 임시 입국 허가(parole)를 받고 들어온 것이 사실이면, 단속 요원이 판사 없이 추방하려고 할 때 그 사실을 말하십시오. 법원 명령으로 보호받을 수도 있습니다. 변호사에게 물어보십시오.
do-not-sign-earlier-order = 전에 추방되었다가 다시 들어왔는데 본국에 돌아가기가 두려우면, 두렵다고 말하고 “합리적 두려움”(reasonable fear) 면담을 요청하십시오. 사실일 때만 그렇게 말하십시오. 그 밖의 추방 명령을 받은 사람은 지금 변호사에게 물어보십시오.
do-not-sign-other-country-notice = 추방 명령을 받았으면, ICE가 귀하를 본국이 아닌 다른 나라로 보낼 수 있습니다. ICE의 내부 지시에는 하루 전에 알린다고 되어 있습니다. 겨우 여섯 시간 전에 알릴 수도 있습니다. 이 일로 법원에서 소송이 진행 중입니다. 앞으로 바뀔 수 있습니다.
do-not-sign-other-country-protected = 판사가 귀하를 본국으로 보내지 말라고 결정했어도, ICE는 귀하를 다른 나라로 보낼 수 있습니다. 그런 결정을 받았으면, 정기 출석(check-in) 전에 매번 변호사와 상담하십시오.
do-not-sign-voluntary-departure = 자진 출국(voluntary departure)은 정해진 날짜까지 자기 돈으로 떠나겠다고 동의하는 것입니다. 그 날짜를 넘기면 추방 명령으로 바뀌고 벌금도 붙습니다. 2025년 벌금은 1,992달러에서 9,970달러까지였습니다.
do-not-sign-bars = 정해진 날짜까지 떠나더라도, 체류 신분 없이 미국에서 산 기간 때문에 3년이나 10년 동안 다시 들어오지 못할 수 있습니다. 먼저 변호사에게 물어보십시오.
do-not-sign-stipulated = “재판 없이 추방에 동의하는 것”(stipulated removal)은 이민법원 재판(hearing)을 포기하고 추방 명령을 받아들인다는 뜻입니다. 그러면 여러 해 동안 미국에 돌아오지 못할 수 있습니다. 다시 들어오면 범죄가 될 수 있습니다.
do-not-sign-forms = I-826은 자발적 귀환(voluntary return) 양식입니다. 서명하면 이민법원 재판(hearing)을 바로 포기하게 됩니다. I-210은 ICE가 허락하는 자진 출국 양식입니다.
do-not-sign-court-interpreter = 이민법원에서는 법원이 통역사를 무료로 붙여 줍니다. 가족이나 친구는 통역하면 안 됩니다. 스페인어 통역사만 있다고 해도 꼭 받아들일 필요는 없습니다.
do-not-sign-expedited-gap = 2026년 6월 23일부터 7월 17일 사이에 국경에서 떨어진 곳에서 신속 추방 명령을 받았으면, 변호사에게 알리십시오. 그때는 법원이 그런 신속 추방을 아직 막고 있었을 수 있습니다.
do-not-sign-waiver = 권리를 포기한다고 서명했어도, 내용을 모르고 서명했거나 억지로 서명했으면 포기한 것이 아닙니다. 변호사가 되돌릴 수 있는 경우도 있습니다. 하지만 꼭 된다는 보장은 없습니다.
