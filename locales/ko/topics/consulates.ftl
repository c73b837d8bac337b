### Your consulate

topic-consulates-title = 본국 영사관

## What to do

consulates-ask = 구금되면, 본국 영사관에 알려 달라고 요청할 수 있습니다.
consulates-ask-short = 구금되면, 본국 영사관에 알려 달라고 할 수 있습니다.
consulates-fear = 본국 정부가 두렵거나 망명을 원하면, 영사관에 연락하기 전에 변호사와 이야기하십시오.
consulates-fear-short = 본국 정부가 두렵습니까? 먼저 변호사와 이야기하십시오.
consulates-detained = 아는 사람이 구금되면, 그 사람의 나라 영사관에 전화하십시오. 그 사람이 본국 정부를 두려워하거나 망명을 원하면, 먼저 변호사와 이야기하십시오.
consulates-detained-short = 누가 구금되었습니까? 그 사람의 나라 영사관에 전화하십시오. 그 사람이 두려워하면 먼저 변호사와 이야기하십시오.
consulates-honduras = 온두라스에서 왔다면, 사무소에 찾아가기 전에 온두라스 대사관에 전화하십시오. 2026년 9월에 온두라스 자체 예약 웹사이트에는 로스앤젤레스 지역 사무소가 나와 있지 않았습니다.

## What not to do

consulates-dont-pay = 영사관 예약을 하려고 누구에게도 돈을 주지 마십시오. 예약은 무료입니다.
consulates-dont-pay-short = 예약을 하려고 누구에게도 돈을 주지 마십시오. 예약은 무료입니다.

## What to say. The English is read out or shown to an officer; the translation explains it.

consulates-say-contact = 저는 제 나라 영사관에 연락하고 싶습니다.

## Good to know

consulates-list = 본국이 연방 정부 명단에 있지 않으면, 영사관에 알릴지는 본인이 정합니다. 필리핀과 중국은 명단에 있습니다. 본인이 싫다고 해도 정부는 두 나라 영사관에 알려야 합니다. 멕시코, 과테말라, 엘살바도르, 온두라스, 한국, 방글라데시, 태국은 명단에 없습니다.
consulates-refuse = 본국 영사관의 도움을 거절할 수 있습니다.
