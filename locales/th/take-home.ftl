### Something to carry home: a code for the phone’s camera, and its text beside it.

take-home = เอากลับไปอ่าน
take-home-how = เปิดกล้องโทรศัพท์ของคุณ แล้วส่องที่รูปสี่เหลี่ยมนี้ ไม่ต้องใช้อินเทอร์เน็ต
take-home-stays = ข้อความจะยังอยู่ในโทรศัพท์ของคุณ ใครค้นโทรศัพท์ของคุณก็อ่านข้อความนั้นได้
take-home-part = ส่วนที่ { $page } จาก { $pages }
take-home-next = ส่วนถัดไป
