### The staff desk, behind a PIN: for those who stand at the table, not for visitors. Short, plain words.

## On every screen of the desk

# A narrow strip over every screen of the desk.
staff-strip = শুধু স্টাফদের জন্য। দর্শনার্থীদের এই স্ক্রিন ব্যবহার করতে দেবেন না।
# The button on “About this edition” that leads to the PIN.
staff-door = স্টাফ
# A button in the footer: locks the desk; the visitor's screen comes back. As short as can be.
staff-lock = লক করুন
# Under the question whether anyone is still here.
# Variables:
#   $seconds (String) - how many seconds are left, already formatted.
staff-countdown = স্টাফদের স্ক্রিন লক হয়ে যাবে। বাকি সেকেন্ড: { $seconds }

## The PIN

pin-title = স্টাফদের PIN
pin-enter = PIN দিন।
pin-choose = স্টাফদের জন্য একটি PIN বেছে নিন: ৬ থেকে ১২ সংখ্যার।
pin-again = একই PIN আরেকবার দিন।
pin-checking = একটু অপেক্ষা করুন…
pin-wrong = PIN ঠিক হয়নি।
# After several wrong tries.
# Variables:
#   $time (String) - how long it is still to wait, in minutes and seconds, already formatted, as in 0:05.
pin-wait = অনেকবার ভুল PIN দেওয়া হয়েছে। অপেক্ষা করুন: { $time }
pin-not-counted = কতবার PIN দিয়ে চেষ্টা করা হলো, এই কম্পিউটার তা সেভ করতে পারছে না। তাই প্রতিবার চেষ্টার পর অনেকক্ষণ অপেক্ষা করতে হবে। এই কম্পিউটার যিনি দেখাশোনা করেন, তাকে জানান।
pin-reset-stays = PIN রিসেট হওয়ার কথা, কিন্তু ডেটা ফোল্ডার থেকে “reset-pin” ফাইলটি মোছা যাচ্ছে না। ফাইলটি মুছে ফেলুন, তারপর আবার চেষ্টা করুন।
pin-unreadable = সেভ করা PIN নষ্ট হয়ে গেছে। রিসেট না করা পর্যন্ত কেউ ঢুকতে পারবেন না। এই কম্পিউটার যিনি দেখাশোনা করেন, তাকে জানান।
pin-not-judged = PIN ঠিক কি না, এই কম্পিউটারে তা দেখা গেল না। আবার চেষ্টা করুন। বারবার এমন হলে, এই কম্পিউটার যিনি দেখাশোনা করেন, তাকে জানান।
pin-differs = দুইবার দেওয়া PIN এক নয়। নতুন করে PIN বেছে নিন।
pin-length = PIN হতে হবে ৬ থেকে ১২ সংখ্যার।
pin-repeated = অন্য একটি PIN দিন। একই সংখ্যা বারবার দেবেন না।
pin-run = অন্য একটি PIN দিন। 123456-এর মতো পরপর সংখ্যা দেবেন না।
pin-year = অন্য একটি PIN দিন। কোনো সাল বা তারিখ দেবেন না।
pin-not-stored = এই কম্পিউটারে PIN সেভ করা যায়নি। এই কম্পিউটার যিনি দেখাশোনা করেন, তাকে জানান।

## The rooms of the desk

desk-title = স্টাফদের স্ক্রিন
desk-calibration = স্ক্রিনের মাপ
desk-change-pin = PIN বদলান
desk-exit = প্রোগ্রাম বন্ধ করুন
desk-exit-question = অধিকার কিয়স্ক বন্ধ করবেন? কেউ আবার চালু না করা পর্যন্ত দর্শনার্থীরা এটি ব্যবহার করতে পারবেন না।
desk-exit-yes = বন্ধ করুন
desk-exit-no = চালু রাখুন

## Events that staff have added, as visitors see them

# Variables:
#   $date (String) - a day, already formatted.
event-added = এই টেবিলে যোগ করা হয়েছে: { $date }
event-cancelled = বাতিল
# Over the names of the languages that are spoken at an event.
event-languages = ভাষা

## Counts

