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

## Events at the desk

# The room of the desk in which events are added and changed.
desk-events = กิจกรรม
events-desk-none = ยังไม่มีใครเพิ่มกิจกรรมที่โต๊ะนี้
events-desk-add = เพิ่มกิจกรรม
events-desk-change = แก้ไข
events-desk-copy = คัดลอก
events-desk-cancel = ยกเลิกกิจกรรม
events-desk-uncancel = กลับมาจัดตามเดิม
events-desk-remove = ลบ
events-desk-remove-question = ลบกิจกรรมนี้ไหม ถ้าลบ คนที่มาใช้ตู้จะไม่เห็นกิจกรรมนี้อีก
events-desk-remove-yes = ลบ
events-desk-remove-no = ไม่ลบ
# Takes away what staff wrote over an event of this edition.
events-desk-lift = กลับไปใช้ข้อมูลดั้งเดิม
# Stands at an event of this edition that staff have changed.
events-desk-covers = แก้ไขแล้วที่โต๊ะนี้
# Stands at an event that comes with the program.
events-desk-edition = มากับตัวโปรแกรม
# Two buttons. What is undone or done again stands behind a colon.
events-desk-undo = เลิกทำ
events-desk-redo = ทำอีกครั้ง
# What was done to an event: stands behind “Undo:”.
# Variables:
#   $title (String) - the name of an event.
events-desk-deed-added = เพิ่ม “{ $title }”
# Variables:
#   $title (String) - the name of an event.
events-desk-deed-changed = แก้ไข “{ $title }”
# Variables:
#   $title (String) - the name of an event.
events-desk-deed-cancelled = ยกเลิกกิจกรรม “{ $title }”
# That an event was called off was taken back.
# Variables:
#   $title (String) - the name of an event.
events-desk-deed-uncancelled = ให้ “{ $title }” กลับมาจัดตามเดิม
# Variables:
#   $title (String) - the name of an event.
events-desk-deed-removed = ลบ “{ $title }”
# The original of an event was shown again.
# Variables:
#   $title (String) - the name of an event.
events-desk-deed-lifted = กลับไปใช้ข้อมูลดั้งเดิมของ “{ $title }”
# Variables:
#   $count (String) - how many events, already formatted.
events-desk-deed-imported = ดึง { $count } กิจกรรมจากปฏิทิน
events-desk-too-many = ไม่มีที่ให้เพิ่มกิจกรรมอีกแล้ว โปรดลบกิจกรรมเก่าออกก่อน
events-desk-gone = ทำอย่างนั้นไม่ได้แล้ว เพราะรายการกิจกรรมเปลี่ยนไปแล้ว แต่ไม่มีอะไรหายไป

## The form for an event

