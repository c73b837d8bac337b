### Something to carry home: a code for the phone’s camera, and its text beside it.

take-home = Iuwi ito
take-home-how = Buksan ang camera ng telepono ninyo at itapat ito sa parisukat. Hindi kailangan ng internet.
take-home-stays = Maiiwan ang teksto sa telepono ninyo. Mababasa ito ng kahit sinong humalughog sa telepono ninyo.
take-home-part = Bahagi { $page } sa { $pages }
take-home-next = Susunod na bahagi