desk-counts = হিসাব
counts-title = হিসাব
counts-what = এটি চালু করলে কিয়স্ক প্রতিদিন গুনে রাখে, কোন বিষয় কতবার খোলা হলো, আর কোন ভাষায়। কখন খোলা হলো, তা রাখে না। কোনটির পরে কোনটি খোলা হলো, তা-ও রাখে না। কোনো মানুষ সম্পর্কে কিছুই রাখে না। সংখ্যা ৫-এর কম হলে রাখে শুধু “৫-এর কম”।
counts-off = এখন গোনা হচ্ছে না।
counts-on = এখন গোনা হচ্ছে। প্রথম স্ক্রিনে দর্শনার্থীদের সে কথা জানানো আছে।
# Buttons.
counts-switch-on = গোনা শুরু করুন
counts-switch-off = গোনা বন্ধ করুন
counts-none = এখনো কিছু গোনা হয়নি।
counts-few = ৫-এর কম
# A button: saves the counts as a file for a spreadsheet.
counts-save = ছক আকারে সেভ করুন
# Variables:
#   $file (String) - the path of the file.
counts-saved = সেভ করা হয়েছে: “{ $file }”
# A button.
counts-erase = সব হিসাব মুছুন
counts-erase-question = সব হিসাব মুছে ফেলবেন? মুছলে আর ফিরে পাওয়া যাবে না।
# The answers.
counts-erase-yes = মুছে ফেলুন
counts-erase-no = রেখে দিন
# Stands on the first screen in place of “Nothing you touch is recorded or sent.” while counting is on. Visitors read it.
welcome-promise-counting = কোন বিষয় কতবার খোলা হয়, এই কিয়স্ক তা গুনে রাখে। আপনার সম্পর্কে কিছুই রেকর্ড করা হয় না, আর কিছুই পাঠানো হয় না।

## Events at the desk

# The room of the desk in which events are added and changed.
desk-events = অনুষ্ঠান
events-desk-none = এই টেবিলে এখনো কোনো অনুষ্ঠান যোগ করা হয়নি।
events-desk-add = অনুষ্ঠান যোগ করুন
events-desk-change = বদলান
events-desk-copy = কপি করুন
events-desk-cancel = অনুষ্ঠান বাতিল করুন
events-desk-uncancel = বাতিল নয়, হবে
events-desk-remove = মুছুন
events-desk-remove-question = এই অনুষ্ঠান মুছে ফেলবেন? দর্শনার্থীরা আর এটি দেখতে পাবেন না।
events-desk-remove-yes = মুছে ফেলুন
events-desk-remove-no = রেখে দিন
# Takes away what staff wrote over an event of this edition.
events-desk-lift = মূল লেখা আবার দেখান
# Stands at an event of this edition that staff have changed.
events-desk-covers = এই টেবিলে বদলানো হয়েছে
# Stands at an event that comes with the program.
events-desk-edition = এই সংস্করণে আগে থেকেই আছে
# Two buttons. What is undone or done again stands behind a colon.
events-desk-undo = আনডু করুন
events-desk-redo = আবার করুন
# What was done to an event: stands behind “Undo:”.
# Variables:
#   $title (String) - the name of an event.
events-desk-deed-added = “{ $title }” যোগ করা
# Variables:
#   $title (String) - the name of an event.
events-desk-deed-changed = “{ $title }” বদলানো
# Variables:
#   $title (String) - the name of an event.
events-desk-deed-cancelled = “{ $title }” বাতিল করা
# That an event was called off was taken back.
# Variables:
#   $title (String) - the name of an event.
events-desk-deed-uncancelled = “{ $title }” বাতিল নয়, হবে বলে ঠিক করা
# Variables:
#   $title (String) - the name of an event.
events-desk-deed-removed = “{ $title }” মুছে ফেলা
# The original of an event was shown again.
# Variables:
#   $title (String) - the name of an event.
events-desk-deed-lifted = “{ $title }”-এর মূল লেখা আবার দেখানো
# Variables:
#   $count (String) - how many events, already formatted.
events-desk-deed-imported = ক্যালেন্ডার থেকে { $count }টি অনুষ্ঠান নেওয়া
events-desk-too-many = আর অনুষ্ঠান যোগ করার জায়গা নেই। আগে পুরোনো অনুষ্ঠান মুছুন।
events-desk-gone = এটি আর করা যাবে না, কারণ অনুষ্ঠানগুলো বদলে গেছে। কিছুই হারায়নি।

## The form for an event

