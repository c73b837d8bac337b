### Whose warrant is it? What to look at on a paper, and what the answers mean.

warrant-title = ใครออกหมายค้นหรือหมายจับนี้
warrant-paper-judge = จากผู้พิพากษา
warrant-paper-arrest = จาก ICE: I-200
warrant-paper-removal = จาก ICE: I-205
# Stands on the drawing of a paper, so that nobody takes it for a real one.
warrant-specimen = ตัวอย่าง ไม่ใช่เอกสารจริง
warrant-touch = แตะตัวเลขในภาพ
warrant-from-court = จากศาล
warrant-from-ice = จาก ICE
warrant-question-looks = เอกสารของเจ้าหน้าที่หน้าตาเหมือนใบไหน
warrant-question-signed = มีผู้พิพากษาของศาลลงชื่อไว้ไหม
warrant-question-kind = เอกสารนี้ใช้ทำอะไร
# Two questions on one page: only the one that fits the paper is answered.
warrant-kind-search = ถ้าเอกสารนี้เป็นหมายค้น มีที่อยู่ที่ถูกต้องของคุณไหม
warrant-kind-arrest = ถ้าเอกสารนี้เป็นหมายจับ มีชื่อคนที่อาศัยอยู่บ้านนี้ไหม
answer-yes = มี
answer-no = ไม่มี
answer-unsure = ไม่แน่ใจ
# Buttons that lead to what to do, to a drawing with its marked places, to the page before, and to the first question again.
warrant-what-to-do = ควรทำอย่างไร
warrant-closer = ดูใกล้ ๆ
warrant-step-back = หน้าก่อนหน้า
warrant-other-paper = เอกสารอื่น

## What the marked places on the papers tell

warrant-court = หมายที่ผู้พิพากษาลงชื่อ (judicial warrant) ออกโดยศาล ด้านบนมีชื่อศาล เช่น “U.S. District Court” (ศาลรัฐบาลกลาง) หรือ “Superior Court” (ศาลของรัฐแคลิฟอร์เนีย)
warrant-signature-judge = ผู้พิพากษา (judge, magistrate judge) ลงชื่อแล้ว
warrant-details = หมายค้นต้องมีที่อยู่ถูกต้อง ส่วนหมายจับต้องมีชื่อคนที่อาศัยอยู่ที่นั่น
warrant-date = มีวันที่เขียนไว้
warrant-agency = ด้านบนมีคำว่า “Department of Homeland Security” (กระทรวงความมั่นคงแห่งมาตุภูมิสหรัฐฯ) หน่วยงานนี้ไม่ใช่ศาล
warrant-form = หมายเลขแบบฟอร์มคือ I-200 (สำหรับการจับกุม) หรือ I-205 (สำหรับการเนรเทศ)
warrant-signature-officer = ผู้ลงชื่อคือเจ้าหน้าที่ตรวจคนเข้าเมือง นั่นไม่ใช่ลายเซ็นของผู้พิพากษา
warrant-name = ถึงมีชื่อของคุณอยู่ในเอกสาร เอกสารของ ICE ก็ไม่ใช่หมายที่ผู้พิพากษาลงชื่อ
# Stands under the question whether a judge of a court has signed it.
warrant-immigration-judge = แค่คำสั่งของผู้พิพากษาศาลคนเข้าเมือง (immigration judge) ยังไม่พอ

## The answers

warrant-outcome-judge = เอกสารนี้ดูเหมือนเป็นหมายที่ผู้พิพากษาลงชื่อ เจ้าหน้าที่อาจใช้เอกสารนี้เข้ามาได้ ให้เขาเข้ามา หลีกทางให้เขา และให้เขาเห็นมือของคุณตลอด อย่าต่อสู้ ใช้สิทธิที่จะไม่พูด และขอทนายความ
warrant-outcome-wrong = ถ้าเอกสารเป็นหมายค้นแต่ที่อยู่ผิด หรือเป็นหมายจับแต่ไม่มีชื่อคนที่อาศัยอยู่ที่นี่ ให้ปิดประตูไว้ บอกเจ้าหน้าที่ผ่านประตูว่าที่อยู่หรือชื่อไม่ถูก ถ้าเขาเข้ามา อย่าต่อสู้
warrant-outcome-not-judge = เอกสารนี้ไม่ใช่หมายที่ผู้พิพากษาลงชื่อ ถ้าคุณอยู่บ้าน และเจ้าหน้าที่มีแค่เอกสารของ ICE คุณไม่จำเป็นต้องเปิดประตู ให้ปิดประตูไว้ ถ้าเขายังเข้ามาอยู่ดี อย่าต่อสู้
warrant-outcome-unsure = ถ้าคุณไม่แน่ใจ ให้ปิดประตูไว้ ขอให้เขาสอดเอกสารใต้ประตู หรือแนบกับหน้าต่างให้ดู ให้โทรหาสายด่วน ถ้าเขาเข้ามา อย่าต่อสู้
warrant-only-home = คำตอบเหล่านี้ใช้ตอนเจ้าหน้าที่มาที่ประตูบ้าน แต่ในที่สาธารณะ เจ้าหน้าที่ใช้เอกสารของ ICE จับกุมคนได้

## The answers in few words, large over the whole page

warrant-outcome-judge-short = ดูเหมือนหมายที่ผู้พิพากษาลงชื่อ ให้เขาเข้า ใช้สิทธิที่จะไม่พูด
warrant-outcome-wrong-short = ถ้าที่อยู่หรือชื่อไม่ถูก ให้ปิดประตูไว้
warrant-outcome-not-judge-short = ไม่ใช่หมายที่ผู้พิพากษาลงชื่อ ให้ปิดประตูไว้
# The paper looks like one of ICE.
warrant-outcome-ice-short = นี่เอกสารของ ICE ไม่จำเป็นต้องเปิดประตู
warrant-outcome-unsure-short = ถ้าไม่แน่ใจ ให้ปิดประตูไว้

## What to say. The English is read out or shown to an officer; the translation explains it.

warrant-say-warrant = มีหมายที่ผู้พิพากษาลงชื่อไหม
warrant-say-no-entry = ฉันไม่ยินยอมให้เข้ามา
warrant-say-silent = ฉันขอใช้สิทธิที่จะไม่พูด
warrant-say-lawyer = ฉันต้องการทนายความ
