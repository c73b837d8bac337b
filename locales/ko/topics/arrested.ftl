### If you are arrested

topic-arrested-title = 체포되었을 때

## What to do

arrested-stay-silent = 체포되면, 묵비권을 행사하겠다고 말하고 변호사를 원한다고 말하십시오.
arrested-stay-silent-short = 묵비권을 행사하십시오. 변호사를 요청하십시오.
arrested-tell-family = 전화를 할 때마다 가족에게 지금 어디에 있는지 알리십시오. 구금된 곳에서 하는 통화는 누군가 들을 수 있습니다.
arrested-tell-family-short = 가족에게 어디에 있는지 알리십시오. 통화는 누군가 들을 수 있습니다.
arrested-medical = 약이 필요하거나 임신 중이거나 아프면 바로 말하십시오. 서면으로도 요청하고 사본을 보관하십시오. 이름과 시각을 적어 두십시오. 통역사를 요청하십시오.
arrested-medical-short = 약이 필요하거나 임신 중이거나 아프면, 바로 말하십시오.
arrested-no-toilet = 화장실이 없거나, 샤워할 곳이 없거나, 음식이 없거나, 잘 곳이 없으면, 그렇다고 말하십시오. 할 수 있으면 서면으로도 알리십시오. 시각과 이름을 적어 두거나 기억해 두고, 변호사에게 알리십시오.
arrested-consulate = 이민세관단속국(ICE)에 구금되면 본국 영사관에 연락하거나, 영사관에 알려 달라고 요청할 수 있습니다.
arrested-note-hours = 임시 구금실에 12시간 넘게 갇혀 있으면 시각을 적어 두고 변호사에게 알리십시오.
arrested-not-guaranteed = 요원이 항상 권리를 존중하는 것은 아닙니다. 자신의 권리를 말로 밝히십시오. 몸싸움을 하지 마십시오. 자세한 내용을 기억해 두었다가 나중에 변호사를 통해 불만을 제기하십시오.
arrested-complain = 받고 있는 대우에 대한 불만은 변호사, 영사관, 지역구 연방 의원, ACLU of Southern California, Public Counsel, ImmDef 또는 캘리포니아주 법무장관을 통해 제기할 수 있습니다. 2026년 8월에 ICE 자체 웹페이지에는 ICE 직무책임실(Office of Professional Responsibility)과 국토안보부(DHS) 감찰관(Inspector General)도 나와 있었습니다.
arrested-afraid = 본국에 돌아가는 것이 두렵고 그것이 사실이라면, 요원에게 그렇다고 말하십시오.

## What not to do

arrested-dont-sign = 이민 서류를 받으면, 변호사가 읽기 전에는 서명하지 마십시오.
arrested-dont-sign-short = 변호사가 읽기 전에는 이민 서류에 서명하지 마십시오.
arrested-dont-run = 도망치지 마십시오. 저항하지 마십시오. 요원을 막지 마십시오.
arrested-dont-lie = 거짓말을 하지 말고, 가짜 서류도 보여 주지 마십시오. 거짓말과 가짜 서류는 범죄가 될 수 있습니다.
arrested-dont-share-a-number = A번호는 가족과 변호사, 그리고 귀하를 찾아 주는 핫라인에만 알려 주십시오. 모르는 사람에게는 알려 주지 마십시오.

## What to say. The English is read out or shown to an officer; the translation explains it.

arrested-say-silent = 저는 묵비권을 행사하겠습니다.
arrested-say-lawyer = 변호사를 원합니다.
arrested-say-call = 제 가족과 제 변호사에게 전화하고 싶습니다.
arrested-say-interpreter = 통역사가 필요합니다.

## Good to know

arrested-rights = 이민 신분과 관계없이 헌법이 보장하는 권리가 있습니다. 묵비권(말하지 않을 권리)을 행사할 수 있습니다.
arrested-lawyer = 이민 사건에서는 변호사를 둘 수 있지만, 정부가 그 비용을 내주지는 않습니다.
arrested-reason = 영장 없이 체포되면, 요원은 이유를 알려 주고 무료 법률 서비스 목록을 주게 되어 있습니다.
arrested-two-days = ICE가 영장 없이 체포하면, ICE는 원칙적으로 48시간 안에 계속 구금할지 풀어 줄지, 그리고 사건 절차를 시작할지 결정해야 합니다. 비상 상황에서는 더 오래 걸릴 수 있습니다.
arrested-police-calls = ICE가 아니라 캘리포니아주의 지역 경찰에 체포되면, 전화를 적어도 세 통 할 권리가 있습니다. 변호사에게, 보석 보증업자(bail agent)에게, 그리고 친척이나 다른 사람에게 거는 전화입니다. 상대와 연결되지 않은 전화는 횟수에 들어가지 않습니다. 이 권리는 입건 절차(booking)가 끝나면 바로 생기고, 늦어도 체포된 지 세 시간이 되면 생깁니다. 시내 통화는 무료입니다. 변호사와 하는 통화는 누구도 들으면 안 됩니다.
arrested-police-parents = ICE가 아니라 캘리포니아주의 지역 경찰에 체포되었고 돌보는 아이가 있으면, 아이를 맡길 방법을 마련하기 위해 전화를 두 통 더 하게 해 달라고 요청할 수 있습니다.
arrested-consulate-fear = 본국 정부가 두렵거나 망명을 원하면, 영사관에 연락하기 전에 변호사와 이야기하십시오.
arrested-consulate-list = 본국이 연방 정부 명단에 있지 않으면, 영사관에 알릴지는 본인이 정합니다. 필리핀과 중국은 명단에 있습니다. 본인이 싫다고 해도 정부는 두 나라 영사관에 알려야 합니다. 멕시코, 과테말라, 엘살바도르, 온두라스, 한국, 방글라데시, 태국은 명단에 없습니다.
arrested-conditions = 이민 구금은 처벌이 아닙니다. 법원은 충분한 음식, 머물 곳, 옷, 의료를 제공하고 사람을 처벌하지 않는 환경을 갖추도록 요구합니다. 2017년에 캘리포니아주를 관할하는 연방 항소법원은 임시 구금실에서 12시간이 지나면 매트와 담요를 주라는 명령을 유지했습니다.
arrested-b18 = B-18은 300 North Los Angeles Street에 있는 연방 건물 지하의 구금 장소입니다. 2025년 7월과 11월의 법원 명령은 변호사 접견을 매일, 평일에는 적어도 8시간, 주말에는 적어도 4시간 허용하도록 요구합니다. 다른 사람이 듣지 않는 통화도 요구합니다. 2026년 2월에 판사는 문제가 계속되는 것으로 보인다고 말했습니다.
arrested-bond = 이민판사에게 보석금(bond)을 내고 풀려나게 해 달라고 요청할 수 있는 경우가 있습니다. 2026년 10월 기준으로, 누가 요청할 수 있는지는 연방 대법원이 아직 결정해야 할 문제로 남아 있었습니다. 다른 곳으로 이송되기 전에 변호사를 구하십시오.
