### For staff: how large the screen is.

calibration-title = ขนาดหน้าจอ
calibration-how = ทาบบัตรธนาคารกับหน้าจอ แล้วปรับสี่เหลี่ยมให้กว้างเท่าบัตร
calibration-much-narrower = แคบลงมาก −
calibration-narrower = แคบลง −
calibration-wider = กว้างขึ้น +
calibration-much-wider = กว้างขึ้นมาก +
calibration-size = จำนวนพิกเซลต่อนิ้ว { $ppi } หน้าจอวัดจากมุมถึงมุม { $inches } นิ้ว
calibration-keep = บันทึก
calibration-forget = ยกเลิกค่าที่บันทึกไว้
calibration-kept = บันทึกค่าสำหรับหน้าจอนี้แล้ว
calibration-forgotten = ไม่มีค่าที่บันทึกไว้สำหรับหน้าจอนี้
calibration-not-stored = บันทึกขนาดที่ตั้งไว้ลงในคอมพิวเตอร์เครื่องนี้ไม่ได้ แต่ใช้ขนาดนี้ได้จนกว่าจะปิดโปรแกรม
calibration-from-command-line = ค่าที่ใช้อยู่ { $ppi } กำหนดไว้ในบรรทัดคำสั่ง และใช้ก่อนค่าที่บันทึกไว้ที่นี่
calibration-from-staff = ค่าที่ใช้อยู่ { $ppi } ทีมงานบันทึกไว้
calibration-from-display = ค่าที่ใช้อยู่ { $ppi } จอแสดงผลแจ้งไว้
calibration-from-guess = ค่าที่ใช้อยู่ { $ppi } ประมาณจากจำนวนพิกเซล
