//! Rights of every day.

use super::{FLOOR, floor, refusing};
use crate::widget::drawing::buildings::{Plot, court, home};
use crate::widget::drawing::people::{Arm, Arms, LEFT_DOWN, RIGHT_DOWN, caller, stranger, visitor};
use crate::widget::drawing::sheet::{At, DrawingSheet};
use crate::widget::drawing::signs::{tick, wrong};
use crate::widget::drawing::things::{
    banknote, calendar, clock, coins, key, mask, pen, shield, shout,
};
use crate::widget::drawing::tone::Tone;
use crate::widget::drawing::vehicles::{cart, small_car};

/// A worker with a helmet, a list of hours, a clock and coins.
pub(super) fn pay_record(sheet: &mut DrawingSheet<'_>) {
    floor(sheet);
    visitor(
        sheet,
        (44.0, FLOOR),
        Arms(LEFT_DOWN, Arm::straight((22.0, -36.0))),
    );
    helmet(sheet, (44.0, 33.0));

    // The list: days, and how long each was.
    let (x, y) = (88.0, 16.0);
    sheet.outlined((x, y), (62.0, 84.0), 1.0, Tone::Light);
    for (row, hours) in [30.0, 22.0, 30.0, 14.0].into_iter().enumerate() {
        let at = y + 15.0 + 18.0 * row as f32;
        sheet.line(&[(x + 12.0, at), (x + 12.0 + hours, at)], 6.0, Tone::Blue);
        tick(sheet, (x + 53.0, at), 1.2, Tone::Do);
    }
    pen(sheet, (x + 10.0, 86.0), -1.0);

    clock(sheet, (194.0, 38.0), 25.0);
    coins(sheet, (178.0, FLOOR - 1.0), 4);
    coins(sheet, (210.0, FLOOR - 1.0), 2);
}

/// A helmet, by the middle of its brim.
fn helmet(sheet: &mut DrawingSheet<'_>, (x, y): At) {
    let dome: [At; 9] = std::array::from_fn(|index| {
        let turn = std::f32::consts::PI * index as f32 / 8.0;

        (x - 13.0 * turn.cos(), y - 15.0 * turn.sin())
    });

    sheet.outlined_shape(&dome, Tone::Light);
    sheet.line(&[(x - 4.0, y - 13.0), (x - 4.0, y - 5.0)], 1.8, Tone::Line);
    sheet.line(&[(x + 4.0, y - 13.0), (x + 4.0, y - 5.0)], 1.8, Tone::Line);
    sheet.outlined_line(&[(x - 14.0, y), (x + 17.0, y)], 3.0, Tone::Light);
}

/// A home and its key; a paper from a court, and its day.
pub(super) fn rented_home(sheet: &mut DrawingSheet<'_>) {
    floor(sheet);
    let house = Plot {
        foot: (52.0, FLOOR),
        scale: 1.05,
    };
    home(sheet, house);
    key(sheet, (114.0, 62.0));

    // The paper.
    let (x, y) = (142.0, 10.0);
    sheet.outlined((x, y), (60.0, 90.0), 1.0, Tone::Light);
    let seat = Plot {
        foot: (x + 30.0, y + 42.0),
        scale: 0.52,
    };
    court(sheet, seat);
    for row in 0..4 {
        let at = y + 54.0 + 8.0 * row as f32;
        sheet.line(&[(x + 9.0, at), (x + 51.0, at)], 2.2, Tone::Writing);
    }
    calendar(sheet, (186.0, 62.0));
}

/// A cart with food, a car that is washed, and who works there.
pub(super) fn street_work(sheet: &mut DrawingSheet<'_>) {
    floor(sheet);
    visitor(
        sheet,
        (27.0, FLOOR),
        Arms(LEFT_DOWN, Arm::straight((16.0, -34.0))),
    );
    cart(sheet, (60.0, FLOOR));

    small_car(sheet, (133.0, FLOOR));
    let washing = Arms(Arm((-14.0, -33.0), (-22.0, -38.0)), RIGHT_DOWN);
    visitor(sheet, (216.0, FLOOR), washing);
    // The sponge, its foam and drops.
    sheet.outlined((174.0, 50.0), (15.0, 9.0), 2.5, Tone::Light);
    for (center, radius) in [
        ((168.0, 60.0), 4.6),
        ((159.0, 57.0), 5.8),
        ((148.0, 59.0), 4.6),
        ((165.0, 46.0), 3.2),
        ((155.0, 42.0), 2.4),
        ((143.0, 47.0), 3.4),
    ] {
        sheet.outlined_disc(center, radius, Tone::Light);
    }
}

/// Somebody behind a smiling mask wants money; a hand says no.
pub(super) fn swindler(sheet: &mut DrawingSheet<'_>) {
    floor(sheet);
    refusing(sheet, 38.0);

    banknote(sheet, (122.0, 60.0));
    wrong(sheet, (145.0, 74.0), 1.1);

    let behind_mask = Arms(Arm((-14.0, -28.0), (-22.0, -35.0)), RIGHT_DOWN);
    stranger(sheet, (204.0, FLOOR), behind_mask);
    mask(sheet, (175.0, 36.0));
}

/// Someone is shouted at and calls for help, a shield between.
pub(super) fn shouted_at(sheet: &mut DrawingSheet<'_>) {
    floor(sheet);
    caller(sheet, (44.0, FLOOR), LEFT_DOWN);
    shield(sheet, (118.0, 64.0), 1.25);
    shout(sheet, (164.0, 33.0));
    stranger(
        sheet,
        (210.0, FLOOR),
        Arms(Arm::straight((-20.0, -36.0)), RIGHT_DOWN),
    );
}
