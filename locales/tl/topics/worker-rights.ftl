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

worker-rights-dont-count-on = Huwag umasa sa deferred action (DALE): natapos ito noong 2025. Hindi ninyo ito kailangan para sa labor claim (reklamo sa trabaho) sa California.
worker-rights-dont-count-on-short = Huwag umasa sa deferred action (DALE): natapos ito noong 2025.

## Good to know

worker-rights-everyone = Pinoprotektahan ng mga batas sa trabaho ng California ang bawat manggagawa, may papeles o wala. Hindi nagtatanong ang Labor Commissioner tungkol sa status.
worker-rights-retaliation = Bawal sa employer ninyo na parusahan kayo dahil ginamit ninyo ang mga karapatan ninyo. Kasama rito ang pagbabanta tungkol sa immigration. Puwedeng umabot sa $10,000 ang multa sa bawat beses.
worker-rights-threat = Hiningi ba ninyo ang mga karapatan ninyo sa trabaho? Bawal sa employer ninyo na tumawag sa immigration dahil doon, at bawal magbanta na tatawag siya.
worker-rights-papers = Bawal sa employer ninyo na gamitin ang E-Verify (pag-check ng pahintulot na magtrabaho) para parusahan kayo. Bawal din niyang tanggihan ang mga papel na mukhang totoo.
worker-rights-e-verify = Kung may mismatch (hindi tugma) sa E-Verify, may 10 federal working days kayo para magpasya kung tututulan ninyo ito, saka 8 para kontakin ang ahensiya ng gobyerno. Bago ang huling sagot, bawal sa employer na tanggalin kayo sa trabaho dahil dito.
worker-rights-form = Makukuha ang form para i-report ang pagganti (retaliation) sa English, Spanish, Chinese, Korean, Vietnamese at Tagalog.
worker-rights-garment = Sa California, dapat bayaran kada oras, hindi kada piraso, ang mga mananahi. Kung hindi, $200 ang utang sa inyo sa bawat suweldo. May pananagutan din ang mga brand.
worker-rights-after = Puwede pa rin kayong mag-file ng claim (reklamo) kahit na-detain na kayo o kahit na-deport na kayo.
