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

## What could not be stored

store-elsewhere = 이 컴퓨터에서 권리 안내 키오스크 프로그램이 하나 더 실행되고 있고, 그 프로그램이 저장된 데이터를 사용하고 있습니다. 먼저 그 프로그램을 끝내십시오. 지금은 여기에서 아무것도 바꿀 수 없습니다.
store-newer = 저장된 데이터는 이 프로그램의 더 새로운 버전에서 만든 것입니다. 이 버전으로는 아무것도 바꿀 수 없습니다.
store-full = 디스크가 가득 찼습니다. 지금은 아무것도 저장할 수 없습니다. 먼저 디스크에 빈 공간을 만드십시오.
store-protected = 디스크가 읽기 전용입니다. 지금은 아무것도 저장할 수 없습니다.
store-failed = 지금은 이 컴퓨터에 아무것도 저장할 수 없습니다. 이 컴퓨터를 관리하는 사람에게 도와 달라고 하십시오.
