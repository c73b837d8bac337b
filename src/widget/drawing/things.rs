//! Things that people hold: papers, pens, telephones, hands themselves.

use super::sheet::{At, DrawingSheet, EDGE};
use super::tone::Tone;

/// A sheet of paper with so many lines of writing, by its upper left corner.
pub(super) fn paper(
    sheet: &mut DrawingSheet<'_>,
    (x, y): At,
    (width, height): (f32, f32),
    lines: u8,
) {
    sheet.outlined((x, y), (width, height), 1.0, Tone::Light);

    let writing = (1..=lines).map(|line| {
        let at = y + 2.0 + 6.0 * f32::from(line);
        let end = x + width * if line == lines { 0.55 } else { 0.84 };

        [(x + width * 0.16, at), (end, at)]
    });
    sheet.lines(writing, 1.4, Tone::Writing);
}

/// A hand, open, its palm or its back towards us.
#[derive(Clone, Copy)]
pub(super) struct Hand {
    /// The middle of the wrist.
    pub wrist: At,
    /// Of scale 1 it is 60 units long.
    pub scale: f32,
    /// How far the fingers are turned to the right from upright, in degrees.
    pub turn: f32,
    /// On which side the thumb is: -1 the left, 1 the right.
    pub thumb: f32,
}

impl Hand {
    /// A hand that is held up, its thumb on the left.
    pub fn up(wrist: At, scale: f32) -> Self {
        Self {
            wrist,
            scale,
            turn: 0.0,
            thumb: -1.0,
        }
    }

    /// Draws it.
    pub fn draw(self, sheet: &mut DrawingSheet<'_>) {
        let (sin, cos) = self.turn.to_radians().sin_cos();
        let at = |(dx, dy): At| {
            let (dx, dy) = (-dx * self.thumb * self.scale, dy * self.scale);

            (
                self.wrist.0 + dx * cos - dy * sin,
                self.wrist.1 + dx * sin + dy * cos,
            )
        };
        let fingers = [(-9.6, -52.0), (-3.2, -57.0), (3.2, -56.0), (9.6, -50.0)];

        for (edge, tone) in [(EDGE, Tone::BrightEdge), (0.0, Tone::Bright)] {
            let wide = |width: f32| width * self.scale + 2.0 * edge;

            sheet.line(&[at((0.0, 0.0)), at((0.0, -14.0))], wide(15.0), tone);
            sheet.line(&[at((0.0, -20.0)), at((0.0, -30.0))], wide(24.0), tone);
            let fingers = fingers.map(|(dx, tip)| [at((dx, -32.0)), at((dx * 1.15, tip))]);
            sheet.lines(fingers, wide(5.8), tone);
            let thumb = [at((-9.0, -20.0)), at((-19.0, -33.0))];
            sheet.line(&thumb, wide(6.2), tone);
        }
        let between = [-6.4, 0.0, 6.4].map(|dx| [at((dx, -34.0)), at((dx * 1.1, -43.0))]);
        sheet.lines(between, 1.2, Tone::BrightEdge);
    }
}

/// A pen by its point; its end is above, to the left (-1) or the right (1).
pub(super) fn pen(sheet: &mut DrawingSheet<'_>, (x, y): At, side: f32) {
    let at = |(dx, dy): At| (x + dx * side, y + dy);
    let shaft = [at((6.0, -7.2)), at((27.5, -33.4))];
    let point = [at((0.0, 0.0)), at((2.2, -8.8)), at((8.4, -3.6))];

    sheet.outlined_line(&shaft, 4.6, Tone::Blue);
    sheet.shape(&point, Tone::Line);
}

/// A telephone in the hand that films, by its middle.
pub(super) fn phone(sheet: &mut DrawingSheet<'_>, (x, y): At) {
    sheet.block((x - 6.0, y - 10.0), (12.0, 20.0), 2.5, Tone::Line);
    sheet.block((x - 4.2, y - 7.6), (8.4, 13.6), 1.0, Tone::Light);
    sheet.disc((x, y - 1.0), 2.4, Tone::Dont);
}

