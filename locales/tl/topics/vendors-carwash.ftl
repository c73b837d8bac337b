### Street vendors and carwashes

topic-vendors-carwash-title = Mga street vendor at carwash

## What to do

vendors-carwash-plan = Magkasundo na muna kayo ng mga katrabaho ninyo kung sino ang tatawag kanino, at kung saan kayo magkikita pagkatapos. Kung dumating ang mga ahente, huwag tumakbo.
vendors-carwash-quiet = Kung dumating ang mga ahente, manahimik at huwag tumakbo.
vendors-carwash-quiet-short = Kung dumating ang mga ahente: manahimik. Huwag tumakbo.
vendors-carwash-employees-only = Sa carwash, puwedeng lagyan ng karatulang “Employees only” (para lang sa mga empleyado) ang tunnel, ang opisina at ang locker room.
vendors-carwash-clean = Kung nagtatrabaho kayo sa carwash, puwede kayong makipag-ugnayan sa CLEAN, ang center para sa mga manggagawa sa carwash.
vendors-carwash-ask-free = Kung pahintuin kayo ng opisyal, itanong: “Puwede na ba akong umalis?” Kung “oo” ang sagot, lumakad palayo nang mahinahon. Huwag tumakbo.
vendors-carwash-ask-free-short = Itanong: “Puwede na ba akong umalis?” Kung “oo”, lumakad palayo nang mahinahon.
vendors-carwash-if-not-free = Kung hindi kayo puwedeng umalis, sabihing pinipili ninyong manahimik at gusto ninyo ng abogado.
vendors-carwash-if-not-free-short = Kung hindi kayo puwedeng umalis: manahimik at humingi ng abogado.
vendors-carwash-not-guaranteed = Hindi laging iginagalang ng mga opisyal ang mga karapatan. Sabihin ang inyong karapatan. Huwag lumaban. Tandaan ang mga detalye, at magreklamo pagkatapos sa pamamagitan ng abogado.

## What not to do

vendors-carwash-dont-run = Huwag tumakbo. Huwag manlaban at huwag harangan ang mga opisyal. Huwag magsinungaling, at huwag magpakita ng pekeng dokumento.
vendors-carwash-dont-run-short = Huwag tumakbo. Huwag lumaban. Huwag magsinungaling.
vendors-carwash-dont-names = Kung dumating ang mga ahente, huwag kusang ibigay ang pangalan ninyo o ang mga pangalan ng iba. Iba kung inaresto kayo o kung binigyan kayo ng ticket. Huwag kailanman magbigay ng pekeng pangalan.
vendors-carwash-dont-lie = Huwag magsinungaling at huwag magpakita ng pekeng dokumento. Puwedeng maging krimen ang pagsisinungaling at ang mga pekeng dokumento.

## What to say. The English is read out or shown to an officer; the translation explains it.

vendors-carwash-say-free = Puwede na ba akong umalis?
vendors-carwash-say-silent = Pinipili kong manahimik.
vendors-carwash-say-no-search = Hindi ako pumapayag na maghalughog kayo.

## Good to know

vendors-carwash-no-crime = Hindi krimen ang pagtitinda sa bangketa saanman sa California. Mula Enero 1, 2019, administrative fine (multang hindi kriminal) lang ang puwedeng ipataw ng lungsod para rito.
vendors-carwash-permit = Mula Enero 1, 2026, kapag nag-a-apply kayo ng permit sa pagtitinda, bawal sa mga lungsod at county sa California na magtanong tungkol sa immigration status (katayuan sa imigrasyon), lugar ng kapanganakan o mga dating kasong kriminal, o humingi ng fingerprint. Kailangan nilang tanggapin ang ITIN (numero para sa buwis), ID ng lungsod o driver’s license (lisensya sa pagmamaneho) ng California.
vendors-carwash-data = Bawal sa mga lungsod at county na ibahagi ang data tungkol sa mga vendor (nagtitinda) nang walang warrant na may pirma ng hukom o subpoena (opisyal na utos na ibigay ang mga papel). Kinailangang sirain ang lumang data nang hindi lalampas sa Marso 1, 2026.
vendors-carwash-registered = Kailangang magparehistro taon-taon sa Labor Commissioner (Komisyoner ng Paggawa) ang bawat employer (amo) sa carwash, at kailangan nitong magkaroon ng bond (perang nakalaan) na $150,000, o mas mababa kung may ilang uri ng kontrata sa unyon.
vendors-carwash-fund = May pondo ng estado (Car Wash Worker Restitution Fund) na puwedeng magbayad ng hindi binayarang sahod at ng mga penalty (dagdag na bayad) sa mga manggagawa sa carwash, kahit hindi nakarehistro ang carwash.
