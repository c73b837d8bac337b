### The directory: what each organization and each line does for a visitor.

## What an organization does: hosts of the Koreatown event

org-kiwa-offers = Center para sa mga manggagawa: tulong sa hindi binayarang sahod at mga karapatan sa trabaho, pag-oorganisa ng mga tenant, training sa pamumuno.
org-aapi-equity-alliance-offers = Sasabihin nila kung saan at paano mag-report ng hate incident (pang-aapi dahil sa lahi, relihiyon, kasarian o iba pa). Hindi sila nagbibigay ng tulong legal.
org-act-la-offers = Mahigit 40 grupo na kumikilos para sa patas na pampublikong transportasyon at pabahay. Walang tulong para sa walk-in, walang tulong legal.
org-california-calls-offers = Mga 30 grupo sa buong California na humihikayat sa mga tao na bumoto. Walang help line, walang tulong para sa walk-in.
org-clean-offers = Tinutulungan nila ang mga manggagawa sa carwash tungkol sa mga karapatan, hindi binayarang sahod, kalusugan at kaligtasan. Tumutulong din sila pagkatapos ng raid.
org-krc-offers = Libreng konsultasyon sa immigration (citizenship, DACA, green card), access sa health care, tulong sa tirahan.
org-kw-lee-center-offers = Tine-train nila ang mga kabataan para maging lider, at may mga proyekto sila sa komunidad. Hindi sila nagbibigay ng tulong legal.
org-laane-offers = Nangangampanya sila para sa magagandang trabaho at malinis na kapaligiran. Wala silang direktang help line.
org-latu-offers = Mga tenant sila na bumubuo ng grupo sa bawat neighborhood. Mabilis silang kumilos kapag ni-lock ang pinto para hindi makapasok ang tenant, o kapag pinapaalis siya sa tinitirhan (eviction). Hindi sila mga abogado.
org-latu-note = Malapit sa Koreatown: Vermont y Beverly (VyBe) at MacArthur Park. Hindi namin alam kung kailan at saan sila nagpupulong ngayon.
org-pwc-offers = Tumutulong sila sa mga caregiver at sa mga manggagawang Pilipino na mababa ang sahod: tungkol sa mga karapatan nila, at kapag may emergency. Tumutulong din sila sa mga survivor ng human trafficking.
org-thai-cdc-offers = Mga karapatan ng manggagawa, tulong pagkatapos ng human trafficking, tirahan, access sa health care, tulong sa maliliit na negosyo.
org-tuwu-offers = Center para sa mga manggagawa sa San Francisco Bay Area. Wala ito sa Los Angeles.

## What an organization does: other organizations in Los Angeles

org-chirla-offers = May help line sila para sa mga immigrant, at may mga serbisyong legal. Nag-oorganisa rin sila ng komunidad. Sila ang namumuno sa Los Angeles Rapid Response Network.
org-larrn-offers = Tinitingnan nila kung totoo ang mga report tungkol sa mga ahente ng immigration, at isinusulat ang mga ito. Nire-refer nila ang mga tao sa mga abogado.
org-cielo-offers = Mga interpreter ng mga katutubong wika para sa mga korte, ospital at nonprofit. Nagbibigay rin ng ayuda.
org-cielo-short = Mga interpreter para sa korte at ospital
org-cielo-note = Sabihin ang wika ninyo at kung taga-saang bayan (town) kayo.
org-immdef-offers = Ipinagtatanggol nila ang mga tao laban sa deportasyon. May linya sila para sa tulong legal sa mga bagong na-detain, at gabay para sa mga pamilya.
org-public-counsel-offers = Libreng tulong legal: asylum, U visa at T visa, mga kabataang immigrant, guardianship (legal na pangangalaga ng bata).
org-public-counsel-note = Iba pang wika, sa tulong ng interpreter.
org-aclu-socal-offers = Ipinapaliwanag nila ang mga karapatan ninyo at nagsasampa sila ng kaso para sa malalaking grupo ng tao. Walang linya para sa emergency.
org-bet-tzedek-offers = Libreng tulong legal: hindi binayarang sahod, tirahan, matatanda, guardianship (legal na pangangalaga ng bata), mga caregiver.
org-lafla-offers = Libreng tulong legal: eviction (pagpapaalis sa tinitirhan), benepisyo, trabaho, kaligtasan ng pamilya, immigration para sa mga survivor ng karahasan.
org-lafla-note = Sa pangunahing numero, hilinging kausapin kayo sa inyong wika.
org-ajsocal-offers = Libreng tulong legal sa telepono: immigration, deportasyon, citizenship, mga tenant, kaligtasan ng pamilya, mga hate incident.
org-ajsocal-note = Kung walang sariling numero rito ang wika ninyo, tawagan ang numero para sa English at sabihin ang wika ninyo.
org-csdc-offers = Mga patrol sa neighborhood, mga alerto tungkol sa raid, mga klase para sa mga patrol.
org-san-offers = Tulong sa pagkuha ng benepisyo at health care, suporta laban sa karahasan sa tahanan, citizenship, karapatang sibil.
org-salef-offers = Tulong sa edukasyon, immigration at pakikilahok sa komunidad.
org-carecen-offers = Murang tulong legal sa immigration, center para sa mga day laborer (arawang manggagawa), edukasyon.
org-carecen-note = Noong 2018, bukas ang opisina Lunes hanggang Biyernes, 9 a.m. hanggang 4 p.m., kung may appointment.
org-esperanza-offers = Ipinapaliwanag nila ang batas sa mga taong naka-detain sa Adelanto. May libreng self-help workshop para sa immigration court.
org-esperanza-note = Hindi pare-pareho ang numero ng telepono sa mga pinagkunan namin. Kung hindi gumana ang isa, subukan ang isa pa.
org-la-county-oia-offers = Tumatanggap sila ng mga reklamo tungkol sa panloloko sa immigration. Sasabihin nila kung saan kayo makakahanap ng tulong.
org-la-county-oia-note = Sumasagot sila sa maraming wika.
org-kycc-offers = Mga serbisyo para sa mga pamilya at kabataan, tulong sa buwis, counseling.
org-kfam-offers = Counseling para sa pamilya. Libreng konsultasyong legal kung may appointment: pamilya, immigration, mga hate incident.
org-kfam-short = Counseling sa pamilya, appointment na legal
org-kfam-note = Noong 2021 o 2022, tuwing Miyerkoles ang konsultasyong legal, 2 hanggang 4 p.m. Tumawag para magtanong.
org-nakasec-offers = Hotline sa immigration para sa mga nagsasalita ng Korean: mga raid, mga kamag-anak na naka-detain, mga karapatan.

