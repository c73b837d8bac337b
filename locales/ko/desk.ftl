### The staff desk, behind a PIN: for those who stand at the table, not for visitors. Short, plain words.

## On every screen of the desk

# A narrow strip over every screen of the desk.
staff-strip = 담당자 전용 화면입니다. 방문객이 사용하지 못하게 하십시오.
# The button on “About this edition” that leads to the PIN.
staff-door = 담당자용
# A button in the footer: locks the desk; the visitor's screen comes back. As short as can be.
staff-lock = 잠금
# Under the question whether anyone is still here.
# Variables:
#   $seconds (String) - how many seconds are left, already formatted.
staff-countdown = 담당자 화면이 잠깁니다. 남은 시간: { $seconds }초

## The PIN

pin-title = 담당자 PIN
pin-enter = PIN을 입력하십시오.
pin-choose = 담당자가 사용할 PIN을 정하십시오. 숫자 6자리에서 12자리까지입니다.
pin-again = 같은 PIN을 한 번 더 입력하십시오.
pin-checking = 잠시만 기다려 주십시오 …
pin-wrong = PIN이 맞지 않습니다.
# After several wrong tries.
# Variables:
#   $time (String) - how long it is still to wait, in minutes and seconds, already formatted, as in 0:05.
pin-wait = PIN을 너무 여러 번 틀렸습니다. 다시 입력하기까지 남은 시간: { $time }
pin-not-counted = PIN을 몇 번 입력했는지 이 컴퓨터에 저장할 수 없습니다. 그래서 한 번 입력할 때마다 오래 기다려야 합니다. 이 컴퓨터를 관리하는 사람에게 도와 달라고 하십시오.
pin-reset-stays = PIN을 새로 정해야 하는데, 데이터 폴더에 있는 “reset-pin” 파일이 지워지지 않습니다. 이 파일을 지운 뒤에 다시 해 보십시오.
pin-unreadable = 저장된 PIN이 손상되었습니다. PIN을 새로 정할 때까지 아무도 들어갈 수 없습니다. 이 컴퓨터를 관리하는 사람에게 도와 달라고 하십시오.
pin-not-judged = 이 컴퓨터에서 PIN을 확인하지 못했습니다. 다시 해 보십시오. 계속 안 되면 이 컴퓨터를 관리하는 사람에게 도와 달라고 하십시오.
pin-differs = 두 번 입력한 PIN이 서로 다릅니다. PIN을 다시 정하십시오.
pin-length = PIN은 숫자 6자리에서 12자리까지입니다.
pin-repeated = 다른 PIN을 정하십시오. 처음부터 끝까지 한 가지 숫자로만 정하지 마십시오.
pin-run = 다른 PIN을 정하십시오. 123456처럼 차례로 이어지는 숫자를 쓰지 마십시오.
pin-year = 다른 PIN을 정하십시오. 연도나 날짜를 쓰지 마십시오.
pin-not-stored = PIN을 이 컴퓨터에 저장하지 못했습니다. 이 컴퓨터를 관리하는 사람에게 도와 달라고 하십시오.

## The rooms of the desk

desk-title = 담당자 화면
desk-calibration = 화면 크기
desk-change-pin = PIN 바꾸기
desk-exit = 프로그램 끝내기
desk-exit-question = 권리 안내 키오스크 프로그램을 끝낼까요? 누군가 다시 시작할 때까지 방문객이 사용할 수 없습니다.
desk-exit-yes = 끝내기
desk-exit-no = 그대로 두기

## Events that staff have added, as visitors see them

# Variables:
#   $date (String) - a day, already formatted.
event-added = { $date }에 이 테이블에서 추가함
event-cancelled = 취소된 행사
# Over the names of the languages that are spoken at an event.
event-languages = 행사 언어

## Counts

