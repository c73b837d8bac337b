### They want me to sign

topic-do-not-sign-title = Gusto nilang pumirma ako

## What to do

do-not-sign-lawyer-first = Puwede kayong tumangging pumirma ng kahit ano hangga’t hindi pa ito nababasa ng abogado.
do-not-sign-lawyer-first-short = Puwede kayong tumangging pumirma hangga’t hindi pa ito nababasa ng abogado.
do-not-sign-read = Kung hindi ninyo mabasa ang mga papel, sabihin sa opisyal na kailangan ninyo ng interpreter. Kung nababasa ninyo, basahin ang lahat ng pahina. Puwede pa rin kayong tumangging pumirma.
do-not-sign-read-short = Kung hindi ninyo ito mabasa: sabihing kailangan ninyo ng interpreter.
do-not-sign-already-signed = Kung pumirma na kayo ng isang bagay na hindi ninyo naintindihan, sabihin agad sa abogado.
do-not-sign-two-years = Kung sabihin ng opisyal na ide-deport kayo nang hindi kayo humaharap sa hukom, at totoong mahigit dalawang taon na kayong nakatira rito: sabihin ito, at hilinging humarap sa hukom. Puwede kayong manahimik sa lahat ng iba pang tanong.
do-not-sign-proof = Mag-iwan ng mga kopya ng patunay na nakatira kayo rito (mga papel sa renta, sahod, eskuwela, medikal o buwis) sa taong pinagkakatiwalaan ninyo. Magkakaiba ang opinyon ng mga abogado kung dapat dala ninyo ang patunay: magtanong sa abogado.
do-not-sign-afraid = Kung natatakot kayong bumalik sa bansa ninyo, at totoo ito, sabihin ito sa opisyal.
do-not-sign-ask-interpreter = Humingi ng interpreter ng korte sa unang hearing (pagdinig sa korte) o nang nakasulat. Sabihin ang inyong wika, ang uri nito, at ang inyong bayan o rehiyon. Halimbawa: Zapotec ng inyong nayon, K’iche’ o Korean.

## What not to do

do-not-sign-dont-sign = Huwag pumirma ng papel na hindi ninyo naiintindihan.
do-not-sign-dont-sign-short = Huwag pirmahan ang hindi ninyo naiintindihan.
do-not-sign-dont-two-years = Huwag magsabi ng anumang hindi totoo tungkol sa kung gaano na kayo katagal dito o tungkol sa kung natatakot kayo.
do-not-sign-dont-two-years-short = Huwag magsabi ng anumang hindi totoo tungkol sa takot ninyo o sa tagal ninyo rito.

## What to say. The English is read out or shown to an officer; the translation explains it.

do-not-sign-say-no = Hindi ko ito pipirmahan nang walang abogado.
do-not-sign-say-lawyer = Gusto ko ng abogado at ng interpreter.
do-not-sign-say-not-understood = Hindi ko ito naiintindihan. Kailangan ko ng interpreter.
do-not-sign-say-judge = Gusto kong humarap sa immigration judge (hukom sa immigration court).
do-not-sign-say-afraid = Natatakot akong bumalik sa bansa ko. Gusto kong makipag-usap sa asylum officer (opisyal para sa asylum).

## Good to know

do-not-sign-voluntary-departure = Ang ibig sabihin ng voluntary departure (kusang pag-alis sa U.S.): pumapayag kayong umalis nang hindi lalampas sa isang takdang petsa, at kayo mismo ang magbabayad para sa pag-alis ninyo. Hindi ito deportation order (sa papel: “order of removal”). Kung lumampas kayo sa petsa, may mga multa at magiging deportation order ito. Kung matagal kayo rito nang walang status, posibleng pagbawalan pa rin kayong bumalik nang 3 o 10 taon.
do-not-sign-stipulated = Ang ibig sabihin ng stipulated removal (pagpirma na payag kayong ma-deport nang hindi humaharap sa hukom): isinusuko ninyo ang inyong hearing (pagdinig sa korte) at tinatanggap ninyo ang deportation order. Dahil dito, posibleng hindi kayo makabalik nang ilang taon. Puwedeng maging krimen ang pagbalik.
do-not-sign-forms = Para sa voluntary return (kusang pagbalik sa sariling bansa) ang Form I-826: kapag pinirmahan ninyo ito, mabilis ninyong isinusuko ang inyong hearing (pagdinig sa korte). Ang Form I-210 naman ay para sa voluntary departure (kusang pag-alis sa U.S.) na ibinibigay ng ICE.
do-not-sign-expedited = Ang ibig sabihin ng expedited removal (mabilis na deportasyon nang walang pagdinig sa harap ng hukom): opisyal, hindi hukom, ang nag-uutos na i-deport kayo. Mula Enero 2025, saklaw ng patakaran ang buong U.S., para sa mga taong pumasok nang walang admission (pormal na pagpapapasok ng opisyal) at hindi makapagpatunay na dalawang taon na silang narito nang walang patid. Hinarang ito ng isang korte noong Agosto 2025. Binaligtad iyon ng appeals court (korte ng apela) noong Hunyo 23, 2026. Ituring itong may bisa.
do-not-sign-expedited-gap = Kung nakatanggap kayo ng expedited removal order (utos ng mabilis na deportasyon nang walang pagdinig sa harap ng hukom) sa lugar na malayo sa border, sa pagitan ng Hunyo 23 at Hulyo 17, 2026, sabihin sa abogado. Ayon sa isang legal tracker (sumusubaybay sa mga kaso), nahaharang pa noon ang patakaran.
do-not-sign-paroled = Kung pinapasok kayo nang may parole (pansamantalang pahintulot na pumasok) sa port of entry (opisyal na pasukan sa U.S.), posibleng protektado kayo ng ibang utos ng korte noong Agosto 2025. Magtanong sa abogado.
do-not-sign-fear-interview = Sa expedited removal (mabilis na deportasyon nang walang pagdinig sa harap ng hukom), kung sabihin ninyong natatakot kayong bumalik, kailangan kayong papuntahin ng opisyal sa interview sa asylum officer (opisyal para sa asylum). Puwede kayong magkaroon doon ng abogado, at ng interpreter sa wikang pinakaalam ninyo. Kung hindi pabor sa inyo ang sagot, hilinging tingnan ito ng hukom.
do-not-sign-earlier-order = Kung may deportation order (sa papel: “order of removal”) na kayo at natatakot kayong bumalik, sabihing natatakot kayo, kung totoo ito. May interview din para diyan, na tinatawag na “reasonable fear” (tatanungin kung bakit kayo natatakot bumalik).
do-not-sign-court-interpreter = Sa immigration court (korte ng imigrasyon), binibigyan kayo ng korte ng libreng interpreter. Hindi puwedeng mag-interpret ang pamilya o mga kaibigan. Hindi ninyo kailangang tanggapin na Spanish lang ang ibigay sa inyo.
do-not-sign-waiver = May bisa lang ang pagsuko ng karapatan sa pamamagitan ng pirma kung naintindihan ninyo ito at kusang-loob kayong pumirma. Noong 2010, nagpasya ang isang appeals court (korte ng apela) na labag sa patakarang ito ang isang deportasyong pinirmahan nang walang wastong paliwanag, pero natalo pa rin ang tao dahil wala siyang naipakitang pinsala. Puwedeng kuwestiyunin ang pirma; walang garantiya.
