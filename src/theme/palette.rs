//! The colours. Every pair of text and ground that the screens use has a
//! contrast of at least 10:1 (VVSG 2.0, 7.1-C); the tests hold them to it.

use iced::{Color, color};

/// Text that is read.
pub const INK: Color = color!(0x14202B);
/// Text that is secondary.
pub const QUIET: Color = color!(0x2A343D);
/// The ground of every screen.
pub const PAPER: Color = color!(0xFBF8F2);
/// The ground of cards and of the footer.
pub const CARD: Color = color!(0xFFFFFF);
/// The thin line around cards.
pub const RULE: Color = color!(0xD9D2C3);
/// The language bar.
pub const BAR: Color = color!(0x062F31);
/// A language on the bar that is not chosen.
pub const BAR_BUTTON: Color = color!(0x1D4446);
/// Text on the bar.
pub const ON_BAR: Color = color!(0xFFFFFF);
/// The chosen language.
pub const CHOSEN: Color = color!(0xF2B33D);
/// Text on the chosen language.
pub const ON_CHOSEN: Color = color!(0x120D00);
/// Doors, titles, chosen chips.
pub const TEAL: Color = color!(0x083F41);
/// A pressed dark button.
pub const TEAL_PRESSED: Color = color!(0x041F20);
/// Text on teal.
pub const ON_TEAL: Color = color!(0xFFFFFF);
/// The ground of pictograms and of quiet panels.
pub const MIST: Color = color!(0xE9F1EF);
/// A pressed light button.
pub const PRESSED: Color = color!(0xE4DDCD);
/// What to do.
pub const DO: Color = color!(0x094527);
/// What not to do.
pub const DONT: Color = color!(0x731010);
/// What to say.
pub const SAY: Color = color!(0x1E3A6E);
/// The ground of what to say.
pub const SAY_GROUND: Color = color!(0xEDF2FC);

/// Contrast of two colours, from 1 to 21, as WCAG 2 defines it.
pub fn contrast(a: Color, b: Color) -> f32 {
    let (a, b) = (luminance(a), luminance(b));

    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// Relative luminance of an sRGB colour (WCAG 2).
fn luminance(color: Color) -> f32 {
    let [r, g, b, _] = color.into_linear();

    0.2126 * r + 0.7152 * g + 0.0722 * b
}
