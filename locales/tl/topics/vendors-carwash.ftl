### Street vendors and carwashes

topic-vendors-carwash-title = Mga street vendor at carwash

## What to do

vendors-carwash-plan = Ngayon pa lang, pagkasunduan na ninyo ng mga katrabaho ninyo kung sino ang tatawag kanino, at kung saan kayo magkikita pagkatapos. Kung dumating ang mga ahente, huwag tumakbo.
vendors-carwash-quiet = Kung dumating ang mga ahente, manahimik at huwag tumakbo.
vendors-carwash-quiet-short = Kung dumating ang mga ahente: manahimik. Huwag tumakbo.
vendors-carwash-employees-only = Nagtatrabaho ba kayo sa carwash? Pakiusapan ang may-ari na lagyan ng karatulang “Employees only” (para lang sa mga empleyado) ang tunnel, opisina at locker room.
vendors-carwash-clean = Kung nagtatrabaho kayo sa carwash, puwede ninyong tawagan ang CLEAN, ang center para sa mga manggagawa sa carwash.
vendors-carwash-ask-free = Kung pahintuin kayo ng opisyal, itanong: “Puwede na ba akong umalis?” Kung “oo” ang sagot, lumakad paalis nang mahinahon. Huwag tumakbo.
vendors-carwash-ask-free-short = Itanong: “Puwede na ba akong umalis?” Kung “oo”, lumakad paalis nang mahinahon.
vendors-carwash-if-not-free = Kung hindi kayo puwedeng umalis, sabihing mananahimik kayo at gusto ninyo ng abogado.
vendors-carwash-if-not-free-short = Kung hindi kayo puwedeng umalis: manahimik at humingi ng abogado.

## What not to do

vendors-carwash-dont-run = Huwag tumakbo. Huwag manlaban at huwag harangan ang mga opisyal. Huwag magsinungaling, at huwag magpakita ng pekeng dokumento.
vendors-carwash-dont-run-short = Huwag tumakbo. Huwag lumaban. Huwag magsinungaling.
vendors-carwash-dont-names = Kung dumating ang mga ahente, huwag kusang ibigay ang pangalan ninyo o ng iba. Kung arestuhin kayo ng pulis o bigyan ng ticket, baka kailangan ninyong ibigay ang sarili ninyong pangalan. Huwag na huwag magbigay ng pekeng pangalan.

## What to say. The English is read out or shown to an officer; the translation explains it.

vendors-carwash-say-free = Puwede na ba akong umalis?
vendors-carwash-say-silent = Mananahimik ako.
vendors-carwash-say-no-search = Hindi ako pumapayag na kapkapan ninyo ako o halughugin ang gamit ko.

## Good to know

vendors-carwash-no-crime = Kung nagtitinda kayo sa bangketa sa California, puwede kayong multahan, pero hindi kayo puwedeng makulong dahil doon. Kung may iba pang ikinakaso sa inyo, hindi kayo protektado nito.
vendors-carwash-permit = Kukuha ba kayo ng permit sa pagtitinda? Sa California, bawal itanong ng mga lungsod ang status ninyo, kung saan kayo ipinanganak, o kung may criminal record kayo. Bawal din silang kumuha ng fingerprint. Dapat nilang tanggapin ang ITIN, ID ng lungsod o California driver’s license.
vendors-carwash-data = Bawal ibigay ng lungsod o county sa iba ang impormasyon ng mga nagtitinda. Hindi ito bawal kung may subpoena, o kung may warrant na may pirma ng hukom. Ang subpoena: utos na ibigay ang mga papel. May mga subpoena na galing sa ahensiya, hindi sa hukom.
vendors-carwash-registered = Taon-taon, dapat magparehistro ang bawat carwash sa Labor Commissioner. Kailangan din nito ng bond (perang nakalaan para sa mga manggagawa).
vendors-carwash-fund = May pondo ang estado para sa mga manggagawa sa carwash. Puwedeng doon kunin ang bayad sa sahod na utang sa inyo, kahit hindi nakarehistro ang carwash.
