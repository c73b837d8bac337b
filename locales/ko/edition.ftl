### Where a sentence comes from, how far its words have been reviewed, and what this edition is.

## On the card of a sentence

words-draft = 초안: 아직 아무도 이 글을 검토하지 않았습니다.
words-stale = 이 글은 오래된 정보일 수 있습니다. 번역한 뒤에 영어 원문이 바뀌었습니다.

## Where a sentence comes from

sources-title = 이 내용의 출처
sources-list = 출처
source-dated = 날짜: { $date }
source-undated = 날짜가 적혀 있지 않음
sources-sentences = 문장별 출처
sources-dates = 이 정보의 날짜
sources-as-of = { $date } 기준 정보입니다.
sources-undated = 출처 페이지에는 어느 날짜 기준의 정보인지 적혀 있지 않습니다.
sources-read-on = 출처 확인일은 { $date }입니다.
sources-review-by = { $date }까지 이 정보를 다시 확인해야 합니다.
sources-volatile = 법원이나 정부 기관이 이 내용을 곧 바꿀 수도 있습니다.
sources-words = 이 글을 검토한 사람
sources-english = 영어 원문
sources-translation = 번역문
words-checked = 대조함: 영어 원문을 보지 않고 이 글을 다시 영어로 번역해 보았고, 뜻이 원문과 같았습니다. 이름을 밝히고 이 글을 검토한 사람은 아직 없습니다.
words-reviewed = { $date }에 검토한 사람:
role-lawyer = 변호사
role-translator = 번역가
role-speaker = 이 언어를 사용하는 사람

## About this edition

about-title = 이 안내에 대하여
about-date = 이 안내는 { $date }에 만들어졌습니다.
about-preview = 이 안내는 시험판입니다. 변호사가 검토하지 않았습니다.
about-release = 이 안내에서 꼭 검토를 받아야 하는 글은 모두 검토를 받았습니다. 검토한 사람은 이름을 밝혔습니다.
about-advice = 이 안내는 일반 정보입니다. 귀하의 사건에 관한 법률 조언이 아닙니다. 조언을 받으려면 변호사와 상담하십시오.
about-made = 번역은 인공지능(AI)을 사용하여 쓰고 대조했습니다. “대조함”이라고 표시된 글도 틀릴 수 있습니다.
about-review = 언어별 검토 상황
about-reviewed = 이름을 밝힌 사람이 검토한 글: { $count }개
about-checked = 다시 읽고 대조한 글: { $count }개
about-draft = 초안: { $count }개
about-stale = 오래된 정보: { $count }개
about-spanish = 스페인어로 나오는 글: { $count }개
about-zapotec = 알려진 바로는, 어떤 종류의 사포텍어로도 미국에서의 권리에 관해 출판된 글이 없습니다. 그래서 여기에서 그 권리에 관한 글은 스페인어로 나옵니다. 사포텍어 단어와 글은 출판된 것이거나, 그 언어를 사용하는 사람이 이름을 밝히고 검토한 것만 보여 줍니다.
about-reviewers = 이 안내를 검토한 사람
about-nobody = 이름을 밝히고 이 안내를 조금이라도 검토한 사람은 아직 없습니다.
about-lawyers = 무료 변호사를 요청할 수 있는 곳

## The clock

clock-wrong = 담당자용: 이 컴퓨터의 시계가 틀려서 날짜가 지났는지 알 수 없습니다. 날짜를 맞추십시오.
clock-wrong-short = 담당자용: 이 컴퓨터의 시계를 맞추십시오.
clock-details = 담당자용: 시계에 나오는 날짜는 { $clock }입니다. 이 안내를 만든 날인 { $date }보다 이전입니다. 이 컴퓨터의 날짜와 시간을 맞추십시오. 그때까지는 여기에 나오는 날짜가 지났는지 알 수 없습니다.