event-form-heading = กิจกรรม
# The labels of the four pages of the form. As short as can be.
event-form-words = ชื่อ
event-form-when = วันที่
event-form-where = สถานที่
event-form-repeats = จัดซ้ำ
# Fields of the form.
event-form-title = ชื่อกิจกรรม
event-form-note = คนที่มาควรรู้อะไร
event-form-date = วันที่
event-form-last-day = วันสุดท้าย
event-form-start = เริ่ม
event-form-end = จบ
# No day has been chosen yet.
event-form-not-chosen = ยังไม่ได้เลือก
event-form-no-end = ไม่มีเวลาจบ
event-form-whole-day = ทั้งวัน
event-form-place = สถานที่
event-form-hosts = ใครเป็นผู้จัด
event-form-other-host = ผู้จัดรายอื่น
event-form-languages = ภาษาที่ใช้
event-form-once = ครั้งเดียว
event-form-weekly = ทุกสัปดาห์
event-form-monthly-day = ทุกเดือน วันที่เดิม
event-form-monthly-weekday = ทุกเดือน วันเดิมของสัปดาห์
event-form-monthly-last = ทุกเดือน วันเดิมของสัปดาห์ ครั้งสุดท้ายในเดือน
event-form-as-written = ตามที่เขียนในปฏิทิน
# The repetition has no end.
event-form-endless = จัดไปเรื่อย ๆ
event-form-until = จนถึง
event-form-without = วันที่ไม่จัด
event-form-leave-out = ไม่จัดในวันที่เลือก
event-form-save = บันทึก
event-form-discard = ไม่บันทึก
event-form-discard-question = ออกโดยไม่บันทึกไหม ถ้าออก สิ่งที่พิมพ์ไว้จะหายไป
event-form-discard-no = พิมพ์ต่อ
event-form-not-saved = ยังไม่ได้บันทึก โปรดดูข้างล่าง
# Variables:
#   $languages (String) - names of languages, in a list.
event-form-missing = ภาษาที่ยังไม่ได้เขียน: { $languages } คนที่เปิดดูเป็นภาษานั้นจะเห็นภาษาอื่นแทน
event-form-no-title = โปรดใส่ชื่อกิจกรรมอย่างน้อยหนึ่งภาษา
# Variables:
#   $most (String) - a number, already formatted.
event-form-too-long = ยาวเกินไป ใส่ได้ไม่เกิน { $most } ตัวอักษร
event-form-no-date = โปรดเลือกวันที่
event-form-no-such-day = ใช้วันหรือเวลานี้ไม่ได้ โปรดเลือกใหม่
# Variables:
#   $time (String) - a time of day, already formatted.
event-form-no-such-hour = คืนนั้นไม่มีเวลา { $time } เพราะต้องปรับนาฬิกาให้เร็วขึ้นหนึ่งชั่วโมง โปรดเลือกเวลาอื่น
# Variables:
#   $time (String) - a time of day, already formatted.
event-form-doubled-hour = คืนนั้นมีเวลา { $time } สองครั้ง เพราะต้องปรับนาฬิกาถอยหลังหนึ่งชั่วโมง หมายถึงครั้งไหน
event-form-first-hour = ครั้งแรก
event-form-second-hour = ครั้งที่สอง
event-form-end-before-start = เวลาจบมาก่อนเวลาเริ่ม โปรดเลือกให้จบหลังจากเริ่ม
# Variables:
#   $letter (String) - a character.
event-form-undrawn = หน้าจอนี้แสดงตัวอักษร { $letter } ในภาษานี้ไม่ได้ โปรดลบออก
event-form-unknown-host = มีผู้จัดรายหนึ่งที่ไม่อยู่ในรายชื่อองค์กรแล้ว โปรดเอาออกจากกิจกรรมนี้
# Variables:
#   $most (String) - a number, already formatted.
event-form-too-many-hosts = ใส่ผู้จัดมากเกินไป ใส่ได้ไม่เกิน { $most } ราย
event-form-too-many-exceptions = มีวันที่ไม่จัดมากเกินไป โปรดเลือกวันจบให้เร็วขึ้น
event-form-ends-before = วันจบมาก่อนวันเริ่ม โปรดเลือกวันจบให้หลังวันเริ่ม
event-form-cannot-repeat = จัดซ้ำแบบนี้ไม่ได้ โปรดเลือกแบบอื่นหรือวันอื่น

## The keyboard

keyboard-space = เว้นวรรค
keyboard-shift = Shift
keyboard-done = เสร็จแล้ว
# The key was not taken: such a mark cannot stand here.
keyboard-refused = พิมพ์ตัวนี้ตรงนี้ไม่ได้
# Variables:
#   $count (String) - how many characters, already formatted.
keyboard-taken-out = ลบตัวอักษรที่มองไม่เห็นออกแล้ว: { $count } ตัว

## Calendars at the desk

