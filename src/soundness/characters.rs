//! What characters a text is made of, and in which order.

use icu_normalizer::ComposingNormalizerBorrowed;

use crate::language::Language::{self, Bengali};
use crate::language::Script;

/// What is left behind by a broken conversion, an editor, a web page or a
/// machine, and never part of a sentence here.
const JUNK: [&str; 21] = [
    "Ã", "Â", "â€", "ï»¿", "à¸", "à¦", "ì§", "&#", "&amp;", "&nbsp;", "**", "__", "<", ">", "\\",
    "|", "`", "TODO", "FIXME", "??", "lorem",
];

/// The marks that come in pairs.
const PAIRS: [(char, char); 4] = [('(', ')'), ('“', '”'), ('[', ']'), ('«', '»')];

/// Joins and divides letters without being seen.
const ZERO_WIDTH_JOINER: char = '\u{200d}';

/// The first thing wrong with the characters of a text as it is shown.
pub fn violation(language: Language, text: &str) -> Option<String> {
    unshowable(language, text)
        .or_else(|| unkempt(text))
        .or_else(|| foreign_digit(language, text))
        .or_else(|| thai_order(text))
        .or_else(|| bengali_order(text))
}

/// A character that shows nothing, or that no face has.
pub fn unshowable(language: Language, text: &str) -> Option<String> {
    let is_bad = |it: char| {
        it.is_control()
            || matches!(it, '\u{fffd}' | '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..)
            || it.is_whitespace() && !matches!(it, ' ' | '\u{a0}')
            || is_invisible(it) && !(it == ZERO_WIDTH_JOINER && language == Bengali)
    };

    text.chars()
        .find(|&it| is_bad(it))
        .map(|it| format!("has U+{:04X}", u32::from(it)))
}

/// Characters without a width of their own that are no marks on a letter.
fn is_invisible(it: char) -> bool {
    matches!(it, '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{180e}'
        | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
        | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{e0000}'..='\u{e0fff}')
}

fn unkempt(text: &str) -> Option<String> {
    if !ComposingNormalizerBorrowed::new_nfc().is_normalized(text) {
        return Some("is not composed (NFC)".to_owned());
    }
    if text.contains(['\'', '"']) {
        return Some("has a straight quote or apostrophe".to_owned());
    }
    if text.contains("  ") || text.trim() != text {
        return Some("has a space too many".to_owned());
    }
    if let Some(junk) = JUNK.into_iter().find(|junk| text.contains(junk)) {
        return Some(format!("has `{junk}`"));
    }

    PAIRS.into_iter().find_map(|(open, close)| {
        let depths = text.chars().scan(0_i32, |depth, it| {
            *depth += i32::from(it == open) - i32::from(it == close);
            Some(*depth)
        });
        let depths: Vec<_> = depths.collect();
        let is_balanced =
            depths.iter().all(|depth| (0..=1).contains(depth)) && depths.last() == Some(&0);

        (!is_balanced && !text.is_empty()).then(|| format!("{open} and {close} are not in pairs"))
    })
}

/// Thai is written with Latin digits here, and Bengali with its own.
fn foreign_digit(language: Language, text: &str) -> Option<String> {
    text.chars()
        .find(|&it| {
            it.is_numeric()
                && !it.is_ascii_digit()
                && !(language == Bengali && matches!(it, '০'..='৯'))
        })
        .map(|it| format!("has the digit {it}"))
}

/// The class of a Thai character, by where it may stand in a syllable.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum ThaiClass {
    Consonant,
    /// Written before the consonant it is spoken after: เ แ โ ใ ไ.
    Leading,
    /// Above or below a consonant.
    Mark,
    /// Above a consonant or its mark.
    Tone,
    /// The sign that silences a consonant: ์.
    Silencer,
    /// After a consonant, its tone included: ะ า ำ ๅ.
    Following,
    /// Half of ำ, which is one character: ํ.
    Nikhahit,
    Other,
}

fn thai_class(it: Option<char>) -> ThaiClass {
    match it {
        Some('ก'..='ฮ') => ThaiClass::Consonant,
        Some('เ'..='ไ') => ThaiClass::Leading,
        Some('ั' | 'ิ'..='ฺ' | '็') => ThaiClass::Mark,
        Some('่'..='๋') => ThaiClass::Tone,
        Some('์') => ThaiClass::Silencer,
        Some('ะ' | 'า' | 'ำ' | 'ๅ') => ThaiClass::Following,
        Some('ํ') => ThaiClass::Nikhahit,
        _ => ThaiClass::Other,
    }
}

/// A Thai mark that stands on nothing, or two where one can stand.
fn thai_order(text: &str) -> Option<String> {
    let mut before = None;

    for it in text.chars() {
        let (last, this) = (thai_class(before), thai_class(Some(it)));
        let may_follow = match this {
            ThaiClass::Consonant => true,
            ThaiClass::Leading | ThaiClass::Other => last != ThaiClass::Leading,
            ThaiClass::Mark => last == ThaiClass::Consonant,
            ThaiClass::Tone => matches!(last, ThaiClass::Consonant | ThaiClass::Mark),
            ThaiClass::Silencer => last == ThaiClass::Consonant || matches!(before, Some('ิ' | 'ุ')),
            // เกาะ has two.
            ThaiClass::Following => {
                matches!(last, ThaiClass::Consonant | ThaiClass::Tone)
                    || (before, it) == (Some('า'), 'ะ')
            }
            ThaiClass::Nikhahit => false,
        };

        if !may_follow {
            let before = before.map(String::from).unwrap_or_default();
            return Some(format!("has {it} after “{before}”"));
        }
        before = Some(it);
    }

    (thai_class(before) == ThaiClass::Leading)
        .then(|| "ends in a vowel without its consonant".to_owned())
}

/// A Bengali vowel sign or joiner that stands on nothing, or a letter where the
/// shaper takes it for Latin: a run has the script of its first letter.
fn bengali_order(text: &str) -> Option<String> {
    const NUKTA: char = '\u{9bc}';
    let is_consonant = |it| matches!(it, 'ক'..='হ' | 'ৎ' | NUKTA | 'ৰ' | 'ৱ');
    let is_vowel = |it| matches!(it, 'অ'..='ঔ');
    let is_vowel_sign = |it| matches!(it, 'া'..='ৌ' | '\u{9d7}');
    let mut before = ' ';

    for it in text.chars() {
        let may_follow = match it {
            NUKTA => matches!(before, 'ড' | 'ঢ' | 'য'),
            // অ্যা is written with a joiner on a vowel.
            '্' => is_consonant(before) || matches!(before, 'অ' | 'এ' | ZERO_WIDTH_JOINER),
            ZERO_WIDTH_JOINER => is_consonant(before) || before == '্',
            'ঁ' | 'ং' | 'ঃ' => {
                is_consonant(before) || is_vowel(before) || is_vowel_sign(before) || before == 'ঁ'
            }
            _ if is_vowel_sign(it) => is_consonant(before),
            _ => true,
        };

        if !may_follow {
            return Some(format!("has {it} after “{before}”"));
        }
        if Script::Bengali.contains(it) && Script::Latin.contains(before) {
            return Some(format!("has {it} straight after the Latin {before}"));
        }
        before = it;
    }

    None
}
