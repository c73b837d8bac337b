### School, clinic, court, church

topic-public-places-title = 학교, 병원, 법원, 교회

## What to do

public-places-online-hearing = 이민법원 재판이 잡혀 있으면, 온라인(Webex)으로 하게 해 달라고 요청할 수 있습니다. 법원이 거절할 수 있습니다. 법원이 허락할 때까지는 직접 가야 합니다. 변호사에게 물어보십시오.
public-places-online-hearing-short = 재판을 온라인으로 하게 해 달라고 요청할 수 있습니다. 법원이 허락할 때까지는 직접 가야 합니다.
public-places-address = 이민법원에 사건이 있는데 이사하면, 근무일로 5일 안에 법원에 알리십시오. 이때 쓰는 양식은 EOIR-33입니다.
public-places-emergency = 응급 상황이면 치료를 받으십시오. 이민 신분과 관계없이 치료를 받을 수 있고, 치료받을 때 이민 신분을 말하지 않아도 됩니다.
public-places-emergency-short = 응급 상황이면 치료를 받으십시오. 이민 신분을 말하지 않아도 됩니다.

## What not to do

public-places-dont-skip = 이민법원 재판에 빠지지 마십시오. 그 자리에 없으면, 판사가 추방을 명령할 수 있습니다. 통지가 오지 않았으면, 변호사가 사건을 다시 열어 달라고 신청할 수 있습니다.
public-places-dont-skip-short = 이민법원 재판에 빠지지 마십시오.
public-places-dont-run = 도망치지 마십시오. 경찰이나 단속 요원에게 저항하지 말고, 앞을 막지도 마십시오. 거짓말을 하지 말고, 가짜 서류도 보여 주지 마십시오.
public-places-dont-run-short = 도망치지 마십시오. 몸싸움하지 마십시오. 거짓말하지 마십시오.

## What to say. The English is read out or shown to an officer; the translation explains it.

public-places-say-silent = 저는 묵비권을 행사하겠습니다.
public-places-say-lawyer = 변호사와 이야기하고 싶습니다.
public-places-say-no-search = 저는 수색에 동의하지 않습니다.

## Good to know

public-places-school = 단속 요원에게 판사가 서명한 문서가 없으면, 캘리포니아주의 학교는 아무나 들어갈 수 없는 곳에 들여보내면 안 됩니다. 그런 문서가 없으면 학생이나 가족의 정보를 주어서도 안 됩니다.
public-places-school-notice = 교내에 이민 단속 요원이 온 것이 확인되면, 학교는 가족들에게 알려야 합니다. 언제 어디에 왔는지는 밝히지 않아도 됩니다. 대학은 밝혀야 합니다.
public-places-enrollment = 아이는 이민 신분과 관계없이 공립학교에 다닐 수 있습니다. 캘리포니아주의 학교는 아이를 입학시킬 때 시민권에 대해 물으면 안 됩니다.
public-places-clinic = 캘리포니아주에서 진료소와 병원의 진료실은 누구나 드나드는 곳이 아닙니다. 단속 요원이 들어가려면 판사가 서명한 영장이나 법원 명령이 있어야 합니다. 이민 신분과 태어난 곳은 비밀 의료 정보로 다룹니다.
public-places-waiting-room = 진료소의 로비, 대기실, 주차장은 누구나 드나드는 곳일 수 있습니다. 진료실과, 건강 이야기를 하는 곳은 누구나 드나드는 곳이 아닙니다.
public-places-medi-cal = 메디캘(Medi-Cal)은 예외입니다. 법원은 정부가 합법 체류 신분이 없는 사람의 주소와 전화번호를 ICE에 주는 것을 허락했습니다. 진료 기록은 주면 안 됩니다. 바뀔 수 있습니다. 그래도 응급 치료는 받으십시오.
public-places-worship = 교회나 사원에서, 단속 요원은 누구나 드나드는 곳에 들어갈 수 있습니다. 비공개 방에 들어가려면 판사가 서명한 영장이나 동의가 있어야 합니다. 비공개 방에 표시를 해 두십시오. 누구도 질문에 대답할 필요가 없습니다.
public-places-worship-orders = 소송을 낸 일부 교회와 사원에서는, 법원 명령에 따라 영장 없이 단속하는 데 제한이 있습니다. 다니는 교회나 사원에 물어보십시오.
public-places-immigration-court = 2026년 6월에 판사가, 단속 요원이 이민법원에서 사람을 체포하는 것을 대부분 금지했습니다. 이 결정은 바뀌었을 수 있습니다. 가기 전에 핫라인에 전화하십시오. 그래도 이민법원에는 가야 합니다.
public-places-not-covered = 2026년 6월 23일의 판결은 길, 집, 직장, 이민세관단속국(ICE) 정기 출석(check-in)에는 적용되지 않았습니다.
public-places-courthouse = 캘리포니아주의 주 법원 안에서 볼일을 보는 동안에는, 단속 요원이 판사가 서명한 영장 없이 이민 문제로 체포(civil arrest)하면 안 됩니다. 법원에 가는 길이나 돌아오는 길에는 보호받지 못할 수 있습니다. 연방 요원들은 이 법을 인정하지 않고 다투고 있습니다.
public-places-limits = 2025년 1월에 정부는 “민감한” 장소에 두었던 제한을 없앴습니다. 단속 요원은 학교, 병원, 교회, 법원 안이나 근처에서 단속할 수 있습니다. 다른 법에 따른 제한은 아직 남아 있습니다.
