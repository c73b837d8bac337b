### Pay and rights at work

topic-worker-rights-title = Sahod at mga karapatan sa trabaho

## What to do

worker-rights-report = Hindi ba kayo binabayaran, o hindi binibigyan ng break? O pinaparusahan ba kayo dahil ginamit ninyo ang mga karapatan ninyo? Sabihin sa California Labor Commissioner (opisina ng California para sa mga karapatan ng manggagawa). Puwede kayong tumawag kahit nasa ibang bansa kayo.
worker-rights-report-short = Hindi kayo binabayaran? Sabihin sa Labor Commissioner.
worker-rights-record = Gumawa ng sarili ninyong rekord: pangalan at address ng employer, mga araw, mga oras, sahod at mga mensahe.
worker-rights-record-short = Isulat ang pangalan ng amo, araw, oras at sahod. Itabi ang mga mensahe.
worker-rights-early = Mag-file nang maaga. Kung pinarusahan kayo dahil ginamit ninyo ang mga karapatan ninyo, 1 taon ang palugit ninyo. Kung hindi binayaran ang sahod o hindi ibinigay ang break, 3 taon. Kung pinangakuan kayo ng mas mataas na sahod, sa salita lang, at hindi ito tinupad, 2 taon.
worker-rights-early-short = Mag-file agad: sa ilang reklamo, isang taon lang.
worker-rights-lawyer-first = Bago kayo magbigay ng mga papel sa federal na gobyerno, magtanong muna sa abogado sa immigration.

## What not to do

worker-rights-dont-count-on = Huwag umasa sa deferred action (DALE, pansamantalang proteksiyon sa deportasyon): natapos na ito noong 2025. Puwede kayong magreklamo sa California tungkol sa trabaho kahit wala ito.
worker-rights-dont-count-on-short = Huwag umasa sa deferred action (DALE): natapos noong 2025.

## Good to know

worker-rights-everyone = Pinoprotektahan ng mga batas sa trabaho ng California ang bawat manggagawa, may papeles o wala. Hindi nagtatanong ang Labor Commissioner tungkol sa status.
worker-rights-retaliation = Bawal kayong parusahan ng employer ninyo dahil ginamit ninyo ang mga karapatan ninyo. Kasama rito ang pananakot tungkol sa immigration. Bawat beses, puwedeng umabot sa $10,000 ang multa.
worker-rights-threat = Hiningi ba ninyo sa trabaho ang karapatan ninyo? Bawal tumawag sa immigration ang employer ninyo dahil doon. Bawal din siyang manakot na tatawag siya.
worker-rights-papers = Bawal gamitin ng employer ninyo ang E-Verify (pag-check kung puwede kayong magtrabaho) para parusahan kayo. Bawal din niyang tanggihan ang mga papel na mukhang totoo.
worker-rights-e-verify = Sabi ba ng E-Verify, may mismatch (hindi tugma)? May 10 federal working days kayo para magdesisyon kung kokontrahin ninyo ito. Pagkatapos, may 8 pa para kontakin ang ahensiya ng gobyerno. Hangga’t wala pang final na sagot, bawal kayong tanggalin ng employer sa trabaho dahil dito.
worker-rights-form = May form para i-report ang pagganti (retaliation). Nasa English, Spanish, Chinese, Korean, Vietnamese at Tagalog ito.
worker-rights-garment = Sa California, dapat bayaran ang mga mananahi kada oras, hindi kada piraso. Kung hindi ganoon, dapat kayong bayaran ng $200 para sa bawat suweldo. Sagot din ito ng mga brand.
worker-rights-after = Puwede pa rin kayong mag-file ng reklamo kahit na-detain o na-deport na kayo.