# The room of the desk in which events are taken from calendar files and written into one.
desk-calendars = ปฏิทิน
calendars-what = ดึงกิจกรรมจากไฟล์ปฏิทิน (.ics) มาไว้ที่นี่ หรือบันทึกกิจกรรมที่เพิ่มที่นี่เป็นไฟล์ปฏิทิน
# Over the list of files that were found.
calendars-found = ไฟล์ปฏิทินในคอมพิวเตอร์เครื่องนี้และในแฟลชไดรฟ์ที่เสียบอยู่
# A button: looks for files once more, after a USB stick was put in.
calendars-look-again = ค้นหาอีกครั้ง
calendars-none = ไม่พบไฟล์ปฏิทิน โปรดเสียบแฟลชไดรฟ์ (USB) ที่มีไฟล์ปฏิทินเข้ากับคอมพิวเตอร์เครื่องนี้ แล้วแตะ “ค้นหาอีกครั้ง”
# How many events of the file are of each kind, before anything is kept.
# Variables:
#   $count (String) - how many, already formatted.
calendars-new = ใหม่: { $count }
# Variables:
#   $count (String) - how many, already formatted.
calendars-changed = เปลี่ยนไป: { $count }
# Variables:
#   $count (String) - how many, already formatted.
calendars-cancelled = ยกเลิกแล้ว: { $count }
# Variables:
#   $count (String) - how many, already formatted.
calendars-same = มีอยู่แล้ว: { $count }
# Variables:
#   $count (String) - how many, already formatted.
calendars-skipped = ดึงมาไม่ได้: { $count }
calendars-nothing = ไม่มีอะไรใหม่ในไฟล์นี้
# Stands at each event that will be taken, as a button: pressing it leaves the event out.
calendars-will-take = จะดึงมา
# Stands at each event that will not be taken, as a button: pressing it takes the event.
calendars-will-leave = จะไม่ดึงมา
# An event that staff changed here by hand has been changed in the calendar too.
calendars-by-hand = มีคนแก้ไขกิจกรรมนี้ไว้ที่นี่ และในปฏิทินก็เปลี่ยนไปด้วย ให้ดึงมาเฉพาะเมื่อข้อมูลในปฏิทินถูกต้อง
# What is here may be newer than what the calendar says of an event.
calendars-order-unknown = โปรแกรมนี้บอกไม่ได้ว่าข้อมูลไหนใหม่กว่ากัน ระหว่างข้อมูลของกิจกรรมนี้ที่มีอยู่ที่นี่กับข้อมูลในปฏิทิน ให้ดึงมาเฉพาะเมื่อข้อมูลในปฏิทินถูกต้อง
# What changes of an event: it had been called off, and that is taken back.
calendars-uncancelled = ไม่ยกเลิกแล้ว จะกลับมาจัด
# A button: keeps the chosen events.
# Variables:
#   $count (String) - how many events, already formatted.
calendars-take = ดึง { $count } กิจกรรม
# A button: leaves without keeping anything.
calendars-leave = ไม่ดึงมาเลย
# Variables:
#   $count (String) - how many events, already formatted.
calendars-taken = ดึงมาแล้ว { $count } กิจกรรม ถ้าต้องการให้ทุกอย่างกลับเป็นเหมือนเดิม ให้แตะ “เลิกทำ” ในหน้า “กิจกรรม”
# Before the line of a file on which something stands.
# Variables:
#   $line (String) - the number of a line, already formatted.
calendars-line = บรรทัดที่ { $line }
# A button under the part of a long list that is shown: leads to the part that follows.
# Variables:
#   $count (String) - how many lines are not shown yet, already formatted.
calendars-go-on = ดูรายการถัดไป ({ $count })
# A button: leads to the part of a long list that comes before.
calendars-go-back = ดูรายการก่อนหน้า
# A button: writes all events that were added here into a calendar file.
calendars-write = บันทึกเป็นไฟล์ปฏิทิน
calendars-too-large = ไฟล์นี้ใหญ่เกินไป โปรดทำไฟล์ใหม่จากปฏิทินของคุณโดยเลือกกิจกรรมให้น้อยลง แล้วลองอีกครั้ง
calendars-not-calendar = นี่ไม่ใช่ไฟล์ปฏิทิน โปรดเลือกไฟล์ที่ชื่อลงท้ายด้วย “.ics”
calendars-not-read = อ่านไฟล์ไม่ได้ โปรดดูว่าแฟลชไดรฟ์ยังเสียบอยู่ไหม
calendars-not-written = บันทึกไฟล์ไม่ได้ โปรดดูว่าแฟลชไดรฟ์ยังเสียบอยู่ไหม และยังมีที่ว่างไหม

## Why something in a calendar cannot be taken