desk-counts = 이용 횟수
counts-title = 이용 횟수
counts-what = 이 기능을 켜면 각 주제를 하루에 몇 번 열어 보았는지, 어떤 언어로 보았는지 키오스크가 셉니다. 몇 시에, 어떤 순서로 보았는지는 저장하지 않습니다. 사람에 대한 정보도 전혀 저장하지 않습니다. 5보다 작은 수는 “5 미만”으로 저장합니다.
counts-off = 지금은 횟수를 세지 않습니다.
counts-on = 지금 횟수를 세고 있습니다. 첫 화면에서 방문객에게 알립니다.
# Buttons.
counts-switch-on = 세기 시작
counts-switch-off = 세기 중지
counts-none = 아직 센 횟수가 없습니다.
counts-few = 5 미만
# A button: saves the counts as a file for a spreadsheet.
counts-save = 표로 저장
# Variables:
#   $file (String) - the path of the file.
counts-saved = 저장한 파일: “{ $file }”
# A button.
counts-erase = 횟수 모두 지우기
counts-erase-question = 이용 횟수를 모두 지울까요? 지운 뒤에는 되돌릴 수 없습니다.
# The answers.
counts-erase-yes = 지우기
counts-erase-no = 그대로 두기
# Stands on the first screen in place of “Nothing you touch is recorded or sent.” while counting is on. Visitors read it.
welcome-promise-counting = 이 키오스크는 사람들이 각 주제를 몇 번 열어 보았는지 셉니다. 귀하에 대해서는 아무것도 기록하지 않고, 다른 곳에 아무것도 보내지 않습니다.

## Events at the desk

# The room of the desk in which events are added and changed.
desk-events = 행사
events-desk-none = 이 테이블에서 추가한 행사가 없습니다.
events-desk-add = 행사 추가
events-desk-change = 수정
events-desk-copy = 복사
events-desk-cancel = 행사 취소하기
events-desk-uncancel = 예정대로 진행하기
events-desk-remove = 삭제
events-desk-remove-question = 이 행사를 삭제할까요? 삭제하면 방문객에게 더 이상 보이지 않습니다.
events-desk-remove-yes = 삭제
events-desk-remove-no = 그대로 두기
# Takes away what staff wrote over an event of this edition.
events-desk-lift = 원래 내용 다시 보이기
# Stands at an event of this edition that staff have changed.
events-desk-covers = 이 테이블에서 수정함
# Stands at an event that comes with the program.
events-desk-edition = 이 안내에 원래 들어 있는 행사
# Two buttons. What is undone or done again stands behind a colon.
events-desk-undo = 되돌리기
events-desk-redo = 다시 하기
# What was done to an event: stands behind “Undo:”.
# Variables:
#   $title (String) - the name of an event.
events-desk-deed-added = “{ $title }” 추가함
# Variables:
#   $title (String) - the name of an event.
events-desk-deed-changed = “{ $title }” 수정함
# Variables:
#   $title (String) - the name of an event.
events-desk-deed-cancelled = “{ $title }” 행사 취소함
# That an event was called off was taken back.
# Variables:
#   $title (String) - the name of an event.
events-desk-deed-uncancelled = “{ $title }” 예정대로 진행하기로 함
# Variables:
#   $title (String) - the name of an event.
events-desk-deed-removed = “{ $title }” 삭제함
# The original of an event was shown again.
# Variables:
#   $title (String) - the name of an event.
events-desk-deed-lifted = “{ $title }” 원래 내용 다시 보이게 함
# Variables:
#   $count (String) - how many events, already formatted.
events-desk-deed-imported = 캘린더에서 행사 { $count }개 가져옴
events-desk-too-many = 행사를 더 추가할 자리가 없습니다. 지난 행사를 먼저 삭제하십시오.
events-desk-gone = 그동안 행사 내용이 바뀌었습니다. 그래서 방금 누른 것은 이제 할 수 없습니다. 사라진 내용은 없습니다.

## The form for an event

