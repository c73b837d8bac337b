### On the bus or Metro

topic-transit-title = Sa bus o sa Metro

## What to do

transit-ask-free = Kung pahintuin kayo ng mga ahente, itanong: “Puwede na ba akong umalis?” Kung “oo” ang sagot, puwede kayong bumaba sa susunod na hintuan.
transit-ask-free-short = Itanong: “Puwede na ba akong umalis?”
transit-if-not-free = Kung hindi kayo puwedeng umalis, sabihing mananahimik kayo at gusto ninyo ng abogado.
transit-if-not-free-short = Kung hindi kayo puwedeng umalis: manahimik at humingi ng abogado.
transit-silent = Kung tanungin kayo ng mga ahente ng immigration, puwede kayong manahimik.
transit-status-proof = May papeles ba kayo (legal na immigration status)? Kung hingan kayo ng patunay ng mga ahente ng immigration, ipakita ang card o permit ninyo.
transit-refuse-search = Kung gusto kayong kapkapan ng mga opisyal o halughugin ang mga gamit ninyo, sabihing hindi kayo pumapayag. Kung gawin pa rin nila ito, huwag manlaban.
transit-fare = Magbayad bago sumakay, at magdala ng TAP card. Kapag tsine-check ang pamasahe, hindi iyon tungkol sa immigration. Ipakita ang card ninyo. Huwag na huwag magbigay ng pekeng pangalan.
transit-fare-short = Walang kinalaman sa immigration ang pag-check ng pamasahe. Ipakita ang TAP card.

## What not to do

transit-dont-run = Huwag tumakbo. Huwag manlaban at huwag harangan ang mga opisyal. Huwag magsinungaling, at huwag magpakita ng pekeng dokumento.
transit-dont-run-short = Huwag tumakbo. Huwag lumaban. Huwag magsinungaling.
transit-dont-volunteer = Wala ba kayong papeles (legal na immigration status)? Huwag magpakita sa mga ahente ng consular card, o ng pasaporteng hindi galing sa U.S. Huwag sabihin kung saan kayo ipinanganak. Sabihin: “Mananahimik ako.”

## What to say. The English is read out or shown to an officer; the translation explains it.

transit-say-free = Puwede na ba akong umalis?
transit-say-silent = Mananahimik ako.
transit-say-no-search = Hindi ako pumapayag na kapkapan ninyo ako o halughugin ang gamit ko.

## Good to know

transit-fine = Hindi ba kayo nagbayad ng pamasahe, o hindi valid ang ibinayad ninyo? Puwede kayong pagmultahin ng Metro, sa sarili nitong korte. Hindi ito tungkol sa immigration. Puwedeng bumaba ang multa kung kukuha kayo ng klase sa Transit School ng Metro.
transit-public = Sabi ng Metro, hindi nila mapipigilan ang mga ahente na sumakay. Hindi rin nila binabantayan ang mga hintuan ng bus.
transit-no-data = Sabi ng Metro, hindi nila alam ang status ng mga sumasakay. Ang bilin sa staff nila: huwag makialam, at tawagan ang security ng Metro.
