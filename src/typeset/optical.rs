//! How large each script is set, and how far apart its lines stand.
//!
//! Sizes are given for Latin capitals. At the same em the letters of another
//! script are larger or smaller than that, and their marks reach higher and
//! lower. The numbers here come from the outlines of the shipped faces, regular
//! and bold, as parts of the em; `cargo test --test behaviour ink` measures them anew and fails if
//! they are off.
//!
//! | script | what is measured | regular | bold | ratio | drawn, regular |
//! |---|---|---|---|---|---|
//! | Latin | capital H; x | 0.714; 0.536 | 0.714; 0.546 | 1 | 0.625 halfway between |
//! | Hangul | syllable, median of those in our texts | 0.893 | 0.917 | 0.965 | 1.21 capitals |
//! | Thai | consonant above the baseline, median of ก to ฮ | 0.558 | 0.561 | 1.125 | 0.628 |
//! | Bengali | baseline to headline, ক | 0.622 | 0.622 | 1.02 | 0.634 |

use crate::language::{Language, Script};

/// A Hangul syllable fills its whole square and looks as large as a Latin
/// capital where it is 1.15 to 1.25 times as high. It is not made smaller than
/// keeps the Latin capitals in the Korean face (0.733 em) within the bands of
/// `theme::TextSize::cap`.
const HANGUL: f32 = 0.965;

/// A Thai consonant looks as large as Latin text where it is as high as the
/// middle between a small letter and a capital.
const THAI: f32 = 1.125;

/// As [`THAI`], for the height at which Bengali letters hang.
const BENGALI: f32 = 1.02;

/// Size of a language's text as a multiple of that of Latin text, so that both
/// look equally large. Latin text is at 1 exactly: its capitals keep the height
/// that `theme::TextSize::cap` promises.
pub const fn optical_scale(language: Language) -> f32 {
    match language.script() {
        Script::Latin => 1.0,
        Script::Hangul => HANGUL,
        Script::Thai => THAI,
        Script::Bengali => BENGALI,
    }
}

/// Height of a line of text as a multiple of the size it is drawn at: the least
/// at which no ink leaves its line, so that no mark touches the line above or
/// under it, and a little air, of which rounding to whole pixels takes half a
/// pixel or so.
///
/// A line is laid evenly around the ascent and descent that the face states, so
/// what counts is the ink that goes further from the middle of these. Measured
/// were all texts, names and dates in regular and bold, and beside them the
/// highest and deepest stacks of letters and marks, since a pack may bring other
/// texts.
///
/// | script | highest ink | lowest | least line by outlines | least found in pixels |
/// |---|---|---|---|---|
/// | Latin | 0.944 (Á) | 0.240 (g) | 1.256 | under 1.27 |
/// | Hangul | 0.847 | 0.250 (g) | 1.372 | under 1.38 |
/// | Thai | 1.041 (ที่, bold) | 0.449 (ฎู, bold) | 1.517 | 1.58 |
/// | Bengali | 0.917 (র্কি) | 0.388 (স্ত্রু) | 1.437 | 1.46 |
pub const fn line_height(language: Language) -> f32 {
    match language.script() {
        Script::Latin => 1.32,
        Script::Hangul => 1.4,
        Script::Thai => 1.58,
        Script::Bengali => 1.48,
    }
}

/// Height of a line of a language as a multiple of the size of Latin text.
pub const fn line_ratio(language: Language) -> f32 {
    optical_scale(language) * line_height(language)
}

/// The highest [`line_ratio`] of all languages.
pub fn highest_line() -> f32 {
    Language::ALL
        .into_iter()
        .map(line_ratio)
        .fold(0.0, f32::max)
}

/// The highest [`line_ratio`] of the languages that may stand beside the one with the
/// [`highest_line`].
pub fn second_highest_line() -> f32 {
    let mut lines = Language::ALL.map(line_ratio);
    lines.sort_by(f32::total_cmp);

    lines[lines.len() - 2]
}
