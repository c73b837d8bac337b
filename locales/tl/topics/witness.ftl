### I see a raid

topic-witness-title = May nakikita akong raid

## What to do

witness-distance = Dumistansiya kayo at huwag makialam. Kung utusan kayong umatras, umatras. Puwede pa rin kayong mag-video.
witness-distance-short = Dumistansiya kayo. Huwag makialam.
witness-note = Isulat o tandaan: ilan sila, ano ang ginagawa nila, saan, anong uniporme, anong oras, at ano ang dala nila. Pagkatapos, tumawag sa rapid response hotline (tinatawagan kapag may raid).
witness-note-short = Isulat ang lugar, ang oras, kung ilan sila at ang uniporme. Pagkatapos, tawagan ang rapid response hotline.
witness-film = Kung ligtas kayo at malayo, i-video ang mga papel na ipinapakita, ang mga badge, sasakyan at plaka. Sabihin nang malakas ang lugar at ang oras.
witness-ask = Kung ligtas, tawagin nang malakas ang taong kinukuha, mula sa kinatatayuan ninyo. Itanong ang pangalan at birthday niya, at kung sino ang dapat sabihan.
witness-lock-phone = I-lock ang telepono ninyo gamit ang passcode. I-off ang face unlock at ang fingerprint unlock.
witness-weigh = Bago mag-video, pag-isipan muna kung gaano ito kadelikado, lalo na kung wala kayong papeles (legal na immigration status). May mga observer na inaresto na. Noong Enero 2026, dalawang citizen ng U.S. ang binaril at napatay sa Minneapolis.
witness-weigh-short = Walang papeles? Isipin muna ang panganib: may inarestong saksi, dalawang tao ang binaril at napatay.

## What not to do

witness-dont-obstruct = Huwag mangharang, huwag humawak at huwag magtago ng kahit sino. Huwag magsinungaling at huwag magbanta. Huwag iharang ang sasakyan ninyo.
witness-dont-obstruct-short = Huwag mangharang, huwag humawak, huwag magtago ng tao. Huwag magsinungaling.
witness-dont-post = Huwag mag-post ng video ng taong kinukuha, maliban kung pumapayag siya o ang pamilya niya. Ibigay muna ang video sa pamilya o sa abogado.
witness-dont-guess = Huwag i-report ang hindi ninyo mismo nakita. May mga napapahamak dahil sa maling report.

## What to say. The English is read out or shown to an officer; the translation explains it.

witness-say-phone = Hindi ako pumapayag na halughugin ninyo ang telepono ko.
witness-say-free = Puwede na ba akong umalis?
witness-say-silent = Mananahimik ako.

## Good to know

witness-right = Puwede ninyong i-video ang mga opisyal sa lugar na bukas sa publiko, basta dumistansiya kayo at hindi kayo nakakaharang. Puwede ring i-video ang mga mukha at plaka.
witness-filming-alone = Sa California, kung nag-video lang kayo ng opisyal sa lugar na bukas sa publiko, hindi kayo puwedeng pigilin o arestuhin dahil doon. Pulis ng California ang dapat sumunod sa batas na ito, hindi ang mga federal na ahente.
witness-phone-warrant = Kailangan ng pulis ng warrant para tingnan ang laman ng telepono ninyo, kahit pagkatapos ng pag-aresto. Pero puwede nila itong kunin habang humihingi sila ng warrant. Huwag makipag-agawan.
