### They want me to sign

topic-do-not-sign-title = Gusto nilang pumirma ako

## What to do

do-not-sign-lawyer-first = Puwede kayong tumangging pumirma ng kahit ano hangga’t hindi pa ito nababasa ng abogado.
do-not-sign-lawyer-first-short = Puwede kayong tumangging pumirma hangga’t hindi pa ito nababasa ng abogado.
do-not-sign-read = Puwede kayong tumangging pumirma, kahit nabasa na ninyo ang lahat ng pahina. Kung hindi ninyo mabasa ang mga ito, sabihin sa opisyal na kailangan ninyo ng interpreter.
do-not-sign-read-short = Kung hindi ninyo ito mabasa: sabihing kailangan ninyo ng interpreter.
do-not-sign-already-signed = Kung may napirmahan na kayong hindi ninyo naintindihan, sabihin agad sa abogado.
do-not-sign-two-years = Kung gusto kayong i-deport ng opisyal nang walang hukom, sabihing gusto ninyong humarap sa hukom. Kung totoong mahigit dalawang taon na kayong nakatira rito, sabihin din ito sa opisyal. Sa lahat ng iba pang tanong, puwede kayong manahimik.
do-not-sign-afraid = Kung totoong natatakot kayong bumalik sa bansa ninyo, sabihin ito sa opisyal.
do-not-sign-other-country = Baka gusto nila kayong ipadala sa bansang hindi sa inyo. Kung totoong natatakot kayong pumunta roon, sabihin agad. Humingi ng abogado.
do-not-sign-proof = Dapat kaya ninyong patunayan na dalawang taon na kayo rito. Mag-iwan ng kopya ng mga patunay sa taong pinagkakatiwalaan ninyo: mga papel sa renta, sahod, eskuwela, ospital o buwis. Hindi pare-pareho ang payo ng mga abogado kung dapat itong dala-dala: magtanong sa isang abogado.
do-not-sign-ask-interpreter = Humingi ng interpreter ng korte sa unang hearing, o sa sulat. Sabihin ang wika ninyo, at kung anong uri (dialect). Magtanong muna sa abogado ninyo bago sabihin ang pangalan ng bayan (town) ninyo. Baka malaman nila dahil doon kung saan kayo ipinanganak.
do-not-sign-green-card = Kung papirmahin kayo ng opisyal ng Form I-407 para isuko ang green card ninyo, puwede kayong tumanggi. Sabihing gusto ninyong humarap sa immigration judge.
do-not-sign-cbp-home = Bago gamitin ang CBP Home app para umalis, makipag-usap sa abogado. Baka hindi kayo papasukin ulit nang 3 o 10 taon. Kung may pending kayong hiling na asylum (proteksiyon dahil delikado kayo sa sariling bansa), puwede itong mawala.
do-not-sign-fine = Kung may sulat na nagsasabing may multa kayo sa immigration, dalhin ito agad sa abogado. May 15 working days lang kayo para sumagot, at dapat nakasulat ang sagot. Baka sa regular mail dumating ang sulat.

## What not to do

do-not-sign-dont-sign = Huwag pumirma ng papel na hindi ninyo naiintindihan.
do-not-sign-dont-sign-short = Huwag pirmahan ang hindi ninyo naiintindihan.
do-not-sign-dont-two-years = Huwag magsabi ng kahit anong hindi totoo tungkol sa kung gaano na kayo katagal dito, o tungkol sa kinatatakutan ninyo.
do-not-sign-dont-two-years-short = Huwag magsabi ng hindi totoo tungkol sa takot ninyo o sa tagal ninyo rito.

## What to say. The English is read out or shown to an officer; the translation explains it.

do-not-sign-say-no = Hindi ko ito pipirmahan nang walang abogado.
do-not-sign-say-lawyer = Gusto ko ng abogado at ng interpreter.
do-not-sign-say-not-understood = Hindi ko ito naiintindihan. Kailangan ko ng interpreter.
do-not-sign-say-judge = Gusto kong humarap sa immigration judge.
do-not-sign-say-afraid = Natatakot akong bumalik sa bansa ko.
do-not-sign-say-asylum = Gusto kong makipag-usap sa asylum officer.
do-not-sign-say-other-country = Natatakot akong ipadala ninyo ako sa bansang iyon.

## Good to know

