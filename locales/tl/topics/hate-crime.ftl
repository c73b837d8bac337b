### Hate, crime and 911

topic-hate-crime-title = Hate, krimen at 911

## What to do

hate-crime-call-911 = Kung nasa panganib kayo, tumawag sa 911. Sabihin muna kung nasaan kayo. Puwede kayong humingi ng interpreter: sabihin sa English ang pangalan ng wika ninyo.
hate-crime-call-911-short = Kung nasa panganib kayo, tumawag sa 911. Sabihin kung nasaan kayo.
hate-crime-la-vs-hate = May inapi ba dahil sa lahi, relihiyon, kasarian o iba pa? Hate incident ang tawag doon. Para i-report ito sa Los Angeles, i-dial ang 211 (LA vs Hate), araw o gabi. Sumasagot sila sa 140 wika. Hindi ninyo kailangang ibigay ang pangalan ninyo. Hindi nila ibinibigay sa pulis ang report ninyo.
hate-crime-la-vs-hate-short = Mag-report ng hate incident sa Los Angeles: i-dial ang 211. Hindi kailangan ang pangalan ninyo.
hate-crime-ca-vs-hate = Puwede rin kayong tumawag sa CA vs Hate, Lunes hanggang Biyernes. Sa telepono, sumasagot sila sa mahigit 200 wika; nasa 15 wika ang website nila. Kahit sino, puwedeng mag-report.
hate-crime-impostor = Kung may magsabing opisyal siya, humingi ng ID. Huwag tumakbo o lumaban. Kung humingi ang “ICE” ng pera o sex, sabihin sa lokal na pulis. Kung nasa panganib kayo, tumawag sa 911.
hate-crime-impostor-short = Kung may magsabing opisyal siya: humingi ng ID.

## What not to do

hate-crime-dont-run = Kung may magsabing opisyal siya, huwag tumakbo at huwag lumaban.
hate-crime-dont-run-short = Kung may magsabing opisyal siya: huwag tumakbo, huwag lumaban.

## What to say. The English is read out or shown to an officer; the translation explains it.

hate-crime-say-interpreter = Kailangan ko ng interpreter.

## Good to know

hate-crime-sheriff = Biktima ba kayo o saksi, at hindi kayo kinasuhan ng krimen? Bawal kayong i-detain ng pulis ng California dahil sa immigration. Kung walang warrant na may pirma ng hukom, bawal din nila kayong ibigay sa ICE.
hate-crime-status = Sa Los Angeles County, bawal magtanong ang mga deputy ng Sheriff tungkol sa immigration status ninyo. Bawal din nila kayong arestuhin dahil sa papel ng ICE. Pero hindi kailangang sumunod dito ang ICE.
hate-crime-lapd = Bawal kayong pahintuin ng pulis ng Los Angeles para lang alamin ang immigration status ninyo.
hate-crime-who-comes = Kung tumawag kayo sa 911, lokal na pulis ang darating. Sabi nila, hindi sila ang nagpapatupad ng batas sa immigration. Pero minsan, nakikipagtulungan sila sa mga federal na opisyal.
hate-crime-u-visa = Sa ilang klase ng krimen, puwedeng makakuha ng U visa ang biktima kung tumutulong siya sa pulis. T visa naman ang puwedeng makuha ng biktima ng human trafficking. Matagal ang paghihintay, at walang sigurado. Magtanong muna sa abogado.
hate-crime-pending = Naghihintay ba kayo ng U visa, T visa o VAWA (para sa sinaktan ng kapamilya)? May utos ng korte na naglilimita kung paano kayo puwedeng i-detain o i-deport ng ICE. Puwede itong magbago. Hindi pa ba kayo nakapag-file? Magtanong muna sa abogado.
hate-crime-certificate = Para sa U visa, kailangan ninyo ng papel mula sa pulis o sa ibang ahensiya. Sa California, dapat sagutin ng ahensiya ang hiling ninyo sa loob ng 30 araw, o 7 araw kung may deportation case kayo sa korte. Libre ang pag-file ng U visa.
hate-crime-posing = Krimen ang magpanggap na opisyal.
