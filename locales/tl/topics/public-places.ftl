### School, clinic, court, church

topic-public-places-title = Eskuwela, klinika, korte, simbahan

## What to do

public-places-online-hearing = Kung may hearing (pagdinig sa korte) kayo sa immigration court (korte ng imigrasyon), puwede ninyong hilinging gawin ito online (Webex): humiling nang nakasulat o tawagan ang korte ninyo. Puwedeng tumanggi ang korte. Hangga’t hindi pa ito pumapayag, kailangan ninyong pumunta. Magtanong sa abogado.
public-places-online-hearing-short = Online na korte? Puwede ninyong hilingin. Hangga’t hindi pa sila pumapayag, kailangan ninyong pumunta.
public-places-address = Kung may kaso kayo sa immigration court (korte ng imigrasyon) at lumipat kayo ng bahay, sabihin sa korte ang bago ninyong address. EOIR-33 ang form para rito.
public-places-emergency = Kapag may emergency, magpagamot. Puwede kayong magpagamot anuman ang inyong immigration status (katayuan sa imigrasyon), at hindi ninyo kailangang sabihin ang status ninyo para magamot kayo.
public-places-emergency-short = Kapag may emergency: magpagamot. Hindi ninyo kailangang sabihin ang status ninyo.
public-places-not-guaranteed = Hindi laging iginagalang ng mga opisyal ang mga karapatan. Sabihin ang inyong karapatan. Huwag lumaban. Tandaan ang mga detalye, at magreklamo pagkatapos sa pamamagitan ng abogado.

## What not to do

public-places-dont-skip = Huwag lumiban sa hearing (pagdinig sa korte) sa immigration court (korte ng imigrasyon). Kung wala kayo roon, puwedeng iutos ng hukom na i-deport kayo. Kung hindi kayo nakadalo dahil walang dumating na abiso, puwedeng hilingin ng abogado na buksan muli ang kaso.
public-places-dont-skip-short = Huwag lumiban sa immigration court.
public-places-dont-run = Huwag tumakbo. Huwag manlaban at huwag harangan ang mga opisyal. Huwag magsinungaling, at huwag magpakita ng pekeng dokumento.
public-places-dont-run-short = Huwag tumakbo. Huwag lumaban. Huwag magsinungaling.

## What to say. The English is read out or shown to an officer; the translation explains it.

public-places-say-silent = Pinipili kong manahimik.
public-places-say-lawyer = Gusto ko ng abogado.
public-places-say-no-search = Hindi ako pumapayag na maghalughog kayo.

## Good to know

public-places-limits = Noong Enero 2025, binawi ng federal na gobyerno ang mga limitasyon nito sa pagpapatupad ng batas sa immigration sa mga “sensitibong” lugar. Puwedeng kumilos ang mga ahente malapit sa mga eskuwela, klinika, simbahan at korte. May ilang limitasyon pa rin mula sa ibang mga batas at sa mga desisyon ng korte.
public-places-school = Mula Setyembre 20, 2025: kung walang warrant na may pirma ng hukom, walang subpoena (opisyal na utos na ibigay ang mga papel) at walang utos ng korte ang mga ahente ng imigrasyon, bawal sa mga tauhan ng eskuwela sa California na papasukin sila sa mga bahagi ng eskuwela na hindi bukas sa publiko, at bawal silang bigyan ng data tungkol sa mga estudyante o mga pamilya. Kailangang hingan ng mga tauhan ng ID ang mga ahente.
public-places-school-notice = Kung nakumpirma na may pagpapatupad ng batas sa immigration sa campus, kailangang magbigay ng abiso ang mga eskuwela at kolehiyo sa California. Ang school district ang nagpapasya kung ano ang sasabihin at kung kailan, at hindi nito kailangang ibigay ang petsa, ang oras o ang lugar. Kailangang ibigay ng kolehiyo ang petsa, ang oras, ang lugar at mga link para sa tulong. Kailangan ding magpaskil ang mga eskuwela ng impormasyon tungkol sa mga karapatan ng mga estudyante.
public-places-enrollment = Puwedeng mag-aral ang mga bata sa pampublikong eskuwela anuman ang immigration status (katayuan sa imigrasyon) nila. Pinagpasyahan ito ng Supreme Court noong 1982. Bawal sa mga eskuwela sa California na magtanong tungkol sa citizenship bilang kondisyon sa pag-enroll ng bata.
public-places-clinic = Sa California, hindi bukas sa publiko ang mga lugar ng gamutan sa mga klinika at ospital. Kung walang warrant na may pirma ng hukom at walang utos ng korte ang mga opisyal ng immigration, bawal silang papasukin sa mga lugar na iyon. Protektadong impormasyong medikal ang inyong immigration status (katayuan sa imigrasyon) at ang lugar kung saan kayo ipinanganak.
public-places-waiting-room = Puwedeng bukas pa rin sa publiko ang mga lobby, pangkalahatang waiting room at paradahan ng mga klinika at ospital. Ayon sa batas, hindi bukas sa publiko ang mga lugar ng gamutan at ang mga lugar kung saan pinag-uusapan ang impormasyon tungkol sa kalusugan.
public-places-courthouse = Habang dumadalo kayo sa kaso o may legal kayong inaasikaso sa loob ng courthouse (gusali ng korte) ng estado ng California, ipinagbabawal ng isang batas ng 2019 ang mga civil arrest (pag-aresto na hindi para sa krimen) nang walang warrant na may pirma ng hukom. Tinututulan ng mga federal na ahente ang mga ganitong batas, kaya puwede pa rin itong mangyari.
public-places-immigration-court = Hiwalay ang immigration court (korte ng imigrasyon): federal ito. Noong Hunyo 23, 2026, kinansela ng isang federal na hukom, para sa buong bansa, ang isang patakaran ng 2025 na nagpahintulot ng mga pag-aresto sa mga immigration court. Bumalik ang mga dating limitasyon: pag-aresto lang kung may banta sa seguridad, may panganib o may hot pursuit (paghabol sa taong tumatakas). Nag-apela ang gobyerno. Hindi namin alam kung ano ang nangyari pagkatapos noon.
public-places-not-covered = Hindi saklaw ng desisyon noong Hunyo 23, 2026 ang kalye, ang bahay ninyo, ang trabaho ninyo o ang mga check-in (pagharap) ninyo sa ICE.
public-places-worship = Sa simbahan o iba pang lugar ng pagsamba, puwedeng pumasok ang mga ahente sa mga bahaging bukas sa lahat. Bawal silang pumasok sa mga pribadong silid nang walang warrant na may pirma ng hukom. Puwedeng lagyan ng karatula ang mga pribadong silid. Walang sinumang obligadong sumagot sa mga tanong.
public-places-worship-orders = Nililimitahan ng dalawang utos ng korte ang mga raid nang walang warrant, pero sa mga lugar ng pagsamba lang na nagsampa ng kaso. Noong Pebrero 2025: isang samahang Baptist, ilang grupong Quaker at isang templong Sikh sa California. Noong Pebrero 13, 2026: mga simbahang American Baptist, ang alyansa ng mga Baptist (Alliance of Baptists), ang MCC at ilang Lutheran synod (samahan ng mga simbahan).
