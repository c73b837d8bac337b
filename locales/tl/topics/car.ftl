### Stopped in a car

topic-car-title = Pinahinto sa sasakyan

## What to do

car-stop = Kung pinapahinto kayo, itabi ang sasakyan sa ligtas na lugar sa lalong madaling panahon. Patayin ang makina. Kung gabi, buksan ang ilaw sa loob. Ibaba nang kaunti ang bintana. Panatilihin ang mga kamay sa manibela.
car-stop-short = Huminto sa ligtas na lugar. Patayin ang makina. Mga kamay sa manibela.
car-reach = Bago ninyo kunin ang mga papel ninyo, sabihin muna na kukunin ninyo ang mga ito.
car-driver-papers = Kung kayo ang driver at pinahinto kayo ng pulis, ipakita ang inyong driver’s license (lisensya sa pagmamaneho) na galing sa U.S., ang rehistro ng sasakyan (registration) at ang patunay ng insurance ng sasakyan. Kung sa tingin ninyo, hindi legal ang pagpapahinto, sabihin sa abogado pagkatapos.
car-driver-papers-short = Driver, kung pahintuin kayo ng pulis: ipakita ang lisensya ninyo na galing sa U.S., ang rehistro at ang insurance.
car-silent = Kung kayo ang driver o pasahero, puwede kayong manahimik tungkol sa kung saan kayo ipinanganak, kung paano kayo nakarating sa bansang ito, at sa inyong immigration status (katayuan sa imigrasyon).
car-silent-short = Driver o pasahero: puwede kayong manahimik tungkol sa kung saan kayo ipinanganak, sa pagpasok sa bansang ito at sa status ninyo.
car-passenger = Kung pasahero kayo, itanong: “Puwede na ba akong umalis?” Kung “oo” ang sagot, umalis nang mahinahon.
car-if-not-free = Kung hindi kayo puwedeng umalis, sabihing pinipili ninyong manahimik at gusto ninyo ng abogado.
car-trunk = Kung ipabukas sa inyo ang trunk o ang glove box, sabihin: “Hindi ako pumapayag na maghalughog kayo.”
car-ordered-out = Kung utusan kayo ng mga opisyal na bumaba sa sasakyan, dahan-dahang bumaba at huwag lumaban. Puwede kayong maaresto sa puntong iyon. Sabihing hindi kayo pumapayag na kapkapan kayo o halughugin ang sasakyan.
car-unmarked = Kung dumating ang mga opisyal na sakay ng sasakyang walang marka, puwede ninyo silang hingan ng ID. Kung sa tingin ninyo, hindi sila tunay na opisyal, sabihin sa lokal na pulis.
car-ticket = Kung bigyan kayo ng pulis ng traffic ticket, pirmahan ito. Pangako lang ang pirma ninyo na pupunta kayo sa korte; hindi nito sinasabing may kasalanan kayo. Kung tumanggi kayong pumirma, puwede kayong arestuhin.
car-not-guaranteed = Hindi laging iginagalang ng mga opisyal ang mga karapatan. Sabihin ang inyong karapatan. Huwag lumaban. Tandaan ang mga detalye, at magreklamo pagkatapos sa pamamagitan ng abogado.

## What not to do

car-dont-run = Huwag tumakbo. Huwag manlaban at huwag harangan ang mga opisyal. Huwag magsinungaling, at huwag magpakita ng pekeng dokumento.
car-dont-run-short = Huwag tumakbo. Huwag lumaban. Huwag magsinungaling.
car-dont-volunteer = Kung tanungin kayo ng mga ahente at wala kayong immigration status (katayuan sa imigrasyon), huwag kusang magpakita ng mga dokumento ng ibang bansa, at huwag kusang sabihin kung saan kayo ipinanganak. Magkakaiba ang payo tungkol sa pagpapakita ng mga papel: magtanong sa abogado.
car-dont-false-license = Huwag magpakita ng pekeng lisensya o ng hiniram na lisensya, at huwag magsinungaling.
car-dont-block = Kung halughugin pa rin ng mga opisyal ang sasakyan, huwag silang harangan.

## What to say. The English is read out or shown to an officer; the translation explains it.

car-say-search = Hindi ako pumapayag na halughugin ninyo ang sasakyan.
car-say-free = Puwede na ba akong umalis?
car-say-silent = Pinipili kong manahimik.

## Good to know

car-grounds = Kahit hindi kayo pumapayag, posibleng may legal na batayan ang mga opisyal para halughugin ang sasakyan.
car-ab60 = Para sa pulis ng estado at sa lokal na pulis, balidong driver’s license (lisensya sa pagmamaneho) ng California ang AB 60 license. Bawal nilang gamitin ito bilang dahilan para alamin ang inyong immigration status (katayuan sa imigrasyon) o bilang dahilan ng pag-aresto sa inyo. Hindi ito para sa mga layuning federal. Mag-ingat sa paggamit nito sa ibang estado.
car-passenger-name = Bawal patagalin ng pulis ang pagpapahinto sa sasakyan dahil lang hindi sinasabi ng pasahero kung sino siya, maliban kung may reasonable suspicion (makatwirang hinala) sila na may nagawang paglabag sa batas. Pinagpasyahan ito ng isang federal appeals court (korte ng apela) noong 2019, at may bisa ito sa California.
car-patrol = Para pahintuin ang isang sasakyan, kailangan ng mga nagpapatrolyang ahente ng imigrasyon ng reasonable suspicion (makatwirang hinala) tungkol sa sasakyang ito o sa mga taong nasa loob nito. Noong 2025 at 2026, may mga kaso sa mga korte sa Los Angeles tungkol sa kung ano ang puwedeng ituring na dahilan: tingnan ang pahina tungkol sa kalye.
car-status-proof = Kung may legal na immigration status (katayuan sa imigrasyon) kayo, posibleng kailanganin ninyong magpakita ng patunay nito sa mga federal na ahente ng imigrasyon.
car-badges = Dapat may dalang badge at credentials (patunay na opisyal sila) ang mga opisyal ng immigration. Krimen ang magpanggap na opisyal.
