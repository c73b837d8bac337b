### School, clinic, court, church

topic-public-places-title = Eskuwela, klinika, korte, simbahan

## What to do

public-places-online-hearing = Kung may hearing kayo sa immigration court, puwede ninyong hilinging gawin ito online (Webex). Puwedeng tumanggi ang korte. Hangga’t hindi pumapayag ang korte, kailangan ninyong pumunta. Magtanong sa abogado.
public-places-online-hearing-short = Online na hearing? Puwedeng hilingin. Hangga’t hindi pumapayag ang korte, kailangan ninyong pumunta.
public-places-address = Kung may kaso kayo sa immigration court at lumipat kayo ng bahay, sabihin sa korte sa loob ng 5 working days. Form EOIR-33 ang gamitin.
public-places-emergency = Kapag may emergency, magpagamot. Puwede ito kahit ano ang immigration status ninyo, at hindi ninyo kailangang sabihin ang status ninyo para magamot.
public-places-emergency-short = Kapag may emergency: magpagamot. Hindi ninyo kailangang sabihin ang status ninyo.

## What not to do

public-places-dont-skip = Huwag palampasin ang hearing sa immigration court. Kung wala kayo roon, puwedeng iutos ng hukom na i-deport kayo. Kung walang dumating na abiso, puwedeng hilingin ng abogado na buksan ulit ang kaso.
public-places-dont-skip-short = Huwag palampasin ang immigration court.
public-places-dont-run = Huwag tumakbo. Huwag manlaban at huwag harangan ang mga opisyal. Huwag magsinungaling, at huwag magpakita ng pekeng dokumento.
public-places-dont-run-short = Huwag tumakbo. Huwag lumaban. Huwag magsinungaling.

## What to say. The English is read out or shown to an officer; the translation explains it.

public-places-say-silent = Mananahimik ako.
public-places-say-lawyer = Gusto ko ng abogado.
public-places-say-no-search = Hindi ako pumapayag na kapkapan ninyo ako o halughugin ang gamit ko.

## Good to know

public-places-school = Sa California, kung walang papel mula sa hukom ang mga ahente, bawal silang papasukin ng eskuwela sa mga lugar na hindi bukas sa publiko. Kung wala ang papel na iyon, bawal din silang bigyan ng eskuwela ng impormasyon tungkol sa mga estudyante o pamilya.
public-places-school-notice = Kung kumpirmadong may mga ahente ng immigration sa campus, dapat sabihan ng eskuwela ang mga pamilya. Hindi kailangang sabihin ng eskuwela kung kailan o saan. Kung kolehiyo, dapat nitong sabihin kung kailan at saan.
public-places-enrollment = Puwedeng mag-aral ang mga bata sa public school kahit ano ang status nila. Bawal magtanong ang mga eskuwela sa California tungkol sa citizenship para i-enroll ang bata.
public-places-clinic = Sa mga klinika at ospital sa California, hindi bukas sa publiko ang mga kuwarto kung saan ginagamot ang mga tao. Puwede lang pumasok doon ang mga ahente kung may warrant na may pirma ng hukom, o kung may utos ng korte. Kasama sa pribadong medical information ang status ninyo, at kung saan kayo ipinanganak.
public-places-waiting-room = Baka bukas pa rin sa publiko ang lobby, waiting room at parking lot ng klinika. Pero hindi bukas sa publiko ang mga kuwarto kung saan ginagamot ang mga tao, at ang mga lugar kung saan pinag-uusapan ang kalusugan ng pasyente.
public-places-medi-cal = Iba ang patakaran sa Medi-Cal. Pinapayagan ng korte ang gobyerno na ibigay sa ICE ang address at telepono ng mga walang papeles, pero hindi ang medical records nila. Puwede itong magbago. Magpagamot pa rin kapag may emergency.
public-places-worship = Sa simbahan o iba pang lugar ng pagsamba, puwedeng pumasok ang mga ahente sa bahaging bukas sa lahat. Sa mga pribadong kuwarto, puwede lang kung may warrant na may pirma ng hukom, o kung may pumapayag. Lagyan ng karatula ang mga pribadong kuwarto. Hindi kailangang sumagot ng kahit sino sa mga tanong.
public-places-worship-orders = Sa ilang simbahan at templo na nagsampa ng kaso, may limit ang mga raid ng mga ahente kung wala silang warrant. Utos iyon ng korte. Magtanong sa simbahan ninyo.
public-places-immigration-court = Noong Hunyo 2026, iniutos ng isang hukom na itigil ang karamihan ng pag-aresto sa mga immigration court. Baka nagbago na ito. Tumawag sa hotline bago pumunta. Pero kailangan pa rin ninyong pumunta.
public-places-not-covered = Hindi kayo protektado ng desisyon ng korte noong Hunyo 23, 2026 kapag nasa kalye, bahay, trabaho o check-in sa ICE kayo.
public-places-courthouse = May inaasikaso ba kayo sa loob ng state court ng California? Habang nasa loob kayo, hindi kayo puwedeng arestuhin ng mga ahente dahil sa immigration (civil arrest) kung walang warrant na may pirma ng hukom. Pero kapag papunta o pauwi kayo, baka hindi na kayo protektado. Kinokontra ng mga federal na ahente ang batas na ito.
public-places-limits = Dati, may mga limit ang mga ahente sa mga lugar na tinatawag na “sensitive”. Inalis iyon ng gobyerno noong Enero 2025. Puwede na silang kumilos sa mga eskuwela, klinika, simbahan at korte, o malapit doon. May ilang limit pa rin dahil sa ibang mga batas.
