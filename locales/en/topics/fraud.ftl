### Fraud and false helpers

topic-fraud-title = Fraud and false helpers

## What to do

fraud-free-help = The immigration courts put out a list of lawyers who help for free. Ask a helper here, or a hotline, for it. A new one comes out every three months.
fraud-report = Report immigration fraud to Los Angeles County (DCBA, Office of Immigrant Affairs).
fraud-report-short = Cheated? Report it to Los Angeles County (DCBA).
fraud-hang-up = If someone who says they are ICE or USCIS calls out of the blue and demands money, hang up.
fraud-hang-up-short = “ICE” calls and wants money? Hang up.
# The title is asked for in English: keep it, with its meaning beside it.
fraud-only-lawyers = For immigration advice, go only to a licensed lawyer, or to a helper with the title “DOJ accredited representative”.
fraud-only-lawyers-short = Immigration advice: only from a lawyer or an accredited representative.
fraud-contract = If you pay an immigration consultant, get a written contract in your language. You can cancel it within 72 hours. A consultant is not a lawyer.

## What not to do

fraud-dont-blank = Do not sign blank forms or forms with lies in them.
fraud-dont-originals = Do not let anyone keep your original papers.
fraud-dont-contacts = Do not trust someone who gives you no contract or who claims to have special contacts.
fraud-dont-cards = If “ICE” or “USCIS” calls and wants gift cards, crypto or a wire transfer, do not pay. It is fraud.
fraud-dont-stranger = Never pay a stranger who asks for money to find or release someone.

## Good to know

fraud-notary = In the United States a notary only watches people sign. A notary is not a lawyer. California forbids the word “notario” in ads.
fraud-consultant = Immigration consultants are not lawyers. In California they must register with the state and set aside $100,000 (a bond).
fraud-real-agencies = The real ICE and USCIS do not call out of the blue to demand money. The number that your phone shows can be faked.