do-not-sign-fear-interview = Kung totoong natatakot kayong bumalik sa bansa ninyo, sabihin ito. Sa mabilis na deportasyon, kapag sinabi ninyo ito, dapat kayong bigyan ng interview sa asylum officer. Humingi ng abogado at interpreter.
do-not-sign-fear-no = Hindi ba kayo pinagbigyan ng asylum officer? Hilinging tingnan ng hukom ang kaso ninyo.
do-not-sign-expedited = Mabilis na deportasyon (expedited removal): opisyal ang nag-uutos nito, hindi hukom. Puwede na ulit itong gamitin sa buong U.S. Para ito sa mga pumasok nang walang pahintulot at hindi makapagpatunay na dalawang taon na sila rito.
do-not-sign-visa = Kung pumasok kayo nang may visa, karaniwang hindi kayo sakop ng mabilis na deportasyon. Sabihin sa abogado ninyo kung paano kayo pumasok. Sabihin sa mga opisyal na gusto ninyong humarap sa hukom.
do-not-sign-esta = Kung pumasok kayo gamit ang ESTA, nang walang visa, malamang na wala na kayong karapatan sa hearing, maliban kung asylum ang hinihingi ninyo. Kumuha agad ng abogado.
do-not-sign-paroled = Gusto ba nila kayong i-deport nang hindi kayo humaharap sa hukom? Kung totoong pumasok kayo sa opisyal na pasukan sa border nang may parole (pansamantalang pahintulot na pumasok), sabihin ito. Baka protektado kayo ng utos ng korte. Magtanong sa abogado.
do-not-sign-earlier-order = Na-deport na ba kayo dati, at bumalik dito? Kung totoong natatakot kayong bumalik sa bansa ninyo, sabihin ito, at humingi ng “reasonable fear” interview (tatanungin kung bakit kayo natatakot). Kung iba ang klase ng deportation order ninyo, magtanong na ngayon sa abogado.
do-not-sign-other-country-notice = Kung may deportation order kayo (sa papel: “order of removal”), baka ipadala kayo ng ICE sa bansang hindi sa inyo. Sabi sa memo ng ICE, sasabihan kayo isang araw bago iyon, o anim na oras lang. May kaso pa sa korte tungkol dito. Puwede itong magbago.
do-not-sign-other-country-protected = Kahit sinabi na ng hukom na bawal kayong ibalik sa sarili ninyong bansa, baka ipadala pa rin kayo ng ICE sa bansang hindi sa inyo. Makipag-usap sa abogado bago ang bawat check-in.
do-not-sign-voluntary-departure = Kapag pumayag kayo sa voluntary departure (kusang pag-alis sa U.S.), dapat kayong umalis bago lumampas ang petsang ibinigay, at kayo ang magbabayad ng biyahe. Kung lumampas kayo sa petsa, magiging deportation order ito, at may multa pa. Noong 2025, mula $1,992 hanggang $9,970 ang multa.
do-not-sign-bars = Kahit umalis kayo sa takdang petsa, baka hindi kayo papasukin ulit nang 3 o 10 taon, dahil tumira kayo rito nang walang papeles. Magtanong muna sa abogado.
do-not-sign-stipulated = Kapag pumayag kayo sa stipulated removal (pagpirma na payag kayong ma-deport nang hindi humaharap sa hukom), mawawala ang hearing ninyo. Tinatanggap na rin ninyo ang deportation order. Baka ilang taon kayong hindi makabalik sa U.S. Puwede ring maging krimen ang pagbalik ninyo.
do-not-sign-forms = Form I-826: para sa voluntary return (kusang pagbalik sa sariling bansa). Kapag pinirmahan ninyo ito, mawawala agad ang hearing ninyo sa hukom. Form I-210: para sa voluntary departure (kusang pag-alis sa U.S.) na ibinibigay ng ICE.
do-not-sign-court-interpreter = Sa immigration court, binibigyan kayo ng korte ng libreng interpreter. Hindi puwedeng mag-interpret ang pamilya o mga kaibigan. Kung Spanish lang ang ibigay sa inyo, hindi ninyo kailangang tanggapin iyon.
do-not-sign-expedited-gap = Binigyan ba kayo ng order para sa mabilis na deportasyon? Nangyari ba iyon mula Hunyo 23 hanggang Hulyo 17, 2026, at hindi sa border? Sabihin ito sa abogado. Baka bawal pa noon ang ganitong deportasyon dahil sa utos ng korte.
do-not-sign-waiver = Pumirma ba kayo ng papel na nagsasabing payag kayong mawalan ng isang karapatan? May bisa lang iyon kung naintindihan ninyo ang papel at kusa kayong pumirma. Baka mabawi pa ng abogado ang karapatan ninyo. Walang garantiya.
