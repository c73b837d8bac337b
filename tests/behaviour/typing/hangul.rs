//! Hangul, letter by letter. The letters of a syllable are taken from its decomposition in
//! Unicode, which the composer does not use.

use super::hands::{Hands, in_hand, typed};
use rights_kiosk::language::Language::Korean;
use rights_kiosk::typing::{Pressed, Reason};

const LEADS: &str = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
const VOWELS: [&str; 21] = [
    "ㅏ", "ㅐ", "ㅑ", "ㅒ", "ㅓ", "ㅔ", "ㅕ", "ㅖ", "ㅗ", "ㅗㅏ", "ㅗㅐ", "ㅗㅣ", "ㅛ", "ㅜ",
    "ㅜㅓ", "ㅜㅔ", "ㅜㅣ", "ㅠ", "ㅡ", "ㅡㅣ", "ㅣ",
];
const FINALS: [&str; 28] = [
    "", "ㄱ", "ㄲ", "ㄱㅅ", "ㄴ", "ㄴㅈ", "ㄴㅎ", "ㄷ", "ㄹ", "ㄹㄱ", "ㄹㅁ", "ㄹㅂ", "ㄹㅅ",
    "ㄹㅌ", "ㄹㅍ", "ㄹㅎ", "ㅁ", "ㅂ", "ㅂㅅ", "ㅅ", "ㅆ", "ㅇ", "ㅈ", "ㅊ", "ㅋ", "ㅌ", "ㅍ",
    "ㅎ",
];

/// A syllable from its indices (Unicode, 3.12).
fn syllable(lead: usize, vowel: usize, last: usize) -> char {
    char::from_u32(0xac00 + ((lead * 21 + vowel) * 28 + last) as u32).unwrap()
}

/// The letters of a syllable, and what is shown after each.
fn stages(lead: usize, vowel: usize, last: usize) -> Vec<(char, char)> {
    let first = LEADS.chars().nth(lead).unwrap();
    let mut stages = vec![(first, first)];
    let mut vowel_typed = String::new();
    for letter in VOWELS[vowel].chars() {
        vowel_typed.push(letter);
        let index = VOWELS.iter().position(|it| *it == vowel_typed).unwrap();
        stages.push((letter, syllable(lead, index, 0)));
    }
    let mut last_typed = String::new();
    for letter in FINALS[last].chars() {
        last_typed.push(letter);
        let index = FINALS.iter().position(|it| *it == last_typed).unwrap();
        stages.push((letter, syllable(lead, vowel, index)));
    }

    stages
}

#[test]
fn every_syllable_is_typed_and_taken_back_letter_by_letter() {
    let mut syllables = 0;
    let mut letters = 0;

    for number in 0..11_172 {
        let (lead, vowel, last) = (number / 588, number / 28 % 21, number % 28);
        let stages = stages(lead, vowel, last);
        let mut hands = Hands::of(Korean);

        for &(letter, shown) in &stages {
            hands.key(&letter.to_string());
            assert_eq!(hands.field.text(), shown.to_string());
            assert_eq!(in_hand(&hands.field), Some(0..shown.len_utf8()));
        }
        for stage in (0..stages.len()).rev() {
            hands.backspaces(1);
            let left = stage.checked_sub(1).map(|it| stages[it].1.to_string());
            assert_eq!(hands.field.text(), left.unwrap_or_default());
        }
        assert_eq!(in_hand(&hands.field), None);
        letters += stages.len();
        syllables += 1;
    }

    assert_eq!(syllables, 11_172);
    // One first letter each, 28 letters of 21 vowels, 38 of 28 finals.
    assert_eq!(letters, 11_172 + 19 * 28 * 28 + 19 * 21 * 38);
}

#[test]
fn every_final_moves_over_when_a_vowel_follows() {
    for (last, letters) in FINALS.iter().enumerate().skip(1) {
        let shown = typed(Korean, &format!("ㄱㅏ{letters}ㅣ"));
        let moved = letters.chars().next_back().unwrap();
        let stays: String = letters.chars().take(letters.chars().count() - 1).collect();
        let stays = FINALS.iter().position(|it| *it == stays).unwrap();
        let lead = LEADS.chars().position(|it| it == moved).unwrap();

        assert_eq!(
            shown,
            format!("{}{}|", syllable(0, 0, stays), syllable(lead, 20, 0)),
            "final {last}"
        );
    }
}

