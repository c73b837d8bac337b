### Agents at your work

topic-at-work-title = May ahente sa trabaho ninyo

## What to do

at-work-stay-calm = Kung pumunta ang mga ahente sa trabaho ninyo, manatiling kalmado at huwag tumakbo. Itanong kung puwede na kayong umalis o bumalik sa trabaho.
at-work-stay-calm-short = Manatiling kalmado. Huwag tumakbo.
at-work-if-not-free = Kung hindi kayo puwedeng umalis, sabihing mananahimik kayo at gusto ninyo ng abogado.
at-work-if-not-free-short = Kung hindi kayo puwedeng umalis: manahimik at humingi ng abogado.
at-work-silent = Kung tanungin kayo ng mga ahente, puwede kayong manahimik.
at-work-status-proof = May papeles ba kayo (legal na immigration status)? Kung hingan kayo ng patunay ng mga ahente ng immigration, ipakita ang card o permit ninyo.
at-work-groups = Kung pinaggugrupo ng mga ahente ang mga tao ayon sa immigration status, hindi ninyo kailangang sumali sa kahit anong grupo. Kung inuutusan nila kayong lumipat ng puwesto, huwag manlaban. Puwede kayong manahimik.
at-work-groups-short = Pinaghihiwalay ang may papeles at wala? Hindi ninyo kailangang sumali. Pinapalipat kayo? Huwag manlaban.
at-work-contact = Kapag inaresto kayo sa trabaho, dapat sabihan ng employer ang taong pinili ninyo. Ibigay sa employer ang pangalan niya, at sabihing gusto ninyo ito.
at-work-results = May nakita bang mali sa mga papel ninyo sa I-9 inspection (pag-check ng papel sa trabaho)? Sa loob ng 72 oras, dapat kayong bigyan ng employer ninyo ng sulat tungkol doon. Magtanong sa unyon ninyo at sa abogado. Huwag na huwag magpakita ng pekeng papel.

## What not to do

at-work-dont-volunteer = Wala ba kayong papeles (legal na immigration status)? Huwag magpakita sa mga ahente ng consular card, o ng pasaporteng hindi galing sa U.S. Huwag sabihin kung saan kayo ipinanganak. Sabihin: “Mananahimik ako.”
at-work-dont-sign = Kung may ibigay na papel sa inyo ang mga ahente, huwag itong pirmahan hangga’t hindi pa ito nababasa ng abogado.
at-work-dont-sign-short = Huwag pumirma ng mga papel nila hangga’t hindi pa nababasa ng abogado.

## What to say. The English is read out or shown to an officer; the translation explains it.

at-work-say-free = Puwede na ba akong umalis?
at-work-say-silent = Mananahimik ako.
at-work-say-lawyer = Gusto ko ng abogado.
at-work-say-sign = Hindi ko ito pipirmahan nang walang abogado.

## Good to know

at-work-private = Sa kusina, bodega o opisina, puwede lang pumasok ang mga ahente kung may warrant na may pirma ng hukom, o kung pumapayag ang amo.
at-work-public = Sa tindahan, lobby, kainan o parking lot, hindi kailangan ng mga ahente ng pahintulot para pumasok. Pero hindi ibig sabihin noon na puwede na nilang pigilin ang lahat, o pilitin ang kahit sino na sumagot.
at-work-inspection = Iche-check ba ng gobyerno ang mga I-9 form (tungkol sa pahintulot na magtrabaho)? Sa loob ng 72 oras matapos matanggap ng employer ninyo ang abiso, dapat niya itong sabihin sa mga manggagawa.
at-work-threat = Hiningi ba ninyo sa trabaho ang karapatan ninyo? Bawal tumawag sa immigration ang employer ninyo dahil doon. Bawal din siyang manakot na tatawag siya.
at-work-papers-check = Bawal gamitin ng employer ninyo ang E-Verify (pag-check kung puwede kayong magtrabaho) para parusahan kayo. Bawal din niyang tanggihan ang mga papel na mukhang totoo.
at-work-employer-entry = Sabi ng isang batas sa California, bawal magpapasok ang employer ng mga ahente sa mga lugar na hindi bukas sa publiko. Puwede lang kung may warrant na may pirma ng hukom. Pero noong 2018, sabi ng isang korte, hindi puwedeng piliting sumunod dito ang mga pribadong employer. Hindi namin alam kung ganoon pa rin ngayon.
at-work-employer-records = Sa batas ding iyon, bawal ibigay ng employer sa mga ahente ang rekord ng mga manggagawa. Puwede lang kung may subpoena (utos na ibigay ang mga papel), o kung may warrant na may pirma ng hukom. Iba ang patakaran sa I-9 inspection. Pero sabi ng korte ring iyon, hindi puwedeng piliting sumunod dito ang mga pribadong employer.
at-work-notice = Taon-taon, dapat kayong bigyan ng employer ninyo ng papel tungkol sa mga karapatan ninyo.
at-work-reports = Noong Hunyo 2025, may mga manggagawa sa Ambiance Apparel sa Los Angeles na kinuha ng mga ahente. Isinigaw ng mga tao sa labas sa mga manggagawa na huwag silang pumirma ng kahit ano.
