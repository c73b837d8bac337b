### The Reclaim Our Streets events of July 2025.

## Titles

event-boyle-heights-title = Reclaim Our Streets · Boyle Heights
event-south-la-title = Reclaim Our Streets · South Los Angeles
event-koreatown-title = Reclaim Our Streets · Koreatown

## What happened

event-boyle-heights-about = Nagsayawan at nagprotesta ang mga magkakapitbahay laban sa mga raid ng ICE. Mga 250 hanggang 350 tao ang dumating.
event-south-la-about = Nagsama-sama ang mga magkakapitbahay laban sa mga raid ng ICE. Hindi namin alam ang araw at ang lugar.
event-koreatown-about = Noong panahon ng mga raid ng ICE, nagsalo-salo sa pagkain ang magkakapitbahay. May musika, art at impormasyon din. Mga 250 hanggang 300 tao ang dumating.
