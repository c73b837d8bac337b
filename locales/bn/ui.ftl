### The frame, the screens, what the program says about itself.

app-title = অধিকার কিয়স্ক

## The frame: on every screen

frame-back = ফিরে যান
frame-clear = নতুন করে শুরু
frame-display = ডিসপ্লে
frame-officer = অফিসারকে দেখান
frame-beside = ২ ভাষা
frame-more = আরও
# Variables:
#   $page (String) - its number.
#   $pages (String) - how many.
frame-page = { $page }/{ $pages }
frame-up = উপরে
# Variables:
#   $date (String) - the day this edition was made, already formatted.
badge-preview = এটি পরীক্ষামূলক সংস্করণ, { $date }। কোনো আইনজীবী যাচাই করেননি। সাধারণ তথ্য, আইনি পরামর্শ নয়।
badge-preview-short = পরীক্ষামূলক, আইনজীবী যাচাই করেননি
# Variables:
#   $date (String) - the day this edition was made, already formatted.
badge-release = সংস্করণ: { $date }। সাধারণ তথ্য, আইনি পরামর্শ নয়।
badge-release-short = সাধারণ তথ্য, আইনি পরামর্শ নয়
missing-text = লেখাটি এখানে পাওয়া যাচ্ছে না। এই টেবিলের কাউকে জিজ্ঞেস করুন।

## Welcome

welcome-touch = আপনার ভাষা স্পর্শ করুন
welcome-know-your-rights = আপনার অধিকার জানুন
welcome-promise = আপনি এখানে যা-ই চাপেন, তা রেকর্ড করা হয় না, কোথাও পাঠানোও হয় না।
greeting-morning = শুভ সকাল
greeting-midday = শুভ দুপুর
greeting-afternoon = শুভ বিকেল
greeting-evening = শুভ সন্ধ্যা

## Home

home-title = কী হচ্ছে?
group-right-now = এই মুহূর্তে
group-find-and-plan = খোঁজ ও পরিকল্পনা
group-everyday = রোজকার জীবনের অধিকার
group-empty = এই পাতাগুলো এখনো তৈরি হয়নি। সংগঠন খুঁজতে “সাহায্য নিন” স্পর্শ করুন।
door-officer = অফিসারকে দেখান
door-help = সাহায্য নিন
door-taken = কাউকে ধরে নিয়ে গেছে
door-warrant = কাগজটি কার দেওয়া?
door-events = অনুষ্ঠান

## A topic

topic-do = যা করবেন
topic-dont = যা করবেন না
topic-say = ইংরেজিতে বলুন, অথবা দেখান
topic-know = জেনে রাখুন
topic-numbers = ফোন করার নম্বর
topic-helpers = যারা সাহায্য করতে পারে
tab-now = এখন
tab-paper = কার দেওয়া কাগজ
tab-know = জেনে রাখুন
tab-helpers = কে সাহায্য করবে
# Variables:
#   $date (String) - already formatted.
number-seen = মিলিয়ে দেখা: { $date }
# Variables:
#   $count (Number) - how many published sources stand behind this page.
#   $date (String) - the day the oldest information on the page dates from, already formatted.
topic-sources = { $count }টি উৎস থেকে নেওয়া। এখানকার সবচেয়ে পুরোনো তথ্য: { $date }।
# Variables:
#   $date (String) - already formatted.
statement-as-of = এটি বদলাতে পারে। তথ্যের তারিখ: { $date }।
# Variables:
#   $date (String) - the day by which it should have been reviewed, already formatted.
statement-old = এটি পুরোনো তথ্য: { $date }-এর মধ্যে এটি যাচাই করার কথা ছিল। এর ওপর ভরসা করার আগে কোনো হটলাইনে জিজ্ঞেস করুন।
statement-date-unknown = এটি এখনো ঠিক আছে কি না, আমরা বলতে পারছি না। এর ওপর ভরসা করার আগে কোনো হটলাইনে জিজ্ঞেস করুন।
# Variables:
#   $date (String) - the day its information dates from, already formatted.
statement-can-change = বদলাতে পারে · { $date }
# Variables:
#   $date (String) - the day by which it should have been reviewed, already formatted.
statement-overdue = পুরোনো তথ্য · যাচাই করার কথা ছিল: { $date }
statement-may-be-old = এটি পুরোনো হতে পারে।
page-unreviewed = এই পাতার পুরোটা যাচাই করে এখনো কেউ নিজের নাম দেননি।

## The card for the officer. The English is shown large; the translation explains it.

officer-heading = অফিসারের উদ্দেশে
officer-meaning = কার্ডে যা লেখা আছে
officer-silent = আমি নীরব থাকার সিদ্ধান্ত নিয়েছি। আমি কোনো প্রশ্নের উত্তর দেব না।
officer-search = আমার শরীর, বাড়ি, গাড়ি বা জিনিসপত্র তল্লাশিতে আমি সম্মতি দিচ্ছি না।
officer-sign = আইনজীবীর সাথে কথা বলার আগে আমি ইমিগ্রেশনের কোনো কাগজে সই করব না।
officer-lawyer = আমি একজন আইনজীবীর সাথে কথা বলতে চাই।
officer-ticket = পুলিশ আপনাকে টিকিট (নিয়ম ভাঙার অভিযোগের কাগজ) দিলে সেটা অন্য ব্যাপার: তাতে সই করুন। সই করা মানে শুধু আদালতে যাওয়ার কথা দেওয়া।
officer-alone = যে বাক্যে চাপ দেবেন, শুধু সেটিই দেখা যাবে।

