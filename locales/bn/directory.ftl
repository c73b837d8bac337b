### The directory: what each organization and each line does for a visitor.


## What an organization does: hosts of the Koreatown event

org-kiwa-offers = কর্মীদের কেন্দ্র: বকেয়া মজুরি ও কর্মক্ষেত্রে অধিকার নিয়ে সাহায্য, ভাড়াটিয়াদের সংগঠিত করা, নেতৃত্বের প্রশিক্ষণ।
org-aapi-equity-alliance-offers = ঘৃণার ঘটনা কোথায় ও কীভাবে জানাতে হয়, তা বলে। এখানে আইনি সহায়তা পাওয়া যায় না।
org-act-la-offers = ৪০টির বেশি সংগঠন: ন্যায্য গণপরিবহন ও বাসস্থানের জন্য কাজ করে। সরাসরি অফিসে গিয়ে সাহায্য পাওয়া যায় না, আইনি সহায়তাও নেই।
org-california-calls-offers = ক্যালিফোর্নিয়াজুড়ে প্রায় ৩০টি সংগঠন: মানুষকে ভোট দিতে উৎসাহ দেয়। সাহায্যের ফোন লাইন নেই, সরাসরি অফিসে গিয়েও সাহায্য পাওয়া যায় না।
org-clean-offers = কার ওয়াশ কর্মীদের সাহায্য করে: অধিকার, বকেয়া মজুরি, স্বাস্থ্য ও নিরাপত্তা, অভিযানের (রেইড) পর সহায়তা।
org-krc-offers = বিনামূল্যে ইমিগ্রেশন পরামর্শ (নাগরিকত্ব, DACA, গ্রিন কার্ড), স্বাস্থ্যসেবা পেতে সাহায্য, বাসস্থান নিয়ে সাহায্য।
org-kw-lee-center-offers = তরুণ নেতাদের প্রশিক্ষণ দেয় এবং কমিউনিটি প্রকল্প চালায়। এখানে আইনি সহায়তা পাওয়া যায় না।
org-laane-offers = ভালো চাকরি ও দূষণমুক্ত পরিবেশের জন্য প্রচারণা চালায়। সরাসরি সাহায্যের ফোন লাইন নেই।
org-latu-offers = ভাড়াটিয়ারা পাড়ায় পাড়ায় সংগঠিত হন এবং তালা বদলে ঘরে ঢুকতে না দেওয়া (lockout) ও উচ্ছেদের বিরুদ্ধে দ্রুত পদক্ষেপ নেন। তারা আইনজীবী নন।
org-latu-note = Koreatown (কোরিয়াটাউন)-এর কাছের দল: Vermont y Beverly (VyBe) ও MacArthur Park। তারা এখন কখন ও কোথায় সভা করেন, আমরা জানি না।
org-pwc-offers = পরিচর্যাকারী ও কম মজুরির ফিলিপিনো কর্মীদের সাহায্য করে: অধিকার, জরুরি সহায়তা, মানব পাচারের শিকার ব্যক্তিদের সহায়তা।
org-thai-cdc-offers = কর্মীদের অধিকার, মানব পাচারের পর সাহায্য, বাসস্থান, স্বাস্থ্যসেবা পেতে সাহায্য, ছোট ব্যবসার জন্য সাহায্য।
org-tuwu-offers = সান ফ্রান্সিসকো বে এলাকার কর্মীদের কেন্দ্র। এটি লস এঞ্জেলেসে নয়।

## What an organization does: other organizations in Los Angeles

