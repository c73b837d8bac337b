### Where a sentence comes from, how far its words have been reviewed, and what this edition is.

## On the card of a sentence

words-draft = Draft (hindi pa tapos): wala pang nagsuri nito.
words-stale = Baka luma na ang salin na ito: binago na ang English pagkatapos itong isalin.

## Where a sentence comes from

sources-title = Saan ito galing
sources-list = Mga source
source-dated = Petsa: { $date }
source-undated = Walang nakalagay na petsa
sources-sentences = Bawat pangungusap
sources-dates = Petsa ng impormasyong ito
sources-as-of = Impormasyon noong { $date }.
sources-undated = Hindi nakasulat sa mga website kung anong petsa ang impormasyon nila.
sources-read-on = Binasa namin ang mga source noong { $date }.
sources-review-by = Dapat namin itong tingnan ulit bago lumampas ang { $date }.
sources-volatile = Baka malapit na itong baguhin ng mga korte o ng mga opisina ng gobyerno.
sources-words = Sino ang nagsuri nito
sources-english = Ang tekstong English
sources-translation = Ang salin
words-checked = Na-check: binasa ulit ang mga salitang ito, at isinalin pabalik sa English nang hindi nakikita ang orihinal na English. Pareho ang lumabas na ibig sabihin. Wala pa sa mga ito ang nasuri ng taong nakalista ang pangalan.
words-reviewed = Nasuri noong { $date } ni:
role-lawyer = Abogado
role-translator = Tagasalin
role-speaker = Nagsasalita ng wikang ito

## About this edition

about-title = Tungkol sa bersiyong ito
about-date = Ginawa ang bersiyong ito noong { $date }.
about-preview = Preview ito (sinusubukan pa). Hindi pa ito nasusuri ng abogado.
about-release = Nasuri na ang lahat ng teksto rito na kailangang suriin. Nakalista ang pangalan ng mga nagsuri.
about-advice = Impormasyon ito para sa lahat, hindi legal na payo tungkol sa sarili ninyong kaso. Kung payo ang kailangan ninyo, makipag-usap sa abogado.
about-made = Artificial intelligence (AI) ang ginamit para isulat at i-check ang mga translation. Kahit may tatak na “na-check” ang isang teksto, baka may mali pa rin doon.
about-review = Ilan na ang nasuri sa bawat wika
about-reviewed = Nasuri na, at nakalista ang pangalan ng nagsuri: { $count }
about-checked = Binasa ulit at na-check: { $count }
about-draft = Draft (hindi pa tapos): { $count }
about-stale = Luma na: { $count }
about-spanish = Nasa Spanish: { $count }
about-zapotec = Wala kaming alam na nailathala sa kahit anong wikang Zapotec tungkol sa mga karapatan sa U.S. Kaya nasa Spanish dito ang mga karapatang iyon. Nagpapakita lang kami ng salita o teksto sa Zapotec kung nailathala na, o kung nasuri na ito ng nagsasalita ng Zapotec na nakalista ang pangalan.
about-reviewers = Sino ang nagsuri nito
about-nobody = Wala pang bahagi nito ang nasuri ng taong nakalista ang pangalan.
about-lawyers = Saan puwedeng humingi ng libreng abogado

## The clock

clock-wrong = Para sa staff: mali ang orasan ng computer na ito, kaya hindi ma-check kung luma na ang mga petsa. Itama ang petsa.
clock-wrong-short = Para sa staff: itama ang orasan.
clock-details = Para sa staff: { $clock } ang nasa orasan ng computer na ito. Mas maaga iyon sa { $date }, ang araw na ginawa ang bersiyong ito. Itama ang petsa at oras ng computer. Hangga’t hindi ito naitatama, hindi malalaman kung luma na ang mga petsa rito.