event-form-heading = অনুষ্ঠান
# The labels of the four pages of the form. As short as can be.
event-form-words = নাম
event-form-when = কোন দিন
event-form-where = জায়গা
event-form-repeats = বারবার
# Fields of the form.
event-form-title = অনুষ্ঠানের নাম
event-form-note = দর্শনার্থীদের যা জানা দরকার
event-form-date = কোন দিন
event-form-last-day = শেষ দিন
event-form-start = শুরু
event-form-end = শেষ
# No day has been chosen yet.
event-form-not-chosen = এখনো বাছা হয়নি
event-form-no-end = শেষের সময় নেই
event-form-whole-day = সারা দিন
event-form-place = জায়গা
event-form-hosts = আয়োজক
event-form-other-host = অন্য আয়োজক
event-form-languages = সেখানে যেসব ভাষায় কথা হবে
event-form-once = একবার
event-form-weekly = প্রতি সপ্তাহে
event-form-monthly-day = মাসে একবার, একই তারিখে
event-form-monthly-weekday = মাসে একবার, সপ্তাহের একই দিনে
event-form-monthly-last = মাসে একবার, সপ্তাহের একই দিনে, মাসের শেষ ৭ দিনে
event-form-as-written = ক্যালেন্ডারে যেমন আছে
# The repetition has no end.
event-form-endless = চলতেই থাকবে
event-form-until = কবে পর্যন্ত
event-form-without = যে দিন হবে না
event-form-leave-out = এই দিন বাদ দিন
event-form-save = সেভ করুন
event-form-discard = সেভ না করে ফিরে যান
event-form-discard-question = সেভ না করে ফিরে যাবেন? যা লিখেছেন, তা হারিয়ে যাবে।
event-form-discard-no = লিখতে থাকুন
event-form-not-saved = এখনো সেভ হয়নি। নিচে দেখুন।
# Variables:
#   $languages (String) - names of languages, in a list.
event-form-missing = যে ভাষায় এখনো লেখা হয়নি: { $languages }। সেই ভাষা বেছে নিলে দর্শনার্থীরা অন্য ভাষার লেখা দেখবেন।
event-form-no-title = অন্তত একটি ভাষায় অনুষ্ঠানের নাম লিখুন।
# Variables:
#   $most (String) - a number, already formatted.
event-form-too-long = লেখা বেশি লম্বা: সবচেয়ে বেশি { $most }টি অক্ষর লেখা যাবে।
event-form-no-date = একটি দিন বেছে নিন।
event-form-no-such-day = এমন দিন বা সময় হয় না। অন্য দিন বা সময় বেছে নিন।
# Variables:
#   $time (String) - a time of day, already formatted.
event-form-no-such-hour = ওই রাতে ঘড়ি এক ঘণ্টা এগিয়ে যায়, তাই { $time } বলে কোনো সময় নেই। অন্য সময় বেছে নিন।
# Variables:
#   $time (String) - a time of day, already formatted.
event-form-doubled-hour = ওই রাতে ঘড়ি এক ঘণ্টা পিছিয়ে যায়, তাই { $time } দুইবার আসে। কোনটি?
event-form-first-hour = প্রথমটি
event-form-second-hour = দ্বিতীয়টি
event-form-end-before-start = শুরুর আগেই শেষ হয়ে যাচ্ছে। শেষের সময় আরও পরে দিন।
# Variables:
#   $letter (String) - a character.
event-form-undrawn = এই ভাষায় এই স্ক্রিন { $letter } অক্ষরটি দেখাতে পারে না। এটি মুছুন।
event-form-unknown-host = একটি আয়োজক সংগঠন এখন আর তালিকায় নেই। সেটি বাদ দিন।
# Variables:
#   $most (String) - a number, already formatted.
event-form-too-many-hosts = বেশি আয়োজক দেওয়া হয়েছে: সবচেয়ে বেশি { $most }টি দেওয়া যাবে।
event-form-too-many-exceptions = অনেক বেশি দিন বাদ দেওয়া হয়েছে। কবে পর্যন্ত চলবে, তার জন্য আরও আগের কোনো দিন বেছে নিন।
event-form-ends-before = শুরুর আগেই শেষ হয়ে যাচ্ছে। আরও পরের কোনো দিন বেছে নিন।
event-form-cannot-repeat = এভাবে বারবার হতে পারে না। অন্য নিয়ম বা অন্য দিন বেছে নিন।

## The keyboard

keyboard-space = স্পেস
keyboard-shift = শিফট
keyboard-done = ঠিক আছে
# The key was not taken: such a mark cannot stand here.
keyboard-refused = এই চিহ্ন এখানে বসবে না।
# Variables:
#   $count (String) - how many characters, already formatted.
keyboard-taken-out = চোখে দেখা যায় না বলে বাদ দেওয়া হয়েছে: { $count }টি অক্ষর

