### School, clinic, court, church

topic-public-places-title = 학교, 병원, 법원, 교회

## What to do

public-places-online-hearing = 이민법원 재판이 잡혀 있으면, 온라인(Webex)으로 하게 해 달라고 할 수 있습니다. 법원이 안 된다고 할 수도 있습니다. 법원이 된다고 할 때까지는 직접 가야 합니다. 변호사에게 물어보십시오.
public-places-online-hearing-short = 재판을 온라인으로 하게 해 달라고 할 수 있습니다. 법원이 된다고 할 때까지는 직접 가야 합니다.
public-places-address = 이민법원에 사건이 있는 사람은, 이사하면 근무일 기준으로 5일 안에 법원에 알리십시오. 양식은 EOIR-33입니다.
public-places-emergency = 응급 상황이면 치료를 받으십시오. 이민 신분과 관계없이 받을 수 있습니다. 치료받으려고 이민 신분을 말할 필요는 없습니다.
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

public-places-school = 캘리포니아주의 학교는 아무나 들어갈 수 없는 곳에 단속 요원을 들여보내면 안 됩니다. 다만 판사가 서명한 문서가 있으면 예외입니다. 그런 문서가 없으면, 학생이나 가족의 정보도 단속 요원에게 주면 안 됩니다.
public-places-school-notice = 이민 단속 요원이 학교 안에 들어온 것이 확인되면, 학교는 가족들에게 알려야 합니다. 언제 어디에 왔는지는 알려 주지 않아도 됩니다. 하지만 대학은 언제 어디에 왔는지도 알려야 합니다.
public-places-enrollment = 아이는 이민 신분과 관계없이 공립학교에 다닐 수 있습니다. 캘리포니아주의 학교는 아이를 입학시킬 때 시민권에 대해 물으면 안 됩니다.
public-places-clinic = 캘리포니아주에서 클리닉과 병원의 진료실은 아무나 들어갈 수 없는 곳입니다. 단속 요원이 들어가려면 판사가 서명한 영장이나 법원 명령이 있어야 합니다. 이민 신분과 태어난 곳도 개인 의료 정보로 봅니다.
public-places-waiting-room = 클리닉이라도 로비, 대기실, 주차장은 누구나 드나드는 곳일 수 있습니다. 하지만 진료실과 건강 상담을 하는 곳은 아무나 들어갈 수 없는 곳입니다.
public-places-medi-cal = 메디캘(Medi-Cal) 정보는 예외입니다. 정부는 합법 체류 신분이 없는 사람의 주소와 전화번호를 ICE에 줄 수 있습니다. 법원이 그래도 된다고 했습니다. 하지만 진료 기록은 주면 안 됩니다. 이 결정은 바뀔 수 있습니다. 그래도 응급 치료는 꼭 받으십시오.
public-places-worship = 교회나 사원에서도, 누구나 드나드는 곳이면 단속 요원이 들어올 수 있습니다. 그 밖의 방에 들어오려면, 판사가 서명한 영장이 있거나 동의를 받아야 합니다. 그런 방에는 ‘비공개 구역’이라고 표시해 두십시오. 질문에는 누구도 대답하지 않아도 됩니다.
public-places-worship-orders = 소송을 낸 교회와 사원 가운데에는, 법원 명령으로 영장 없는 단속이 제한된 곳도 있습니다. 다니는 교회나 사원에 물어보십시오.
public-places-immigration-court = 2026년 6월에 판사가, 대부분의 경우 이민법원에서 사람을 체포하지 못하게 했습니다. 그 뒤로 바뀌었을 수 있습니다. 그래도 이민법원에는 꼭 가야 합니다. 가기 전에 핫라인에 전화하십시오.
public-places-not-covered = 2026년 6월 23일 판결은 길이나 집, 직장에는 해당되지 않았습니다. ICE 정기 출석(check-in)에도 해당되지 않았습니다.
public-places-courthouse = 캘리포니아 주법원 안에서는, 그곳에 볼일이 있어서 온 사람을 단속 요원이 이민 문제로 체포(civil arrest)하려면 판사가 서명한 영장이 있어야 합니다. 캘리포니아주 법이 그렇게 정하고 있습니다. 하지만 법원에 오가는 길에는 보호받지 못할 수 있습니다. 연방 요원들은 이 법을 인정하지 않습니다.
public-places-limits = 2025년 1월에 정부는 “민감한” 장소에서 단속을 제한하던 규칙을 없앴습니다. 이제 단속 요원은 학교, 병원, 교회, 법원 안이나 근처에서 단속할 수 있습니다. 하지만 다른 법이 정한 제한은 아직 일부 남아 있습니다.
