//! People: who visits us, officers, those who help and those who harm.

use super::sheet::{At, DrawingSheet, EDGE};
use super::tone::Tone;

/// How much larger a grown person is than the measures below; a child is
/// smaller.
pub(super) const GROWN: f32 = 1.3;
const SMALL: f32 = 0.85;

/// An arm: where its elbow and its hand are from the middle of the feet, in the
/// person's own measure: 62 high.
#[derive(Clone, Copy)]
pub(super) struct Arm(pub At, pub At);

impl Arm {
    /// An arm that is not bent, of the left or the right side.
    pub const fn straight((x, y): At) -> Self {
        let side = if x < 0.0 { -6.0 } else { 6.0 };

        Self(((x + side) / 2.0, (y - 39.0) / 2.0), (x, y))
    }
}

/// A person's two arms, as we see them from the left.
#[derive(Clone, Copy)]
pub(super) struct Arms(pub Arm, pub Arm);

/// Arms that hang down.
pub(super) const LEFT_DOWN: Arm = Arm::straight((-12.0, -21.0));
pub(super) const RIGHT_DOWN: Arm = Arm::straight((12.0, -21.0));
pub(super) const DOWN: Arms = Arms(LEFT_DOWN, RIGHT_DOWN);

/// A person of a tone, by the middle of the feet.
#[derive(Clone, Copy)]
struct Figure {
    feet: At,
    arms: Arms,
    scale: f32,
}

/// Who visits us: bright.
pub(super) fn visitor(sheet: &mut DrawingSheet<'_>, feet: At, arms: Arms) {
    grown(sheet, feet, arms, Tone::Bright);
}

/// The same person, of a child's size.
pub(super) fn child(sheet: &mut DrawingSheet<'_>, feet: At, arms: Arms) {
    let scale = SMALL;

    Figure { feet, arms, scale }.draw(sheet, Tone::Bright);
}

/// Someone who helps: neither visitor nor officer.
pub(super) fn helper(sheet: &mut DrawingSheet<'_>, feet: At, arms: Arms) {
    grown(sheet, feet, arms, Tone::Light);
}

/// A lawyer: who helps, with a tie, and a bag of papers in the hand on the left.
pub(super) fn lawyer(sheet: &mut DrawingSheet<'_>, (x, y): At, right: Arm) {
    let hand = (-14.0, -24.0);

    helper(sheet, (x, y), Arms(Arm::straight(hand), right));
    let collar = y - 41.0 * GROWN;
    let tie = [
        (x - 2.4, collar),
        (x + 2.4, collar),
        (x + 3.0, collar + 16.0),
        (x, collar + 20.0),
        (x - 3.0, collar + 16.0),
    ];
    sheet.shape(&tie, Tone::Blue);
    super::things::briefcase(sheet, (x + hand.0 * GROWN, y + hand.1 * GROWN));
}

/// Who speaks on the telephone: a visitor, with the receiver on the right.
pub(super) fn caller(sheet: &mut DrawingSheet<'_>, (x, y): At, left: Arm) {
    let right = Arm((15.5, -33.0), (13.0, -44.0));

    visitor(sheet, (x, y), Arms(left, right));
    let receiver = [(x + 13.0, y - 78.0), (x + 14.5, y - 63.0)];
    sheet.outlined_line(&receiver, 4.6, Tone::Dark);
    sheet.outlined_disc((x + 17.0, y - 63.0), 3.6, Tone::Bright);
    // It is heard on the other side.
    for radius in [11.0_f32, 18.0] {
        let wave: [At; 7] = std::array::from_fn(|index| {
            let turn = (index as f32 - 3.0) * 0.25;

            (
                x + 14.0 + radius * turn.cos(),
                y - 73.0 + radius * turn.sin(),
            )
        });
        sheet.line(&wave, 2.4, Tone::Line);
    }
}

/// Who means harm: grey, with brows drawn together.
pub(super) fn stranger(sheet: &mut DrawingSheet<'_>, (x, y): At, arms: Arms) {
    grown(sheet, (x, y), arms, Tone::Stranger);
    let eyes = y - 55.0 * GROWN;
    for way in [-1.0, 1.0] {
        let brow = [(x + 1.6 * way, eyes - 1.0), (x + 6.4 * way, eyes - 4.0)];
        sheet.line(&brow, 1.8, Tone::OnStranger);
        sheet.disc((x + 3.6 * way, eyes + 1.4), 1.3, Tone::OnStranger);
    }
}

