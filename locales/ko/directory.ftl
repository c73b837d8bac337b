### The directory: what each organization and each line does for a visitor.

## What an organization does: hosts of the Koreatown event

org-kiwa-offers = 노동자 센터: 체불 임금과 직장 내 권리 도움, 세입자 조직 활동, 리더십 교육.
org-aapi-equity-alliance-offers = 증오 행위를 어디에 어떻게 신고하는지 알려 줍니다. 법률 지원을 하는 곳은 아닙니다.
org-act-la-offers = 공정한 대중교통과 주거를 위해 일하는 40개가 넘는 단체. 찾아가서 도움을 받는 곳이 아니며, 법률 지원도 없습니다.
org-california-calls-offers = 캘리포니아주 곳곳에서 투표를 권하는 약 30개 단체. 상담 전화가 없고, 찾아가서 도움을 받는 곳도 아닙니다.
org-clean-offers = 세차장 노동자를 돕습니다: 권리, 체불 임금, 건강과 안전, 단속 뒤의 지원.
org-krc-offers = 무료 이민 상담(시민권, DACA, 영주권 카드), 의료 서비스 이용, 주거 도움.
org-kw-lee-center-offers = 젊은 리더를 교육하고 지역사회 사업을 합니다. 법률 지원을 하는 곳은 아닙니다.
org-laane-offers = 좋은 일자리와 깨끗한 환경을 위한 캠페인을 합니다. 직접 도와주는 상담 전화는 없습니다.
org-latu-offers = 동네별로 모여, 자물쇠를 바꿔 세입자를 쫓아내는 일(lockout)과 퇴거에 빠르게 맞서는 세입자 모임. 변호사는 아닙니다.
org-latu-note = 한인타운 근처에는 Vermont y Beverly (VyBe) 모임과 MacArthur Park 모임이 있습니다. 지금 언제 어디서 모이는지는 확인하지 못했습니다.
org-pwc-offers = 간병인과 저임금 필리핀 노동자를 돕습니다: 권리, 급할 때의 도움, 인신매매 피해자 돕기.
org-thai-cdc-offers = 노동자의 권리, 인신매매 피해 뒤의 도움, 주거, 의료 서비스 이용, 소규모 사업체 도움.
org-tuwu-offers = 샌프란시스코 베이 지역의 노동자 센터. LA에 있지 않습니다.

## What an organization does: other organizations in Los Angeles

org-chirla-offers = 이민자 상담 전화, 법률 서비스, 조직 활동. Los Angeles Rapid Response Network를 이끕니다.
org-larrn-offers = 이민 단속 요원에 관한 제보를 확인하고 기록합니다. 변호사를 소개합니다.
org-cielo-offers = 법원, 병원, 비영리 단체를 위한 원주민 언어 통역사. 구호 지원도 합니다.
org-cielo-short = 법원과 병원을 위한 통역사
org-cielo-note = 사용하는 언어와 고향 마을을 말하십시오.
org-immdef-offers = 추방당하지 않게 사람들을 변호합니다. 방금 구금된 사람을 위한 법률 상담 전화. 가족을 위한 안내서.
org-public-counsel-offers = 무료 법률 지원: 망명, U비자와 T비자, 젊은 이민자, 법적 후견.
org-public-counsel-note = 다른 언어는 통역사가 도와줍니다.
org-aclu-socal-offers = 권리를 설명하고, 많은 사람을 위한 소송을 냅니다. 긴급 전화는 없습니다.
org-bet-tzedek-offers = 무료 법률 지원: 체불 임금, 주거, 노인, 법적 후견, 돌봄을 맡은 사람.
org-lafla-offers = 무료 법률 지원: 퇴거, 복지 혜택, 일, 가족의 안전, 폭력 피해자의 이민 문제.
org-lafla-note = 대표 번호로 전화해 원하는 언어를 요청하십시오.
org-ajsocal-offers = 전화로 받는 무료 법률 지원: 이민, 추방, 시민권, 세입자, 가족의 안전, 증오 행위.
org-ajsocal-note = 사용하는 언어의 번호가 여기에 따로 없으면, 영어 번호로 전화해 사용하는 언어를 말하십시오.
org-csdc-offers = 동네 순찰, 단속 알림, 순찰 교육.
org-san-offers = 복지 혜택과 의료 서비스를 받도록 돕기, 가정폭력에 맞서는 지원, 시민권, 민권(평등한 권리).
org-salef-offers = 교육, 이민, 시민 활동 참여에 관한 도움.
org-carecen-offers = 비용이 적게 드는 이민 법률 지원, 일용직 노동자 센터, 교육.
org-carecen-note = 2018년에 사무실 운영 시간은 월요일부터 금요일까지 오전 9시부터 오후 4시까지였고, 예약제였습니다.
org-esperanza-offers = 아델란토(Adelanto)에 구금된 사람에게 법을 설명합니다. 이민법원 재판을 스스로 준비하도록 돕는 무료 워크숍.
org-esperanza-note = 자료마다 나와 있는 전화번호가 다릅니다. 한 번호가 안 되면 다른 번호로 거십시오.
org-la-county-oia-offers = 이민 사기 신고를 받습니다. 어디서 도움을 찾을 수 있는지 알려 줍니다.
org-la-county-oia-note = 여러 언어로 전화를 받습니다.
org-kycc-offers = 가족과 청소년·청년을 위한 서비스, 세금 관련 도움, 심리 상담.
org-kfam-offers = 가족 심리 상담. 예약제 무료 법률 상담: 가족, 이민, 증오 행위.
org-kfam-short = 가족 상담, 법률 상담 예약
org-kfam-note = 2021년 또는 2022년에 법률 상담은 수요일 오후 2시부터 4시까지였습니다. 전화해서 물어보십시오.
org-nakasec-offers = 한국어로 하는 이민 핫라인: 단속, 구금된 가족이나 친척, 권리.

