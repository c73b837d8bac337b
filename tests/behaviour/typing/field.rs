//! How much a field takes, and what it begins with.

use super::hands::Hands;
use rights_kiosk::language::Language::{English, Korean, Thai};
use rights_kiosk::typing::{Key, Pressed, Reason, TextBuffer};

#[test]
fn a_full_field_takes_no_more() {
    let mut hands = Hands::on(English, TextBuffer::new(120));
    for _ in 0..120 {
        hands.key("ñ");
    }
    assert_eq!(hands.try_key("a"), Pressed::Refused(Reason::Full));
    assert_eq!(
        (hands.field.characters(), hands.field.text().len()),
        (120, 240)
    );
    assert_eq!(hands.field.backspace(), Pressed::Taken);
    assert_eq!(hands.try_key("a"), Pressed::Taken);

    // The last syllable grows, but no second one begins.
    let mut hands = Hands::on(Korean, TextBuffer::new(1));
    hands.keys("ㄷㅏㄹㄱ");
    assert_eq!(hands.try_key("ㅣ"), Pressed::Refused(Reason::Full));
    assert_eq!(hands.shown(), "닭|");
}

#[test]
fn a_text_that_is_there_already_is_left_as_it_is() {
    let mut field = TextBuffer::with_text("กา่ 12345", 4);
    assert_eq!(field.text(), "กา่ 12345");
    assert_eq!(field.press(Key::SPACE), Pressed::Refused(Reason::Full));
    for _ in 0..6 {
        assert_eq!(field.backspace(), Pressed::Taken);
    }
    assert_eq!(field.text(), "กา่");

    // But for NFC.
    assert_eq!(TextBuffer::with_text("e\u{301}", 9).text(), "é");
}

#[test]
fn a_fault_that_was_there_does_not_stop_the_hand() {
    // าา can only have come from outside.
    let mut hands = Hands::between(Thai, "ก ", "าา");
    hands.keys("1").backspaces(1);
    assert_eq!(hands.shown(), "ก |าา");
    // Once it stands on something it stays there.
    assert_eq!(hands.backspaces(1).shown(), "ก|าา");
    assert_eq!(hands.try_key(" "), Pressed::Refused(Reason::Carries));
}
