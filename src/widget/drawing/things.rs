//! Things: doors, papers, cars, houses.

use super::sheet::{At, DrawingSheet, EDGE};
use crate::theme::ColorRole;

/// A sheet of paper with so many lines of writing, by its upper left corner.
pub(super) fn paper(
    sheet: &mut DrawingSheet<'_>,
    (x, y): At,
    (width, height): (f32, f32),
    lines: u8,
) {
    sheet.outlined((x, y), (width, height), 1.0, ColorRole::Card);

    for line in 1..=lines {
        let at = y + 2.0 + 6.0 * f32::from(line);
        let end = x + width * if line == lines { 0.55 } else { 0.84 };
        sheet.line(&[(x + width * 0.16, at), (end, at)], 1.4, ColorRole::Quiet);
    }
}

/// A closed door in its frame, by the middle of its threshold.
pub(super) fn door(sheet: &mut DrawingSheet<'_>, (x, y): At) {
    sheet.block((x - 25.0, y - 88.0), (50.0, 88.0), 2.0, ColorRole::Ink);
    sheet.block((x - 22.0, y - 85.0), (44.0, 85.0), 1.0, ColorRole::Teal);
    for top in [y - 77.0, y - 40.0] {
        sheet.block((x - 15.0, top), (30.0, 30.0), 1.5, ColorRole::BarButton);
    }
    sheet.disc((x + 16.5, y - 42.0), 3.0, ColorRole::Chosen);
    // The chain is on.
    let chain = [
        (x + 27.0, y - 66.0),
        (x + 17.0, y - 61.0),
        (x + 7.0, y - 66.0),
    ];
    sheet.line(&chain, 2.0, ColorRole::Chosen);
    for (end, y) in [chain[0], chain[2]] {
        sheet.disc((end, y), 2.4, ColorRole::Chosen);
    }
}

/// A hand held up to stop somebody, by the middle of its wrist; of scale 1 it
/// is 60 units high.
pub(super) fn hand(sheet: &mut DrawingSheet<'_>, (x, y): At, scale: f32) {
    let at = |(dx, dy): At| (x + dx * scale, y + dy * scale);

    for (edge, role) in [(EDGE, ColorRole::Ink), (0.0, ColorRole::Chosen)] {
        let wide = |width: f32| width * scale + 2.0 * edge;

        sheet.line(&[at((0.0, 0.0)), at((0.0, -14.0))], wide(15.0), role);
        sheet.line(&[at((0.0, -20.0)), at((0.0, -30.0))], wide(24.0), role);
        for (dx, tip) in [(-9.6, -52.0), (-3.2, -57.0), (3.2, -56.0), (9.6, -50.0)] {
            sheet.line(&[at((dx, -32.0)), at((dx * 1.15, tip))], wide(5.8), role);
        }
        let thumb = [at((-9.0, -20.0)), at((-19.0, -33.0))];
        sheet.line(&thumb, wide(6.2), role);
    }
    for dx in [-6.4, 0.0, 6.4] {
        let between = [at((dx, -34.0)), at((dx * 1.1, -43.0))];
        sheet.line(&between, 1.2, ColorRole::Ink);
    }
}

/// Words that are not said: a bubble with dots, struck out.
pub(super) fn silence(sheet: &mut DrawingSheet<'_>, (x, y): At) {
    let tail = [
        (x - 6.0, y + 9.0),
        (x - 10.0, y + 20.0),
        (x + 4.0, y + 10.0),
    ];

    sheet.block((x - 18.0, y - 12.0), (36.0, 24.0), 9.0, ColorRole::Ink);
    sheet.shape(&tail, ColorRole::Ink);
    sheet.block((x - 16.4, y - 10.4), (32.8, 20.8), 7.5, ColorRole::Card);
    for dx in [-8.0, 0.0, 8.0] {
        sheet.disc((x + dx, y), 2.4, ColorRole::Ink);
    }
    sheet.line(
        &[(x - 13.0, y + 9.0), (x + 13.0, y - 9.0)],
        3.4,
        ColorRole::Dont,
    );
}

/// A pen, from its point to its end.
pub(super) fn pen(sheet: &mut DrawingSheet<'_>, (x, y): At) {
    sheet.line(
        &[(x + 5.0, y - 6.0), (x + 28.0, y - 34.0)],
        7.6,
        ColorRole::Ink,
    );
    sheet.line(
        &[(x + 7.0, y - 8.4), (x + 27.0, y - 32.8)],
        4.6,
        ColorRole::Say,
    );
    sheet.shape(
        &[(x, y), (x + 2.2, y - 8.8), (x + 8.4, y - 3.6)],
        ColorRole::Ink,
    );
}

/// A telephone in the hand, by its middle.
pub(super) fn phone(sheet: &mut DrawingSheet<'_>, (x, y): At) {
    sheet.block((x - 6.0, y - 10.0), (12.0, 20.0), 2.5, ColorRole::Ink);
    sheet.block((x - 4.2, y - 7.6), (8.4, 13.6), 1.0, ColorRole::Card);
    sheet.disc((x, y - 1.0), 2.4, ColorRole::Dont);
}