event-form-heading = 행사
# The labels of the four pages of the form. As short as can be.
event-form-words = 이름
event-form-when = 날짜
event-form-where = 장소
event-form-repeats = 반복
# Fields of the form.
event-form-title = 행사 이름
event-form-note = 방문객이 알아 둘 것
event-form-date = 날짜
event-form-last-day = 마지막 날
event-form-start = 시작
event-form-end = 끝
# No day has been chosen yet.
event-form-not-chosen = 아직 고르지 않음
event-form-no-end = 끝나는 시간 없음
event-form-whole-day = 하루 종일
event-form-place = 장소
event-form-hosts = 주최
event-form-other-host = 다른 주최자
event-form-languages = 행사에서 사용하는 언어
event-form-once = 한 번
event-form-weekly = 매주
event-form-monthly-day = 매달 같은 날짜
event-form-monthly-weekday = 매달 같은 주 같은 요일
event-form-monthly-last = 매달 마지막 주 같은 요일
event-form-as-written = 캘린더에 적힌 대로
# The repetition has no end.
event-form-endless = 끝나는 날 없음
event-form-until = 반복 끝나는 날
event-form-without = 반복에서 뺄 날
event-form-leave-out = 이날 빼기
event-form-save = 저장
event-form-discard = 저장하지 않기
event-form-discard-question = 저장하지 않고 나갈까요? 입력한 내용이 사라집니다.
event-form-discard-no = 계속 입력하기
event-form-not-saved = 아직 저장되지 않았습니다. 아래를 보십시오.
# Variables:
#   $languages (String) - names of languages, in a list.
event-form-missing = 아직 입력하지 않은 언어: { $languages }. 이 언어를 고른 방문객에게는 다른 언어로 보입니다.
event-form-no-title = 적어도 한 가지 언어로 행사 이름을 입력하십시오.
# Variables:
#   $most (String) - a number, already formatted.
event-form-too-long = 너무 깁니다. { $most }자까지 쓸 수 있습니다.
event-form-no-date = 날짜를 고르십시오.
event-form-no-such-day = 이 날짜나 시간은 고를 수 없습니다. 다른 날짜나 시간을 고르십시오.
# Variables:
#   $time (String) - a time of day, already formatted.
event-form-no-such-hour = 고른 시간({ $time })은 그날 밤에 없습니다. 서머타임이 시작되어 시계가 한 시간 앞으로 갑니다. 다른 시간을 고르십시오.
# Variables:
#   $time (String) - a time of day, already formatted.
event-form-doubled-hour = 고른 시간({ $time })은 그날 밤에 두 번 있습니다. 서머타임이 끝나서 시계가 한 시간 뒤로 갑니다. 어느 쪽인가요?
event-form-first-hour = 첫 번째
event-form-second-hour = 두 번째
event-form-end-before-start = 끝나는 때가 시작하는 때보다 빠릅니다. 끝나는 날이나 시간을 더 늦은 쪽으로 바꾸십시오.
# Variables:
#   $letter (String) - a character.
event-form-undrawn = 이 언어에서는 “{ $letter }” 글자가 화면에 나오지 않습니다. 이 글자를 지우십시오.
event-form-unknown-host = 주최자 가운데 하나가 이제 단체 목록에 없습니다. 그 주최자를 빼십시오.
# Variables:
#   $most (String) - a number, already formatted.
event-form-too-many-hosts = 주최자가 너무 많습니다. { $most }곳까지 넣을 수 있습니다.
event-form-too-many-exceptions = 빼는 날이 너무 많습니다. 반복이 더 일찍 끝나게 하십시오.
event-form-ends-before = 끝나는 날이 시작하는 날보다 빠릅니다. 더 늦은 날을 고르십시오.
event-form-cannot-repeat = 이렇게는 반복할 수 없습니다. 다른 방식이나 다른 날을 고르십시오.

## The keyboard

