### What holds wherever officers are met: one strip on every page but the first of such a topic.

everywhere-dont-run = อย่าวิ่งหนี อย่าขัดขืน และอย่าขวางเจ้าหน้าที่ อย่าโกหก และอย่าแสดงเอกสารปลอม
everywhere-not-guaranteed = บางครั้งเจ้าหน้าที่ก็ไม่เคารพสิทธิของคน ให้บอกเขาว่าคุณมีสิทธิอะไร อย่าใช้กำลังต่อสู้ จำรายละเอียดไว้ แล้วค่อยให้ทนายความช่วยร้องเรียนทีหลัง