calendar-skip-damaged = บรรทัดนี้เสียหาย
calendar-skip-cut-off = ข้อมูลของกิจกรรมนี้ไม่ครบ ตอนท้ายขาดหายไป
calendar-skip-no-event = นี่ไม่ใช่กิจกรรม
calendar-skip-answer = นี่เป็นการตอบคำเชิญ ไม่ใช่กิจกรรม
calendar-skip-no-title = กิจกรรมนี้ไม่มีชื่อ
calendar-skip-no-day = กิจกรรมนี้ไม่มีวันที่
calendar-skip-moment = มีวันหรือเวลาที่อ่านไม่ออก
calendar-skip-end = เวลาจบเป็นไปไม่ได้ จะดึงกิจกรรมนี้มาโดยไม่มีเวลาจบ
calendar-skip-zone = ไม่รู้จักเขตเวลานี้
calendar-skip-repeats = โปรแกรมนี้เก็บการจัดซ้ำแบบนี้ไม่ได้
calendar-skip-days = กิจกรรมนี้กำหนดวันจัดไว้ทีละวัน โปรแกรมนี้เก็บวันเหล่านั้นไม่ได้
calendar-skip-twice = ในไฟล์มีกิจกรรมนี้ซ้ำกันสองรายการ จะดึงรายการที่ใหม่กว่ามา
calendar-skip-too-many = ไฟล์นี้มีกิจกรรมมากเกินกว่าที่โปรแกรมนี้อ่านได้ จะไม่ดึงส่วนที่เหลือมา
calendar-skip-no-series = กิจกรรมนี้เป็นส่วนหนึ่งของชุดกิจกรรมที่ไม่มีอยู่ที่นี่
calendar-skip-never-here = กิจกรรมนี้ยกเลิกแล้ว และไม่เคยมีอยู่ที่นี่

## What was noticed in an event that is taken

calendar-note-los-angeles = ไม่ได้ระบุเขตเวลาไว้ จึงถือว่าเป็นเวลาในลอสแอนเจลิส
calendar-note-zone = ปรับให้เป็นเวลาในลอสแอนเจลิสแล้ว โปรดตรวจดูเวลา
calendar-note-clocks = คืนนั้นมีการปรับนาฬิกา โปรดตรวจดูเวลา
calendar-note-letters = ตัวอักษรบางตัวอาจผิด โปรดตรวจดูตัวที่มีเครื่องหมาย เช่น é
calendar-note-language = โปรแกรมนี้เดาภาษาของข้อความเอาเอง โปรดตรวจดู
calendar-note-words = ตัดข้อความบางส่วนออกแล้ว เพราะยาวเกินไปหรือแสดงไม่ได้
calendar-note-cut-off = ไฟล์นี้ไม่ครบ อาจมีกิจกรรมที่หายไป
calendar-note-private = กิจกรรมนี้ตั้งไว้เป็นส่วนตัว ควรให้คนที่มาใช้ตู้เห็นไหม

## What could not be stored

store-elsewhere = คอมพิวเตอร์เครื่องนี้เปิดโปรแกรมตู้ข้อมูลสิทธิไว้อีกตัวหนึ่ง และตัวนั้นกำลังใช้ข้อมูลที่บันทึกไว้ โปรดปิดตัวนั้นก่อน ตอนนี้แก้ไขอะไรที่นี่ไม่ได้
store-newer = ข้อมูลที่บันทึกไว้มาจากโปรแกรมรุ่นที่ใหม่กว่านี้ ใช้โปรแกรมรุ่นนี้แก้ไขอะไรไม่ได้
store-full = ดิสก์เต็มแล้ว ตอนนี้บันทึกอะไรไม่ได้ โปรดทำให้ดิสก์มีที่ว่างก่อน
store-protected = ดิสก์นี้อ่านได้อย่างเดียว ตอนนี้บันทึกอะไรไม่ได้
store-failed = ตอนนี้บันทึกอะไรลงในคอมพิวเตอร์เครื่องนี้ไม่ได้ โปรดให้คนที่ดูแลเครื่องนี้ช่วยดู
