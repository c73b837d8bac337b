### Something to carry home: a code for the phone’s camera, and its text beside it.

take-home = ফোনে নিন
take-home-how = আপনার ফোনের ক্যামেরা খুলে চারকোনা ছবিটির সামনে ধরুন। ইন্টারনেট লাগবে না।
take-home-stays = লেখাটি আপনার ফোনে থেকে যাবে। যে কেউ আপনার ফোন তল্লাশি করলে লেখাটি পড়তে পারবে।
take-home-part = অংশ { $page }/{ $pages }
take-home-next = পরের অংশ
