### The frame, the screens, what the program says about itself.

app-title = 권리 안내 키오스크

## The frame: on every screen

frame-back = 뒤로
frame-clear = 새로 시작
frame-display = 화면 설정
frame-officer = 경찰·요원에게 보여 주기
frame-beside = 2개 언어
frame-more = 더 보기
# Variables:
#   $page (String) - its number.
#   $pages (String) - how many.
frame-page = { $pages }쪽 중 { $page }쪽
frame-up = 위로
# Variables:
#   $date (String) - the day this edition was made, already formatted.
badge-preview = { $date } 시험판. 변호사가 검토하지 않았습니다. 법률 조언이 아니라 일반 정보입니다.
badge-preview-short = 시험판, 변호사 검토 없음
# Variables:
#   $date (String) - the day this edition was made, already formatted.
badge-release = { $date } 판. 법률 조언이 아니라 일반 정보입니다.
badge-release-short = 일반 정보, 법률 조언 아님
missing-text = 여기에 나와야 할 글이 없습니다. 이 테이블에 있는 담당자에게 물어보십시오.

## Welcome

welcome-touch = 사용하는 언어를 누르십시오
welcome-know-your-rights = 권리 알기
welcome-promise = 화면에서 무엇을 눌렀는지 기록하지 않고, 다른 곳에 보내지도 않습니다.
greeting-morning = 안녕하세요
greeting-midday = 안녕하세요
greeting-afternoon = 안녕하세요
greeting-evening = 안녕하세요

## Home

home-title = 어떤 상황인가요?
group-right-now = 지금 당장
group-find-and-plan = 찾기와 준비
group-everyday = 일상의 권리
group-empty = 이 페이지는 아직 준비되지 않았습니다. 단체를 찾으려면 “도움 받기”를 누르십시오.
door-officer = 경찰·요원에게 보여 주기
door-help = 도움 받기
door-taken = 누군가 잡혀갔을 때
door-warrant = 누가 서명한 문서인가요?
door-events = 행사

## A topic

topic-do = 이렇게 하십시오
topic-dont = 하지 마십시오
topic-say = 영어로 말하거나 화면을 보여 주십시오
topic-know = 알아 두십시오
topic-numbers = 전화할 번호
topic-helpers = 도와줄 수 있는 곳
tab-now = 지금
tab-paper = 문서 확인
tab-know = 알아 둘 것
tab-helpers = 도움 받을 곳
# Variables:
#   $date (String) - already formatted.
number-seen = { $date } 확인
# Variables:
#   $count (Number) - how many published sources stand behind this page.
#   $date (String) - the day the oldest information on the page dates from, already formatted.
topic-sources = 출처: { $count }개. 이 페이지에서 가장 오래된 정보의 날짜는 { $date }입니다.
# Variables:
#   $date (String) - already formatted.
statement-as-of = 앞으로 바뀔 수 있습니다. { $date } 기준 정보입니다.
# Variables:
#   $date (String) - the day by which it should have been reviewed, already formatted.
statement-old = 오래된 정보입니다. { $date }까지 다시 검토했어야 합니다. 이대로 믿지 말고, 먼저 핫라인에 물어보십시오.
statement-date-unknown = 이 정보가 지금도 맞는지 알 수 없습니다. 이대로 믿지 말고, 먼저 핫라인에 물어보십시오.
# Variables:
#   $date (String) - the day its information dates from, already formatted.
statement-can-change = 바뀔 수 있음 · { $date }
# Variables:
#   $date (String) - the day by which it should have been reviewed, already formatted.
statement-overdue = 오래된 정보 · 검토 기한 { $date }
statement-may-be-old = 오래된 정보일 수 있습니다.
page-unreviewed = 이 페이지를 실명으로 전부 검토한 사람은 아직 없습니다.

## The card for the officer. The English is shown large; the translation explains it.

officer-heading = 경찰이나 단속 요원에게
officer-meaning = 카드에 적힌 말의 뜻
officer-silent = 저는 묵비권을 행사하겠습니다. 질문에 대답하지 않겠습니다.
officer-search = 제 몸과 집, 차, 물건을 수색하는 데 동의하지 않습니다.
officer-sign = 저는 변호사와 이야기하기 전에는 이민 서류에 서명하지 않겠습니다.
officer-lawyer = 변호사와 이야기하고 싶습니다.
officer-ticket = 다만 경찰이 주는 티켓(위반 통지서)에는 서명하십시오. 서명은 법원에 나가겠다는 약속일 뿐입니다.
officer-alone = 보여 주고 싶은 문장을 누르면 그 문장만 보입니다.

