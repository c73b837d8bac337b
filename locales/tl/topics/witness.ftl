### I see a raid

topic-witness-title = May nakikita akong raid

## What to do

witness-distance = Manatili sa ligtas na layo at huwag makialam. Kung utusan kayong umatras, umatras. Puwede ninyong ipagpatuloy ang pag-video.
witness-distance-short = Dumistansiya kayo. Huwag makialam.
witness-note = Isulat o tandaan ang nakikita ninyo: ilang tao, ano ang ginagawa nila, saan, anong uniporme o yunit, anong oras, at ang mga kagamitan nila. Pagkatapos, tawagan ang rapid response hotline (teleponong tatawagan kapag may raid).
witness-note-short = Isulat ang lugar, ang oras, kung ilan sila at ang uniporme. Pagkatapos, tawagan ang rapid response hotline.
witness-film = Kung magagawa ninyo mula sa ligtas na layo, i-video ang mga papel na ipinapakita, ang mga badge, ang mga sasakyan at ang mga plaka. Sabihin ang lugar at ang oras sa boses na maririnig.
witness-ask = Kung ligtas, mula sa kinatatayuan ninyo, itanong sa taong kinukuha ang pangalan niya, ang petsa ng kapanganakan niya, at kung sino ang sasabihan.
witness-lock-phone = I-lock ang telepono ninyo gamit ang passcode. Patayin ang pag-unlock gamit ang mukha at gamit ang fingerprint.
witness-not-guaranteed = Hindi laging iginagalang ng mga opisyal ang mga karapatan. Sabihin ang inyong karapatan. Huwag lumaban. Tandaan ang mga detalye, at magreklamo pagkatapos sa pamamagitan ng abogado.
witness-weigh = Timbangin ang panganib bago kayo mag-video, lalo na kung wala kayong immigration status (katayuan sa imigrasyon). May mga observer (nagmamasid) na inaresto na. Noong Enero 2026, dalawang citizen ng U.S. ang binaril at napatay sa Minneapolis.
witness-weigh-short = Wala kayong status? Timbangin muna ang panganib: may mga observer (nagmamasid) na inaresto, dalawang tao ang binaril at napatay.

## What not to do

witness-dont-run = Huwag tumakbo. Huwag manlaban at huwag harangan ang mga opisyal. Huwag magsinungaling, at huwag magpakita ng pekeng dokumento.
witness-dont-obstruct = Huwag harangan ang sinuman, huwag hawakan ang sinuman, huwag itago ang sinuman, huwag magsinungaling at huwag magbanta. Huwag gamitin ang sasakyan ninyo para humarang.
witness-dont-obstruct-short = Huwag harangan, huwag hawakan, huwag itago ang sinuman. Huwag magsinungaling.
witness-dont-post = Huwag mag-post ng video ng taong kinukuha, maliban kung pumapayag ang taong iyon o ang pamilya. Ibigay muna ito sa pamilya o sa abogado.
witness-dont-guess = Huwag mag-report ng anumang hindi ninyo mismo nakita. Nakakapinsala sa mga tao ang mga maling report.

## What to say. The English is read out or shown to an officer; the translation explains it.

witness-say-phone = Hindi ako pumapayag na halughugin ninyo ang telepono ko.
witness-say-free = Puwede na ba akong umalis?
witness-say-silent = Pinipili kong manahimik.

## Good to know

witness-right = Pinapayagan kayo ng First Amendment sa Konstitusyon ng Estados Unidos na mag-video ng mga opisyal na gumagawa ng trabaho nila sa publiko. Puwede rin ninyong i-video ang mga mukha nila at ang mga plaka ng sasakyan.
witness-filming-alone = Ayon sa isang batas ng California, hindi obstruction (paghadlang) ang pag-video sa opisyal sa publiko kung iyon lang, at hindi ito dahilan ng pag-detain o pag-aresto sa inyo. Saklaw ng batas na ito ang pulis sa California, hindi ang mga federal na ahente.
witness-phone-warrant = Kailangan ng pulis ng warrant para tingnan ang laman ng telepono ninyo, kahit pagkatapos ng pag-aresto. Pinagpasyahan ito ng Supreme Court noong 2014. Pero noong 2024, tinanggap ng isang federal appeals court (korte ng apela) ang ginawa ng pulis: idiniin nila ang hinlalaki ng isang lalaking naka-parole (maagang pinalaya mula sa bilangguan) sa telepono ng lalaking iyon.
