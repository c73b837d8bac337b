### The Reclaim Our Streets events of July 2025.

## Titles

event-boyle-heights-title = Reclaim Our Streets · Boyle Heights (বয়েল হাইটস)
event-south-la-title = Reclaim Our Streets · South Los Angeles (দক্ষিণ লস এঞ্জেলেস)
event-koreatown-title = Reclaim Our Streets · Koreatown (কোরিয়াটাউন)

## What happened

event-boyle-heights-about = এলাকার মানুষ নেচেছেন, আর আইসের (ICE) অভিযানের প্রতিবাদ করেছেন। প্রায় ২৫০ থেকে ৩৫০ জন এসেছিলেন।
event-south-la-about = এলাকার মানুষ আইসের (ICE) অভিযানের বিরুদ্ধে একত্র হয়েছিলেন। দিন ও জায়গা আমাদের জানা নেই।
event-koreatown-about = আইসের (ICE) অভিযান চলছিল। তার মধ্যেই প্রতিবেশীরা খাবার, গান, শিল্পকর্ম ও তথ্য নিয়ে এক জায়গায় মিলেছেন। প্রায় ২৫০ থেকে ৩০০ জন এসেছিলেন।
