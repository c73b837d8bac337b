### I see a raid

topic-witness-title = May nakikita akong raid

## What to do

witness-distance = Dumistansiya kayo at huwag makialam. Kung utusan kayong umatras, umatras. Puwede pa rin kayong mag-video.
witness-distance-short = Dumistansiya kayo. Huwag makialam.
witness-note = Isulat o tandaan kung ilan sila, ano ang ginagawa nila, saan, anong uniporme, anong oras, at ang dala nila. Pagkatapos, tawagan ang rapid response hotline (teleponong tatawagan kapag may raid).
witness-note-short = Isulat ang lugar, ang oras, kung ilan sila at ang uniporme. Pagkatapos, tawagan ang rapid response hotline.
witness-film = Kung kaya ninyo mula sa ligtas na distansiya, i-video ang mga papel na ipinapakita, ang mga badge, ang mga sasakyan at ang mga plaka. Sabihin nang malakas ang lugar at ang oras.
witness-ask = Kung ligtas, tawagin ang taong kinukuha, mula sa kinatatayuan ninyo. Itanong ang pangalan niya, ang birthday niya, at kung sino ang sasabihan.
witness-lock-phone = I-lock ang telepono ninyo gamit ang passcode. I-off ang face unlock at ang fingerprint unlock.
witness-weigh = Bago mag-video, pag-isipan muna kung gaano ito kadelikado, lalo na kung wala kayong papeles (legal na immigration status). May mga observer na inaresto na. Noong Enero 2026, dalawang citizen ng U.S. ang binaril at napatay sa Minneapolis.
witness-weigh-short = Walang papeles? Isipin muna ang panganib: may mga observer na inaresto, may dalawang binaril at napatay.

## What not to do

witness-dont-obstruct = Huwag harangan ang sinuman, huwag hawakan ang sinuman, huwag itago ang sinuman, huwag magsinungaling at huwag magbanta. Huwag gamitin ang sasakyan ninyo para humarang.
witness-dont-obstruct-short = Huwag harangan, huwag hawakan, huwag itago ang sinuman. Huwag magsinungaling.
witness-dont-post = Huwag mag-post ng video ng taong kinukuha, maliban kung pumapayag ang taong iyon o ang pamilya. Ibigay muna ito sa pamilya o sa abogado.
witness-dont-guess = Huwag i-report ang hindi ninyo mismo nakita. Nakakasama sa mga tao ang maling report.

## What to say. The English is read out or shown to an officer; the translation explains it.

witness-say-phone = Hindi ako pumapayag na halughugin ninyo ang telepono ko.
witness-say-free = Puwede na ba akong umalis?
witness-say-silent = Mananahimik ako.

## Good to know

witness-right = Puwede kayong mag-video ng mga opisyal sa lugar na bukas sa publiko kung dumistansiya kayo at hindi kayo nakakaharang. Puwede ring i-video ang mga mukha at mga plaka.
witness-filming-alone = Sa California, hindi kayo puwedeng pigilin o arestuhin dahil lang nag-video kayo ng opisyal sa lugar na bukas sa publiko. Para sa pulis ng California ang batas na ito, hindi para sa mga federal na ahente.
witness-phone-warrant = Kailangan ng pulis ng warrant para tingnan ang laman ng telepono ninyo, kahit pagkatapos ng pag-aresto. Pero puwede nila itong kunin habang humihingi sila ng warrant. Huwag makipag-agawan.