#[test]
fn words_are_typed_as_people_type_them() {
    let words = [
        ("ㅈㅜㅅㅔ", "주세|"),
        ("ㅈㅜㅅㅔㅇㅛ", "주세요|"),
        ("ㄷㅏㄹㄱ", "닭|"),
        ("ㄷㅏㄹㄱㅣ", "달기|"),
        ("ㄱㅏㅂㅅㅇㅡㄹ", "값을|"),
        ("ㅇㅣㅆㅓ", "이써|"),
        ("ㄱㅏㄸㅗ", "가또|"),
        ("ㅇㅗㅐ", "왜|"),
        ("ㄱㅜㅓㄴㄹㅣ", "권리|"),
        ("ㅇㅡㅣㅅㅏ", "의사|"),
        ("ㄴㅓㄱㅅ ㅇㅣ", "넋 이|"),
        ("ㄱㅏㅇ, ㄴㅏ.", "강, 나.|"),
        ("ICEㄱㅏ", "ICE가|"),
    ];

    for (letters, shown) in words {
        assert_eq!(typed(Korean, letters), shown, "{letters}");
    }
}

#[test]
fn backspace_takes_a_letter_in_hand_and_a_syllable_after_that() {
    let mut hands = Hands::of(Korean);
    let mut shown = Vec::new();
    hands.keys("ㄱㅜㅓㄴㄹㅣ");
    for _ in 0..4 {
        hands.backspaces(1);
        shown.push(hands.shown());
    }
    assert_eq!(shown, ["권ㄹ|", "권|", "|", "|"]);

    // What was laid down by a space is whole.
    hands.keys("ㄷㅏㄹㄱ ").backspaces(1);
    assert_eq!(hands.shown(), "닭|");
    hands.backspaces(1);
    assert_eq!(hands.shown(), "|");
}

#[test]
fn what_cannot_become_a_syllable_is_not_taken() {
    let refused = [
        ("", "ㅏ", Reason::NoBase),
        ("ㄱ", "ㄴ", Reason::Unfinished),
        ("ㄱ", "ㄱ", Reason::Unfinished),
        ("ㄱ", " ", Reason::Unfinished),
        ("ㄱ", ".", Reason::Unfinished),
        ("ㄱㅏ", "ㅏ", Reason::NoBase),
        ("ㄱㅗㅏ", "ㅣ", Reason::NoBase),
        ("ㄱㅏㄱ ", "ㅏ", Reason::NoBase),
    ];

    for (before, letter, reason) in refused {
        let mut hands = Hands::of(Korean);
        let shown = hands.keys(before).shown();
        assert_eq!(
            hands.try_key(letter),
            Pressed::Refused(reason),
            "{before}+{letter}"
        );
        assert_eq!(hands.shown(), shown);
    }
}

#[test]
fn leaving_the_field_lays_the_syllable_down() {
    let mut hands = Hands::of(Korean);
    hands.keys("ㄱㅏㄱ");
    assert_eq!(in_hand(&hands.field), Some(0..3));
    assert_eq!(hands.field.commit(), None);
    assert_eq!(
        (hands.shown().as_str(), in_hand(&hands.field)),
        ("각|", None)
    );
    // The final stays where it is now.
    assert_eq!(hands.try_key("ㅏ"), Pressed::Refused(Reason::NoBase));

    // A consonant alone is nothing.
    hands.keys("ㄴ");
    assert_eq!(hands.shown(), "각ㄴ|");
    assert_eq!(hands.field.commit(), Some('ㄴ'));
    assert_eq!(hands.shown(), "각|");

    // So do a change of layout and the caret.
    hands.keys("ㄴㅏ");
    assert_eq!(hands.keyboard.change_layout(&mut hands.field), None);
    assert_eq!(in_hand(&hands.field), None);
    hands.keys("ㄷㅏ");
    assert_eq!(hands.field.left(), None);
    assert_eq!(
        (hands.shown().as_str(), in_hand(&hands.field)),
        ("각나|다", None)
    );
    hands.keys("ㅁ");
    assert_eq!(hands.field.right(), Some('ㅁ'));
    assert_eq!(hands.shown(), "각나다|");
}
