### Whose warrant is it? What to look at on a paper, and what the answers mean.

warrant-title = ใครออกหมายค้นหรือหมายจับนี้
warrant-paper-judge = จากผู้พิพากษา
warrant-paper-arrest = จาก ICE: I-200
warrant-paper-removal = จาก ICE: I-205
# Stands on the drawing of a paper, so that nobody takes it for a real one.
warrant-specimen = ตัวอย่าง ไม่ใช่เอกสารจริง
warrant-touch = แตะหมายเลขบนภาพวาด
warrant-from-court = จากศาล
warrant-from-ice = จาก ICE
warrant-question-looks = เอกสารของเจ้าหน้าที่เหมือนแบบไหน
warrant-question-signed = ผู้พิพากษาของศาลลงชื่อในเอกสารใช่หรือไม่
warrant-question-kind = เอกสารนี้ใช้ทำอะไร
# Two questions on one page: only the one that fits the paper is answered.
warrant-kind-search = เอกสารสำหรับค้น: ที่อยู่ของคุณในเอกสารถูกต้องใช่หรือไม่
warrant-kind-arrest = เอกสารสำหรับจับกุมคน: ระบุชื่อคนที่อาศัยอยู่ที่นี่ใช่หรือไม่
answer-yes = ใช่
answer-no = ไม่ใช่
answer-unsure = ไม่แน่ใจ
# Buttons that lead to what to do, to a drawing with its marked places, to the page before, and to the first question again.
warrant-what-to-do = ควรทำอย่างไร
warrant-closer = ดูใกล้ๆ
warrant-step-back = หน้าก่อนหน้า
warrant-other-paper = เอกสารอื่น

## What the marked places on the papers tell

warrant-court = ด้านบนมีชื่อศาล เช่น “U.S. District Court” (ศาลรัฐบาลกลาง) หรือ “Superior Court” (ศาลของรัฐแคลิฟอร์เนีย) หมายที่ผู้พิพากษาลงชื่อ (judicial warrant) มาจากศาล
warrant-signature-judge = ผู้พิพากษาหรือตุลาการ (magistrate) ลงชื่อแล้ว
warrant-details = ถ้าเป็นหมายค้น ต้องมีที่อยู่ที่ถูกต้อง ส่วนถ้าเป็นหมายจับ ต้องระบุชื่อคนที่อาศัยอยู่ที่นั่น
warrant-date = มีวันที่ระบุไว้
warrant-agency = ด้านบนมีคำว่า “Department of Homeland Security” (กระทรวงความมั่นคงแห่งมาตุภูมิสหรัฐฯ) หน่วยงานนี้ไม่ใช่ศาล
warrant-form = หมายเลขแบบฟอร์มคือ I-200 (สำหรับการจับกุม) หรือ I-205 (สำหรับการเนรเทศ)
warrant-signature-officer = ผู้ลงชื่อคือเจ้าหน้าที่ตรวจคนเข้าเมือง นั่นไม่ใช่การเซ็นชื่อของผู้พิพากษา
warrant-name = แม้เอกสารมีชื่อของคุณ หมายของ ICE ที่ไม่มีผู้พิพากษาลงชื่อก็ไม่ใช่หมายที่ผู้พิพากษาลงชื่อ (หมายค้นหรือหมายจับของศาล)
# Stands under the question whether a judge of a court has signed it.
warrant-immigration-judge = คำสั่งของผู้พิพากษาศาลคนเข้าเมือง (immigration judge) ไม่เพียงพอ

## The answers

warrant-outcome-judge = เอกสารนี้ดูเหมือนเป็นหมายที่ผู้พิพากษาลงชื่อ และอาจทำให้เจ้าหน้าที่มีสิทธิเข้ามาได้ อย่าต่อสู้และอย่าขวางเขา คุณมีสิทธิที่จะไม่พูด ให้ขอทนายความ
warrant-outcome-wrong = ถ้าเป็นเอกสารสำหรับค้นและที่อยู่ไม่ถูกต้อง หรือถ้าเป็นเอกสารสำหรับจับกุมและไม่ได้ระบุชื่อคนที่อาศัยอยู่ที่นี่แม้แต่คนเดียว ให้ปิดประตูไว้ บอกเจ้าหน้าที่ผ่านประตูว่าที่อยู่หรือชื่อไม่ถูกต้อง และบอกว่าคุณไม่ยินยอม แต่ถ้าเขายังเข้ามาอยู่ดี อย่าต่อสู้และอย่าขวางเขา
warrant-outcome-not-judge = เอกสารนี้ไม่ใช่หมายที่ผู้พิพากษาลงชื่อ คุณไม่จำเป็นต้องเปิดประตูบ้านของคุณเมื่อเจ้าหน้าที่มีเพียงหมายของ ICE ที่ไม่มีผู้พิพากษาลงชื่อ ดังนั้น ให้ปิดประตูไว้ แต่เจ้าหน้าที่บางคนอาจพยายามเข้ามาอยู่ดี อย่าต่อสู้และอย่าขวางเขา ให้พูดว่าคุณไม่ยินยอม
warrant-outcome-unsure = ถ้าคุณไม่แน่ใจ ให้ปิดประตูไว้ ขอให้เจ้าหน้าที่สอดเอกสารใต้ประตู หรือแนบกับหน้าต่างให้ดู บอกเจ้าหน้าที่ว่าคุณไม่ยินยอม แต่ถ้าเขายังเข้ามาอยู่ดี อย่าต่อสู้และอย่าขวางเขา ไม่ว่าเขาจะเข้ามาหรือไม่ ให้โทรหาสายด่วน
warrant-only-home = คำตอบเหล่านี้ใช้กับเหตุการณ์ที่ประตูบ้าน แต่ในที่สาธารณะ เจ้าหน้าที่มีสิทธิจับกุมคน โดยใช้เอกสารซึ่งเป็นหมายของ ICE ที่ไม่มีผู้พิพากษาลงชื่อ

## The answers in few words, large over the whole page

warrant-outcome-judge-short = เอกสารนี้ดูเหมือนเป็นหมายที่ผู้พิพากษาลงชื่อ อาจทำให้เจ้าหน้าที่มีสิทธิเข้ามาได้
warrant-outcome-wrong-short = ที่อยู่หรือชื่อไม่ถูกต้อง ให้ปิดประตูไว้
warrant-outcome-not-judge-short = ไม่ใช่หมายที่ผู้พิพากษาลงชื่อ ให้ปิดประตูไว้
# The paper looks like one of ICE.
warrant-outcome-ice-short = เอกสารของ ICE คุณไม่จำเป็นต้องเปิดประตู
warrant-outcome-unsure-short = ถ้าไม่แน่ใจ ให้ปิดประตูไว้

## What to say. The English is read out or shown to an officer; the translation explains it.

warrant-say-warrant = มีหมายที่ผู้พิพากษาลงชื่อไหม
warrant-say-no-entry = ไม่ยินยอมให้เข้ามา
warrant-say-silent = เลือกที่จะไม่พูด
warrant-say-lawyer = ต้องการทนายความ
