### Something to carry home: a code for the phone’s camera, and its text beside it.

take-home = 가져가기
take-home-how = 휴대전화 카메라를 켜고 이 네모를 비추십시오. 인터넷이 없어도 됩니다.
take-home-stays = 글은 휴대전화에 남습니다. 휴대전화 안을 살펴보는 사람은 누구나 그 글을 읽을 수 있습니다.
take-home-part = { $pages }개 중 { $page }번째 부분
take-home-next = 다음 부분