/// A car seen from its side, facing right, by its left wheel's foot.
pub(super) fn car(sheet: &mut DrawingSheet<'_>, (x, y): At) {
    let body = |edge: f32| {
        [
            (x - 22.0 - edge, y - 9.0 + edge),
            (x - 22.0 - edge, y - 34.0 - edge),
            (x - 10.0, y - 38.0 - edge),
            (x + 8.0, y - 70.0 - edge),
            (x + 66.0, y - 70.0 - edge),
            (x + 90.0, y - 38.0 - edge),
            (x + 118.0 + edge, y - 31.0 - edge),
            (x + 120.0 + edge, y - 9.0 + edge),
        ]
    };
    let window = [
        (x + 12.0, y - 64.0),
        (x + 62.0, y - 64.0),
        (x + 82.0, y - 37.0),
        (x - 3.0, y - 37.0),
    ];

    sheet.shape(&body(EDGE), ColorRole::Ink);
    sheet.shape(&body(0.0), ColorRole::Teal);
    sheet.shape(&window, ColorRole::Card);
    for wheel in [x + 2.0, x + 94.0] {
        sheet.disc((wheel, y - 12.0), 12.0, ColorRole::Ink);
        sheet.disc((wheel, y - 12.0), 5.0, ColorRole::Rule);
    }
}

/// A bus seen from its side, by its left wheel's foot.
pub(super) fn bus(sheet: &mut DrawingSheet<'_>, (x, y): At) {
    sheet.outlined((x - 24.0, y - 84.0), (150.0, 76.0), 8.0, ColorRole::Teal);
    for window in 0..3 {
        let left = x - 16.0 + 36.0 * window as f32;
        sheet.block((left, y - 74.0), (30.0, 28.0), 2.0, ColorRole::Card);
    }
    // The door.
    sheet.block((x + 94.0, y - 74.0), (24.0, 64.0), 2.0, ColorRole::Card);
    sheet.line(
        &[(x + 106.0, y - 73.0), (x + 106.0, y - 11.0)],
        2.0,
        ColorRole::Teal,
    );
    for wheel in [x + 2.0, x + 76.0] {
        sheet.disc((wheel, y - 9.0), 9.0, ColorRole::Ink);
        sheet.disc((wheel, y - 9.0), 3.6, ColorRole::Rule);
    }
}

/// A house with a roof, by the middle of its foot.
fn house(sheet: &mut DrawingSheet<'_>, (x, y): At, (width, height): (f32, f32), roof: f32) {
    let half = width / 2.0;
    let ridge = |edge: f32| {
        [
            (x - half - 3.0 - 2.0 * edge, y - height + edge),
            (x, y - height - roof - 1.4 * edge),
            (x + half + 3.0 + 2.0 * edge, y - height + edge),
        ]
    };

    sheet.outlined(
        (x - half, y - height),
        (width, height),
        0.5,
        ColorRole::Card,
    );
    sheet.shape(&ridge(EDGE), ColorRole::Ink);
    sheet.shape(&ridge(0.0), ColorRole::Teal);
}

fn doorway(sheet: &mut DrawingSheet<'_>, (x, y): At, role: ColorRole) {
    sheet.block((x - 6.0, y - 20.0), (12.0, 20.0), 1.5, role);
}

/// A school, with a bell in its roof.
pub(super) fn school(sheet: &mut DrawingSheet<'_>, (x, y): At) {
    house(sheet, (x, y), (48.0, 40.0), 18.0);
    doorway(sheet, (x, y), ColorRole::Teal);
    for dx in [-17.0, 9.0] {
        sheet.block((x + dx, y - 34.0), (8.0, 9.0), 0.5, ColorRole::Say);
        sheet.block((x + dx, y - 18.0), (8.0, 9.0), 0.5, ColorRole::Say);
    }
    sheet.disc((x, y - 46.0), 4.0, ColorRole::Chosen);
    sheet.disc((x, y - 42.6), 1.4, ColorRole::Chosen);
}

/// A clinic, with a cross on its wall.
pub(super) fn clinic(sheet: &mut DrawingSheet<'_>, (x, y): At) {
    sheet.outlined((x - 22.0, y - 58.0), (44.0, 58.0), 1.5, ColorRole::Card);
    doorway(sheet, (x, y), ColorRole::Teal);
    sheet.block((x - 3.5, y - 52.0), (7.0, 23.0), 0.8, ColorRole::Dont);
    sheet.block((x - 11.5, y - 44.0), (23.0, 7.0), 0.8, ColorRole::Dont);
}

/// A court, with columns.
pub(super) fn court(sheet: &mut DrawingSheet<'_>, (x, y): At) {
    house(sheet, (x, y), (50.0, 40.0), 18.0);
    for dx in [-18.0, -6.0, 6.0, 18.0] {
        sheet.line(
            &[(x + dx, y - 35.0), (x + dx, y - 7.0)],
            5.0,
            ColorRole::Teal,
        );
    }
    sheet.block((x - 27.0, y - 5.0), (54.0, 5.0), 0.5, ColorRole::Ink);
}

/// A house of worship, with a tower.
pub(super) fn church(sheet: &mut DrawingSheet<'_>, (x, y): At) {
    house(sheet, (x - 9.0, y), (20.0, 54.0), 20.0);
    house(sheet, (x + 11.0, y), (26.0, 34.0), 12.0);
    doorway(sheet, (x + 11.0, y), ColorRole::Teal);
    sheet.disc((x - 9.0, y - 40.0), 4.5, ColorRole::Say);
}

/// A bag with papers, as lawyers carry it, by its handle.
pub(super) fn briefcase(sheet: &mut DrawingSheet<'_>, (x, y): At) {
    sheet.line(
        &[
            (x - 5.0, y + 5.0),
            (x - 4.0, y),
            (x + 4.0, y),
            (x + 5.0, y + 5.0),
        ],
        2.0,
        ColorRole::Ink,
    );
    sheet.block((x - 11.0, y + 4.0), (22.0, 15.0), 2.0, ColorRole::Ink);
    sheet.line(
        &[(x - 9.0, y + 10.0), (x + 9.0, y + 10.0)],
        1.4,
        ColorRole::Mist,
    );
}
