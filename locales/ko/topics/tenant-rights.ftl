### Rights of tenants

topic-tenant-rights-title = 세입자의 권리

## What to do

tenant-rights-answer = 법원에서 퇴거 서류가 오면, 바로 법원에 답변서를 내십시오. 기한은 법원 업무일로 10일입니다. 주말과 법원 휴일은 세지 않습니다. 시간이 더 있다고 생각하지 마십시오.
tenant-rights-answer-short = 법원에서 퇴거 서류가 오면 바로 답변서를 내십시오.
tenant-rights-call = 집주인과 문제가 생기면, LAHD(LA시)나 DCBA(LA카운티), Stay Housed LA, LAFLA에 전화하십시오.
tenant-rights-call-short = 집주인과 문제가 생기면 LAHD나 Stay Housed LA, LAFLA에 전화하십시오.
tenant-rights-evidence = 집주인이 괴롭히면, 증거를 모아 두고 세입자 조합에 가입하십시오.
tenant-rights-evidence-short = 집주인이 괴롭히면, 증거를 모아 두고 세입자 조합에 가입하십시오.
tenant-rights-evict = 귀하를 퇴거시키는 일은 보안관(sheriff)만 할 수 있습니다. 그것도 법원이 결정한 뒤에만 할 수 있습니다. 집주인이 집에 못 들어가게 하거나 수도나 전기를 끊으면, LA시 주택국(LAHD)과 경찰에 전화하십시오. 규정대로라면, 경찰은 집주인에게 귀하를 집에 들여보내라고 말해야 합니다.

## What not to do

tenant-rights-dont-wait = 법원에서 퇴거 서류가 오면, 답변서를 미루지 말고 내십시오. 법원 업무일로 10일밖에 없을 수 있습니다.
tenant-rights-dont-wait-short = 미루지 마십시오. 법원 업무일 10일이 전부일 수 있습니다.

## Good to know

tenant-rights-status = 집주인은 세입자의 이민 신분을 물으면 안 됩니다. 이민 신분을 신고해도 안 되고, 이민 신분을 이용해서 세입자를 내보내려고 해도 안 됩니다. 다만 연방 정부 지원을 받는 집에서는 집주인이 물을 수 있습니다.
tenant-rights-landlords-lawyer = 집주인과 다툼이 생겼다고 집주인의 변호사가 귀하의 이민 신분을 신고하면, 주 변호사협회(state bar)가 그 변호사를 징계할 수 있습니다.
tenant-rights-harassment = LA시에서는 집주인이 이민 신분을 물으면 안 됩니다. 협박하거나, 수도나 전기 같은 것을 끊거나, 수리를 거부해도 안 됩니다. 이런 일은 모두 괴롭힘입니다. 어느 셋집이든 똑같습니다.
tenant-rights-agents = 집주인은 보통 단속 요원을 귀하의 집에 들여보낼 수 없습니다. 하지만 복도나 마당에는 들여보낼 수도 있습니다. 함께 쓰는 방에는 룸메이트가 들여보낼 수 있습니다. 그 자리에 있으면, 귀하가 직접 싫다고 말할 수 있습니다.
