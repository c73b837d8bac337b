### Fraud and false helpers

topic-fraud-title = Fraud and false helpers

## What to do

fraud-free-help = Look for help that is free or that you can trust. The immigration courts publish a list of free legal providers (new every January, April, July and October) and a list of accredited representatives, at justice.gov/eoir. The Immigration Advocates directory lists non-profit organizations.
fraud-report = Report immigration fraud to Los Angeles County (DCBA, Office of Immigrant Affairs). The number is on this page.
fraud-report-short = Cheated? Report it to Los Angeles County (DCBA).
fraud-hang-up = If someone who says they are ICE or USCIS calls out of the blue and demands money, hang up.
fraud-hang-up-short = “ICE” calls and wants money? Hang up.
fraud-only-lawyers = For immigration advice, go only to a licensed lawyer, or to a representative who is accredited by the Department of Justice (DOJ).
fraud-only-lawyers-short = Immigration advice: only from a lawyer or an accredited representative.
fraud-contract = If you pay an immigration consultant, get a written contract in your language. You can cancel it within 72 hours. A consultant is not a lawyer.

## What not to do

fraud-dont-blank = Do not sign blank forms or forms with lies in them.
fraud-dont-originals = Do not let anyone keep your original papers.
fraud-dont-contacts = Do not trust someone who gives you no contract or who claims to have special contacts.
fraud-dont-cards = If someone calls, says they are ICE or USCIS, and demands gift cards, cryptocurrency or a wire transfer, do not pay. It is fraud.
fraud-dont-stranger = Never pay a stranger who asks for money to find or release someone.

## Good to know

fraud-who = In immigration matters, only two kinds of helper may advise you or represent you: a licensed lawyer (attorney), or a representative of a recognized organization who is accredited by the Department of Justice (DOJ).
fraud-notary = In the United States a notary public only witnesses signatures. Being a notary does not make anyone a lawyer. California forbids the word “notario” in advertising.
fraud-consultant = In California, immigration consultants are not lawyers. They must register, post a bond (money that is set aside) of $100,000, pass a background check and sign that they are not lawyers.
fraud-real-agencies = The real ICE and USCIS do not call out of the blue to demand money. The number that your phone shows can be faked.
fraud-appointment = Nobody can sell you an appointment at a consulate: it is free.
