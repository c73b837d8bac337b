### A card for an officer, a nurse or a clerk: which language somebody speaks.

door-speak = ฉันพูดภาษา…
door-speak-own = ฉันพูด{ $language }
speak-which = คุณพูดภาษาอะไร
speak-group-zapotec = ภาษาซาโปเตก
speak-group-oaxaca = ภาษาอื่นที่พูดในวาฮากา (Oaxaca)
speak-group-mexico = ภาษาอื่นที่พูดในเม็กซิโก
speak-group-maya = กลุ่มภาษามายา
speak-group-coast = ภาษาที่พูดในฮอนดูรัส นิการากัว และเอลซัลวาดอร์
speak-only-town = ฉันรู้แค่ชื่อเมืองของฉัน
speak-which-one = ภาษาของคุณคือภาษาไหน
speak-which-town = คุณมาจากเมืองไหน
speak-first-letter = ตัวอักษรแรกของชื่อเมืองของคุณ
speak-other-town = ไม่มีเมืองของฉันในรายชื่อนี้
# Variables:
#   $language (String) - the name of a language in English or Spanish, in Latin letters; no ending may lean on it.
speak-language = ฉันพูดภาษา { $language }
# Variables:
#   $town (String) - the name of a town, in Latin letters.
speak-town = ฉันมาจาก { $town }
# For a town in which more than one language is spoken.
# Variables:
#   $languages (String) - names of languages, with commas between them.
speak-languages = ในเมืองของฉัน คนพูดภาษา: { $languages }
# Said to the one who calls the interpreter.
# Variables:
#   $codes (String) - codes of three letters, with commas between them.
speak-codes = รหัสภาษาสำหรับบริการล่าม: ISO 639-3 { $codes }
speak-no-code = สำหรับบริการล่าม: เราไม่รู้รหัสของภาษานี้ ให้บอกชื่อเมืองแทน
speak-meaning = บัตรนี้บอกว่าคุณพูดภาษาไหน และบอกว่าคุณต้องการล่าม
speak-town-note = ถ้าคนอื่นรู้ชื่อเมืองของคุณ ก็อาจรู้ได้ว่าคุณเกิดที่ไหน ให้ล่ามหรือพยาบาลดูบัตรนี้ได้ แต่อย่าให้เจ้าหน้าที่ตรวจคนเข้าเมืองดู
speak-another = ภาษาอื่นหรือเมืองอื่น
