//! Where the caret stands.

use super::hands::{Hands, LONG};
use rights_kiosk::language::Language::{Bengali, English, Korean};
use rights_kiosk::typing::{Pressed, TextBuffer};

#[test]
fn the_caret_goes_from_cluster_to_cluster() {
    let mut field = TextBuffer::with_text("aক্ষ্মাที่น้ำ권é", LONG);
    let mut stops = vec![field.caret()];
    for _ in 0..7 {
        assert_eq!(field.left(), None);
        stops.push(field.caret());
    }
    // é, 권, น้ำ, ที่, ক্ষ্মা and a.
    assert_eq!(stops, [42, 40, 37, 28, 19, 1, 0, 0]);

    for stop in [1, 19, 28, 37, 40, 42, 42] {
        assert_eq!(field.right(), None);
        assert_eq!(field.caret(), stop);
    }
}

#[test]
fn a_touch_within_a_cluster_puts_the_caret_behind_it() {
    let mut field = TextBuffer::with_text("aক্ষ্মাที่", LONG);
    for byte in 0..40 {
        assert_eq!(field.move_to(byte), None);
        let stop = match byte {
            0 => 0,
            1 => 1,
            2..=19 => 19,
            _ => 28,
        };
        assert_eq!(field.caret(), stop, "touched at {byte}");
    }
}

#[test]
fn a_touch_counts_what_was_dropped() {
    let mut hands = Hands::between(Korean, "가", "나다");
    hands.keys("ㅁ");
    assert_eq!(hands.shown(), "가ㅁ|나다");
    // Before 다, of the text that was shown.
    assert_eq!(hands.field.move_to(9), Some('ㅁ'));
    assert_eq!(hands.shown(), "가나|다");

    let mut hands = Hands::between(Bengali, "ক", "তর");
    hands.keys("্");
    assert_eq!(hands.field.move_to(12), None);
    assert_eq!(hands.shown(), "ক্ত|র");
}

#[test]
fn letters_go_in_at_the_caret() {
    let mut hands = Hands::between(English, "ac", "e");
    hands.keys("d");
    assert_eq!(hands.shown(), "acd|e");
    hands.field.left();
    hands.field.left();
    hands.keys("b");
    assert_eq!(hands.shown(), "ab|cde");
    assert_eq!(hands.field.backspace(), Pressed::Taken);
    assert_eq!(hands.shown(), "a|cde");
}

#[test]
fn a_cluster_that_nobody_could_type_is_taken_back_as_one() {
    let mut field = TextBuffer::with_text("x🇰🇷q\u{301}", LONG);
    assert_eq!(field.backspace(), Pressed::Taken);
    assert_eq!(field.text(), "x🇰🇷");
    assert_eq!(field.backspace(), Pressed::Taken);
    assert_eq!(field.text(), "x");
}
