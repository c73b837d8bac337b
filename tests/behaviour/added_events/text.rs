//! What is written in an event: cleaned, and found in a language.

use super::common::{english, event, whole_days};

use proptest::prelude::*;
use rights_kiosk::events::event::Texts;
use rights_kiosk::events::text::{Found, Lines, cleaned, found, is_shown_by_nothing, missing};
use rights_kiosk::language::Language;
use rights_kiosk::spelling::is_composed;

#[test]
fn what_shows_nothing_is_taken_out_and_said() {
    for (typed, text, removed) in [
        (
            "  Legal \u{7} clinic\t today ",
            "Legal clinic today",
            vec!['\u{7}'],
        ),
        ("a\u{e000}b\u{f0000}", "ab", vec!['\u{e000}', '\u{f0000}']),
        ("x\u{202e}y\u{2066}z", "xyz", vec!['\u{202e}', '\u{2066}']),
        ("cafe\u{301}", "café", vec![]),
        ("one\r\ntwo\u{2028}three", "one two three", vec![]),
        // Marks for lines and joiners outside of Bengali go without a word.
        ("a\u{200b}b\u{200d}c\u{feff}", "abc", vec![]),
        ("উদ্\u{200c}যাপন", "উদ্\u{200c}যাপন", vec![]),
        ("\u{1112}\u{1161}\u{11ab}", "한", vec![]),
        (
            "\u{fffd}\u{fdd0}\u{1ffff}",
            "",
            vec!['\u{fffd}', '\u{fdd0}', '\u{1ffff}'],
        ),
        ("10\u{a0}am", "10\u{a0}am", vec![]),
    ] {
        let cleaned = cleaned(typed, Lines::One);

        assert_eq!(
            (cleaned.text.as_str(), cleaned.removed),
            (text, removed),
            "{typed:?}"
        );
    }
    let several = cleaned(" One \r\n\r\n\r\n\r\n two\rthree\n", Lines::Several);
    assert_eq!(several.text, "One\n\ntwo\nthree");
}

#[test]
fn a_text_is_found_in_its_language_in_what_that_falls_back_on_or_in_any() {
    let texts = |languages: &[Language]| -> Texts {
        let each = languages.iter().map(|it| (*it, it.tag().to_owned()));
        each.collect()
    };
    use Language::{Bengali, English, Korean, Spanish, Tagalog, Thai, Zapotec};
    for (there, asked, spoken) in [
        (vec![Korean, English], Korean, Korean),
        (vec![Korean, English], Thai, English),
        (vec![Spanish, English], Zapotec, Spanish),
        (vec![Korean, English], Zapotec, English),
        (vec![Spanish, English], Tagalog, English),
        (vec![Bengali, Thai], Korean, Bengali),
        (vec![Zapotec], English, Zapotec),
    ] {
        let texts = texts(&there);

        let expected = Found {
            text: spoken.tag(),
            spoken,
        };
        assert_eq!(found(&texts, asked), Some(expected), "{there:?} {asked:?}");
    }
    assert_eq!(found(&Texts::new(), English), None);
    assert_eq!(found(&english(""), English), None);
}

#[test]
fn the_languages_that_are_missing_are_told_but_zapotec() {
    use Language::{Bengali, English, Korean, Spanish, Tagalog, Thai};
    assert_eq!(
        missing(&english("x")),
        [Korean, Spanish, Tagalog, Bengali, Thai]
    );
    let mut clinic = event("a", whole_days("2026-12-05", "2026-12-05"));
    clinic.title.insert(Korean, "상담".to_owned());
    assert_eq!(
        clinic.missing_languages(),
        [Spanish, Tagalog, Bengali, Thai]
    );
    clinic.note = english("Bring papers");
    assert_eq!(
        clinic.missing_languages(),
        [Korean, Spanish, Tagalog, Bengali, Thai]
    );
    clinic.note = Texts::from([(Korean, "서류".to_owned())]);
    assert_eq!(
        clinic.missing_languages(),
        [English, Spanish, Tagalog, Bengali, Thai]
    );
}

proptest! {
    #[test]
    fn no_text_is_left_with_what_nobody_sees(text in any::<String>(), joined in "[\u{0}-\u{2fff}\u{e000}\u{feff}]{0,40}") {
        for text in [text, joined] {
            let clean = cleaned(&text, Lines::One).text;

            prop_assert!(is_composed(&clean));
            let is_left = clean.chars().any(|it| it.is_control() || is_shown_by_nothing(it));
            prop_assert!(!is_left);
            prop_assert_eq!(clean.trim(), clean.as_str());
            let twice = cleaned(&clean, Lines::One);
            prop_assert!(twice.removed.is_empty());
        }
    }

    #[test]
    fn cleaning_twice_is_cleaning_once(text in "[a-z \n\u{e01}-\u{e5b}\u{980}-\u{9ff}\u{200c}\u{200d}가-힣ㄱ-ㅣ]{0,30}") {
        let once = cleaned(&text, Lines::Several).text;

        prop_assert_eq!(&cleaned(&once, Lines::Several).text, &once);
    }
}
