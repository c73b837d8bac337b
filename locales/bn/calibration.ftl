### For staff: how large the screen is.

calibration-title = স্ক্রিনের মাপ
calibration-how = স্ক্রিনের গায়ে একটি ব্যাংক কার্ড ধরুন। আয়তক্ষেত্রটি কার্ডের সমান চওড়া করুন।
calibration-much-narrower = অনেক বেশি সরু −
calibration-narrower = আরও সরু −
calibration-wider = আরও চওড়া +
calibration-much-wider = অনেক বেশি চওড়া +
calibration-size = এক ইঞ্চিতে { $ppi } পিক্সেল। স্ক্রিন কোনাকুনি { $inches } ইঞ্চি।
calibration-keep = সংরক্ষণ করুন
calibration-forget = সংরক্ষিত মান মুছুন
calibration-kept = এই স্ক্রিনের জন্য সংরক্ষণ করা হয়েছে।
calibration-forgotten = এই স্ক্রিনের জন্য কিছু সংরক্ষিত নেই।
calibration-not-stored = এই কম্পিউটারে সংরক্ষণ করা যায়নি। প্রোগ্রাম বন্ধ হওয়া পর্যন্ত এই মান চলবে।
calibration-from-command-line = এখনকার মাপ: { $ppi }, কমান্ড লাইনে দেওয়া। এখানে অন্য মাপ সেভ করা থাকলেও এই মাপই চলে।
calibration-from-staff = এখনকার মাপ: { $ppi }, স্টাফ সেভ করে রেখেছেন।
calibration-from-display = এখনকার মাপ: { $ppi }, স্ক্রিন নিজেই জানিয়েছে।
calibration-from-guess = এখনকার মাপ: { $ppi }, পিক্সেল গুনে আন্দাজ করা।
