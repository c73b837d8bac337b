### Where a sentence comes from, how far its words have been reviewed, and what this edition is.

## On the card of a sentence

words-draft = 초안: 아직 아무도 이 글을 검토하지 않았습니다.
words-stale = 번역한 뒤에 영어 원문이 바뀌었습니다. 그래서 이 글은 예전 내용일 수 있습니다.

## Where a sentence comes from

sources-title = 이 내용의 출처
sources-list = 출처
source-dated = 날짜: { $date }
source-undated = 날짜가 적혀 있지 않음
sources-sentences = 문장별 출처
sources-dates = 이 정보의 날짜
sources-as-of = { $date } 기준 정보입니다.
sources-undated = 출처 페이지에 날짜가 없어서 언제 나온 정보인지 알 수 없습니다.
sources-read-on = 출처는 { $date }에 확인했습니다.
sources-review-by = 이 안내는 { $date }까지 다시 확인하기로 했습니다.
sources-volatile = 법원이나 정부 기관의 결정으로 이 내용이 곧 바뀔 수 있습니다.
sources-words = 이 글을 검토한 사람
sources-english = 영어 원문
sources-translation = 번역문
words-checked = 확인함: 한 번 더 읽을 때, 영어 원문을 보지 않고 이 글을 다시 영어로 옮겨 보았습니다. 그 뜻이 원문과 같았습니다. 실명으로 이 글을 검토한 사람은 아직 없습니다.
words-reviewed = { $date }에 검토한 사람:
role-lawyer = 변호사
role-translator = 번역가
role-speaker = 이 언어를 사용하는 사람

## About this edition

about-title = 이 안내에 대하여
about-date = 이 안내는 { $date }에 만들었습니다.
about-preview = 이 안내는 시험판입니다. 변호사가 검토하지 않았습니다.
about-release = 이 안내에서 검토해야 하는 글은 하나도 빠짐없이 사람이 실명으로 검토했습니다.
about-advice = 여기 있는 것은 일반적인 정보입니다. 귀하의 사건에 대한 법률 조언은 아닙니다. 조언이 필요하면 변호사와 상담하십시오.
about-made = 번역할 때도, 확인할 때도 인공지능(AI)을 썼습니다. “확인함”이라고 표시된 글도 틀릴 수 있습니다.
about-review = 언어별 검토 현황
about-reviewed = 실명으로 검토한 글: { $count }개
about-checked = 다시 읽고 확인한 글: { $count }개
about-draft = 초안: { $count }개
about-stale = 오래된 정보: { $count }개
about-spanish = 스페인어로 나오는 글: { $count }개
about-zapotec = 미국에서의 권리를 사포텍어로 설명한 책이나 안내문은, 어느 지역의 사포텍어로도 찾지 못했습니다. 그래서 권리는 스페인어로 설명합니다. 사포텍어 단어와 글은, 이미 출판되었거나 사포텍어를 하는 사람이 실명으로 검토한 것만 보여 줍니다.
about-reviewers = 이 안내를 검토한 사람
about-nobody = 누군가 실명으로 검토한 글은 아직 하나도 없습니다.
about-lawyers = 무료 변호사를 요청할 수 있는 곳

## The clock

clock-wrong = 담당자용: 이 컴퓨터의 시계가 틀려서, 안내에 나오는 날짜가 지났는지 알 수 없습니다. 날짜를 맞추십시오.
clock-wrong-short = 담당자용: 이 컴퓨터의 시계를 맞추십시오.
clock-details = 담당자용: 이 컴퓨터의 날짜가 틀립니다. 컴퓨터 날짜는 { $clock }인데, 이 안내를 만든 { $date }보다 이전입니다. 컴퓨터의 날짜와 시간을 맞추십시오. 그 전에는 여기 나오는 날짜가 지났는지 알 수 없습니다.
