### Find a detained person

topic-find-someone-title = Hanapin ang taong naka-detain

## What to do

find-someone-locator = Maghanap sa locator.ice.gov. Kailangan ninyo ang A-Number (numero sa immigration na nagsisimula sa A) at ang bansang sinilangan, o ang eksaktong buong pangalan at ang bansang sinilangan. Baka hingin din ang petsa ng kapanganakan.
find-someone-locator-short = Maghanap sa locator.ice.gov gamit ang A-Number at ang bansang sinilangan.
find-someone-spellings = Kung wala kayong makita, subukan ang ibang baybay ng pangalan, ang dalawang apelyido, at ang paglalagay ng gitling (-).
find-someone-call-ice = Puwede kayong tumawag sa ICE sa Los Angeles, o sa linya ng ICE para sa mga tanong tungkol sa mga naka-detain. Kung wala kayong papeles, ibang tao ang patawagin. Ibigay ang A-Number ng naka-detain, o ang pangalan at petsa ng kapanganakan niya. Huwag nang magsabi ng iba pa.
find-someone-call-court = Kung alam ninyo ang A-Number, puwede ninyong tawagan ang immigration court. Recording ang sumasagot, sa English o Spanish.
find-someone-under-18 = Kung may batang wala pang 18 na kinuha, tawagan ang linya para sa mga bata (ORR). Ipinaaabot nito ang mensahe ninyo sa batang nasa pangangalaga nito. Kung wala kayong papeles, abogado ang patawagin.
find-someone-consulate = Kung natatakot ang naka-detain sa sarili niyang gobyerno, makipag-usap muna sa abogado. Kung hindi, tawagan ang konsulado ng bansa niya.
find-someone-lawyer = Maghanap agad ng abogado.
find-someone-ask = Kapag tumawag siya, itanong kung nasaan siya, ang A-Number niya, kung may pinirmahan siya, at kung kailangan niya ng gamot. Puwedeng may nakikinig sa mga tawag. Huwag pag-usapan ang lugar ng kapanganakan, ang pagpasok sa U.S. o ang status.
find-someone-ask-short = Kapag tumawag siya: itanong kung nasaan siya, at ang A-Number niya. Puwedeng may nakikinig sa mga tawag.

## What not to do

find-someone-dont-go = Kung wala kayong papeles (legal na immigration status), huwag kayo mismo ang pumunta sa ICE o sa detention center. Puwede nilang i-check ang status ninyo, at baka i-detain kayo. Citizen o abogado ang papuntahin.
find-someone-dont-go-short = Walang papeles? Huwag kayo mismo ang pumunta sa ICE. Citizen o abogado ang papuntahin.
find-someone-dont-pay = Huwag kailanman magbayad sa taong hindi ninyo kilala na humihingi ng pera para hanapin o palayain ang isang tao.

## Good to know

find-someone-a-number = Siyam ang digit ng A-Number. Nasa Notice to Appear (papel na nagpapatawag sa immigration court) ito at sa iba pang papel ng DHS. Kung mas maikli ang numerong hawak ninyo, maglagay ng mga zero sa unahan.
find-someone-locator-limits = Hindi makikita sa locator ang mga wala pang 18. Puwedeng abutin ng ilang oras o araw bago lumabas ang bagong rekord. Kung inilipat ang tao, baka hindi ito makita roon.
find-someone-locator-covers = Makikita sa locator ang mga naka-detain sa ICE, at ang mga naka-detain sa CBP nang mahigit 48 oras. Makikita rin ang mga pinalaya sa nakaraang 60 araw.
find-someone-b18 = Sa Los Angeles, madalas sa B-18 muna dinadala ang mga tao, sa basement ng 300 North Los Angeles Street. Baka nasa silid na B-17 ang mga pamilyang naka-detain. Baka hindi makita sa locator ang mga nasa mga silid na ito.
find-someone-moves = Pagkatapos noon, baka ilipat ang mga tao sa Adelanto o sa labas ng estado. Puwedeng mabilis ang paglipat.
