### Street vendors and carwashes

topic-vendors-carwash-title = Mga street vendor at carwash

## What to do

vendors-carwash-plan = Magkasundo na muna kayo ng mga katrabaho ninyo kung sino ang tatawag kanino, at kung saan kayo magkikita pagkatapos. Kung dumating ang mga ahente, huwag tumakbo.
vendors-carwash-quiet = Kung dumating ang mga ahente, manahimik at huwag tumakbo.
vendors-carwash-quiet-short = Kung dumating ang mga ahente: manahimik. Huwag tumakbo.
vendors-carwash-employees-only = Nagtatrabaho ba kayo sa carwash? Hilingin sa may-ari na lagyan ng karatulang “Employees only” (para lang sa mga empleyado) ang tunnel, ang opisina at ang locker room.
vendors-carwash-clean = Kung nagtatrabaho kayo sa carwash, puwede ninyong tawagan ang CLEAN, ang center para sa mga manggagawa sa carwash.
vendors-carwash-ask-free = Kung pahintuin kayo ng opisyal, itanong: “Puwede na ba akong umalis?” Kung “oo” ang sagot, lumakad paalis nang mahinahon. Huwag tumakbo.
vendors-carwash-ask-free-short = Itanong: “Puwede na ba akong umalis?” Kung “oo”, lumakad paalis nang mahinahon.
vendors-carwash-if-not-free = Kung hindi kayo puwedeng umalis, sabihing mananahimik kayo at gusto ninyo ng abogado.
vendors-carwash-if-not-free-short = Kung hindi kayo puwedeng umalis: manahimik at humingi ng abogado.

## What not to do

vendors-carwash-dont-run = Huwag tumakbo. Huwag manlaban at huwag harangan ang mga opisyal. Huwag magsinungaling, at huwag magpakita ng pekeng dokumento.
vendors-carwash-dont-run-short = Huwag tumakbo. Huwag lumaban. Huwag magsinungaling.
vendors-carwash-dont-names = Kung dumating ang mga ahente, huwag kusang ibigay ang pangalan ninyo o ang mga pangalan ng iba. Kung inaresto kayo ng pulis o binigyan ng ticket, baka kailangan ninyong ibigay ang sarili ninyong pangalan. Huwag kailanman magbigay ng pekeng pangalan.

## What to say. The English is read out or shown to an officer; the translation explains it.

vendors-carwash-say-free = Puwede na ba akong umalis?
vendors-carwash-say-silent = Mananahimik ako.
vendors-carwash-say-no-search = Hindi ako pumapayag na kapkapan ninyo ako o halughugin ang gamit ko.

## Good to know

vendors-carwash-no-crime = Sa pagtitinda sa bangketa sa California, puwede kayong multahan, pero hindi puwedeng ipakulong. Hindi kayo protektado nito sa ibang kaso.
vendors-carwash-permit = Para sa permit sa pagtitinda, bawal itanong ng mga lungsod sa California ang status ninyo, kung saan kayo ipinanganak, o kung may criminal record kayo. Bawal silang kumuha ng fingerprint. Dapat nilang tanggapin ang ITIN, ID ng lungsod o California driver’s license.
vendors-carwash-data = Kung walang warrant na may pirma ng hukom at walang subpoena, bawal magbigay ang mga lungsod at county ng data tungkol sa mga nagtitinda. Utos na ibigay ang mga papel ang subpoena. May mga subpoena na galing sa ahensiya, hindi sa hukom.
vendors-carwash-registered = Kailangang magparehistro ang bawat carwash sa Labor Commissioner taon-taon. Kailangan nitong magtabi ng perang nakalaan (bond) para sa mga manggagawa.
vendors-carwash-fund = May pondo ng estado para sa mga manggagawa sa carwash. Puwede nitong bayaran ang sahod na utang sa inyo, kahit hindi nakarehistro ang carwash.
