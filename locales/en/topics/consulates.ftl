### Your consulate

topic-consulates-title = Your consulate

## What to do

consulates-ask = If you are detained, you may ask that your consulate be told.
consulates-ask-short = If detained, you may ask for your consulate.
consulates-fear = Are you afraid of your own government, or do you want asylum? Talk to a lawyer before you call your consulate.
consulates-fear-short = Afraid of your own government? Talk to a lawyer first.
consulates-detained = If someone you know is detained, call the consulate of their country. If they are afraid of their own government or want asylum, talk to a lawyer first.
consulates-detained-short = Someone is detained? Call their consulate. If they are afraid: a lawyer first.
consulates-honduras = If you are from Honduras, call its embassy before you go to any of its offices. In September 2026 the appointment website of Honduras listed no office near Los Angeles.
consulates-nicaragua = If you are from Nicaragua, call the embassy in Washington. The consulate in Los Angeles closed in January 2024.

## What not to do

consulates-dont-pay = Do not pay anyone for an appointment at a consulate. Appointments are free.
consulates-dont-pay-short = Do not pay anyone for an appointment: it is free.

## What to say. The English is read out or shown to an officer; the translation explains it.

consulates-say-contact = I want to contact my consulate.

## Good to know

consulates-list = For most countries, you choose if your consulate is told. For some, it is told even if you say no: the Philippines, China, Belize, Armenia, Jamaica, Nigeria, Russia and others.
consulates-not-listed = From Mexico, Guatemala, El Salvador, Honduras, South Korea, Bangladesh or Thailand? You choose if your consulate is told.
consulates-secret = If you ask for asylum, U.S. officers must not tell your government unless you agree in writing. There are a few exceptions. Ask a lawyer.
consulates-refuse = You may refuse the help of your consulate.
