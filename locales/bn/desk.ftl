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

## What could not be stored

store-elsewhere = এই কম্পিউটারে আরেকটি অধিকার কিয়স্ক খোলা আছে। সেভ করা তথ্য এখন সেটি ব্যবহার করছে। আগে সেটি বন্ধ করুন। এখন এখানে কিছু বদলানো যাবে না।
store-newer = সেভ করা তথ্য এই প্রোগ্রামের আরও নতুন সংস্করণের। এই সংস্করণ দিয়ে কিছু বদলানো যাবে না।
store-full = ডিস্ক ভরে গেছে। এখন কিছু সেভ করা যাবে না। আগে ডিস্কে জায়গা খালি করুন।
store-protected = ডিস্কটি শুধু পড়ার জন্য। এখন কিছু সেভ করা যাবে না।
store-failed = এই কম্পিউটারে এখন কিছু সেভ করা যাচ্ছে না। এই কম্পিউটার যিনি দেখাশোনা করেন, তাকে জানান।
