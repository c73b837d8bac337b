### ICE check-in or court date

topic-check-in-title = ICE 정기 출석, 이민법원 재판

## What to do

check-in-lawyer = ICE 정기 출석(check-in) 전에는 매번 이민 변호사와 상담하십시오. 여러 해 동안 다녔어도 상담하십시오.
check-in-lawyer-short = 정기 출석 전에는 매번 변호사와 상담하십시오.
check-in-plan = 가기 전에, 아이들을 누가 맡을지 정해 두십시오. 변호사와 가족의 전화번호를 종이에 적어 지니고 다니고, 그중 두 개는 외워 두십시오.
check-in-plan-short = 가기 전에 아이들을 어떻게 할지 정해 두십시오. 전화번호를 종이에 적어 지니고 다니십시오.
check-in-with = 체류 신분에 문제가 없는 사람에게 함께 가서 기다려 달라고 하십시오. 귀하가 돌아오지 않으면, 그 사람이 변호사와 가족에게 전화할 수 있습니다.
check-in-with-short = 체류 신분에 문제가 없는 사람에게 함께 가 달라고 하십시오.
check-in-court-date = 재판 날짜를 자주 확인하십시오. 이민법원 전화나 acis.eoir.justice.gov에서 확인할 수 있습니다. A번호(A-number)가 필요합니다. 날짜는 바뀔 수 있습니다.
check-in-address = 이사하면, 근무일로 5일 안에 EOIR-33 양식으로 법원에 알리십시오. ICE와 이민서비스국(USCIS)에도 알리십시오. 알리지 않으면 재판 날짜나 ICE 정기 출석(check-in)을 놓칠 수 있습니다.
check-in-copies = 이곳에서 2년 넘게 살았다는 증거의 사본을 가져갈지 변호사에게 물어보십시오. 원본은 집에 두십시오.
check-in-missed = 재판에 빠졌으면, 바로 변호사에게 전화하십시오. 통지가 오지 않았으면, 변호사가 언제든지 사건을 다시 열어 달라고 신청할 수 있습니다. 신청하면 판사가 답할 때까지, 그 재판에서 명령한 추방은 멈춥니다. 법에 그렇게 정해져 있습니다.
check-in-close = 정부가 사건을 끝내자고 하면, 싫다고 하고 변호사를 찾을 시간을 달라고 할 수 있습니다. 사건이 끝나면, ICE가 신속 추방을 시도할 수 있습니다.
check-in-held-lawyer = 단속 요원이 못 가게 하면, 변호사와 이야기하고 싶다고 말하십시오. 변호사가 읽기 전에는 아무것에도 서명하지 마십시오.
check-in-held-country = 단속 요원이 귀하를 본국이 아닌 다른 나라로 보내려고 할 수 있습니다. 그 나라에 가기가 두려운 것이 사실이면, 바로 두렵다고 말하십시오. 변호사를 요청하십시오.
check-in-held-child = 귀하의 아이가 혼자 있으면, 아이가 혼자 있다고 말하십시오. 아이를 맡아 줄 사람에게 전화하게 해 달라고 하십시오.

## What not to do

check-in-dont-skip = ICE 정기 출석(check-in)이나 이민법원 재판에 빠지지 마십시오. 빠지면 ICE가 체포하거나 판사가 추방을 명령할 수 있습니다. 가는 것이 두려우면, 먼저 변호사에게 물어보십시오.
check-in-dont-skip-short = 정기 출석이나 이민법원 재판에 빠지지 마십시오.
check-in-dont-child-papers = 아이나 아이를 돌보는 사람에게 이민 서류가 없으면, 서류가 없다고 먼저 말하지 마십시오. 아이와 돌보는 사람이 위험해질 수 있습니다. 전화하게 해 달라고 하고, 변호사를 요청하십시오.

## What to say. The English is read out or shown to an officer; the translation explains it.

check-in-say-lawyer = 변호사와 이야기하고 싶습니다.
check-in-say-afraid = 저는 본국에 돌아가는 것이 두렵습니다.
check-in-say-sign = 저는 변호사 없이는 이 서류에 서명하지 않겠습니다.
check-in-say-close = 지금 사건을 끝내는 것에 동의하지 않습니다. 먼저 변호사와 이야기하고 싶습니다.
check-in-say-country = 저는 그 나라로 보내지는 것이 두렵습니다.

## Good to know

check-in-missed-ill = 많이 아팠거나 다른 아주 큰 사정이 있어서 재판에 빠졌으면, 변호사가 사건을 다시 열어 달라고 신청할 수 있습니다. 추방 명령이 나온 날부터 180일 안에 신청해야 합니다.
check-in-held-court = 변호사는 귀하를 풀어 달라고 연방법원에 신청할 수 있습니다. 캘리포니아주에 있는 연방법원들은 정기 출석(check-in) 때 체포된 사람들을 풀어 준 일이 있습니다. 변호사가 빨리 움직여야 합니다.
check-in-arrests = ICE는 LA에서 정기 출석(check-in) 때 사람들을 체포한 일이 있습니다. 늘 출석하던 사람도 체포했습니다. 빠지는 것도 위험합니다. 변호사가 준비를 도와줄 수 있습니다.
check-in-change = 정기 출석(check-in)에 갈 수 없으면, ICE에 날짜를 바꿔 달라고 하십시오. ICE가 새 날짜를 확인해 줄 때까지는 원래 날짜가 그대로입니다.
check-in-two = ICE 정기 출석(check-in)은 이민법원 재판이 아닙니다. 정기 출석과 재판이 서로 다른 날에 둘 다 있을 수 있습니다. 둘 다 가야 합니다.
check-in-rules = ICE가 전자 발찌나 팔찌를 채웠거나, 앱을 쓰게 했거나, 다른 규칙을 정해 주었으면 그대로 따르십시오. 어기면 ICE가 구금할 수 있습니다.
check-in-uscis = ICE는 이민서비스국(USCIS) 면담에서도 사람들을 체포한 일이 있습니다. LA에서도 체포했습니다. 추방 명령이 있거나 유효한 체류 신분이 없으면, 가기 전에 변호사와 상담하십시오.
