### Pay and rights at work

topic-worker-rights-title = Sahod at mga karapatan sa trabaho

## What to do

worker-rights-report = Hindi ba kayo binabayaran, o hindi binibigyan ng break? O pinaparusahan ba kayo dahil ginamit ninyo ang mga karapatan ninyo? Sabihin sa California Labor Commissioner (opisina ng California para sa mga karapatan ng manggagawa). Puwede kayong tumawag kahit nasa ibang bansa kayo.
worker-rights-report-short = Hindi kayo binabayaran? Sabihin sa Labor Commissioner.
worker-rights-record = Gumawa ng sarili ninyong rekord: pangalan at address ng employer, mga araw, mga oras, sahod at mga mensahe.
worker-rights-record-short = Isulat ang araw, oras, sahod at pangalan ng amo. Itabi ang mga mensahe.
worker-rights-early = Mag-file agad ng reklamo. May 1 taon kayo kung pinarusahan kayo dahil ginamit ninyo ang karapatan ninyo. May 3 taon kayo kung hindi binayaran ang sahod ninyo, o hindi ibinigay ang break. May 2 taon kayo kung pinangakuan kayo ng mas mataas na sahod, sa salita lang, at hindi ito tinupad.
worker-rights-early-short = Mag-file na: may deadline na isang taon lang.
worker-rights-lawyer-first = Bago kayo magbigay ng mga papel sa federal na gobyerno, magtanong muna sa abogado sa immigration.

## What not to do

worker-rights-dont-count-on = Huwag umasa sa deferred action (DALE, pansamantalang proteksiyon sa deportasyon): natapos na ito noong 2025. Puwede kayong magreklamo sa California tungkol sa trabaho kahit wala ito.
worker-rights-dont-count-on-short = Huwag umasa sa deferred action (DALE): natapos noong 2025.

## Good to know

worker-rights-everyone = Pinoprotektahan ng mga batas sa trabaho ng California ang bawat manggagawa, may papeles o wala. Hindi nagtatanong ang Labor Commissioner tungkol sa status.
worker-rights-retaliation = Hindi kayo puwedeng parusahan ng employer ninyo dahil ginamit ninyo ang karapatan ninyo. Bawal din siyang manakot tungkol sa immigration. Sa bawat paglabag, puwedeng umabot sa $10,000 ang multa.
worker-rights-threat = Hiningi ba ninyo sa trabaho ang karapatan ninyo? Bawal tumawag sa immigration ang employer ninyo dahil doon. Bawal din siyang manakot na tatawag siya.
worker-rights-papers = Bawal gamitin ng employer ninyo ang E-Verify (pag-check kung puwede kayong magtrabaho) para parusahan kayo. Bawal din niyang tanggihan ang mga papel na mukhang totoo.
worker-rights-e-verify = Lumabas ba sa E-Verify na hindi tugma ang impormasyon ninyo (mismatch)? May 10 federal working days kayo para magdesisyon kung kokontrahin ninyo ito. Pagkatapos, may 8 federal working days pa kayo para tawagan o puntahan ang ahensiya ng gobyerno. Hangga’t wala pang final na sagot, bawal kayong tanggalin ng employer sa trabaho dahil dito.
worker-rights-form = May form para i-report ang pagganti (retaliation) ng employer. Meron nito sa English, Spanish, Chinese, Korean, Vietnamese at Tagalog.
worker-rights-garment = Mananahi ba kayo? Sa California, dapat kada oras ang bayad sa inyo, hindi kada piraso. Kung hindi ganoon, may $200 na dapat ibayad sa inyo para sa bawat pay period (cutoff ng suweldo). Puwede ring pagbayarin ang mga brand.
worker-rights-after = Puwede pa rin kayong mag-file ng reklamo kahit na-detain o na-deport na kayo.
