### A plan for your family

topic-family-plan-title = A plan for your family

## What to do

family-plan-trusted-adult = Choose an adult whom you trust to look after your children.
family-plan-trusted-adult-short = Choose an adult you trust for your children.
family-plan-numbers = Learn at least two phone numbers by heart (family, and a lawyer or a hotline), and your A-number if you have one. Carry them on paper too.
family-plan-numbers-short = Learn two phone numbers by heart. Carry them on paper too.
family-plan-list = Make a list: school, doctors, medicines, allergies, bank, landlord, work, lawyer, consulate.
family-plan-copies = Make copies of passports, birth certificates and court papers. Make sure that someone knows where the papers and your A-number are.
family-plan-copies-short = Copy passports, birth certificates and court papers. Tell someone where they are.
family-plan-contacts = Tell the school and your work whom to call in an emergency. Change it when it is no longer right.
family-plan-give-form = If someone has filled in the caregiver form for your child, give copies to the school and the clinic. If the child moves out, tell them.
family-plan-passport = For a U.S. passport for a child under 16, both parents must agree, even if one of them is not a citizen. If a parent cannot come, that parent signs form DS-3053 before a notary. For a second nationality, ask the consulate.

## What not to do

family-plan-dont-old-form = Do not use an old caregiver form. It changed on 1 January 2026.
family-plan-dont-old-form-short = Do not use an old caregiver form: it changed in 2026.

## Good to know

family-plan-affidavit = The caregiver form (Caregiver’s Authorization Affidavit) is for an adult with whom the child lives. With items 1 to 4, that adult can enroll the child in school and agree to medical care that has to do with school. A relative who also fills in items 5 to 8 can agree to other medical care and dental care.
family-plan-relative = The form in force lets a relative agree to medical and dental care. A relative is someone related by blood, adoption or marriage up to the fifth degree; step-relatives count too. An adult who is not a relative, but with whom the child lives, can enroll the child in school.
family-plan-parents-first = The caregiver form needs no court seal and no notary. It does not end or change the rights of the parents. If a parent decides otherwise, the parent’s decision counts.
family-plan-form-ends = The caregiver form stops when the school or the doctor is told that the child no longer lives with that adult. Older guides and some school districts say that it lasts one year: if you are asked, sign a new one each year.
family-plan-guardianship = Since 1 January 2026 a California law (AB 495) helps parents who may be away for a time, also because of immigration action: a court can name a joint guardian next to the parent. The parent keeps their rights and the records are confidential. Schools and child care centers must have policies about immigration.
