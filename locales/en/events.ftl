### The Reclaim Our Streets events of July 2025.
### English is the source text. "Reclaim Our Streets" is a proper name and stays in English; so do the names of places.


## Titles

event-boyle-heights-title = Reclaim Our Streets · Boyle Heights
event-south-la-title = Reclaim Our Streets · South Los Angeles
event-koreatown-title = Reclaim Our Streets · Koreatown

## What happened

event-boyle-heights-about = Neighbors danced and protested against ICE raids. About 250 to 350 people came.
# Our sources say only that there was an event here in these days.
event-south-la-about = Neighbors came together against ICE raids. The day and the place are not known to us.
event-koreatown-about = Neighbors shared food, music, art and information, in the midst of ICE raids. About 250 to 300 people came.
