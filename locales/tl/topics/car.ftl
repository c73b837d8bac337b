### Stopped in a car

topic-car-title = Pinahinto sa sasakyan

## What to do

car-stop = Itabi agad ang sasakyan sa ligtas na lugar. Patayin ang makina. Kung gabi, buksan ang ilaw sa loob. Ibaba nang kaunti ang bintana. Huwag alisin sa manibela ang mga kamay ninyo.
car-stop-short = Huminto sa ligtas na lugar. Patayin ang makina. Kamay sa manibela.
car-reach = Sabihin muna na kukunin ninyo ang mga papel ninyo, saka ninyo kunin.
car-driver-papers = Driver: kung pahintuin kayo ng pulis o ng mga ahente, ipakita ang U.S. driver’s license, ang rehistro at ang insurance. Huwag ipakita sa mga ahente ang mga papel na hindi galing sa U.S. Kung sa tingin ninyo, mali ang pagpapahinto sa inyo, saka na ito sabihin sa abogado.
car-driver-papers-short = Driver: ipakita ang U.S. license, rehistro at insurance ninyo.
car-silent = Driver o pasahero: puwede kayong manahimik kung tanungin kayo kung saan kayo ipinanganak, kung paano kayo nakarating dito, at kung ano ang status ninyo.
car-silent-short = Driver o pasahero: puwedeng manahimik tungkol sa birthplace, pagpasok sa U.S. at status.
car-passenger = Kung pasahero kayo, itanong: “Puwede na ba akong umalis?” Kung “oo” ang sagot, lumakad paalis nang mahinahon. Huwag tumakbo.
car-if-not-free = Kung hindi kayo puwedeng umalis, sabihing mananahimik kayo at gusto ninyo ng abogado.
car-ordered-out = Kung pababain kayo ng mga opisyal sa sasakyan, dahan-dahang bumaba at huwag lumaban. Kapag nakababa na kayo, baka arestuhin nila kayo. Sabihing hindi kayo pumapayag na kapkapan kayo o halughugin ang sasakyan.
car-trunk = Kung ipabukas sa inyo ang trunk o ang glove box, sabihin: “Hindi ako pumapayag na halughugin ninyo ang sasakyan.”
car-child = Kung inaresto kayo at may bata sa sasakyan, sabihin ito. Hilinging makatawag sa taong puwedeng sumundo sa bata.
car-left = Kung arestuhin kayo, sabihin sa pamilya kung nasaan ang sasakyan at ang mga gamit ninyo sa trabaho. Puwede itong kunin ng taong ligtas ang immigration status (halimbawa, citizen). Puwedeng ma-tow ang sasakyan.
car-unmarked = Kung walang marka ang sasakyan ng mga opisyal, hilinging makita ang badge. Hindi ninyo kailangang buksan ang bintana para makita ito. Kung sa tingin ninyo ay hindi sila totoong opisyal, tumawag sa 911.
car-ticket = Kung bigyan kayo ng pulis ng traffic ticket, pirmahan ito. Pangako lang ang pirma ninyo na pupunta kayo sa korte. Hindi ibig sabihin nito na may kasalanan kayo. Kung ayaw ninyong pumirma, puwede kayong arestuhin.
car-status-proof = May papeles ba kayo (legal na immigration status)? Kung hingan kayo ng patunay ng mga ahente ng immigration, ipakita ang card o permit ninyo.

## What not to do

car-dont-run = Huwag tumakbo. Huwag manlaban at huwag harangan ang mga opisyal. Huwag magsinungaling, at huwag magpakita ng pekeng dokumento.
car-dont-run-short = Huwag tumakbo. Huwag lumaban. Huwag magsinungaling.
car-dont-volunteer = Wala ba kayong papeles (legal na immigration status)? Huwag magpakita sa mga ahente ng consular card, o ng pasaporteng hindi galing sa U.S. Huwag sabihin kung saan kayo ipinanganak. Sabihin: “Mananahimik ako.”
car-dont-false-license = Walang lisensiya? Huwag magpakita ng peke o hiniram na lisensiya, at huwag magbigay ng pekeng pangalan. Kung nagmaneho kayo nang walang lisensiya, puwede kayong bigyan ng pulis ng ticket, at baka i-tow nila ang sasakyan.
car-dont-block = Kung halughugin pa rin ng mga opisyal ang sasakyan, huwag silang harangan.

## What to say. The English is read out or shown to an officer; the translation explains it.

car-say-search = Hindi ako pumapayag na halughugin ninyo ang sasakyan.
car-say-free = Puwede na ba akong umalis?
car-say-silent = Mananahimik ako.

## Good to know

car-grounds = Kahit hindi kayo pumapayag, baka payagan ng batas ang mga opisyal na halughugin ang sasakyan.
car-ab60 = Dapat tanggapin ng pulis ang AB 60 license (para sa walang papeles), at bawal kayong arestuhin dahil dito. Hindi ito patunay ng status. May nakasulat sa likod nito, kaya malalaman ng mga federal na ahente kung anong lisensiya ito. Mag-ingat sa ibang estado.
car-passenger-name = Pasahero: hindi kayo puwedeng pilitin ng pulis na magbigay ng pangalan dahil lang pinahinto ang sasakyan. Pero iba na kung pinaghihinalaan nila kayong may ginawang krimen. Huwag na huwag magbigay ng pekeng pangalan.
car-patrol = Hindi puwedeng basta pahintuin ng mga ahenteng nagpapatrolya ang sasakyan ninyo. Dapat may sapat na dahilan sila na base sa totoong nangyari, hindi hula lang. Dapat tungkol iyon sa sasakyan ninyo o sa taong nakasakay.
car-checkpoint = Sa checkpoint ng Border Patrol, huminto at huwag magsinungaling. Puwede kayong tanungin sandali ng mga ahente tungkol sa status. Puwede lang nilang halughugin ang sasakyan kung pumapayag kayo, o kung may matibay silang dahilan.
car-badges = Dapat may dalang badge at ID ang mga opisyal ng immigration. Krimen ang magpanggap na opisyal.
