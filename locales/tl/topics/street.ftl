### Stopped on the street

topic-street-title = Pinahinto sa kalye

## What to do

street-ask-free = Kung pahintuin kayo ng opisyal, itanong: “Puwede na ba akong umalis?” Kung “oo” ang sagot, lumakad paalis nang mahinahon. Huwag tumakbo.
street-ask-free-short = Itanong: “Puwede na ba akong umalis?”
street-if-not-free = Kung puwede kayong umalis, lumakad paalis nang mahinahon. Kung hindi kayo puwedeng umalis, sabihing mananahimik kayo at gusto ninyo ng abogado.
street-if-not-free-short = Kung “oo”: lumakad paalis nang mahinahon. Kung “hindi”: manahimik, humingi ng abogado.
street-hands = Ilagay ang mga kamay ninyo kung saan nakikita ng mga opisyal.
street-refuse-search = Kung gusto kayong kapkapan ng mga opisyal o halughugin ang mga gamit ninyo, sabihing hindi kayo pumapayag. Kung gawin pa rin nila ito, huwag manlaban.
street-ask-name = Puwede ninyong itanong sa mga opisyal ang pangalan at ahensiya nila. Baka naka-mask sila, at baka hindi sila sumagot.
street-carry-papers = Kung 18 o mas matanda kayo at may green card, work permit o papel ng visa, dalhin ang mga ito. Kailangan ito ayon sa federal na batas.
street-status-proof = May papeles ba kayo (legal na immigration status)? Kung hingan kayo ng patunay ng mga ahente ng immigration, ipakita ang card o permit ninyo.

## What not to do

street-dont-run = Huwag tumakbo. Huwag manlaban at huwag harangan ang mga opisyal. Huwag magsinungaling, at huwag magpakita ng pekeng dokumento.
street-dont-run-short = Huwag tumakbo. Huwag lumaban. Huwag magsinungaling.
street-dont-volunteer = Wala ba kayong papeles (legal na immigration status)? Huwag ipakita sa mga ahente ang pasaporteng hindi galing sa U.S. o ang consular card. Huwag sabihin kung saan kayo ipinanganak. Sabihin: “Mananahimik ako.”
street-dont-claim = Kung hindi kayo U.S. citizen, huwag kailanman sabihing citizen kayo. Puwedeng mawala habambuhay ang pagkakataon ninyong magkapapeles. Puwede rin itong maging krimen.
street-dont-false-name = Huwag magbigay ng pekeng pangalan.

## What to say. The English is read out or shown to an officer; the translation explains it.

street-say-free = Puwede na ba akong umalis?
street-say-silent = Mananahimik ako.
street-say-lawyer = Gusto ko ng abogado.
street-say-no-search = Hindi ako pumapayag na kapkapan ninyo ako o halughugin ang gamit ko.
street-say-citizen = U.S. citizen ako.

## Good to know

street-permits = Kung may DACA o TPS kayo, o may kasong hindi pa tapos, dalhin ang card o patunay. Hindi ito laging sapat para hindi kayo arestuhin.
street-citizen-proof = Kung U.S. citizen kayo, hindi ninyo kailangang magdala ng patunay. Pero baka pigilin kayo ng mga ahente hanggang matapos silang mag-check.
street-id-police = Pulis, hindi ICE: kung naglalakad kayo sa California, karaniwang hindi kailangang magpakita ng ID. Hindi krimen ang basta hindi pagsasabi ng pangalan ninyo. Kung nagmamaneho kayo, inaresto, o binigyan ng ticket, baka kailangan ninyong magpakita ng ID at sabihin ang pangalan.
street-search-grounds = Puwede kayong kapkapan ng mga opisyal o halughugin ang gamit ninyo, kung inaaresto kayo o may probable cause sila (matitibay na dahilang may totoong batayan). Puwede rin nilang kapain ang damit ninyo para tingnan kung may armas.
street-suspicion = Puwedeng magtanong ang mga ahente kahit kanino, at hindi ninyo kailangang sumagot. Para pigilin kayo, kahit sandali, kailangan nila ng mga dahilang may totoong batayan para paghinalaan kayo.
street-arrest-warrant = Sa lugar na bukas sa publiko, puwede kayong arestuhin ng mga opisyal ng immigration gamit ang papel ng ICE (Form I-200). Opisyal ang pumipirma nito, hindi hukom. Puwede itong pirmahan doon mismo.
street-arrest-no-paper = Iginigiit din ng ICE na malawak ang kapangyarihan nito: puwede raw itong mang-aresto kahit wala itong papel na pang-aresto, kung sa tingin nito, baka umalis ang tao sa lugar. Sabi ng mga hukom sa ilang lugar, sobra na ito. Huwag tumakbo. Manahimik.
street-arrest-duty = Kapag inaaresto kayo, dapat sabihin ng mga opisyal ng immigration kung sino sila, na inaaresto kayo, at kung bakit. Dapat nila itong sabihin agad kapag puwede na at ligtas.
street-order = Ayon sa utos ng isang hukom sa Los Angeles, hindi sapat ang itsura, wika, lugar at uri ng trabaho para pahintuin kayo. Pansamantalang itinigil ng Supreme Court ang utos na iyon. Kailangan pa rin ng mga opisyal ng mga dahilang may totoong batayan.
street-register = Ayon sa mga federal na patakaran, dapat magparehistro ang sinumang hindi U.S. citizen, 14 o mas matanda, at hindi pa kailanman nakarehistro. Puwedeng kasuhan ng krimen ang hindi magparehistro. Kapag nagparehistro kayo, malalaman ng gobyerno kung saan kayo nakatira. Magtanong muna sa abogado.
street-register-who = Marami ang itinuturing nang nakarehistro: mga may green card, work permit, I-94 o kaso sa korte. Magtanong sa abogado bago magpadala ng kahit ano.
street-travel = Kung may green card kayo at naaresto o nahatulan na kayo kahit minsan, magtanong sa abogado bago lumabas ng bansa.
