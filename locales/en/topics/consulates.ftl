### Your consulate

topic-consulates-title = Your consulate

## What to do

consulates-ask = If you are detained, you may ask that your consulate be told.
consulates-ask-short = If detained, you may ask for your consulate.
consulates-fear = If you are afraid of your own government or want asylum, talk to a lawyer before you contact your consulate.
consulates-fear-short = Afraid of your own government? Talk to a lawyer first.
consulates-detained = If someone you know is detained, call the consulate of their country. If they are afraid of their own government or want asylum, talk to a lawyer first.
consulates-detained-short = Someone is detained? Call their consulate. If they are afraid: a lawyer first.
consulates-honduras = If you are from Honduras, call the embassy before you travel to an office. In September 2026 Honduras’ own appointment website listed no office in the Los Angeles area.

## What not to do

consulates-dont-pay = Do not pay anyone for an appointment at a consulate. Appointments are free.
consulates-dont-pay-short = Do not pay anyone for an appointment: it is free.

## What to say. The English is read out or shown to an officer; the translation explains it.

consulates-say-contact = I want to contact my consulate.

## Good to know

consulates-list = Unless your country is on a federal list, you choose whether the consulate is told. The Philippines and China are on the list: the government must tell their consulates even if you say no. Mexico, Guatemala, El Salvador, Honduras, South Korea, Bangladesh and Thailand are not on it.
consulates-refuse = You may refuse the help of your consulate.
consulates-guatemala = On 15 January 2026 Border Patrol made arrests in the street outside the consulate of Guatemala in Los Angeles. The consulate opened its doors to people who were waiting.
