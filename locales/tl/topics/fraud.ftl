### Fraud and false helpers

topic-fraud-title = Panloloko at mga pekeng tumutulong

## What to do

fraud-free-help = Humanap ng tulong na libre o mapagkakatiwalaan ninyo. Naglalathala ang mga immigration court (korte ng imigrasyon) ng listahan ng mga nagbibigay ng libreng tulong legal (may bagong listahan tuwing Enero, Abril, Hulyo at Oktubre) at ng listahan ng mga accredited representative (hindi abogado, pero pinayagan ng gobyerno na tumulong sa kaso sa immigration), sa justice.gov/eoir. Nakalista sa directory ng Immigration Advocates ang mga nonprofit na organisasyon.
fraud-report = I-report ang panloloko sa immigration sa Los Angeles County (DCBA, Office of Immigrant Affairs). Nasa pahinang ito ang numero.
fraud-report-short = Niloko kayo? I-report ito sa Los Angeles County (DCBA).
fraud-hang-up = Kung may biglang tumawag na nagsasabing taga-ICE o taga-USCIS siya at pilit na humihingi ng pera, ibaba ang telepono.
fraud-hang-up-short = Tumawag ang “ICE” at gusto ng pera? Ibaba ang telepono.
fraud-only-lawyers = Para sa payo tungkol sa immigration, pumunta lang sa lisensyadong abogado, o sa accredited representative (hindi abogado, pero pinayagan ng Department of Justice, DOJ).
fraud-only-lawyers-short = Payo sa immigration: mula lang sa abogado o sa accredited representative.
fraud-contract = Kung nagbabayad kayo sa immigration consultant, kumuha ng nakasulat na kontrata sa wika ninyo. Puwede ninyo itong kanselahin sa loob ng 72 oras. Hindi abogado ang consultant.

## What not to do

fraud-dont-blank = Huwag pumirma ng mga blangkong form o ng mga form na may kasinungalingan.
fraud-dont-originals = Huwag iwan kahit kanino ang mga orihinal ninyong papel.
fraud-dont-contacts = Huwag magtiwala sa taong walang ibinibigay na kontrata sa inyo o nagsasabing may mga espesyal siyang koneksiyon.
fraud-dont-cards = Kung may tumawag, nagsabing taga-ICE o taga-USCIS siya, at pilit na humingi ng gift card, cryptocurrency o wire transfer, huwag magbayad. Panloloko ito.
fraud-dont-stranger = Huwag kailanman magbayad sa taong hindi ninyo kilala na humihingi ng pera para hanapin o palayain ang isang tao.

## Good to know

fraud-notary = Sa Estados Unidos, sumasaksi lang sa mga pirma ang notary public. Hindi nagiging abogado ang sinuman dahil lang notary siya; iba ito sa Pilipinas, kung saan mga abogado lang ang puwedeng maging notary public. Ipinagbabawal ng California ang salitang “notario” sa mga patalastas (advertising).
fraud-consultant = Sa California, hindi abogado ang mga immigration consultant. Kailangan nilang magparehistro, maglagak ng bond (perang nakalaan) na $100,000, pumasa sa background check (pagsusuri ng nakaraan nila) at pumirma na hindi sila abogado.
fraud-real-agencies = Hindi biglang tumatawag ang tunay na ICE at ang tunay na USCIS para pilit na humingi ng pera. Puwedeng pekein ang numerong lumalabas sa telepono ninyo.
