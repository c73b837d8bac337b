### Hate, crime and 911

topic-hate-crime-title = 증오 행위, 범죄, 911

## What to do

hate-crime-call-911 = 위험할 때는 911에 전화하십시오. 지금 있는 곳을 먼저 말하십시오. 통역사를 요청할 수 있습니다. 쓰는 언어의 이름을 영어로 말하십시오.
hate-crime-call-911-short = 위험하면 911에 전화하십시오. 지금 있는 곳을 말하십시오.
hate-crime-la-vs-hate = 로스앤젤레스에서 증오 행위를 신고하려면, 밤낮 언제든지 211(LA vs Hate)에 전화하십시오. 140개 언어로 응답합니다. 이름을 밝히지 않아도 됩니다. 신고 내용은 경찰과 공유하지 않습니다.
hate-crime-la-vs-hate-short = 로스앤젤레스에서 증오 행위를 신고하려면 211을 누르십시오. 이름을 밝히지 않아도 됩니다.
hate-crime-ca-vs-hate = 월요일부터 금요일까지 CA vs Hate에도 전화할 수 있습니다. 전화로는 200개가 넘는 언어로 응답하고, 웹사이트는 15개 언어로 되어 있습니다. 누구나 신고할 수 있습니다.
hate-crime-impostor = 누군가 자신이 요원이라고 하면, 신분증을 보여 달라고 하십시오. 도망치지 마십시오. 몸싸움을 하지 마십시오. 자신이 이민세관단속국(ICE)이라고 말하는 사람이 돈이나 성관계를 요구하면, 지역 경찰에 알리십시오. 위험할 때는 911에 전화하십시오.
hate-crime-impostor-short = 누군가 경찰이나 단속 요원이라고 하면, 신분증을 보여 달라고 하십시오.

## What not to do

hate-crime-dont-run = 누군가 자신이 경찰이나 단속 요원이라고 하면, 도망치지 말고 몸싸움을 하지 마십시오.
hate-crime-dont-run-short = 누군가 경찰이나 단속 요원이라고 하면, 도망치지 말고 몸싸움하지 마십시오.

## What to say. The English is read out or shown to an officer; the translation explains it.

hate-crime-say-interpreter = 통역사가 필요합니다.

## Good to know

hate-crime-sheriff = 피해자이거나 목격자라면, 로스앤젤레스 카운티 보안관국(Sheriff)의 규칙과 캘리포니아주 법(SB 54)이 보호해 줍니다. 이 규칙과 법을 따라야 하는 요원은 이민 신분을 물으면 안 되고, 민사 이민 영장(civil immigration warrant, 판사의 서명이 없음)을 근거로 누구도 체포하면 안 됩니다. 아무 혐의로도 기소되지 않았다면, 이 요원들은 이민 문제로 귀하를 구금하면 안 됩니다. 이 규칙들은 이민세관단속국(ICE)에는 적용되지 않습니다.
hate-crime-lapd = 1979년의 로스앤젤레스 경찰국 명령(Special Order 40)에 따르면, 경찰은 누군가의 이민 신분을 알아내려는 목적만으로는 조치를 취하지 않습니다. 2024년 12월에 로스앤젤레스시는 피난처 도시 법(sanctuary law, 시가 이민 단속 요원에게 주는 도움을 제한함)을 채택했습니다.
hate-crime-who-comes = 911에 전화하면 지역 경찰이 옵니다. 로스앤젤레스 카운티 보안관국(Sheriff)은 연방 이민법을 집행하지 않는다고 말합니다. 하지만 지역 요원과 연방 요원이 함께 일할 때도 있습니다.
hate-crime-u-visa = 특정 범죄의 피해자이고 경찰을 도우면, U비자를 받을 자격이 될 수도 있습니다. 인신매매 피해자라면, T비자를 받을 자격이 될 수도 있습니다. 확인서(certificate, 이를 위해 기관이 써 주는 서류)가 비자를 보장하는 것은 아니며, 오래 기다려야 합니다. 변호사에게 물어보십시오.
hate-crime-certificate = 캘리포니아주의 기관에 U비자를 위한 확인서(certificate)를 요청하면, 그 기관은 30일 안에 답해야 합니다. 요청한 사람이 추방 절차를 밟고 있으면 7일 안에 답해야 합니다. U비자 신청서를 내는 데는 돈이 들지 않습니다.
hate-crime-posing = 요원을 사칭하는 것은 범죄입니다.
