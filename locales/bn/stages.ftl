### The short names of the moments of a topic, one a tab, and conditions of what is said.

## Tabs. As short as can be: one to three words.

stage-inside = তারা ঢুকে পড়লে
stage-held = যেতে না দিলে
stage-search = তল্লাশি করলে
stage-questions = প্রশ্ন করলে
stage-before = আগে থেকে
stage-after = পরে
stage-places = স্কুল, ক্লিনিক, উপাসনালয়
stage-detained = আটক থাকলে
stage-police = পুলিশ গ্রেপ্তার করলে
stage-deported = ডিপোর্ট করতে চাইলে
stage-signed = সই করে থাকলে
stage-film = ভিডিও করলে
stage-calls = কাকে ফোন করবেন
stage-not-found = খুঁজে না পেলে
stage-caregiver = কেয়ারগিভার ফরম
stage-papers = তালিকা ও কাগজ
stage-pay = টাকা দেওয়ার আগে
stage-they-call = ফোন এলে
stage-today = আজ আরও যা করবেন
stage-court = ইমিগ্রেশন কোর্টে

## Shown over a line that may be said only if it is true, or only to somebody. It is never read out.

condition-if-true = শুধু সত্য হলে বলুন:
condition-help-line = আইনজীবী বা সাহায্যের লাইনকে বলুন:
