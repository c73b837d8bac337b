### The frame, the screens, what the program says about itself.

app-title = Kiosk ng mga Karapatan

## The frame: on every screen

frame-back = Bumalik
frame-clear = Magsimula ulit
frame-display = Ayos ng screen
frame-officer = Ipakita sa opisyal
frame-beside = 2 wika
frame-more = Pababa
# Variables:
#   $page (String) - its number.
#   $pages (String) - how many.
frame-page = { $page } sa { $pages }
frame-up = Pataas
# Variables:
#   $date (String) - the day this edition was made, already formatted.
badge-preview = Preview, { $date }. Hindi pa ito nasusuri ng abogado. Impormasyon para sa lahat, hindi legal na payo.
badge-preview-short = Preview: hindi nasuri ng abogado
# Variables:
#   $date (String) - the day this edition was made, already formatted.
badge-release = Bersiyon ng { $date }. Impormasyon para sa lahat, hindi legal na payo.
badge-release-short = Impormasyon, hindi legal na payo
missing-text = Walang lumabas na teksto rito. Magtanong sa nakabantay dito sa mesa.

## Welcome

welcome-touch = Pindutin ang inyong wika
welcome-know-your-rights = Alamin ang inyong mga karapatan
welcome-promise = Hindi nire-record at hindi ipinapadala ang mga pinipindot ninyo.
greeting-morning = Magandang umaga
greeting-midday = Magandang tanghali
greeting-afternoon = Magandang hapon
greeting-evening = Magandang gabi

## Home

home-title = Ano ang nangyayari?
group-right-now = Ngayon mismo
group-find-and-plan = Maghanap at magplano
group-everyday = Karapatan sa araw-araw
group-empty = Hindi pa handa ang mga pahinang ito. Pindutin ang “Humingi ng tulong” para makahanap ng organisasyon.
door-officer = Ipakita sa opisyal
door-help = Humingi ng tulong
door-taken = May taong kinuha
door-warrant = Kanino galing ang papel?
door-events = Mga event

## A topic

topic-do = Gawin
topic-dont = Huwag gawin
topic-say = Sabihin sa English, o ipakita
topic-know = Alamin
topic-numbers = Mga numerong tatawagan
topic-helpers = Sino ang makakatulong
tab-now = Ngayon
tab-paper = Kanino galing
tab-know = Dapat malaman
tab-helpers = Sino ang tutulong
# Variables:
#   $date (String) - already formatted.
number-seen = Nakita noong { $date }
# Variables:
#   $count (Number) - how many published sources stand behind this page.
#   $date (String) - the day the oldest information on the page dates from, already formatted.
topic-sources = Mga source: { $count }. Noong { $date } pa ang pinakalumang impormasyon dito.
# Variables:
#   $date (String) - already formatted.
statement-as-of = Puwede itong magbago. Impormasyon noong { $date }.
# Variables:
#   $date (String) - the day by which it should have been reviewed, already formatted.
statement-old = Luma na ito: noong { $date } pa dapat ito nasuri. Magtanong muna sa hotline bago kayo umasa rito.
statement-date-unknown = Hindi namin alam kung tama pa ito ngayon. Magtanong muna sa isang hotline bago kayo umasa rito.
# Variables:
#   $date (String) - the day its information dates from, already formatted.
statement-can-change = Puwedeng magbago · { $date }
# Variables:
#   $date (String) - the day by which it should have been reviewed, already formatted.
statement-overdue = Luma na · dapat nasuri na noong { $date }
statement-may-be-old = Baka luma na ito.
page-unreviewed = Sa pahinang ito, may mga bahagi pang hindi nasusuri ng taong nakalista ang pangalan.

## The card for the officer. The English is shown large; the translation explains it.

officer-heading = Para sa opisyal
officer-meaning = Nakasulat sa card
officer-silent = Mananahimik ako. Hindi ako sasagot sa mga tanong.
officer-search = Hindi ako pumapayag na kapkapan ninyo ako, o halughugin ang bahay ko, ang sasakyan ko o ang mga gamit ko.
officer-sign = Hindi ako pipirma ng mga papel ng immigration bago ako makipag-usap sa abogado.
officer-lawyer = Gusto kong makipag-usap sa abogado.
officer-ticket = Iba ang usapan kung bigyan kayo ng pulis ng ticket: pirmahan ito. Pangako lang ang pirma ninyo na pupunta kayo sa korte.
officer-alone = Pindutin ang linyang gusto ninyo, para iyon lang ang lumabas.