/// A bag with papers, as lawyers carry it, by its handle.
pub(super) fn briefcase(sheet: &mut DrawingSheet<'_>, (x, y): At) {
    let handle = [
        (x - 5.0, y + 5.0),
        (x - 4.0, y),
        (x + 4.0, y),
        (x + 5.0, y + 5.0),
    ];

    sheet.line(&handle, 2.0, Tone::Line);
    sheet.outlined((x - 11.0, y + 5.6), (22.0, 14.0), 1.5, Tone::Dark);
    sheet.line(
        &[(x - 9.0, y + 11.0), (x + 9.0, y + 11.0)],
        1.4,
        Tone::OnDark,
    );
    sheet.disc((x, y + 11.0), 1.8, Tone::Bright);
}

/// Handcuffs, by the hand that holds them.
pub(super) fn handcuffs(sheet: &mut DrawingSheet<'_>, (x, y): At) {
    sheet.line(&[(x, y), (x - 6.0, y + 7.0)], 2.0, Tone::Line);
    sheet.line(&[(x, y), (x + 3.0, y + 9.0)], 2.0, Tone::Line);
    for center in [(x - 10.0, y + 13.0), (x + 4.0, y + 16.0)] {
        sheet.ring(center, 6.0, 3.0, Tone::Line);
    }
}

/// A clock, by its middle.
pub(super) fn clock(sheet: &mut DrawingSheet<'_>, (x, y): At, radius: f32) {
    sheet.disc((x, y), radius + 2.0, Tone::Line);
    sheet.disc((x, y), radius - 1.0, Tone::Light);
    for (dx, dy) in [(0.0, -1.0), (1.0, 0.0), (0.0, 1.0), (-1.0, 0.0)] {
        let reach = radius - 4.5;
        sheet.disc((x + dx * reach, y + dy * reach), 1.3, Tone::Line);
    }
    let hands = [
        (x, y - radius * 0.6),
        (x, y),
        (x + radius * 0.42, y + radius * 0.2),
    ];
    sheet.line(&hands, 2.6, Tone::Line);
}

/// So many coins, one on the other, by the middle of the lowest.
pub(super) fn coins(sheet: &mut DrawingSheet<'_>, (x, y): At, count: u8) {
    for coin in 0..count {
        let top = y - 7.6 * f32::from(coin + 1);
        sheet.outlined((x - 12.0, top), (24.0, 6.0), 3.0, Tone::Bright);
    }
}

/// A banknote, by its middle.
pub(super) fn banknote(sheet: &mut DrawingSheet<'_>, (x, y): At) {
    sheet.outlined((x - 27.0, y - 15.0), (54.0, 30.0), 1.5, Tone::Light);
    sheet.disc((x, y), 9.0, Tone::Do);
    sheet.disc((x, y), 4.0, Tone::Light);
    for (dx, dy) in [(-20.0, -9.0), (20.0, -9.0), (-20.0, 9.0), (20.0, 9.0)] {
        sheet.disc((x + dx, y + dy), 2.4, Tone::Do);
    }
}

/// A page of a calendar with one day marked, by its upper left corner.
pub(super) fn calendar(sheet: &mut DrawingSheet<'_>, (x, y): At) {
    sheet.outlined((x, y), (44.0, 40.0), 2.0, Tone::Light);
    sheet.block((x, y), (44.0, 10.0), 2.0, Tone::Line);
    for dx in [10.0, 34.0] {
        sheet.line(&[(x + dx, y - 5.0), (x + dx, y + 3.0)], 3.4, Tone::Line);
    }
    for (column, row) in (0..4).flat_map(|column| (0..3).map(move |row| (column, row))) {
        let day = (x + 7.0 + 10.0 * column as f32, y + 17.0 + 8.6 * row as f32);
        sheet.disc(day, 2.0, Tone::Writing);
    }
    sheet.disc((x + 27.0, y + 25.6), 7.4, Tone::Light);
    sheet.disc((x + 27.0, y + 25.6), 2.6, Tone::Dont);
    sheet.ring((x + 27.0, y + 25.6), 6.0, 2.6, Tone::Dont);
}

