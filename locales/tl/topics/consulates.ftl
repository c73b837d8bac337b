### Your consulate

topic-consulates-title = Ang inyong konsulado

## What to do

consulates-ask = Kung naka-detain kayo, puwede ninyong ipasabi ito sa konsulado ninyo.
consulates-ask-short = Naka-detain? Puwede ninyong ipasabi ito sa konsulado.
consulates-fear = Natatakot ba kayo sa sarili ninyong gobyerno, o gusto ninyo ng asylum (proteksiyon dahil delikado kayo sa sariling bansa)? Makipag-usap muna sa abogado bago tawagan ang konsulado ninyo.
consulates-fear-short = Natatakot kayo sa sarili ninyong gobyerno? Makipag-usap muna sa abogado.
consulates-detained = Kung may kakilala kayong naka-detain, tawagan ang konsulado ng bansa niya. Kung natatakot siya sa sarili niyang gobyerno o gusto niya ng asylum, makipag-usap muna sa abogado.
consulates-detained-short = May naka-detain? Tawagan ang konsulado niya. Kung natatakot siya: abogado muna.
consulates-honduras = Kung taga-Honduras kayo, tawagan ang embassy nito bago pumunta sa alinmang opisina nito. Noong Setyembre 2026, walang opisina malapit sa Los Angeles sa listahan ng appointment website ng Honduras.
consulates-nicaragua = Kung taga-Nicaragua kayo, tawagan ang embassy sa Washington. Nagsara ang konsulado sa Los Angeles noong Enero 2024.

## What not to do

consulates-dont-pay = Huwag magbayad kahit kanino para sa appointment sa konsulado. Libre ang mga appointment.
consulates-dont-pay-short = Huwag magbayad kahit kanino para sa appointment: libre ito.

## What to say. The English is read out or shown to an officer; the translation explains it.

consulates-say-contact = Gusto kong makausap ang konsulado ko.

## Good to know

consulates-list = Para sa karamihan ng bansa, kayo ang pipili kung sasabihan ang konsulado ninyo. Sa ilang bansa, sasabihan ito kahit tumanggi kayo: Pilipinas, China, Belize, Armenia, Jamaica, Nigeria, Russia at iba pa.
consulates-not-listed = Kung taga-Mexico, Guatemala, El Salvador, Honduras, South Korea, Bangladesh o Thailand kayo, kayo ang pipili kung sasabihan ang konsulado ninyo.
consulates-secret = Kung humingi kayo ng asylum, bawal itong sabihin ng mga opisyal ng U.S. sa gobyerno ninyo, maliban kung pumayag kayo sa sulat. May ilang eksepsiyon. Magtanong sa abogado.
consulates-refuse = Puwede ninyong tanggihan ang tulong ng inyong konsulado.
