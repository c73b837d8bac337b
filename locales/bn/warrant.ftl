### Whose warrant is it? What to look at on a paper, and what the answers mean.

warrant-title = ওয়ারেন্ট (পরোয়ানা) কার দেওয়া?
warrant-paper-judge = বিচারকের কাছ থেকে
warrant-paper-arrest = আইস (ICE) থেকে: I-200
warrant-paper-removal = আইস (ICE) থেকে: I-205
# Stands on the drawing of a paper, so that nobody takes it for a real one.
warrant-specimen = নমুনা, আসল কাগজ নয়
warrant-touch = ছবিতে যেকোনো একটি নম্বর স্পর্শ করুন।
warrant-from-court = আদালত থেকে
warrant-from-ice = আইস (ICE) থেকে
warrant-question-looks = তাদের কাগজটি কোনটির মতো?
warrant-question-signed = এতে কি আদালতের কোনো বিচারকের সই আছে?
warrant-question-kind = কাগজটি কীসের জন্য?
# Two questions on one page: only the one that fits the paper is answered.
warrant-kind-search = তল্লাশির কাগজ: এতে কি আপনার ঠিকানা ঠিক আছে?
warrant-kind-arrest = গ্রেপ্তারের কাগজ: এতে কি এখানে থাকেন এমন কারও নাম আছে?
answer-yes = হ্যাঁ
answer-no = না
answer-unsure = আমি ঠিক জানি না
# Buttons that lead to what to do, to a drawing with its marked places, to the page before, and to the first question again.
warrant-what-to-do = কী করবেন
warrant-closer = কাছ থেকে দেখুন
warrant-step-back = আগের পাতা
warrant-other-paper = অন্য কাগজ

## What the marked places on the papers tell

warrant-court = উপরে একটি আদালতের নাম লেখা থাকে, যেমন ইউএস ডিস্ট্রিক্ট কোর্ট (U.S. District Court) বা সুপিরিয়র কোর্ট (Superior Court)। বিচারকের সই করা ওয়ারেন্ট আদালত থেকে আসে।
warrant-signature-judge = এতে একজন বিচারক বা ম্যাজিস্ট্রেট বিচারক (magistrate) সই করেছেন।
warrant-details = তল্লাশির ওয়ারেন্ট হলে ঠিকানা সঠিক থাকতেই হবে। গ্রেপ্তারের ওয়ারেন্ট হলে ওই বাসায় থাকেন এমন কারও নাম থাকতেই হবে।
warrant-date = এতে তারিখ লেখা থাকে।
warrant-agency = উপরে লেখা থাকে “Department of Homeland Security”। এটি কোনো আদালত নয়।
warrant-form = ফরমের নম্বর I-200 (গ্রেপ্তারের জন্য) অথবা I-205 (ডিপোর্টেশনের জন্য)।
warrant-signature-officer = এতে একজন ইমিগ্রেশন অফিসার সই করেছেন। এটি বিচারকের সই নয়।
warrant-name = আইসের (ICE) নিজের কাগজে আপনার নাম থাকলেও, সেটি বিচারকের সই করা ওয়ারেন্ট নয়।
# Stands under the question whether a judge of a court has signed it.
warrant-immigration-judge = ইমিগ্রেশন বিচারকের আদেশ যথেষ্ট নয়।

## The answers

warrant-outcome-judge = মনে হচ্ছে এটি বিচারকের সই করা ওয়ারেন্ট। এমন ওয়ারেন্ট থাকলে অফিসাররা ভেতরে ঢুকতে পারেন। তাদের ঢুকতে দিন। সরে দাঁড়ান। হাত এমনভাবে রাখুন, যেন তারা দেখতে পান। ধস্তাধস্তি করবেন না। চুপ থাকুন। বলুন: “আমি একজন আইনজীবী চাই।”
warrant-outcome-wrong = তল্লাশির কাগজে ঠিকানা ভুল? বা গ্রেপ্তারের কাগজে যার নাম, তিনি এখানে থাকেন না? দরজা বন্ধ রাখুন। ভেতর থেকে এই ভুলের কথা বলুন। তারা ঢুকে পড়লে, ধস্তাধস্তি করবেন না।
warrant-outcome-not-judge = এটি বিচারকের সই করা ওয়ারেন্ট নয়। আইসের (ICE) নিজের কাগজ দেখালেও বাসার দরজা খুলতে আপনি বাধ্য নন। দরজা বন্ধ রাখুন। তারা তবু ঢুকে পড়লে ধস্তাধস্তি করবেন না।
warrant-outcome-unsure = নিশ্চিত নন? দরজা বন্ধ রাখুন। কাগজটি দরজার নিচ দিয়ে দিতে বা জানালায় ধরে দেখাতে বলুন। কোনো হটলাইনে ফোন করুন। তারা ঢুকে পড়লে, ধস্তাধস্তি করবেন না।
warrant-only-home = এই উত্তরগুলো শুধু বাড়ির দরজার বেলায়। রাস্তাঘাটে বা সবার জন্য খোলা জায়গায় অফিসাররা আইসের (ICE) নিজের কাগজ দিয়েই কাউকে গ্রেপ্তার করতে পারেন।

## The answers in few words, large over the whole page

warrant-outcome-judge-short = বিচারকের সই করা ওয়ারেন্ট মনে হয়: ঢুকতে দিন, চুপ থাকুন।
warrant-outcome-wrong-short = ঠিকানা বা নাম ভুল: দরজা বন্ধ রাখুন।
warrant-outcome-not-judge-short = বিচারকের সই করা ওয়ারেন্ট নয়: দরজা বন্ধ রাখুন।
# The paper looks like one of ICE.
warrant-outcome-ice-short = আইসের (ICE) নিজের কাগজ। দরজা খুলতে আপনি বাধ্য নন।
warrant-outcome-unsure-short = নিশ্চিত নন? দরজা বন্ধ রাখুন।

## What to say. The English is read out or shown to an officer; the translation explains it.

warrant-say-warrant = আপনার কাছে কি বিচারকের সই করা ওয়ারেন্ট আছে?
warrant-say-no-entry = আমি আপনাকে ভেতরে ঢোকার সম্মতি দিচ্ছি না।
warrant-say-silent = আমি নীরব থাকার সিদ্ধান্ত নিয়েছি।
warrant-say-lawyer = আমি একজন আইনজীবী চাই।