org-chirla-offers = অভিবাসীদের সাহায্যের ফোন লাইন, আইনি সেবা, মানুষকে সংগঠিত করা। এটি Los Angeles Rapid Response Network-এর নেতৃত্ব দেয়।
org-larrn-offers = ইমিগ্রেশন এজেন্ট আসার খবর যাচাই করে ও নথিভুক্ত করে। মানুষকে আইনজীবীর খোঁজ দেয়।
org-cielo-offers = আদালত, হাসপাতাল ও অলাভজনক সংস্থার জন্য আদিবাসী ভাষার (যেমন জাপোটেক) দোভাষী। অন্য সহায়তাও দেয়।
org-cielo-short = আদালত ও হাসপাতালের জন্য দোভাষী
org-cielo-note = আপনার ভাষা ও আপনার শহরের নাম বলুন।
org-immdef-offers = ডিপোর্টেশনের (দেশে ফেরত পাঠানো) বিরুদ্ধে মানুষের পক্ষে লড়ে। সদ্য আটক ব্যক্তিদের জন্য আইনি লাইন। পরিবারের জন্য নির্দেশিকা।
org-public-counsel-offers = বিনামূল্যে আইনি সহায়তা: আশ্রয় (অ্যাসাইলাম), ইউ ও টি (U, T) ভিসা, অল্পবয়সী অভিবাসী, অভিভাবকত্ব (guardianship)।
org-public-counsel-note = অন্য ভাষায় দোভাষীর মাধ্যমে।
org-aclu-socal-offers = আপনার অধিকার বুঝিয়ে বলে এবং একসাথে বহু মানুষের পক্ষে মামলা করে। জরুরি ফোন লাইন নেই।
org-bet-tzedek-offers = বিনামূল্যে আইনি সহায়তা: বকেয়া মজুরি, বাসস্থান, বয়স্ক মানুষ, অভিভাবকত্ব (guardianship), পরিচর্যাকারী।
org-lafla-offers = বিনামূল্যে আইনি সহায়তা: উচ্ছেদ, সরকারি সুবিধা, কাজ, পরিবারে নিরাপত্তা, নির্যাতনের শিকার ব্যক্তিদের ইমিগ্রেশন।
org-lafla-note = কোন ভাষায় কথা বলতে চান, মূল নম্বরে তা বলুন।
org-ajsocal-offers = ফোনে বিনামূল্যে আইনি সহায়তা: ইমিগ্রেশন, ডিপোর্টেশন, নাগরিকত্ব, ভাড়াটিয়া, পরিবারে নিরাপত্তা, ঘৃণার ঘটনা।
org-ajsocal-note = এখানে আপনার ভাষার আলাদা নম্বর না থাকলে, ইংরেজি নম্বরে ফোন করে আপনার ভাষার নাম বলুন।
org-csdc-offers = পাড়ায় টহল, অভিযানের (রেইড) সতর্কবার্তা, টহল দেওয়ার ক্লাস।
org-san-offers = সরকারি সুবিধা ও স্বাস্থ্যসেবা পেতে সাহায্য, পারিবারিক সহিংসতার বিরুদ্ধে সহায়তা, নাগরিকত্ব, নাগরিক অধিকার।
org-salef-offers = শিক্ষা ও ইমিগ্রেশন নিয়ে সাহায্য, এবং নাগরিক কর্মকাণ্ডে অংশ নিতে সাহায্য।
org-carecen-offers = কম খরচে ইমিগ্রেশনের আইনি সহায়তা, দিনমজুরদের কেন্দ্র, শিক্ষা।
org-carecen-note = ২০১৮ সালে অফিস খোলা ছিল সোমবার থেকে শুক্রবার, সকাল ৯টা থেকে বিকেল ৪টা, অ্যাপয়েন্টমেন্ট নিয়ে।
org-esperanza-offers = Adelanto (অ্যাডেলান্টো)-তে আটক ব্যক্তিদের আইন বুঝিয়ে বলে। ইমিগ্রেশন কোর্টের জন্য নিজে প্রস্তুত হতে বিনামূল্যে কর্মশালা।
org-esperanza-note = ফোন নম্বর নিয়ে আমাদের উৎসগুলো একমত নয়। একটি নম্বরে কাজ না হলে অন্যটিতে চেষ্টা করুন।
org-la-county-oia-offers = ইমিগ্রেশন প্রতারণার অভিযোগ নেয়। কোথায় সাহায্য পাবেন, তা জানায়।
org-la-county-oia-note = অনেক ভাষায় উত্তর দেয়।
org-kycc-offers = পরিবার ও তরুণদের জন্য সেবা, ট্যাক্স নিয়ে সাহায্য, কাউন্সেলিং।
org-kfam-offers = পারিবারিক কাউন্সেলিং। অ্যাপয়েন্টমেন্ট নিয়ে বিনামূল্যে আইনি পরামর্শ: পরিবার, ইমিগ্রেশন, ঘৃণার ঘটনা।
org-kfam-short = পারিবারিক কাউন্সেলিং, আইনি অ্যাপয়েন্টমেন্ট
org-kfam-note = ২০২১ বা ২০২২ সালে আইনি পরামর্শ ছিল প্রতি বুধবার, দুপুর ২টা থেকে বিকেল ৪টা। ফোন করে জিজ্ঞেস করুন।
org-nakasec-offers = কোরিয়ান ভাষাভাষীদের জন্য ইমিগ্রেশন হটলাইন: অভিযান (রেইড), আটক আত্মীয়, অধিকার।

## What a consulate does: only for people of its own country

