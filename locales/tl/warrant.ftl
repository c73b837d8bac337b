### Whose warrant is it? What to look at on a paper, and what the answers mean.

warrant-title = Kanino galing ang warrant?
warrant-paper-judge = Mula sa hukom
warrant-paper-arrest = Mula sa ICE: I-200
warrant-paper-removal = Mula sa ICE: I-205
# Stands on the drawing of a paper, so that nobody takes it for a real one.
warrant-specimen = Halimbawa lang, hindi totoong papel
warrant-touch = Pindutin ang isang numero sa drawing.
warrant-from-court = Galing sa korte
warrant-from-ice = Galing sa ICE
warrant-question-looks = Alin ang kamukha ng papel nila?
warrant-question-signed = Hukom ba ng korte ang pumirma rito?
warrant-question-kind = Para saan ang papel?
# Two questions on one page: only the one that fits the paper is answered.
warrant-kind-search = Papel para maghalughog: tama ba ang nakasulat na address ninyo?
warrant-kind-arrest = Papel para mang-aresto: pangalan ba ng nakatira rito ang nakasulat?
answer-yes = Oo
answer-no = Hindi
answer-unsure = Hindi sigurado
# Buttons that lead to what to do, to a drawing with its marked places, to the page before, and to the first question again.
warrant-what-to-do = Ano ang gagawin
warrant-closer = Tingnang mabuti
warrant-step-back = Nakaraang pahina
warrant-other-paper = Ibang papel

## What the marked places on the papers tell

warrant-court = Sa itaas, nakasulat ang pangalan ng korte, halimbawa “U.S. District Court” o “Superior Court”. Sa korte galing ang warrant na may pirma ng hukom.
warrant-signature-judge = Hukom o magistrate ang pumirma nito.
warrant-details = Kung maghahalughog sila, dapat tama ang address na nakasulat. Kung mang-aaresto sila, dapat nakasulat ang pangalan ng isang taong nakatira sa bahay.
warrant-date = May nakasulat na petsa.
warrant-agency = Nakasulat sa itaas ang “Department of Homeland Security”. Hindi iyon korte.
warrant-form = Ang numero ng form: I-200 kung para sa pag-aresto, o I-205 kung para sa deportasyon (“removal” ang nakasulat sa papel).
warrant-signature-officer = Opisyal ng immigration ang pumirma nito. Hindi iyon pirma ng hukom.
warrant-name = Kahit nakasulat sa papel ng ICE ang pangalan ninyo, hindi ito warrant na may pirma ng hukom.
# Stands under the question whether a judge of a court has signed it.
warrant-immigration-judge = Hindi sapat ang utos ng immigration judge.

## The answers

warrant-outcome-judge = Mukhang warrant na may pirma ng hukom ito. Kaya puwedeng pumasok ang mga opisyal. Papasukin sila, tumabi, at huwag itago ang mga kamay ninyo. Huwag lumaban. Manahimik. Humingi ng abogado.
warrant-outcome-wrong = Papel para halughugin ang bahay, pero mali ang address? O papel para mang-aresto, pero walang nakatira rito na ganoon ang pangalan? Huwag buksan ang pinto. Sabihin mula sa loob na mali ang papel. Kung pumasok sila, huwag lumaban.
warrant-outcome-not-judge = Hindi ito warrant na may pirma ng hukom. Sa bahay, hindi ninyo kailangang buksan ang pinto para sa papel ng ICE. Huwag buksan ang pinto. Kung pumasok pa rin sila, huwag lumaban.
warrant-outcome-unsure = Hindi sigurado? Huwag buksan ang pinto. Hilinging ilusot nila ang papel sa ilalim ng pinto o itapat ito sa bintana. Tumawag sa hotline. Kung pumasok sila, huwag lumaban.
warrant-only-home = Para lang sa pinto ng bahay ang mga sagot na ito. Sa lugar na bukas sa publiko, puwedeng mang-aresto ang mga opisyal gamit ang papel ng ICE.

## The answers in few words, large over the whole page

warrant-outcome-judge-short = Mukhang warrant na may pirma ng hukom? Papasukin sila, manahimik.
warrant-outcome-wrong-short = Mali ang address o pangalan? Huwag buksan ang pinto.
warrant-outcome-not-judge-short = Hindi warrant na may pirma ng hukom? Huwag buksan ang pinto.
# The paper looks like one of ICE.
warrant-outcome-ice-short = Papel ng ICE. Hindi ninyo kailangang buksan ang pinto.
warrant-outcome-unsure-short = Hindi sigurado? Huwag buksan ang pinto.

## What to say. The English is read out or shown to an officer; the translation explains it.

warrant-say-warrant = Mayroon ba kayong warrant na may pirma ng hukom?
warrant-say-no-entry = Hindi ako pumapayag na pumasok kayo.
warrant-say-silent = Mananahimik ako.
warrant-say-lawyer = Gusto ko ng abogado.
