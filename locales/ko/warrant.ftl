### Whose warrant is it? What to look at on a paper, and what the answers mean.

warrant-title = 영장에 누가 서명했나요?
warrant-paper-judge = 판사가 서명한 영장
warrant-paper-arrest = ICE 문서: I-200
warrant-paper-removal = ICE 문서: I-205
# Stands on the drawing of a paper, so that nobody takes it for a real one.
warrant-specimen = 견본(진짜 문서 아님)
warrant-touch = 그림에 있는 번호를 누르십시오.
warrant-from-court = 법원 문서
warrant-from-ice = ICE 문서
warrant-question-looks = 어느 문서와 비슷하게 생겼나요?
warrant-question-signed = 법원 판사가 서명했나요?
warrant-question-kind = 무엇에 쓰는 문서인가요?
# Two questions on one page: only the one that fits the paper is answered.
warrant-kind-search = 수색하라는 문서라면, 이 집 주소가 맞게 적혀 있나요?
warrant-kind-arrest = 체포하라는 문서라면, 이 집에 사는 사람의 이름이 적혀 있나요?
answer-yes = 예
answer-no = 아니요
answer-unsure = 확실하지 않음
# Buttons that lead to what to do, to a drawing with its marked places, to the page before, and to the first question again.
warrant-what-to-do = 이제 할 일
warrant-closer = 자세히 보기
warrant-step-back = 이전 화면
warrant-other-paper = 다른 문서

## What the marked places on the papers tell

warrant-court = 맨 위에 “U.S. District Court”(연방 지방법원)나 “Superior Court”(주 법원) 같은 법원 이름이 있습니다. 판사가 서명한 영장은 법원에서 나옵니다.
warrant-signature-judge = 판사나 치안판사(magistrate)가 서명했습니다.
warrant-details = 수색하라는 영장이면, 주소가 맞아야 합니다. 체포하라는 영장이면, 그 집에 사는 사람의 이름이 있어야 합니다.
warrant-date = 날짜가 적혀 있습니다.
warrant-agency = 맨 위에 “Department of Homeland Security”(국토안보부)라고 적혀 있습니다. 국토안보부는 법원이 아닙니다.
warrant-form = 양식 번호가 I-200(체포용) 또는 I-205(추방용)입니다.
warrant-signature-officer = 이민 단속 요원이 서명한 것입니다. 판사의 서명이 아닙니다.
warrant-name = ICE 문서에 귀하의 이름이 적혀 있어도, 판사가 서명한 영장은 아닙니다.
# Stands under the question whether a judge of a court has signed it.
warrant-immigration-judge = 이민판사의 명령으로는 충분하지 않습니다.

## The answers

warrant-outcome-judge = 판사가 서명한 영장 같습니다. 이런 영장이 있으면 경찰이나 단속 요원이 들어올 수 있습니다. 들어오게 하고, 옆으로 비켜서십시오. 손이 계속 보이게 하십시오. 몸싸움을 하지 마십시오. 묵비권을 행사하십시오. 변호사를 요청하십시오.
warrant-outcome-wrong = 수색하라는 문서에 적힌 주소가 틀렸으면, 문을 닫아 두십시오. 체포하라는 문서에 적힌 사람이 이 집에 살지 않을 때도 문을 닫아 두십시오. 문을 사이에 두고 주소나 이름이 틀렸다고 말하십시오. 그래도 들어오면, 몸싸움을 하지 마십시오.
warrant-outcome-not-judge = 판사가 서명한 영장이 아닙니다. 집에서는 ICE 문서를 보여 주어도 문을 열어 줄 필요가 없습니다. 문을 닫아 두십시오. 그래도 들어오면, 몸싸움을 하지 마십시오.
warrant-outcome-unsure = 확실하지 않으면 문을 닫아 두십시오. 문서를 문 밑으로 밀어 넣어 달라고 하거나 창문에 대고 보여 달라고 하십시오. 핫라인에 전화하십시오. 그래도 들어오면, 몸싸움을 하지 마십시오.
warrant-only-home = 이 내용은 단속 요원이 집에 찾아왔을 때만 해당됩니다. 공공장소에서는 단속 요원이 ICE 문서로 사람을 체포할 수 있습니다.

## The answers in few words, large over the whole page

warrant-outcome-judge-short = 판사가 서명한 영장 같습니다. 들여보내고 묵비권을 행사하십시오.
warrant-outcome-wrong-short = 주소나 이름이 맞지 않습니다. 문을 닫아 두십시오.
warrant-outcome-not-judge-short = 판사가 서명한 영장이 아닙니다. 문을 닫아 두십시오.
# The paper looks like one of ICE.
warrant-outcome-ice-short = ICE 문서입니다. 문을 열어 줄 필요가 없습니다.
warrant-outcome-unsure-short = 확실하지 않으면 문을 닫아 두십시오.

## What to say. The English is read out or shown to an officer; the translation explains it.

warrant-say-warrant = 판사가 서명한 영장이 있습니까?
warrant-say-no-entry = 집에 들어오시는 것에 동의하지 않습니다.
warrant-say-silent = 저는 묵비권을 행사하겠습니다.
warrant-say-lawyer = 변호사와 이야기하고 싶습니다.
