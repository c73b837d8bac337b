### Street vendors and carwashes

topic-vendors-carwash-title = 노점상과 세차장

## What to do

vendors-carwash-plan = 누가 누구에게 전화할지, 나중에 어디에서 만날지 동료들과 미리 정해 두십시오. 단속 요원이 오면, 도망치지 마십시오.
vendors-carwash-quiet = 단속 요원이 오면, 조용히 있으십시오. 도망치지 마십시오.
vendors-carwash-quiet-short = 단속 요원이 오면 조용히 있으십시오. 도망치지 마십시오.
vendors-carwash-employees-only = 세차장에서 일하면, 세차 터널, 사무실, 탈의실에 영어로 “직원 전용”(Employees only)이라고 표시해 달라고 주인에게 말하십시오.
vendors-carwash-clean = 세차장에서 일하면, 세차장 노동자 센터인 CLEAN에 연락할 수 있습니다.
vendors-carwash-ask-free = 경찰이나 단속 요원이 멈춰 세우면, “가도 됩니까?”(Am I free to go?)라고 물어보십시오. 가도 된다고 하면 침착하게 걸어서 자리를 떠나십시오. 뛰지 마십시오.
vendors-carwash-ask-free-short = 이렇게 물어보십시오. “가도 됩니까?” 된다고 하면, 침착하게 걸어서 가십시오.
vendors-carwash-if-not-free = 경찰이나 단속 요원이 못 가게 하면, 묵비권을 행사하겠다고 말하고 변호사와 이야기하고 싶다고 말하십시오.
vendors-carwash-if-not-free-short = 못 가게 하면, 묵비권을 행사하고 변호사를 요청하십시오.

## What not to do

vendors-carwash-dont-run = 도망치지 마십시오. 경찰이나 단속 요원에게 저항하지 말고, 앞을 막지도 마십시오. 거짓말을 하지 말고, 가짜 서류도 보여 주지 마십시오.
vendors-carwash-dont-run-short = 도망치지 마십시오. 몸싸움하지 마십시오. 거짓말하지 마십시오.
vendors-carwash-dont-names = 단속 요원이 오면, 자기 이름이나 다른 사람의 이름을 먼저 말하지 마십시오. 경찰이 체포하거나 티켓(위반 통지서)을 주면, 자기 이름을 말해야 하는 경우가 있습니다. 가짜 이름은 어떤 경우에도 절대 대지 마십시오.

## What to say. The English is read out or shown to an officer; the translation explains it.

vendors-carwash-say-free = 가도 됩니까?
vendors-carwash-say-silent = 저는 묵비권을 행사하겠습니다.
vendors-carwash-say-no-search = 저는 수색에 동의하지 않습니다.

## Good to know

vendors-carwash-no-crime = 캘리포니아주에서는 보도 위에서 물건을 팔면 벌금을 물 수 있지만, 감옥에 가지는 않습니다. 이 규칙이 다른 혐의까지 막아 주지는 않습니다.
vendors-carwash-permit = 캘리포니아주의 시는 노점 허가를 신청하는 사람에게 이민 신분, 태어난 곳, 범죄 기록을 물으면 안 됩니다. 지문을 찍게 해서도 안 됩니다. 납세자 번호(ITIN), 시 신분증, 캘리포니아주 운전면허증 가운데 하나를 내면 받아 주어야 합니다.
vendors-carwash-data = 판사가 서명한 영장이나 제출 명령서(subpoena, 서류를 내라는 명령)가 없으면, 시와 카운티는 노점상에 관한 정보를 내주면 안 됩니다. 판사가 아니라 기관에서 나온 제출 명령서도 있습니다.
vendors-carwash-registered = 모든 세차장은 해마다 캘리포니아 노동청(Labor Commissioner)에 등록해야 합니다. 노동자를 위한 보증금(bond)도 따로 떼어 두어야 합니다.
vendors-carwash-fund = 세차장이 등록되어 있지 않아도, 주 정부의 세차장 노동자 기금에서 받지 못한 임금을 줄 수 있습니다.
