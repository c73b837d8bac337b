//! Cars, buses and carts.

use super::sheet::{At, DrawingSheet};
use super::tone::Tone;

/// A wheel, by its middle.
fn wheel(sheet: &mut DrawingSheet<'_>, center: At, radius: f32) {
    sheet.outlined_disc(center, radius - 1.6, Tone::Dark);
    sheet.disc(center, radius * 0.42, Tone::Grey);
}

/// A pane of glass, by its corners.
fn pane(sheet: &mut DrawingSheet<'_>, corners: &[At]) {
    sheet.shape(corners, Tone::Light);
    let around: Vec<At> = corners.iter().chain(corners.first()).copied().collect();
    sheet.line(&around, 1.6, Tone::OnThing);
}

/// A car seen from its side, facing right, by its left wheel's foot.
pub(super) fn car(sheet: &mut DrawingSheet<'_>, (x, y): At) {
    let at = |(dx, dy): At| (x + dx, y + dy);
    let body = [
        (-22.0, -9.0),
        (-22.0, -34.0),
        (-10.0, -38.0),
        (8.0, -70.0),
        (66.0, -70.0),
        (90.0, -38.0),
        (118.0, -31.0),
        (120.0, -9.0),
    ];
    let window = [(12.0, -64.0), (62.0, -64.0), (82.0, -37.0), (-3.0, -37.0)];

    sheet.outlined_shape(&body.map(at), Tone::Thing);
    pane(sheet, &window.map(at));
    for dx in [2.0, 94.0] {
        wheel(sheet, at((dx, -12.0)), 12.0);
    }
}

/// A bus seen from its side, by its left wheel's foot.
pub(super) fn bus(sheet: &mut DrawingSheet<'_>, (x, y): At) {
    sheet.outlined((x - 24.0, y - 84.0), (150.0, 76.0), 8.0, Tone::Thing);
    for window in 0..3 {
        let left = x - 16.0 + 36.0 * window as f32;
        let (right, top, foot) = (left + 30.0, y - 74.0, y - 46.0);
        pane(
            sheet,
            &[(left, top), (right, top), (right, foot), (left, foot)],
        );
    }
    // The door.
    let (left, right, top, foot) = (x + 94.0, x + 118.0, y - 74.0, y - 10.0);
    pane(
        sheet,
        &[(left, top), (right, top), (right, foot), (left, foot)],
    );
    let between = [(x + 106.0, y - 73.0), (x + 106.0, y - 11.0)];
    sheet.line(&between, 2.0, Tone::Line);
    for dx in [2.0, 76.0] {
        wheel(sheet, (x + dx, y - 9.0), 9.0);
    }
}

/// A cart with an umbrella, from which food is sold, by the foot of its left
/// wheel.
pub(super) fn cart(sheet: &mut DrawingSheet<'_>, (x, y): At) {
    let at = |(dx, dy): At| (x + dx, y + dy);
    let umbrella = [
        (-14.0, -72.0),
        (-4.0, -84.0),
        (15.0, -90.0),
        (34.0, -84.0),
        (44.0, -72.0),
    ];
    let middle = [
        (5.0, -72.0),
        (9.0, -84.0),
        (15.0, -90.0),
        (21.0, -84.0),
        (25.0, -72.0),
    ];

    sheet.line(&[at((15.0, -90.0)), at((15.0, -40.0))], 3.0, Tone::Line);
    sheet.outlined_shape(&umbrella.map(at), Tone::Thing);
    sheet.shape(&middle.map(at), Tone::Bright);
    sheet.outlined(at((-12.0, -40.0)), (54.0, 28.0), 2.0, Tone::Thing);
    // What is sold.
    for (dx, tone) in [
        (-5.0, Tone::Bright),
        (6.0, Tone::Light),
        (26.0, Tone::Bright),
        (36.0, Tone::Light),
    ] {
        sheet.outlined_disc(at((dx, -44.0)), 4.2, tone);
    }
    sheet.outlined(at((-16.0, -42.0)), (62.0, 5.0), 1.5, Tone::Light);
    for dx in [0.0, 30.0] {
        wheel(sheet, at((dx, -9.0)), 9.0);
    }
}

/// A small car seen from its side, by the foot of its left wheel.
pub(super) fn small_car(sheet: &mut DrawingSheet<'_>, (x, y): At) {
    let at = |(dx, dy): At| (x + dx, y + dy);
    let body = [
        (-13.0, -7.0),
        (-13.0, -26.0),
        (-2.0, -29.0),
        (8.0, -48.0),
        (40.0, -48.0),
        (54.0, -29.0),
        (70.0, -24.0),
        (71.0, -7.0),
    ];
    let window = [(12.0, -43.0), (37.0, -43.0), (47.0, -28.0), (4.0, -28.0)];

    sheet.outlined_shape(&body.map(at), Tone::Thing);
    pane(sheet, &window.map(at));
    for dx in [2.0, 54.0] {
        wheel(sheet, at((dx, -9.0)), 9.0);
    }
}
