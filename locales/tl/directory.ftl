### The directory: what each organization and each line does for a visitor.

## What an organization does: hosts of the Koreatown event

org-kiwa-offers = Center ito para sa mga manggagawa. Tumutulong sila sa hindi nabayarang sahod at sa mga karapatan sa trabaho. Tinutulungan din nila ang mga tenant na mag-organisa, at nagte-train sila ng mga lider.
org-aapi-equity-alliance-offers = Sasabihin nila sa inyo kung saan at paano mag-report ng hate incident (pang-aapi dahil sa lahi, relihiyon, kasarian o iba pa). Hindi sila nagbibigay ng legal help.
org-act-la-offers = Mahigit 40 grupo sila. Ipinaglalaban nila ang patas na pabahay at patas na serbisyo ng bus at tren. Hindi sila tumatanggap ng walk-in, at hindi sila nagbibigay ng legal help.
org-california-calls-offers = Mga 30 grupo sila sa buong California na humihikayat sa mga tao na bumoto. Wala silang help line, at hindi sila tumatanggap ng walk-in.
org-clean-offers = Tumutulong sila sa mga manggagawa sa carwash: mga karapatan, hindi nabayarang sahod, kalusugan at kaligtasan, at suporta pagkatapos ng raid.
org-krc-offers = Libreng konsultasyon tungkol sa immigration (citizenship, DACA, green card). May tulong din para makapagpagamot, at tulong sa tirahan.
org-kw-lee-center-offers = Nagte-train sila ng mga kabataan para maging lider, at may mga project sila sa komunidad. Hindi sila nagbibigay ng legal help.
org-laane-offers = Kumikilos sila para magkaroon ng magagandang trabaho at malinis na kapaligiran. Wala silang help line na puwede ninyong tawagan.
org-latu-offers = Mga tenant sila na nagsasama-sama sa bawat neighborhood. Mabilis silang kumilos kapag may tenant na kinandaduhan para hindi makapasok, o may pinapaalis sa tinitirhan (eviction). Hindi sila abogado.
org-latu-note = Malapit sa Koreatown: Vermont y Beverly (VyBe) at MacArthur Park. Hindi namin alam kung kailan at saan sila nagmi-meeting ngayon.
org-pwc-offers = Tinutulungan nila ang mga caregiver, at ang mga manggagawang Pilipino na mababa ang sahod. May tulong tungkol sa mga karapatan, kapag may emergency, at para sa mga nakaligtas sa human trafficking.
org-thai-cdc-offers = May tulong sila tungkol sa mga karapatan ng manggagawa, tirahan at pagpapagamot. Tumutulong din sila sa maliliit na negosyo, at sa mga nabiktima ng human trafficking.
org-tuwu-offers = Center para sa mga manggagawa sa San Francisco Bay Area. Wala ito sa Los Angeles.

## What an organization does: other organizations in Los Angeles

