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
pin-again = ใส่ PIN เดิมอีกครั้ง
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

desk-counts = Counts
counts-title = Counts
counts-what = If you switch this on, the kiosk counts for each day how often each topic was opened, and in which language. It keeps no time, no order and nothing about a person. A number under 5 is kept as “fewer than 5”.
counts-off = Counting is off.
counts-on = Counting is on. The first screen tells visitors so.
# Buttons.
counts-switch-on = Switch on
counts-switch-off = Switch off
counts-none = Nothing has been counted yet.
counts-few = fewer than 5
# A button: saves the counts as a file for a spreadsheet.
counts-save = Save as a table
# Variables:
#   $file (String) - the path of the file.
counts-saved = Saved as { $file }
# A button.
counts-erase = Erase all counts
counts-erase-question = Erase all counts? You cannot undo this.
# The answers.
counts-erase-yes = Erase
counts-erase-no = Keep
# Stands on the first screen in place of “Nothing you touch is recorded or sent.” while counting is on. Visitors read it.
welcome-promise-counting = This kiosk counts how often a topic is opened. It records nothing about you and sends nothing.

## What could not be stored

store-elsewhere = Another Rights Kiosk is open on this computer and uses the stored data. Close it first. Nothing can be changed here now.
store-newer = The stored data comes from a newer version of this program. Nothing can be changed with this version.
store-full = The disk is full. Nothing can be stored now. Make room on the disk first.
store-protected = The disk is read-only. Nothing can be stored now.
store-failed = Nothing can be stored on this computer now. Ask the person who takes care of it.
