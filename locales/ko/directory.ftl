### The directory: what each organization and each line does for a visitor.

## What an organization does: hosts of the Koreatown event

org-kiwa-offers = 노동자 센터. 체불 임금을 받아야 할 때나 직장에서 권리를 지켜야 할 때 도와줍니다. 세입자들이 모임을 만들게 돕고, 리더 교육도 합니다.
org-aapi-equity-alliance-offers = 증오 행위를 어디에 어떻게 신고하는지 알려 줍니다. 법률 지원을 하는 곳은 아닙니다.
org-act-la-offers = 누구나 공평하게 대중교통을 타고 집을 구하도록, 40개가 넘는 단체가 함께 일합니다. 찾아가서 도움받는 곳은 아닙니다. 법률 지원도 하지 않습니다.
org-california-calls-offers = 캘리포니아주 곳곳에서 투표 참여를 권하는 약 30개 단체. 상담 전화도 방문 상담도 없습니다.
org-clean-offers = 세차장 노동자를 돕습니다. 권리, 체불 임금, 건강과 안전 문제를 도와줍니다. 단속을 당한 뒤에도 도와줍니다.
org-krc-offers = 무료 이민 상담(시민권, DACA, 영주권 카드)을 합니다. 의료 서비스를 받게 도와주고, 주거 문제도 도와줍니다.
org-kw-lee-center-offers = 젊은 리더를 키우고, 지역사회를 위한 활동을 합니다. 법률 지원을 하는 곳은 아닙니다.
org-laane-offers = 좋은 일자리와 깨끗한 환경을 위해 캠페인을 벌입니다. 개인이 도움을 받을 수 있는 상담 전화는 없습니다.
org-latu-offers = 세입자들이 동네별로 힘을 모으는 모임. 집주인이 자물쇠를 바꿔 쫓아내거나(lockout) 퇴거시키려고 하면, 빨리 나서서 함께 맞섭니다. 변호사는 아닙니다.
org-latu-note = 한인타운 근처에는 Vermont y Beverly (VyBe)와 MacArthur Park 세입자 모임이 있습니다. 요즘 언제 어디에서 모이는지는 확인하지 못했습니다.
org-pwc-offers = 간병인과 저임금 필리핀 노동자를 돕습니다. 노동자의 권리를 알려 주고, 급할 때 도와줍니다. 인신매매 피해자도 도와줍니다.
org-thai-cdc-offers = 노동자의 권리, 주거, 의료 서비스 문제를 도와줍니다. 인신매매 피해자와 작은 사업체도 도와줍니다.
org-tuwu-offers = 샌프란시스코 베이 지역의 노동자 센터. LA에 있지 않습니다.

## What an organization does: other organizations in Los Angeles

