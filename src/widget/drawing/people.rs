//! People: who visits us, and officers.

use super::sheet::{At, DrawingSheet, EDGE};
use crate::theme::ColorRole;

/// How much larger a grown person is than the measures below; a child is
/// smaller.
const GROWN: f32 = 1.3;
const SMALL: f32 = 0.85;

/// Where a person's two hands are from the middle of the feet, in the person's
/// own measure: 62 high.
#[derive(Clone, Copy)]
pub(super) struct Hands(pub At, pub At);

/// Hands that hang down.
pub(super) const DOWN: Hands = Hands((-12.0, -21.0), (12.0, -21.0));
/// Hands held up beside the head, open and in sight.
pub(super) const UP: Hands = Hands((-19.0, -55.0), (19.0, -55.0));

/// Who visits us: light, with a dark line around.
pub(super) fn visitor(sheet: &mut DrawingSheet<'_>, feet: At, hands: Hands) {
    figure(sheet, feet, hands, GROWN, EDGE, ColorRole::Ink);
    figure(sheet, feet, hands, GROWN, 0.0, ColorRole::Chosen);
}

/// The same person, of a child's size.
pub(super) fn child(sheet: &mut DrawingSheet<'_>, feet: At) {
    figure(sheet, feet, DOWN, SMALL, EDGE, ColorRole::Ink);
    figure(sheet, feet, DOWN, SMALL, 0.0, ColorRole::Chosen);
}

/// Someone who helps: neither visitor nor officer.
pub(super) fn helper(sheet: &mut DrawingSheet<'_>, feet: At, hands: Hands) {
    figure(sheet, feet, hands, GROWN, EDGE, ColorRole::Ink);
    figure(sheet, feet, hands, GROWN, 0.0, ColorRole::Card);
}

/// An officer: dark, with a cap and a badge.
pub(super) fn officer(sheet: &mut DrawingSheet<'_>, (x, y): At, hands: Hands) {
    figure(sheet, (x, y), hands, GROWN, 0.0, ColorRole::Ink);
    officers_head(sheet, (x, y - 54.0 * GROWN));
    sheet.disc((x + 4.5, y - 36.0 * GROWN), 3.2, ColorRole::Chosen);
    let belt = [(x - 8.5, y - 23.0 * GROWN), (x + 8.5, y - 23.0 * GROWN)];
    sheet.line(&belt, 2.2, ColorRole::Mist);
}

/// An officer's head, by its middle.
pub(super) fn officers_head(sheet: &mut DrawingSheet<'_>, (x, y): At) {
    let at = |(dx, dy): At| (x + dx * GROWN, y + dy * GROWN);
    let cap = [
        (-8.5, -3.0),
        (-10.0, -8.5),
        (-4.0, -11.5),
        (4.0, -11.5),
        (10.0, -8.5),
        (8.5, -3.0),
    ];

    sheet.disc((x, y), 8.0 * GROWN, ColorRole::Ink);
    sheet.disc(at((0.0, 0.4)), 6.6 * GROWN, ColorRole::Rule);
    sheet.shape(&cap.map(at), ColorRole::Ink);
    sheet.disc(at((0.0, -7.0)), 1.8 * GROWN, ColorRole::Chosen);
}

/// A head alone, as behind a window.
pub(super) fn visitors_head(sheet: &mut DrawingSheet<'_>, at: At) {
    sheet.disc(at, 8.5 + EDGE, ColorRole::Ink);
    sheet.disc(at, 8.5, ColorRole::Chosen);
}

/// One colour of a person: all limbs, each wider by `edge` on every side.
fn figure(
    sheet: &mut DrawingSheet<'_>,
    (x, y): At,
    hands: Hands,
    scale: f32,
    edge: f32,
    role: ColorRole,
) {
    let at = |(dx, dy): At| (x + dx * scale, y + dy * scale);
    let wide = |width: f32| width * scale + 2.0 * edge;

    sheet.disc(at((0.0, -54.0)), 8.0 * scale + edge, role);
    for side in [-1.0, 1.0] {
        let leg = [at((3.6 * side, -20.0)), at((4.2 * side, -3.0))];
        sheet.line(&leg, wide(6.4), role);
    }
    sheet.line(&[at((0.0, -35.5)), at((0.0, -24.0))], wide(15.0), role);
    for (side, hand) in [(-1.0, hands.0), (1.0, hands.1)] {
        let shoulder = at((6.0 * side, -39.0));
        sheet.line(&[shoulder, at(hand)], wide(5.0), role);
    }
}
