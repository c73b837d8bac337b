### Pay and rights at work

topic-worker-rights-title = Sahod at mga karapatan sa trabaho

## What to do

worker-rights-report = Kung hindi kayo binabayaran, hindi kayo binibigyan ng inyong mga break (pahinga) o pinaparusahan kayo dahil ginamit ninyo ang inyong mga karapatan, i-report ito sa California Labor Commissioner (Komisyoner ng Paggawa). Puwede rin kayong tumawag mula sa ibang bansa. Mula sa Mexico, i-dial ang 00, pagkatapos ang 1, pagkatapos ang numero.
worker-rights-report-short = Hindi kayo binabayaran? Sabihin sa Labor Commissioner.
worker-rights-record = Gumawa ng sarili ninyong rekord: pangalan at address ng employer (amo) ninyo, mga araw, mga oras, sahod at mga mensahe.
worker-rights-record-short = Isulat ang employer (amo) ninyo, ang mga araw, oras at sahod. Itabi ang mga mensahe.
worker-rights-early = Magsampa ng reklamo nang maaga. May mga takdang panahon ang Labor Commissioner (Komisyoner ng Paggawa): 3 taon para sa minimum wage (pinakamababang sahod), overtime, mga break (pahinga) at mga kaltas na labag sa batas; 2 taon para sa pangakong sa salita lang (hindi nakasulat) na mas mataas sa minimum wage ang sahod; 4 na taon para sa nakasulat na kontrata; 1 taon para sa pagganti (retaliation: parusa dahil ginamit ninyo ang inyong mga karapatan).
worker-rights-early-short = Magsampa nang maaga: isang taon lang ang ilang takdang panahon.
worker-rights-lawyer-first = Bago kayo magbigay ng mga papel sa federal na gobyerno, magtanong muna sa abogado sa immigration.

## What not to do

worker-rights-dont-count-on = Huwag umasa sa DALE (deferred action for labor enforcement: pagpapaliban ng deportasyon para sa pagpapatupad ng mga batas sa paggawa). Tahimik itong tinapos ng federal na gobyerno noong Enero 2025 at binawi ito sa ilang tao. Hindi nakadepende rito ang inyong labor claim (reklamo sa trabaho) sa California.
worker-rights-dont-count-on-short = Huwag umasa sa DALE (deferred action, pagpapaliban ng deportasyon): natapos ito noong 2025.

## Good to know

worker-rights-everyone = Pinoprotektahan ng mga batas sa paggawa ng California ang bawat manggagawa, anuman ang immigration status (katayuan sa imigrasyon) niya. Hindi nagtatanong ang Labor Commissioner (Komisyoner ng Paggawa) tungkol sa status.
worker-rights-retaliation = Bawal sa employer (amo) ninyo na parusahan kayo dahil ginamit ninyo ang inyong mga karapatan bilang manggagawa. Itinuturing na ganoong parusa ang pagbabanta tungkol sa immigration. Posibleng pagbayarin ang employer ninyo ng multang hanggang $10,000 para sa bawat paglabag.
worker-rights-threat = Kung gamitin ninyo ang inyong mga karapatan bilang manggagawa, bawal sa employer (amo) ninyo na tumawag sa immigration dahil doon, o magbanta na tatawag siya. Bawal sa employer ninyo na gamitin sa mali ang E-Verify (pagsusuri ng gobyerno sa pahintulot na magtrabaho), at bawal niyang tanggihan ang mga dokumentong mukhang tunay.
worker-rights-form = Makukuha ang form para i-report ang pagganti (retaliation) sa English, Spanish, Chinese, Korean, Vietnamese at Tagalog.
worker-rights-garment = Mula Enero 1, 2022, kailangang bayaran kada oras ang mga garment worker (mananahi) sa California. Bawal ang bayad kada piraso. Kung lumabag ang employer (amo) ninyo sa patakarang ito, $200 ang dapat ibayad sa inyo para sa bawat pay period (panahon ng sahod). May pananagutan din ang mga brand.
worker-rights-after = Puwede kayong magsampa ng claim (reklamo) kahit na-detain na kayo o kahit pagkatapos kayong i-deport.
