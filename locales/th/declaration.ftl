### Passages of the Universal Declaration of Human Rights in Zapotec

declaration-label = ข้อ { $article } ในปฏิญญาสากลว่าด้วยสิทธิมนุษยชนของสหประชาชาติ ปี 1948 ปฏิญญานี้ไม่ใช่กฎหมายของสหรัฐฯ
declaration-source = ภาษาซาโปเตกของ San Lucas Quiaviní: Felipe H. Lopez, Pamela Munro ที่มา: OHCHR, ohchr.org ข้อความที่ใช้ในตู้ข้อมูลนี้ ยังไม่มีคนพูดภาษานี้ตรวจทาน
