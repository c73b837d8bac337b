//! Text that comes from outside, before it is put anywhere.

use super::bengali::{JOINER, NON_JOINER};

use icu_normalizer::ComposingNormalizerBorrowed;

use std::borrow::Cow;

/// The text in NFC.
pub(super) fn composed(text: &str) -> Cow<'_, str> {
    ComposingNormalizerBorrowed::new_nfc().normalize(text)
}

/// Whether the text is in NFC.
pub(super) fn is_composed(text: &str) -> bool {
    ComposingNormalizerBorrowed::new_nfc().is_normalized(text)
}

/// The text with spaces for what parts words, and how many characters were taken out:
/// control characters, private use, and others that nobody can see.
pub(super) fn tidied(text: &str) -> (String, usize) {
    let lines = text.replace("\r\n", "\n");
    let mut taken_out = 0;
    let seen = composed(&lines)
        .chars()
        .map(|it| if it.is_whitespace() { ' ' } else { it })
        .filter(|&it| {
            let is_kept = !is_unseen(it);
            taken_out += usize::from(!is_kept);

            is_kept
        })
        .collect();

    (seen, taken_out)
}

/// Whether a character shows nothing; the joiners of Bengali are judged where they stand.
fn is_unseen(it: char) -> bool {
    if matches!(it, JOINER | NON_JOINER) {
        return false;
    }

    it.is_control()
        || is_private(it)
        || is_jamo(it)
        || matches!(it, '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
            | '\u{3164}' | '\u{fdd0}'..='\u{fdef}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
            | '\u{ffa0}' | '\u{fff0}'..='\u{fffd}' | '\u{e0000}'..='\u{e0fff}')
}

/// Private use, and code points that are no characters.
fn is_private(it: char) -> bool {
    matches!(it, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..) || u32::from(it) & 0xfffe == 0xfffe
}

/// Parts of syllables that NFC has joined to none.
fn is_jamo(it: char) -> bool {
    matches!(it, '\u{1100}'..='\u{11ff}' | '\u{a960}'..='\u{a97f}' | '\u{d7b0}'..='\u{d7ff}')
}
