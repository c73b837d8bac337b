### What holds wherever officers are met: one strip on every page but the first of such a topic.

everywhere-dont-run = 도망치지 마십시오. 경찰이나 단속 요원에게 저항하지 말고, 앞을 막지도 마십시오. 거짓말을 하지 말고, 가짜 서류도 보여 주지 마십시오.
everywhere-not-guaranteed = 경찰이나 단속 요원이 늘 권리를 지켜 주지는 않습니다. 그래도 “묵비권을 행사하겠습니다”처럼 자기 권리를 분명히 말하십시오. 몸싸움은 하지 마십시오. 있었던 일을 자세히 기억해 두었다가 나중에 변호사를 통해 항의하십시오.
