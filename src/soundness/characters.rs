//! What characters a text is made of, and in which order.

use crate::language::Language::{self, Bengali};
use crate::language::Script;
use crate::spelling::{self, ZERO_WIDTH_JOINER, ZERO_WIDTH_NON_JOINER};

/// What is left behind by a broken conversion, an editor, a web page or a
/// machine, and never part of a sentence here.
const JUNK: [&str; 21] = [
    "Ã", "Â", "â€", "ï»¿", "à¸", "à¦", "ì§", "&#", "&amp;", "&nbsp;", "**", "__", "<", ">", "\\",
    "|", "`", "TODO", "FIXME", "??", "lorem",
];

/// The marks that come in pairs.
const PAIRS: [(char, char); 4] = [('(', ')'), ('“', '”'), ('[', ']'), ('«', '»')];

/// How many characters are shown before and after the one that is meant, of a word that
/// has more.
const AROUND: usize = 12;

/// The first thing wrong with the characters of a text as it is shown.
pub fn violation(language: Language, text: &str) -> Option<String> {
    fault(language, text).or_else(|| typed_quote(text))
}

/// As [`violation`], but for quotation marks, which everybody reads as they are typed.
pub fn fault(language: Language, text: &str) -> Option<String> {
    unshowable(language, text)
        .or_else(|| unkempt(text))
        .or_else(|| unpaired(text))
        .or_else(|| foreign_digit(language, text))
        .or_else(|| thai_order(text))
        .or_else(|| bengali_order(text))
}

/// What is wrong with the characters of a name, which keeps its own digits and marks.
pub fn name_fault(language: Language, name: &str) -> Option<String> {
    unshowable(language, name).or_else(|| unkempt(name))
}

/// A character that shows nothing, or that no face has.
pub fn unshowable(language: Language, text: &str) -> Option<String> {
    let joins =
        |it: char| language == Bengali && matches!(it, ZERO_WIDTH_JOINER | ZERO_WIDTH_NON_JOINER);
    let (at, it) = text
        .char_indices()
        .find(|&(_, it)| is_unshowable(it) && !joins(it))?;

    Some(if it == '\n' {
        format!(
            "breaks its line after “{}” and is to be on one",
            shown(word_before(text, at))
        )
    } else {
        format!("has U+{:04X}, {}", u32::from(it), place(text, at))
    })
}

/// Where a character stands that begins at this byte, so that somebody finds it: its
/// number in its word, and the word, or what is around it of a long one.
pub fn place(text: &str, at: usize) -> String {
    let start = word_before(text, at).len();
    let start = at - start;
    let end = text[at..]
        .char_indices()
        .skip(1)
        .find(|(_, it)| it.is_whitespace())
        .map_or(text.len(), |(end, _)| at + end);
    let before: Vec<_> = text[start..at].chars().collect();
    let after: Vec<_> = text[at..end].chars().collect();
    let number = before.len() + 1;
    let from = before.len().saturating_sub(AROUND);
    let to = after.len().min(AROUND + 1);
    let cut = |is_cut: bool| if is_cut { "…" } else { "" };
    let part: String = before[from..].iter().chain(&after[..to]).collect();

    format!(
        "character {number} of “{}{}{}”",
        cut(from > 0),
        shown(&part),
        cut(to < after.len())
    )
}

/// What stands before this byte, back to the space before it.
fn word_before(text: &str, at: usize) -> &str {
    let before = &text[..at];

    before.rsplit(char::is_whitespace).next().unwrap_or(before)
}

/// A text in which everything can be seen, for a terminal too.
fn shown(text: &str) -> String {
    text.chars().fold(String::new(), |shown, it| match it {
        it if is_unshowable(it) => format!("{shown}[U+{:04X}]", u32::from(it)),
        it => format!("{shown}{it}"),
    })
}

fn is_unshowable(it: char) -> bool {
    it.is_control()
        || matches!(it, '\u{fffd}' | '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..)
        || it.is_whitespace() && !matches!(it, ' ' | '\u{a0}')
        || is_invisible(it)
}

/// Characters without a width of their own that are no marks on a letter.
fn is_invisible(it: char) -> bool {
    matches!(it, '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{180e}'
        | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
        | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{e0000}'..='\u{e0fff}')
}

fn unkempt(text: &str) -> Option<String> {
    if !spelling::is_composed(text) {
        let word = text.split(' ').find(|word| !spelling::is_composed(word));
        return Some(format!("is not composed (NFC): “{}”", word.unwrap_or(text)));
    }
    if text.trim() != text {
        return Some("has a space too many at its beginning or end".to_owned());
    }
    if let Some(at) = text.find("  ") {
        let word = word_before(text, at);
        return Some(format!("has a space too many after “{}”", shown(word)));
    }

    JUNK.into_iter().find_map(|junk| {
        let at = text.find(junk)?;
        Some(format!("has `{junk}`, {}", place(text, at)))
    })
}

/// A quotation mark or an apostrophe of a typewriter.
fn typed_quote(text: &str) -> Option<String> {
    let at = text.find(['\'', '"'])?;

    Some(format!(
        "has a straight quote or apostrophe, {}",
        place(text, at)
    ))
}

/// A bracket or a quotation mark without the other, or one within another of its kind.
fn unpaired(text: &str) -> Option<String> {
    PAIRS
        .into_iter()
        .find_map(|(open, close)| {
            let mut opened = None;

            for (at, it) in text.char_indices() {
                if it == open && opened.replace(at).is_some()
                    || it == close && opened.take().is_none()
                {
                    return Some((open, close, at));
                }
            }

            opened.map(|at| (open, close, at))
        })
        .map(|(open, close, at)| {
            format!("{open} and {close} are not in pairs, {}", place(text, at))
        })
}

/// Thai is written with Latin digits here, and Bengali with its own.
fn foreign_digit(language: Language, text: &str) -> Option<String> {
    let (at, it) = text.char_indices().find(|&(_, it)| {
        it.is_numeric() && !it.is_ascii_digit() && !(language == Bengali && matches!(it, '০'..='৯'))
    })?;

    Some(format!("has the digit {it}, {}", place(text, at)))
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

    for (at, it) in text.char_indices() {
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
            return Some(format!("has {it} after “{before}”, {}", place(text, at)));
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

    for (at, it) in text.char_indices() {
        let may_follow = match it {
            NUKTA => matches!(before, 'ড' | 'ঢ' | 'য'),
            // অ্যা is written with a joiner on a vowel.
            '্' => is_consonant(before) || matches!(before, 'অ' | 'এ' | ZERO_WIDTH_JOINER),
            ZERO_WIDTH_JOINER => is_consonant(before) || before == '্',
            // উদ্‌যাপন is another word without it.
            ZERO_WIDTH_NON_JOINER => before == '্',
            'ঁ' | 'ং' | 'ঃ' => {
                is_consonant(before) || is_vowel(before) || is_vowel_sign(before) || before == 'ঁ'
            }
            _ if is_vowel_sign(it) => is_consonant(before),
            _ => true,
        };

        if !may_follow {
            return Some(format!(
                "has {} after “{}”, {}",
                shown(&it.to_string()),
                shown(&before.to_string()),
                place(text, at)
            ));
        }
        if Script::Bengali.contains(it) && Script::Latin.contains(before) {
            return Some(format!(
                "has {it} straight after the Latin {before}, {}",
                place(text, at)
            ));
        }
        before = it;
    }

    None
}
