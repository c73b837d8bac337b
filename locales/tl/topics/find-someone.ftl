### Find a detained person

topic-find-someone-title = Hanapin ang taong naka-detain

## What to do

find-someone-locator = Maghanap sa locator.ice.gov. Kailangan ang A-Number ng naka-detain (numero sa immigration na nagsisimula sa A) at kung saang bansa siya ipinanganak. Puwede rin ang eksaktong buong pangalan niya at kung saang bansa siya ipinanganak. Baka itanong din kung kailan siya ipinanganak.
find-someone-locator-short = Maghanap sa locator.ice.gov: A-Number at kung saang bansa ipinanganak.
find-someone-spellings = Kung wala kayong makita, subukan ang ibang spelling ng pangalan, ang dalawang apelyido, at ang paglalagay ng gitling (-).
find-someone-call-ice = Puwede kayong tumawag sa ICE sa Los Angeles, o sa linya ng ICE para sa mga tanong tungkol sa mga naka-detain. Kung wala kayong papeles, ibang tao ang patawagin. Ibigay ang A-Number ng naka-detain, o ang pangalan at birthday niya. Huwag nang magsabi ng iba pa.
find-someone-call-court = Kung alam ninyo ang A-Number, puwede ninyong tawagan ang immigration court. Recording ang sumasagot, sa English o Spanish.
find-someone-under-18 = Kung may kinuhang bata na wala pang 18, tawagan ang linya para sa mga bata (ORR). Ipinaaabot nila ang mensahe ninyo sa batang nasa pangangalaga nila. Kung wala kayong papeles, abogado ang patawagin.
find-someone-consulate = Kung natatakot ang naka-detain sa sarili niyang gobyerno, makipag-usap muna sa abogado. Kung hindi, tawagan ang konsulado ng bansa niya.
find-someone-lawyer = Maghanap agad ng abogado.
find-someone-ask = Kapag tumawag ang naka-detain, itanong kung nasaan siya, ang A-Number niya, kung may pinirmahan siya, at kung kailangan niya ng gamot. Puwedeng may nakikinig sa mga tawag. Huwag pag-usapan kung saan siya ipinanganak, kung paano siya pumasok sa U.S., o ang status niya.
find-someone-ask-short = Kapag tumawag siya: itanong kung nasaan siya, at ang A-Number niya. Puwedeng may nakikinig sa mga tawag.

## What not to do

find-someone-dont-go = Kung wala kayong papeles (legal na immigration status), huwag kayo mismo ang pumunta sa ICE o sa detention center. Puwede nilang i-check ang status ninyo, at baka i-detain kayo. Citizen o abogado ang papuntahin.
find-someone-dont-go-short = Walang papeles? Huwag kayo mismo ang pumunta sa ICE. Citizen o abogado ang papuntahin.
find-someone-dont-pay = Huwag kailanman magbayad sa taong hindi ninyo kilala na humihingi ng pera para hanapin o palayain ang isang tao.

## Good to know

find-someone-a-number = Siyam ang digit ng A-Number. Nasa Notice to Appear (papel na nagpapatawag sa immigration court) ito at sa iba pang papel ng DHS. Kung mas maikli ang numerong hawak ninyo, maglagay ng mga zero sa unahan.
find-someone-locator-limits = Hindi makikita sa locator ng ICE ang mga wala pang 18. Puwedeng abutin ng ilang oras o araw bago lumabas ang bagong rekord. Kung inilipat ang tao, baka hindi lumabas doon na inilipat siya.
find-someone-locator-covers = Makikita sa locator ang mga naka-detain sa ICE, at ang mga naka-detain sa CBP nang mahigit 48 oras. Makikita rin ang mga pinalaya sa nakaraang 60 araw.
find-someone-b18 = Sa Los Angeles, madalas sa B-18 muna dinadala ang mga tao, sa basement ng 300 North Los Angeles Street. Baka nasa kuwartong B-17 ang mga pamilyang naka-detain. Baka hindi makita sa locator ang mga nasa mga kuwartong ito.
find-someone-moves = Pagkatapos noon, baka dalhin ang mga tao sa Adelanto o sa labas ng estado. Puwedeng mabilis ang paglipat.
