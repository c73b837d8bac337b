### A plan for your family

topic-family-plan-title = Plano para sa inyong pamilya

## What to do

family-plan-trusted-adult = Pumili ng taong nasa hustong gulang na pinagkakatiwalaan ninyo para mag-alaga sa inyong mga anak.
family-plan-trusted-adult-short = Pumili ng pinagkakatiwalaan ninyong nasa hustong gulang para sa mga anak ninyo.
family-plan-numbers = Isaulo ang hindi bababa sa dalawang numero ng telepono (sa pamilya, at sa abogado o hotline), at ang inyong A-Number (numero ninyo sa immigration na nagsisimula sa A) kung mayroon kayo. Dalhin din ang mga ito na nakasulat sa papel.
family-plan-numbers-short = Isaulo ang dalawang numero ng telepono. Dalhin din ang mga ito na nakasulat sa papel.
family-plan-list = Gumawa ng listahan: eskuwela, mga doktor, mga gamot, mga allergy, bangko, landlord (nagpapaupa), trabaho, abogado, konsulado.
family-plan-copies = Gumawa ng mga kopya ng mga pasaporte, mga birth certificate at mga papel ng korte. Tiyaking may isang taong nakakaalam kung nasaan ang mga papel at ang inyong A-Number (numero ninyo sa immigration na nagsisimula sa A).
family-plan-copies-short = Kopyahin ang mga pasaporte, birth certificate at papel ng korte. Sabihin sa isang tao kung nasaan ang mga ito.
family-plan-contacts = Sabihin sa eskuwela at sa trabaho ninyo kung sino ang tatawagan kapag may emergency. Baguhin ito kapag hindi na ito tama.
family-plan-give-form = Kung may nag-fill out na ng caregiver form (papel para sa mag-aalaga ng bata) para sa anak ninyo, bigyan ng mga kopya ang eskuwela at ang klinika. Kung umalis na ang bata sa tirahan ng nag-aalaga, sabihin sa eskuwela at sa klinika.
family-plan-passport = Para sa U.S. passport ng batang wala pang 16 taong gulang, kailangang parehong pumapayag ang dalawang magulang, kahit hindi citizen ang isa sa kanila. Kung hindi makakapunta ang isang magulang, pinipirmahan ng magulang na iyon ang Form DS-3053 sa harap ng notary (taong sumasaksi sa pirma). Para sa pangalawang nasyonalidad, magtanong sa konsulado.

## What not to do

family-plan-dont-old-form = Huwag gumamit ng lumang caregiver form (papel para sa mag-aalaga ng bata). Nagbago ito noong Enero 1, 2026.
family-plan-dont-old-form-short = Huwag gumamit ng lumang caregiver form: nagbago ito noong 2026.

## Good to know

family-plan-affidavit = Para sa taong nasa hustong gulang na kasama ng bata sa tirahan ang caregiver form: ang Caregiver’s Authorization Affidavit (sinumpaang papel para sa mag-aalaga ng bata). Kapag nasagutan ang mga item 1 hanggang 4, puwedeng i-enroll ng taong iyon ang bata sa eskuwela at puwede siyang pumayag sa pangangalagang medikal na may kinalaman sa eskuwela. Kung kamag-anak siya at sinagutan din niya ang mga item 5 hanggang 8, puwede rin siyang pumayag sa iba pang pangangalagang medikal at sa pangangalaga sa ngipin.
family-plan-relative = Sa form na may bisa ngayon, puwedeng pumayag ang kamag-anak sa pangangalagang medikal at sa pangangalaga sa ngipin. Kamag-anak ang taong kaugnay sa dugo, sa pag-aampon o sa kasal hanggang sa ikalimang antas (fifth degree); kasama rin ang mga step-relative (kamag-anak dahil sa bagong asawa ng magulang). Kung hindi kamag-anak ang taong nasa hustong gulang pero kasama siya ng bata sa tirahan, puwede niyang i-enroll ang bata sa eskuwela.
family-plan-parents-first = Hindi kailangan ng caregiver form (papel para sa mag-aalaga ng bata) ng selyo ng korte, at hindi kailangan ng notary. Hindi nito winawakasan o binabago ang mga karapatan ng mga magulang. Kung iba ang desisyon ng magulang, ang desisyon ng magulang ang masusunod.
family-plan-form-ends = Natatapos ang bisa ng caregiver form (papel para sa mag-aalaga ng bata) kapag sinabihan ang eskuwela o ang doktor na hindi na nakatira ang bata kasama ng taong nag-fill out ng form. Ayon sa mga mas lumang gabay at sa ilang school district, isang taon ang bisa nito: kung hilingin sa inyo, pumirma ng bagong form taon-taon.
family-plan-guardianship = Mula Enero 1, 2026, may batas ng California (AB 495) na tumutulong sa mga magulang na posibleng malayo nang ilang panahon, pati dahil sa pagkilos ng immigration: puwedeng magtalaga ang korte ng joint guardian (legal na tagapangalaga ng bata) kasama ng magulang. Nananatili sa magulang ang mga karapatan niya, at kumpidensyal ang mga rekord. Kailangang may mga patakaran tungkol sa immigration ang mga eskuwela at mga child care center.
