### What holds wherever officers are met: one strip on every page but the first of such a topic.

everywhere-dont-run = দৌড়াবেন না। বাধা দেবেন না, অফিসারদের পথ আটকাবেন না। মিথ্যা বলবেন না, জাল কাগজপত্র দেখাবেন না।
everywhere-not-guaranteed = অফিসাররা সব সময় মানুষের অধিকার মেনে চলেন না। তবু মুখে আপনার অধিকারের কথা বলুন। ধস্তাধস্তি করবেন না। যা যা হলো মনে রাখুন, পরে আইনজীবীর মাধ্যমে অভিযোগ করবেন।
