### Fraud and false helpers

topic-fraud-title = Panloloko at mga nagkukunwaring tumutulong

## What to do

fraud-free-help = May inilalabas na listahan ang mga immigration court ng mga abogadong tumutulong nang libre. Hingin ito sa mga tumutulong dito, o sa hotline. May bago tuwing tatlong buwan.
fraud-report = Kung may panloloko sa inyo tungkol sa immigration, i-report ito sa Los Angeles County (DCBA, Office of Immigrant Affairs).
fraud-report-short = Niloko kayo? I-report ito sa Los Angeles County (DCBA).
fraud-hang-up = Kung may biglang tumawag na nagsasabing taga-ICE o taga-USCIS siya at pilit na humihingi ng pera, ibaba ang telepono.
fraud-hang-up-short = Tumawag ang “ICE” at gusto ng pera? Ibaba ang telepono.
fraud-only-lawyers = Para sa payo sa immigration, pumunta lang sa lisensiyadong abogado, o sa may titulong “DOJ accredited representative” (hindi abogado, pero pinayagan ng gobyerno).
fraud-only-lawyers-short = Payo sa immigration: mula lang sa abogado o sa accredited representative.
fraud-contract = Kung nagbabayad kayo sa immigration consultant, kumuha ng nakasulat na kontrata sa wika ninyo. Puwede ninyo itong kanselahin sa loob ng 72 oras. Hindi abogado ang consultant.

## What not to do

fraud-dont-blank = Huwag pumirma ng mga blangkong form o ng mga form na may kasinungalingan.
fraud-dont-originals = Huwag hayaang itago ng kahit sino ang mga orihinal ninyong papel.
fraud-dont-contacts = Huwag magtiwala sa taong walang ibinibigay na kontrata sa inyo o nagsasabing may mga espesyal siyang koneksiyon.
fraud-dont-cards = Kung tumawag ang “ICE” o “USCIS” at gusto ng gift card, crypto o wire transfer, huwag magbayad. Panloloko ito.
fraud-dont-stranger = Huwag kailanman magbayad sa taong hindi ninyo kilala na humihingi ng pera para hanapin o palayain ang isang tao.

## Good to know

fraud-notary = Sa U.S., tinitingnan lang ng notary ang pagpirma ng tao. Hindi siya abogado, hindi tulad sa Pilipinas. Bawal sa California ang salitang “notario” sa mga ad.
fraud-consultant = Hindi abogado ang mga immigration consultant. Sa California, kailangan nilang magparehistro sa estado at magtabi ng $100,000 na perang nakalaan (bond).
fraud-real-agencies = Hindi basta na lang tumatawag ang totoong ICE at USCIS para maningil ng pera. Puwedeng pekein ang numerong lumalabas sa telepono ninyo.
