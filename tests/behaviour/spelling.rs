//! Spellings that look the same on every screen are one, whoever typed them.

use proptest::prelude::*;
use rights_kiosk::spelling::{decoded, settled};

#[test]
fn thai_vowels_and_tones_have_one_order() {
    for (typed, meant) in [
        ("น\u{e33}\u{e49}", "น้ำ"),
        ("น\u{e4d}\u{e32}\u{e49}", "น้ำ"),
        ("น\u{e4d}\u{e49}\u{e32}", "น้ำ"),
        ("น\u{e49}\u{e4d}\u{e32}", "น้ำ"),
        ("จ\u{e4d}าได้", "จำได้"),
        ("เเละ", "และ"),
        ("น\u{e48}\u{e35}", "นี่"),
        ("สิทธ\u{e4c}\u{e34}", "สิทธิ์"),
        ("ก\u{e48}\u{e31}บ", "กั่บ"),
    ] {
        assert_eq!(settled(typed), meant, "{}", typed.escape_unicode());
    }
    for word in [
        "เจ้าหน้าที่จำรัฐธรรมนูญ",
        "สิทธิ์ ใด ๆ น้ำ เกาะ กีเช เพื่อ ซื้อ ผัวะ เยอะแยะ ก็ ทูลเกล้าฯ",
        // Faults that nobody can mend for the writer.
        "ประตู่่",
        "กา้",
    ] {
        assert_eq!(settled(word), word);
    }
}

#[test]
fn what_nobody_sees_is_dropped() {
    for mark in ['\u{ad}', '\u{200b}', '\u{200e}', '\u{2060}', '\u{feff}'] {
        assert_eq!(settled(&format!("และ{mark}เพื่อน{mark}")), "และเพื่อน");
    }
    // It makes another word of it.
    assert_eq!(settled("উদ্\u{200c}যাপন"), "উদ্\u{200c}যাপন");
}

#[test]
fn letters_are_composed() {
    assert_eq!(settled("\u{1106}\u{116e}\u{11ab}"), "문");
    assert_eq!(settled("cafe\u{301}"), "café");
}

proptest! {
    #[test]
    fn settling_twice_is_settling_once(text in "[กนเแำํา่้๊์ิีัุ\u{200b}\n ab]{0,20}") {
        let once = settled(&text);

        prop_assert_eq!(settled(&once), once.as_ref());
        prop_assert_eq!(once.matches('\n').count(), text.matches('\n').count());
    }

    #[test]
    fn any_bytes_are_text_or_not(bytes in prop::collection::vec(any::<u8>(), 0..40)) {
        if let Some(text) = decoded(&bytes) {
            prop_assert!(text.len() <= 2 * bytes.len());
        }
    }
}
