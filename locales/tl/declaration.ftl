### Passages of the Universal Declaration of Human Rights in Zapotec

declaration-label = Pangkalahatang Pagpapahayag ng Karapatang Pantao, United Nations 1948, artikulo { $article }. Hindi ito batas ng U.S.
declaration-source = Zapotec ng San Lucas Quiaviní: Felipe H. Lopez, Pamela Munro. Galing sa OHCHR, ohchr.org. Wala pang taong nagsasalita ng wikang ito ang sumuri ng tekstong ito para sa kiosk na ito.
