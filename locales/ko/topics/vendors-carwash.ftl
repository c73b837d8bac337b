### Street vendors and carwashes

topic-vendors-carwash-title = 노점상과 세차장

## What to do

vendors-carwash-plan = 동료들과 미리 약속해 두십시오. 누가 누구에게 전화할지, 나중에 어디에서 만날지 정하십시오. 단속 요원이 오면, 도망치지 마십시오.
vendors-carwash-quiet = 단속 요원이 오면, 조용히 있으십시오. 도망치지 마십시오.
vendors-carwash-quiet-short = 단속 요원이 오면 조용히 있으십시오. 도망치지 마십시오.
vendors-carwash-employees-only = 세차장에서 일하면, 세차 터널과 사무실, 탈의실에 영어로 “직원 전용”(Employees only)이라고 써 붙여 달라고 주인에게 말하십시오.
vendors-carwash-clean = 세차장에서 일하는 사람은 세차장 노동자 센터 CLEAN에 연락할 수 있습니다.
vendors-carwash-ask-free = 경찰이나 단속 요원이 멈춰 세우면, 이렇게 물어보십시오. “가도 됩니까?”(Am I free to go?) 가도 된다고 하면, 침착하게 걸어서 자리를 떠나십시오. 뛰지 마십시오.
vendors-carwash-ask-free-short = 이렇게 물어보십시오. “가도 됩니까?” 된다고 하면, 침착하게 걸어서 가십시오.
vendors-carwash-if-not-free = 경찰이나 단속 요원이 못 가게 하면, 묵비권을 행사하겠다고 하고 변호사와 이야기하고 싶다고 말하십시오.
vendors-carwash-if-not-free-short = 못 가게 하면, 묵비권을 행사하고 변호사를 요청하십시오.

## What not to do

vendors-carwash-dont-run = 도망치지 마십시오. 경찰이나 단속 요원에게 저항하지 말고, 앞을 막지도 마십시오. 거짓말을 하지 말고, 가짜 서류도 보여 주지 마십시오.
vendors-carwash-dont-run-short = 도망치지 마십시오. 몸싸움하지 마십시오. 거짓말하지 마십시오.
vendors-carwash-dont-names = 단속 요원이 오면, 자기 이름이나 다른 사람의 이름을 먼저 말하지 마십시오. 경찰이 체포하거나 티켓(위반 통지서)을 줄 때는, 자기 이름을 말해야 하는 경우가 있습니다. 가짜 이름은 절대 대지 마십시오.

## What to say. The English is read out or shown to an officer; the translation explains it.

vendors-carwash-say-free = 가도 됩니까?
vendors-carwash-say-silent = 저는 묵비권을 행사하겠습니다.
vendors-carwash-say-no-search = 저는 수색에 동의하지 않습니다.

## Good to know

vendors-carwash-no-crime = 캘리포니아주에서는 보도에서 장사하면 벌금을 물 수는 있어도, 감옥에 가지는 않습니다. 하지만 다른 혐의로는 처벌받을 수 있습니다.
vendors-carwash-permit = 캘리포니아주에서는 노점 허가를 신청할 때 시가 이민 신분, 태어난 곳, 범죄 기록을 물으면 안 됩니다. 지문을 찍게 해서도 안 됩니다. 납세자 번호(ITIN)나 시 신분증, 캘리포니아주 운전면허증을 내면 받아 주어야 합니다.
vendors-carwash-data = 시와 카운티는 노점상에 관한 정보를 내주면 안 됩니다. 다만 제출 명령서(subpoena)나 판사가 서명한 영장이 있으면 예외입니다. 제출 명령서는 서류를 내라는 명령인데, 판사가 아니라 기관이 보내기도 합니다.
vendors-carwash-registered = 모든 세차장은 해마다 캘리포니아 노동청(Labor Commissioner)에 등록해야 합니다. 노동자를 위해 보증금(bond)도 맡겨 두어야 합니다.
vendors-carwash-fund = 못 받은 임금을 주 정부의 세차장 노동자 기금에서 받을 수 있습니다. 세차장이 등록되어 있지 않아도 됩니다.
