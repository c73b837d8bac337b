### Passages of the Universal Declaration of Human Rights in Zapotec

declaration-label = 세계 인권 선언, 유엔 1948년, 조항 { $article }. 미국 법이 아닙니다.
declaration-source = San Lucas Quiaviní의 사포텍어: Felipe H. Lopez, Pamela Munro. 출처: OHCHR, ohchr.org. 이 키오스크를 위해 그 언어를 사용하는 사람이 검토한 적은 없습니다.
