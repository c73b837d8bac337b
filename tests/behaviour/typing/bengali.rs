//! Bengali: conjuncts, joiners, vowels of two halves.

use super::hands::{Hands, typed};
use rights_kiosk::language::Language::Bengali;
use rights_kiosk::typing::{Pressed, Reason};

#[test]
fn conjuncts_are_typed_with_the_hasanta() {
    for word in [
        "ক্ষ",
        "রাষ্ট্র",
        "স্বাস্থ্য",
        "অ্যাপ",
        "র‍্যাব",
        "উদ্‌যাপন",
        "বাংলা",
        "চাঁদ",
        "দুঃখ",
        "হঠাৎ",
    ] {
        assert_eq!(typed(Bengali, word), format!("{word}|"));
    }
}

#[test]
fn vowels_of_two_halves_become_one() {
    assert_eq!(typed(Bengali, "কে\u{9be}"), "কো|");
    assert_eq!(
        Hands::of(Bengali).keys("কে\u{9be}").field.text(),
        "\u{995}\u{9cb}"
    );
    assert_eq!(
        Hands::of(Bengali).keys("কে\u{9d7}").field.text(),
        "\u{995}\u{9cc}"
    );

    // NFC has no single code point for these, and one key types both.
    let mut hands = Hands::of(Bengali);
    for letter in ["\u{9a1}\u{9bc}", "\u{9a2}\u{9bc}", "\u{9af}\u{9bc}"] {
        hands.key(letter);
    }
    assert_eq!(
        hands.field.text(),
        "\u{9a1}\u{9bc}\u{9a2}\u{9bc}\u{9af}\u{9bc}"
    );
}

#[test]
fn backspace_takes_one_code_point() {
    let mut hands = Hands::of(Bengali);
    let mut left = Vec::new();
    hands.keys("ক্ষকো").key("\u{9a1}\u{9bc}");
    for _ in 0..7 {
        hands.backspaces(1);
        left.push(hands.field.text().to_owned());
    }

    // The dot of ড় alone; ো as a whole, though it may have been typed as two.
    assert_eq!(left, ["ক্ষকোড", "ক্ষকো", "ক্ষক", "ক্ষ", "ক্", "ক", ""]);
}

#[test]
fn a_sign_that_stands_on_nothing_is_not_taken() {
    let refused = [
        ("", "া", Reason::NoBase),
        ("", "্", Reason::NoBase),
        ("", "ঁ", Reason::NoBase),
        ("", "\u{200d}", Reason::NoBase),
        ("ক ", "ি", Reason::NoBase),
        ("আ", "ি", Reason::NoBase),
        ("আ", "্", Reason::NoBase),
        ("কি", "ী", Reason::NoBase),
        ("কি", "্", Reason::NoBase),
        ("ক্", "ি", Reason::NoBase),
        ("ক্", "্", Reason::NoBase),
        ("ৎ", "া", Reason::NoBase),
        ("কং", "ং", Reason::NoBase),
        ("ক", "\u{200c}", Reason::NoBase),
        ("ক্\u{200d}", "্", Reason::NoBase),
        ("a", "া", Reason::NoBase),
        ("a", "ক", Reason::AfterLatin),
        ("ICE", "এ", Reason::AfterLatin),
    ];

    for (before, letter, reason) in refused {
        let mut hands = Hands::of(Bengali);
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
fn a_hasanta_before_another_letter_waits_for_its_own() {
    // The caret cannot stand within ক্ত: a non-joiner that nobody typed keeps them apart.
    let mut hands = Hands::between(Bengali, "ক", "ত");
    hands.keys("্");
    assert_eq!(hands.shown(), "ক্\u{200c}|ত");
    assert_eq!(hands.field.characters(), 3);
    hands.keys("র");
    assert_eq!(hands.shown(), "ক্র|ত");

    // Backspace takes what was typed, and not what was not.
    let mut hands = Hands::between(Bengali, "ক", "ত");
    hands.keys("্").backspaces(1);
    assert_eq!(hands.shown(), "ক|ত");

    // Without another letter, the two are joined.
    hands.keys("্");
    assert_eq!(hands.field.commit(), None);
    assert_eq!(hands.shown(), "ক্ত|");

    // What came between and is dropped leaves them joined, too.
    for letter in ["เ", "ㄱ"] {
        let mut hands = Hands::between(Bengali, "ক", "ত");
        hands.keys("্");
        let key = hands.find_without_change(letter);
        assert_eq!(hands.field.press(key), Pressed::Taken);
        assert_eq!(hands.shown(), format!("ক্{letter}|ত"));
        assert!(hands.field.commit().is_some());
        assert_eq!(hands.shown(), "ক্ত|");
    }

    // A non-joiner that was typed stays.
    let mut hands = Hands::between(Bengali, "ক", "ত");
    hands.keys("্\u{200c}");
    assert_eq!(hands.field.commit(), None);
    assert_eq!(hands.shown(), "ক্\u{200c}|ত");

    // Taking the second letter of a conjunct away does not join the first to the next.
    let mut hands = Hands::between(Bengali, "ক্ষ", "ত");
    assert_eq!(hands.backspaces(1).shown(), "ক্\u{200c}|ত");
}
