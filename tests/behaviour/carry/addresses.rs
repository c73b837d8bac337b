//! Nothing is carried that a phone would offer to open.

use rights_kiosk::carry::address;

#[test]
fn what_a_phone_takes_for_an_address_is_found() {
    for (text, found) in [
        ("Search on locator.ice.gov.", "locator.ice.gov."),
        ("locator.ice.gov에서 찾으십시오", "locator.ice.gov에서"),
        ("এখানে খুঁজুন locator.ice.gov-এ।", "locator.ice.gov-এ"),
        ("ค้นหาที่ locator.ice.gov", "locator.ice.gov"),
        ("(ohchr.org)", "ohchr.org"),
        ("kiwa.org/help", "kiwa.org/help"),
        ("write to info@kiwa.org", "info@kiwa.org"),
        ("a@b", "a@b"),
        ("HTTPS://KIWA.ORG", "HTTPS://KIWA.ORG"),
        ("http://x", "http://x"),
        ("www.x", "www.x"),
        ("geo:34,-118", "geo:34"),
        ("mailto:x", "mailto:x"),
        ("call tel:911 or sms:911", "sms:911"),
        ("x-callback://a", "x-callback://a"),
        ("WIFI:S:net", "WIFI:S:net"),
        ("new.photography", "new.photography"),
        ("10.0.0.1", "10.0.0.1"),
        ("ร้าน.ไทย", "ร้าน.ไทย"),
        ("정부.한국에서", "정부.한국에서"),
        ("kiwa．org", "kiwa．org"),
        ("가게.com", "가게.com"),
        ("상담은 가게.com에서", "가게.com에서"),
        ("café.org", "café.org"),
        ("cafe\u{301}.org", "cafe\u{301}.org"),
        ("ร้านยา.com", "ร้านยา.com"),
        ("ร้านน้ำ.net", "ร้านน้ำ.net"),
        ("দোকান.com", "দোকান.com"),
        ("সাহায্যকারী.org", "সাহায্যকারী.org"),
        ("παράδειγμα.gr", "παράδειγμα.gr"),
        ("the door.Do not open", "door.Do"),
    ] {
        assert_eq!(address(text), Some(found), "{text}");
    }
}

#[test]
fn what_is_none_is_left_alone() {
    for text in [
        "tel:+12137389050",
        "TEL:911",
        "213.738.9050",
        "1.800.123.4567",
        "9 a.m. to 4:30 p.m.",
        "U.S. citizens, D.C.",
        "en EE. UU.: pídales la orden",
        "If they have a warrant: ask them",
        "CHIRLA · Los Angeles: 888-624-4752",
        "Form I-200/I-205",
        "พ.ศ. 2569 ค.ศ. 2026",
        "น.ส. สมศรี",
        "১০.৫ টাকা",
        "문을 닫아 두십시오.문을",
        "A번호(A-number)를 적으십시오. ICE",
        "ঠিক আছে। No. 5",
        "ลงชื่อ. A",
        "“No.”",
        "@kiwa",
        "3:15–4:00",
        "",
    ] {
        assert_eq!(address(text), None, "{text}");
    }
}
