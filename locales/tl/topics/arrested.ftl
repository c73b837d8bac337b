### If you are arrested

topic-arrested-title = Kung inaresto kayo

## What to do

arrested-stay-silent = Kung inaresto kayo, sabihing mananahimik kayo at gusto ninyo ng abogado.
arrested-stay-silent-short = Manahimik. Humingi ng abogado.
arrested-tell-family = Tuwing tatawag kayo, sabihin sa pamilya kung nasaan kayo. Puwedeng may nakikinig sa tawag: huwag banggitin kung saan kayo ipinanganak, kung paano kayo pumasok sa U.S., o kung ano ang status ninyo.
arrested-tell-family-short = Sabihin sa pamilya ninyo kung nasaan kayo. Puwedeng may nakikinig sa mga tawag.
arrested-medical = Kung kailangan ninyo ng gamot, o kung buntis o may sakit kayo, sabihin agad. Sabihin din kung walang toilet o pagkain. Hilingin din ito sa sulat, at magtago ng kopya. Isulat ang mga pangalan at oras. Humingi ng interpreter.
arrested-medical-short = May sakit o buntis? Kailangan ng gamot? Walang toilet? Sabihin agad.
arrested-bond = Humingi ng bond hearing (hearing para sa piyansa). Sabi ng isang appeals court (mas mataas na korte), marami sa mga inaresto sa California ang puwedeng humingi ng piyansa sa hukom. Pero hindi puwede ang mga inaresto sa border. Baka baguhin pa ito ng Supreme Court.
arrested-bond-lawyer = Sabihin sa pamilya na humanap ng abogado ngayong araw. Kung ilipat kayo sa ibang estado, baka hindi na kayo makapagpiyansa.
arrested-afraid = Kung totoong natatakot kayong bumalik sa bansa ninyo, sabihin ito sa opisyal.
arrested-other-country = Baka gusto nila kayong ipadala sa bansang hindi sa inyo. Kung totoong natatakot kayong pumunta roon, sabihin agad. Humingi ng abogado.
arrested-child = Kung may anak kayong walang kasama, sabihin ito, at hilinging makatawag sa taong puwedeng sumundo sa bata.
arrested-no-toilet = Kung walang toilet, walang shower, walang pagkain o walang matutulugan, sabihin sa mga opisyal. Sabihin ito sa sulat kung kaya ninyo. Isulat o tandaan ang mga oras at pangalan, at sabihin sa abogado.
arrested-note-hours = Noong Hunyo 2026, ibinalik ng isang hukom ang limit na 12 oras sa holding room (kuwartong pansamantalang pinaglalagyan ng mga naka-detain). Baka nagbago na ito. Isulat kung anong oras kayo ipinasok at inilabas, at sabihin sa abogado.
arrested-consulate = Kung i-detain kayo ng ICE, puwede kayong tumawag sa konsulado ninyo, o humiling na sabihan ang konsulado.
arrested-complain = Puwede kayong magreklamo pagkatapos. Puwede kayong tulungan ng abogado o ng representative ninyo sa Congress.
arrested-police-interview = Kung gusto kayong tanungin ng ICE sa jail sa California, puwede ninyong sabihing hindi kayo pumapayag. Bago kayo tanungin, dapat muna kayong bigyan ng jail ng papel na nagpapaliwanag nito.

## What not to do

arrested-dont-sign = Kung bigyan kayo ng mga papel ng immigration, huwag pirmahan ang mga ito hangga’t hindi pa nababasa ng abogado.
arrested-dont-sign-short = Huwag pumirma ng mga papel ng immigration hangga’t hindi pa nababasa ng abogado.
arrested-dont-child-papers = Kung walang papeles ang bata o ang mag-aalaga sa kanya, huwag ninyong kusang sabihin ito. Baka mapahamak sila. Sabihing gusto ninyong tumawag, at humingi ng abogado.
arrested-dont-share-a-number = Sa pamilya, sa abogado ninyo, at sa mga hotline na tumutulong maghanap sa inyo lang ibigay ang A-Number ninyo. Huwag itong ibigay sa mga hindi ninyo kilala.

## What to say. The English is read out or shown to an officer; the translation explains it.