org-consulate-mexico-offers = মেক্সিকোর মানুষের জন্য: সুরক্ষা, আটক ব্যক্তিদের সাথে দেখা করা, কাগজপত্র।
org-consulate-guatemala-offers = গুয়াতেমালার মানুষের জন্য: সুরক্ষা ও কাগজপত্র।
org-consulate-guatemala-note = ১৫ জানুয়ারি ২০২৬ তারিখে ইমিগ্রেশন এজেন্টরা কনস্যুলেটের বাইরের রাস্তায় মানুষকে গ্রেপ্তার করেন। টাকা দিতে হলে মানি অর্ডার (money order) সঙ্গে নিন।
org-consulate-el-salvador-offers = এল সালভাদরের মানুষের জন্য: সুরক্ষা ও কাগজপত্র।
org-consulate-el-salvador-note = এর রাস্তার ঠিকানা বা লস এঞ্জেলেসে এর কোনো জরুরি নম্বর আমরা জানি না।
org-consulate-honduras-offers = হন্ডুরাসের মানুষের জন্য: সুরক্ষা ও কাগজপত্র।
org-consulate-honduras-note = যাওয়ার আগে ফোন করুন। ২০২৬ সালের সেপ্টেম্বরে এর অ্যাপয়েন্টমেন্টের ওয়েবসাইটে লস এঞ্জেলেসের কাছে কোনো অফিসের নাম ছিল না।
org-consulate-korea-offers = দক্ষিণ কোরিয়ার মানুষের জন্য: সুরক্ষা ও কাগজপত্র।
org-consulate-korea-note = খোলা থাকার সময়, সর্বশেষ যা দেখা গেছে (তারিখ জানা নেই): সোমবার থেকে শুক্রবার, সকাল ৯টা থেকে বিকেল ৪টা।
org-consulate-philippines-offers = ফিলিপাইনের মানুষের জন্য: ইমিগ্রেশন স্ট্যাটাস যা-ই হোক সাহায্য, এবং কাগজপত্র।
org-consulate-bangladesh-offers = বাংলাদেশের মানুষের জন্য: সুরক্ষা ও কাগজপত্র।
org-consulate-bangladesh-note = অফিস কোথায়, ফোন করে জিজ্ঞেস করুন। আমাদের কাছে যে রাস্তার ঠিকানা আছে তা পুরোনো হতে পারে, তাই এখানে দেওয়া হয়নি।
org-consulate-thailand-offers = থাইল্যান্ডের মানুষের জন্য: সুরক্ষা ও কাগজপত্র।

## What a line is for

