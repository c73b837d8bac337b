### The short names of the moments of a topic, one a tab, and conditions of what is said.

## Tabs. As short as can be: one to three words.

stage-inside = ถ้าเขาเข้ามา
stage-held = ถ้าเขาไม่ให้ไป
stage-search = ถ้าเขาค้น
stage-questions = ถ้าเขาถาม
stage-before = เตรียมล่วงหน้า
stage-after = หลังจากนั้น
stage-places = โรงเรียน คลินิก โบสถ์
stage-detained = ระหว่างถูกควบคุมตัว
stage-police = ถูกตำรวจจับกุม
stage-deported = ถ้าเขาจะเนรเทศคุณ
stage-signed = ถ้าเซ็นชื่อไปแล้ว
stage-film = ถ้าคุณถ่ายวิดีโอ
stage-calls = โทรหาใคร
stage-not-found = ถ้าหาไม่พบ
stage-caregiver = แบบฟอร์มผู้ดูแลเด็ก
stage-papers = รายการและเอกสาร
stage-pay = ก่อนจ่ายเงิน
stage-they-call = เมื่อคนที่ถูกจับกุมโทรมา
stage-today = ทำวันนี้ด้วย
stage-court = ในศาลคนเข้าเมือง

## Shown over a line that may be said only if it is true, or only to somebody. It is never read out.

condition-if-true = พูดเฉพาะเมื่อเป็นเรื่องจริง:
condition-help-line = บอกทนายความหรือสายช่วยเหลือ:
