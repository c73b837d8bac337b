### School, clinic, court, church

topic-public-places-title = 학교, 병원, 법원, 교회

## What to do

public-places-online-hearing = 이민법원 심리(재판)가 잡혀 있으면, 온라인(Webex)으로 하게 해 달라고 요청할 수 있습니다. 서면으로 요청하거나 담당 법원에 전화하십시오. 법원이 거절할 수 있습니다. 법원이 허락할 때까지는 직접 가야 합니다. 변호사에게 물어보십시오.
public-places-online-hearing-short = 온라인 재판을 원합니까? 요청할 수 있습니다. 법원이 허락할 때까지는 직접 가야 합니다.
public-places-address = 이민법원에 사건이 있는데 이사를 하면, 법원에 새 주소를 알리십시오. 이때는 주소 변경 양식(EOIR-33)을 씁니다.
public-places-emergency = 응급 상황이면 치료를 받으십시오. 이민 신분과 관계없이 치료를 받을 수 있고, 치료를 받기 위해 이민 신분을 말하지 않아도 됩니다.
public-places-emergency-short = 응급 상황이면 치료를 받으십시오. 이민 신분을 말하지 않아도 됩니다.
public-places-not-guaranteed = 요원이 항상 권리를 존중하는 것은 아닙니다. 자신의 권리를 말로 밝히십시오. 몸싸움을 하지 마십시오. 자세한 내용을 기억해 두었다가 나중에 변호사를 통해 불만을 제기하십시오.

## What not to do

public-places-dont-skip = 이민법원 심리(재판)에 빠지지 마십시오. 그 자리에 없으면, 판사가 추방을 명령할 수 있습니다.
public-places-dont-skip-short = 이민법원 재판에 빠지지 마십시오.
public-places-dont-run = 도망치지 마십시오. 경찰이나 단속 요원에게 저항하거나 이들을 막지 마십시오. 거짓말을 하지 말고, 가짜 서류도 보여 주지 마십시오.
public-places-dont-run-short = 도망치지 마십시오. 몸싸움하지 마십시오. 거짓말하지 마십시오.
public-places-dont-lie = 거짓말을 하지 말고, 가짜 서류도 보여 주지 마십시오. 거짓말과 가짜 서류는 범죄가 될 수 있습니다.

## What to say. The English is read out or shown to an officer; the translation explains it.

public-places-say-silent = 저는 묵비권을 행사하겠습니다.
public-places-say-lawyer = 변호사를 원합니다.
public-places-say-no-search = 저는 수색에 동의하지 않습니다.

## Good to know

public-places-limits = 2025년 1월에 연방 정부는 “민감한” 장소에서 하는 이민 단속에 두었던 제한을 거두었습니다. 단속 요원은 학교, 병원, 교회, 법원 근처에서 단속할 수 있습니다. 다른 법과 법원 판결은 여전히 어느 정도 제한을 둡니다.
public-places-old-pages = 일부 웹페이지에는 아직도 2011년의 제한이 적혀 있습니다. 이 점에 대해서는 오래된 정보입니다.
public-places-school = 2025년 9월 20일부터, 이민 단속 요원에게 판사가 서명한 영장도 없고, 제출 명령서(subpoena, 서류를 내라는 공식 명령)도 없고, 법원 명령도 없으면, 캘리포니아주의 학교 직원은 요원을 학교의 공개되지 않은 구역에 들여보내면 안 되고, 학생이나 가족에 관한 정보를 요원에게 주어서도 안 됩니다. 학교 직원은 요원에게 신분증을 보여 달라고 해야 합니다.
public-places-school-notice = 교내에서 이민 단속이 확인되면, 캘리포니아주의 학교와 대학은 그 사실을 알려야 합니다. 교육구(school district)는 무엇을 언제 알릴지 스스로 정하며, 날짜나 시간이나 장소를 밝히지 않아도 됩니다. 대학은 날짜, 시간, 장소, 그리고 도움을 받을 수 있는 링크를 알려야 합니다. 학교는 학생의 권리에 관한 정보도 게시해야 합니다.
public-places-enrollment = 아이는 이민 신분과 관계없이 공립학교에 다닐 수 있습니다. 연방 대법원이 1982년에 그렇게 결정했습니다. 캘리포니아주의 학교는 아이를 입학시키는 조건으로 시민권에 대해 물으면 안 됩니다.
public-places-clinic = 캘리포니아주에서 진료소와 병원의 치료 구역은 공개 구역이 아닙니다. 이민 단속 요원에게 판사가 서명한 영장도 없고 법원 명령도 없으면, 요원은 그곳에 들어갈 수 없습니다. 이민 신분과 태어난 곳은 보호받는 의료 정보입니다.
public-places-waiting-room = 진료소와 병원의 로비, 일반 대기실, 주차장은 여전히 공개 구역일 수 있습니다. 법에 따라, 치료 구역과 건강 정보를 이야기하는 곳은 공개 구역이 아닙니다.
public-places-courthouse = 캘리포니아주 법원 건물 안에서 재판에 출석하거나 법률에 관한 볼일을 보는 동안에는, 2019년의 법이 판사가 서명한 영장 없는 민사 체포(civil arrest, 형사 사건이 아닌 체포)를 금지합니다. 연방 요원들은 이런 법에 이의를 제기하고 있으므로, 그래도 그런 체포가 일어날 수 있습니다.
public-places-immigration-court = 이민법원은 별개입니다. 이민법원은 연방에 속합니다. 2026년 6월 23일에 한 연방 판사는, 이민법원에서 체포하는 것을 허용한 2025년의 정책을 미국 전체에 걸쳐 취소했습니다. 예전의 제한이 되살아났습니다. 그 제한에 따르면 안보 위협, 위험, 긴급 추적(hot pursuit, 달아나는 사람을 뒤쫓는 것)의 경우에만 체포할 수 있습니다. 정부는 항소했습니다. 그 뒤에 어떻게 되었는지 저희는 알지 못합니다.
public-places-not-covered = 2026년 6월 23일의 판결은 길, 집, 직장, 이민세관단속국(ICE) 정기 출석(check-in)에는 적용되지 않았습니다.
public-places-worship = 교회나 사원 같은 예배 장소에서, 단속 요원은 누구에게나 공개된 곳에 들어갈 수 있습니다. 판사가 서명한 영장 없이 비공개 방에 들어가면 안 됩니다. 비공개 방에는 표시를 해 둘 수 있습니다. 누구도 질문에 대답할 필요가 없습니다.
public-places-worship-orders = 두 건의 법원 명령이 영장 없는 단속을 제한하지만, 소송을 낸 예배 장소에서만 그렇습니다. 2025년 2월의 명령은 침례교 협의회(Baptist fellowship) 한 곳, 일부 퀘이커 단체, 캘리포니아주의 시크교 사원 한 곳에 관한 것입니다. 2026년 2월 13일의 명령은 미국침례교회(American Baptist), 침례교 연합(Alliance of Baptists), 메트로폴리탄 커뮤니티 교회(MCC), 일부 루터교 시노드(synod)에 관한 것입니다.
