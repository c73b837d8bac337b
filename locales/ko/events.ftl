### The Reclaim Our Streets events of July 2025.

## Titles

event-boyle-heights-title = Reclaim Our Streets · Boyle Heights(보일하이츠)
event-south-la-title = Reclaim Our Streets · South Los Angeles(사우스 LA)
event-koreatown-title = Reclaim Our Streets · Koreatown(한인타운)

## What happened

event-boyle-heights-about = 이웃 주민들이 춤을 추고, 이민세관단속국(ICE)의 단속에 항의했습니다. 약 250명에서 350명이 왔습니다.
event-south-la-about = 이웃 주민들이 이민세관단속국(ICE)의 단속에 반대해 모였습니다. 저희는 날짜와 장소를 알지 못합니다.
event-koreatown-about = 이민세관단속국(ICE)의 단속이 이어지는 가운데, 이웃 주민들이 음식, 음악, 예술, 정보를 나누었습니다. 약 250명에서 300명이 왔습니다.
