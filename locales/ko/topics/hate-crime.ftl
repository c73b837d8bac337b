### Hate, crime and 911

topic-hate-crime-title = 증오 행위, 범죄, 911

## What to do

hate-crime-call-911 = 위험할 때는 911에 전화하십시오. 지금 있는 곳을 먼저 말하십시오. 통역사를 요청할 수 있습니다. 사용하는 언어의 이름을 영어로 말하십시오.
hate-crime-call-911-short = 위험하면 911에 전화하십시오. 지금 있는 곳을 말하십시오.
hate-crime-la-vs-hate = LA에서 증오 행위를 신고하려면 211(LA vs Hate)에 전화하십시오. 밤낮없이 받고, 140개 언어로 통화할 수 있습니다. 이름을 말하지 않아도 됩니다. 신고한 내용은 경찰에 알리지 않습니다.
hate-crime-la-vs-hate-short = LA에서 증오 행위를 신고하려면 211을 누르십시오. 이름을 밝히지 않아도 됩니다.
hate-crime-ca-vs-hate = CA vs Hate에도 월요일부터 금요일까지 전화할 수 있습니다. 전화는 200개가 넘는 언어로 받고, 웹사이트는 15개 언어로 볼 수 있습니다. 누구나 신고할 수 있습니다.
hate-crime-impostor = 누군가 경찰이나 단속 요원이라고 하면, 신분증을 보여 달라고 하십시오. 도망치지 말고, 몸싸움도 하지 마십시오. 자기가 “ICE”라고 하는 사람이 돈이나 성관계를 요구하면, 지역 경찰에 알리십시오. 위험할 때는 911에 전화하십시오.
hate-crime-impostor-short = 누군가 경찰이나 단속 요원이라고 하면, 신분증을 보여 달라고 하십시오.

## What not to do

hate-crime-dont-run = 누군가 경찰이나 단속 요원이라고 하면, 도망치지 마십시오. 몸싸움도 하지 마십시오.
hate-crime-dont-run-short = 누군가 경찰이나 단속 요원이라고 하면, 도망치거나 몸싸움하지 마십시오.

## What to say. The English is read out or shown to an officer; the translation explains it.

hate-crime-say-interpreter = 통역사가 필요합니다.

## Good to know

hate-crime-sheriff = 귀하가 범죄 피해자나 목격자이고 범죄로 기소되지 않았다면, 캘리포니아주에서는 경찰이 이민 문제로 귀하를 붙잡아 두면 안 됩니다. 판사가 서명한 영장이 없으면 ICE에 넘겨서도 안 됩니다.
hate-crime-status = LA카운티 보안관(sheriff)은 이민 신분을 물으면 안 됩니다. ICE 문서를 근거로 체포해도 안 됩니다. 하지만 ICE에는 이 규칙이 적용되지 않습니다.
hate-crime-lapd = LA 경찰은 이민 신분을 알아내려는 목적만으로 사람을 멈춰 세우면 안 됩니다.
hate-crime-who-comes = 911에 전화하면 지역 경찰이 옵니다. 경찰은 이민 단속을 하지 않는다고 말합니다. 하지만 연방 요원과 함께 일할 때도 있습니다.
hate-crime-u-visa = 일부 범죄의 피해자는 경찰을 도우면 U비자를 받을 수도 있습니다. 인신매매 피해자는 T비자를 받을 수도 있습니다. 오래 기다려야 하고, 꼭 나온다는 보장도 없습니다. 먼저 변호사에게 물어보십시오.
hate-crime-pending = U비자나 T비자, VAWA(가정폭력 피해자 구제)를 신청하고 결과를 기다리는 중이면, ICE가 귀하를 구금하거나 추방하는 데 법원 명령에 따른 제한이 있습니다. 이 명령은 바뀔 수 있습니다. 아직 신청하지 않았으면, 먼저 변호사에게 물어보십시오.
hate-crime-certificate = U비자를 받으려면 경찰 같은 기관이 써 준 서류가 필요합니다. 캘리포니아주에서는 기관이 요청을 받고 30일 안에 답해야 합니다. 법원에서 추방 재판을 받고 있는 사람에게는 7일 안에 답해야 합니다. U비자 신청은 무료입니다.
hate-crime-posing = 경찰이나 단속 요원인 척하는 것은 범죄입니다.
