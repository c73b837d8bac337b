### A plan for your family

topic-family-plan-title = A plan for your family

## What to do

family-plan-trusted-adult = Choose an adult whom you trust to look after your children.
family-plan-trusted-adult-short = Choose an adult you trust for your children.
family-plan-numbers = Learn two phone numbers by heart: family, and a lawyer or hotline. If you have an A-number, learn it too. Carry them on paper as well.
family-plan-numbers-short = Learn two phone numbers by heart. Carry them on paper too.
family-plan-list = Make a list: school, doctors, medicines, allergies, bank, landlord, work, lawyer, consulate.
family-plan-copies = Make copies of passports, birth certificates and court papers. Make sure that someone knows where the papers and your A-number are.
family-plan-copies-short = Copy passports, birth certificates and court papers. Tell someone where they are.
family-plan-contacts = Tell the school and your work whom to call in an emergency. Change it when it is no longer right.
family-plan-pick-up = Give school and day care in writing the names of the people who may pick up your child.
family-plan-passport-lawyer = If neither parent is a U.S. citizen, talk to a lawyer before you apply for the child’s U.S. passport. The rules began to change in August 2026.
family-plan-passport = For a U.S. passport for a child under 16, both parents must agree, citizen or not. A parent who cannot come signs form DS-3053 before a notary.
family-plan-teach-child = Teach your child two phone numbers and whom to go to. If agents come and no adult is there, the child does not open the door.
family-plan-give-form = If someone has filled in the caregiver form for your child, give copies to the school and the clinic. If your child no longer lives with that person, tell both.

## What not to do

family-plan-dont-old-form = Do not use an old caregiver form. It changed on 1 January 2026. Ask a school district or a legal aid group for the new one.
family-plan-dont-old-form-short = Do not use an old caregiver form. Ask a school for the new one.

## Good to know

family-plan-affidavit = The caregiver form is for an adult with whom the child lives. It lets that adult enroll the child in school. A relative can also agree to doctors and dentists.
family-plan-relative = Everyone fills in items 1 to 4; relatives fill in 5 to 8 too. A relative is family by blood, adoption or marriage, up to the fifth degree. Step-family counts.
family-plan-parents-first = The caregiver form needs no court seal and no notary. It does not end or change the rights of the parents. If a parent decides otherwise, the parent’s decision counts.
family-plan-form-ends = The form ends when the school or doctor is told that the child no longer lives with the caregiver. Some schools want a new one each year: if they ask, the caregiver signs one.
family-plan-child-questions = If officers question a child, the child may stay silent, sign nothing and ask for the parents. A child must not lie about age and must not run.
# Child services: the county office that takes children into care.
family-plan-school-first = If you cannot come, a California public school must first use your emergency list. It calls child services only if it can find no care for the child.
family-plan-passport-alone = If one parent cannot be found or cannot sign, form DS-5525 asks for an exception. It is not always given: ask a lawyer.
family-plan-guardianship = A court can make you and a person whom you trust guardians together. You keep your rights, and the file is private. Talk to a legal aid group first.
family-plan-born-here = A child born in the United States is a U.S. citizen, whatever papers the parents have. There are very few exceptions, such as children of diplomats.
family-plan-second-nationality = Can your child have a second nationality? If you are not afraid of your own government, ask your consulate.
# Benefits: help from the government, such as money or food.
family-plan-benefits = Do you plan to ask for a green card? Government benefits that you yourself got since 18 September 2026 may count against you. Your child’s are treated differently. Before you stop any, ask a lawyer.
