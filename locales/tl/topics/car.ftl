### Stopped in a car

topic-car-title = Pinahinto sa sasakyan

## What to do

car-stop = Itabi agad ang sasakyan sa ligtas na lugar. Patayin ang makina. Kung gabi, buksan ang ilaw sa loob. Ibaba nang kaunti ang bintana. Huwag alisin sa manibela ang mga kamay ninyo.
car-stop-short = Huminto sa ligtas na lugar. Patayin ang makina. Mga kamay sa manibela.
car-reach = Bago ninyo abutin ang mga papel ninyo, sabihin muna na aabutin ninyo.
car-driver-papers = Driver: kung pahintuin kayo ng pulis o ng mga ahente, ipakita ang U.S. driver’s license, ang rehistro at ang insurance. Huwag ipakita sa mga ahente ang papel na hindi galing sa U.S. Kung mali ang pagpapahinto, sabihin sa abogado pagkatapos.
car-driver-papers-short = Driver: ipakita ang U.S. license, rehistro at insurance ninyo.
car-silent = Driver o pasahero: puwede kayong manahimik kung tanungin kayo kung saan kayo ipinanganak, kung paano kayo nakarating dito, at kung ano ang status ninyo.
car-silent-short = Tinanong ang birthplace, pagpasok sa U.S. o status? Driver o pasahero: puwede kayong manahimik.
car-passenger = Kung pasahero kayo, itanong: “Puwede na ba akong umalis?” Kung “oo” ang sagot, lumakad paalis nang mahinahon. Huwag tumakbo.
car-if-not-free = Kung hindi kayo puwedeng umalis, sabihing mananahimik kayo at gusto ninyo ng abogado.
car-ordered-out = Kung utusan kayo ng mga opisyal na bumaba sa sasakyan, dahan-dahang bumaba at huwag lumaban. Kapag nakababa na kayo, baka arestuhin nila kayo. Sabihing hindi kayo pumapayag na kapkapan kayo o halughugin ang sasakyan.
car-trunk = Kung ipabukas sa inyo ang trunk o ang glove box, sabihin: “Hindi ako pumapayag na halughugin ninyo ang sasakyan.”
car-child = Kung may bata sa sasakyan at inaresto kayo, sabihin ito. Hilinging makatawag sa taong puwedeng kumuha sa bata.
car-left = Kung inaresto kayo, sabihin sa pamilya kung nasaan ang sasakyan at ang mga gamit ninyo sa trabaho. Puwede itong kunin ng taong ligtas ang immigration status (halimbawa, citizen). Puwedeng ma-tow ang sasakyan.
car-unmarked = Kung walang marka ang sasakyan ng mga opisyal, hilinging makita ang badge. Hindi kailangang buksan ang bintana para roon. Kung sa tingin ninyo ay hindi sila totoong opisyal, tumawag sa 911.
car-ticket = Kung bigyan kayo ng pulis ng traffic ticket, pirmahan ito. Pangako lang ang pirma ninyo na pupunta kayo sa korte. Hindi nito sinasabing may kasalanan kayo. Kung tumanggi kayo, puwede kayong arestuhin.
car-status-proof = May papeles ba kayo (legal na immigration status)? Kung hingan kayo ng patunay ng mga ahente ng immigration, ipakita ang card o permit ninyo.

## What not to do

car-dont-run = Huwag tumakbo. Huwag manlaban at huwag harangan ang mga opisyal. Huwag magsinungaling, at huwag magpakita ng pekeng dokumento.
car-dont-run-short = Huwag tumakbo. Huwag lumaban. Huwag magsinungaling.
car-dont-volunteer = Wala ba kayong papeles (legal na immigration status)? Huwag ipakita sa mga ahente ang pasaporteng hindi galing sa U.S. o ang consular card. Huwag sabihin kung saan kayo ipinanganak. Sabihin: “Mananahimik ako.”
car-dont-false-license = Walang lisensiya? Huwag magpakita ng peke o hiniram na lisensiya, at huwag magbigay ng pekeng pangalan. Sa pagmamaneho nang walang lisensiya, puwede kayong bigyan ng ticket ng pulis, at baka i-tow ang sasakyan.
car-dont-block = Kung halughugin pa rin ng mga opisyal ang sasakyan, huwag silang harangan.

## What to say. The English is read out or shown to an officer; the translation explains it.

car-say-search = Hindi ako pumapayag na halughugin ninyo ang sasakyan.
car-say-free = Puwede na ba akong umalis?
car-say-silent = Mananahimik ako.

## Good to know

car-grounds = Kahit hindi kayo pumapayag, baka may legal na dahilan ang mga opisyal para halughugin ang sasakyan.
car-ab60 = Dapat tanggapin ng pulis ang AB 60 license, at bawal kayong arestuhin dahil dito. Hindi ito patunay ng status. Sa nakasulat sa likod nito, malalaman ng mga federal na ahente kung anong lisensiya ito. Mag-ingat sa ibang estado.
car-passenger-name = Pasahero: hindi kayo puwedeng pilitin ng pulis na magbigay ng pangalan dahil lang pinahinto ang sasakyan. Iba kung pinaghihinalaan kayo ng krimen. Huwag kailanman magbigay ng pekeng pangalan.
car-patrol = Para pahintuin ang sasakyan ninyo, dapat may mga dahilang may totoong batayan ang mga ahenteng nagpapatrolya. Dapat tungkol ang mga dahilan sa sasakyan ninyo o sa taong nasa loob.
car-checkpoint = Sa checkpoint ng Border Patrol, huminto at huwag magsinungaling. Puwedeng magtanong sandali ang mga ahente tungkol sa status. Puwede lang nilang halughugin ang sasakyan kung pumapayag kayo, o kung may matitibay silang dahilan.
car-badges = Dapat may dalang badge at ID ang mga opisyal ng immigration. Krimen ang magpanggap na opisyal.