org-chirla-offers = May help line sila para sa mga immigrant, at may mga serbisyong legal. Tinutulungan din nila ang mga tao na magsama-sama at kumilos. Sila ang namumuno sa Los Angeles Rapid Response Network.
org-larrn-offers = Kapag may nag-report na may mga ahente ng immigration, tine-check nila kung totoo, at isinusulat nila ang nangyari. Nire-refer din nila ang mga tao sa mga abogado.
org-cielo-offers = May mga interpreter sila ng mga katutubong wika, para sa mga korte, ospital at nonprofit. Nagbibigay rin sila ng ayuda.
org-cielo-short = Mga interpreter para sa korte at ospital
org-cielo-note = Sabihin ang wika ninyo at kung taga-saang bayan (town) kayo.
org-immdef-offers = Ipinagtatanggol nila ang mga tao para hindi ma-deport. May hotline sila para sa legal help kapag may bagong na-detain. May gabay din para sa mga pamilya.
org-public-counsel-offers = Libreng legal help para sa mga kabataang immigrant. Libreng legal help din tungkol sa asylum, U visa, T visa at guardianship (karapatan sa batas na mag-alaga ng bata).
org-public-counsel-note = Iba pang wika, sa tulong ng interpreter.
org-aclu-socal-offers = Ipinapaliwanag nila ang mga karapatan ninyo, at nagsasampa sila ng kaso para sa malalaking grupo ng tao. Wala silang hotline para sa emergency.
org-bet-tzedek-offers = Libreng legal help tungkol sa hindi nabayarang sahod, tirahan at guardianship (karapatan sa batas na mag-alaga ng bata). Para rin sa matatanda at sa mga caregiver.
org-lafla-offers = Libreng legal help tungkol sa eviction (pagpapaalis sa tinitirhan), mga benepisyo, trabaho at kaligtasan ng pamilya. May tulong din sa immigration para sa mga survivor ng karahasan.
org-lafla-note = Pagtawag sa main number, sabihin kung anong wika ang gusto ninyo.
org-ajsocal-offers = Libre ang legal help nila sa telepono: immigration, deportasyon, citizenship, problema ng mga tenant, kaligtasan ng pamilya at mga hate incident.
org-ajsocal-note = Kung walang numero rito para sa wika ninyo, tawagan ang numero para sa English at sabihin kung ano ang wika ninyo.
org-csdc-offers = Nagpapatrolya sila sa neighborhood, at nag-aalerto tungkol sa mga raid. May mga klase rin para sa mga magpapatrolya.
org-san-offers = Tinutulungan nila kayong makakuha ng mga benepisyo at health care. May tulong din sa citizenship at sa mga karapatan ninyo (civil rights), at may suporta para sa mga sinasaktan sa bahay.
org-salef-offers = Tumutulong sila sa pag-aaral, sa immigration, at sa mga gustong maging aktibo sa komunidad.
org-carecen-offers = May murang legal help sila sa immigration, center para sa mga day laborer (arawang manggagawa), at mga klase.
org-carecen-note = Noong 2018, bukas ang opisina Lunes hanggang Biyernes, 9 a.m. hanggang 4 p.m., pero kailangan ng appointment.
org-esperanza-offers = Ipinapaliwanag nila ang batas sa mga naka-detain sa Adelanto. May libreng workshop din kung paano ninyo aasikasuhin ang sarili ninyong kaso sa immigration court.
org-esperanza-note = Hindi pare-pareho ang nakita naming numero ng telepono nila. Kung hindi gumana ang isa, subukan ang isa pa.
org-la-county-oia-offers = Puwedeng ireklamo sa kanila ang panloloko tungkol sa immigration. Sasabihin din nila kung saan kayo puwedeng humingi ng tulong.
org-la-county-oia-note = May sumasagot sa maraming wika.
org-kycc-offers = Mga serbisyo para sa mga pamilya at kabataan, tulong sa buwis, counseling.
org-kfam-offers = Counseling para sa pamilya. May libre ring legal consultation tungkol sa pamilya, immigration at mga hate incident. Kailangan ng appointment.
org-kfam-short = Family counseling at legal consultation
org-kfam-note = Noong 2021 o 2022, tuwing Miyerkoles ang legal consultation, 2 hanggang 4 p.m. Tumawag para itanong kung ganoon pa rin.
org-nakasec-offers = Hotline sa immigration para sa mga nagsasalita ng Korean: mga raid, mga kamag-anak na naka-detain, mga karapatan.

## What a consulate does: only for people of its own country

org-consulate-mexico-offers = Para sa mga taga-Mexico: tulong kapag may problema, pagbisita sa mga naka-detain, at mga dokumento.
org-consulate-guatemala-offers = Para sa mga taga-Guatemala: tulong kapag may problema, at mga dokumento.
org-consulate-guatemala-note = Para magbayad, magdala ng money order.
org-consulate-el-salvador-offers = Para sa mga taga-El Salvador: tulong kapag may problema, at mga dokumento.
org-consulate-el-salvador-note = Hindi namin alam ang address nila sa Los Angeles, o kung ano ang emergency number nila rito.
org-consulate-honduras-offers = Para sa mga taga-Honduras: tulong kapag may problema, at mga dokumento.
org-consulate-honduras-note = Tumawag muna bago pumunta. Noong Setyembre 2026, walang opisina malapit sa Los Angeles sa listahan ng appointment website ng Honduras. Kapag tinawagan ninyo ang numerong ito, call center para sa buong U.S. ang sasagot.
org-consulate-korea-offers = Para sa mga taga-South Korea: tulong kapag may problema, at mga dokumento.
org-consulate-korea-note = Noong huli naming tiningnan, bukas sila Lunes hanggang Biyernes, 9 a.m. hanggang 4 p.m. Hindi namin alam kung anong petsa iyon.
org-consulate-philippines-offers = Para sa mga Pilipino: mga dokumento, at tulong kahit ano ang immigration status ninyo.
org-consulate-bangladesh-offers = Para sa mga taga-Bangladesh: tulong kapag may problema, at mga dokumento.
org-consulate-bangladesh-note = Tumawag para itanong kung nasaan ang opisina. Baka luma na ang address na alam namin, kaya hindi ito nakalagay rito.
org-consulate-thailand-offers = Para sa mga taga-Thailand: tulong kapag may problema, at mga dokumento.

## What a line is for

