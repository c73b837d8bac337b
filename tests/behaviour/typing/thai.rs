//! The input check of Thai.

use super::hands::{Hands, in_hand, typed};
use rights_kiosk::language::Language::Thai;
use rights_kiosk::typing::{Pressed, Reason};

#[test]
fn words_are_typed_as_they_are_written() {
    for word in [
        "น้ำ",
        "เกาะ",
        "สิทธิ์",
        "พันธุ์",
        "ก็",
        "ผู้พิพากษา",
        "ฤๅษี",
        "ทั้งๆ",
        "เพื่อ",
        "ใคร",
        "๚",
    ] {
        assert_eq!(typed(Thai, word), format!("{word}|"));
    }
}

#[test]
fn what_is_typed_in_another_order_is_put_right() {
    let orders = [
        // A tone before its vowel, above and below.
        ("ก่ิ", "กิ่|"),
        ("ท้ี", "ที้|"),
        ("ผู้", "ผู้|"),
        ("ธ์ุ", "ธุ์|"),
        // A tone after ำ, and ำ as its halves.
        ("นำ้", "น้ำ|"),
        ("นํา", "นำ|"),
        ("นํา้", "น้ำ|"),
        // แ as two เ.
        ("เเม่", "แม่|"),
        ("ฤา", "ฤๅ|"),
    ];

    for (letters, shown) in orders {
        assert_eq!(typed(Thai, letters), shown, "{letters}");
    }
}

#[test]
fn a_mark_that_cannot_stand_there_is_not_taken() {
    let refused = [
        ("", "่", Reason::NoBase),
        ("", "ิ", Reason::NoBase),
        ("", "า", Reason::NoBase),
        ("a", "้", Reason::NoBase),
        ("ก ", "ุ", Reason::NoBase),
        ("กิ", "ี", Reason::NoBase),
        ("กุ", "ิ", Reason::NoBase),
        ("ก่", "้", Reason::NoBase),
        ("ก์", "่", Reason::NoBase),
        ("กู", "์", Reason::NoBase),
        ("กา", "่", Reason::NoBase),
        ("กา", "า", Reason::NoBase),
        ("กะ", "ะ", Reason::NoBase),
        ("กุ", "า", Reason::NoBase),
        ("กำ", "์", Reason::NoBase),
        ("ก", "ๅ", Reason::NoBase),
        ("เ", "า", Reason::Unfinished),
        ("เ", "่", Reason::Unfinished),
        ("เ", " ", Reason::Unfinished),
        ("เ", "โ", Reason::Unfinished),
        ("ไ", "1", Reason::Unfinished),
    ];

    for (before, letter, reason) in refused {
        let mut hands = Hands::of(Thai);
        let shown = hands.keys(before).shown();
        let key = hands.find_without_change(letter);
        assert_eq!(
            hands.field.press(key),
            Pressed::Refused(reason),
            "{before}+{letter}"
        );
        assert_eq!(hands.shown(), shown);
    }
}

#[test]
fn backspace_takes_one_mark() {
    let mut hands = Hands::of(Thai);
    let mut shown = vec![hands.keys("ที่น้ำ").shown()];
    for _ in 0..6 {
        hands.backspaces(1);
        shown.push(hands.shown());
    }

    assert_eq!(shown, ["ที่น้ำ|", "ที่น้|", "ที่น|", "ที่|", "ที|", "ท|", "|"]);
    // With nothing left it does nothing.
    assert_eq!(hands.backspaces(1).shown(), "|");
}

#[test]
fn a_vowel_waits_in_hand_for_its_consonant() {
    // In the middle of a sentence too, where what follows is no consonant.
    let mut hands = Hands::between(Thai, "กา", " กา");
    hands.keys("เ");
    assert_eq!(hands.shown(), "กาเ| กา");
    assert_eq!(in_hand(&hands.field), Some(6..9));
    hands.keys("ข");
    assert_eq!(
        (hands.shown().as_str(), in_hand(&hands.field)),
        ("กาเข| กา", None)
    );
    hands.backspaces(1);
    assert_eq!(in_hand(&hands.field), Some(6..9));
    // Left alone, it is nothing.
    assert_eq!(hands.field.right(), Some('เ'));
    assert_eq!(hands.shown(), "กา |กา");

    // Before a consonant it waits for none.
    let mut hands = Hands::between(Thai, "", "กา");
    hands.keys("เ");
    assert_eq!(
        (hands.shown().as_str(), in_hand(&hands.field)),
        ("เ|กา", None)
    );
    assert_eq!(hands.field.commit(), None);
}

#[test]
fn what_follows_never_loses_what_carries_it() {
    // า needs the ก.
    let mut hands = Hands::between(Thai, "ก", "า");
    assert_eq!(hands.field.backspace(), Pressed::Refused(Reason::Carries));
    assert_eq!(hands.try_key(" "), Pressed::Refused(Reason::Carries));
    assert_eq!(hands.try_key("ิ"), Pressed::Refused(Reason::Carries));
    assert_eq!(hands.shown(), "ก|า");
    hands.keys("ล");
    assert_eq!(hands.shown(), "กล|า");
    hands.backspaces(1);
    assert_eq!(hands.shown(), "ก|า");

    // A vowel that waits there is not what carries it.
    hands.keys("เ");
    assert_eq!(hands.shown(), "กเ|า");
    assert_eq!(hands.field.left(), Some('เ'));
    assert_eq!(hands.shown(), "|กา");
}
