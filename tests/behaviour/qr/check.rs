//! How a text has to be written before it becomes a code, and that `clean` writes it so.

use proptest::prelude::*;
use rights_kiosk::carry::{clean, clean_line};
use rights_kiosk::qr::{Error, Fault, Symbol, check};

#[track_caller]
fn assert_fault(text: &str, byte: usize, fault: Fault) {
    assert_eq!(check(text), Err(Error::Text { byte, fault }), "{text:?}");
    assert_eq!(Symbol::of(text), Err(Error::Text { byte, fault }));
}

#[test]
fn text_that_is_written_well_passes() {
    for text in [
        "tel:911",
        "두 줄\n\n셋째 줄\n",
        // Bengali needs its joiners.
        "উদ্\u{200c}যাপন র\u{200d}্যাব",
        "BEGIN:VCARD\r\nFN:a\r\nEND:VCARD\r\n",
        "BEGIN:VEVENT\r\nEND:VEVENT\r\n",
    ] {
        assert_eq!(check(text), Ok(()), "{text:?}");
    }
}

#[test]
fn what_nobody_sees_is_a_fault() {
    for mark in "\u{feff}\u{200b}\u{2060}\u{ad}\u{200e}\u{202c}\u{2069}\u{2028}".chars() {
        assert_fault(&format!("문{mark}을"), 3, Fault::Unseen(mark));
    }
    assert_fault("", 0, Fault::Empty);
    assert_fault(" \n", 0, Fault::Empty);
    assert_fault("a\tb", 1, Fault::Control('\t'));
    assert_fault("a\0", 1, Fault::Control('\0'));
    assert_fault("a cafe\u{301}", 5, Fault::NotComposed);
}

#[test]
fn lines_end_in_their_own_way() {
    let end = |found, wanted| Fault::LineEnd { found, wanted };

    assert_fault("a\r\nb", 2, end("CR LF", "LF"));
    assert_fault("a\rb", 1, Fault::Control('\r'));
    assert_fault("a\r", 1, Fault::Control('\r'));
    assert_fault("BEGIN:VCARD\nEND:VCARD\n", 11, end("LF", "CR LF"));
    assert_fault("BEGIN:VEVENT\r\nUID:a\nb\r\n", 19, end("LF", "CR LF"));
    assert_fault("BEGIN:VCARD\r\nEND:VCARD", 22, end("nothing", "CR LF"));
}

#[test]
fn an_error_says_what_and_what_to_do() {
    let said = |text| check(text).unwrap_err().to_string();

    assert_eq!(
        said("a\u{200b}b"),
        "the text of a code, byte 1: U+200B is a mark that nobody sees: clean it before it \
         becomes a code"
    );
    assert_eq!(
        said("a\r\nb"),
        "the text of a code, byte 2: the line ends with CR LF, not with LF: clean it before it \
         becomes a code"
    );
}

#[test]
fn cleaning_keeps_what_is_said() {
    for (text, clean_text, line) in [
        ("\u{feff}문\u{2060}을 ", "문을 ", "문을"),
        ("ปิด\u{200b}ประตู\u{200b}ไว้", "ปิดประตูไว้", "ปิดประตูไว้"),
        (
            "cafe\u{301}\r\nb\rc\u{2028}d",
            "café\nb\nc\nd",
            "café b c d",
        ),
        ("Form\u{a0}I-200\t x", "Form I-200  x", "Form I-200 x"),
        ("উদ্\u{200c}যাপন", "উদ্\u{200c}যাপন", "উদ্\u{200c}যাপন"),
        ("\u{2068}8\u{2069}\u{0} — “a”", "8 — “a”", "8 — “a”"),
    ] {
        assert_eq!(clean(text), clean_text);
        assert_eq!(clean_line(text), line);
    }
}

proptest! {
    #[test]
    fn what_is_cleaned_passes(text in any::<String>()) {
        let clean = clean(&text);

        prop_assert!(clean.trim().is_empty() || check(&clean) == Ok(()), "{:?}", check(&clean));
        prop_assert_eq!(&super::check::clean(&clean), &clean);
    }

    #[test]
    fn no_text_makes_it_panic(text in "(BEGIN:V)?[a가\u{200b}\r\n\u{301}e]{0,12}") {
        let _ = Symbol::of(&text);
        prop_assert!(!clean_line(&text).contains('\n'));
    }
}