## What a consulate does: only for people of its own country

org-consulate-mexico-offers = Para sa mga taga-Mexico: proteksiyon, pagbisita sa mga taong naka-detain, mga dokumento.
org-consulate-guatemala-offers = Para sa mga taga-Guatemala: proteksiyon at mga dokumento.
org-consulate-guatemala-note = Para magbayad, magdala ng money order.
org-consulate-el-salvador-offers = Para sa mga taga-El Salvador: proteksiyon at mga dokumento.
org-consulate-el-salvador-note = Hindi namin alam ang address nito o anumang numerong pang-emergency nito sa Los Angeles.
org-consulate-honduras-offers = Para sa mga taga-Honduras: proteksiyon at mga dokumento.
org-consulate-honduras-note = Tumawag muna bago pumunta: noong Setyembre 2026, walang opisina malapit sa Los Angeles sa listahan ng appointment website ng Honduras. Call center para sa buong U.S. ang sasagot sa numerong ito.
org-consulate-korea-offers = Para sa mga taga-South Korea: proteksiyon at mga dokumento.
org-consulate-korea-note = Office hours noong huli naming tiningnan (hindi alam ang petsa): Lunes hanggang Biyernes, 9 a.m. hanggang 4 p.m.
org-consulate-philippines-offers = Para sa mga taga-Pilipinas: tulong kahit ano ang immigration status ninyo, mga dokumento.
org-consulate-bangladesh-offers = Para sa mga taga-Bangladesh: proteksiyon at mga dokumento.
org-consulate-bangladesh-note = Tumawag para itanong kung nasaan ang opisina. Baka luma na ang address na alam namin, kaya hindi ito nakalagay rito.
org-consulate-thailand-offers = Para sa mga taga-Thailand: proteksiyon at mga dokumento.

## What a line is for

