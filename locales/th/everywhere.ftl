### What holds wherever officers are met: one strip on every page but the first of such a topic.

everywhere-dont-run = อย่าวิ่งหนี อย่าขัดขืน และอย่าขวางเจ้าหน้าที่ อย่าโกหก และอย่าแสดงเอกสารปลอม
everywhere-not-guaranteed = เจ้าหน้าที่ไม่ได้เคารพสิทธิเสมอไป ให้บอกว่าคุณมีสิทธิใด อย่าใช้กำลังต่อสู้ จำรายละเอียดไว้ แล้วร้องเรียนภายหลังผ่านทนายความ
