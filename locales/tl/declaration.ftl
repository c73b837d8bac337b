### Passages of the Universal Declaration of Human Rights in Zapotec

declaration-label = Artikulo { $article } ng Pangkalahatang Pagpapahayag ng Karapatang Pantao, United Nations 1948. Hindi ito batas ng U.S.
declaration-source = Zapotec ng San Lucas Quiaviní: Felipe H. Lopez, Pamela Munro. Galing sa OHCHR, ohchr.org. Wala pang nagsasalita ng Zapotec na nagsuri nito para sa kiosk.
