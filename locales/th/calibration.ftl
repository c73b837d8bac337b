### For staff: how large the screen is.

calibration-title = ขนาดหน้าจอ
calibration-how = ทาบบัตรธนาคารกับหน้าจอ แล้วปรับสี่เหลี่ยมให้กว้างเท่าบัตร
calibration-much-narrower = แคบลงมาก −
calibration-narrower = แคบลง −
calibration-wider = กว้างขึ้น +
calibration-much-wider = กว้างขึ้นมาก +
calibration-size = หนึ่งนิ้วมี { $ppi } พิกเซล หน้าจอวัดทแยงมุมได้ { $inches } นิ้ว
calibration-keep = บันทึก
calibration-forget = ยกเลิกค่าที่บันทึกไว้
calibration-kept = บันทึกขนาดของหน้าจอนี้แล้ว
calibration-forgotten = ไม่ได้บันทึกขนาดของหน้าจอนี้ไว้
calibration-not-stored = บันทึกขนาดที่ตั้งไว้ลงในคอมพิวเตอร์เครื่องนี้ไม่ได้ แต่ใช้ขนาดนี้ได้จนกว่าจะปิดโปรแกรม
calibration-from-command-line = ตอนนี้ใช้ค่า { $ppi } ที่ใส่มาในคำสั่งเปิดโปรแกรม ไม่ใช้ค่าที่บันทึกไว้ที่นี่
calibration-from-staff = ตอนนี้ใช้ค่า { $ppi } ที่ทีมงานบันทึกไว้
calibration-from-display = ตอนนี้ใช้ค่า { $ppi } ตามที่จอบอกมา
calibration-from-guess = ตอนนี้ใช้ค่า { $ppi } ซึ่งเครื่องเดาจากจำนวนพิกเซล