## Get help

help-title = সাহায্য নিন
help-needs = আপনার কী দরকার?
help-all = সব
# Variables:
#   $count (String) - how many, already formatted.
help-more-needs = আরও { $count }টি
need-detention = কেউ আটক আছেন
need-immigration = ইমিগ্রেশন সাহায্য
need-workers = কাজ ও মজুরি
need-tenants = বাসস্থান
need-family = পরিবার
need-health = স্বাস্থ্য
need-hate = ঘৃণার ঘটনা ও অপরাধ
need-interpreters = দোভাষী
need-consulate = কনস্যুলেট
need-organizing = কমিউনিটি সংগঠন
help-older = পুরোনো নম্বর
help-general = আইনি সহায়তার আরও ফোন লাইন
help-inside = শুধু আটক কেন্দ্রের ভেতর থেকে
help-organizations = সংগঠন
help-interpreters = অনেক ভাষায়, দোভাষীর মাধ্যমে
help-night-none = রাতে আপনার ভাষায় ফোন ধরে, এমন কোনো আইনি সাহায্যের লাইন আমাদের জানা নেই। CHIRLA-র নম্বরে ফোন করে মেসেজ রেখে দিন। বিপদে পড়লে 911 নম্বরে ফোন করুন, আর ইংরেজিতে আপনার ভাষার নাম বলুন।
help-government = এটি ফেডারেল সরকারের ইমিগ্রেশন ফোন লাইন। যতটুকু দরকার, শুধু ততটুকুই বলুন।
hours-always = দিনরাত
hours-daily = প্রতিদিন
hours-weekdays = সোমবার থেকে শুক্রবার
# Variables:
#   $open (String) - opening time, already formatted.
#   $close (String) - closing time, already formatted.
hours-daily-between = প্রতিদিন, { $open } থেকে { $close }
# Variables:
#   $open (String) - opening time, already formatted.
#   $close (String) - closing time, already formatted.
hours-weekdays-between = সোমবার থেকে শুক্রবার, { $open } থেকে { $close }
hours-office = অফিসের সময়ে
hours-unknown = সময় জানা নেই
# Variables:
#   $date (String) - already formatted.
contact-seen = শেষবার দেখেছি: { $date }
# Variables:
#   $date (String) - a year, a month or a day, already formatted.
contact-old = { $date }-এর পর আর নিশ্চিত করা হয়নি
contact-undated = নিশ্চিত করা হয়নি, তারিখ জানা নেই
number-other-ways = যোগাযোগের অন্যান্য উপায়

## Events

events-title = অনুষ্ঠান
events-coming = আসন্ন অনুষ্ঠান
# Heading over events that are over.
events-earlier = আগের অনুষ্ঠান
events-none-known = সামনে কোনো অনুষ্ঠানের কথা আমাদের জানা নেই।
# Heading over the hosts of events with their numbers.
events-ask-hosts = আয়োজকদের জিজ্ঞেস করুন
event-over = এই অনুষ্ঠান শেষ হয়ে গেছে
event-today = আজ
event-day-unknown = দিন জানা নেই
event-place-unknown = জায়গা জানা নেই
event-hosts = আয়োজক
event-hosts-unknown = আয়োজক জানা নেই

## Display

display-title = ডিসপ্লে
display-text-size = লেখার আকার
text-size-small = ছোট
text-size-medium = মাঝারি
text-size-large = বড়
text-size-huge = খুব বড়
display-contrast = রং
contrast-default = সাধারণ রং
contrast-high-light = সাদার ওপর কালো লেখা
contrast-high-dark = কালোর ওপর সাদা লেখা
contrast-low = হালকা রং
display-second = দ্বিতীয় ভাষা
display-second-none = শুধু একটি ভাষা
display-done = ঠিক আছে

## Clearing

clear-question = সব মুছে ফেলবেন?
clear-meaning = আপনি যা বেছে নিয়েছেন তার সব মুছে যাবে এবং প্রথম স্ক্রিন ফিরে আসবে।

## Idle

idle-question = আপনি কি এখনো এখানে আছেন?
# Variables:
#   $seconds (String) - seconds left, already formatted.
idle-countdown = এই স্ক্রিনের সব মুছে ফেলা হবে। বাকি সেকেন্ড: { $seconds }
idle-stay = আমি এখনো আছি

## Zapotec mode. It shows published words; everything else stands in Spanish.

zapotec-awaiting = জাপোটেক: প্রকাশিত লেখা থেকে, এ ভাষার মানুষের যাচাই বাকি
zapotec-awaiting-short = কমিউনিটির যাচাই বাকি
zapotec-other-town = অন্য শহর…
zapotec-which = আপনি কোন জাপোটেক ভাষায় কথা বলেন?
zapotec-spanish-only = এই ধরনের জাপোটেক ভাষায় প্রকাশিত কোনো লেখা আমাদের কাছে নেই। এখানকার লেখা স্প্যানিশে।
zapotec-no-voice = জাপোটেক ভাষায় এখনো কোনো রেকর্ডিং নেই।
