### Rights of tenants

topic-tenant-rights-title = 세입자의 권리

## What to do

tenant-rights-answer = 퇴거를 요구하는 법원 서류를 받으면, 바로 법원에 답변서를 내십시오. 기한은 법원이 여는 날만 세어 10일입니다. 주말과 법원 휴일은 세지 않습니다. 시간이 더 있다고 생각하지 마십시오.
tenant-rights-answer-short = 법원에서 퇴거 서류가 오면 바로 답변서를 내십시오.
tenant-rights-call = 집주인과 문제가 있으면, LAHD(LA시), DCBA(LA카운티), Stay Housed LA 또는 LAFLA에 전화하십시오.
tenant-rights-call-short = 집주인과 문제가 있으면 LAHD, Stay Housed LA 또는 LAFLA에 전화하십시오.
tenant-rights-evidence = 집주인이 괴롭히면, 증거를 모아 두고 세입자 조합에 가입하십시오.
tenant-rights-evidence-short = 집주인이 괴롭히면, 증거를 모아 두고 세입자 조합에 가입하십시오.
tenant-rights-evict = 법원이 퇴거를 결정하지 않으면 아무도 세입자를 내보낼 수 없습니다. 결정한 뒤에도 보안관(sheriff)만 내보낼 수 있습니다. 집주인이 집에 못 들어가게 하거나 수도나 전기를 끊으면, LA시 주택국(LAHD)과 경찰에 전화하십시오. 규정대로라면 경찰은 집주인에게 세입자를 들여보내라고 해야 합니다.

## What not to do

tenant-rights-dont-wait = 법원에서 온 퇴거 서류에 대한 답변을 미루지 마십시오. 기한이 법원이 여는 날만 세어 10일뿐일 수 있습니다.
tenant-rights-dont-wait-short = 기한이 법원 업무일로 10일뿐일 수 있으니 미루지 마십시오.

## Good to know

tenant-rights-status = 집주인은 이민 신분을 묻거나, 신고하거나, 이민 신분을 이용해 세입자를 내보내면 안 됩니다. 예외가 하나 있습니다. 연방 정부의 돈으로 지원하는 주택에서는 집주인이 물을 수 있습니다.
tenant-rights-landlords-lawyer = 집주인과 다투고 있다는 이유로 집주인의 변호사가 귀하의 이민 신분을 신고하면, 주 변호사협회(state bar)가 그 변호사를 징계할 수 있습니다.
tenant-rights-harassment = LA시에서 집주인은 이민 신분을 묻거나, 협박하거나, 서비스를 끊거나, 수리를 거부하면 안 됩니다. 모두 괴롭힘입니다. 세 든 집이면 모두 마찬가지입니다.
tenant-rights-agents = 집주인은 보통 단속 요원을 귀하의 집에 들여보낼 수 없습니다. 하지만 복도나 마당에는 들여보낼 수도 있습니다. 룸메이트는 단속 요원을 함께 쓰는 방에 들여보낼 수 있습니다. 귀하가 그 자리에 있으면, 자신은 싫다고 말할 수 있습니다.