org-chirla-offers = 이민자를 위해 상담 전화를 받고 법률 서비스를 제공합니다. 이민자들이 힘을 모아 권리를 지키도록 돕습니다. Los Angeles Rapid Response Network를 이끄는 단체입니다.
org-larrn-offers = 이민 단속 요원을 보았다는 제보를 확인하고 기록합니다. 변호사도 소개해 줍니다.
org-cielo-offers = 법원, 병원, 비영리 단체에 원주민 언어 통역을 제공합니다. 형편이 어려운 사람도 도와줍니다.
org-cielo-short = 법원·병원 통역사
org-cielo-note = 사용하는 언어와 고향 마을을 말하십시오.
org-immdef-offers = 추방당할 위기에 있는 사람을 변호합니다. 방금 구금된 사람을 위한 법률 상담 전화와, 가족을 위한 안내서가 있습니다.
org-public-counsel-offers = 무료 법률 지원을 합니다. 망명이나 U비자, T비자를 신청할 때, 후견인을 정해야 할 때 도와줍니다. 젊은 이민자도 도와줍니다.
org-public-counsel-note = 그 밖의 언어는 통역사가 도와줍니다.
org-aclu-socal-offers = 권리를 설명해 주고, 많은 사람을 위해 집단 소송을 냅니다. 긴급 전화는 없습니다.
org-bet-tzedek-offers = 무료 법률 지원을 합니다. 체불 임금, 주거, 후견인 문제를 도와줍니다. 노인과 간병인도 도와줍니다.
org-lafla-offers = 무료 법률 지원을 합니다. 퇴거, 복지 혜택, 직장, 가족의 안전 문제를 도와줍니다. 폭력 피해자의 이민 문제도 도와줍니다.
org-lafla-note = 대표 번호로 전화해서 사용하는 언어를 말하십시오.
org-ajsocal-offers = 전화로 무료 법률 지원을 합니다. 이민, 추방, 시민권, 세입자 문제를 도와줍니다. 가족의 안전이 걱정될 때나 증오 행위를 당했을 때도 도와줍니다.
org-ajsocal-note = 사용하는 언어의 번호가 여기에 없으면, 영어 번호로 전화해서 어떤 언어를 사용하는지 말하십시오.
org-csdc-offers = 동네를 순찰하고, 단속이 있으면 알려 줍니다. 순찰할 사람도 교육합니다.
org-san-offers = 복지와 의료 혜택, 시민권 신청, 민권(차별받지 않을 권리) 문제를 도와줍니다. 가정폭력 피해자도 도와줍니다.
org-salef-offers = 교육과 이민 문제를 도와줍니다. 주민들이 지역사회 일에 참여하게 돕기도 합니다.
org-carecen-offers = 이민 법률 문제를 저렴하게 도와줍니다. 일용직 노동자 센터가 있고, 교육도 합니다.
org-carecen-note = 2018년에는 월요일부터 금요일까지 오전 9시부터 오후 4시까지 열었고, 예약을 받았습니다.
org-esperanza-offers = 아델란토(Adelanto)에 구금된 사람에게 법을 설명해 줍니다. 이민법원 재판을 혼자 준비하는 사람을 위한 무료 강습도 합니다.
org-esperanza-note = 자료마다 나와 있는 전화번호가 다릅니다. 한 번호가 안 되면 다른 번호로 거십시오.
org-la-county-oia-offers = 이민 사기 신고를 받습니다. 어디서 도움을 찾을 수 있는지 알려 줍니다.
org-la-county-oia-note = 여러 언어로 전화를 받습니다.
org-kycc-offers = 가족과 청소년·청년을 돕습니다. 세금 문제를 도와주고, 심리 상담도 합니다.
org-kfam-offers = 가족 심리 상담을 합니다. 예약하면 가족, 이민, 증오 행위에 관한 법률 상담을 무료로 받을 수 있습니다.
org-kfam-short = 가족 상담, 법률 상담 예약
org-kfam-note = 2021년이나 2022년 정보로는, 법률 상담을 수요일 오후 2시부터 4시까지 했습니다. 지금은 언제 하는지 전화해서 물어보십시오.
org-nakasec-offers = 단속을 당했을 때, 가족이나 친척이 구금되었을 때, 권리를 알고 싶을 때 거는 이민 핫라인. 한국어로 받습니다.

## What a consulate does: only for people of its own country

org-consulate-mexico-offers = 멕시코에서 온 사람을 돕는 곳. 구금된 사람을 면회하고, 서류도 발급해 줍니다.
org-consulate-guatemala-offers = 과테말라에서 온 사람을 돕는 곳. 서류를 발급해 줍니다.
org-consulate-guatemala-note = 수수료를 내려면 머니 오더(money order)를 가져가십시오.
org-consulate-el-salvador-offers = 엘살바도르에서 온 사람을 돕는 곳. 서류를 발급해 줍니다.
org-consulate-el-salvador-note = 이 영사관의 LA 주소와 긴급 전화번호는 확인하지 못했습니다.
org-consulate-honduras-offers = 온두라스에서 온 사람을 돕는 곳. 서류를 발급해 줍니다.
org-consulate-honduras-note = 가기 전에 전화하십시오. 2026년 9월에 온두라스 영사관 예약 사이트에는 LA 근처 사무소가 없었습니다. 여기 적힌 번호는 미국 전 지역에서 오는 전화를 받는 콜센터입니다.
org-consulate-korea-offers = 한국에서 온 사람을 돕는 곳. 여권·증명서 민원을 처리해 줍니다.
org-consulate-korea-note = 전에 확인했을 때는 평일 오전 9시부터 오후 4시까지 열었습니다. 언제 확인한 것인지는 알 수 없습니다.
org-consulate-philippines-offers = 필리핀에서 온 사람을 돕는 곳. 이민 신분과 관계없이 도와주고, 서류도 발급해 줍니다.
org-consulate-bangladesh-offers = 방글라데시에서 온 사람을 돕는 곳. 서류를 발급해 줍니다.
org-consulate-bangladesh-note = 사무소가 어디인지 전화해서 물어보십시오. 주소는 오래된 것일 수 있어 여기에 적지 않았습니다.
org-consulate-thailand-offers = 태국에서 온 사람을 돕는 곳. 서류를 발급해 줍니다.

