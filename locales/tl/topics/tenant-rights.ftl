### Rights of tenants

topic-tenant-rights-title = Mga karapatan ng mga tenant

## What to do

tenant-rights-answer = Kung may dumating na papel ng korte para sa eviction (pagpapaalis sa tinitirhan), sumagot agad sa korte. May 10 court days kayo: hindi binibilang ang Sabado, Linggo at holiday ng korte. Huwag umasang madadagdagan pa ito.
tenant-rights-answer-short = May papel ng eviction mula sa korte? Sumagot agad.
tenant-rights-call = Kung may problema kayo sa landlord, tawagan ang LAHD (lungsod), DCBA (county), Stay Housed LA o LAFLA.
tenant-rights-call-short = May problema sa landlord? Tawagan ang LAHD, Stay Housed LA o LAFLA.
tenant-rights-evidence = Kung hina-harass kayo ng landlord (panggugulo o pananakot), itabi ang ebidensiya at sumali sa unyon ng mga tenant.
tenant-rights-evidence-short = Kung hina-harass kayo ng landlord: itabi ang ebidensiya, sumali sa unyon ng mga tenant.
tenant-rights-evict = Sheriff lang ang puwedeng magpaalis sa inyo, pagkatapos magpasya ang korte. Kung kinandaduhan ang pinto para hindi kayo makapasok, o pinutulan kayo ng tubig o kuryente, tawagan ang LAHD at ang pulis. Dapat sabihan ng pulis ang landlord na papasukin kayo.

## What not to do

tenant-rights-dont-wait = Huwag patagalin ang sagot sa mga papel ng eviction na galing sa korte. Baka 10 court days (araw na bukas ang korte) lang ang mayroon kayo.
tenant-rights-dont-wait-short = Huwag maghintay: baka 10 court days lang ang mayroon kayo.

## Good to know

tenant-rights-status = Bawal magtanong ang landlord tungkol sa status ninyo. Bawal din niya itong i-report, at bawal gamitin para paalisin kayo. May isang eksepsiyon: kung federal na pera ang pambayad sa tirahan, puwede siyang magtanong tungkol sa status.
tenant-rights-landlords-lawyer = Nire-report ba ng abogado ng landlord ang status ninyo dahil sa alitan ninyo ng landlord? Puwede siyang parusahan ng state bar (samahang nagbabantay sa mga abogado).
tenant-rights-harassment = Sa City of Los Angeles, bawal magtanong ang landlord tungkol sa status, magbanta sa inyo, magputol ng serbisyo o tumangging magkumpuni. Pangha-harass iyon. Para ito sa lahat ng inuupahang tirahan.
tenant-rights-agents = Karaniwan, hindi puwedeng papasukin ng landlord ang mga ahente sa bahay ninyo. Pero baka puwede sa mga pasilyo at bakuran. Puwede silang papasukin ng roommate sa mga kuwartong ginagamit ninyong pareho. Kung naroon kayo, puwede ninyong sabihin na kayo mismo, hindi pumapayag.
