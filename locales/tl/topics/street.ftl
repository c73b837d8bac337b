### Stopped on the street

topic-street-title = Pinahinto sa kalye

## What to do

street-ask-free = Kung pahintuin kayo ng opisyal, itanong: “Puwede na ba akong umalis?” Kung “oo” ang sagot, lumakad paalis nang mahinahon. Huwag tumakbo.
street-ask-free-short = Itanong: “Puwede na ba akong umalis?”
street-if-not-free = Kung puwede na kayong umalis, lumakad paalis nang mahinahon. Kung hindi kayo puwedeng umalis, sabihing mananahimik kayo at gusto ninyo ng abogado.
street-if-not-free-short = Kung “oo”: lumakad paalis nang mahinahon. Kung “hindi”: manahimik, humingi ng abogado.
street-hands = Ilagay ang mga kamay ninyo kung saan nakikita ng mga opisyal.
street-refuse-search = Kung gusto kayong kapkapan ng mga opisyal o halughugin ang mga gamit ninyo, sabihing hindi kayo pumapayag. Kung gawin pa rin nila ito, huwag manlaban.
street-ask-name = Puwede ninyong itanong sa mga opisyal ang pangalan at ahensiya nila. Baka naka-mask sila, at baka hindi sila sumagot.
street-carry-papers = Kung 18 o mas matanda kayo at may green card, work permit o papel ng visa, lagi itong dalhin. Iyon ang utos ng federal na batas.
street-status-proof = May papeles ba kayo (legal na immigration status)? Kung hingan kayo ng patunay ng mga ahente ng immigration, ipakita ang card o permit ninyo.

## What not to do

street-dont-run = Huwag tumakbo. Huwag manlaban at huwag harangan ang mga opisyal. Huwag magsinungaling, at huwag magpakita ng pekeng dokumento.
street-dont-run-short = Huwag tumakbo. Huwag lumaban. Huwag magsinungaling.
street-dont-volunteer = Wala ba kayong papeles (legal na immigration status)? Huwag magpakita sa mga ahente ng consular card, o ng pasaporteng hindi galing sa U.S. Huwag sabihin kung saan kayo ipinanganak. Sabihin: “Mananahimik ako.”
street-dont-claim = Kung hindi kayo U.S. citizen, huwag na huwag sabihing citizen kayo. Dahil doon, baka hindi na kayo magkapapeles kahit kailan. Puwede ring krimen iyon.
street-dont-false-name = Huwag magbigay ng pekeng pangalan.

## What to say. The English is read out or shown to an officer; the translation explains it.

street-say-free = Puwede na ba akong umalis?
street-say-silent = Mananahimik ako.
street-say-lawyer = Gusto ko ng abogado.
street-say-no-search = Hindi ako pumapayag na kapkapan ninyo ako o halughugin ang gamit ko.
street-say-citizen = U.S. citizen ako.

## Good to know

street-permits = Kung may DACA o TPS kayo, o may kasong hindi pa tapos, dalhin ang card o ang patunay. Pero kahit dala ninyo ito, baka arestuhin pa rin kayo.
street-citizen-proof = Kung U.S. citizen kayo, hindi ninyo kailangang magdala ng patunay. Pero baka pigilin muna kayo ng mga ahente, hanggang matapos silang mag-check.
street-id-police = Pulis ba ang kaharap ninyo, hindi ICE? Kung naglalakad kayo sa California, karaniwang hindi ninyo kailangang magpakita ng ID. Kung hindi ninyo sabihin ang pangalan ninyo, at iyon lang ang ginawa ninyo, hindi iyon krimen. Pero kung nagmamaneho kayo, inaresto o binigyan ng ticket, baka kailangan ninyong magpakita ng ID at magsabi ng pangalan.
street-search-grounds = Kung inaaresto kayo ng mga opisyal, puwede nila kayong kapkapan, o halughugin ang gamit ninyo. Ganoon din kung may probable cause sila (matibay na dahilan na base sa totoong nangyari, hindi hula lang). Bukod doon, puwede rin nilang kapain ang labas ng damit ninyo para tingnan kung may armas kayo.
street-suspicion = Puwedeng magtanong ang mga ahente kahit kanino, pero hindi ninyo kailangang sumagot. Hindi nila kayo puwedeng pigilin, kahit sandali lang, kung wala silang sapat na dahilan para paghinalaan kayo. Dapat base iyon sa totoong nangyari, hindi hula lang.
street-arrest-warrant = Sa lugar na bukas sa publiko, puwede kayong arestuhin ng mga opisyal ng immigration gamit ang papel ng ICE (Form I-200). Opisyal ang pumipirma rito, hindi hukom. Puwede nila itong pirmahan doon mismo.
street-arrest-no-paper = Sabi rin ng ICE, malaki raw ang kapangyarihan ng mga ahente nito. Kahit wala silang papel, puwede raw nilang arestuhin ang mga taong baka umalis sa lugar. Pero sabi ng mga hukom sa ilang lugar, sobra na iyon. Huwag tumakbo. Manahimik.
street-arrest-duty = Kapag inaaresto kayo ng mga opisyal ng immigration, dapat nilang sabihin kung sino sila, na inaaresto kayo, at kung bakit. Dapat nila itong sabihin sa sandaling puwede na at ligtas na.
street-order = Iniutos ng isang hukom sa Los Angeles: hindi sapat ang itsura, wika, klase ng trabaho at kung nasaan kayo para pahintuin kayo. Itinigil muna ng Supreme Court ang utos na iyon. Pero dapat may sapat na dahilan pa rin ang mga opisyal, na base sa totoong nangyari, hindi hula lang.
street-register = Hindi ba kayo U.S. citizen, 14 na o mas matanda, at hindi pa nakarehistro sa gobyerno kahit kailan? Sabi ng mga federal na patakaran, dapat kayong magparehistro. Kung hindi kayo magparehistro, puwede kayong kasuhan ng krimen. Pero kapag nagparehistro kayo, malalaman ng gobyerno kung saan kayo nakatira. Magtanong muna sa abogado.
street-register-who = Maraming tao ang itinuturing nang nakarehistro: ang mga may green card, work permit, I-94 o kaso sa korte. Bago kayo magpadala ng kahit ano, magtanong sa abogado.
street-travel = Kung may green card kayo at naaresto o nahatulan na kayo kahit minsan, magtanong sa abogado bago lumabas ng bansa.