## What a line is for

hotline-911-use = 지역 경찰, 소방서, 구급차를 부르는 번호. 위험하면 여기에 먼저 전화하십시오. 경찰이나 단속 요원이 가짜인 것 같을 때도 전화하십시오.
hotline-911-number-note = 지금 어디에 있는지부터 말하십시오.
hotline-chirla-use = 이민 단속 요원을 어디서 보았는지 제보하거나, 변호사를 소개받는 곳. 밤에는 아무도 받지 않을 수 있습니다. 그러면 메시지를 남기십시오.
hotline-chirla-short = 단속 요원 목격 제보, 변호사 찾기
hotline-immdef-rapid-use = 남부 캘리포니아에서 누군가 방금 구금되었을 때 거는 법률 상담 전화.
hotline-immdef-rapid-short = 방금 구금되었을 때 법률 상담
hotline-nakasec-use = 단속을 당했을 때, 가족이 ICE에 구금되었을 때, 권리를 알고 싶을 때 거는 긴급 전화. 밤낮 언제든지 한국어나 영어로 받습니다.
hotline-nakasec-short = 한국어·영어 긴급 전화
hotline-ajsocal-use = 이민, 주거, 가족, 증오 행위에 관한 무료 법률 지원.
hotline-ajsocal-short = 무료 법률 지원. 사용하는 언어를 말하십시오
hotline-ajsocal-number-note = 사용하는 언어를 말하십시오.
hotline-ajsocal-zh-use = 표준 중국어(만다린), 광둥어 무료 법률 지원.
hotline-ajsocal-ko-use = 한국어 무료 법률 지원.
hotline-ajsocal-tl-use = 타갈로그어, 힐리가이논어, 세부아노어 무료 법률 지원.
hotline-lafla-use = 무료로 법률 문제를 도와주는 전화. 퇴거를 당하게 되었을 때도 도와줍니다.
hotline-lafla-short = 무료 법률 지원(퇴거 문제 등)
hotline-lafla-number-note = 한국어, 중국어, 베트남어, 일본어, 크메르어 가운데 원하는 언어를 말하십시오.
hotline-csdc-use = 단속 제보를 받는 곳.
hotline-migrawatch-use = 단속 제보를 받는 곳.
hotline-migrawatch-number-note = 877877로 문자 메시지를 보낼 수도 있습니다.
hotline-detention-hotline-use = 구금된 사람이 무료로 거는 전화. 시설에 따라 안 될 수도 있습니다.
hotline-detention-hotline-number-note = 구금 시설 안에 있는 전화기로 거십시오.
hotline-ice-la-use = 구금된 사람이 어디에 있는지 물어보는 전화. ICE가 받습니다. 그 사람을 찾는 데 필요한 말만 하십시오.
hotline-ice-detention-line-use = 구금된 사람을 찾거나, 항의할 일이 있을 때 거는 전화. ICE가 받습니다. 꼭 필요한 말만 하십시오.
hotline-orr-use = 18세 미만 아이가 붙잡혀 갔을 때, 그 아이에 대해 물어보는 전화. ORR이 그 아이를 데리고 있으면, 귀하의 말을 아이에게 전해 줍니다. ORR은 정부 기관입니다. 귀하에게 합법 체류 신분이 없으면, 변호사에게 대신 전화해 달라고 하십시오.
hotline-eoir-use = 이민법원 재판 날짜를 자동 안내로 듣는 전화. 정부 기관입니다. A번호(A-number)만 알려 주십시오.
hotline-eoir-number-note = A번호(A-number)를 준비해 두십시오.
hotline-labor-commissioner-use = 체불 임금(못 받은 임금)이 있거나, 직장에서 권리를 찾으려다 불이익을 당했으면 전화하십시오. 이민 신분은 묻지 않습니다.
hotline-lahd-use = LA시에서 집주인의 괴롭힘이나 집세 인상 제한(rent control) 문제가 있으면 전화하십시오.
hotline-stay-housed-use = 퇴거당하지 않게 도와주는 곳.
hotline-dcba-use = 노타리오(notario, 변호사가 아닌 이민 브로커)에게 이민 사기를 당했을 때 신고하는 곳. 세입자도 도와줍니다.
hotline-la-vs-hate-use = 증오 행위를 신고하거나, 무슨 일이든 도움받을 곳을 알아보는 전화. 이름을 말하지 않아도 됩니다. 증오 행위를 신고해도 그 내용을 경찰에 알리지 않습니다.
hotline-la-vs-hate-short = 증오 행위 신고와 각종 도움
hotline-la-vs-hate-number-note = 사용하는 언어를 말하십시오. 기다리게 될 수도 있습니다.
hotline-ca-vs-hate-use = 캘리포니아주 어디서든 증오 행위를 신고하는 전화. 누구나 신고할 수 있습니다.
hotline-988-use = 위기에 빠졌거나 자살 생각이 들 때 거는 전화.
hotline-988-number-note = 스페인어는 2번을 누르십시오.
hotline-dv-use = 집에서 누군가 귀하를 다치게 하거나 겁을 줄 때 거는 전화. 이야기를 들어 주고, 안전한 곳을 찾게 도와줍니다. 통화 내용은 비밀로 합니다.
hotline-dv-short = 가정폭력 피해자 도움, 밤낮 언제나
hotline-trafficking-use = 강제로 일했거나, 속아서 일했거나, 서류를 빼앗겼으면 전화하십시오. 위험에서 벗어나게 도와줍니다. 이곳은 정부 기관이 아닙니다.
hotline-trafficking-short = 강제노동 피해자 도움, 밤낮 언제나

