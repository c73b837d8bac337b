//! Whether a text is one that may be: read as a grammar of whole syllables, where the composer
//! looks from one character to the next.

use icu_normalizer::ComposingNormalizerBorrowed;
use rights_kiosk::typing::TextBuffer;
use unicode_segmentation::UnicodeSegmentation;

/// What is wrong with a text that has been laid down.
pub fn fault(text: &str) -> Option<String> {
    let letters: Vec<char> = text.chars().collect();

    if !ComposingNormalizerBorrowed::new_nfc().is_normalized(text) {
        return Some("is not in NFC".to_owned());
    }
    if let Some(at) = letters
        .iter()
        .position(|it| ('\u{3131}'..='\u{318e}').contains(it))
    {
        return Some(format!("has a letter of Hangul alone at {at}"));
    }

    thai_fault(&letters).or_else(|| bengali_fault(&letters))
}

/// What is wrong with the caret, by the segmenter that the renderer has.
pub fn caret_fault(field: &TextBuffer) -> Option<String> {
    let stops = field.text().grapheme_indices(true).map(|(at, _)| at);
    let is_stop = stops
        .chain([field.text().len()])
        .any(|it| it == field.caret());

    (!is_stop).then(|| format!("{:?} at {}", field.text(), field.caret()))
}

/// Takes one of these off the front.
fn one(rest: &mut &[char], of: &str) -> bool {
    let is_there = rest.first().is_some_and(|it| of.contains(*it));
    if is_there {
        *rest = &rest[1..];
    }

    is_there
}

const TONES: &str = "่้๊๋";

/// Thai, syllable by syllable: a vowel in front, a consonant, what hangs on it, what follows.
fn thai_fault(letters: &[char]) -> Option<String> {
    let mut rest = letters;

    while let Some(&first) = rest.first() {
        let at = letters.len() - rest.len();
        let is_led = one(&mut rest, "เแโใไ");
        let is_consonant = rest
            .first()
            .is_some_and(|it| ('ก'..='ฮ').contains(it) && !"ฤฦ".contains(*it));
        if !is_consonant {
            if is_led {
                return Some(format!("{first} without its consonant at {at}"));
            }
            rest = &rest[1..];
            if "ฤฦ".contains(first) {
                one(&mut rest, "ๅ");
            } else if ('\u{e30}'..='\u{e3a}').contains(&first)
                || first == 'ๅ'
                || ('\u{e47}'..='\u{e4e}').contains(&first)
            {
                return Some(format!("{} alone at {at}", first.escape_unicode()));
            }
            continue;
        }

        rest = &rest[1..];
        hanging(&mut rest);
    }

    None
}

/// What hangs on a consonant and follows it.
fn hanging(rest: &mut &[char]) {
    let is_high = one(rest, "ิ");
    let is_low = !is_high && one(rest, "ุ");
    let is_long = !is_high && !is_low && one(rest, "ีื");
    let is_other = !is_high && !is_low && !is_long && one(rest, "ัึู");
    let is_bare = !is_high && !is_low && !is_long && !is_other;

    if one(rest, TONES) {
        follow(rest);
    } else if is_bare && (one(rest, "ฺ") || one(rest, "็") || one(rest, "๎")) {
    } else if is_bare || is_high || is_low {
        if !one(rest, "ํ์") && is_bare {
            follow(rest);
        }
    } else if is_long {
        one(rest, "็");
    }
}

fn follow(rest: &mut &[char]) {
    if one(rest, "า") {
        one(rest, "ะ");
    } else {
        one(rest, "ะำ");
    }
}

/// Bengali, cluster by cluster: consonants that are joined, a vowel, what is around them.
fn bengali_fault(letters: &[char]) -> Option<String> {
    let mut rest = letters;
    let mut before = ' ';

    while let Some(&first) = rest.first() {
        let at = letters.len() - rest.len();
        let is_consonant = ('ক'..='হ').contains(&first) || "ৰৱ".contains(first);
        let is_bengali = ('\u{980}'..='\u{9ff}').contains(&first);
        rest = &rest[1..];

        if is_bengali && before.is_alphabetic() && before < '\u{250}' && before != 'µ' {
            return Some(format!("{first} straight after {before} at {at}"));
        }
        if is_consonant {
            if "ডঢয".contains(first) {
                one(&mut rest, "\u{9bc}");
            }
            one(&mut rest, "\u{200d}");
            if one(&mut rest, "্") {
                let _ = one(&mut rest, "\u{200c}") || one(&mut rest, "\u{200d}");
            } else if letters[letters.len() - rest.len() - 1] != '\u{200d}' {
                one(&mut rest, "\u{9be}\u{9bf}\u{9c0}\u{9c1}\u{9c2}\u{9c3}\u{9c4}\u{9c7}\u{9c8}\u{9cb}\u{9cc}\u{9d7}\u{9e2}\u{9e3}");
                one(&mut rest, "\u{981}");
                one(&mut rest, "\u{982}\u{983}");
            }
        } else if ('অ'..='ঔ').contains(&first) || "ৠৡ".contains(first) {
            if "অএ".contains(first) && one(&mut rest, "্") {
                let _ = one(&mut rest, "\u{200c}") || one(&mut rest, "\u{200d}");
            } else {
                one(&mut rest, "\u{981}");
                one(&mut rest, "\u{982}\u{983}");
            }
        } else if "\u{981}\u{982}\u{983}\u{9bc}\u{9be}\u{9bf}\u{9c0}\u{9c1}\u{9c2}\u{9c3}\u{9c4}\u{9c7}\u{9c8}\u{9cb}\u{9cc}\u{9cd}\u{9d7}\u{9e2}\u{9e3}\u{200c}\u{200d}".contains(first) {
            return Some(format!("{} alone at {at}", first.escape_unicode()));
        }
        before = letters[letters.len() - rest.len() - 1];
    }

    None
}

#[test]
fn the_reader_finds_what_is_wrong() {
    let wrong = [
        "่",
        "กา่",
        "ก่ิ",
        "เ",
        "เ ",
        "เเก",
        "กุา",
        "ๅ",
        "ะ",
        "ก ิ",
        "กํา",
        "ก้้",
        "กาา",
        "กูํ",
        "ก็์",
        "กฺุ",
        "া",
        "ক া",
        "আি",
        "ক্ি",
        "কিী",
        "ৎা",
        "aক",
        "ক\u{200c}",
        "\u{200d}",
        "ক্্",
        "কংং",
        "ক\u{200d}া",
        "ㄱ",
        "가ㅏ",
        "e\u{301}",
        "ক\u{9c7}\u{9be}",
    ];
    for text in wrong {
        assert!(fault(text).is_some(), "{text} is not found");
    }
    let right = [
        "น้ำ",
        "เกาะ",
        "สิทธิ์",
        "พันธุ์",
        "ก็",
        "ฤๅษี",
        "ทั้งๆ",
        "แม่ 1",
        "พุทฺธํ",
        "สึ่",
        "র‍্যাব",
        "উদ্‌যাপন",
        "অ্যাপ",
        "দুঃখ",
        "চাঁদ",
        "রাষ্ট্র",
        "ক্",
        "আঁ",
        "হঠাৎ",
        "닭 a",
        "",
    ];
    for text in right {
        assert_eq!(fault(text), None, "{text}");
    }
}
