### Passages of the Universal Declaration of Human Rights in Zapotec

declaration-label = মানবাধিকারের সর্বজনীন ঘোষণাপত্র, জাতিসংঘ ১৯৪৮, অনুচ্ছেদ { $article }। এটি যুক্তরাষ্ট্রের আইন নয়।
declaration-source = San Lucas Quiaviní-এর জাপোটেক: Felipe H. Lopez, Pamela Munro। উৎস: OHCHR, ohchr.org। এই ভাষায় কথা বলেন, এমন কেউ এই কিয়স্কের জন্য এটি যাচাই করেননি।