/// A key, its bow upward, by the middle of the bow.
pub(super) fn key(sheet: &mut DrawingSheet<'_>, (x, y): At) {
    let shaft = [(x, y + 8.0), (x, y + 34.0)];
    let bits = [
        [(x, y + 24.0), (x + 7.0, y + 24.0)],
        [(x, y + 32.0), (x + 9.0, y + 32.0)],
    ];

    for (edge, tone) in [(EDGE, Tone::BrightEdge), (0.0, Tone::Bright)] {
        sheet.line(&shaft, 4.0 + 2.0 * edge, tone);
        for bit in bits {
            sheet.line(&bit, 4.0 + 2.0 * edge, tone);
        }
        sheet.ring((x, y), 7.0, 5.0 + 2.0 * edge, tone);
    }
}

/// A shield, by its middle.
pub(super) fn shield(sheet: &mut DrawingSheet<'_>, (x, y): At, scale: f32) {
    let at = |(dx, dy): At| (x + dx * scale, y + dy * scale);
    let corners = [
        (0.0, -21.0),
        (9.0, -17.0),
        (18.0, -16.0),
        (17.0, 0.0),
        (12.0, 11.0),
        (0.0, 21.0),
        (-12.0, 11.0),
        (-17.0, 0.0),
        (-18.0, -16.0),
        (-9.0, -17.0),
    ];

    sheet.outlined_shape(&corners.map(at), Tone::Do);
    super::signs::tick(sheet, (x, y - 2.0 * scale), 1.7 * scale, Tone::Light);
}

/// Words shouted to the left: a bubble with points, by its middle.
pub(super) fn shout(sheet: &mut DrawingSheet<'_>, (x, y): At) {
    let corners = [
        (-24.0, -6.0),
        (-15.0, -8.0),
        (-17.0, -18.0),
        (-6.0, -12.0),
        (0.0, -22.0),
        (6.0, -12.0),
        (17.0, -18.0),
        (15.0, -8.0),
        (25.0, -5.0),
        (17.0, 2.0),
        (26.0, 15.0),
        (10.0, 10.0),
        (2.0, 17.0),
        (-4.0, 9.0),
        (-17.0, 14.0),
        (-14.0, 4.0),
    ];

    sheet.outlined_shape(&corners.map(|(dx, dy)| (x + dx, y + dy)), Tone::Light);
    for way in [-1.0, 1.0] {
        let lightning = [
            (x + 6.0 * way + 1.0, y - 8.0),
            (x + 6.0 * way - 2.0, y - 1.0),
            (x + 6.0 * way + 2.0, y - 1.0),
            (x + 6.0 * way - 1.0, y + 6.0),
        ];
        sheet.line(&lightning, 2.2, Tone::Dont);
    }
}

/// A smiling mask on a stick, by the middle of its face.
pub(super) fn mask(sheet: &mut DrawingSheet<'_>, (x, y): At) {
    sheet.line(&[(x, y + 10.0), (x, y + 30.0)], 3.0, Tone::Line);
    sheet.outlined_disc((x, y), 11.0, Tone::Light);
    for way in [-1.0, 1.0] {
        sheet.disc((x + 4.0 * way, y - 3.0), 1.7, Tone::Line);
    }
    let smile = [
        (x - 6.0, y + 1.6),
        (x - 3.4, y + 5.0),
        (x, y + 6.2),
        (x + 3.4, y + 5.0),
        (x + 6.0, y + 1.6),
    ];
    sheet.line(&smile, 2.2, Tone::Line);
}
