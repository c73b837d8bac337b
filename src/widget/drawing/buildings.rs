//! Buildings, their doors and what stands in the street.

use super::sheet::{At, DrawingSheet, EDGE};
use super::tone::Tone;

/// A building of a scale, by the middle of its foot.
#[derive(Clone, Copy)]
pub(super) struct Plot {
    /// The middle of its foot.
    pub foot: At,
    /// How large it is: 1 is 76 units high at most.
    pub scale: f32,
}

impl Plot {
    fn at(self, (dx, dy): At) -> At {
        let (x, y) = self.foot;

        (x + dx * self.scale, y + dy * self.scale)
    }

    fn long(self, length: f32) -> f32 {
        length * self.scale
    }

    /// A wall, by its upper left corner.
    fn wall(self, sheet: &mut DrawingSheet<'_>, corner: At, (width, height): (f32, f32)) {
        let size = (self.long(width), self.long(height));

        sheet.outlined(self.at(corner), size, 0.5, Tone::Light);
    }

    fn block(
        self,
        sheet: &mut DrawingSheet<'_>,
        corner: At,
        (width, height): (f32, f32),
        tone: Tone,
    ) {
        let size = (self.long(width), self.long(height));

        sheet.block(self.at(corner), size, self.long(0.8), tone);
    }

    /// Walls with a roof, around the middle `dx`.
    fn house(self, sheet: &mut DrawingSheet<'_>, dx: f32, (width, height): (f32, f32), roof: f32) {
        let half = width / 2.0;
        let ridge = [
            (dx - half - 4.0, -height),
            (dx, -height - roof),
            (dx + half + 4.0, -height),
        ];

        self.wall(sheet, (dx - half, -height), (width, height));
        sheet.outlined_shape(&ridge.map(|it| self.at(it)), Tone::Thing);
    }

    fn doorway(self, sheet: &mut DrawingSheet<'_>, dx: f32) {
        let size = (self.long(12.0), self.long(20.0));

        sheet.outlined(self.at((dx - 6.0, -20.0)), size, 1.0, Tone::Thing);
    }
}

/// A school, with a bell in its roof.
pub(super) fn school(sheet: &mut DrawingSheet<'_>, plot: Plot) {
    plot.house(sheet, 0.0, (48.0, 40.0), 18.0);
    plot.doorway(sheet, 0.0);
    for dx in [-18.0, 10.0] {
        plot.block(sheet, (dx, -34.0), (8.0, 9.0), Tone::Blue);
        plot.block(sheet, (dx, -18.0), (8.0, 9.0), Tone::Blue);
    }
    sheet.disc(plot.at((0.0, -46.0)), plot.long(4.4), Tone::Bright);
    sheet.disc(plot.at((0.0, -41.6)), plot.long(1.6), Tone::Bright);
}

/// A clinic, with a cross on its wall.
pub(super) fn clinic(sheet: &mut DrawingSheet<'_>, plot: Plot) {
    plot.wall(sheet, (-22.0, -58.0), (44.0, 58.0));
    plot.doorway(sheet, 0.0);
    plot.block(sheet, (-3.5, -52.0), (7.0, 23.0), Tone::Dont);
    plot.block(sheet, (-11.5, -44.0), (23.0, 7.0), Tone::Dont);
}

/// A court, with columns.
pub(super) fn court(sheet: &mut DrawingSheet<'_>, plot: Plot) {
    plot.house(sheet, 0.0, (50.0, 40.0), 18.0);
    let columns = [-18.0, -6.0, 6.0, 18.0].map(|dx| [plot.at((dx, -34.0)), plot.at((dx, -8.0))]);
    let width = plot.long(4.0);
    sheet.lines(columns, width + 2.0 * EDGE, Tone::Line);
    sheet.lines(columns, width, Tone::Thing);
    plot.block(sheet, (-27.0, -5.0), (54.0, 6.0), Tone::Line);
}

/// A house of worship, with a tower.
pub(super) fn church(sheet: &mut DrawingSheet<'_>, plot: Plot) {
    plot.house(sheet, -10.0, (20.0, 54.0), 20.0);
    plot.house(sheet, 11.0, (24.0, 34.0), 12.0);
    plot.doorway(sheet, 11.0);
    sheet.disc(plot.at((-10.0, -40.0)), plot.long(4.5), Tone::Blue);
}