## Get help

help-title = Humingi ng tulong
help-needs = Ano ang kailangan ninyo?
help-all = Lahat
# Variables:
#   $count (String) - how many, already formatted.
help-more-needs = { $count } pa
need-detention = May naka-detain
need-immigration = Tulong sa immigration
need-workers = Trabaho at sahod
need-tenants = Tirahan
need-family = Pamilya
need-health = Kalusugan
need-hate = Hate at krimen
need-interpreters = Mga interpreter
need-consulate = Mga konsulado
need-organizing = Mga grupo sa komunidad
help-older = Mga lumang numero ng telepono
help-general = Iba pang hotline, para sa legal help
help-inside = Matatawagan lang mula sa loob ng detention
help-organizations = Mga organisasyon
help-interpreters = Maraming wika, sa tulong ng mga interpreter
help-night-none = Kapag gabi, wala kaming alam na hotline para sa legal help na sumasagot sa wika ninyo. Tumawag sa CHIRLA at mag-iwan ng mensahe. Kung nasa panganib kayo, tumawag sa 911 at sabihin sa English ang pangalan ng wika ninyo.
help-government = Taga-immigration ng federal na gobyerno ang sasagot dito. Huwag magsabi nang higit sa kailangan.
hours-always = Araw at gabi
hours-daily = Araw-araw
hours-weekdays = Lunes hanggang Biyernes
# Variables:
#   $open (String) - opening time, already formatted.
#   $close (String) - closing time, already formatted.
hours-daily-between = Araw-araw, { $open } hanggang { $close }
# Variables:
#   $open (String) - opening time, already formatted.
#   $close (String) - closing time, already formatted.
hours-weekdays-between = Lunes hanggang Biyernes, { $open } hanggang { $close }
hours-office = Oras ng opisina
hours-unknown = Hindi namin alam ang oras nila
# Variables:
#   $date (String) - already formatted.
contact-seen = Huling tiningnan: { $date }
# Variables:
#   $date (String) - a year, a month or a day, already formatted.
contact-old = Hindi na ulit nakumpirma mula noong { $date }
contact-undated = Hindi nakumpirma, hindi alam ang petsa
number-other-ways = Iba pang paraan para makausap sila

## Events

events-title = Mga event
events-coming = Paparating
# Heading over events that are over.
events-earlier = Mga nakaraang event
events-none-known = Wala kaming alam na paparating na event.
# Heading over the hosts of events with their numbers.
events-ask-hosts = Itanong sa mga host
event-over = Tapos na ang event na ito
event-today = Ngayong araw
event-day-unknown = Hindi alam ang araw
event-place-unknown = Hindi alam ang lugar
event-hosts = Mga host
event-hosts-unknown = Hindi alam kung sino ang host

## Display

display-title = Ayos ng screen
display-text-size = Laki ng teksto
text-size-small = Maliit
text-size-medium = Katamtaman
text-size-large = Malaki
text-size-huge = Napakalaki
display-contrast = Mga kulay
contrast-default = Karaniwang kulay
contrast-high-light = Itim na letra sa puti
contrast-high-dark = Puting letra sa itim
contrast-low = Banayad na kulay
display-second = Pangalawang wika
display-second-none = Isang wika lang
display-done = Tapos na

## Clearing

clear-question = Burahin ang lahat?
clear-meaning = Mabubura ang lahat ng pinili ninyo at babalik ang unang screen.

## Idle

idle-question = Nandito pa ba kayo?
# Variables:
#   $seconds (String) - seconds left, already formatted.
idle-countdown = Buburahin ang laman ng screen na ito. Natitirang segundo: { $seconds }
idle-stay = Nandito pa ako

## Zapotec mode. It shows published words; everything else stands in Spanish.

zapotec-awaiting = Zapotec: mga nailathalang salita, hindi pa nasusuri ng komunidad
zapotec-awaiting-short = hindi pa nasusuri ng komunidad
zapotec-other-town = Ibang bayan…
zapotec-which = Anong Zapotec ang sinasalita ninyo?
zapotec-spanish-only = Wala kaming nakitang nailathala sa ganitong Zapotec. Spanish ang nakasulat dito.
zapotec-no-voice = Wala pang recording sa Zapotec.
