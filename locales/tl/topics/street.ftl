### Stopped on the street

topic-street-title = Pinahinto sa kalye

## What to do

street-ask-free = Kung pahintuin kayo ng opisyal, itanong: “Puwede na ba akong umalis?” Kung “oo” ang sagot, lumakad palayo nang mahinahon. Huwag tumakbo.
street-ask-free-short = Itanong: “Puwede na ba akong umalis?”
street-if-not-free = Kung puwede kayong umalis, lumakad palayo nang mahinahon. Kung hindi kayo puwedeng umalis, sabihing pinipili ninyong manahimik at gusto ninyo ng abogado.
street-if-not-free-short = Kung “oo”: lumakad palayo nang mahinahon. Kung “hindi”: manahimik, humingi ng abogado.
street-hands = Panatilihing nakikita ng mga opisyal ang mga kamay ninyo.
street-refuse-search = Kung gusto kayong halughugin ng mga opisyal, sabihing hindi kayo pumapayag. Kung halughugin pa rin nila kayo, huwag manlaban.
street-ask-name = Puwede ninyong itanong sa mga opisyal ang pangalan nila at ang ahensiya nila. Posibleng hindi sila sumagot.
street-carry-papers = Kung may mga balidong dokumento kayo sa immigration, panatilihing dala ninyo ang mga ito.
street-register = Bago kayo magparehistro sa gobyerno (Form G-325R), makipag-usap muna sa abogado sa immigration.
street-not-guaranteed = Hindi laging iginagalang ng mga opisyal ang mga karapatan. Sabihin ang inyong karapatan. Huwag lumaban. Tandaan ang mga detalye, at magreklamo pagkatapos sa pamamagitan ng abogado.

## What not to do

street-dont-run = Huwag tumakbo. Huwag manlaban at huwag harangan ang mga opisyal. Huwag magsinungaling, at huwag magpakita ng pekeng dokumento.
street-dont-run-short = Huwag tumakbo. Huwag lumaban. Huwag magsinungaling.
street-dont-false-name = Huwag magbigay ng pekeng pangalan.
street-dont-volunteer = Kung tanungin kayo ng mga ahente at wala kayong immigration status (katayuan sa imigrasyon), huwag kusang magpakita ng mga dokumento ng ibang bansa, at huwag kusang sabihin kung saan kayo ipinanganak. Magkakaiba ang payo tungkol sa pagpapakita ng mga papel: magtanong sa abogado.

## What to say. The English is read out or shown to an officer; the translation explains it.

street-say-free = Puwede na ba akong umalis?
street-say-silent = Pinipili kong manahimik.
street-say-lawyer = Gusto ko ng abogado.
street-say-no-search = Hindi ako pumapayag na maghalughog kayo.

## Good to know

street-suspicion = Para pahintuin kayo nang sandali at tanungin, kailangan ng opisyal ng immigration ng reasonable suspicion (makatwirang hinala): mga dahilang nakabatay sa mga partikular na katotohanan.
street-order = Noong Hulyo 2025, ipinag-utos ng isang federal court sa Los Angeles na hindi sapat ang apat na bagay, mag-isa man o magkakasama, para pahintuin ang isang tao: lahi o etnisidad, pagsasalita ng Spanish o nang may accent, ang lugar, at ang uri ng trabaho. Noong Setyembre 8, 2025, pansamantalang itinigil ng Supreme Court ang utos na iyon. Noong Pebrero 2026, idiniin ng hukom na humahawak sa kaso na hindi ibig sabihin ng pansamantalang pagtigil na ipinasyang legal ang mga pagpapahinto sa mga tao, at na hindi obligadong sundin ang opinyon ng isang Justice (miyembro ng Supreme Court). Hindi binago ng pansamantalang pagtigil ang patakaran na kailangan ng mga opisyal ng reasonable suspicion (makatwirang hinala).
street-search-grounds = Puwede kayong kapkapan ng mga opisyal kung inaaresto nila kayo o kung may probable cause sila (matitibay na dahilang nakabatay sa mga katotohanan). Puwede rin nilang kapain ang damit ninyo mula sa labas para tingnan kung may armas.
street-arrest-duty = Kung inaaresto kayo ng mga opisyal ng immigration, kailangan nilang sabihin ang tatlong bagay sa lalong madaling panahon na praktikal at ligtas: na mga opisyal sila ng immigration na may kapangyarihang mang-aresto, na inaaresto kayo, at kung bakit.
street-arrest-warrant = Para sa pag-aresto sa isang tao, kailangang kumuha ng warrant ang mga opisyal ng immigration kapag posible. Puwedeng maging ganoong warrant ang papel ng ICE na walang pirma ng hukom (Form I-200). Kung walang warrant, kailangang may dahilan sila para maniwala na narito ang tao nang labag sa batas at na malamang na makatakas siya bago sila makakuha ng warrant.
street-id-police = Sa California, kung naglalakad o nakatayo kayo, sa pangkalahatan, hindi ninyo kailangang magpakita ng ID sa pulis, at hindi krimen ang hindi pagbibigay ng pangalan ninyo kung iyon lang. Iba kung nagmamaneho kayo, kung inaresto kayo, o kung binigyan kayo ng ticket.
street-status-proof = Kung may legal na immigration status (katayuan sa imigrasyon) kayo, posibleng kailanganin ninyong magpakita ng patunay nito sa mga federal na ahente ng imigrasyon.
