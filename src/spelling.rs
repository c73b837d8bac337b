//! How a text is written, apart from what it says: which bytes stand for it, and
//! which of several spellings that look the same on every screen.
//!
//! Text that comes from outside has been through other people's editors. What
//! nobody could see there is put right here, and never held against anybody.

mod thai;

use icu_normalizer::ComposingNormalizerBorrowed;

use std::borrow::Cow;

/// Joins letters without being seen; Bengali has words that need it.
pub const ZERO_WIDTH_JOINER: char = '\u{200d}';

/// Divides letters without being seen; Bengali has words that need it.
pub const ZERO_WIDTH_NON_JOINER: char = '\u{200c}';

/// Marks that nobody sees and that say nothing here: where a line may or must not
/// end, which the program knows better; which way a word runs; the mark that some
/// editors put before a text.
const UNSEEN: [char; 6] = [
    '\u{ad}', '\u{200b}', '\u{200e}', '\u{200f}', '\u{2060}', '\u{feff}',
];

/// The text in bytes of UTF-8, or of UTF-16 behind a byte order mark, without that
/// mark. Nothing if they are neither.
pub fn decoded(bytes: &[u8]) -> Option<String> {
    let pairs = |of: fn([u8; 2]) -> u16, bytes: &[u8]| {
        let units = bytes.chunks(2).map(|it| match it {
            [a, b] => of([*a, *b]),
            // Half a unit: a surrogate that stands alone, which is no text.
            _ => 0xd800,
        });

        char::decode_utf16(units)
            .collect::<Result<String, _>>()
            .ok()
    };

    match bytes {
        [0xff, 0xfe, rest @ ..] => pairs(u16::from_le_bytes, rest),
        [0xfe, 0xff, rest @ ..] => pairs(u16::from_be_bytes, rest),
        [0xef, 0xbb, 0xbf, rest @ ..] => String::from_utf8(rest.to_vec()).ok(),
        _ => String::from_utf8(bytes.to_vec()).ok(),
    }
}

/// The text in Unicode's composed form.
pub fn composed(text: &str) -> String {
    ComposingNormalizerBorrowed::new_nfc()
        .normalize(text)
        .into_owned()
}

/// Whether the text is in Unicode's composed form.
pub fn is_composed(text: &str) -> bool {
    ComposingNormalizerBorrowed::new_nfc().is_normalized(text)
}

/// How often the vowels of a text are looked at until they are in order.
const PASSES: usize = 3;

/// The one spelling of a text: composed, without marks that nobody sees, and Thai
/// vowels and tones in their order. No line of it is lost or moved.
pub fn settled(text: &str) -> Cow<'_, str> {
    let seen = if text.contains(UNSEEN) {
        Cow::Owned(text.replace(UNSEEN, ""))
    } else {
        Cow::Borrowed(text)
    };
    let composed = if is_composed(&seen) {
        seen
    } else {
        Cow::Owned(composed(&seen))
    };

    // What stands behind one vowel that was moved may have to follow it; in no word do more.
    let mut settled = composed;
    for _ in 0..PASSES {
        match thai::in_order(&settled) {
            Some(ordered) => settled = Cow::Owned(ordered),
            None => break,
        }
    }

    settled
}
