### Passages of the Universal Declaration of Human Rights in Zapotec

declaration-label = Artikulo { $article } ng Pangkalahatang Pagpapahayag ng Karapatang Pantao, United Nations 1948. Hindi ito batas ng U.S.
declaration-source = Zapotec ng San Lucas Quiaviní: Felipe H. Lopez, Pamela Munro. Galing sa OHCHR, ohchr.org. Hindi pa ito nasusuri ng kahit sinong nagsasalita ng Zapotec para sa kiosk na ito.
