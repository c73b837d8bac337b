### Whose warrant is it? What to look at on a paper, and what the answers mean.

warrant-title = ใครออกหมายค้นหรือหมายจับนี้
warrant-paper-judge = จากผู้พิพากษา
warrant-paper-arrest = จาก ICE: I-200
warrant-paper-removal = จาก ICE: I-205
# Stands on the drawing of a paper, so that nobody takes it for a real one.
warrant-specimen = ตัวอย่าง ไม่ใช่เอกสารจริง
warrant-touch = แตะหมายเลขบนภาพวาด
warrant-questions = คำถามสามข้อ
warrant-question-signature = ในเอกสารมีการเซ็นชื่อของผู้พิพากษาใช่หรือไม่
warrant-question-court = เอกสารมาจากศาลใช่หรือไม่
warrant-question-details = ทั้งชื่อและที่อยู่ถูกต้องใช่หรือไม่
answer-yes = ใช่
answer-no = ไม่ใช่
answer-unsure = ไม่แน่ใจ
warrant-answer = สิ่งนี้หมายความว่าอย่างไร
warrant-answer-all = ตอบคำถามทั้งสามข้อ คุณตอบว่า “ไม่แน่ใจ” ได้เสมอ

## What the marked places on the papers tell

warrant-court = ด้านบนมีชื่อศาล เช่น “U.S. District Court” (ศาลรัฐบาลกลาง) หรือ “Superior Court” (ศาลของรัฐแคลิฟอร์เนีย) หมายที่ผู้พิพากษาลงชื่อ (judicial warrant) มาจากศาล
warrant-signature-judge = ผู้พิพากษาหรือตุลาการ (magistrate) ลงชื่อแล้ว
warrant-details = ถ้าเป็นหมายค้น ต้องมีที่อยู่ที่ถูกต้อง ส่วนถ้าเป็นหมายจับ ต้องระบุชื่อคนที่อาศัยอยู่ที่นั่น
warrant-date = มีวันที่ระบุไว้
warrant-agency = ด้านบนมีคำว่า “Department of Homeland Security” (กระทรวงความมั่นคงแห่งมาตุภูมิสหรัฐฯ) หน่วยงานนี้ไม่ใช่ศาล
warrant-form = หมายเลขแบบฟอร์มคือ I-200 (สำหรับการจับกุม) หรือ I-205 (สำหรับการเนรเทศ)
warrant-signature-officer = ผู้ลงชื่อคือเจ้าหน้าที่ตรวจคนเข้าเมือง นั่นไม่ใช่การเซ็นชื่อของผู้พิพากษา
warrant-name = แม้เอกสารมีชื่อของคุณ หมายของ ICE ที่ไม่มีผู้พิพากษาลงชื่อก็ไม่ใช่หมายที่ผู้พิพากษาลงชื่อ (หมายค้นหรือหมายจับของศาล)

## The answers

warrant-outcome-judge = เอกสารนี้ดูเหมือนเป็นหมายที่ผู้พิพากษาลงชื่อ และอาจทำให้เจ้าหน้าที่มีสิทธิเข้ามาได้ อย่าต่อสู้และอย่าขวางเขา คุณมีสิทธิที่จะไม่พูด ให้ขอทนายความ
warrant-outcome-wrong = ชื่อไม่ถูกต้อง หรือที่อยู่ไม่ถูกต้อง ให้ปิดประตูไว้ บอกเจ้าหน้าที่ผ่านประตูว่าชื่อหรือที่อยู่ไม่ถูกต้อง และบอกว่าคุณไม่ยินยอม แต่ถ้าเขายังเข้ามาอยู่ดี อย่าต่อสู้และอย่าขวางเขา
warrant-outcome-not-judge = เอกสารนี้ไม่ใช่หมายที่ผู้พิพากษาลงชื่อ คุณไม่จำเป็นต้องเปิดประตูเมื่อเจ้าหน้าที่มีเพียงหมายของ ICE ที่ไม่มีผู้พิพากษาลงชื่อ แต่เจ้าหน้าที่บางคนอาจพยายามเข้ามาอยู่ดี อย่าต่อสู้ ให้พูดว่าคุณไม่ยินยอม
warrant-outcome-unsure = ถ้าคุณไม่แน่ใจ ให้ปิดประตูไว้ ขอให้เจ้าหน้าที่สอดเอกสารใต้ประตู หรือแนบกับหน้าต่างให้ดู บอกเจ้าหน้าที่ว่าคุณไม่ยินยอม แต่ถ้าเขายังเข้ามาอยู่ดี อย่าต่อสู้และอย่าขวางเขา ไม่ว่าเขาจะเข้ามาหรือไม่ ให้โทรหาสายด่วน

## What to say. The English is read out or shown to an officer; the translation explains it.

warrant-say-warrant = มีหมายที่ผู้พิพากษาลงชื่อไหม
warrant-say-no-entry = ไม่ยินยอมให้เข้ามา
warrant-say-silent = เลือกที่จะไม่พูด
warrant-say-lawyer = ต้องการทนายความ
