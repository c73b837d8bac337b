### Pay and rights at work

topic-worker-rights-title = 임금과 직장에서의 권리

## What to do

worker-rights-report = 임금을 받지 못하거나, 휴식 시간을 받지 못하거나, 권리를 행사했다고 불이익을 당하면, 캘리포니아 노동청(Labor Commissioner)에 신고하십시오. 다른 나라에서도 전화할 수 있습니다. 멕시코에서는 00, 그다음에 1, 그다음에 전화번호를 누르십시오.
worker-rights-report-short = 임금을 못 받았습니까? 캘리포니아 노동청에 신고하십시오.
worker-rights-record = 스스로 기록해 두십시오: 고용주의 이름과 주소, 일한 날, 일한 시간, 받은 임금, 주고받은 메시지.
worker-rights-record-short = 고용주, 일한 날, 일한 시간, 받은 임금을 적어 두십시오. 메시지를 보관하십시오.
worker-rights-early = 일찍 신고하십시오. 캘리포니아 노동청(Labor Commissioner)에는 신고 기한이 있습니다. 최저임금, 초과근무 수당, 휴식 시간, 불법 공제는 3년입니다. 최저임금보다 더 주겠다는 구두 약속은 2년입니다. 서면 계약은 4년입니다. 보복(권리를 행사했다고 불이익을 주는 것)은 1년입니다.
worker-rights-early-short = 일찍 신고하십시오. 기한이 1년뿐인 것도 있습니다.
worker-rights-lawyer-first = 연방 정부에 서류를 내기 전에, 이민 변호사에게 물어보십시오.

## What not to do

worker-rights-dont-count-on = 노동법 집행을 위한 추방 유예(deferred action for labor enforcement, DALE)를 믿고 기대하지 마십시오. 연방 정부는 2025년 1월에 이 제도를 조용히 끝냈고, 일부 사람에게는 이미 준 유예를 거두어 갔습니다. 캘리포니아주에서 하는 노동 관련 청구는 이 제도에 달려 있지 않습니다.
worker-rights-dont-count-on-short = 추방 유예(DALE)를 기대하지 마십시오. 2025년에 끝났습니다.

## Good to know

worker-rights-everyone = 캘리포니아주 노동법은 이민 신분과 관계없이 모든 노동자를 보호합니다. 캘리포니아 노동청(Labor Commissioner)은 이민 신분을 묻지 않습니다.
worker-rights-retaliation = 노동자로서 권리를 행사했다는 이유로, 고용주가 불이익을 주면 안 됩니다. 이민 문제로 협박하는 것도 그런 불이익에 해당합니다. 고용주는 위반할 때마다 최대 10,000달러의 벌금을 내야 할 수도 있습니다.
worker-rights-threat = 노동자로서 권리를 행사하면, 고용주는 그 일을 이유로 이민 당국에 신고하거나 신고하겠다고 협박하면 안 됩니다. 고용주는 정부의 취업 허가 확인 제도(E-Verify)를 악용하면 안 되고, 진짜로 보이는 서류를 거부해서도 안 됩니다.
worker-rights-form = 보복을 신고하는 양식은 영어, 스페인어, 중국어, 한국어, 베트남어, 타갈로그어로 되어 있습니다.
worker-rights-garment = 2022년 1월 1일부터 캘리포니아주의 봉제 노동자에게는 임금을 시간급으로 주어야 합니다. 만든 개수대로 주는 것은 금지되어 있습니다. 고용주가 이 규칙을 어기면, 노동자는 급여 기간마다 200달러를 받게 되어 있습니다. 의류 브랜드 회사도 함께 책임을 집니다.
worker-rights-after = 구금되거나 추방된 뒤에도 임금 등을 청구할 수 있습니다.
