### They want me to sign

topic-do-not-sign-title = 서명하라고 할 때

## What to do

do-not-sign-lawyer-first = 변호사가 읽기 전에는 무엇이든 서명을 거부할 수 있습니다.
do-not-sign-lawyer-first-short = 변호사가 읽기 전에는 서명을 거부할 수 있습니다.
do-not-sign-read = 서류를 읽을 수 없으면, 요원에게 통역사가 필요하다고 말하십시오. 읽을 수 있으면, 모든 페이지를 읽으십시오. 그래도 서명은 거부할 수 있습니다.
do-not-sign-read-short = 읽을 수 없으면, 통역사가 필요하다고 말하십시오.
do-not-sign-already-signed = 이해하지 못한 것에 이미 서명했다면 빨리 변호사에게 알리십시오.
do-not-sign-two-years = 판사를 만나지 못하고 추방될 것이라고 요원이 말할 때, 여기서 2년 넘게 산 것이 사실이라면, 2년 넘게 살았다고 말하고 판사를 만나게 해 달라고 하십시오. 다른 모든 질문에는 묵비권을 행사할 수 있습니다.
do-not-sign-proof = 이곳에 산다는 증거(집세, 급여, 학교, 의료, 세금 서류)의 사본을 믿을 수 있는 사람에게 맡겨 두십시오. 증거를 몸에 지니고 다닐지는 변호사마다 의견이 다릅니다. 변호사에게 물어보십시오.
do-not-sign-afraid = 본국에 돌아가는 것이 두렵고 그것이 사실이라면, 요원에게 그렇다고 말하십시오.
do-not-sign-ask-interpreter = 첫 심리(이민법원 재판) 때 또는 서면으로 법원 통역사를 요청하십시오. 쓰는 언어, 그 언어의 종류(방언), 고향 마을이나 지역을 말하십시오. 예: 고향 마을의 사포텍어, 키체어(K’iche’), 한국어.

## What not to do

do-not-sign-dont-sign = 이해하지 못하는 서류에 서명하지 마십시오.
do-not-sign-dont-sign-short = 이해하지 못하면 서명하지 마십시오.
do-not-sign-dont-two-years = 이곳에 얼마나 오래 있었는지, 두려움이 있는지에 대해 사실이 아닌 말은 하지 마십시오.
do-not-sign-dont-two-years-short = 돌아가기가 두려운지, 이곳에 얼마나 있었는지에 대해 사실이 아닌 말은 하지 마십시오.

## What to say. The English is read out or shown to an officer; the translation explains it.

do-not-sign-say-no = 저는 변호사 없이는 이 서류에 서명하지 않겠습니다.
do-not-sign-say-lawyer = 변호사와 통역사를 원합니다.
do-not-sign-say-not-understood = 저는 이것을 이해하지 못합니다. 통역사가 필요합니다.
do-not-sign-say-judge = 이민판사를 만나고 싶습니다.
do-not-sign-say-afraid = 저는 본국에 돌아가는 것이 두렵습니다. 망명 심사관과 이야기하고 싶습니다.

## Good to know

do-not-sign-voluntary-departure = 자진 출국(voluntary departure)은 정해진 날짜까지 자기 돈으로 떠나기로 동의한다는 뜻입니다. 추방 명령은 아닙니다. 늦게 떠나면 벌금이 있고 추방 명령으로 바뀝니다. 체류 신분 없이 이곳에 오래 있었다면, 자진 출국을 해도 3년 또는 10년 동안 다시 들어오지 못할 수 있습니다.
do-not-sign-stipulated = “재판 없이 추방에 동의하는 것”(stipulated removal)은 심리(이민법원 재판)를 포기하고 추방 명령을 받아들인다는 뜻입니다. 그러면 여러 해 동안 다시 들어오지 못할 수 있습니다. 다시 들어오는 것이 범죄가 될 수 있습니다.
do-not-sign-forms = I-826 양식은 자발적 귀환(voluntary return)을 위한 것입니다. 이 양식에 서명하면 심리(이민법원 재판)를 곧바로 포기하게 됩니다. I-210 양식은 이민세관단속국(ICE)이 허가하는 자진 출국에 관한 것입니다.
do-not-sign-expedited = 신속 추방(expedited removal)은 판사가 아니라 요원이 추방을 명령한다는 뜻입니다. 2025년 1월부터 이 정책은 미국 전체에 적용됩니다. 대상은 정식 입국 허가(admission) 없이 들어왔고, 이곳에 2년 동안 끊김 없이 있었다는 것을 보여 주지 못하는 사람입니다. 2025년 8월에 한 법원이 이 정책을 막았습니다. 2026년 6월 23일에 항소법원이 그 결정을 뒤집었습니다. 이 정책이 시행 중인 것으로 여기십시오.
do-not-sign-expedited-gap = 2026년 6월 23일에서 7월 17일 사이에 국경에서 떨어진 곳에서 신속 추방 명령을 받았다면, 변호사에게 알리십시오. 소송의 진행을 추적하는 한 법률 자료는 그때 이 정책이 아직 막혀 있었다고 말합니다.
do-not-sign-paroled = 입국 심사장(port of entry)에서 임시 입국 허가(parole)를 받아 들어왔다면, 2025년 8월의 다른 법원 명령이 보호해 줄 수도 있습니다. 변호사에게 물어보십시오.
do-not-sign-fear-interview = 신속 추방 절차에서 본국에 돌아가는 것이 두렵다고 말하면, 요원은 귀하를 망명 심사관(asylum officer)과의 면담에 보내야 합니다. 그 면담에는 변호사를 둘 수 있고, 가장 잘하는 언어의 통역사도 둘 수 있습니다. 두려움을 인정받지 못하면, 판사가 그 결과를 살펴보게 해 달라고 요청하십시오.
do-not-sign-earlier-order = 이미 추방 명령이 있고 본국에 돌아가는 것이 두려운데 그것이 사실이라면, 두렵다고 말하십시오. 그 경우에도 면담이 있으며, “합리적 두려움”(reasonable fear) 면담이라고 합니다.
do-not-sign-court-interpreter = 이민법원에서는 법원이 무료로 통역사를 제공합니다. 가족이나 친구는 통역하면 안 됩니다. 스페인어 통역만 받아들여야 하는 것은 아닙니다.
do-not-sign-waiver = 서명해서 권리를 포기하는 것은, 그것을 이해하고 자유의사로 서명했을 때만 인정됩니다. 2010년에 한 항소법원은 제대로 된 설명 없이 받은 서명으로 이루어진 추방이 이 규칙을 어겼다고 판단했습니다. 하지만 그 사람은 피해를 입었음을 보여 주지 못해서 결국 졌습니다. 서명에 이의를 제기할 수 있지만, 보장은 없습니다.
