### Your consulate

topic-consulates-title = Ang inyong konsulado

## What to do

consulates-ask = Kung naka-detain kayo, puwede ninyong hilinging sabihan ang konsulado ninyo.
consulates-ask-short = Naka-detain? Puwede ninyong ipasabi ito sa konsulado.
consulates-fear = Natatakot ba kayo sa gobyerno ng sarili ninyong bansa? O gusto ba ninyo ng asylum (proteksiyon dahil delikado kayo sa sariling bansa)? Makipag-usap muna sa abogado bago ninyo tawagan ang konsulado ninyo.
consulates-fear-short = Natatakot kayo sa sarili ninyong gobyerno? Makipag-usap muna sa abogado.
consulates-detained = Kung may kakilala kayong naka-detain, tawagan ang konsulado ng bansa niya. Pero kung natatakot siya sa sarili niyang gobyerno o gusto niya ng asylum, makipag-usap muna sa abogado.
consulates-detained-short = May naka-detain? Tawagan ang konsulado niya. Natatakot siya? Abogado muna.
consulates-honduras = Kung taga-Honduras kayo, tawagan muna ang embassy ng Honduras bago kayo pumunta sa alinman sa mga opisina nila. Noong Setyembre 2026, walang nakalistang opisina malapit sa Los Angeles sa website nila para sa appointment.
consulates-nicaragua = Kung taga-Nicaragua kayo, tawagan ang embassy sa Washington. Nagsara ang konsulado sa Los Angeles noong Enero 2024.

## What not to do

consulates-dont-pay = Huwag magbayad kahit kanino para sa appointment sa konsulado. Libre ang mga appointment.
consulates-dont-pay-short = Huwag magbayad kahit kanino para sa appointment: libre ito.

## What to say. The English is read out or shown to an officer; the translation explains it.

consulates-say-contact = Gusto kong makausap ang konsulado ko.

## Good to know

consulates-list = Para sa karamihan ng mga bansa, nasa inyo kung sasabihan ang konsulado ninyo. Pero may mga bansang sinasabihan kahit tumanggi kayo: Pilipinas, China, Belize, Armenia, Jamaica, Nigeria, Russia at iba pa.
consulates-not-listed = Taga-Mexico, Guatemala, El Salvador, Honduras, South Korea, Bangladesh o Thailand ba kayo? Kayo ang magpapasya kung sasabihan ang konsulado ninyo.
consulates-secret = Kung humingi kayo ng asylum, bawal itong sabihin ng mga opisyal ng U.S. sa gobyerno ninyo. Puwede lang kung pumayag kayo sa sulat. May ilang eksepsiyon. Magtanong sa abogado.
consulates-refuse = Puwede ninyong tanggihan ang tulong ng konsulado ninyo.
