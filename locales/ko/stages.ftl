### The short names of the moments of a topic, one a tab, and conditions of what is said.

## Tabs. As short as can be: one to three words.

stage-inside = 집에 들어오면
stage-held = 못 가게 하면
stage-search = 수색하면
stage-questions = 질문하면
stage-before = 미리 할 일
stage-after = 끝난 뒤
stage-places = 학교, 병원, 교회
stage-detained = 구금 중
stage-police = 경찰에 체포되면
stage-deported = 추방하려 하면
stage-signed = 이미 서명했다면
stage-film = 촬영할 때
stage-calls = 전화할 곳
stage-not-found = 못 찾으면
stage-caregiver = 돌봄 진술서
stage-papers = 목록과 서류
stage-pay = 돈 내기 전에
stage-they-call = 전화가 오면
stage-today = 오늘 더 할 일
stage-court = 이민법원에서

## Shown over a line that may be said only if it is true, or only to somebody. It is never read out.

condition-if-true = 사실일 때만:
condition-help-line = 변호사나 상담 전화 직원에게 말할 때:
