### The staff desk, behind a PIN: for those who stand at the table, not for visitors. Short, plain words.

## On every screen of the desk

# A narrow strip over every screen of the desk.
staff-strip = เฉพาะทีมงาน อย่าปล่อยหน้าจอนี้ไว้ให้คนที่มาใช้ตู้
# The button on “About this edition” that leads to the PIN.
staff-door = ทีมงาน
# A button in the footer: locks the desk; the visitor's screen comes back. As short as can be.
staff-lock = ล็อก
# Under the question whether anyone is still here.
# Variables:
#   $seconds (String) - how many seconds are left, already formatted.
staff-countdown = จะล็อกส่วนของทีมงาน เหลือเวลา { $seconds } วินาที

## The PIN

pin-title = PIN ของทีมงาน
pin-enter = ใส่ PIN
pin-choose = ตั้ง PIN ของทีมงาน ใช้ตัวเลข 6 ถึง 12 หลัก
pin-again = ใส่ PIN ที่เพิ่งตั้งอีกครั้ง
pin-checking = รอสักครู่…
pin-wrong = PIN ไม่ถูกต้อง
# After several wrong tries.
# Variables:
#   $time (String) - how long it is still to wait, in minutes and seconds, already formatted, as in 0:05.
pin-wait = ใส่ PIN ผิดหลายครั้งเกินไป ต้องรออีก { $time }
pin-not-counted = คอมพิวเตอร์เครื่องนี้บันทึกไม่ได้ว่ามีคนลองใส่ PIN แล้ว จึงต้องรอนานหลังใส่แต่ละครั้ง โปรดให้คนที่ดูแลเครื่องนี้ช่วยดู
pin-reset-stays = ต้องตั้ง PIN ใหม่ แต่ลบไฟล์ “reset-pin” ออกจากโฟลเดอร์เก็บข้อมูลไม่ได้ โปรดลบไฟล์นี้เอง แล้วลองอีกครั้ง
pin-unreadable = PIN ที่บันทึกไว้เสียหาย จะไม่มีใครเข้าได้จนกว่าจะตั้ง PIN ใหม่ โปรดให้คนที่ดูแลเครื่องนี้ช่วยดู
pin-not-judged = คอมพิวเตอร์เครื่องนี้ตรวจ PIN ไม่ได้ โปรดลองอีกครั้ง ถ้ายังไม่ได้ ให้คนที่ดูแลเครื่องนี้ช่วยดู
pin-differs = PIN ที่ใส่สองครั้งไม่ตรงกัน โปรดตั้ง PIN อีกครั้ง
pin-length = PIN ต้องมีตัวเลข 6 ถึง 12 หลัก
pin-repeated = โปรดตั้ง PIN อื่น อย่าใช้เลขตัวเดียวซ้ำ ๆ
pin-run = โปรดตั้ง PIN อื่น อย่าใช้เลขเรียงกัน เช่น 123456
pin-year = โปรดตั้ง PIN อื่น อย่าใช้ปีหรือวันที่
pin-not-stored = บันทึก PIN ลงในคอมพิวเตอร์เครื่องนี้ไม่ได้ โปรดให้คนที่ดูแลเครื่องนี้ช่วยดู

## The rooms of the desk

desk-title = ส่วนของทีมงาน
desk-calibration = ขนาดหน้าจอ
desk-change-pin = เปลี่ยน PIN
desk-exit = ปิดโปรแกรม
desk-exit-question = ปิดโปรแกรมตู้ข้อมูลสิทธิไหม ถ้าปิด คนที่มาจะใช้ตู้ไม่ได้จนกว่าจะมีคนเปิดใหม่
desk-exit-yes = ปิด
desk-exit-no = ไม่ปิด

## Events that staff have added, as visitors see them

# Variables:
#   $date (String) - a day, already formatted.
event-added = เพิ่มที่โต๊ะนี้เมื่อวันที่ { $date }
event-cancelled = ยกเลิกแล้ว
# Over the names of the languages that are spoken at an event.
event-languages = ภาษาที่ใช้

## Counts

desk-counts = ยอดเปิดดู
counts-title = ยอดเปิดดู
counts-what = ถ้าสั่งให้เริ่มนับ ตู้จะนับว่าในแต่ละวันมีคนเปิดดูหัวข้อไหนกี่ครั้ง และดูเป็นภาษาอะไร ตู้ไม่เก็บว่าเปิดกี่โมงหรือเปิดอะไรก่อนหลัง และไม่เก็บข้อมูลใด ๆ เกี่ยวกับคนที่มาใช้ ถ้าน้อยกว่า 5 ครั้ง จะเก็บไว้แค่ว่า “ไม่ถึง 5”
counts-off = ตอนนี้ไม่ได้นับ
counts-on = ตอนนี้กำลังนับอยู่ หน้าแรกบอกเรื่องนี้ให้คนที่มาใช้ตู้รู้
# Buttons.
counts-switch-on = เริ่มนับ
counts-switch-off = หยุดนับ
counts-none = ยังไม่มียอดเปิดดู
counts-few = ไม่ถึง 5
# A button: saves the counts as a file for a spreadsheet.
counts-save = บันทึกเป็นตาราง
# Variables:
#   $file (String) - the path of the file.
counts-saved = บันทึกไว้แล้วที่ “{ $file }”
# A button.
counts-erase = ลบยอดทั้งหมด
counts-erase-question = ลบยอดเปิดดูทั้งหมดไหม ลบแล้วเอากลับมาไม่ได้
# The answers.
counts-erase-yes = ลบ
counts-erase-no = ไม่ลบ
# Stands on the first screen in place of “Nothing you touch is recorded or sent.” while counting is on. Visitors read it.
welcome-promise-counting = ตู้นี้นับว่ามีคนเปิดดูแต่ละหัวข้อกี่ครั้ง แต่ไม่บันทึกอะไรเกี่ยวกับคุณเลย และไม่ส่งข้อมูลใด ๆ ออกไป

## What could not be stored

store-elsewhere = คอมพิวเตอร์เครื่องนี้เปิดโปรแกรมตู้ข้อมูลสิทธิไว้อีกตัวหนึ่ง และตัวนั้นกำลังใช้ข้อมูลที่บันทึกไว้ โปรดปิดตัวนั้นก่อน ตอนนี้แก้ไขอะไรที่นี่ไม่ได้
store-newer = ข้อมูลที่บันทึกไว้มาจากโปรแกรมรุ่นที่ใหม่กว่านี้ ใช้โปรแกรมรุ่นนี้แก้ไขอะไรไม่ได้
store-full = ดิสก์เต็มแล้ว ตอนนี้บันทึกอะไรไม่ได้ โปรดทำให้ดิสก์มีที่ว่างก่อน
store-protected = ดิสก์นี้อ่านได้อย่างเดียว ตอนนี้บันทึกอะไรไม่ได้
store-failed = ตอนนี้บันทึกอะไรลงในคอมพิวเตอร์เครื่องนี้ไม่ได้ โปรดให้คนที่ดูแลเครื่องนี้ช่วยดู
