### Rights of tenants

topic-tenant-rights-title = Mga karapatan ng mga tenant

## What to do

tenant-rights-answer = Kung makatanggap kayo ng mga papel ng korte para sa eviction (pagpapaalis sa tinitirhan), ibigay agad sa korte ang sagot ninyo. Mayroon kayong 10 araw ng korte kung iniabot sa inyo ang mga papel (hindi binibilang ang Sabado, Linggo at mga holiday ng korte). Huwag umasang may dagdag pa.
tenant-rights-answer-short = May papel ng eviction mula sa korte? Sumagot agad.
tenant-rights-call = Kung kailangan ninyo ng tulong tungkol sa landlord (nagpapaupa) ninyo, tawagan ang Los Angeles Housing Department (LAHD), ang Stay Housed LA, ang LAFLA o ang opisina ng Los Angeles County para sa mga konsyumer (DCBA). Nasa pahinang ito ang mga numero nila.
tenant-rights-call-short = May problema sa landlord (nagpapaupa)? Tawagan ang LAHD, Stay Housed LA o LAFLA.
tenant-rights-evidence = Kung hina-harass (nililigalig) kayo ng landlord (nagpapaupa) ninyo, itabi at ingatan ang mga ebidensiya, at sumali sa unyon ng mga tenant (nangungupahan). Mahina ang pagpapatupad ng batas sa Los Angeles: may 21,402 reklamo hanggang Agosto 2025, at noong 2025 lang isinampa ang mga unang kaso (charges).
tenant-rights-evidence-short = Kung hina-harass kayo ng landlord (nagpapaupa): itabi ang ebidensiya, sumali sa unyon ng mga tenant.

## What not to do

tenant-rights-dont-wait = Huwag patagalin ang pagsagot sa mga papel ng eviction (pagpapaalis sa tinitirhan) na galing sa korte. Baka 10 araw ng korte lang ang mayroon kayo.
tenant-rights-dont-wait-short = Huwag maghintay: baka 10 araw ng korte lang ang mayroon kayo.

## Good to know

tenant-rights-status = Sa California, bawal sa landlord (nagpapaupa) na magtanong tungkol sa inyong immigration status (katayuan sa imigrasyon), at bawal niya kayong paalisin dahil dito. May isang eksepsiyon sa pagbabawal ng pagtatanong: ang affordable housing (murang pabahay) na binabayaran ng pera ng federal na gobyerno. Bawal sa landlord na sabihin sa iba ang status ninyo, o magbanta na sasabihin ito, para paalisin kayo, parusahan kayo o takutin kayo. Ganoon din para sa status na inaakala ng landlord na mayroon kayo.
tenant-rights-landlords-lawyer = Kung i-report ng abogado ng landlord (nagpapaupa) ang status ninyo dahil sa alitan sa tirahan, posibleng parusahan ng bar (samahang nagbabantay sa mga abogado) ang abogadong iyon.
tenant-rights-harassment = Sa City of Los Angeles, itinuturing na pangha-harass (panliligalig) ang mga ito: pagtatanong tungkol sa inyong immigration status (katayuan sa imigrasyon) o pagsasabi nito sa iba, pagputol ng mga serbisyo, pagtangging magkumpuni, mga banta, at mga hindi totoong dahilan para sa eviction (pagpapaalis sa tinitirhan). Mula pa noong Agosto 2021 ang batas na ito ng lungsod, at mas malakas na ito mula Disyembre 29, 2024. Saklaw nito ang lahat ng paupahan sa lungsod.
tenant-rights-evict = Para mapaalis kayo sa tinitirhan ninyo, kailangan munang may kaso sa korte, at pagkatapos, sheriff lang ang puwedeng magpaalis sa inyo. Labag sa batas ang lockout (pagkandado para hindi kayo makapasok), ang pagputol ng tubig o kuryente, o ang pagkuha ng mga gamit ninyo. Puwede kayong humingi ng bayad-pinsala (damages) na hanggang $100 bawat araw (hindi bababa sa $250) at ng bayad sa abogado.
tenant-rights-agents = Sa pangkalahatan, bawal sa landlord (nagpapaupa) na papasukin ang mga ahente sa bahay ninyo: kailangang pumapayag kayo, o kailangang may warrant na may pirma ng hukom. Iba ang patakaran sa mga lugar na pinagsasaluhan ng mga nakatira.
