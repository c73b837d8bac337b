### Street vendors and carwashes

topic-vendors-carwash-title = 노점상과 세차장

## What to do

vendors-carwash-plan = 누가 누구에게 전화할지, 나중에 어디에서 만날지 동료들과 미리 정해 두십시오. 단속 요원이 오면, 도망치지 마십시오.
vendors-carwash-quiet = 단속 요원이 오면, 조용히 있으십시오. 도망치지 마십시오.
vendors-carwash-quiet-short = 단속 요원이 오면 조용히 있으십시오. 도망치지 마십시오.
vendors-carwash-employees-only = 세차장에서는 세차 터널, 사무실, 탈의실에 영어로 “직원 전용”(Employees only)이라고 표시해 둘 수 있습니다.
vendors-carwash-clean = 세차장에서 일하면, 세차장 노동자 센터인 CLEAN에 연락할 수 있습니다.
vendors-carwash-ask-free = 경찰이나 단속 요원이 멈춰 세우면, “가도 됩니까?”(Am I free to go?)라고 물어보십시오. 가도 된다고 하면 침착하게 걸어서 자리를 떠나십시오. 뛰지 마십시오.
vendors-carwash-ask-free-short = “가도 됩니까?”라고 물으십시오. 된다고 하면, 침착하게 걸어서 떠나십시오.
vendors-carwash-if-not-free = 가도 되는 상황이 아니면, 묵비권을 행사하겠다고 말하고 변호사를 원한다고 말하십시오.
vendors-carwash-if-not-free-short = 보내 주지 않으면, 묵비권을 행사하고 변호사를 요청하십시오.
vendors-carwash-not-guaranteed = 요원이 항상 권리를 존중하는 것은 아닙니다. 자신의 권리를 말로 밝히십시오. 몸싸움을 하지 마십시오. 자세한 내용을 기억해 두었다가 나중에 변호사를 통해 불만을 제기하십시오.

## What not to do

vendors-carwash-dont-run = 도망치지 마십시오. 경찰이나 단속 요원에게 저항하지 말고, 이들을 막지 마십시오. 거짓말을 하지 말고, 가짜 서류도 보여 주지 마십시오.
vendors-carwash-dont-run-short = 도망치지 마십시오. 몸싸움하지 마십시오. 거짓말하지 마십시오.
vendors-carwash-dont-names = 단속 요원이 오면, 본인의 이름이나 다른 사람의 이름을 스스로 나서서 말하지 마십시오. 체포되거나 위반 통지서(ticket)를 받을 때는 다릅니다. 가짜 이름은 어떤 경우에도 절대 대지 마십시오.
vendors-carwash-dont-lie = 거짓말을 하지 말고, 가짜 서류도 보여 주지 마십시오. 거짓말과 가짜 서류는 범죄가 될 수 있습니다.

## What to say. The English is read out or shown to an officer; the translation explains it.

vendors-carwash-say-free = 가도 됩니까?
vendors-carwash-say-silent = 저는 묵비권을 행사하겠습니다.
vendors-carwash-say-no-search = 저는 수색에 동의하지 않습니다.

## Good to know

vendors-carwash-no-crime = 캘리포니아주 어디에서도 보도에서 물건을 파는 것은 범죄가 아닙니다. 2019년 1월 1일부터 시는 이에 대해 행정 과태료만 물릴 수 있습니다.
vendors-carwash-permit = 2026년 1월 1일부터, 노점 허가를 신청하는 사람에게 캘리포니아주의 시와 카운티는 이민 신분, 태어난 곳, 범죄 기록을 물으면 안 되고, 지문을 요구해서도 안 됩니다. 시와 카운티는 납세자 번호(ITIN), 시 신분증 또는 캘리포니아주 운전면허증을 받아 주어야 합니다.
vendors-carwash-data = 제출 명령서(subpoena, 서류를 내라는 공식 명령)나 판사가 서명한 영장이 없으면, 시와 카운티는 노점상에 관한 정보를 다른 곳에 넘기면 안 됩니다. 예전 정보는 2026년 3월 1일까지 파기해야 했습니다.
vendors-carwash-registered = 모든 세차장 고용주는 해마다 캘리포니아 노동청(Labor Commissioner)에 등록하고, 150,000달러의 보증금(bond, 따로 떼어 두는 돈)을 마련해 두어야 합니다. 일부 노동조합 계약의 경우에는 그보다 적어도 됩니다.
vendors-carwash-fund = 주 정부의 기금(Car Wash Worker Restitution Fund)은 세차장이 등록되어 있지 않더라도, 세차장 노동자에게 체불 임금과 벌금(고용주가 노동자에게 물어야 할 돈)을 지급할 수 있습니다.
