### Agents at your work

topic-at-work-title = Mga ahente sa inyong trabaho

## What to do

at-work-stay-calm = Kung pumunta ang mga ahente sa trabaho ninyo, manatiling kalmado at huwag tumakbo. Itanong kung puwede na kayong umalis o bumalik sa trabaho.
at-work-stay-calm-short = Manatiling kalmado. Huwag tumakbo.
at-work-if-not-free = Kung hindi kayo puwedeng umalis, sabihing pinipili ninyong manahimik at gusto ninyo ng abogado.
at-work-if-not-free-short = Kung hindi kayo puwedeng umalis: manahimik at humingi ng abogado.
at-work-silent = Kung tanungin kayo ng mga ahente, puwede kayong manahimik.
at-work-groups = Kung hilingin ng mga ahente sa mga tao na tumayo nang magkakagrupo ayon sa immigration status (katayuan sa imigrasyon), hindi ninyo kailangang sumali sa anumang grupo. Kung utusan nila kayong lumipat ng puwesto, huwag manlaban. Puwede kayong manahimik.
at-work-groups-short = Mga grupo ayon sa immigration status: hindi ninyo kailangang sumali. Inutusan kayong lumipat ng puwesto? Huwag manlaban.
at-work-contact = Ibigay sa employer (amo) ninyo ang pangalan ng emergency contact (taong tatawagan), at hilinging sabihan ang taong ito kapag inaresto kayo. Kapag ginawa ninyo iyon, kailangang sabihan ng employer ninyo ang taong ito kapag inaresto o na-detain kayo sa trabaho, at gayundin kapag nangyari ito sa ibang lugar sa oras ng trabaho at alam ito ng employer ninyo.
at-work-not-guaranteed = Hindi laging iginagalang ng mga opisyal ang mga karapatan. Sabihin ang inyong karapatan. Huwag lumaban. Tandaan ang mga detalye, at magreklamo pagkatapos sa pamamagitan ng abogado.

## What not to do

at-work-dont-run = Huwag tumakbo, huwag manlaban at huwag harangan ang mga opisyal.
at-work-dont-lie = Huwag magsinungaling at huwag magpakita ng pekeng dokumento. Puwedeng maging krimen ang pagsisinungaling at ang mga pekeng dokumento.
at-work-dont-volunteer = Kung tanungin kayo ng mga ahente at wala kayong immigration status (katayuan sa imigrasyon), huwag kusang magpakita ng mga dokumento ng ibang bansa, at huwag kusang sabihin kung saan kayo ipinanganak. Magkakaiba ang payo tungkol sa pagpapakita ng mga papel: magtanong sa abogado.
at-work-dont-sign = Kung may ibigay na papel sa inyo ang mga ahente, huwag itong pirmahan hangga’t hindi pa ito nababasa ng abogado.
at-work-dont-sign-short = Huwag pumirma ng mga papel nila hangga’t hindi pa nababasa ng abogado.

## What to say. The English is read out or shown to an officer; the translation explains it.

at-work-say-free = Puwede na ba akong umalis?
at-work-say-silent = Pinipili kong manahimik.
at-work-say-lawyer = Gusto ko ng abogado.
at-work-say-sign = Hindi ko ito pipirmahan nang walang abogado.

## Good to know

at-work-public = Puwedeng pumasok ang mga ahente sa mga bahagi ng lugar ng trabaho na bukas sa publiko, tulad ng bentahan ng tindahan, lobby, kainan o paradahan. Hindi nila kailangan ng pahintulot para doon. Pero hindi iyon sapat para payagan silang tanungin o i-detain ang lahat ng naroon.
at-work-private = Para makapasok sa mga bahaging hindi bukas sa publiko, tulad ng kusina, bodega o opisina, kailangan ng mga ahente ng warrant na may pirma ng hukom, o kailangang pumapayag ang employer (amo).
at-work-employer-entry = Ipinagbabawal ng batas ng California na sabihin o ipakita ng employer (amo) na pumapayag siya sa ganoong pagpasok: kung walang warrant na may pirma ng hukom, bawal sa employer na kusang papasukin ang mga ahente sa mga bahaging hindi bukas sa publiko.
at-work-employer-records = Batas ng California: kung walang warrant o subpoena (opisyal na utos na ibigay ang mga papel), bawal sa employer (amo) na kusang ibigay sa mga ahente ang mga rekord ng mga manggagawa. Eksepsiyon dito ang abiso ng I-9 inspection (pagsusuri ng mga form tungkol sa pahintulot na magtrabaho).
at-work-inspection = Batas ng California: kung sabihan ng gobyerno ang employer (amo) ninyo na susuriin nito ang mga I-9 form, kailangang sabihan ng employer ninyo ang mga manggagawa sa loob ng 72 oras, sa wikang karaniwang ginagamit sa trabaho. Kailangan ding ibigay ng employer ninyo ang resulta sa bawat manggagawang apektado nito.
at-work-threat = Kung gamitin ninyo ang inyong mga karapatan bilang manggagawa, bawal sa employer (amo) ninyo na tumawag sa immigration dahil doon, o magbanta na tatawag siya. Bawal sa employer ninyo na gamitin sa mali ang E-Verify (pagsusuri ng gobyerno sa pahintulot na magtrabaho), at bawal niyang tanggihan ang mga dokumentong mukhang tunay.
at-work-notice = Mula Pebrero 1, 2026, kailangang magbigay ang mga employer (amo) sa California ng hiwalay na abiso sa bawat manggagawa taon-taon. Tungkol ito sa workers’ compensation (tulong kapag nasaktan o nagkasakit dahil sa trabaho), sa mga abiso ng pagsusuri ng immigration, sa mga hindi patas na gawain kaugnay ng immigration, sa mga karapatan sa unyon, at sa inyong mga karapatan sa trabaho sa ilalim ng ika-4 at ika-5 Amendment sa Konstitusyon ng Estados Unidos. Noong Enero 2026, may modelo nito sa English at Spanish ang Labor Commissioner (Komisyoner ng Paggawa), at nangako ito ng iba pang wika.
at-work-status-proof = Kung may legal na immigration status (katayuan sa imigrasyon) kayo, posibleng kailanganin ninyong magpakita ng patunay nito sa mga federal na ahente ng imigrasyon.
at-work-reports = Noong Hunyo 6, 2025, may mga manggagawang kinuha ang mga ahente sa Ambiance Apparel sa Los Angeles. Sumigaw sa mga manggagawa ang mga tao sa labas na huwag silang pumirma ng kahit ano. Hindi nagawang kontakin ng mga abogado at mga pamilya ang mga manggagawa.