hotline-911-use = আপনার স্থানীয় পুলিশ, দমকল ও অ্যাম্বুলেন্স। বিপদে পড়লে আগে এখানে ফোন করুন।
hotline-911-number-note = প্রথমে বলুন আপনি কোথায় আছেন।
hotline-chirla-use = ইমিগ্রেশন এজেন্ট দেখলে এখানে জানান, অথবা এখান থেকে আইনজীবীর খোঁজ নিন। কেউ ফোন না ধরলে মেসেজ রেখে দিন।
hotline-chirla-short = ইমিগ্রেশন এজেন্ট দেখলে জানান, বা আইনজীবী খুঁজুন
hotline-immdef-rapid-use = দক্ষিণ ক্যালিফোর্নিয়ায় কেউ সদ্য আটক হলে, তার জন্য আইনি লাইন।
hotline-immdef-rapid-short = কেউ সদ্য আটক হলে আইনি লাইন
hotline-nakasec-use = ইমিগ্রেশন নিয়ে জরুরি পরিস্থিতিতে, কোরিয়ান ভাষাভাষীদের জন্য: অভিযান (রেইড), আটক আত্মীয়, অধিকার।
hotline-nakasec-short = ইমিগ্রেশনের জরুরি লাইন, কোরিয়ান ভাষায়
hotline-ajsocal-use = বিনামূল্যে আইনি সহায়তা: ইমিগ্রেশন, বাসস্থান, পরিবার, ঘৃণার ঘটনা।
hotline-ajsocal-short = বিনামূল্যে আইনি সহায়তা: ভাষার নাম বলুন
hotline-ajsocal-number-note = আপনার ভাষার নাম বলুন।
hotline-ajsocal-zh-use = ম্যান্ডারিন ও ক্যান্টনিজ ভাষায় বিনামূল্যে আইনি সহায়তা।
hotline-ajsocal-tl-use = তাগালোগ, হিলিগাইনন ও সেবুয়ানো ভাষায় বিনামূল্যে আইনি সহায়তা।
hotline-lafla-use = বিনামূল্যে আইনি সহায়তা, যেমন উচ্ছেদের বিরুদ্ধে।
hotline-lafla-short = বিনামূল্যে আইনি সহায়তা, যেমন উচ্ছেদে
hotline-lafla-number-note = কোরিয়ান, চীনা, ভিয়েতনামি, জাপানি, খমের: কোন ভাষায় কথা বলতে চান, তা বলুন।
hotline-csdc-use = অভিযানের (রেইড) খবর জানান।
hotline-migrawatch-use = অভিযানের (রেইড) খবর জানান।
hotline-migrawatch-number-note = আপনি 877877 নম্বরে টেক্সট মেসেজও পাঠাতে পারেন।
hotline-detention-hotline-use = আটক ব্যক্তিদের জন্য বিনামূল্যে কল। সব জায়গায় কাজ না-ও করতে পারে।
hotline-detention-hotline-number-note = আটক কেন্দ্রের ভেতরের ফোন থেকে ডায়াল করুন।
hotline-ice-la-use = কাউকে কোথায় আটক রাখা হয়েছে, জিজ্ঞেস করুন। এটি আইস (ICE): ওই ব্যক্তিকে খুঁজতে যা দরকার, শুধু তা-ই বলুন।
hotline-ice-detention-line-use = কাউকে খুঁজুন বা অভিযোগ করুন। এটি আইস (ICE): যা বলা দরকার, শুধু তা-ই বলুন।
hotline-eoir-use = স্বয়ংক্রিয় কণ্ঠে আদালতের তারিখ শুনুন। এটি সরকারি লাইন: শুধু এ-নম্বর (A-Number) দিন।
hotline-eoir-number-note = এ-নম্বর (A-Number) হাতের কাছে রাখুন।
hotline-labor-commissioner-use = মজুরি না পেলে, বা কর্মক্ষেত্রে নিজের অধিকার ব্যবহার করায় শাস্তি পেলে। তারা আপনার ইমিগ্রেশন স্ট্যাটাস জিজ্ঞেস করে না।
hotline-lahd-use = লস এঞ্জেলেস সিটি: বাড়িওয়ালার হয়রানি, ভাড়া নিয়ন্ত্রণ (rent control)।
hotline-stay-housed-use = উচ্ছেদের বিরুদ্ধে সাহায্য।
hotline-dcba-use = “নোটারি” (notario, আইনজীবী নন) ইমিগ্রেশন প্রতারণা করলে জানান। ভাড়াটিয়াদের জন্য সাহায্য।
hotline-la-vs-hate-use = ঘৃণার ঘটনা জানান, সাহায্য খুঁজুন। নাম না বললেও চলে। পুলিশকে জানানো হয় না।
hotline-ca-vs-hate-use = ক্যালিফোর্নিয়ার যেকোনো জায়গার ঘৃণার ঘটনা জানান। যে কেউ জানাতে পারেন।
hotline-988-use = যখন আপনি সংকটে আছেন বা আত্মহত্যার কথা ভাবছেন।
hotline-988-number-note = স্প্যানিশ ভাষার জন্য 2 চাপুন।

## Which line a number is: stands beside the number

contact-label-office = অফিস
contact-label-main = মূল নম্বর
contact-label-hotline = হটলাইন
contact-label-hotline-24h = হটলাইন, ২৪ ঘণ্টা
contact-label-shared-chirla = CHIRLA-র নম্বরও এটিই
contact-label-rapid-response = সদ্য আটক ব্যক্তিদের জন্য
contact-label-english = ইংরেজি
contact-label-chinese = চীনা
contact-label-tagalog = তাগালোগ
contact-label-korean = কোরিয়ান
contact-label-japanese = জাপানি
contact-label-older-number = পুরোনো নম্বর, Vermont Avenue-এর অফিস চালু হওয়ার আগের
contact-label-emergency = জরুরি
contact-label-emergency-24h = জরুরি, ২৪ ঘণ্টা
contact-label-emergency-option-2 = জরুরি: অপশন 2 বেছে নিন
contact-label-ciam = CIAM, ২৪ ঘণ্টা
contact-label-ciam-other = CIAM, অন্য নম্বর
contact-label-call-center = কল সেন্টার
contact-label-atn = নাগরিকদের সহায়তা (ATN)
contact-label-embassy = দূতাবাস

## Names of the languages that an organization or a line answers in

language-en = ইংরেজি
language-ko = কোরিয়ান
language-es = স্প্যানিশ
language-zap = জাপোটেক
language-tl = তাগালোগ
language-bn = বাংলা
language-th = থাই
language-zh = চীনা
language-vi = ভিয়েতনামি
language-ja = জাপানি
language-km = খমের
language-hi = হিন্দি
language-ur = উর্দু
language-pa = পাঞ্জাবি
language-hil = হিলিগাইনন
language-ceb = সেবুয়ানো
language-mix = মিহে (Mixe)
language-quc = কিচে (K’iche’)
language-tzo = সোৎসিল (Tsotsil)