hotline-911-use = Pulis, bumbero at ambulansiya sa lugar ninyo. Kung nasa panganib kayo, tumawag muna rito. Tumawag din kung sa tingin ninyo ay hindi totoong opisyal ang kaharap ninyo.
hotline-911-number-note = Sabihin muna kung nasaan kayo.
hotline-chirla-use = I-report kung saan ninyo nakita ang mga ahente ng immigration, o magpa-refer sa abogado. Sa gabi, baka walang sumagot: mag-iwan ng mensahe.
hotline-chirla-short = I-report ang mga ahente, o humanap ng abogado
hotline-immdef-rapid-use = Linya para sa tulong legal kapag may bagong na-detain sa Southern California.
hotline-immdef-rapid-short = Tulong legal kapag may bagong na-detain
hotline-nakasec-use = Emergency line sa Korean o English, araw at gabi: mga raid, kapamilyang naka-detain sa ICE, mga karapatan ninyo.
hotline-nakasec-short = Emergency line, Korean o English
hotline-ajsocal-use = Libreng tulong legal: immigration, tirahan, pamilya, mga hate incident.
hotline-ajsocal-short = Libreng tulong legal: sabihin ang wika ninyo
hotline-ajsocal-number-note = Sabihin ang inyong wika.
hotline-ajsocal-zh-use = Libreng tulong legal sa Mandarin at Cantonese.
hotline-ajsocal-ko-use = Libreng tulong legal sa Korean.
hotline-ajsocal-tl-use = Libreng tulong legal sa Tagalog, Hiligaynon at Cebuano.
hotline-lafla-use = Libreng tulong legal, halimbawa laban sa eviction (pagpapaalis sa tinitirhan).
hotline-lafla-short = Libreng tulong legal, tulad sa eviction
hotline-lafla-number-note = Korean, Chinese, Vietnamese, Japanese, Khmer: hilinging kausapin kayo sa inyong wika.
hotline-csdc-use = Mag-report ng raid.
hotline-migrawatch-use = Mag-report ng raid.
hotline-migrawatch-number-note = Puwede rin kayong mag-text sa 877877.
hotline-detention-hotline-use = Libreng tawag para sa mga taong naka-detain. Baka hindi ito gumana sa ilang lugar.
hotline-detention-hotline-number-note = I-dial ito sa telepono sa loob ng detention center.
hotline-ice-la-use = Magtanong kung saan naka-detain ang isang tao. ICE ito: sabihin lang ang kailangan para mahanap ang tao.
hotline-ice-detention-line-use = Maghanap ng tao o magreklamo. ICE ito: sabihin lang ang talagang kailangan.
hotline-orr-use = Magtanong tungkol sa kinuhang bata na wala pang 18. Ipinaaabot nila ang mensahe ninyo sa batang nasa pangangalaga nila. Opisina ito ng gobyerno: kung wala kayong papeles, abogado ang patawagin.
hotline-eoir-use = Pakinggan kung kailan ang pagharap sa korte. Makina ang sumasagot. Opisina ito ng gobyerno: ang A-Number lang ang ibigay.
hotline-eoir-number-note = Ihanda ang A-Number.
hotline-labor-commissioner-use = Hindi binayarang sahod, o kung pinarusahan kayo dahil ginamit ninyo ang inyong mga karapatan sa trabaho. Hindi nila itinatanong ang immigration status ninyo.
hotline-lahd-use = City of Los Angeles: pangha-harass ng landlord, rent control (limitasyon sa pagtaas ng upa).
hotline-stay-housed-use = Tulong laban sa eviction (pagpapaalis sa tinitirhan).
hotline-dcba-use = Mag-report ng panloloko sa immigration na gawa ng “notario” (hindi abogado rito sa U.S.). Tulong para sa mga tenant.
hotline-la-vs-hate-use = Mag-report ng hate incident, o humanap ng kahit anong klaseng tulong. Hindi kailangang ibigay ang pangalan ninyo. Hindi ibinibigay sa pulis ang report tungkol sa hate.
hotline-la-vs-hate-short = Mag-report ng hate incident, o humanap ng anumang tulong
hotline-la-vs-hate-number-note = Sabihin ang wika ninyo. Baka kailangan ninyong maghintay.
hotline-ca-vs-hate-use = Mag-report ng hate incident saanman sa California. Puwedeng mag-report ang kahit sino.
hotline-988-use = Kapag nasa krisis kayo o naiisip ninyong magpakamatay.
hotline-988-number-note = Para sa Spanish, pindutin ang 2.
hotline-dv-use = May nananakit o nananakot sa inyo sa bahay? Makikinig ang sasagot sa tawag at tutulungan kayong humanap ng ligtas na lugar. Pribado ang tawag.
hotline-dv-short = Sinasaktan sa bahay? Tulong, araw at gabi
hotline-trafficking-use = Pinilit ba kayong magtrabaho, o niloko para magtrabaho? May nagtago ba ng mga papel ninyo? Tutulungan kayo ng linyang ito na maging ligtas. Hindi ito gobyerno.
hotline-trafficking-short = Pinilit magtrabaho? Tulong, araw at gabi

## Which line a number is: stands beside the number

contact-label-office = Opisina
contact-label-main = Pangunahing numero
contact-label-hotline = Hotline
contact-label-hotline-24h = Hotline, 24 na oras
contact-label-shared-chirla = Kapareho ng numero ng CHIRLA
contact-label-rapid-response = Para sa mga bagong na-detain
contact-label-english = English
contact-label-chinese = Chinese
contact-label-tagalog = Tagalog
contact-label-korean = Korean
contact-label-japanese = Japanese
contact-label-older-number = Mula pa bago nagbukas ang opisina sa Vermont Avenue
contact-label-emergency = Emergency
contact-label-emergency-24h = Emergency, 24 na oras
contact-label-emergency-option-2 = Emergency: piliin ang option 2
contact-label-ciam = CIAM, 24 na oras
contact-label-ciam-other = CIAM, ibang numero
contact-label-call-center = Call center
contact-label-national-call-center = Call center para sa lahat ng estado
contact-label-atn = Tulong sa mga Pilipino (Assistance to Nationals, ATN)
contact-label-embassy = Embahada

## Names of the languages that an organization or a line answers in

language-en = English
language-ko = Korean
language-es = Spanish
language-zap = Zapotec
language-tl = Tagalog
language-bn = Bengali
language-th = Thai
language-zh = Chinese
language-vi = Vietnamese
language-ja = Japanese
language-km = Khmer
language-hi = Hindi (wika sa India)
language-ur = Urdu
language-pa = Punjabi
language-hil = Hiligaynon
language-ceb = Cebuano
language-mix = Mixe
language-quc = K’iche’
language-tzo = Tsotsil