## Get help

help-title = 도움 받기
help-needs = 무엇이 필요하세요?
help-all = 전체
# Variables:
#   $count (String) - how many, already formatted.
help-more-needs = { $count }개 더
need-detention = 누군가 구금되었을 때
need-immigration = 이민 도움
need-workers = 일과 임금
need-tenants = 주거
need-family = 가족
need-health = 건강
need-hate = 증오 행위와 범죄
need-interpreters = 통역사
need-consulate = 영사관
need-organizing = 지역사회 단체
help-older = 오래된 번호
help-general = 법률 도움을 받을 수 있는 다른 전화
help-inside = 구금 시설 안에서만 걸 수 있는 번호
help-organizations = 단체
help-interpreters = 여러 언어로 통역해 줍니다
help-night-none = 귀하가 사용하는 언어로 밤에 받는 법률 상담 전화는 찾지 못했습니다. CHIRLA에 전화해서 메시지를 남기십시오. 위험하면 911에 전화하고, 사용하는 언어의 이름을 영어로 말하십시오.
help-government = 연방 이민 당국이 받습니다. 꼭 필요한 말만 하십시오.
hours-always = 24시간
hours-daily = 매일
hours-weekdays = 월요일부터 금요일까지
# Variables:
#   $open (String) - opening time, already formatted.
#   $close (String) - closing time, already formatted.
hours-daily-between = 매일 { $open }부터 { $close }까지
# Variables:
#   $open (String) - opening time, already formatted.
#   $close (String) - closing time, already formatted.
hours-weekdays-between = 월요일부터 금요일까지, { $open }부터 { $close }까지
hours-office = 업무 시간
hours-unknown = 운영 시간을 알 수 없음
# Variables:
#   $date (String) - already formatted.
contact-seen = 마지막 확인: { $date }
# Variables:
#   $date (String) - a year, a month or a day, already formatted.
contact-old = { $date } 이후로는 확인하지 못한 연락처
contact-undated = 확인하지 못함, 날짜를 알 수 없음
number-other-ways = 다른 연락 방법

## Events

events-title = 행사
events-coming = 다가오는 행사
# Heading over events that are over.
events-earlier = 지난 행사
events-none-known = 아직 알려진 행사 일정이 없습니다.
# Heading over the hosts of events with their numbers.
events-ask-hosts = 주최 단체에 문의하십시오
event-over = 끝난 행사
event-today = 오늘
event-day-unknown = 날짜를 알 수 없음
event-place-unknown = 장소를 알 수 없음
event-hosts = 주최
event-hosts-unknown = 주최자를 알 수 없음

## Display

display-title = 화면 설정
display-text-size = 글자 크기
text-size-small = 작게
text-size-medium = 보통
text-size-large = 크게
text-size-huge = 아주 크게
display-contrast = 색상
contrast-default = 기본 색상
contrast-high-light = 흰 바탕에 검은 글씨
contrast-high-dark = 검은 바탕에 흰 글씨
contrast-low = 부드러운 색상
display-second = 두 번째 언어
display-second-none = 한 가지 언어만
display-done = 완료

## Clearing

clear-question = 모두 지울까요?
clear-meaning = 선택하신 내용이 모두 지워지고 첫 화면으로 돌아갑니다.

## Idle

idle-question = 아직 여기 계세요?
# Variables:
#   $seconds (String) - seconds left, already formatted.
idle-countdown = 이 화면의 내용이 지워집니다. 남은 시간: { $seconds }초
idle-stay = 아직 여기 있습니다

## Zapotec mode. It shows published words; everything else stands in Spanish.

zapotec-awaiting = 사포텍어로 출판된 글입니다. 사포텍 공동체의 검토를 기다리고 있습니다
zapotec-awaiting-short = 사포텍 공동체 검토 대기
zapotec-other-town = 다른 마을…
zapotec-which = 어떤 사포텍어를 사용하세요?
zapotec-spanish-only = 이 지역의 사포텍어로 출판된 글을 찾지 못해서, 스페인어로 보여 줍니다.
zapotec-no-voice = 사포텍어 녹음은 아직 없습니다.
