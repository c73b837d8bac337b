### If you are arrested

topic-arrested-title = Kung inaresto kayo

## What to do

arrested-stay-silent = Kung inaresto kayo, sabihing mananahimik kayo at gusto ninyo ng abogado.
arrested-stay-silent-short = Manahimik kayo at humingi ng abogado.
arrested-tell-family = Sa anumang tawag, sabihin sa pamilya ninyo kung nasaan kayo. Puwedeng may nakikinig sa mga tawag mula sa detensyon.
arrested-tell-family-short = Sabihin sa pamilya ninyo kung nasaan kayo. Puwedeng may nakikinig sa mga tawag.
arrested-medical = Kung kailangan ninyo ng gamot, o buntis kayo, o may sakit kayo, sabihin agad. Hilingin din ito nang nakasulat, at magtago ng kopya. Isulat ang mga pangalan at oras. Humingi ng interpreter.
arrested-medical-short = Kung kailangan ninyo ng gamot, buntis kayo o may sakit: sabihin agad.
arrested-no-toilet = Kung wala kayong toilet, walang shower, walang pagkain o walang lugar na matutulugan, sabihin ito, at gawin din ito nang nakasulat kung magagawa ninyo. Isulat o tandaan ang mga oras at pangalan, at sabihin sa abogado.
arrested-consulate = Kung i-detain kayo ng ICE, puwede kayong makipag-ugnayan sa inyong konsulado o hilinging sabihan ang konsulado.
arrested-note-hours = Kung mahigit 12 oras na kayong naka-detain sa holding room (silid na pansamantalang pinaglalagyan), isulat ang mga oras at sabihin sa abogado.
arrested-not-guaranteed = Hindi laging iginagalang ng mga opisyal ang mga karapatan. Sabihin ang inyong karapatan. Huwag lumaban. Tandaan ang mga detalye, at magreklamo pagkatapos sa pamamagitan ng abogado.
arrested-complain = Para magreklamo tungkol sa trato sa inyo, puwede kayong dumaan sa inyong abogado, sa inyong konsulado, sa inyong miyembro ng Kongreso ng U.S., sa ACLU of Southern California, sa Public Counsel, sa ImmDef o sa California Attorney General. Noong Agosto 2026, binanggit din sa mga web page mismo ng ICE ang Office of Professional Responsibility nito at ang DHS Inspector General.
arrested-afraid = Kung natatakot kayong bumalik sa bansa ninyo, at totoo ito, sabihin ito sa opisyal.

## What not to do

arrested-dont-sign = Kung bigyan kayo ng mga papel ng immigration, huwag pirmahan ang mga ito hangga’t hindi pa nababasa ng abogado.
arrested-dont-sign-short = Huwag pumirma ng mga papel ng immigration hangga’t hindi pa nababasa ng abogado.
arrested-dont-run = Huwag tumakbo, huwag manlaban at huwag harangan ang mga opisyal.
arrested-dont-lie = Huwag magsinungaling at huwag magpakita ng pekeng dokumento. Puwedeng maging krimen ang pagsisinungaling at ang mga pekeng dokumento.
arrested-dont-share-a-number = Sa inyong pamilya, sa inyong abogado, at sa mga linya ng telepono na tumutulong maghanap sa inyo lang ibigay ang inyong A-Number. Huwag itong ibigay sa mga taong hindi ninyo kilala.

## What to say. The English is read out or shown to an officer; the translation explains it.

arrested-say-silent = Mananahimik ako.
arrested-say-lawyer = Gusto ko ng abogado.
arrested-say-call = Gusto kong tawagan ang pamilya ko at ang abogado ko.
arrested-say-interpreter = Kailangan ko ng interpreter.

## Good to know

arrested-rights = Anuman ang inyong immigration status (katayuan sa imigrasyon), may mga karapatan kayo sa ilalim ng Konstitusyon ng Estados Unidos. Puwede kayong manahimik.
arrested-lawyer = Sa kaso sa immigration, puwede kayong magkaroon ng abogado, pero hindi binabayaran ng gobyerno ang abogado.
arrested-reason = Kung inaresto kayo nang walang warrant, dapat sabihin sa inyo ng mga opisyal ang dahilan at bigyan kayo ng listahan ng libreng tulong legal.
arrested-two-days = Kung inaresto kayo ng ICE nang walang warrant, sa pangkalahatan, kailangan nitong magpasya sa loob ng 48 oras kung pananatilihin kayo sa detensyon o palalayain, at kung magbubukas ng kaso. Kapag may emergency, puwede itong tumagal pa.
arrested-police-calls = Kung inaresto kayo ng lokal na pulis sa California (hindi ICE), may karapatan kayong tumawag sa telepono nang hindi bababa sa tatlong beses: sa abogado, sa bail agent (nag-aayos ng piyansa), at sa kamag-anak o ibang tao. Hindi kasama sa bilang ang tawag na hindi kumonekta. Nagsisimula ang karapatang ito agad pagkatapos ng booking (pagtatala ng pag-aresto). Tatlong oras mula sa pag-aresto ang pinakamatagal bago ito magsimula. Libre ang mga lokal na tawag. Walang puwedeng makinig sa tawag ninyo sa abogado ninyo.
arrested-police-parents = Kung inaresto kayo ng lokal na pulis sa California (hindi ICE) at may inaalagaan kayong bata, puwede kayong humiling ng dalawa pang tawag para maisaayos ang pag-aalaga sa bata.
arrested-consulate-fear = Kung natatakot kayo sa sarili ninyong gobyerno o gusto ninyo ng asylum (asilo), makipag-usap muna sa abogado bago kayo makipag-ugnayan sa inyong konsulado.
arrested-consulate-list = Maliban kung nasa listahan ng federal na gobyerno ang bansa ninyo, kayo ang pipili kung sasabihan ang konsulado. Nasa listahan ang Pilipinas at China: kailangang sabihan ng gobyerno ng U.S. ang mga konsulado nila kahit tumanggi kayo. Wala sa listahan ang Mexico, Guatemala, El Salvador, Honduras, South Korea, Bangladesh at Thailand.
arrested-conditions = Hindi parusa ang detensyon ng immigration. Ayon sa mga korte, kailangang may sapat na pagkain, matutuluyan, damit at pangangalagang medikal, at mga kondisyong hindi nagpaparusa sa mga tao. Noong 2017, pinagtibay ng federal appeals court (korte ng apela) para sa California ang utos na bigyan ang mga tao ng mat na mahihigaan at kumot pagkaraan ng 12 oras sa holding cell (silid na pansamantalang pinaglalagyan).
arrested-b18 = Lugar na pinaglalagyan ng mga taong naka-detain ang B-18, sa basement ng federal building sa 300 North Los Angeles Street. Ayon sa mga utos ng korte noong Hulyo at Nobyembre 2025, kailangang makabisita ang mga abogado araw-araw, nang hindi bababa sa 8 oras mula Lunes hanggang Biyernes at 4 na oras tuwing Sabado at Linggo, at kailangang may mga pribadong tawag. Noong Pebrero 2026, sinabi ng hukom na mukhang nagpapatuloy ang mga problema.
arrested-bond = Posibleng payagan kayong humiling ng bond (piyansa) sa immigration judge (hukom sa immigration court). Noong Oktubre 2026, kailangan pang magpasya ang Supreme Court kung sino ang puwedeng humiling. Kumuha ng abogado bago kayo ilipat saanman.
