### The first day after an arrest

topic-first-day-title = Unang araw matapos may maaresto

## What to do

first-day-lawyer = Kung may inaresto ang ICE, humanap na ngayong araw ng abogado sa immigration. Kung may dati na siyang deportation order (sa papel: “order of removal”), puwede siyang ma-deport nang napakabilis. Sabihin agad sa abogado kung may ganitong order.
first-day-lawyer-short = Humanap ng abogado sa immigration ngayong araw.
first-day-write = Isulat ang buong pangalan ng inaresto, kung kailan at saang bansa siya ipinanganak, at ang A-Number niya (numero sa immigration na nagsisimula sa A). Maghanap sa locator.ice.gov. Maghanap ulit araw-araw, dahil inililipat ang mga tao.
first-day-write-short = Isulat ang pangalan, birthday, bansa, A-Number. Maghanap sa locator.ice.gov.
first-day-children = Kung may mga batang walang kasama, ipasundo na sila ngayon sa adult na pinagkakatiwalaan ninyo. Pinakamaganda kung nasa listahan siya ng eskuwela o day care. Tumawag muna roon.
first-day-children-short = May batang walang kasama? Ipasundo ngayon sa adult na pinagkakatiwalaan ninyo.
first-day-ask = Kapag tumawag ang naka-detain, itanong kung nasaan siya, ang A-Number niya, kung may pinirmahan siya, at kung kailangan niya ng gamot. Isulat ang mga sagot.
first-day-tell-sign = Sabihin sa kanya: humingi siya ng abogado, at huwag siyang pumirma ng kahit ano hangga’t hindi pa nababasa ng abogado. Kung kailangan niya ng gamot, dapat din niya itong sabihin sa mga opisyal.
first-day-tell-afraid = Kung totoong natatakot siyang ipadala sa sarili niyang bansa o sa kahit aling ibang bansa, siya mismo ang dapat magsabi nito sa mga opisyal. Sabihin din ninyo ito sa abogado.
first-day-papers = Ipunin para sa abogado ang mga papel ng korte, mga papel ng ICE, birth certificate at medical records. Isama ang patunay kung sino ang pamilya niya at kung gaano na siya katagal dito. Kopya ang ibigay. Itabi ninyo ang mga orihinal.
first-day-caregiver = Kung may kasama nang ibang adult ang bata sa bahay, puwedeng mag-fill out ng caregiver form ang adult na iyon. Hindi kailangan ng notary. Tingnan ang pahinang “Plano para sa inyong pamilya”.
first-day-bond = Magtanong sa abogado tungkol sa bond (piyansa). Itanong din kung puwedeng hilingin sa ICE na palayain ang inaresto.
first-day-wages = Hingin sa employer ang sahod na hindi pa nababayaran. Puwede pa ring habulin ng manggagawa ang sahod niya, kahit na-detain o na-deport na siya.
first-day-money = Para sa renta at sa bangko, magtanong sa abogado tungkol sa power of attorney (SPA sa Pilipinas). Kapag may ganitong papel, puwedeng mag-asikaso ang ibang tao para sa inaresto. Piliin lang ang taong lubos ninyong pinagkakatiwalaan. Hindi ito nagbibigay ng custody ng mga bata.
first-day-car = Kung may naiwan doong sasakyan, kariton o gamit sa trabaho, ipakuha agad sa taong ligtas ang immigration status (halimbawa, citizen). Puwedeng ma-tow ang sasakyan.

## What not to do

first-day-dont-go = Kung wala kayong papeles (legal na immigration status), huwag kayo ang pumunta sa ICE o sa detention center. Puwede nilang i-check ang status ninyo, at baka i-detain nila kayo. Citizen o abogado ang papuntahin.
first-day-dont-go-short = Walang papeles? Huwag kayo ang pumunta sa ICE. Citizen o abogado ang papuntahin.
first-day-dont-phone = Kapag tumawag ang inaresto, huwag pag-usapan kung saan siya ipinanganak, kung ano ang status niya, o kung paano siya nakarating dito. Baka nakikinig ang ICE. Sa abogado lang ito sabihin.
first-day-dont-callers = Huwag magbayad sa tumatawag na nagsasabing taga-ICE siya, o na kaya niyang mapalaya ang inaresto. Baka alam niya ang mga pangalan. Hindi tumatanggap ang ICE ng bond (piyansa) na cash, Zelle o Western Union.

## What to say. The English is read out or shown to an officer; the translation explains it.

first-day-say-lawyer = Kailangan ko ng abogado sa immigration.
first-day-say-arrested = Inaresto ng ICE ang kapamilya ko.
first-day-say-interpreter = Kailangan ko ng interpreter.
first-day-say-silent = Mananahimik ako.

## Good to know

first-day-bond-pay = Online binabayaran ang bond (piyansa): sa CeBONDS, ang website ng ICE, gamit ang bank transfer. Sila lang ang puwedeng magbayad: citizen, taong may green card, law firm o nonprofit.
first-day-moves = Sa mga unang araw, madalas ilipat ang mga tao nang walang abiso, pati sa ibang estado. Sabihin agad sa abogado kung nasaan ang naka-detain.
first-day-federal-court = Puwedeng hilingin ng abogado sa federal court na palayain ang naka-detain, o na huwag siyang ilipat. Dapat itong hilingin sa korte ng lugar kung saan siya naka-detain. Kaya dapat kumilos agad ang abogado.
first-day-under-18 = Kung may kinuhang bata na wala pang 18, tawagan ang hotline para sa mga bata (ORR). Kung nasa pangangalaga nila ang bata, ipaaabot nila sa kanya ang mensahe ninyo. Kung wala kayong papeles, abogado ang patawagin.