## Calendars at the desk

# The room of the desk in which events are taken from calendar files and written into one.
desk-calendars = ক্যালেন্ডার
calendars-what = ক্যালেন্ডার ফাইল (.ics) থেকে অনুষ্ঠান নিন, অথবা এখানে যোগ করা অনুষ্ঠান দিয়ে এমন একটি ফাইল তৈরি করুন।
# Over the list of files that were found.
calendars-found = এই কম্পিউটারে ও এর পেনড্রাইভে থাকা ক্যালেন্ডার ফাইল
# A button: looks for files once more, after a USB stick was put in.
calendars-look-again = আবার খুঁজুন
calendars-none = কোনো ক্যালেন্ডার ফাইল পাওয়া যায়নি। ফাইলটি যে পেনড্রাইভে আছে, সেটি এই কম্পিউটারে লাগান। তারপর “আবার খুঁজুন” চাপুন।
# How many events of the file are of each kind, before anything is kept.
# Variables:
#   $count (String) - how many, already formatted.
calendars-new = নতুন: { $count }টি
# Variables:
#   $count (String) - how many, already formatted.
calendars-changed = বদলেছে: { $count }টি
# Variables:
#   $count (String) - how many, already formatted.
calendars-cancelled = বাতিল: { $count }টি
# Variables:
#   $count (String) - how many, already formatted.
calendars-same = আগে থেকেই আছে: { $count }টি
# Variables:
#   $count (String) - how many, already formatted.
calendars-skipped = নেওয়া যাবে না: { $count }টি
calendars-nothing = এই ফাইলে নতুন কিছু নেই।
# Stands at each event that will be taken, as a button: pressing it leaves the event out.
calendars-will-take = নেওয়া হবে
# Stands at each event that will not be taken, as a button: pressing it takes the event.
calendars-will-leave = বাদ থাকবে
# An event that staff changed here by hand has been changed in the calendar too.
calendars-by-hand = এখানে কেউ নিজের হাতে এই অনুষ্ঠান বদলেছেন, আবার ক্যালেন্ডারেও এটি বদলেছে। ক্যালেন্ডারে যা আছে, তা ঠিক হলে তবেই নিন।
# What is here may be newer than what the calendar says of an event.
calendars-order-unknown = এই অনুষ্ঠানের এখানকার তথ্য বেশি নতুন, নাকি ক্যালেন্ডারের তথ্য, এই প্রোগ্রাম তা বুঝতে পারছে না। ক্যালেন্ডারে যা আছে, তা ঠিক হলে তবেই নিন।
# What changes of an event: it had been called off, and that is taken back.
calendars-uncancelled = আর বাতিল নয়, হবে
# A button: keeps the chosen events.
# Variables:
#   $count (String) - how many events, already formatted.
calendars-take = { $count }টি নিন
# A button: leaves without keeping anything.
calendars-leave = কিছু না নিয়ে ফিরে যান
# Variables:
#   $count (String) - how many events, already formatted.
calendars-taken = নেওয়া হয়েছে: { $count }টি। এর সবকিছু আবার আগের মতো করতে চাইলে “অনুষ্ঠান”-এ গিয়ে “আনডু করুন” চাপুন।
# Before the line of a file on which something stands.
# Variables:
#   $line (String) - the number of a line, already formatted.
calendars-line = লাইন { $line }
# A button under the part of a long list that is shown: leads to the part that follows.
# Variables:
#   $count (String) - how many lines are not shown yet, already formatted.
calendars-go-on = এর পরেরগুলো দেখান ({ $count }টি)
# A button: leads to the part of a long list that comes before.
calendars-go-back = এর আগেরগুলো দেখান
# A button: writes all events that were added here into a calendar file.
calendars-write = ক্যালেন্ডার ফাইল তৈরি করুন
calendars-too-large = এই ফাইলটি বেশি বড়। আপনার ক্যালেন্ডার থেকে আরও কম অনুষ্ঠানের একটি ফাইল তৈরি করে আবার চেষ্টা করুন।
calendars-not-calendar = এটি ক্যালেন্ডার ফাইল নয়। যে ফাইলের নামের শেষে “.ics” আছে, তেমন একটি বেছে নিন।
calendars-not-read = ফাইলটি পড়া যায়নি। পেনড্রাইভ কি এখনো কম্পিউটারে লাগানো আছে?
calendars-not-written = ফাইলটি সেভ করা যায়নি। পেনড্রাইভ কি এখনো কম্পিউটারে লাগানো আছে? তাতে কি জায়গা আছে?

