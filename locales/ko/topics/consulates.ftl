### Your consulate

topic-consulates-title = 본국 영사관

## What to do

consulates-ask = 구금되면, 본국 영사관에 알려 달라고 요청할 수 있습니다.
consulates-ask-short = 구금되면, 본국 영사관에 알려 달라고 할 수 있습니다.
consulates-fear = 본국 정부가 두렵거나 망명을 원하면, 영사관에 전화하기 전에 변호사와 상담하십시오.
consulates-fear-short = 본국 정부가 두려우면 먼저 변호사와 상담하십시오.
consulates-detained = 아는 사람이 구금되면, 그 사람 나라의 영사관에 전화하십시오. 하지만 자기 나라 정부를 두려워하거나 망명을 원하는 사람이면, 먼저 변호사와 상담하십시오.
consulates-detained-short = 아는 사람이 구금되면 그 사람 나라의 영사관에 전화하십시오. 본국 정부를 두려워하는 사람이면 먼저 변호사와 상담하십시오.
consulates-honduras = 온두라스에서 왔다면, 온두라스 사무소에 가기 전에 먼저 온두라스 대사관에 전화하십시오. 2026년 9월에 온두라스의 예약 웹사이트에는 LA 근처 사무소가 없었습니다.
consulates-nicaragua = 니카라과에서 왔다면, 워싱턴에 있는 대사관에 전화하십시오. LA 영사관은 2024년 1월에 문을 닫았습니다.

## What not to do

consulates-dont-pay = 영사관 예약은 무료입니다. 예약 때문에 누구에게도 돈을 내지 마십시오.
consulates-dont-pay-short = 예약을 하려고 누구에게도 돈을 주지 마십시오. 예약은 무료입니다.

## What to say. The English is read out or shown to an officer; the translation explains it.

consulates-say-contact = 우리나라 영사관에 연락하고 싶습니다.

## Good to know

consulates-list = 대부분의 나라에서 온 사람은 영사관에 알릴지 말지를 본인이 정합니다. 하지만 싫다고 해도 영사관에 연락이 가는 나라가 있습니다. 필리핀, 중국, 벨리즈, 아르메니아, 자메이카, 나이지리아, 러시아 등입니다.
consulates-not-listed = 멕시코, 과테말라, 엘살바도르, 온두라스, 한국, 방글라데시, 태국에서 왔으면, 구금되었다고 영사관에 알릴지 말지를 본인이 정합니다.
consulates-secret = 미국 심사관이나 단속 요원은 귀하가 망명을 신청했다는 것을 본국 정부에 알리면 안 됩니다. 귀하가 서면으로 동의하면 알릴 수 있습니다. 다른 예외도 몇 가지 있습니다. 변호사에게 물어보십시오.
consulates-refuse = 본국 영사관이 도와주겠다고 해도 거절할 수 있습니다.
