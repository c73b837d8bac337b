### Pay and rights at work

topic-worker-rights-title = 임금과 직장에서의 권리

## What to do

worker-rights-report = 임금을 못 받거나, 휴식 시간을 못 받거나, 권리를 행사했다고 불이익을 당하면, 캘리포니아 노동청(Labor Commissioner)에 신고하십시오. 다른 나라에서도 전화할 수 있습니다.
worker-rights-report-short = 임금을 못 받았으면 캘리포니아 노동청에 신고하십시오.
worker-rights-record = 고용주의 이름과 주소, 일한 날과 시간, 받은 임금, 주고받은 메시지를 직접 기록해 두십시오.
worker-rights-record-short = 고용주, 일한 날, 일한 시간, 받은 임금을 적어 두십시오. 메시지를 보관하십시오.
worker-rights-early = 빨리 신고하십시오. 신고 기한이 있습니다. 권리를 행사했다고 고용주가 보복했으면 1년입니다. 체불 임금이 있거나 휴식 시간을 못 받았으면 3년입니다. 고용주가 임금을 더 주겠다고 말로 약속해 놓고 지키지 않았으면 2년입니다.
worker-rights-early-short = 빨리 신고하십시오. 기한이 1년뿐인 것도 있습니다.
worker-rights-lawyer-first = 연방 정부에 서류를 내기 전에, 이민 변호사에게 물어보십시오.

## What not to do

worker-rights-dont-count-on = 추방 유예(deferred action, DALE)는 2025년에 끝났으니 기대하지 마십시오. 캘리포니아주에서는 추방 유예가 없어도 못 받은 임금이나 다른 노동 문제를 신고할 수 있습니다.
worker-rights-dont-count-on-short = 추방 유예(DALE)는 2025년에 끝났으니 기대하지 마십시오.

## Good to know

worker-rights-everyone = 캘리포니아주 노동법은 서류가 있든 없든 모든 노동자를 보호합니다. 캘리포니아 노동청(Labor Commissioner)은 이민 신분을 묻지 않습니다.
worker-rights-retaliation = 귀하가 권리를 행사했다는 이유로 고용주가 보복하면 안 됩니다. 이민 문제로 협박하는 것도 보복입니다. 보복할 때마다 고용주는 벌금을 최대 10,000달러까지 물 수 있습니다.
worker-rights-threat = 직장에서 권리를 요구했다고 해서, 고용주가 귀하를 이민 당국에 신고하면 안 됩니다. 신고하겠다고 협박해서도 안 됩니다.
worker-rights-papers = 고용주는 E-Verify(취업 허가 확인 제도)를 이용해서 귀하에게 보복하면 안 됩니다. 진짜로 보이는 서류를 거부해서도 안 됩니다.
worker-rights-e-verify = E-Verify(취업 허가 확인 제도)에서 정보가 맞지 않는다고 나오면, 그 결과에 이의를 제기할지 10일 안에 정하십시오. 이의를 제기하기로 하면 8일이 더 있습니다. 그 안에 담당 정부 기관에 연락하십시오. 두 기한 모두 연방 정부 근무일만 셉니다. 최종 결과가 나오기 전에는, 고용주가 이 일로 귀하를 해고하면 안 됩니다.
worker-rights-form = 직장에서 보복을 당했을 때 쓰는 신고 양식이 있습니다. 영어, 스페인어, 중국어, 한국어, 베트남어, 타갈로그어로 되어 있습니다.
worker-rights-garment = 캘리포니아주에서 봉제 노동자의 임금은 만든 개수가 아니라 일한 시간으로 쳐서 주어야 합니다. 그렇게 받지 못했으면, 급여 기간마다 200달러씩 받을 권리가 있습니다. 의류 브랜드 회사에도 책임이 있습니다.
worker-rights-after = 구금되거나 추방된 뒤에도 못 받은 임금 등을 청구할 수 있습니다.
