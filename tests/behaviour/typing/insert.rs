//! What an input method of the system commits.

use super::hands::{Hands, LONG, go_to};
use rights_kiosk::language::Language::{Korean, Thai};
use rights_kiosk::typing::{Inserted, TextBuffer};

fn inserted(before: &str, text: &str) -> (String, Inserted) {
    let mut field = TextBuffer::with_text(before, LONG);
    let inserted = field.insert(text);

    (field.text().to_owned(), inserted)
}

const ALL: Inserted = Inserted {
    unseen: 0,
    misplaced: 0,
    left_over: 0,
};

#[test]
fn what_is_committed_is_accepted() {
    assert_eq!(inserted("", "안녕하세요"), ("안녕하세요".to_owned(), ALL));
    assert_eq!(inserted("a", "日本"), ("a日本".to_owned(), ALL));
    // In NFC, with what stood there already.
    assert_eq!(inserted("e", "\u{301}a\u{308}"), ("éä".to_owned(), ALL));
    // Letters of Hangul have been composed already, or are meant alone.
    assert_eq!(inserted("", "ㅋㅋ가"), ("ㅋㅋ가".to_owned(), ALL));
    assert_eq!(inserted("", "\u{1100}\u{1161}"), ("가".to_owned(), ALL));
    assert_eq!(
        inserted("", "one\r\ntwo\tthree"),
        ("one two three".to_owned(), ALL)
    );
}

#[test]
fn what_nobody_sees_is_taken_out_and_counted() {
    let unseen = Inserted { unseen: 7, ..ALL };
    let text = "a\u{0}\u{1b}\u{e000}\u{202e}\u{feff}\u{fffd}\u{10ffff}b";
    assert_eq!(inserted("", text), ("ab".to_owned(), unseen));

    // A part of a syllable that finds no other.
    let unseen = Inserted { unseen: 2, ..ALL };
    assert_eq!(
        inserted("가", "\u{11a8}\u{1100}a"),
        ("가a".to_owned(), unseen)
    );

    // What it kept apart composes.
    let unseen = Inserted { unseen: 1, ..ALL };
    assert_eq!(inserted("", "e\u{200b}\u{301}"), ("é".to_owned(), unseen));
}

#[test]
fn the_checks_of_keys_hold() {
    let misplaced = Inserted {
        misplaced: 2,
        ..ALL
    };
    assert_eq!(inserted("", "่นำ้ กิี"), ("น้ำ กิ".to_owned(), misplaced));
    let misplaced = Inserted {
        misplaced: 1,
        ..ALL
    };
    assert_eq!(inserted("", "กาเ"), ("กา".to_owned(), misplaced));
    assert_eq!(inserted("", "িক"), ("ক".to_owned(), misplaced));
}

#[test]
fn no_mark_of_another_script_hangs_on_thai_or_bengali() {
    let misplaced = Inserted {
        misplaced: 1,
        ..ALL
    };
    // NFC would put this one before the tone.
    assert_eq!(inserted("ก่", "\u{a3c}"), ("ก่".to_owned(), misplaced));
    assert_eq!(inserted("ক", "\u{301}"), ("ক".to_owned(), misplaced));
    assert_eq!(inserted("q", "\u{301}"), ("q\u{301}".to_owned(), ALL));
}

#[test]
fn what_is_in_hand_is_laid_down_first() {
    let mut hands = Hands::of(Korean);
    hands.keys("ㄱㅏㄱ");
    assert_eq!(hands.field.insert("힣"), ALL);
    assert_eq!(hands.shown(), "각힣|");

    let mut hands = Hands::of(Thai);
    hands.keys("กาเ");
    assert_eq!(
        hands.field.insert("กา"),
        Inserted {
            misplaced: 1,
            ..ALL
        }
    );
    assert_eq!(hands.shown(), "กากา|");
}

#[test]
fn what_is_too_long_is_left_over() {
    let mut field = TextBuffer::new(5);
    assert_eq!(
        field.insert("abcdefgh"),
        Inserted {
            left_over: 3,
            ..ALL
        }
    );
    assert_eq!(field.text(), "abcde");
    let long = "x".repeat(100_000);
    assert_eq!(
        field.insert(&long),
        Inserted {
            left_over: 100_000,
            ..ALL
        }
    );

    // In the middle of a word, too.
    let mut field = TextBuffer::with_text("กา", 9);
    go_to(&mut field, 3);
    assert_eq!(field.insert("ล"), ALL);
    assert_eq!(field.text(), "กลา");
}
