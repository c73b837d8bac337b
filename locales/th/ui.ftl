### The frame, the screens, what the program says about itself.

app-title = ตู้ข้อมูลสิทธิ

## The frame: on every screen

frame-back = ย้อนกลับ
frame-clear = เริ่มใหม่
frame-display = ปรับหน้าจอ
frame-officer = ให้เจ้าหน้าที่ดู
frame-beside = 2 ภาษา
frame-more = ดูต่อ
# Variables:
#   $page (String) - its number.
#   $pages (String) - how many.
frame-page = หน้า { $page } จาก { $pages }
frame-up = เลื่อนขึ้น
# Variables:
#   $date (String) - the day this edition was made, already formatted.
badge-preview = ฉบับทดลองใช้ { $date } ยังไม่มีทนายความตรวจ นี่เป็นข้อมูลทั่วไป ไม่ใช่คำแนะนำทางกฎหมาย
badge-preview-short = ฉบับทดลอง ยังไม่มีทนายความตรวจ
# Variables:
#   $date (String) - the day this edition was made, already formatted.
badge-release = ฉบับ { $date } ข้อมูลทั่วไป ไม่ใช่คำแนะนำทางกฎหมาย
badge-release-short = ข้อมูล ไม่ใช่คำแนะนำทางกฎหมาย
missing-text = ข้อความตรงนี้หายไป โปรดถามคนที่โต๊ะนี้

## Welcome

welcome-touch = แตะภาษาของคุณ
welcome-know-your-rights = รู้สิทธิของคุณ
welcome-promise = ไม่ว่าคุณแตะอะไร ก็ไม่มีการบันทึกหรือส่งข้อมูลออกไป
greeting-morning = สวัสดีตอนเช้า
greeting-midday = สวัสดี
greeting-afternoon = สวัสดีตอนบ่าย
greeting-evening = สวัสดีตอนเย็น

## Home

home-title = กำลังเกิดอะไรขึ้น
group-right-now = ตอนนี้
group-find-and-plan = ตามหาคนและวางแผน
group-everyday = สิทธิในชีวิตประจำวัน
group-empty = หน้าเหล่านี้ยังไม่พร้อม แตะ “ขอความช่วยเหลือ” เพื่อหาองค์กร
door-officer = ให้เจ้าหน้าที่ดู
door-help = ขอความช่วยเหลือ
door-taken = มีคนถูกควบคุมตัว
door-warrant = ใครออกเอกสารนี้
door-events = กิจกรรม

## A topic

topic-do = ควรทำ
topic-dont = ไม่ควรทำ
topic-say = ให้พูดเป็นภาษาอังกฤษ หรือยื่นให้ดู
topic-know = ควรรู้
topic-numbers = เบอร์ที่โทรได้
topic-helpers = ใครช่วยได้
tab-now = ตอนนี้
tab-paper = ใครออกเอกสาร
tab-know = ควรรู้
tab-helpers = ใครช่วยได้
# Variables:
#   $date (String) - already formatted.
number-seen = เราเห็นเบอร์นี้เมื่อ { $date }
# Variables:
#   $count (Number) - how many published sources stand behind this page.
#   $date (String) - the day the oldest information on the page dates from, already formatted.
topic-sources = แหล่งที่มา: { $count } แห่ง ข้อมูลเก่าที่สุดในหน้านี้ลงวันที่ { $date }
# Variables:
#   $date (String) - already formatted.
statement-as-of = เรื่องนี้อาจเปลี่ยนได้ ข้อมูล ณ วันที่ { $date }
# Variables:
#   $date (String) - the day by which it should have been reviewed, already formatted.
statement-old = ข้อมูลนี้เก่าแล้ว ควรมีคนตรวจใหม่ภายในวันที่ { $date } แต่เลยกำหนดแล้ว โปรดถามสายด่วนก่อนใช้ข้อมูลนี้
statement-date-unknown = เราไม่รู้ว่าข้อมูลนี้ยังเป็นปัจจุบันหรือไม่ โปรดถามสายด่วนก่อนใช้ข้อมูลนี้
# Variables:
#   $date (String) - the day its information dates from, already formatted.
statement-can-change = อาจเปลี่ยนได้ · { $date }
# Variables:
#   $date (String) - the day by which it should have been reviewed, already formatted.
statement-overdue = ข้อมูลเก่า · เลยกำหนดตรวจ { $date }
statement-may-be-old = ข้อมูลนี้อาจเก่าแล้ว
page-unreviewed = หน้านี้ยังมีข้อความที่ไม่มีใครตรวจทานและบอกชื่อไว้

## The card for the officer. The English is shown large; the translation explains it.

officer-heading = ถึงเจ้าหน้าที่
officer-meaning = ข้อความบนบัตร
officer-silent = ฉันขอใช้สิทธิที่จะไม่พูด ฉันจะไม่ตอบคำถาม
officer-search = ฉันไม่ยินยอมให้ค้นตัว ค้นบ้าน ค้นรถ หรือค้นข้าวของของฉัน
officer-sign = ฉันจะไม่เซ็นชื่อในเอกสารเรื่องการเข้าเมือง ก่อนที่ฉันจะได้ปรึกษาทนายความ
officer-lawyer = ฉันต้องการปรึกษาทนายความ
officer-ticket = ใบสั่งจากตำรวจเป็นอีกเรื่องหนึ่ง ถ้าตำรวจออกใบสั่งให้คุณ ให้เซ็นชื่อในใบสั่ง การเซ็นชื่อนี้เป็นแค่การสัญญาว่าคุณจะไปศาล
officer-alone = แตะข้อความหนึ่งเพื่อแสดงเฉพาะข้อความนั้น

