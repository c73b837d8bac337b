//! Where the caret stands.

use super::hands::{Hands, LONG};
use rights_kiosk::language::Language::English;
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
