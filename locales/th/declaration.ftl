### Passages of the Universal Declaration of Human Rights in Zapotec

declaration-label = ปฏิญญาสากลว่าด้วยสิทธิมนุษยชน ของสหประชาชาติ ปี 1948 ข้อ { $article } ปฏิญญานี้ไม่ใช่กฎหมายสหรัฐฯ
declaration-source = ภาษาซาโปเตกของ San Lucas Quiaviní: Felipe H. Lopez, Pamela Munro ที่มา: OHCHR, ohchr.org ยังไม่มีคนพูดภาษานี้ช่วยตรวจทานข้อความให้ตู้นี้