/// An officer: dark, with a cap and a badge.
pub(super) fn officer(sheet: &mut DrawingSheet<'_>, (x, y): At, arms: Arms) {
    let figure = Figure {
        feet: (x, y),
        arms,
        scale: GROWN,
    };

    figure.colored(sheet, 0.0, Tone::Line);
    figure.colored(sheet, -EDGE, Tone::Dark);
    officers_head(sheet, (x, y - 54.0 * GROWN));
    sheet.disc((x + 4.5, y - 36.0 * GROWN), 3.2, Tone::Bright);
    let belt = [(x - 7.5, y - 23.0 * GROWN), (x + 7.5, y - 23.0 * GROWN)];
    sheet.line(&belt, 2.2, Tone::OnDark);
}

/// An officer's head, by its middle.
pub(super) fn officers_head(sheet: &mut DrawingSheet<'_>, (x, y): At) {
    let at = |(dx, dy): At| (x + dx * GROWN, y + dy * GROWN);
    let cap = [
        (-8.0, -3.6),
        (-9.4, -8.2),
        (-3.8, -11.0),
        (3.8, -11.0),
        (9.4, -8.2),
        (8.0, -3.6),
    ];

    sheet.disc((x, y), 8.0 * GROWN, Tone::Line);
    sheet.disc(at((0.0, 0.4)), 6.6 * GROWN, Tone::Grey);
    sheet.line(&[at((-8.0, -3.6)), at((8.0, -3.6))], 2.0, Tone::Line);
    sheet.outlined_shape(&cap.map(at), Tone::Dark);
    sheet.disc(at((0.0, -7.0)), 1.8 * GROWN, Tone::Bright);
}

/// A head alone, as behind a window.
pub(super) fn visitors_head(sheet: &mut DrawingSheet<'_>, at: At) {
    sheet.outlined_disc(at, 8.5, Tone::Bright);
}

/// Head and shoulders, of scale 1 for a face that is the whole of a picture, by
/// the middle of the collar.
pub(super) fn bust(sheet: &mut DrawingSheet<'_>, (x, y): At, scale: f32) {
    let at = |(dx, dy): At| (x + dx * scale, y + dy * scale);
    let body = [
        (-24.0, 34.0),
        (-21.0, 19.0),
        (-13.0, 10.0),
        (13.0, 10.0),
        (21.0, 19.0),
        (24.0, 34.0),
        (12.0, 40.0),
        (-12.0, 40.0),
    ];

    sheet.outlined_shape(&body.map(at), Tone::Bright);
    sheet.outlined_disc(at((0.0, -9.0)), 14.0 * scale, Tone::Bright);
}

fn grown(sheet: &mut DrawingSheet<'_>, feet: At, arms: Arms, tone: Tone) {
    let scale = GROWN;

    Figure { feet, arms, scale }.draw(sheet, tone);
}

impl Figure {
    /// Draws it with a line around the whole of it.
    fn draw(self, sheet: &mut DrawingSheet<'_>, tone: Tone) {
        self.colored(sheet, EDGE, tone.edge());
        self.colored(sheet, 0.0, tone);
    }

    /// One colour of a person: all limbs, each wider by `edge` on every side.
    fn colored(self, sheet: &mut DrawingSheet<'_>, edge: f32, tone: Tone) {
        let Self { arms, scale, .. } = self;
        let (x, y) = self.feet;
        let at = |(dx, dy): At| (x + dx * scale, y + dy * scale);
        let wide = |width: f32| width * scale + 2.0 * edge;

        sheet.disc(at((0.0, -54.0)), 8.0 * scale + edge, tone);
        let legs = [-1.0, 1.0].map(|side| [at((3.6 * side, -20.0)), at((4.2 * side, -3.0))]);
        sheet.lines(legs, wide(6.4), tone);
        sheet.line(&[at((0.0, -35.5)), at((0.0, -24.0))], wide(15.0), tone);
        let arms = [(-6.0, arms.0), (6.0, arms.1)]
            .map(|(shoulder, Arm(elbow, hand))| [at((shoulder, -39.0)), at(elbow), at(hand)]);
        sheet.lines(arms, wide(5.0), tone);
    }
}