keyboard-space = 띄어쓰기
keyboard-shift = 시프트
keyboard-done = 완료
# The key was not taken: such a mark cannot stand here.
keyboard-refused = 그 글자는 여기에 넣을 수 없습니다.
# Variables:
#   $count (String) - how many characters, already formatted.
keyboard-taken-out = 눈에 보이지 않아 뺀 글자: { $count }개

## Calendars at the desk

# The room of the desk in which events are taken from calendar files and written into one.
desk-calendars = 캘린더
calendars-what = 캘린더 파일(.ics)에 있는 행사를 여기로 가져올 수 있습니다. 여기에서 추가한 행사를 캘린더 파일로 저장할 수도 있습니다.
# Over the list of files that were found.
calendars-found = 이 컴퓨터와 USB 메모리에 있는 캘린더 파일
# A button: looks for files once more, after a USB stick was put in.
calendars-look-again = 다시 찾기
calendars-none = 캘린더 파일을 찾지 못했습니다. 파일이 들어 있는 USB 메모리를 이 컴퓨터에 꽂고 “다시 찾기”를 누르십시오.
# How many events of the file are of each kind, before anything is kept.
# Variables:
#   $count (String) - how many, already formatted.
calendars-new = 새 행사: { $count }개
# Variables:
#   $count (String) - how many, already formatted.
calendars-changed = 바뀐 행사: { $count }개
# Variables:
#   $count (String) - how many, already formatted.
calendars-cancelled = 취소된 행사: { $count }개
# Variables:
#   $count (String) - how many, already formatted.
calendars-same = 이미 있는 행사: { $count }개
# Variables:
#   $count (String) - how many, already formatted.
calendars-skipped = 가져올 수 없는 것: { $count }개
calendars-nothing = 이 파일에는 새로운 내용이 없습니다.
# Stands at each event that will be taken, as a button: pressing it leaves the event out.
calendars-will-take = 가져올 행사
# Stands at each event that will not be taken, as a button: pressing it takes the event.
calendars-will-leave = 가져오지 않을 행사
# An event that staff changed here by hand has been changed in the calendar too.
calendars-by-hand = 누군가 여기에서 이 행사를 직접 수정했는데, 캘린더에서도 내용이 바뀌었습니다. 캘린더 내용이 맞을 때만 가져오십시오.
# What is here may be newer than what the calendar says of an event.
calendars-order-unknown = 이 프로그램은 여기에 있는 행사 내용과 캘린더 내용 가운데 어느 쪽이 더 새로운지 알 수 없습니다. 캘린더 내용이 맞을 때만 가져오십시오.
# What changes of an event: it had been called off, and that is taken back.
calendars-uncancelled = 취소했다가 다시 진행하기로 함
# A button: keeps the chosen events.
# Variables:
#   $count (String) - how many events, already formatted.
calendars-take = { $count }개 가져오기
# A button: leaves without keeping anything.
calendars-leave = 아무것도 가져오지 않기
# Variables:
#   $count (String) - how many events, already formatted.
calendars-taken = 행사 { $count }개를 가져왔습니다. 가져오기 전으로 돌아가려면 “행사”에서 “되돌리기”를 누르십시오.
# Before the line of a file on which something stands.
# Variables:
#   $line (String) - the number of a line, already formatted.
calendars-line = { $line }번째 줄
# A button under the part of a long list that is shown: leads to the part that follows.
# Variables:
#   $count (String) - how many lines are not shown yet, already formatted.
calendars-go-on = 목록 이어서 보기({ $count })
# A button: leads to the part of a long list that comes before.
calendars-go-back = 목록 앞쪽 보기
# A button: writes all events that were added here into a calendar file.
calendars-write = 캘린더 파일로 저장
calendars-too-large = 이 파일은 너무 큽니다. 캘린더에서 파일을 만들 때 행사 수를 줄여서 다시 해 보십시오.
calendars-not-calendar = 캘린더 파일이 아닙니다. 이름이 “.ics”로 끝나는 파일을 고르십시오.
calendars-not-read = 파일을 읽지 못했습니다. USB 메모리가 컴퓨터에 그대로 꽂혀 있나요?
calendars-not-written = 파일을 저장하지 못했습니다. USB 메모리가 컴퓨터에 그대로 꽂혀 있나요? USB 메모리에 빈 공간이 있나요?