## What a consulate does: only for people of its own country

org-consulate-mexico-offers = 멕시코에서 온 사람을 보호하고, 구금된 사람을 찾아가고, 서류를 발급해 줍니다.
org-consulate-guatemala-offers = 과테말라에서 온 사람을 보호하고, 서류를 발급해 줍니다.
org-consulate-guatemala-note = 비용을 낼 때는 머니 오더(money order)를 가져가십시오.
org-consulate-el-salvador-offers = 엘살바도르에서 온 사람을 보호하고, 서류를 발급해 줍니다.
org-consulate-el-salvador-note = 이 영사관의 LA 주소와 긴급 전화번호는 확인하지 못했습니다.
org-consulate-honduras-offers = 온두라스에서 온 사람을 보호하고, 서류를 발급해 줍니다.
org-consulate-honduras-note = 가기 전에 전화하십시오. 2026년 9월에 온두라스의 예약 웹사이트에는 LA 근처 사무소가 나와 있지 않았습니다. 이 번호는 미국 전체를 맡는 콜센터입니다.
org-consulate-korea-offers = 한국에서 온 사람을 위한 곳: 재외국민 보호, 여권·증명서 민원.
org-consulate-korea-note = 마지막으로 본 운영 시간(날짜를 알 수 없음): 평일 오전 9시부터 오후 4시까지.
org-consulate-philippines-offers = 필리핀에서 온 사람을 이민 신분과 관계없이 돕고, 서류를 발급해 줍니다.
org-consulate-bangladesh-offers = 방글라데시에서 온 사람을 보호하고, 서류를 발급해 줍니다.
org-consulate-bangladesh-note = 사무소가 어디인지 전화해서 물어보십시오. 주소는 오래된 것일 수 있어 여기에 적지 않았습니다.
org-consulate-thailand-offers = 태국에서 온 사람을 보호하고, 서류를 발급해 줍니다.

## What a line is for

