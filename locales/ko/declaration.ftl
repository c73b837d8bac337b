### Passages of the Universal Declaration of Human Rights in Zapotec

declaration-label = 세계 인권 선언(유엔, 1948년) 제{ $article }조. 미국 법이 아닙니다.
declaration-source = San Lucas Quiaviní의 사포텍어: Felipe H. Lopez, Pamela Munro. 출처: 유엔 인권사무소(OHCHR), ohchr.org. 이 키오스크에 나오는 글은 이 사포텍어를 하는 사람이 아직 검토하지 않았습니다.
