### Agents at your work

topic-at-work-title = Mga ahente sa inyong trabaho

## What to do

at-work-stay-calm = Kung pumunta ang mga ahente sa trabaho ninyo, manatiling kalmado at huwag tumakbo. Itanong kung puwede na kayong umalis o bumalik sa trabaho.
at-work-stay-calm-short = Manatiling kalmado. Huwag tumakbo.
at-work-if-not-free = Kung hindi kayo puwedeng umalis, sabihing mananahimik kayo at gusto ninyo ng abogado.
at-work-if-not-free-short = Kung hindi kayo puwedeng umalis: manahimik at humingi ng abogado.
at-work-silent = Kung tanungin kayo ng mga ahente, puwede kayong manahimik.
at-work-status-proof = May papeles ba kayo (legal na immigration status)? Kung hingan kayo ng patunay ng mga ahente ng immigration, ipakita ang card o permit ninyo.
at-work-groups = Kung sabihin ng mga ahente na maggrupo-grupo ang mga tao ayon sa immigration status, hindi ninyo kailangang sumali sa kahit anong grupo. Kung utusan nila kayong lumipat ng puwesto, huwag manlaban. Puwede kayong manahimik.
at-work-groups-short = Pinaggugrupo kayo ayon sa immigration status? Hindi kailangang sumali. Pinapalipat ng puwesto? Huwag manlaban.
at-work-contact = Puwede kayong pumili ng taong dapat sabihan ng employer ninyo kung arestuhin kayo sa trabaho. Ibigay sa employer ang pangalan, at sabihing gusto ninyo ito.
at-work-results = Kung may nakitang mali sa mga papel ninyo sa I-9 inspection, dapat kayong sabihan ng employer sa sulat, sa loob ng 72 oras. Magtanong sa unyon ninyo at sa abogado. Huwag kailanman magpakita ng pekeng papel.

## What not to do

at-work-dont-volunteer = Wala ba kayong papeles (legal na immigration status)? Huwag ipakita sa mga ahente ang pasaporteng hindi galing sa U.S. o ang consular card. Huwag sabihin kung saan kayo ipinanganak. Sabihin: “Mananahimik ako.”
at-work-dont-sign = Kung may ibigay na papel sa inyo ang mga ahente, huwag itong pirmahan hangga’t hindi pa ito nababasa ng abogado.
at-work-dont-sign-short = Huwag pumirma ng mga papel nila hangga’t hindi pa nababasa ng abogado.

## What to say. The English is read out or shown to an officer; the translation explains it.

at-work-say-free = Puwede na ba akong umalis?
at-work-say-silent = Mananahimik ako.
at-work-say-lawyer = Gusto ko ng abogado.
at-work-say-sign = Hindi ko ito pipirmahan nang walang abogado.

## Good to know

at-work-private = Sa kusina, bodega o opisina, puwede lang pumasok ang mga ahente kung may warrant na may pirma ng hukom, o kung pumapayag ang amo.
at-work-public = Sa tindahan, lobby, kainan o parking lot, hindi kailangan ng mga ahente ng pahintulot para pumasok. Pero hindi ibig sabihin noon na puwede na nilang pigilin ang lahat o piliting sumagot ang sinuman.
at-work-inspection = Gusto bang tingnan ng gobyerno ang mga I-9 form (tungkol sa pahintulot na magtrabaho)? Dapat sabihan ng employer ninyo ang mga manggagawa sa loob ng 72 oras mula nang matanggap ang abiso.
at-work-threat = Hiningi ba ninyo ang mga karapatan ninyo sa trabaho? Bawal tumawag sa immigration ang employer ninyo dahil doon, at bawal din siyang magbanta na tatawag siya.
at-work-papers-check = Bawal gamitin ng employer ninyo ang E-Verify (pag-check ng pahintulot na magtrabaho) para parusahan kayo. Bawal din niyang tanggihan ang mga papel na mukhang totoo.
at-work-employer-entry = Ayon sa isang batas ng California, bawal magpapasok ng mga ahente ang employer sa mga lugar na hindi bukas sa publiko. Puwede lang kung may warrant na may pirma ng hukom. Noong 2018, hinarang ng korte ang patakarang ito para sa mga pribadong employer (hindi gobyerno). Hindi namin alam kung hinaharang pa rin ito ngayon.
at-work-employer-records = Ayon din sa batas na iyon, bawal ibigay ng employer sa mga ahente ang rekord ng mga manggagawa. Puwede lang kung may warrant na may pirma ng hukom, o kung may subpoena (utos na ibigay ang mga papel). May eksepsiyon: hindi ito bawal sa I-9 inspection. Hinarang din ng korteng iyon ang patakarang ito sa mga rekord para sa mga pribadong employer (hindi gobyerno).
at-work-notice = Taon-taon, dapat kayong bigyan ng employer ninyo ng papel tungkol sa mga karapatan ninyo.
at-work-reports = Noong Hunyo 2025, may mga manggagawang kinuha ang mga ahente sa Ambiance Apparel sa Los Angeles. Sumigaw sa kanila ang mga tao sa labas na huwag pumirma ng kahit ano.
