### On the bus or Metro

topic-transit-title = Sa bus o sa Metro

## What to do

transit-ask-free = Kung pahintuin kayo ng mga ahente, itanong: “Puwede na ba akong umalis?” Kung “oo” ang sagot, puwede kayong bumaba sa susunod na hintuan.
transit-ask-free-short = Itanong: “Puwede na ba akong umalis?”
transit-if-not-free = Kung hindi kayo puwedeng umalis, sabihing pinipili ninyong manahimik at gusto ninyo ng abogado.
transit-if-not-free-short = Kung hindi kayo puwedeng umalis: manahimik at humingi ng abogado.
transit-silent = Kung tanungin kayo ng mga ahente ng imigrasyon, puwede kayong manahimik.
transit-refuse-search = Kung gusto kayong halughugin ng mga opisyal, sabihing hindi kayo pumapayag. Kung halughugin pa rin nila kayo, huwag manlaban.
transit-fare = Magbayad bago sumakay, at magdala ng TAP card. Hindi tungkol sa immigration ang pag-check ng pamasahe: ipakita ang card ninyo, at huwag kailanman magbigay ng pekeng pangalan.
transit-fare-short = Hindi tungkol sa immigration ang pag-check ng pamasahe. Ipakita ang TAP card ninyo.
transit-not-guaranteed = Hindi laging iginagalang ng mga opisyal ang mga karapatan. Sabihin ang inyong karapatan. Huwag lumaban. Tandaan ang mga detalye, at magreklamo pagkatapos sa pamamagitan ng abogado.

## What not to do

transit-dont-run = Huwag tumakbo. Huwag manlaban at huwag harangan ang mga opisyal. Huwag magsinungaling, at huwag magpakita ng pekeng dokumento.
transit-dont-run-short = Huwag tumakbo. Huwag lumaban. Huwag magsinungaling.
transit-dont-volunteer = Kung tanungin kayo ng mga ahente at wala kayong immigration status (katayuan sa imigrasyon), huwag kusang magpakita ng mga dokumento ng ibang bansa, at huwag kusang sabihin kung saan kayo ipinanganak. Magkakaiba ang payo tungkol sa pagpapakita ng mga papel: magtanong sa abogado.

## What to say. The English is read out or shown to an officer; the translation explains it.

transit-say-free = Puwede na ba akong umalis?
transit-say-silent = Pinipili kong manahimik.
transit-say-no-search = Hindi ako pumapayag na maghalughog kayo.

## Good to know

transit-status-proof = Kung may legal na immigration status (katayuan sa imigrasyon) kayo, posibleng kailanganin ninyong magpakita ng patunay nito sa mga federal na ahente ng imigrasyon.
transit-public = Ayon sa Metro, hindi nito mapipigilan ang sinumang tagapagpatupad ng batas na sumakay, o pumasok sa mga bahagi ng sistema nito na bukas sa publiko. Hindi nito pinapatrolya ang mga hintuan ng bus nito, na mga 12,000 ang bilang.
transit-no-data = Ayon sa Metro, wala itong impormasyon tungkol sa immigration status (katayuan sa imigrasyon) ng mga sumasakay. Sinasabihan ang mga tauhan nito na huwag makialam, at na dapat nilang tawagan ang security ng Metro.
transit-fine = Kung sumakay kayo nang walang balidong pamasahe, hawak iyon ng sariling Transit Court ng Metro (korte nito para sa pamasahe). Hindi iyon tungkol sa immigration status (katayuan sa imigrasyon). $75 ang multa para sa nasa hustong gulang at $40 para sa menor de edad. Puwedeng bumaba ang multa sa pamamagitan ng Transit School (klase) o community service (trabaho para sa komunidad).
