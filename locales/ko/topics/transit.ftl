### On the bus or Metro

topic-transit-title = 버스나 메트로를 탔을 때

## What to do

transit-ask-free = 단속 요원이 멈춰 세우면, 이렇게 물어보십시오. “가도 됩니까?”(Am I free to go?) 가도 된다고 하면, 다음 정류장에서 내려도 됩니다.
transit-ask-free-short = 이렇게 물어보십시오. “가도 됩니까?”
transit-if-not-free = 경찰이나 단속 요원이 못 가게 하면, 묵비권을 행사하겠다고 하고 변호사와 이야기하고 싶다고 말하십시오.
transit-if-not-free-short = 못 가게 하면, 묵비권을 행사하고 변호사를 요청하십시오.
transit-silent = 이민 단속 요원이 질문하면 묵비권(말하지 않을 권리)을 행사할 수 있습니다.
transit-status-proof = 합법 체류 신분이 있으면, 이민 단속 요원이 증명하라고 할 때 카드나 허가증을 보여 주십시오.
transit-refuse-search = 경찰이나 단속 요원이 몸을 수색하려고 하면, 동의하지 않는다고 말하십시오. 그래도 수색하면 저항하지 마십시오.
transit-fare = 타기 전에 요금을 내고, 탭 카드(TAP card)를 가지고 다니십시오. 요금 검사는 이민 단속이 아닙니다. 카드를 보여 주십시오. 가짜 이름은 절대 대지 마십시오.
transit-fare-short = 요금 검사는 이민 문제와 관계가 없습니다. 탭 카드(TAP card)를 보여 주십시오.

## What not to do

transit-dont-run = 도망치지 마십시오. 경찰이나 단속 요원에게 저항하지 말고, 앞을 막지도 마십시오. 거짓말을 하지 말고, 가짜 서류도 보여 주지 마십시오.
transit-dont-run-short = 도망치지 마십시오. 몸싸움하지 마십시오. 거짓말하지 마십시오.
transit-dont-volunteer = 합법 체류 신분이 없으면, 단속 요원에게 외국 여권이나 영사관 신분증을 보여 주지 마십시오. 어디서 태어났는지도 말하지 마십시오. 이렇게 말하십시오. “묵비권을 행사하겠습니다.”(I choose to remain silent.)

## What to say. The English is read out or shown to an officer; the translation explains it.

transit-say-free = 가도 됩니까?
transit-say-silent = 저는 묵비권을 행사하겠습니다.
transit-say-no-search = 저는 수색에 동의하지 않습니다.

## Good to know

transit-fine = 요금을 제대로 내지 않고 타면 벌금을 물 수 있습니다. 벌금은 메트로(Metro)가 운영하는 법원에서 매깁니다. 이민과는 관계가 없습니다. 메트로의 대중교통 교육(Transit School)을 받으면 벌금을 줄일 수 있습니다.
transit-public = 메트로(Metro)는 단속 요원이 버스나 전철에 타는 것을 막을 수 없다고 합니다. 메트로는 버스 정류장을 순찰하지도 않습니다.
transit-no-data = 메트로(Metro)는 승객의 이민 신분을 모른다고 말합니다. 메트로 직원은 단속에 끼어들지 말고 메트로 보안 부서에 전화하라는 지시를 받았습니다.
