### For staff: how large the screen is.

calibration-title = স্ক্রিনের মাপ
calibration-how = স্ক্রিনের গায়ে একটি ব্যাংক কার্ড ধরুন। চারকোনা ঘরটি কার্ডের সমান চওড়া করুন।
calibration-much-narrower = অনেক বেশি সরু −
calibration-narrower = আরও সরু −
calibration-wider = আরও চওড়া +
calibration-much-wider = অনেক বেশি চওড়া +
calibration-size = প্রতি ইঞ্চিতে { $ppi } পিক্সেল। স্ক্রিনের কোনাকুনি মাপ { $inches } ইঞ্চি।
calibration-keep = সেভ করুন
calibration-forget = সেভ করা মাপ মুছুন
calibration-kept = এই স্ক্রিনের জন্য সেভ করা হয়েছে।
calibration-forgotten = এই স্ক্রিনের জন্য কিছু সেভ করা নেই।
calibration-not-stored = এই কম্পিউটারে সেভ করা যায়নি। প্রোগ্রাম বন্ধ হওয়া পর্যন্ত এই মাপেই দেখাবে।
calibration-from-command-line = এখনকার মাপ: { $ppi }, কমান্ড লাইন থেকে পাওয়া। এখানে অন্য মাপ সেভ করা থাকলেও এটিই চলবে।
calibration-from-staff = এখনকার মাপ: { $ppi }, স্টাফরা সেভ করেছেন।
calibration-from-display = এখনকার মাপ: { $ppi }, স্ক্রিন নিজেই জানিয়েছে।
calibration-from-guess = এখনকার মাপ: { $ppi }, পিক্সেলের সংখ্যা দেখে আন্দাজ করা হয়েছে।