arrested-say-silent = Mananahimik ako.
arrested-say-lawyer = Gusto ko ng abogado.
arrested-say-call = Gusto kong tawagan ang pamilya ko at ang abogado ko.
arrested-say-child = May anak ako. Kailangan kong tumawag sa taong mag-aalaga sa anak ko.
arrested-say-other-country = Natatakot akong ipadala ninyo ako sa bansang iyon.
arrested-say-interpreter = Kailangan ko ng interpreter.

## Good to know

arrested-rights = May mga karapatan kayo, kahit ano ang immigration status ninyo. Puwede kayong manahimik.
arrested-lawyer = Sa kaso sa immigration, puwede kayong magkaroon ng abogado, pero hindi ito babayaran ng gobyerno.
arrested-reason = Inaresto ba kayo nang walang warrant? Dapat sabihin sa inyo ng mga opisyal kung bakit. Kung mapunta sa hukom ang kaso ninyo, dapat din nila kayong bigyan ng listahan ng libreng legal help. Sa mabilis na deportasyon (expedited removal), baka hindi kayo bigyan ng listahan.
arrested-two-days = Inaresto ba kayo ng ICE nang walang warrant? Sa loob ng 48 oras, dapat magdesisyon ang ICE kung ide-detain kayo at kung magbubukas ito ng kaso. Puwedeng iba ito kapag may emergency, o sa mabilis na deportasyon.
arrested-federal-court = Puwedeng hilingin ng abogado sa federal court na palayain kayo, o na huwag kayong ilipat. Dapat itong hilingin sa korte ng lugar kung saan kayo naka-detain. Sabihin sa abogado ninyo kung nasaan kayo.
arrested-child-rule = Sabi ng sariling patakaran ng ICE noong 2025, dapat hayaan ng mga opisyal ang magulang na humanap ng mag-aalaga sa bata. Puwede ninyo itong hilingin. Pero patakaran lang ito, at hindi ito nagbibigay sa inyo ng karapatan.
arrested-police-calls = Kung inaresto kayo ng pulis sa California (hindi ICE), may karapatan kayong tumawag nang tatlong beses sa loob ng tatlong oras. Libre ang mga lokal na tawag. Walang puwedeng makinig sa tawag ninyo sa abogado.
arrested-police-parents = Inaresto ba kayo ng pulis sa California, at may inaalagaan kayong bata? May karapatan kayo sa dalawa pang tawag, para maayos kung sino ang mag-aalaga sa bata.
arrested-police-hold = Hindi kayo puwedeng patagalin ng jail sa California dahil lang hiningi ito ng ICE. May limit din sa isang federal na patakaran: hanggang 48 oras lang kayo puwedeng patagalin doon, hindi kasama ang Sabado, Linggo at mga holiday.
arrested-police-county = Sabi ng mga jail ng Los Angeles County, ibinibigay lang nila sa ICE ang isang tao kung may warrant na may pirma ng hukom. Noong 2025, may mga tao silang ibinigay sa ICE dahil may ganoong warrant. Pero ang mga state prison, talagang nagbibigay ng mga tao sa ICE.
arrested-consulate-fear = Natatakot ba kayo sa gobyerno ng sarili ninyong bansa? O gusto ba ninyo ng asylum (proteksiyon dahil delikado kayo sa sariling bansa)? Makipag-usap muna sa abogado bago ninyo tawagan ang konsulado ninyo.
arrested-consulate-list = Para sa karamihan ng mga bansa, nasa inyo kung sasabihan ang konsulado ninyo. Pero may mga bansang sinasabihan kahit tumanggi kayo: Pilipinas, China, Belize, Armenia, Jamaica, Nigeria, Russia at iba pa.
arrested-conditions = Hindi parusa ang detention. Sabi ng mga korte, dapat kayong mabigyan ng sapat na pagkain, damit, tirahan at pagpapagamot. Hingin ang mga ito, sa sulat kung kaya ninyo.
arrested-b18 = Nasa ilalim ng federal building sa 300 North Los Angeles Street ang B-18. Doon muna inilalagay ang mga naka-detain. May utos ang korte: puwedeng bumisita roon ang mga abogado araw-araw. Dapat pribado ang mga tawag sa abogado.
