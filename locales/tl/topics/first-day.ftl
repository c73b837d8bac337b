### The first day after an arrest

topic-first-day-title = Ang unang araw pagkatapos ng pag-aresto

## What to do

first-day-lawyer = Kung may inaresto ang ICE, humanap ng abogado sa immigration ngayong araw. Kung may dati nang deportation order ang inaresto (sa papel: “order of removal”), puwede siyang ma-deport nang napakabilis. Sabihin agad sa abogado na may ganitong order.
first-day-lawyer-short = Humanap ng abogado sa immigration ngayong araw.
first-day-write = Isulat ang buong pangalan ng inaresto, kung kailan at saang bansa siya ipinanganak, at ang A-Number niya (numero sa immigration na nagsisimula sa A). Maghanap sa locator.ice.gov. Maghanap ulit araw-araw, dahil inililipat ang mga tao.
first-day-write-short = Isulat ang pangalan, birthday, bansa, A-Number. Maghanap sa locator.ice.gov.
first-day-children = Kung may mga batang walang kasama, ipasundo na sila ngayon sa adult na pinagkakatiwalaan ninyo. Pinakamabuti kung nasa listahan siya ng eskuwela o day care. Tumawag muna roon.
first-day-children-short = May mga batang walang kasama? Ipasundo na ngayon sa adult na pinagkakatiwalaan.
first-day-ask = Kapag tumawag ang naka-detain, itanong kung nasaan siya, ang A-Number niya, kung may pinirmahan siya, at kung kailangan niya ng gamot. Isulat ang mga sagot.
first-day-tell-sign = Sabihin sa kanya na huwag siyang pumirma ng kahit ano hangga’t hindi pa ito nababasa ng abogado, at humingi siya ng abogado. Kung kailangan niya ng gamot, sabihin din niya ito sa mga opisyal.
first-day-tell-afraid = Kung totoong natatakot siyang maipadala sa alinmang bansa, siya mismo ang dapat magsabi sa mga opisyal. Sabihin din ninyo ito sa abogado.
first-day-papers = Ipunin para sa abogado: mga papel ng korte, mga papel ng ICE, birth certificate at medical records. Isama ang patunay kung sino ang pamilya niya at kung gaano na siya katagal dito. Mga kopya ang ibigay. Itabi ang mga orihinal.
first-day-caregiver = Kung may kasama nang ibang adult ang bata sa bahay, puwedeng sagutan ng adult na iyon ang caregiver form. Hindi nito kailangan ng notary. Tingnan ang pahinang “Plano para sa inyong pamilya”.
first-day-bond = Magtanong sa abogado tungkol sa bond (piyansa), at kung puwedeng hilingin sa ICE na palayain siya.
first-day-wages = Hingin sa employer ang sahod na hindi pa nababayaran. Puwede itong habulin ng manggagawa kahit naka-detain o na-deport na siya.
first-day-money = Para sa renta at bangko, magtanong sa abogado tungkol sa power of attorney (SPA sa Pilipinas). Sa ganoong papel, may puwedeng kumilos para sa taong inaresto. Piliin lang ang lubos ninyong pinagkakatiwalaan. Hindi ito custody ng mga bata.
first-day-car = Kung may naiwang sasakyan, kariton o gamit sa trabaho, ipakuha ito agad sa taong ligtas ang immigration status (halimbawa, citizen). Puwedeng ma-tow ang sasakyan.

## What not to do

first-day-dont-go = Kung wala kayong papeles (legal na immigration status), huwag kayo mismo ang pumunta sa ICE o sa detention center. Puwede nilang i-check ang status ninyo, at baka i-detain kayo. Citizen o abogado ang papuntahin.
first-day-dont-go-short = Walang papeles? Huwag kayo mismo ang pumunta sa ICE. Citizen o abogado ang papuntahin.
first-day-dont-phone = Kapag tumawag ang inaresto, huwag pag-usapan kung saan siya ipinanganak, kung ano ang status niya, o kung paano siya nakarating dito. Baka nakikinig ang ICE. Sa abogado lang ito sabihin.
first-day-dont-callers = Huwag magbayad sa mga tumatawag na nagsasabing taga-ICE sila, o na kaya nilang palayain ang inaresto. Baka alam nila ang mga pangalan. Hindi tumatanggap ang ICE ng bond (piyansa) sa cash, Zelle o Western Union.

## What to say. The English is read out or shown to an officer; the translation explains it.

first-day-say-lawyer = Kailangan ko ng abogado sa immigration.
first-day-say-arrested = Inaresto ng ICE ang kapamilya ko.
first-day-say-interpreter = Kailangan ko ng interpreter.
first-day-say-silent = Mananahimik ako.

## Good to know

first-day-bond-pay = Online binabayaran ang bond (piyansa), gamit ang bank transfer, sa CeBONDS, pahina ng ICE. Dapat citizen, may green card, law firm o nonprofit ang magbabayad.
first-day-moves = Madalas ilipat ang mga tao sa mga unang araw, pati sa labas ng estado, nang walang abiso. Sabihin agad sa abogado kung nasaan ang naka-detain.
first-day-federal-court = Puwedeng hilingin ng abogado sa federal court na palayain siya o pigilan ang paglipat sa kanya. Dapat iyon ang korte sa lugar kung saan siya naka-detain. Kaya kailangang kumilos agad ang abogado.
first-day-under-18 = Kung may kinuhang bata na wala pang 18, tawagan ang linya para sa mga bata (ORR). Ipinaaabot nila ang mensahe ninyo sa batang nasa pangangalaga nila. Kung wala kayong papeles, abogado ang patawagin.
