### For staff: how large the screen is.

calibration-title = ขนาดหน้าจอ
calibration-how = ทาบบัตรธนาคารกับหน้าจอ แล้วปรับสี่เหลี่ยมให้กว้างเท่าบัตร
calibration-much-narrower = แคบลงมาก −
calibration-narrower = แคบลง −
calibration-wider = กว้างขึ้น +
calibration-much-wider = กว้างขึ้นมาก +
calibration-size = จำนวนพิกเซลต่อนิ้ว { $ppi } ขนาดหน้าจอวัดทแยงมุม { $inches } นิ้ว
calibration-keep = บันทึก
calibration-forget = ยกเลิกค่าที่บันทึกไว้
calibration-kept = บันทึกค่าสำหรับหน้าจอนี้แล้ว
calibration-forgotten = ไม่ได้บันทึกอะไรไว้สำหรับหน้าจอนี้
calibration-not-stored = บันทึกขนาดที่ตั้งไว้ลงในคอมพิวเตอร์เครื่องนี้ไม่ได้ แต่ใช้ขนาดนี้ได้จนกว่าจะปิดโปรแกรม
calibration-from-command-line = ตอนนี้ใช้ { $ppi } ตามที่ตั้งไว้ในบรรทัดคำสั่ง เครื่องใช้ค่านี้แทนค่าที่บันทึกไว้ที่นี่
calibration-from-staff = ค่าที่ใช้อยู่ { $ppi } ทีมงานบันทึกไว้
calibration-from-display = ตอนนี้ใช้ { $ppi } ตามที่จอแจ้งมา
calibration-from-guess = ตอนนี้ใช้ { $ppi } โดยเดาจากจำนวนพิกเซล
