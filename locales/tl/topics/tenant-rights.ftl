### Rights of tenants

topic-tenant-rights-title = Mga karapatan ng mga tenant

## What to do

tenant-rights-answer = May dumating bang papel ng korte para sa eviction (pagpapaalis sa tinitirhan)? Sumagot agad sa korte. May 10 court days kayo: hindi binibilang ang Sabado, Linggo at holiday ng korte. Huwag umasang madadagdagan pa ito.
tenant-rights-answer-short = May papel ng eviction mula sa korte? Sumagot agad.
tenant-rights-call = May problema sa landlord? Tumawag sa LAHD (lungsod), DCBA (county), Stay Housed LA o LAFLA.
tenant-rights-call-short = May problema sa landlord? Tawagan ang LAHD, Stay Housed LA o LAFLA.
tenant-rights-evidence = Hina-harass ba kayo ng landlord (panggugulo o pananakot)? Itabi ang mga ebidensiya, at sumali sa unyon ng mga tenant.
tenant-rights-evidence-short = Hina-harass ng landlord? Itabi ang ebidensiya, sumali sa unyon ng mga tenant.
tenant-rights-evict = Sheriff lang ang puwedeng magpaalis sa inyo, kapag may desisyon na ang korte. Kinandaduhan ba ang pinto para hindi kayo makapasok, o pinutulan kayo ng tubig o kuryente? Tumawag sa LAHD at sa pulis. Dapat sabihin ng pulis sa landlord na papasukin kayo.

## What not to do

tenant-rights-dont-wait = Huwag nang maghintay: sagutin agad ang mga papel ng eviction na galing sa korte. Baka 10 court days (araw na bukas ang korte) lang ang palugit ninyo.
tenant-rights-dont-wait-short = Huwag maghintay: baka 10 court days lang ang palugit.

## Good to know

tenant-rights-status = Bawal magtanong ang landlord tungkol sa status ninyo. Bawal din niya itong i-report, o gamitin para paalisin kayo. May isang eksepsiyon: kung federal na pera ang ginagamit na pambayad sa tirahan, puwede siyang magtanong.
tenant-rights-landlords-lawyer = May away ba kayo ng landlord, at isinumbong ng abogado niya ang status ninyo dahil doon? Puwedeng parusahan ng state bar (nagbabantay sa mga abogado) ang abogadong iyon.
tenant-rights-harassment = Sa City of Los Angeles, bawal magtanong ang landlord tungkol sa status. Bawal din siyang manakot sa inyo, magputol ng serbisyo tulad ng tubig o kuryente, o tumanggi kapag may ipinapaayos kayo. Pangha-harass na iyon. Ganito ang patakaran sa lahat ng inuupahang tirahan.
tenant-rights-agents = Karaniwan, hindi puwedeng magpapasok ng mga ahente ang landlord sa bahay ninyo. Pero sa mga pasilyo at bakuran, baka puwede niya silang papasukin. Puwede namang magpapasok ng mga ahente ang roommate ninyo sa mga kuwartong pareho ninyong ginagamit. Kung naroon kayo, puwede ninyong sabihin: “Ako, hindi ako pumapayag”.
