### The Reclaim Our Streets events of July 2025.

## Titles

event-boyle-heights-title = Reclaim Our Streets · Boyle Heights
event-south-la-title = Reclaim Our Streets · South Los Angeles
event-koreatown-title = Reclaim Our Streets · Koreatown

## What happened

event-boyle-heights-about = Los vecinos bailaron y protestaron contra las redadas de ICE. Llegaron más o menos entre 250 y 350 personas.
event-south-la-about = Los vecinos se juntaron contra las redadas de ICE. No sabemos qué día fue ni en qué lugar.
event-koreatown-about = En medio de las redadas de ICE, los vecinos compartieron comida, música, arte e información. Llegaron más o menos entre 250 y 300 personas.
