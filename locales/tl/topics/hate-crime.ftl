### Hate, crime and 911

topic-hate-crime-title = Poot, krimen at 911

## What to do

hate-crime-call-911 = Kung nasa panganib kayo, tumawag sa 911. Sabihin muna kung nasaan kayo. Puwede kayong humingi ng interpreter: sabihin sa English ang pangalan ng wika ninyo.
hate-crime-call-911-short = Kung nasa panganib kayo, tumawag sa 911. Sabihin kung nasaan kayo.
hate-crime-la-vs-hate = Para mag-report ng insidenteng dulot ng poot sa Los Angeles, i-dial ang 211 (LA vs Hate), araw o gabi, sa 140 wika. Hindi ninyo kailangang ibigay ang pangalan ninyo. Hindi ibinabahagi sa pulis ang report ninyo.
hate-crime-la-vs-hate-short = Para mag-report ng insidenteng dulot ng poot (hate) sa Los Angeles: i-dial ang 211. Hindi ninyo kailangang ibigay ang pangalan ninyo.
hate-crime-ca-vs-hate = Puwede rin kayong tumawag sa CA vs Hate, Lunes hanggang Biyernes. Sa telepono, sumasagot ito sa mahigit 200 wika; nasa 15 wika ang website nito. Puwedeng mag-report ang kahit sino.
hate-crime-impostor = Kung may magsabing opisyal siya, humingi ng ID. Huwag tumakbo at huwag lumaban. Kung hingan kayo ng pera o sex ng taong nagsasabing taga-ICE siya, sabihin sa lokal na pulis. Kung nasa panganib kayo, tumawag sa 911.
hate-crime-impostor-short = Kung may magsabing opisyal siya: humingi ng ID.

## What not to do

hate-crime-dont-run = Kung may magsabing opisyal siya, huwag tumakbo at huwag lumaban.
hate-crime-dont-run-short = Kung may magsabing opisyal siya: huwag tumakbo, huwag lumaban.

## What to say. The English is read out or shown to an officer; the translation explains it.

hate-crime-say-interpreter = Kailangan ko ng interpreter.

## Good to know

hate-crime-sheriff = Kung biktima o saksi kayo, pinoprotektahan kayo ng mga patakaran ng Los Angeles County Sheriff at ng batas ng California (SB 54): bawal sa mga opisyal na magtanong tungkol sa inyong immigration status (katayuan sa imigrasyon), at bawal silang mang-aresto ng kahit sino batay sa civil immigration warrant (papel ng immigration na walang pirma ng hukom, hindi para sa krimen). Kung hindi kayo kinasuhan ng kahit ano, bawal nila kayong i-detain para sa immigration. Hindi obligado ang ICE na sundin ang mga patakarang ito.
hate-crime-lapd = Ayon sa isang utos ng pulis ng Los Angeles noong 1979 (Special Order 40), walang gagawing hakbang ang pulis para lang alamin ang immigration status (katayuan sa imigrasyon) ng isang tao. Noong Disyembre 2024, nagpatibay ang City of Los Angeles ng batas na sanctuary (nililimitahan ng lungsod ang tulong nito sa mga ahente ng imigrasyon).
hate-crime-who-comes = Kung tumawag kayo sa 911, lokal na pulis ang darating, at sinasabi ng Los Angeles County Sheriff na hindi ito nagpapatupad ng mga federal na batas sa immigration. Pero minsan, nagtutulungan ang mga lokal at federal na opisyal.
hate-crime-u-visa = Kung biktima kayo ng ilang uri ng krimen at tumutulong kayo sa pulis, posibleng maging kuwalipikado kayo para sa U visa. Kung biktima kayo ng human trafficking, posibleng maging kuwalipikado kayo para sa T visa. Hindi garantiya ang certificate (papel ng ahensiya para rito), at matagal ang paghihintay. Magtanong sa abogado.
hate-crime-certificate = Kung humingi kayo sa isang ahensiya ng California ng certificate (papel ng ahensiya) para sa U visa, kailangan nitong sumagot sa loob ng 30 araw, o sa loob ng 7 araw kung nasa proseso kayo ng deportasyon (sa papel: “removal proceedings”). Walang bayad ang paghahain ng petisyon para sa U visa.
hate-crime-posing = Krimen ang magpanggap na opisyal.