hotline-911-use = Pulis, bumbero at ambulansiya sa lugar ninyo. Kung nasa panganib kayo, tumawag muna rito. Tumawag din kung sa tingin ninyo ay hindi totoong opisyal ang kaharap ninyo.
hotline-911-number-note = Sabihin muna kung nasaan kayo.
hotline-chirla-use = I-report kung saan kayo nakakita ng mga ahente ng immigration. Puwede rin kayong magpahanap sa kanila ng abogado. Sa gabi, baka walang sumagot: mag-iwan ng mensahe.
hotline-chirla-short = I-report ang mga ahente, o humanap ng abogado
hotline-immdef-rapid-use = Tumawag dito para sa legal help kapag may bagong na-detain sa Southern California.
hotline-immdef-rapid-short = Legal help kapag may bagong na-detain
hotline-nakasec-use = Emergency line sa Korean o English, araw at gabi: mga raid, kapamilyang naka-detain sa ICE, mga karapatan ninyo.
hotline-nakasec-short = Emergency line, Korean o English
hotline-ajsocal-use = Libreng legal help tungkol sa immigration, tirahan, pamilya at mga hate incident.
hotline-ajsocal-short = Libreng legal help: sabihin ang wika ninyo
hotline-ajsocal-number-note = Sabihin ang inyong wika.
hotline-ajsocal-zh-use = Libreng legal help sa Mandarin at Cantonese.
hotline-ajsocal-ko-use = Libreng legal help sa Korean.
hotline-ajsocal-tl-use = Libreng legal help sa Tagalog, Hiligaynon at Cebuano.
hotline-lafla-use = Libreng legal help, halimbawa laban sa eviction (pagpapaalis sa tinitirhan).
hotline-lafla-short = Libreng legal help: eviction at iba pa
hotline-lafla-number-note = Korean, Chinese, Vietnamese, Japanese, Khmer: sabihin kung anong wika ang gusto ninyo.
hotline-csdc-use = Mag-report ng raid.
hotline-migrawatch-use = Mag-report ng raid.
hotline-migrawatch-number-note = Puwede rin kayong mag-text sa 877877.
hotline-detention-hotline-use = Libre ang tawag ng mga naka-detain. Baka hindi ito gumana sa ilang lugar.
hotline-detention-hotline-number-note = I-dial ito sa telepono sa loob ng detention center.
hotline-ice-la-use = Magtanong kung saan naka-detain ang isang tao. ICE ito: sabihin lang ang kailangan para mahanap ang tao.
hotline-ice-detention-line-use = Para hanapin ang isang tao o magreklamo. ICE mismo ang sasagot: huwag magsabi nang higit sa kailangan.
hotline-orr-use = Magtanong tungkol sa kinuhang bata na wala pang 18. Kung nasa pangangalaga nila ang bata, ipaaabot nila sa kanya ang mensahe ninyo. Gobyerno ito: kung wala kayong papeles, abogado ang patawagin.
hotline-eoir-use = Malalaman dito kung kailan ang court date. Makina ang sumasagot. Gobyerno ito: A-Number lang ang ibigay.
hotline-eoir-number-note = Ihanda ang A-Number.
hotline-labor-commissioner-use = Tumawag dito kung hindi binayaran ang sahod ninyo, o kung pinarusahan kayo dahil ginamit ninyo ang mga karapatan ninyo sa trabaho. Hindi nila itinatanong ang immigration status ninyo.
hotline-lahd-use = City of Los Angeles: tumawag tungkol sa pangha-harass ng landlord o sa rent control (may limit ang pagtaas ng upa).
hotline-stay-housed-use = Tulong laban sa eviction (pagpapaalis sa tinitirhan).
hotline-dcba-use = I-report dito ang panloloko sa immigration ng mga “notario” (hindi sila abogado rito sa U.S.). May tulong din para sa mga tenant.
hotline-la-vs-hate-use = Mag-report ng hate incident, o humanap ng kahit anong klaseng tulong. Hindi kailangang ibigay ang pangalan ninyo. Hindi ibinibigay sa pulis ang report ninyo tungkol sa hate incident.
hotline-la-vs-hate-short = I-report ang hate, o humingi ng kahit anong tulong
hotline-la-vs-hate-number-note = Sabihin kung ano ang wika ninyo. Baka kailangan ninyong maghintay.
hotline-ca-vs-hate-use = I-report dito ang hate incident na nangyari kahit saan sa California. Kahit sino, puwedeng mag-report.
hotline-988-use = Kapag nasa krisis kayo o naiisip ninyong magpakamatay.
hotline-988-number-note = Para sa Spanish, pindutin ang 2.
hotline-dv-use = May nananakit o nananakot ba sa inyo sa bahay? Makikinig sila at tutulungan kayong humanap ng ligtas na lugar. Pribado ang tawag.
hotline-dv-short = Sinasaktan sa bahay? May tulong araw-gabi
hotline-trafficking-use = Pinilit ba kayong magtrabaho, o niloko para magtrabaho? Kinuha ba ang mga papel ninyo at hindi ibinalik? Tutulungan nila kayong makapunta sa ligtas na lugar. Hindi sila gobyerno.
hotline-trafficking-short = Pinilit magtrabaho? May tulong araw-gabi

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
contact-label-older-number = Lumang numero, noong wala pa ang opisina sa Vermont Avenue
contact-label-emergency = Emergency
contact-label-emergency-24h = Emergency, 24 na oras
contact-label-emergency-option-2 = Emergency: piliin ang option 2
contact-label-ciam = CIAM, 24 oras
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
