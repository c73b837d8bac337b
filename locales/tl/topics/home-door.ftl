### Agents at your door

topic-home-door-title = Mga ahente sa inyong pinto

## What to do

home-door-keep-closed = Kung pumunta ang mga ahente sa bahay ninyo, panatilihing nakasara ang pinto. Makipag-usap nang nakasara ang pinto.
home-door-keep-closed-short = Panatilihing nakasara ang pinto. Makipag-usap mula sa loob.
home-door-ask-who = Itanong kung sino sila at kung saang ahensiya sila galing. Hilinging ipakita nila ang ID nila sa bintana o sa silipan ng pinto.
home-door-ask-paper = Kung sabihin nilang may warrant sila, hilinging ilusot ito sa ilalim ng pinto o itapat ito sa bintana. Huwag buksan ang pinto para kunin ito.
home-door-ask-paper-short = Kung may warrant sila: hilinging ilusot ito sa ilalim ng pinto.
home-door-only-ice-paper = Kung papel ng ICE na walang pirma ng hukom (Form I-200 o Form I-205) lang ang mayroon sila, hindi ninyo kailangang buksan ang pinto. Hindi ito warrant na may pirma ng hukom.
home-door-only-ice-paper-short = Papel ng ICE lang? Hindi ninyo kailangang buksan ang pinto.
home-door-note = Kung pumasok sila, isulat ang mga pangalan nila, ang mga numero ng badge nila at ang oras. Humingi ng abogado.
home-door-red-card = Kung may red card kayo (pulang card ng mga karapatan), puwede ninyo itong itapat sa bintana o ilusot sa ilalim ng pinto.
home-door-removal-order = Kung may pinal na deportation order (sa papel: “order of removal”) kayo o ang isang kasama ninyo sa bahay, makipag-usap na ngayon sa abogado sa immigration. Baka subukan ng mga ahente na puwersahang buksan ang pinto.

## What not to do

home-door-dont-fight = Kung puwersahang buksan ng mga ahente ang pinto, huwag lumaban at huwag silang harangan.
home-door-dont-fight-short = Kung puwersahin nila ang pinto: huwag lumaban, huwag silang harangan.
home-door-dont-lie = Huwag magsinungaling at huwag magpakita ng pekeng dokumento. Puwedeng maging krimen ang pagsisinungaling at ang mga pekeng dokumento.

## What to say. The English is read out or shown to an officer; the translation explains it.

home-door-say-warrant = Mayroon ba kayong warrant na may pirma ng hukom?
home-door-say-no-entry = Hindi ako pumapayag na pumasok kayo.
home-door-say-no-search = Hindi ako pumapayag na maghalughog kayo.
home-door-say-silent = Pinipili kong manahimik.

## Good to know

home-door-rights = Sa Estados Unidos, may mga karapatan ang lahat ng tao sa ilalim ng Konstitusyon ng Estados Unidos, anuman ang immigration status (katayuan sa imigrasyon) nila: ang manahimik, ang maging ligtas sa hindi makatwirang paghalughog o pagkapkap, at ang patas na prosesong legal.
home-door-opening = Kung buksan ninyo ang pinto, hindi ibig sabihin na pumapayag kayo sa paghalughog o sa pagpasok. Pero mas ligtas na makipag-usap nang nakasara ang pinto.
home-door-judge-warrant = Galing sa korte ang warrant na may pirma ng hukom (judicial warrant). Pinirmahan ito ng hukom o ng magistrate, at may petsa ito. Kung para sa paghalughog ito, kailangang nakasulat dito ang tamang address. Kung para sa pag-aresto ito, kailangang nakasulat dito ang pangalan ng isang taong nakatira sa bahay.
home-door-ice-paper = Nakasulat sa papel ng ICE na walang pirma ng hukom (Form I-200 o Form I-205) ang “Department of Homeland Security”. Opisyal ng immigration ang pumirma nito. Hindi ito warrant na may pirma ng hukom. Hindi ninyo kailangang buksan ang pinto para rito.
home-door-may-enter = Posibleng subukan pa rin ng ilang ahente na pumasok. Huwag lumaban. Sabihing hindi kayo pumapayag.
home-door-memo = Sinasabi ng isang memo noong Mayo 2025 sa mga ahente ng ICE na sapat ang Form I-205 (papel ng ICE na walang pirma ng hukom) para puwersahang pumasok kung may pinal na deportation order ang tao. Noong Enero 2026, nagpasya ang isang federal na hukom sa Minnesota na labag sa Konstitusyon ng Estados Unidos ang isang ganoong pagpasok. May iba pang kasong naisampa. Noong Hunyo 2026, wala pa kaming nakikitang desisyon ng appeals court (korte ng apela).
home-door-knock = Sa federal district ng Los Angeles, pinawalang-bisa (set aside) ng desisyon ng korte noong Mayo 15, 2024 ang gawain ng ICE na kumatok sa mga bahay para mang-aresto ng tao. Ayon sa ilang komentarista sa batas, sa distritong ito, nililimitahan ng desisyong iyon ang memo ng ICE noong 2025.
home-door-disguise = Saklaw ng isang settlement (kasunduan sa korte) na inaprubahan noong Agosto 4, 2025 ang mga county ng Los Angeles, Orange, San Bernardino, Riverside, Ventura, Santa Barbara at San Luis Obispo sa loob ng tatlong taon. Hindi puwedeng magpanggap ang mga opisyal ng ICE na pulis ng estado o lokal na pulis, o gumamit ng gawa-gawang kuwento para makapasok sa bahay o para palabasin ang isang tao.
home-door-police-label = Sa ilalim ng settlement ding iyon, kung may nakasulat na “POLICE” sa damit nila, kailangang may nakasulat ding “ICE” kung saan ninyo ito makikita.
home-door-silent-inside = Kahit pumasok ang mga ahente nang may warrant na may pirma ng hukom, puwede kayong manahimik.
home-door-card-languages = Ayon sa isang pahina ng City of Los Angeles, may libreng mga red card ang pampublikong aklatan sa maraming wika, kasama ang Spanish, Korean, Tagalog at Thai. Hindi namin nakita ang Bengali o Zapotec sa listahang iyon.