/// The house of a country's consul, with its flag.
pub(super) fn consulate(sheet: &mut DrawingSheet<'_>, plot: Plot) {
    let staff = [plot.at((0.0, -56.0)), plot.at((0.0, -98.0))];
    let flag = [
        (1.0, -97.0),
        (12.0, -94.0),
        (22.0, -96.0),
        (34.0, -93.0),
        (34.0, -73.0),
        (22.0, -76.0),
        (12.0, -74.0),
        (1.0, -77.0),
    ];
    let stripe = [
        (1.0, -90.0),
        (12.0, -87.0),
        (22.0, -89.0),
        (34.0, -86.0),
        (34.0, -80.0),
        (22.0, -83.0),
        (12.0, -81.0),
        (1.0, -84.0),
    ];

    sheet.line(&staff, 3.0, Tone::Line);
    sheet.outlined_shape(&flag.map(|it| plot.at(it)), Tone::Bright);
    sheet.shape(&stripe.map(|it| plot.at(it)), Tone::Blue);

    plot.wall(sheet, (-36.0, -52.0), (72.0, 52.0));
    let cornice = (plot.long(80.0), plot.long(7.0));
    sheet.outlined(plot.at((-40.0, -57.0)), cornice, 1.0, Tone::Thing);
    plot.doorway(sheet, 0.0);
    for (dx, dy) in [(-29.0, -43.0), (19.0, -43.0), (-29.0, -20.0), (19.0, -20.0)] {
        plot.block(sheet, (dx, dy), (10.0, 13.0), Tone::Blue);
    }
    sheet.outlined_disc(plot.at((0.0, -35.0)), plot.long(8.0), Tone::Light);
    globe(sheet, plot.at((0.0, -35.0)), plot.long(8.0));
}

/// An office of the government, with the flag of the country on its roof.
pub(super) fn office(sheet: &mut DrawingSheet<'_>, plot: Plot) {
    let staff = [plot.at((-14.0, -66.0)), plot.at((-14.0, -102.0))];
    sheet.line(&staff, 3.0, Tone::Line);
    let flag = [
        (-12.0, -101.0),
        (26.0, -101.0),
        (26.0, -78.0),
        (-12.0, -78.0),
    ];
    sheet.outlined_shape(&flag.map(|it| plot.at(it)), Tone::Light);
    for dy in [-98.0, -89.5, -81.0] {
        let stripe = [plot.at((-11.0, dy)), plot.at((25.0, dy))];
        sheet.line(&stripe, plot.long(3.6), Tone::Dont);
    }
    plot.block(sheet, (-12.0, -101.0), (16.0, 12.0), Tone::Blue);

    plot.wall(sheet, (-32.0, -62.0), (64.0, 62.0));
    let cornice = (plot.long(72.0), plot.long(6.0));
    sheet.outlined(plot.at((-36.0, -66.0)), cornice, 1.0, Tone::Thing);
    for (dx, dy) in [-26.0, -6.0, 14.0]
        .into_iter()
        .flat_map(|dx| [(dx, -55.0), (dx, -40.0)])
    {
        plot.block(sheet, (dx, dy), (12.0, 10.0), Tone::Blue);
    }
    // Two wings of a door, and the step before it.
    for (dx, knob) in [(-12.0, -2.6), (0.0, 2.6)] {
        let wing = (plot.long(12.0), plot.long(23.0));
        sheet.outlined(plot.at((dx, -26.0)), wing, 0.5, Tone::Thing);
        sheet.disc(plot.at((knob, -14.0)), plot.long(1.6), Tone::Bright);
    }
    plot.block(sheet, (-18.0, -4.0), (36.0, 5.0), Tone::Line);
}

/// The lines of a globe.
fn globe(sheet: &mut DrawingSheet<'_>, (x, y): At, radius: f32) {
    sheet.line(&[(x - radius, y), (x + radius, y)], 1.2, Tone::Line);
    sheet.line(&[(x, y - radius), (x, y + radius)], 1.2, Tone::Line);
    for way in [-1.0, 1.0] {
        let meridian: [At; 7] = std::array::from_fn(|index| {
            let turn = std::f32::consts::PI * index as f32 / 6.0;

            (x + radius * 0.5 * turn.sin() * way, y - radius * turn.cos())
        });
        sheet.line(&meridian, 1.2, Tone::Line);
    }
}

/// A house that somebody lives in, its door in the middle.
pub(super) fn home(sheet: &mut DrawingSheet<'_>, plot: Plot) {
    plot.house(sheet, 0.0, (68.0, 50.0), 34.0);
    let size = (plot.long(22.0), plot.long(38.0));
    sheet.outlined(plot.at((-6.0, -38.0)), size, 1.0, Tone::Thing);
    sheet.disc(plot.at((11.5, -18.0)), plot.long(2.4), Tone::Bright);
    let window = (plot.long(15.0), plot.long(16.0));
    sheet.outlined(plot.at((-27.0, -36.0)), window, 0.5, Tone::Bright);
    for stroke in [
        [(-19.5, -36.0), (-19.5, -20.0)],
        [(-27.0, -28.0), (-12.0, -28.0)],
    ] {
        sheet.line(&stroke.map(|it| plot.at(it)), 1.6, Tone::BrightEdge);
    }
}

/// A street lamp, by its foot.
pub(super) fn lamp(sheet: &mut DrawingSheet<'_>, (x, y): At) {
    let post = [(x, y), (x, y - 86.0), (x + 12.0, y - 92.0)];

    sheet.line(&post, 3.4, Tone::Line);
    sheet.outlined_disc((x + 15.0, y - 89.0), 5.0, Tone::Bright);
}