## Why something in a calendar cannot be taken

calendar-skip-damaged = এই লাইনটি নষ্ট হয়ে গেছে।
calendar-skip-cut-off = অনুষ্ঠানের তথ্য মাঝপথে কেটে গেছে: শেষের অংশ নেই।
calendar-skip-no-event = এটি কোনো অনুষ্ঠান নয়।
calendar-skip-answer = এটি একটি দাওয়াতের জবাব, অনুষ্ঠান নয়।
calendar-skip-no-title = অনুষ্ঠানের নাম নেই।
calendar-skip-no-day = অনুষ্ঠানটি কোন দিন, তা দেওয়া নেই।
calendar-skip-moment = একটি দিন বা সময় পড়া যাচ্ছে না।
calendar-skip-end = শেষের যে সময় দেওয়া আছে, তা হতেই পারে না। তাই শেষের সময় ছাড়াই অনুষ্ঠানটি নেওয়া হবে।
calendar-skip-zone = টাইম জোন চেনা যাচ্ছে না।
calendar-skip-repeats = অনুষ্ঠানটি যে নিয়মে বারবার হয়, এই প্রোগ্রাম তা সেভ করতে পারে না।
calendar-skip-days = এই অনুষ্ঠানের কিছু দিন একটি একটি করে লেখা আছে। এই প্রোগ্রাম সেই দিনগুলো সেভ করতে পারে না।
calendar-skip-twice = একই অনুষ্ঠান ফাইলে দুইবার আছে। দুটির মধ্যে যেটি নতুন, সেটি নেওয়া হবে।
calendar-skip-too-many = এই প্রোগ্রাম যত অনুষ্ঠান পড়তে পারে, ফাইলে তার চেয়ে বেশি আছে। বাকিগুলো বাদ থাকবে।
calendar-skip-no-series = বারবার হয়, এমন একটি অনুষ্ঠানের এটি একটি দিন। সেই অনুষ্ঠান এখানে নেই।
calendar-skip-never-here = এটি বাতিল হয়েছে, আর এখানে কখনো ছিলও না।

## What was noticed in an event that is taken

calendar-note-los-angeles = টাইম জোন দেওয়া নেই। সময়গুলো লস এঞ্জেলেসের সময় বলে ধরা হয়েছে।
calendar-note-zone = সময়গুলো বদলে লস এঞ্জেলেসের সময় করা হয়েছে। ঠিক আছে কি না দেখে নিন।
calendar-note-clocks = এই রাতে ঘড়ি এক ঘণ্টা এগিয়ে বা পিছিয়ে যায়। অনুষ্ঠানের সময় দেখে নিন।
calendar-note-letters = কিছু অক্ষর ভুল হতে পারে। অক্ষরের ওপরের ও নিচের চিহ্ন দেখে নিন।
calendar-note-language = ভাষাটি আন্দাজ করে ধরা হয়েছে। ঠিক আছে কি না দেখে নিন।
calendar-note-words = লেখার কিছু অংশ বাদ দেওয়া হয়েছে: তা বেশি লম্বা ছিল, অথবা দেখানো যায় না।
calendar-note-cut-off = ফাইলটি মাঝপথে কেটে গেছে। কিছু অনুষ্ঠান না-ও থাকতে পারে।
calendar-note-private = অনুষ্ঠানটি সবার জন্য নয় (private) বলে লেখা আছে। দর্শনার্থীদের কি এটি দেখানো ঠিক হবে?

## What could not be stored

store-elsewhere = এই কম্পিউটারে আরেকটি অধিকার কিয়স্ক খোলা আছে। সেভ করা তথ্য এখন সেটি ব্যবহার করছে। আগে সেটি বন্ধ করুন। এখন এখানে কিছু বদলানো যাবে না।
store-newer = সেভ করা তথ্য এই প্রোগ্রামের আরও নতুন সংস্করণের। এই সংস্করণ দিয়ে কিছু বদলানো যাবে না।
store-full = ডিস্ক ভরে গেছে। এখন কিছু সেভ করা যাবে না। আগে ডিস্কে জায়গা খালি করুন।
store-protected = ডিস্কটি শুধু পড়ার জন্য। এখন কিছু সেভ করা যাবে না।
store-failed = এই কম্পিউটারে এখন কিছু সেভ করা যাচ্ছে না। এই কম্পিউটার যিনি দেখাশোনা করেন, তাকে জানান।
