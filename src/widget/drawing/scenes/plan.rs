//! To find someone, and to prepare.

use super::{FLOOR, floor};
use crate::widget::drawing::buildings::{self, Plot};
use crate::widget::drawing::people::{
    Arm, Arms, DOWN, LEFT_DOWN, RIGHT_DOWN, caller, child, helper, visitor,
};
use crate::widget::drawing::sheet::DrawingSheet;
use crate::widget::drawing::signs::{right, tick};
use crate::widget::drawing::tone::Tone;

/// A family looks through a large glass and finds someone behind bars.
pub(super) fn missing_person(sheet: &mut DrawingSheet<'_>) {
    floor(sheet);
    let (x, y, radius) = (164.0, 52.0, 42.0);

    let handle = [(x - 33.0, y + 33.0), (x - 53.0, y + 53.0)];
    sheet.line(&[(x - 29.0, y + 29.0), handle[0]], 7.0, Tone::Line);
    sheet.disc((x, y), radius + 3.0, Tone::Line);
    sheet.disc((x, y), radius - 2.0, Tone::Light);
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
    sheet.outlined_shape(&body.map(|(dx, dy)| (x + dx, y + dy)), Tone::Bright);
    sheet.outlined_disc((x, y - 9.0), 14.0, Tone::Bright);
    let bars = [-28.0_f32, -14.0, 0.0, 14.0, 28.0].map(|dx| {
        let reach = ((radius - 2.0) * (radius - 2.0) - dx * dx).sqrt();

        [(x + dx, y - reach), (x + dx, y + reach)]
    });
    sheet.lines(bars, 3.8, Tone::Line);
    sheet.ring((x, y), radius + 0.5, 5.0, Tone::Line);

    child(sheet, (30.0, FLOOR), DOWN);
    visitor(
        sheet,
        (76.0, FLOOR),
        Arms(LEFT_DOWN, Arm((18.0, -29.0), (34.0, -11.0))),
    );
    sheet.outlined_line(&handle, 9.0, Tone::Thing);
    sheet.outlined_disc((120.5, FLOOR - 13.5), 5.2, Tone::Bright);
}

/// A child between two adults who each hold a hand, and a list that is made.
pub(super) fn family_plan(sheet: &mut DrawingSheet<'_>) {
    floor(sheet);
    visitor(
        sheet,
        (38.0, FLOOR),
        Arms(LEFT_DOWN, Arm::straight((18.0, -24.0))),
    );
    helper(
        sheet,
        (128.0, FLOOR),
        Arms(Arm::straight((-18.0, -24.0)), RIGHT_DOWN),
    );
    let led = Arms(Arm::straight((-22.0, -34.0)), Arm::straight((22.0, -34.0)));
    child(sheet, (83.0, FLOOR), led);

    // The list.
    let (x, y) = (164.0, 14.0);
    sheet.outlined((x, y), (62.0, 86.0), 1.0, Tone::Light);
    for row in 0..4 {
        let at = y + 15.0 + 19.0 * row as f32;
        tick(sheet, (x + 13.0, at), 1.4, Tone::Do);
        sheet.line(&[(x + 26.0, at), (x + 54.0, at)], 3.0, Tone::Writing);
    }
    right(sheet, (83.0, 26.0));
}

/// Someone calls the house that flies a flag.
pub(super) fn consulate(sheet: &mut DrawingSheet<'_>) {
    floor(sheet);
    caller(sheet, (50.0, FLOOR), LEFT_DOWN);
    let house = Plot {
        foot: (172.0, FLOOR),
        scale: 1.06,
    };
    buildings::consulate(sheet, house);
}
