### Passages of the Universal Declaration of Human Rights in Zapotec

declaration-label = Declaración Universal de Derechos Humanos, ONU 1948, artículo { $article }. No es ley de los Estados Unidos.
declaration-source = Zapoteco de San Lucas Quiaviní: Felipe H. Lopez, Pamela Munro. Fuente: OHCHR, ohchr.org. Nadie que hable zapoteco lo ha revisado para este quiosco.
