### The Reclaim Our Streets events of July 2025.

## Titles

event-boyle-heights-title = Reclaim Our Streets · Boyle Heights
event-south-la-title = Reclaim Our Streets · South Los Angeles
event-koreatown-title = Reclaim Our Streets · Koreatown

## What happened

event-boyle-heights-about = Los vecinos bailaron y protestaron contra las redadas de ICE. Vinieron unas 250 a 350 personas.
event-south-la-about = Los vecinos se juntaron contra las redadas de ICE. No sabemos qué día fue ni en qué lugar.
event-koreatown-about = Los vecinos compartieron comida, música, arte e información, en días de redadas de ICE. Vinieron unas 250 a 300 personas.