## Which line a number is: stands beside the number

contact-label-office = 사무실
contact-label-main = 대표 번호
contact-label-hotline = 핫라인
contact-label-hotline-24h = 핫라인, 24시간
contact-label-shared-chirla = CHIRLA와 같은 번호
contact-label-rapid-response = 방금 구금된 사람을 돕는 번호
contact-label-english = 영어
contact-label-chinese = 중국어
contact-label-tagalog = 타갈로그어
contact-label-korean = 한국어
contact-label-japanese = 일본어
contact-label-older-number = Vermont Avenue 사무실을 열기 전의 번호
contact-label-emergency = 긴급 전화
contact-label-emergency-24h = 긴급 전화, 24시간
contact-label-emergency-option-2 = 긴급 전화: 2번 선택
contact-label-ciam = CIAM, 24시간
contact-label-ciam-other = CIAM, 다른 번호
contact-label-call-center = 콜센터
contact-label-national-call-center = 전국 콜센터
contact-label-atn = 필리핀 국민 보호(ATN)
contact-label-embassy = 대사관

## Names of the languages that an organization or a line answers in

language-en = 영어
language-ko = 한국어
language-es = 스페인어
language-zap = 사포텍어
language-tl = 타갈로그어
language-bn = 벵골어
language-th = 태국어
language-zh = 중국어
language-vi = 베트남어
language-ja = 일본어
language-km = 크메르어
language-hi = 힌디어
language-ur = 우르두어
language-pa = 펀자브어
language-hil = 힐리가이논어
language-ceb = 세부아노어
language-mix = 미헤어(Mixe)
language-quc = 키체어(K’iche’)
language-tzo = 초칠어(Tsotsil)
