### Find a detained person

topic-find-someone-title = Hanapin ang taong naka-detain

## What to do

find-someone-locator = Maghanap sa locator.ice.gov. Kailangan ninyo ang A-Number (numero sa immigration na nagsisimula sa A) at ang bansang sinilangan, o ang eksaktong buong pangalan at ang bansang sinilangan. Puwede rin nitong hingin ang petsa ng kapanganakan.
find-someone-locator-short = Maghanap sa locator.ice.gov gamit ang A-Number at ang bansang sinilangan.
find-someone-spellings = Kung wala kayong makita, subukan ang ibang baybay ng pangalan, ang dalawang apelyido, at ang paglalagay ng gitling (-).
find-someone-call-ice = Puwede ninyong tawagan ang ICE field office sa Los Angeles (para sa mga county ng Los Angeles, Orange, Riverside, San Bernardino, Ventura, Santa Barbara at San Luis Obispo) o ang linya ng ICE para sa impormasyon tungkol sa detensyon.
find-someone-call-court = Kung nasa inyo ang A-Number, puwede ninyong tawagan ang automated na linya ng immigration court (korte ng imigrasyon), sa English o Spanish.
find-someone-consulate = Kung hindi natatakot ang tao sa sarili niyang gobyerno, tawagan ang konsulado ng bansa niya.
find-someone-lawyer = Magsimula agad na maghanap ng abogado.
find-someone-ask = Kapag tumawag ang tao, itanong: Nasaan kayo? Ano ang A-Number ninyo? May pinirmahan ba kayo? Kailangan ba ninyo ng gamot? Magtanong din tungkol sa bond (piyansa). Puwedeng may nakikinig sa mga tawag mula sa detensyon.
find-someone-ask-short = Kapag tumawag siya: itanong kung nasaan siya, at ang A-Number niya. Puwedeng may nakikinig sa mga tawag.

## What not to do

find-someone-dont-pay = Huwag kailanman magbayad sa taong hindi ninyo kilala na humihingi ng pera para hanapin o palayain ang isang tao.

## Good to know

find-someone-a-number = Siyam ang digit ng A-Number. Nasa Notice to Appear (papel na nagpapatawag sa immigration court) ito at sa iba pang papel ng DHS. Kung mas maikli ang numerong hawak ninyo, maglagay ng mga zero sa unahan.
find-someone-locator-limits = Hindi ipinapakita ng locator ang mga wala pang 18 taong gulang. Puwedeng abutin ng ilang oras o ilang araw bago lumabas ang mga bagong rekord. Posibleng hindi lumabas sa locator ang paglipat ng tao.
find-someone-locator-covers = Saklaw ng locator ang mga taong naka-detain sa ICE, ang mga naka-detain sa CBP nang mahigit 48 oras, at ang mga pinalaya sa nakaraang 60 araw.
find-someone-b18 = Sa Los Angeles, madalas na B-18 ang unang pinagdadalhan, sa basement ng federal building sa 300 North Los Angeles Street, sa downtown. Posibleng nasa silid na B-17 ang mga pamilyang naka-detain. Posibleng hindi lumabas sa locator ang mga taong nasa mga silid na ito.
find-someone-moves = Pagkatapos noon, posibleng ilipat ang mga tao sa Adelanto o sa labas ng estado. Puwedeng mabilis ang mga paglipat.
