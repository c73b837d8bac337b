//! A thousand words of each catalog, typed key by key.

use super::hands::{Hands, LONG};
use crate::common::edition;
use rights_kiosk::language::{Language, line_break};
use rights_kiosk::typing::TextBuffer;

use std::collections::BTreeSet;

/// How many words of each language are typed.
const MOST: usize = 1000;

/// A thousand distinct words of a language's own catalog, all in its letters.
fn words(language: Language) -> Vec<String> {
    let edition = edition();
    let catalogs = &edition.catalogs;
    let mut words = BTreeSet::new();

    for id in catalogs.ids(language) {
        let text = catalogs.unfilled(language, id).unwrap_or_default();
        let text = line_break::strip(&text).into_owned();
        let text = line_break::prepare(&text).replace('\u{2060}', "");
        let is_own = |it: char| language.script().contains(it);
        let of_text = text
            .split(|it: char| it == '\u{200b}' || !it.is_alphabetic() && !is_own(it))
            .filter(|it| it.chars().count() > 1 && it.chars().all(is_own));
        words.extend(of_text.map(ToOwned::to_owned));
    }

    words.into_iter().take(MOST).collect()
}

/// The keys of a word: a syllable of Hangul as its letters, which its decomposition has, and
/// the dotted letters of Bengali, which are one key, as two code points.
fn keys(word: &str) -> Vec<String> {
    let mut keys: Vec<String> = Vec::new();

    for letter in word.chars() {
        match (letter, keys.last_mut()) {
            ('\u{9bc}', Some(last)) => last.push(letter),
            ('가'..='힣', _) => keys.extend(letters(letter)),
            _ => keys.push(letter.to_string()),
        }
    }

    keys
}

fn letters(syllable: char) -> Vec<String> {
    let vowels = "ㅏ ㅐ ㅑ ㅒ ㅓ ㅔ ㅕ ㅖ ㅗ ㅗㅏ ㅗㅐ ㅗㅣ ㅛ ㅜ ㅜㅓ ㅜㅔ ㅜㅣ ㅠ ㅡ ㅡㅣ ㅣ";
    let lasts = "- ㄱ ㄲ ㄱㅅ ㄴ ㄴㅈ ㄴㅎ ㄷ ㄹ ㄹㄱ ㄹㅁ ㄹㅂ ㄹㅅ ㄹㅌ ㄹㅍ ㄹㅎ ㅁ ㅂ ㅂㅅ ㅅ ㅆ ㅇ ㅈ ㅊ ㅋ ㅌ ㅍ ㅎ";
    let number = u32::from(syllable) as usize - 0xac00;
    let lead = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
        .chars()
        .nth(number / 588)
        .unwrap();
    let vowel = vowels.split(' ').nth(number / 28 % 21).unwrap();
    let last = lasts.split(' ').nth(number % 28).unwrap().trim_matches('-');

    format!("{lead}{vowel}{last}")
        .chars()
        .map(String::from)
        .collect()
}

/// Types all words of a language: how many words, and how many keys that took.
fn typed(language: Language) -> (usize, usize) {
    let mut distinct = BTreeSet::new();
    let mut count = 0;

    for word in words(language) {
        let mut hands = Hands::on(language, TextBuffer::new(LONG));
        let keys = keys(&word);
        for key in &keys {
            hands.key(key);
        }
        assert_eq!(hands.field.commit(), None, "{word}");
        assert_eq!(hands.field.text(), word);
        assert_eq!(hands.field.caret(), word.len());

        count += keys.len();
        distinct.insert(word);
    }

    (distinct.len(), count)
}

#[test]
fn a_thousand_words_of_each_catalog_are_typed() {
    let languages = [
        Language::Korean,
        Language::Spanish,
        Language::Tagalog,
        Language::Bengali,
        Language::Thai,
    ];

    let figures = languages.map(typed);
    println!("words and keys: {figures:?}");
    assert_eq!(figures.map(|it| it.0), [1000; 5]);
    assert!(figures.iter().all(|it| it.1 >= 3000), "{figures:?}");
}

#[test]
fn what_is_typed_in_several_layouts_is_one_text() {
    let texts = [
        (
            Language::Korean,
            "7월 4일 (토) 오전 10:30~11:00, LA 도서관 2층. $5?",
        ),
        (
            Language::Thai,
            "เสาร์ที่ 4 กรกฎาคม 10:30–11:00 น. ห้อง B (ชั้น 2) “ฟรี”",
        ),
        (
            Language::Bengali,
            "শনিবার ৪ জুলাই, সকাল 10:30। ICE-এর “অধিকার” র‍্যাবে উদ্‌যাপন",
        ),
        (
            Language::Spanish,
            "¿Qué hacer? Sábado 4, 10:30: ¡gratis! Ñandú, pingüino & “Él”",
        ),
        (
            Language::Tagalog,
            "’Yung Parañaque, alas-10:30 ng umaga… #5",
        ),
        (
            Language::Zapotec,
            "Ra'ta' bu:unny ra:a'p deree'ch te'blohihzy paag pahr ze:e:i'ny. Cëhnn",
        ),
    ];

    for (language, text) in texts {
        let mut hands = Hands::of(language);
        for key in keys(text) {
            hands.key(&key);
        }
        assert_eq!(hands.field.commit(), None);
        assert_eq!(hands.field.text(), text);
    }
}
