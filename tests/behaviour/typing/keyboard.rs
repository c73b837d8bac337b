//! Shift, signs, the layout key, and physical keys that are held.

use super::hands::Hands;
use rights_kiosk::language::Language::{English, Korean, Thai};
use rights_kiosk::typing::{
    Chord, KeyPosition, Keyboard, Layout, Plane, Pressed, Reason, Stroke, TextBuffer,
};

#[test]
fn shift_holds_for_one_key() {
    let mut hands = Hands::of(English);
    hands.keyboard.shift();
    assert_eq!(hands.keyboard.plane(), Plane::Shifted);
    hands.key("Á");
    assert_eq!(hands.keyboard.plane(), Plane::Plain);
    hands.key("a");
    assert_eq!(hands.shown(), "Áa|");

    // Twice is not at all.
    hands.keyboard.shift();
    hands.keyboard.shift();
    assert_eq!(hands.keyboard.plane(), Plane::Plain);

    // A key that is not taken lets it go too.
    let mut hands = Hands::of(Thai);
    hands.keyboard.shift();
    assert_eq!(hands.try_key("๊"), Pressed::Refused(Reason::NoBase));
    assert_eq!(hands.keyboard.plane(), Plane::Plain);
}

#[test]
fn signs_stay_until_they_are_left() {
    let mut hands = Hands::of(Thai);
    hands.keyboard.signs();
    hands.keys("10:30");
    assert_eq!(hands.keyboard.plane(), Plane::Signs);
    hands.keyboard.signs();
    assert_eq!(hands.keyboard.plane(), Plane::Plain);

    hands.keyboard.signs();
    assert_eq!(hands.keyboard.change_layout(&mut hands.field), None);
    assert_eq!(
        (hands.keyboard.plane(), hands.keyboard.layout()),
        (Plane::Plain, Layout::Latin)
    );
}

#[test]
fn the_layout_key_leads_round() {
    let mut keyboard = Keyboard::of(Korean);
    let mut field = TextBuffer::new(9);
    let mut layouts = vec![keyboard.layout()];
    for _ in 0..4 {
        let next = keyboard.next_layout();
        assert_eq!(keyboard.change_layout(&mut field), None);
        assert_eq!(keyboard.layout(), next);
        layouts.push(next);
    }
    assert_eq!(
        layouts.iter().map(|it| it.name()).collect::<Vec<_>>(),
        ["한글", "ABC", "ไทย", "বাংলা", "한글"]
    );
}

#[test]
fn a_key_that_is_held_or_stuck_repeats_nothing() {
    let mut keyboard = Keyboard::of(English);
    let (plain, q) = (Chord::default(), KeyPosition::KeyQ);
    let text = |keyboard: &mut Keyboard, position| match keyboard.pressed(position, plain) {
        Some(Stroke::Key(key)) => Some(key.text()),
        Some(Stroke::Backspace) => Some("backspace"),
        _ => None,
    };

    assert_eq!(text(&mut keyboard, q), Some("q"));
    for _ in 0..1000 {
        assert_eq!(text(&mut keyboard, q), None);
    }
    // Others can be typed beside it.
    assert_eq!(text(&mut keyboard, KeyPosition::KeyA), Some("a"));
    assert_eq!(text(&mut keyboard, q), None);
    keyboard.released(q);
    assert_eq!(text(&mut keyboard, q), Some("q"));

    // A stuck Backspace takes one letter, and no more.
    assert_eq!(
        text(&mut keyboard, KeyPosition::Backspace),
        Some("backspace")
    );
    assert_eq!(text(&mut keyboard, KeyPosition::Backspace), None);

    // What went down and never came up is forgotten with the focus.
    keyboard.focus_lost();
    assert_eq!(text(&mut keyboard, q), Some("q"));
}

/// The third level shift is the key at its place. Whatever the system calls it, Alt or Ctrl that
/// is held alone makes a command of a key.
#[test]
fn alt_gr_is_the_key_at_its_place_and_alt_is_no_alt_gr() {
    let mut keyboard = Keyboard::of(English);
    let typed = |keyboard: &mut Keyboard, shift, command| {
        let stroke = keyboard.pressed(KeyPosition::KeyE, Chord { shift, command });
        keyboard.released(KeyPosition::KeyE);

        match stroke {
            Some(Stroke::Key(key)) => Some(key.text()),
            _ => None,
        }
    };

    // Alt at the left, or Ctrl.
    assert_eq!(typed(&mut keyboard, false, true), None);
    // Of a layout that has a third level the system names neither of them for AltGr; of one that
    // has none it names Alt, and Windows both.
    keyboard.hold_third(true);
    for command in [false, true] {
        assert_eq!(typed(&mut keyboard, false, command), Some("é"));
        assert_eq!(typed(&mut keyboard, true, command), Some("É"));
    }
    keyboard.hold_third(false);
    assert_eq!(typed(&mut keyboard, false, true), None);
    assert_eq!(typed(&mut keyboard, false, false), Some("e"));

    // What never came up is forgotten with the focus.
    keyboard.hold_third(true);
    keyboard.focus_lost();
    assert_eq!(typed(&mut keyboard, false, false), Some("e"));
}
