### Whose warrant is it? What to look at on a paper, and what the answers mean.

warrant-title = ওয়ারেন্টটি কার দেওয়া?
warrant-paper-judge = বিচারকের কাছ থেকে
warrant-paper-arrest = আইস (ICE) থেকে: I-200
warrant-paper-removal = আইস (ICE) থেকে: I-205
# Stands on the drawing of a paper, so that nobody takes it for a real one.
warrant-specimen = নমুনা, আসল কাগজ নয়
warrant-touch = ছবিতে যেকোনো একটি নম্বর স্পর্শ করুন।
warrant-from-court = আদালত থেকে
warrant-from-ice = আইস (ICE) থেকে
warrant-question-looks = তাদের কাগজটি কোনটির মতো?
warrant-question-signed = এতে কি আদালতের কোনো বিচারকের স্বাক্ষর আছে?
warrant-question-kind = কাগজটি কীসের জন্য?
# Two questions on one page: only the one that fits the paper is answered.
warrant-kind-search = তল্লাশির কাগজ: এতে কি আপনার ঠিকানা ঠিক আছে?
warrant-kind-arrest = কাউকে গ্রেপ্তারের কাগজ: এতে কি এখানে থাকেন এমন কারও নাম আছে?
answer-yes = হ্যাঁ
answer-no = না
answer-unsure = আমি ঠিক জানি না
# Buttons that lead to what to do, to a drawing with its marked places, to the page before, and to the first question again.
warrant-what-to-do = কী করবেন
warrant-closer = কাছ থেকে দেখুন
warrant-step-back = আগের পাতা
warrant-other-paper = অন্য কাগজ

## What the marked places on the papers tell

warrant-court = উপরে একটি আদালতের নাম লেখা থাকে, যেমন ইউএস ডিস্ট্রিক্ট কোর্ট (U.S. District Court) বা সুপিরিয়র কোর্ট (Superior Court)। বিচারকের স্বাক্ষরযুক্ত ওয়ারেন্ট আদালত থেকে আসে।
warrant-signature-judge = এতে একজন বিচারক বা ম্যাজিস্ট্রেট বিচারক (magistrate) স্বাক্ষর করেছেন।
warrant-details = এটি তল্লাশির জন্য হলে, এতে সঠিক ঠিকানা থাকতেই হবে। এটি গ্রেপ্তারের জন্য হলে, এতে সেখানে থাকেন এমন একজনের নাম থাকতেই হবে।
warrant-date = এতে তারিখ থাকে।
warrant-agency = উপরে লেখা থাকে “Department of Homeland Security”। এটি কোনো আদালত নয়।
warrant-form = ফরমের নম্বর I-200 (গ্রেপ্তারের জন্য) অথবা I-205 (বহিষ্কারের, অর্থাৎ ডিপোর্টেশনের জন্য)।
warrant-signature-officer = এতে একজন ইমিগ্রেশন অফিসার স্বাক্ষর করেছেন। এটি বিচারকের স্বাক্ষর নয়।
warrant-name = আইসের (ICE) নিজের কাগজে আপনার নাম থাকলেও, সেটি বিচারকের স্বাক্ষরযুক্ত ওয়ারেন্ট নয়।
# Stands under the question whether a judge of a court has signed it.
warrant-immigration-judge = ইমিগ্রেশন বিচারকের আদেশ যথেষ্ট নয়।

## The answers

warrant-outcome-judge = এটি দেখে বিচারকের স্বাক্ষরযুক্ত ওয়ারেন্ট বলে মনে হয়, এবং এটি অফিসারদের ভেতরে ঢোকার অনুমতি দিতে পারে। মারামারি করবেন না এবং তাদের পথ আটকাবেন না। আপনি নীরব থাকতে পারেন। বলুন যে আপনি একজন আইনজীবী চান।
warrant-outcome-wrong = কাগজটি তল্লাশির জন্য হলে এবং ঠিকানা ভুল হলে, অথবা সেটি গ্রেপ্তারের জন্য হলে এবং তাতে এখানে থাকেন এমন কারও নাম না থাকলে, দরজা বন্ধ রাখুন। বন্ধ দরজার ভেতর থেকে সে কথা বলুন, এবং বলুন যে আপনি সম্মতি দিচ্ছেন না। তারা তবু ভেতরে ঢুকলে, মারামারি করবেন না এবং তাদের পথ আটকাবেন না।
warrant-outcome-not-judge = এই কাগজটি বিচারকের স্বাক্ষরযুক্ত ওয়ারেন্ট নয়। আপনার বাড়িতে, আইসের (ICE) নিজের কাগজের জন্য আপনি দরজা খুলতে বাধ্য নন। দরজা বন্ধ রাখুন। কিছু ইমিগ্রেশন এজেন্ট তবু ভেতরে ঢোকার চেষ্টা করতে পারেন। মারামারি করবেন না এবং তাদের পথ আটকাবেন না। বলুন যে আপনি সম্মতি দিচ্ছেন না।
warrant-outcome-unsure = আপনি নিশ্চিত না হলে, দরজা বন্ধ রাখুন। কাগজটি দরজার নিচ দিয়ে দিতে বা জানালায় ধরে দেখাতে তাদের বলুন। বলুন যে আপনি সম্মতি দিচ্ছেন না। তারা তবু ভেতরে ঢুকলে, মারামারি করবেন না এবং তাদের পথ আটকাবেন না। কোনো হটলাইনে ফোন করুন।
warrant-only-home = এই উত্তরগুলো বাড়ির দরজার ক্ষেত্রে প্রযোজ্য। প্রকাশ্য জায়গায়, কাউকে গ্রেপ্তার করতে আইসের (ICE) নিজের কাগজ ব্যবহার করার অনুমতি অফিসারদের আছে।

## The answers in few words, large over the whole page

warrant-outcome-judge-short = এটি বিচারকের স্বাক্ষরযুক্ত ওয়ারেন্ট বলে মনে হয়। এটি অফিসারদের ভেতরে ঢোকার অনুমতি দিতে পারে।
warrant-outcome-wrong-short = ঠিকানা বা নাম ভুল: দরজা বন্ধ রাখুন।
warrant-outcome-not-judge-short = বিচারকের স্বাক্ষরযুক্ত ওয়ারেন্ট নয়: দরজা বন্ধ রাখুন।
# The paper looks like one of ICE.
warrant-outcome-ice-short = আইসের (ICE) নিজের কাগজ। দরজা খুলতে আপনি বাধ্য নন।
warrant-outcome-unsure-short = নিশ্চিত নন? দরজা বন্ধ রাখুন।

## What to say. The English is read out or shown to an officer; the translation explains it.

warrant-say-warrant = আপনার কাছে কি বিচারকের স্বাক্ষরযুক্ত ওয়ারেন্ট আছে?
warrant-say-no-entry = আপনার ভেতরে ঢোকায় আমি সম্মতি দিচ্ছি না।
warrant-say-silent = আমি নীরব থাকার সিদ্ধান্ত নিয়েছি।
warrant-say-lawyer = আমি একজন আইনজীবী চাই।