## Get help

help-title = ขอความช่วยเหลือ
help-needs = คุณต้องการให้ช่วยเรื่องอะไร
help-all = ทั้งหมด
# Variables:
#   $count (String) - how many, already formatted.
help-more-needs = อีก { $count } รายการ
need-detention = มีคนถูกควบคุมตัว
need-immigration = เรื่องการเข้าเมือง
need-workers = งานและค่าจ้าง
need-tenants = ที่อยู่อาศัย
need-family = ครอบครัว
need-health = สุขภาพ
need-hate = ความเกลียดชังและอาชญากรรม
need-interpreters = ล่าม
need-consulate = สถานกงสุล
need-organizing = กลุ่มชุมชน
help-older = เบอร์เก่า
help-general = สายอื่นที่ช่วยเรื่องกฎหมาย
help-inside = โทรได้จากในสถานที่ควบคุมตัวเท่านั้น
help-organizations = องค์กร
help-interpreters = หลายภาษา ผ่านล่าม
help-night-none = เท่าที่เรารู้ ตอนกลางคืนไม่มีสายช่วยเหลือทางกฎหมายที่มีคนพูดภาษาของคุณ ให้โทรหา CHIRLA แล้วฝากข้อความไว้ ถ้าคุณอยู่ในอันตราย ให้โทร 911 และบอกชื่อภาษาของคุณเป็นภาษาอังกฤษ
help-government = เบอร์นี้เป็นของหน่วยงานตรวจคนเข้าเมืองของรัฐบาลกลาง ให้พูดเฉพาะเรื่องที่จำเป็น
hours-always = ทั้งกลางวันและกลางคืน
hours-daily = ทุกวัน
hours-weekdays = วันจันทร์ถึงวันศุกร์
# Variables:
#   $open (String) - opening time, already formatted.
#   $close (String) - closing time, already formatted.
hours-daily-between = ทุกวัน { $open } ถึง { $close }
# Variables:
#   $open (String) - opening time, already formatted.
#   $close (String) - closing time, already formatted.
hours-weekdays-between = วันจันทร์ถึงวันศุกร์ { $open } ถึง { $close }
hours-office = ในเวลาทำการ
hours-unknown = ไม่ทราบเวลาทำการ
# Variables:
#   $date (String) - already formatted.
contact-seen = เราเห็นข้อมูลนี้ล่าสุดเมื่อ { $date }
# Variables:
#   $date (String) - a year, a month or a day, already formatted.
contact-old = ยังไม่ได้ตรวจอีกเลยตั้งแต่ { $date }
contact-undated = ยังไม่ได้ยืนยัน ไม่รู้วันที่
number-other-ways = ช่องทางติดต่ออื่น

## Events

events-title = กิจกรรม
events-coming = กำลังจะมาถึง
# Heading over events that are over.
events-earlier = กิจกรรมที่ผ่านมา
events-none-known = เท่าที่เรารู้ ตอนนี้ยังไม่มีกำหนดกิจกรรมครั้งต่อไป
# Heading over the hosts of events with their numbers.
events-ask-hosts = สอบถามผู้จัด
event-over = กิจกรรมนี้จบแล้ว
event-today = วันนี้
event-day-unknown = ไม่ทราบวัน
event-place-unknown = ไม่ทราบสถานที่
event-hosts = ผู้จัด
event-hosts-unknown = ไม่ทราบผู้จัด

## Display

display-title = ปรับหน้าจอ
display-text-size = ขนาดตัวอักษร
text-size-small = เล็ก
text-size-medium = กลาง
text-size-large = ใหญ่
text-size-huge = ใหญ่มาก
display-contrast = สี
contrast-default = สีปกติ
contrast-high-light = ตัวอักษรดำบนพื้นขาว
contrast-high-dark = ตัวอักษรขาวบนพื้นดำ
contrast-low = สีนุ่มตา
display-second = ภาษาที่สอง
display-second-none = ภาษาเดียวเท่านั้น
display-done = เสร็จแล้ว

## Clearing

clear-question = ล้างข้อมูลทั้งหมดไหม
clear-meaning = เครื่องจะล้างทุกอย่างที่คุณเลือกไว้ แล้วกลับไปหน้าแรก

## Idle

idle-question = ยังใช้เครื่องนี้อยู่ไหม
# Variables:
#   $seconds (String) - seconds left, already formatted.
idle-countdown = อีก { $seconds } วินาที หน้าจอนี้จะล้างข้อมูล
idle-stay = ใช้ต่อ

## Zapotec mode. It shows published words; everything else stands in Spanish.

zapotec-awaiting = คำภาษาซาโปเตก: ตีพิมพ์แล้ว แต่คนในชุมชนยังไม่ได้ตรวจ
zapotec-awaiting-short = รอชุมชนตรวจ
zapotec-other-town = เมืองอื่น…
zapotec-which = คุณพูดภาษาซาโปเตกแบบไหน
zapotec-spanish-only = เราไม่มีคำภาษาซาโปเตกถิ่นนี้ที่ตีพิมพ์แล้ว ตรงนี้จึงเป็นภาษาสเปน
zapotec-no-voice = ยังไม่มีเสียงที่อัดไว้เป็นภาษาซาโปเตก
