### Your consulate

topic-consulates-title = Ang inyong konsulado

## What to do

consulates-ask = Kung naka-detain kayo, puwede ninyong hilinging sabihan ang inyong konsulado.
consulates-ask-short = Kung naka-detain kayo, puwede ninyong hilinging sabihan ang inyong konsulado.
consulates-fear = Kung natatakot kayo sa sarili ninyong gobyerno o gusto ninyo ng asylum (asilo), makipag-usap muna sa abogado bago kayo makipag-ugnayan sa inyong konsulado.
consulates-fear-short = Natatakot kayo sa sarili ninyong gobyerno? Makipag-usap muna sa abogado.
consulates-detained = Kung naka-detain ang isang kakilala ninyo, tawagan ang konsulado ng bansa niya. Kung natatakot siya sa sarili niyang gobyerno o gusto niya ng asylum (asilo), makipag-usap muna sa abogado.
consulates-detained-short = May naka-detain? Tawagan ang konsulado niya. Kung natatakot siya: abogado muna.
consulates-honduras = Kung taga-Honduras kayo, tawagan ang embahada bago kayo bumiyahe papunta sa isang opisina. Noong Setyembre 2026, walang nakalistang opisina sa Los Angeles area sa sariling website ng Honduras para sa appointment.

## What not to do

consulates-dont-pay = Huwag magbayad kahit kanino para sa appointment sa konsulado. Libre ang mga appointment.
consulates-dont-pay-short = Huwag magbayad kahit kanino para sa appointment: libre ito.

## What to say. The English is read out or shown to an officer; the translation explains it.

consulates-say-contact = Gusto kong makipag-ugnayan sa konsulado ko.

## Good to know

consulates-list = Maliban kung nasa listahan ng federal na gobyerno ang bansa ninyo, kayo ang pipili kung sasabihan ang konsulado. Nasa listahan ang Pilipinas at China: kailangang sabihan ng gobyerno ng U.S. ang mga konsulado nila kahit tumanggi kayo. Wala sa listahan ang Mexico, Guatemala, El Salvador, Honduras, South Korea, Bangladesh at Thailand.
consulates-refuse = Puwede ninyong tanggihan ang tulong ng inyong konsulado.
