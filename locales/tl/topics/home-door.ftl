### Agents at your door

topic-home-door-title = Mga ahente sa inyong pinto

## What to do

home-door-keep-closed = Kung pumunta ang mga ahente sa bahay ninyo, huwag buksan ang pinto. Makipag-usap nang nakasara ang pinto.
home-door-keep-closed-short = Huwag buksan ang pinto. Makipag-usap mula sa loob.
home-door-removal-order = Kung may pinal na deportation order (sa papel: “order of removal”) kayo o ang isang kasama ninyo sa bahay, makipag-usap na ngayon sa abogado sa immigration. Baka subukan ng mga ahente na piliting buksan ang pinto.
home-door-ask-paper = Kung sabihin nilang may warrant sila, hilinging ilusot ito sa ilalim ng pinto. Puwede rin nila itong itapat sa bintana. Huwag buksan ang pinto para kunin ito.
home-door-ask-paper-short = Kung may warrant sila: hilinging ilusot ito sa ilalim ng pinto.
home-door-only-ice-paper = Kung papel ng ICE na walang pirma ng hukom (Form I-200 o Form I-205) lang ang mayroon sila, hindi ninyo kailangang buksan ang pinto. Hindi ito warrant na may pirma ng hukom.
home-door-only-ice-paper-short = Papel ng ICE lang? Hindi ninyo kailangang buksan ang pinto.
home-door-note = Kung pumasok sila, manatiling kalmado. Tingnan ang mga pangalan at numero ng badge. Humingi ng abogado.
home-door-ask-who = Itanong kung sino sila at kung saang ahensiya sila galing. Hilinging ipakita nila ang ID nila sa bintana o sa silipan ng pinto.
home-door-household = Sabihin sa lahat ng kasama ninyo sa bahay, pati sa mga bata: huwag pagbuksan ng pinto ang mga ahente. Sabihin sa mga bata kung sino ang tatawagan.
home-door-impostor = Kung sa tingin ninyo ay hindi sila totoong opisyal, huwag buksan ang pinto. Tumawag sa 911.
home-door-red-card = Kung may red card kayo (pulang card ng mga karapatan), puwede ninyo itong itapat sa bintana o ilusot sa ilalim ng pinto.

## What not to do

home-door-dont-fight = Kung piliting buksan ng mga ahente ang pinto, huwag lumaban at huwag silang harangan.
home-door-dont-fight-short = Kung puwersahin nila ang pinto: huwag lumaban, huwag silang harangan.

## What to say. The English is read out or shown to an officer; the translation explains it.

home-door-say-warrant = Mayroon ba kayong warrant na may pirma ng hukom?
home-door-say-no-entry = Hindi ako pumapayag na pumasok kayo.
home-door-say-no-search = Hindi ako pumapayag na halughugin ninyo ang bahay ko.
home-door-say-silent = Mananahimik ako.

## Good to know

home-door-opening = Huwag buksan ang pinto. Kung nabuksan na ninyo, hindi pa ibig sabihin noon na pumapayag kayo. Sabihin: “Hindi ako pumapayag na pumasok kayo.”
home-door-judge-warrant = Galing sa korte ang warrant na may pirma ng hukom. Pinirmahan ito ng hukom o ng magistrate, at may petsa. Kung para maghalughog ito, dapat nakasulat ang tamang address. Kung para mang-aresto ito, dapat nakasulat ang pangalan ng taong nakatira sa bahay.
home-door-ice-paper = Nakasulat sa papel ng ICE (Form I-200 o Form I-205) ang “Department of Homeland Security”. Opisyal ng immigration ang pumirma nito. Hindi ito warrant na may pirma ng hukom. Hindi ninyo kailangang buksan ang pinto para rito.
home-door-tricks = Baka sabihin ng mga ahente na pulis sila, o na ibang tao ang hinahanap nila. Baka hilingin nilang lumabas kayo. Hindi ninyo kailangang lumabas.
home-door-may-enter = Baka subukan pa ring pumasok ng ilang ahente. Huwag lumaban. Sabihing hindi kayo pumapayag.
home-door-silent-inside = Kahit pumasok ang mga ahente nang may warrant na may pirma ng hukom, puwede kayong manahimik.
home-door-roommates = Puwedeng papasukin ng roommate ang mga opisyal sa mga kuwartong ginagamit ninyong pareho. Kung naroon kayo, puwede ninyong sabihin na kayo mismo, hindi pumapayag. Sabihin ito nang malakas.
home-door-landlord = Karaniwan, hindi puwedeng papasukin ng landlord ang mga ahente sa bahay ninyo. Pero baka puwede sa mga pasilyo at iba pang lugar na ginagamit ng lahat.
home-door-disguise = Sa Los Angeles at anim na county sa paligid nito, hanggang Agosto 2028, bawal magpanggap na pulis ang ICE. Bawal din itong gumamit ng gawa-gawang kuwento para buksan ninyo ang pinto o lumabas kayo.
home-door-police-label = May nakasulat bang “POLICE” sa damit ng mga ahente ng ICE? Sa Los Angeles at anim na county sa paligid nito, dapat may nakasulat ding “ICE” kung saan ninyo ito makikita.
home-door-knock = Noong 2024, nagpasya ang isang korte sa Los Angeles: bawal lumapit ang ICE sa pinto ninyo para lang mang-aresto. Puwede lang ito kung may warrant na may pirma ng hukom, o kung pumapayag kayo. Puwede pa ring lumapit ang mga ahente para makipag-usap.
home-door-memo = Sabi ng ICE sa mga ahente nito: kung may Form I-205, puwede silang pumasok nang puwersahan sa bahay ng taong may pinal na deportation order. Sa isang kaso, sinabi ng hukom na labag ito sa Konstitusyon ng Estados Unidos. Puwede itong magbago.
home-door-rights = May mga karapatan ang lahat ng nasa Estados Unidos, kahit ano ang immigration status nila. Puwede kayong manahimik. May karapatan kayo sa patas na proseso. Bawal kayong kapkapan ng mga opisyal, at bawal nilang halughugin ang gamit ninyo, nang walang sapat na dahilan.
home-door-card-languages = May libreng red card ang public library sa Los Angeles. May mga nasa Spanish, Korean, Tagalog o Thai.
