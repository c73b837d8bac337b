### Hate, crime and 911

topic-hate-crime-title = Hate, krimen at 911

## What to do

hate-crime-call-911 = Kung nasa panganib kayo, tumawag sa 911. Sabihin muna kung nasaan kayo. Puwede kayong humingi ng interpreter: sabihin sa English ang pangalan ng wika ninyo.
hate-crime-call-911-short = Kung nasa panganib kayo, tumawag sa 911. Sabihin kung nasaan kayo.
hate-crime-la-vs-hate = Hate incident ang pang-aapi dahil sa lahi, relihiyon, kasarian o iba pa. Para i-report ito sa Los Angeles, i-dial ang 211 (LA vs Hate), araw o gabi. Puwede sa 140 wika. Hindi kailangang ibigay ang pangalan ninyo. Hindi ibinibigay sa pulis ang report ninyo.
hate-crime-la-vs-hate-short = I-report ang hate incident sa Los Angeles: i-dial ang 211. Hindi kailangang ibigay ang pangalan ninyo.
hate-crime-ca-vs-hate = Puwede rin kayong tumawag sa CA vs Hate, Lunes hanggang Biyernes. Mahigit 200 wika ang puwede sa telepono; 15 wika ang nasa website nito. Puwedeng mag-report ang kahit sino.
hate-crime-impostor = Kung may magsabing opisyal siya, humingi ng ID. Huwag tumakbo o lumaban. Kung humingi ang “ICE” ng pera o sex, sabihin sa lokal na pulis. Kung nasa panganib kayo, tumawag sa 911.
hate-crime-impostor-short = Kung may magsabing opisyal siya: humingi ng ID.

## What not to do

hate-crime-dont-run = Kung may magsabing opisyal siya, huwag tumakbo at huwag lumaban.
hate-crime-dont-run-short = Kung may magsabing opisyal siya: huwag tumakbo, huwag lumaban.

## What to say. The English is read out or shown to an officer; the translation explains it.

hate-crime-say-interpreter = Kailangan ko ng interpreter.

## Good to know

hate-crime-sheriff = Biktima ba kayo o saksi, at hindi kinasuhan ng krimen? Bawal kayong i-detain ng pulis ng California para sa immigration. Bawal din nila kayong ibigay sa ICE nang walang warrant na may pirma ng hukom.
hate-crime-status = Bawal magtanong tungkol sa immigration status ninyo ang mga deputy ng Sheriff ng Los Angeles County. Bawal din nila kayong arestuhin dahil sa papel ng ICE. Hindi sakop ng mga patakarang ito ang ICE.
hate-crime-lapd = Bawal kayong pahintuin ng pulis ng Los Angeles para lang alamin ang immigration status ninyo.
hate-crime-who-comes = Kung tumawag kayo sa 911, lokal na pulis ang darating. Sabi nila, hindi sila nagpapatupad ng batas sa immigration. Pero minsan, nagtatrabaho sila kasama ng mga federal na opisyal.
hate-crime-u-visa = Puwedeng makakuha ng U visa ang mga biktima ng ilang krimen kung tumutulong sila sa pulis. Puwedeng makakuha ng T visa ang mga biktima ng human trafficking. Matagal ang paghihintay, at walang sigurado. Magtanong muna sa abogado.
hate-crime-pending = Naghihintay ba kayo ng U visa, T visa o VAWA (para sa sinaktan ng kapamilya)? Dahil sa isang utos ng korte, may limitasyon ang ICE sa pag-detain o pag-deport sa inyo. Puwede itong magbago. Kung hindi pa kayo nag-file, magtanong muna sa abogado.
hate-crime-certificate = Para sa U visa, kailangan ninyo ng papel mula sa pulis o ibang ahensiya. Sa California, dapat sumagot ang ahensiya sa loob ng 30 araw, o 7 kung may kaso kayo ng deportasyon sa korte. Libre ang pag-file para sa visa.
hate-crime-posing = Krimen ang magpanggap na opisyal.