hotline-911-use = 지역 경찰, 소방, 구급차. 위험하면 이 번호로 먼저 전화하십시오. 찾아온 사람이 진짜 경찰이나 단속 요원이 아니라고 생각할 때도 전화하십시오.
hotline-911-number-note = 지금 있는 곳을 먼저 말하십시오.
hotline-chirla-use = 이민 단속 요원이 나타났다고 제보하거나 변호사를 소개받는 곳. 밤에는 아무도 받지 않을 수 있습니다. 메시지를 남기십시오.
hotline-chirla-short = 단속 요원을 보았을 때 제보하거나 변호사 찾기
hotline-immdef-rapid-use = 남부 캘리포니아에서 누군가 방금 구금되었을 때 거는 법률 상담 전화.
hotline-immdef-rapid-short = 누가 방금 구금되었을 때 거는 법률 전화
hotline-nakasec-use = 한국어나 영어로 밤낮 언제든지 거는 긴급 전화: 단속, ICE에 구금된 가족, 권리.
hotline-nakasec-short = 긴급 전화, 한국어나 영어
hotline-ajsocal-use = 무료 법률 지원: 이민, 주거, 가족, 증오 행위.
hotline-ajsocal-short = 무료 법률 지원: 사용하는 언어를 말하십시오
hotline-ajsocal-number-note = 사용하는 언어를 말하십시오.
hotline-ajsocal-zh-use = 표준 중국어(만다린)와 광둥어로 하는 무료 법률 지원.
hotline-ajsocal-ko-use = 한국어로 하는 무료 법률 지원.
hotline-ajsocal-tl-use = 타갈로그어, 힐리가이논어, 세부아노어로 하는 무료 법률 지원.
hotline-lafla-use = 무료 법률 지원(퇴거에 맞설 때 등).
hotline-lafla-short = 무료 법률 지원(퇴거 문제 등)
hotline-lafla-number-note = 한국어, 중국어, 베트남어, 일본어, 크메르어: 원하는 언어를 요청하십시오.
hotline-csdc-use = 단속을 제보하는 곳.
hotline-migrawatch-use = 단속을 제보하는 곳.
hotline-migrawatch-number-note = 877877로 문자 메시지를 보낼 수도 있습니다.
hotline-detention-hotline-use = 구금된 사람이 거는 무료 전화. 이 전화가 안 되는 시설이 있을 수 있습니다.
hotline-detention-hotline-number-note = 구금 시설 안에 있는 전화기로 거십시오.
hotline-ice-la-use = 구금된 사람이 어디 있는지 묻는 곳. 전화를 받는 곳은 이민세관단속국(ICE)입니다. 그 사람을 찾는 데 필요한 말만 하십시오.
hotline-ice-detention-line-use = 구금된 사람을 찾거나 항의할 때 거는 전화. 전화를 받는 곳은 이민세관단속국(ICE)입니다. 필요한 말만 하십시오.
hotline-orr-use = 붙잡혀 간 18세 미만 아이에 대해 묻는 곳. ORR이 보호하는 아이에게 귀하의 말을 전해 줍니다. 정부 기관입니다. 귀하에게 합법 체류 신분이 없으면 변호사가 전화하게 하십시오.
hotline-eoir-use = 자동 안내로 이민법원 재판 날짜를 듣는 곳. 정부 기관입니다. A번호(A-number)만 알려 주십시오.
hotline-eoir-number-note = A번호(A-number)를 준비해 두십시오.
hotline-labor-commissioner-use = 체불 임금이 있거나, 직장에서 권리를 행사했다고 불이익을 당했을 때. 이민 신분을 묻지 않습니다.
hotline-lahd-use = LA시: 집주인의 괴롭힘, 임대료 인상 제한(rent control).
hotline-stay-housed-use = 퇴거에 맞설 때의 도움.
hotline-dcba-use = 노타리오(notario, 변호사가 아닌 이민 브로커)의 이민 사기 신고. 세입자 도움.
hotline-la-vs-hate-use = 증오 행위를 신고하거나, 어떤 도움이든 찾는 곳. 이름을 밝히지 않아도 됩니다. 증오 행위 신고 내용은 경찰과 공유하지 않습니다.
hotline-la-vs-hate-short = 증오 행위 신고, 각종 도움 찾기
hotline-la-vs-hate-number-note = 사용하는 언어를 말하십시오. 기다리는 경우가 있습니다.
hotline-ca-vs-hate-use = 캘리포니아주 어디서든 증오 행위 신고. 누구나 신고할 수 있습니다.
hotline-988-use = 위기에 처했거나 자살을 생각할 때.
hotline-988-number-note = 스페인어는 2번을 누르십시오.
hotline-dv-use = 집안 사람이 귀하를 해치거나 겁을 줄 때 거는 전화. 이야기를 들어 주고, 안전한 곳을 찾도록 도와줍니다. 통화 내용은 비밀로 합니다.
hotline-dv-short = 가정폭력 피해자 도움, 밤낮 언제든지
hotline-trafficking-use = 억지로 일했거나, 속아서 일하게 되었거나, 서류를 돌려받지 못했을 때 거는 전화. 안전해지도록 도와줍니다. 정부 기관이 아닙니다.
hotline-trafficking-short = 강제 노동 피해자 도움, 밤낮 언제든지

## Which line a number is: stands beside the number

contact-label-office = 사무실
contact-label-main = 대표 번호
contact-label-hotline = 핫라인
contact-label-hotline-24h = 핫라인, 24시간
contact-label-shared-chirla = CHIRLA와 같은 번호
contact-label-rapid-response = 방금 구금된 사람을 위한 번호
contact-label-english = 영어
contact-label-chinese = 중국어
contact-label-tagalog = 타갈로그어
contact-label-korean = 한국어
contact-label-japanese = 일본어
contact-label-older-number = Vermont Avenue 사무실이 생기기 전부터 있던 번호
contact-label-emergency = 긴급 전화
contact-label-emergency-24h = 긴급 전화, 24시간
contact-label-emergency-option-2 = 긴급 전화: 2번 선택
contact-label-ciam = CIAM, 24시간
contact-label-ciam-other = CIAM, 다른 번호
contact-label-call-center = 콜센터
contact-label-national-call-center = 미국 전국 콜센터
contact-label-atn = 자국민 지원(ATN)
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
