### A plan for your family

topic-family-plan-title = Plano para sa inyong pamilya

## What to do

family-plan-trusted-adult = Pumili ng adult na pinagkakatiwalaan ninyo para mag-alaga sa mga anak ninyo.
family-plan-trusted-adult-short = Pumili ng adult na pinagkakatiwalaan ninyo para sa mga anak ninyo.
family-plan-numbers = Isaulo ang dalawang numero ng telepono: ng pamilya, at ng abogado o hotline. Kung may A-Number kayo (numero sa immigration na nagsisimula sa A), isaulo rin ito. Isulat din ang mga ito sa papel at dalhin.
family-plan-numbers-short = Isaulo ang dalawang numero ng telepono. Isulat din ang mga ito sa papel at dalhin.
family-plan-list = Gumawa ng listahan: eskuwela, mga doktor, mga gamot, mga allergy, bangko, landlord, trabaho, abogado, konsulado.
family-plan-copies = Gumawa ng mga kopya ng mga pasaporte, birth certificate at papel ng korte. Tiyaking may nakakaalam kung nasaan ang mga papel at ang A-Number ninyo.
family-plan-copies-short = Kopyahin ang mga pasaporte, birth certificate at papel ng korte. Sabihin sa isang tao kung nasaan ang mga ito.
family-plan-contacts = Sabihin sa eskuwela at sa trabaho ninyo kung sino ang tatawagan kapag may emergency. Palitan ito kapag hindi na tama.
family-plan-pick-up = Isulat ang mga pangalan ng puwedeng sumundo sa anak ninyo, at ibigay ito sa eskuwela at sa day care.
family-plan-passport-lawyer = Kung parehong hindi U.S. citizen ang mga magulang, makipag-usap sa abogado bago mag-apply ng U.S. passport ng bata. Nagsimulang magbago ang mga patakaran noong Agosto 2026.
family-plan-passport = Para sa U.S. passport ng batang wala pang 16, kailangang pumayag ang dalawang magulang, citizen man o hindi. Kung hindi makakapunta ang isa, pipirma siya ng Form DS-3053 sa harap ng notary.
family-plan-teach-child = Ituro sa anak ninyo ang dalawang numero ng telepono at kung kanino siya pupunta. Kung dumating ang mga ahente at walang adult doon, huwag niyang buksan ang pinto.
family-plan-give-form = Kung may nag-fill out na ng caregiver form para sa anak ninyo, bigyan ng kopya ang eskuwela at ang klinika. Kung hindi na nakatira sa nag-aalaga ang bata, sabihan sila.

## What not to do

family-plan-dont-old-form = Huwag gumamit ng lumang caregiver form. Nagbago ito noong Enero 1, 2026. Hingin ang bago sa school district o sa grupong nagbibigay ng tulong legal.
family-plan-dont-old-form-short = Huwag gumamit ng lumang caregiver form. Hingin ang bago sa eskuwela.

## Good to know

family-plan-affidavit = Para sa adult na kasama ng bata sa bahay ang caregiver form. Sa form na ito, puwede niyang i-enroll ang bata sa eskuwela. Kung kamag-anak siya, puwede rin siyang pumayag na ipagamot ang bata sa doktor at dentista.
family-plan-relative = Sinasagutan ng lahat ang mga item 1 hanggang 4; sinasagutan din ng mga kamag-anak ang 5 hanggang 8. Kamag-anak ang kapamilya sa dugo, pag-aampon o kasal, hanggang sa fifth degree. Kasama ang step-family.
family-plan-parents-first = Hindi kailangan ng selyo ng korte sa caregiver form, at hindi rin kailangan ng notary. Hindi nito tinatapos o binabago ang mga karapatan ng mga magulang. Kung iba ang desisyon ng magulang, iyon ang masusunod.
family-plan-form-ends = Wala nang bisa ang caregiver form kapag nasabihan ang eskuwela o ang doktor na hindi na nakatira ang bata sa nag-aalaga. May mga eskuwelang humihingi ng bagong form taon-taon: kapag humingi sila, pipirma ng bago ang nag-aalaga.
family-plan-child-questions = Kung tanungin ng mga opisyal ang bata, puwede siyang manahimik. Hindi niya kailangang pumirma ng kahit ano. Puwede niyang ipatawag ang mga magulang niya. Hindi dapat magsinungaling ang bata tungkol sa edad niya, at hindi siya dapat tumakbo.
family-plan-school-first = Kung hindi kayo makakarating, dapat munang gamitin ng public school sa California ang emergency list ninyo. Tatawag lang ito sa child services (opisina ng county para sa mga bata) kung walang mahanap na mag-aalaga sa bata.
family-plan-passport-alone = Kung hindi mahanap ang isang magulang o hindi siya makapirma, Form DS-5525 ang gamitin para humingi ng eksepsiyon. Hindi ito laging ibinibigay: magtanong sa abogado.
family-plan-guardianship = Puwedeng gawin ng korte na dalawa kayong guardian (legal na tagapangalaga) ng anak ninyo: kayo at ang taong pinagkakatiwalaan ninyo. Nasa inyo pa rin ang mga karapatan ninyo, at pribado ang rekord. Makipag-usap muna sa grupong nagbibigay ng tulong legal.
family-plan-born-here = U.S. citizen ang batang ipinanganak sa Estados Unidos, kahit ano ang papeles ng mga magulang. Napakakaunti ng eksepsiyon, tulad ng mga anak ng diplomat.
family-plan-second-nationality = Puwede bang maging dual citizen ang anak ninyo? Kung hindi kayo natatakot sa sarili ninyong gobyerno, magtanong sa konsulado ninyo.
family-plan-benefits = Balak ba ninyong mag-apply ng green card? Kung kayo mismo ang tumanggap ng benepisyo ng gobyerno mula noong Setyembre 18, 2026, baka gamitin ito laban sa inyo. Iba ang patakaran sa mga benepisyo ng anak ninyo. Bago ninyo ihinto ang alinman, magtanong sa abogado.
