### A plan for your family

topic-family-plan-title = Plano para sa inyong pamilya

## What to do

family-plan-trusted-adult = Pumili ng adult na pinagkakatiwalaan ninyo para mag-alaga sa mga anak ninyo.
family-plan-trusted-adult-short = Pumili ng adult na pinagkakatiwalaan ninyo para sa mga anak ninyo.
family-plan-numbers = Isaulo ang dalawang numero ng telepono: ng pamilya, at ng abogado o hotline. Kung may A-Number kayo (numero sa immigration na nagsisimula sa A), isaulo rin ito. Isulat din ang mga ito sa papel at dalhin.
family-plan-numbers-short = Isaulo ang dalawang numero ng telepono. Isulat din ang mga ito sa papel at dalhin.
family-plan-list = Gumawa ng listahan: eskuwela, mga doktor, mga gamot, mga allergy, bangko, landlord, trabaho, abogado, konsulado.
family-plan-copies = Gumawa ng kopya ng mga pasaporte, birth certificate at papel ng korte. Siguraduhing may taong nakakaalam kung nasaan ang mga papel at ang A-Number ninyo.
family-plan-copies-short = I-xerox ang pasaporte, birth certificate at papel ng korte. Ipaalam sa isang tao kung nasaan ito.
family-plan-contacts = Sabihin sa eskuwela at sa trabaho ninyo kung sino ang tatawagan kapag may emergency. Kapag hindi na siya ang dapat tawagan, ipabago ito.
family-plan-pick-up = Isulat ang mga pangalan ng mga puwedeng sumundo sa anak ninyo. Ibigay ito sa eskuwela at sa day care.
family-plan-passport-lawyer = Kung parehong hindi U.S. citizen ang mga magulang, makipag-usap muna sa abogado bago mag-apply ng U.S. passport ng bata. Nagsimulang magbago ang mga patakaran noong Agosto 2026.
family-plan-passport = Para makakuha ng U.S. passport ang batang wala pang 16, kailangang pumayag ang parehong magulang, citizen man o hindi. Kung hindi makakapunta ang isa sa kanila, pipirma siya ng Form DS-3053 sa harap ng notary.
family-plan-teach-child = Ituro sa anak ninyo ang dalawang numero ng telepono, at kung kanino siya pupunta. Kung dumating ang mga ahente at wala siyang kasamang adult, huwag niyang buksan ang pinto.
family-plan-give-form = May nag-fill out na ba ng caregiver form para sa anak ninyo? Bigyan ng kopya ang eskuwela at ang klinika. Kung hindi na magkasama sa bahay ang bata at ang taong iyon, sabihin ito sa eskuwela at sa klinika.

## What not to do

family-plan-dont-old-form = Huwag gumamit ng lumang caregiver form. Iba na ang form mula noong Enero 1, 2026. Humingi ng bago sa school district o sa grupong nagbibigay ng legal help.
family-plan-dont-old-form-short = Huwag gumamit ng lumang caregiver form. Humingi ng bago sa eskuwela.

## Good to know

family-plan-affidavit = Para sa adult na kasama ng bata sa bahay ang caregiver form. Gamit ang form na ito, puwede niyang i-enroll ang bata sa eskuwela. Kung kamag-anak siya ng bata, puwede rin siyang pumayag na gamutin ng doktor at dentista ang bata.
family-plan-relative = Kailangang sagutan ng lahat ang item 1 hanggang 4. Kung kamag-anak kayo ng bata, sagutan din ang 5 hanggang 8. Kamag-anak kayo kung kapamilya kayo sa dugo, sa pag-aampon o sa kasal. Hanggang fifth degree lang ito (bilang ng layo ng pagkakamag-anak). Kasama ang step-family.
family-plan-parents-first = Hindi kailangang patatakan sa korte ang caregiver form, at hindi rin kailangang dalhin sa notary. Kahit may ganitong form, hindi nawawala at hindi nababago ang mga karapatan ng mga magulang. Kung iba ang desisyon ng magulang, iyon ang masusunod.
family-plan-form-ends = Hindi na ba magkasama sa bahay ang bata at ang nag-aalaga? Kapag nasabi na ito sa eskuwela o sa doktor, wala nang bisa ang caregiver form. May mga eskuwelang humihingi ng bagong form taon-taon. Kung humingi sila, pipirma ng bago ang nag-aalaga.
family-plan-child-questions = Kung tanungin ng mga opisyal ang bata, puwede siyang manahimik. Hindi niya kailangang pumirma ng kahit ano, at puwede niyang ipatawag ang mga magulang niya. Huwag siyang magsisinungaling tungkol sa edad niya, at huwag siyang tatakbo.
family-plan-school-first = Kung hindi kayo makarating para sunduin ang anak ninyo, dapat munang tawagan ng public school sa California ang mga nasa emergency list ninyo. Kung walang makitang mag-aalaga sa bata, saka lang ito tatawag sa child services (opisina ng county para sa mga bata).
family-plan-passport-alone = Kung hindi mahanap ang isang magulang, o hindi siya makapirma, puwedeng humingi ng eksepsiyon gamit ang Form DS-5525. Hindi ito laging ibinibigay: magtanong sa abogado.
family-plan-guardianship = Puwedeng gawin ng korte na dalawa ang guardian ng anak ninyo: kayo at isang taong pinagkakatiwalaan ninyo. Pareho na kayong may karapatan sa batas na mag-alaga sa bata. Hindi mawawala ang mga karapatan ninyo, at pribado ang rekord. Makipag-usap muna sa grupong nagbibigay ng legal help.
family-plan-born-here = U.S. citizen ang batang ipinanganak dito sa Estados Unidos, kahit ano ang papeles ng mga magulang niya. May eksepsiyon pero napakakaunti, halimbawa ang mga anak ng diplomat.
family-plan-second-nationality = Puwede bang maging dual citizen ang anak ninyo? Kung hindi kayo natatakot sa sarili ninyong gobyerno, magtanong sa konsulado ninyo.
family-plan-benefits = Balak ba ninyong mag-apply ng green card? Kung kayo mismo ang nakatanggap ng benepisyo ng gobyerno mula noong Setyembre 18, 2026, baka gamitin ito laban sa inyo. Iba ang patakaran kung ang anak ninyo ang nakatanggap. Bago ninyo itigil ang kahit anong benepisyo, magtanong sa abogado.
