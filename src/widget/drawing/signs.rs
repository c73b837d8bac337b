//! Signs: what is right and wrong, words that are not said, papers to be told.

use super::sheet::{At, DrawingSheet};
use super::tone::Tone;

/// A sign that this is right.
pub(super) fn right(sheet: &mut DrawingSheet<'_>, (x, y): At) {
    sheet.disc((x, y), 10.5, Tone::Light);
    sheet.disc((x, y), 9.0, Tone::Do);
    tick(sheet, (x, y), 1.0, Tone::Light);
}

/// A tick, of scale 1 as wide as in the sign that something is right.
pub(super) fn tick(sheet: &mut DrawingSheet<'_>, (x, y): At, scale: f32, tone: Tone) {
    let at = |(dx, dy): At| (x + dx * scale, y + dy * scale);
    let tick = [at((-4.0, 0.5)), at((-1.0, 3.8)), at((4.5, -3.5))];

    sheet.line(&tick, 2.4, tone);
}

/// A sign that this is wrong; of scale 1 its disc is 18 wide.
pub(super) fn wrong(sheet: &mut DrawingSheet<'_>, (x, y): At, scale: f32) {
    sheet.disc((x, y), 9.0 * scale + 1.5, Tone::Light);
    sheet.disc((x, y), 9.0 * scale, Tone::Dont);
    for way in [-1.0, 1.0] {
        let reach = 3.6 * scale;
        let stroke = [(x - reach, y - reach * way), (x + reach, y + reach * way)];
        sheet.line(&stroke, 2.4 * scale, Tone::Light);
    }
}

/// Words that are not said: a bubble with writing, struck out. Its tail points down
/// to who does not say them, on the left (-1) or the right (1).
pub(super) fn silence(sheet: &mut DrawingSheet<'_>, (x, y): At, side: f32) {
    let tail = [
        (x + 9.0 * side, y + 8.0),
        (x + 14.0 * side, y + 19.0),
        (x - 1.0 * side, y + 10.0),
    ];

    sheet.outlined_shape(&tail, Tone::Light);
    sheet.outlined((x - 20.0, y - 12.0), (40.0, 23.0), 9.0, Tone::Light);
    sheet.shape(&tail, Tone::Light);
    for (dy, ends) in [(-4.6, 12.0), (3.2, 6.0)] {
        let words = [(x - 12.0, y + dy), (x + ends, y + dy)];
        sheet.line(&words, 2.8, Tone::Line);
    }
    let strike = [(x - 15.0, y + 10.5), (x + 15.0, y - 11.5)];
    sheet.line(&strike, 6.4, Tone::Light);
    sheet.line(&strike, 3.6, Tone::Dont);
}
