### Find a detained person

topic-find-someone-title = Hanapin ang taong naka-detain

## What to do

find-someone-locator = Maghanap sa locator.ice.gov. Kailangan ninyong malaman kung saang bansa ipinanganak ang naka-detain. Kailangan din ang A-Number niya (numero sa immigration na nagsisimula sa A) o ang eksaktong buong pangalan niya. Baka itanong din kung kailan siya ipinanganak.
find-someone-locator-short = Maghanap sa locator.ice.gov: ilagay ang A-Number at birth country.
find-someone-spellings = Kung wala kayong makita, subukan ang ibang spelling ng pangalan. Subukan din ang dalawang apelyido, o lagyan ng gitling (-).
find-someone-call-ice = Puwede kayong tumawag sa ICE sa Los Angeles, o sa hotline nito tungkol sa mga naka-detain. Kung wala kayong papeles, ibang tao ang patawagin. Ibigay ang A-Number ng naka-detain, o ang pangalan at birthday niya. Iyon lang: huwag nang magsabi ng iba pa.
find-someone-call-court = Kung alam ninyo ang A-Number, puwede kayong tumawag sa immigration court. Recording ang sasagot, sa English o Spanish.
find-someone-under-18 = Kung may kinuhang bata na wala pang 18, tawagan ang hotline para sa mga bata (ORR). Kung nasa pangangalaga nila ang bata, ipaaabot nila sa kanya ang mensahe ninyo. Kung wala kayong papeles, abogado ang patawagin.
find-someone-consulate = Kung natatakot ang naka-detain sa gobyerno ng bansa niya, makipag-usap muna sa abogado. Kung hindi, tawagan ang konsulado ng bansa niya.
find-someone-lawyer = Maghanap agad ng abogado.
find-someone-ask = Kapag tumawag ang naka-detain, itanong kung nasaan siya, kung ano ang A-Number niya, kung may pinirmahan siya, at kung may gamot siyang kailangan. Puwedeng may nakikinig sa tawag. Huwag pag-usapan kung saan siya ipinanganak, kung paano siya pumasok sa U.S., o kung ano ang status niya.
find-someone-ask-short = Kapag tumawag siya: itanong kung nasaan siya, at ang A-Number niya. Puwedeng may nakikinig sa mga tawag.

## What not to do

find-someone-dont-go = Kung wala kayong papeles (legal na immigration status), huwag kayo ang pumunta sa ICE o sa detention center. Puwede nilang i-check ang status ninyo, at baka i-detain nila kayo. Citizen o abogado ang papuntahin.
find-someone-dont-go-short = Walang papeles? Huwag kayo ang pumunta sa ICE. Citizen o abogado ang papuntahin.
find-someone-dont-pay = Huwag na huwag magbayad sa taong hindi ninyo kilala, kung humihingi siya ng pera para hanapin o palayain ang isang tao.

## Good to know

find-someone-a-number = May siyam na numero ang A-Number. Nakasulat ito sa Notice to Appear (papel na nagpapatawag sa inyo sa immigration court) at sa iba pang papel ng DHS. Kung kulang sa siyam ang hawak ninyo, maglagay ng mga zero sa unahan.
find-someone-locator-limits = Hindi makikita sa locator ang mga wala pang 18. Kung bago ang rekord, puwedeng abutin ng ilang oras o ilang araw bago ito lumabas. Kung inilipat ang tao, baka hindi ito makita sa locator.
find-someone-locator-covers = Makikita sa locator ang mga taong hawak ng ICE. Makikita rin ang mga taong mahigit 48 oras nang hawak ng CBP, at ang mga pinalaya sa nakaraang 60 araw.
find-someone-b18 = Sa Los Angeles, madalas sa B-18 muna dinadala ang mga tao. Nasa basement ito ng 300 North Los Angeles Street. Ang mga pamilyang naka-detain, baka nasa kuwartong B-17. Baka hindi lumabas sa locator ang mga nasa mga kuwartong ito.
find-someone-moves = Pagkatapos noon, baka dalhin ang mga tao sa Adelanto o sa ibang estado. Baka ilipat sila agad.
