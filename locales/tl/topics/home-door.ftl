### Agents at your door

topic-home-door-title = May ahente sa pinto ninyo

## What to do

home-door-keep-closed = Kung pumunta ang mga ahente sa bahay ninyo, huwag buksan ang pinto. Makipag-usap nang nakasara ang pinto.
home-door-keep-closed-short = Huwag buksan ang pinto. Makipag-usap mula sa loob.
home-door-removal-order = May final na deportation order ba kayo, o ang isa sa mga kasama ninyo sa bahay? Makipag-usap na ngayon sa abogado sa immigration. Baka subukan ng mga ahente na puwersahang buksan ang pinto.
home-door-ask-paper = Kung sabihin nilang may warrant sila, hilinging ilusot ito sa ilalim ng pinto. Puwede rin nila itong itapat sa bintana. Huwag buksan ang pinto para kunin ito.
home-door-ask-paper-short = Kung may warrant sila: hilinging ilusot ito sa ilalim ng pinto.
home-door-only-ice-paper = Kung papel ng ICE lang ang hawak nila (Form I-200 o Form I-205), hindi ninyo kailangang buksan ang pinto. Hindi iyon warrant na may pirma ng hukom.
home-door-only-ice-paper-short = Papel ng ICE lang? Hindi ninyo kailangang buksan ang pinto.
home-door-note = Kung pumasok sila, manatiling kalmado. Tingnan ang mga pangalan at numero ng badge. Humingi ng abogado.
home-door-ask-who = Itanong kung sino sila at kung saang ahensiya sila galing. Hilinging ipakita nila ang ID nila sa bintana o sa peephole ng pinto.
home-door-household = Sabihin sa lahat ng kasama ninyo sa bahay, pati sa mga bata: huwag pagbuksan ng pinto ang mga ahente. Sabihin sa mga bata kung sino ang tatawagan.
home-door-impostor = Kung sa tingin ninyo ay hindi sila totoong opisyal, huwag buksan ang pinto. Tumawag sa 911.
home-door-red-card = Kung may red card kayo (pulang card ng mga karapatan), puwede ninyo itong itapat sa bintana o ilusot sa ilalim ng pinto.

## What not to do

home-door-dont-fight = Kung pilit na binubuksan ng mga ahente ang pinto, huwag lumaban at huwag silang harangan.
home-door-dont-fight-short = Kung puwersahin nila ang pinto: huwag lumaban, huwag silang harangan.

## What to say. The English is read out or shown to an officer; the translation explains it.

home-door-say-warrant = Mayroon ba kayong warrant na may pirma ng hukom?
home-door-say-no-entry = Hindi ako pumapayag na pumasok kayo.
home-door-say-no-search = Hindi ako pumapayag na halughugin ninyo ang bahay ko.
home-door-say-silent = Mananahimik ako.

## Good to know

home-door-opening = Huwag buksan ang pinto. Kung nabuksan na ninyo, hindi ibig sabihin noon na pumapayag na kayo. Sabihin: “Hindi ako pumapayag na pumasok kayo.”
home-door-judge-warrant = Galing sa korte ang warrant na may pirma ng hukom. May petsa ito, at hukom o magistrate (isang uri ng hukom) ang pumirma. Kung para sa paghahalughog, dapat tama ang nakasulat na address. Kung para sa pag-aresto, dapat nakasulat ang pangalan ng isang taong nakatira sa bahay.
home-door-ice-paper = May nakasulat na “Department of Homeland Security” sa papel ng ICE (Form I-200 o Form I-205). Opisyal ng immigration ang pumirma rito. Hindi ito warrant na may pirma ng hukom. Hindi ninyo kailangang buksan ang pinto dahil dito.
home-door-tricks = Baka sabihin ng mga ahente na pulis sila, o na ibang tao ang hinahanap nila. Baka hilingin nilang lumabas kayo. Hindi ninyo kailangang lumabas.
home-door-may-enter = Baka subukan pa ring pumasok ng ilang ahente. Huwag lumaban. Sabihing hindi kayo pumapayag.
home-door-silent-inside = Kahit pumasok ang mga ahente nang may warrant na may pirma ng hukom, puwede kayong manahimik.
home-door-roommates = Puwedeng papasukin ng roommate ninyo ang mga opisyal sa mga kuwartong pareho ninyong ginagamit. Kung naroon kayo, puwede ninyong sabihin: “Ako, hindi ako pumapayag.” Sabihin ito nang malakas.
home-door-landlord = Karaniwan, hindi puwedeng papasukin ng landlord ang mga ahente sa bahay ninyo. Pero baka puwede sa mga pasilyo at iba pang lugar na ginagamit ng lahat.
home-door-disguise = Hanggang Agosto 2028, sa Los Angeles at sa anim na county sa paligid nito, bawal magpanggap na pulis ang ICE. Bawal din silang mag-imbento ng kuwento para lang buksan ninyo ang pinto o lumabas kayo.
home-door-police-label = May nakasulat bang “POLICE” sa damit ng mga ahente ng ICE? Sa Los Angeles at sa anim na county sa paligid nito, dapat may nakasulat ding “ICE” sa lugar na makikita ninyo.
home-door-knock = Noong 2024, nagdesisyon ang isang korte sa Los Angeles: bawal lumapit ang ICE sa pinto ninyo para lang arestuhin kayo. Puwede lang kung may warrant na may pirma ng hukom, o kung pumapayag kayo. Puwede pa ring lumapit ang mga ahente para makipag-usap.
home-door-memo = Sabi ng ICE sa mga ahente nito: kung may hawak silang Form I-205, puwede nilang puwersahang pasukin ang bahay ng taong may final na deportation order. Sa isang kaso, sabi ng hukom, labag iyon sa Konstitusyon ng Estados Unidos. Puwede pang magbago ang lahat ng ito.
home-door-rights = May mga karapatan ang lahat ng nasa Estados Unidos, kahit ano ang immigration status nila. Puwede kayong manahimik. May karapatan kayo sa due process (patas na trato sa batas). Kung walang sapat na dahilan, bawal kayong kapkapan ng mga opisyal, at bawal nilang halughugin ang gamit ninyo.
home-door-card-languages = May libreng red card (pulang card ng mga karapatan) sa public library sa Los Angeles. Ang iba, nasa Spanish, Korean, Tagalog o Thai.
