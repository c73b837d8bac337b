### Fraud and false helpers

topic-fraud-title = Panloloko at mga nagkukunwaring tumutulong

## What to do

fraud-free-help = Naglalabas ang mga immigration court ng listahan ng mga abogadong libreng tumutulong. Hingin ito sa mga tumutulong dito, o sa isang hotline. May bagong listahan tuwing tatlong buwan.
fraud-report = I-report sa Los Angeles County (DCBA, Office of Immigrant Affairs) ang panloloko tungkol sa immigration.
fraud-report-short = Niloko kayo? I-report ito sa Los Angeles County (DCBA).
fraud-hang-up = Kung may biglang tumawag na nagsasabing taga-ICE o taga-USCIS siya, at pilit siyang humihingi ng pera, ibaba ang telepono.
fraud-hang-up-short = Tumawag ang “ICE” at gusto ng pera? Ibaba ang telepono.
fraud-only-lawyers = Para sa payo sa immigration, pumunta lang sa lisensiyadong abogado, o sa taong may titulong “DOJ accredited representative”. Hindi siya abogado, pero may pahintulot siya ng gobyerno.
fraud-only-lawyers-short = Payo sa immigration: sa abogado o accredited representative lang.
fraud-contract = Kung magbabayad kayo sa immigration consultant, humingi ng nakasulat na kontrata sa wika ninyo. Puwede ninyo itong kanselahin sa loob ng 72 oras. Hindi abogado ang consultant.

## What not to do

fraud-dont-blank = Huwag pumirma ng form na blangko o may nakasulat na hindi totoo.
fraud-dont-originals = Huwag hayaang kunin at itabi ng iba ang mga orihinal ninyong papel.
fraud-dont-contacts = Huwag magtiwala sa taong hindi nagbibigay ng kontrata, o nagsasabing may espesyal siyang koneksiyon.
fraud-dont-cards = Kung tumawag ang “ICE” o “USCIS” at gusto ng gift card, crypto o wire transfer, huwag magbayad. Panloloko ito.
fraud-dont-stranger = Huwag na huwag magbayad sa taong hindi ninyo kilala, kung humihingi siya ng pera para hanapin o palayain ang isang tao.

## Good to know

fraud-notary = Dito sa U.S., sinasaksihan lang ng notary ang pagpirma ng mga tao. Hindi siya abogado, hindi tulad sa Pilipinas. Bawal sa California ang salitang “notario” sa mga ad.
fraud-consultant = Hindi abogado ang mga immigration consultant. Sa California, kailangan nilang magparehistro sa estado. Kailangan din nila ng bond na $100,000 (perang nakalaan bilang garantiya).
fraud-real-agencies = Hindi basta na lang tumatawag ang totoong ICE at USCIS para maningil ng pera. Puwedeng pekein ang numerong lumalabas sa telepono ninyo.
