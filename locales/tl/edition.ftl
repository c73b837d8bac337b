### Where a sentence comes from, how far its words have been reviewed, and what this edition is.

## On the card of a sentence

words-draft = Draft (hindi pa tapos): wala pang nagsuri ng tekstong ito.
words-stale = Baka luma na ang salin na ito: binago na ang tekstong English mula nang isalin ito.

## Where a sentence comes from

sources-title = Saan ito galing
sources-list = Mga pinagkunan
source-dated = May petsang { $date }
source-undated = Walang nakalagay na petsa
sources-sentences = Bawat pangungusap
sources-dates = Gaano kabago ang impormasyong ito
sources-as-of = Impormasyon noong { $date }.
sources-undated = Hindi sinasabi ng mga website na pinagkunan kung anong petsa ang impormasyon nila.
sources-read-on = Binasa ang mga pinagkunan noong { $date }.
sources-review-by = Dapat naming tingnan ulit ito nang hindi lalampas sa { $date }.
sources-volatile = Baka malapit na itong baguhin ng mga korte o ng mga opisina ng gobyerno.
sources-words = Sino ang nagsuri ng tekstong ito
sources-english = Ang tekstong English
sources-translation = Ang salin
words-checked = Na-check: sa pangalawang pagbasa, isinalin ito pabalik sa English nang hindi tinitingnan ang orihinal na English, at pareho ang kahulugan. Hindi pa ito nasusuri ng kahit sinong nagbigay ng pangalan.
words-reviewed = Nasuri na noong { $date } ni:
role-lawyer = Abogado
role-translator = Tagasalin
role-speaker = Nagsasalita ng wikang ito

## About this edition

about-title = Tungkol sa bersiyong ito
about-date = Ginawa ang bersiyong ito noong { $date }.
about-preview = Preview ito (sinusubukan pa). Hindi pa ito nasusuri ng abogado.
about-release = Nasuri na ng mga taong nagbigay ng pangalan ang lahat ng teksto rito na kailangang suriin.
about-advice = Pangkalahatang impormasyon ang ibinibigay nito, hindi legal na payo tungkol sa sarili ninyong kaso. Para sa payo, makipag-usap sa abogado.
about-made = Artificial intelligence (AI) ang ginamit sa pagsulat at pag-check ng mga salin. Kahit nakasulat na “na-check” ang teksto, baka may mali pa rin dito.
about-review = Hanggang saan na ang pagsusuri sa bawat wika
about-reviewed = Nasuri na ng taong nagbigay ng pangalan: { $count }
about-checked = Na-check sa pangalawang pagbasa: { $count }
about-draft = Draft (hindi pa tapos): { $count }
about-stale = Luma na: { $count }
about-spanish = Ipinapakita sa Spanish: { $count }
about-zapotec = Wala kaming alam na nailathalang teksto sa alinmang wikang Zapotec tungkol sa mga karapatan sa U.S. Kaya nasa Spanish ang mga karapatang iyon dito. Ipinapakita lang ang mga salita at tekstong Zapotec kung nailathala ang mga ito, o kung nasuri ng isang nagsasalita ng Zapotec na nagbigay ng pangalan.
about-reviewers = Sino ang nagsuri nito
about-nobody = Wala pang taong nagbigay ng pangalan ang nagsuri ng alinmang bahagi nito.
about-lawyers = Saan puwedeng humingi ng libreng abogado

## The clock

clock-wrong = Para sa mga tauhan: mali ang orasan ng computer na ito, kaya hindi malalaman kung luma na ang mga petsa. Itama ang petsa.
clock-wrong-short = Para sa tauhan: itama ang orasan.
clock-details = Para sa mga tauhan: { $clock } ang nasa orasan, mas maaga sa { $date }, ang araw na ginawa ang bersiyong ito. Itama ang petsa at oras ng computer na ito. Hangga’t hindi pa ito naitatama, hindi malalaman kung luma na ang mga petsa rito.
