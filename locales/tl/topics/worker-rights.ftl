### Pay and rights at work

topic-worker-rights-title = Sahod at mga karapatan sa trabaho

## What to do

worker-rights-report = Kung hindi kayo binabayaran, walang break, o pinaparusahan dahil ginamit ninyo ang mga karapatan ninyo, sabihin sa California Labor Commissioner. Opisina ito ng California para sa mga karapatan ng manggagawa. Puwede ring tumawag mula sa ibang bansa.
worker-rights-report-short = Hindi kayo binabayaran? Sabihin sa Labor Commissioner.
worker-rights-record = Gumawa ng sarili ninyong rekord: pangalan at address ng employer, mga araw, mga oras, sahod at mga mensahe.
worker-rights-record-short = Isulat ang employer, ang mga araw, oras at sahod. Itabi ang mga mensahe.
worker-rights-early = Mag-file nang maaga. May 1 taon kayo kung pinarusahan kayo dahil ginamit ninyo ang mga karapatan ninyo. May 3 taon kayo para sa hindi binayarang sahod o hindi ibinigay na break. May 2 taon kayo kung pinangakuan kayo nang pasalita ng mas mataas na sahod, at hindi ito tinupad.
worker-rights-early-short = Mag-file nang maaga: isang taon lang ang ilang deadline.
worker-rights-lawyer-first = Bago kayo magbigay ng mga papel sa federal na gobyerno, magtanong muna sa abogado sa immigration.

## What not to do

worker-rights-dont-count-on = Huwag umasa sa deferred action (DALE, pansamantalang proteksiyon sa deportasyon): natapos ito noong 2025. Hindi ninyo ito kailangan para mag-file ng reklamo sa trabaho sa California.
worker-rights-dont-count-on-short = Huwag umasa sa deferred action (DALE): natapos ito noong 2025.

## Good to know

worker-rights-everyone = Pinoprotektahan ng mga batas sa trabaho ng California ang bawat manggagawa, may papeles o wala. Hindi nagtatanong ang Labor Commissioner tungkol sa status.
worker-rights-retaliation = Bawal kayong parusahan ng employer ninyo dahil ginamit ninyo ang mga karapatan ninyo. Kasama rito ang pagbabanta tungkol sa immigration. Puwedeng umabot sa $10,000 ang multa sa bawat beses.
worker-rights-threat = Hiningi ba ninyo ang mga karapatan ninyo sa trabaho? Bawal tumawag sa immigration ang employer ninyo dahil doon, at bawal din siyang magbanta na tatawag siya.
worker-rights-papers = Bawal gamitin ng employer ninyo ang E-Verify (pag-check ng pahintulot na magtrabaho) para parusahan kayo. Bawal din niyang tanggihan ang mga papel na mukhang totoo.
worker-rights-e-verify = May mismatch (hindi tugma) ba sa E-Verify? May 10 federal working days kayo para magdesisyon kung sasabihin ninyong mali ito. Pagkatapos, may 8 pa kayo para kontakin ang ahensiya ng gobyerno. Hangga’t wala pang huling sagot, bawal kayong tanggalin ng employer sa trabaho dahil dito.
worker-rights-form = Para mag-report ng pagganti (retaliation), may form sa English, Spanish, Chinese, Korean, Vietnamese at Tagalog.
worker-rights-garment = Sa California, dapat bayaran ang mga mananahi kada oras, hindi kada piraso. Kung hindi, $200 ang utang sa inyo sa bawat suweldo. May pananagutan din ang mga brand.
worker-rights-after = Puwede pa rin kayong mag-file ng reklamo kahit na-detain o na-deport na kayo.
