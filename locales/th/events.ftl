### The Reclaim Our Streets events of July 2025.

## Titles

event-boyle-heights-title = Reclaim Our Streets · Boyle Heights (บอยล์ไฮตส์)
event-south-la-title = Reclaim Our Streets · South Los Angeles (เซาท์ลอสแอนเจลิส)
event-koreatown-title = Reclaim Our Streets · Koreatown (โคเรียทาวน์)

## What happened

event-boyle-heights-about = เพื่อนบ้านเต้นรำและประท้วงการบุกจับของ ICE มีคนมาประมาณ 250 ถึง 350 คน
event-south-la-about = เพื่อนบ้านเคยมารวมตัวกันคัดค้านการบุกจับของ ICE เราไม่รู้ว่าจัดวันไหนและที่ไหน
event-koreatown-about = ช่วงที่ ICE บุกจับคนอยู่ เพื่อนบ้านมากินอาหาร ฟังดนตรี ชมงานศิลปะ และแลกเปลี่ยนข้อมูลกัน มีคนมาประมาณ 250 ถึง 300 คน
