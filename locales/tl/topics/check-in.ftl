### ICE check-in or court date

topic-check-in-title = Check-in sa ICE o court date

## What to do

check-in-lawyer = Bago ang bawat check-in sa ICE, makipag-usap sa abogado sa immigration. Gawin ito kahit ilang taon na kayong pumupunta.
check-in-lawyer-short = Makipag-usap sa abogado bago ang bawat check-in.
check-in-plan = Bago pumunta, planuhin kung sino ang mag-aalaga sa mga anak ninyo. Isulat sa papel ang mga numero ng abogado at pamilya, at dalhin ito. Isaulo ang dalawa sa mga numerong iyon.
check-in-plan-short = Bago pumunta: magplano para sa mga anak. Isulat sa papel ang mga numero at dalhin.
check-in-with = Magpasama sa taong ligtas ang immigration status (halimbawa, citizen), at hilinging hintayin niya kayo. Kung hindi kayo bumalik, matatawagan niya ang abogado at pamilya ninyo.
check-in-with-short = Magpasama sa taong ligtas ang status.
check-in-court-date = Madalas na i-check ang court date ninyo: tumawag sa hotline ng korte, o tumingin sa acis.eoir.justice.gov. Kailangan ninyo ang A-Number (numero sa immigration na nagsisimula sa A). Puwedeng magbago ang petsa.
check-in-address = Kung lumipat kayo ng bahay, sabihin sa korte sa loob ng 5 working days, gamit ang Form EOIR-33. Sabihin din sa ICE at sa USCIS. Kung hindi, baka mapalampas ninyo ang court date o check-in.
check-in-copies = Itanong sa abogado ninyo kung dapat kayong magdala ng mga kopya ng patunay na mahigit dalawang taon na kayo rito. Iwan sa bahay ang mga orihinal.
check-in-missed = Kung hindi kayo nakapunta sa hearing, tumawag agad sa abogado. Kung walang dumating na abiso sa inyo, puwedeng hilingin ng abogado kahit kailan na buksan ulit ang kaso. Kapag nahiling na ito, hindi muna kayo puwedeng i-deport dahil sa deportation order na inilabas sa hearing na iyon, hanggang sumagot ang hukom. Iyan ang sabi ng batas.
check-in-close = Kung hilingin ng gobyerno na isara ang kaso ninyo, puwede kayong magsabi ng hindi, at humingi ng panahon para humanap ng abogado. Kapag naisara ang kaso, baka subukan ng ICE na i-deport kayo nang mabilis.
check-in-held-lawyer = Kung pigilin nila kayo, sabihing gusto ninyo ng abogado. Huwag pumirma ng kahit ano hangga’t hindi pa ito nababasa ng abogado.
check-in-held-country = Baka gusto nila kayong ipadala sa bansang hindi sa inyo. Kung totoong natatakot kayong pumunta roon, sabihin agad. Humingi ng abogado.
check-in-held-child = Kung may anak kayong walang kasama, sabihin ito, at hilinging makatawag sa taong puwedeng sumundo sa bata.

## What not to do

check-in-dont-skip = Huwag palampasin ang check-in o ang court date. Kung hindi kayo pumunta, baka arestuhin kayo ng ICE, o baka iutos ng hukom na i-deport kayo. Kung natatakot kayong pumunta, magtanong muna sa abogado.
check-in-dont-skip-short = Huwag palampasin ang check-in o ang court date.
check-in-dont-child-papers = Kung walang papeles ang bata o ang mag-aalaga sa kanya, huwag ninyong kusang sabihin ito. Baka mapahamak sila. Sabihing gusto ninyong tumawag, at humingi ng abogado.

## What to say. The English is read out or shown to an officer; the translation explains it.

check-in-say-lawyer = Gusto ko ng abogado.
check-in-say-afraid = Natatakot akong bumalik sa bansa ko.
check-in-say-sign = Hindi ko ito pipirmahan nang walang abogado.
check-in-say-close = Hindi ako pumapayag na isara ngayon ang kaso ko. Gusto ko munang makipag-usap sa abogado.
check-in-say-country = Natatakot akong ipadala ninyo ako sa bansang iyon.

## Good to know

check-in-missed-ill = Hindi ba kayo nakapunta sa hearing dahil malubha ang sakit ninyo, o may iba pang napakabigat na dahilan? May 180 araw ang abogado mula sa deportation order para hilinging buksan ulit ang kaso.
check-in-held-court = Puwedeng hilingin ng abogado sa federal court na palayain kayo. May mga inaresto sa check-in na pinalaya na ng mga federal court sa California. Kailangang kumilos agad ang abogado.
check-in-arrests = May mga inaresto na ang ICE sa mga check-in sa Los Angeles, pati ang mga laging pumupunta. Delikado rin kung hindi kayo pupunta. Matutulungan kayo ng abogado na maghanda.
check-in-change = Kung hindi kayo makakapunta, humingi sa ICE ng ibang petsa. Hangga’t hindi pa nakukumpirma ng ICE ang bagong petsa, ang dati ang dapat sundin.
check-in-two = Hindi hearing sa korte ang check-in sa ICE. Baka may check-in kayo at may hearing din, sa magkaibang araw. Kailangan ninyong puntahan pareho.
check-in-rules = Kung binigyan kayo ng ICE ng bracelet na pang-monitor, app o iba pang kondisyon, sundin ang lahat ng ito. Kung hindi kayo sumunod, baka i-detain kayo ng ICE.
check-in-uscis = May mga inaresto rin ang ICE sa mga interview sa USCIS, pati rito sa Los Angeles. May deportation order ba kayo (sa papel: “order of removal”), o wala kayong valid na pahintulot na manatili rito? Makipag-usap sa abogado bago pumunta.