## Why something in a calendar cannot be taken

calendar-skip-damaged = 이 줄은 손상되었습니다.
calendar-skip-cut-off = 행사 내용이 중간에 끊겨서 끝부분이 없습니다.
calendar-skip-no-event = 행사가 아닙니다.
calendar-skip-answer = 행사가 아니라 초대에 대한 답장입니다.
calendar-skip-no-title = 행사 이름이 없습니다.
calendar-skip-no-day = 행사 날짜가 없습니다.
calendar-skip-moment = 날짜나 시간을 읽을 수 없습니다.
calendar-skip-end = 끝나는 시간이 맞지 않습니다. 끝나는 시간 없이 행사를 가져옵니다.
calendar-skip-zone = 어느 지역 시간인지 알 수 없습니다.
calendar-skip-repeats = 이 프로그램은 이런 반복 방식을 저장할 수 없습니다.
calendar-skip-days = 날짜가 하나씩 따로 적혀 있습니다. 이 프로그램은 이렇게 적힌 날짜를 저장할 수 없습니다.
calendar-skip-twice = 파일에 같은 행사가 두 번 들어 있습니다. 둘 가운데 더 새로운 것을 가져옵니다.
calendar-skip-too-many = 파일에 행사가 너무 많아서 이 프로그램이 다 읽을 수 없습니다. 나머지는 가져오지 않습니다.
calendar-skip-no-series = 반복되는 행사 가운데 하나인데, 그 반복 행사가 여기에 없습니다.
calendar-skip-never-here = 취소된 행사이고, 여기 행사 목록에 있었던 적이 없습니다.

## What was noticed in an event that is taken

calendar-note-los-angeles = 어느 지역 시간인지 적혀 있지 않습니다. LA 시간으로 가져옵니다.
calendar-note-zone = 시간을 LA 시간으로 바꾸었습니다. 맞는지 확인하십시오.
calendar-note-clocks = 이날 밤에 서머타임 때문에 시간이 바뀝니다. 행사 시간이 맞는지 확인하십시오.
calendar-note-letters = 틀린 글자가 있을 수 있습니다. é나 ñ처럼 부호가 붙은 글자를 확인하십시오.
calendar-note-language = 어느 언어인지 짐작해서 정했습니다. 맞는지 확인하십시오.
calendar-note-words = 너무 길거나 화면에 보여 줄 수 없어서 글의 일부를 뺐습니다.
calendar-note-cut-off = 파일이 중간에 끊겼습니다. 빠진 행사가 있을 수 있습니다.
calendar-note-private = 비공개로 표시된 행사입니다. 방문객에게 보여 줄까요?

## What could not be stored

store-elsewhere = 이 컴퓨터에서 권리 안내 키오스크 프로그램이 하나 더 실행되고 있고, 그 프로그램이 저장된 데이터를 사용하고 있습니다. 먼저 그 프로그램을 끝내십시오. 지금은 여기에서 아무것도 바꿀 수 없습니다.
store-newer = 저장된 데이터는 이 프로그램의 더 새로운 버전에서 만든 것입니다. 이 버전으로는 아무것도 바꿀 수 없습니다.
store-full = 디스크가 가득 찼습니다. 지금은 아무것도 저장할 수 없습니다. 먼저 디스크에 빈 공간을 만드십시오.
store-protected = 디스크가 읽기 전용입니다. 지금은 아무것도 저장할 수 없습니다.
store-failed = 지금은 이 컴퓨터에 아무것도 저장할 수 없습니다. 이 컴퓨터를 관리하는 사람에게 도와 달라고 하십시오.
