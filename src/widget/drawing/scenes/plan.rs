//! To find someone, and to prepare.

use super::{FLOOR, floor};
use crate::widget::drawing::buildings::{self, Plot};
use crate::widget::drawing::people::{
    Arm, Arms, DOWN, GROWN, LEFT_DOWN, RIGHT_DOWN, bust, caller, child, helper, lawyer, visitor,
};
use crate::widget::drawing::sheet::DrawingSheet;
use crate::widget::drawing::signs::{right, tick};
use crate::widget::drawing::things::{calendar, paper, pen};
use crate::widget::drawing::tone::Tone;

/// A family looks through a large glass and finds someone behind bars.
pub(super) fn missing_person(sheet: &mut DrawingSheet<'_>) {
    floor(sheet);
    let (x, y, radius) = (164.0, 52.0, 42.0);

    let handle = [(x - 33.0, y + 33.0), (x - 53.0, y + 53.0)];
    sheet.line(&[(x - 29.0, y + 29.0), handle[0]], 7.0, Tone::Line);
    sheet.disc((x, y), radius + 3.0, Tone::Line);
    sheet.disc((x, y), radius - 2.0, Tone::Light);
    bust(sheet, (x, y), 1.0);
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

/// Someone goes to the office on the day that is set, with a paper, and a lawyer
/// at the side.
pub(super) fn appointment(sheet: &mut DrawingSheet<'_>) {
    floor(sheet);
    lawyer(sheet, (38.0, FLOOR), Arm::straight((17.0, -36.0)));
    visitor(
        sheet,
        (80.0, FLOOR),
        Arms(LEFT_DOWN, Arm((13.0, -27.0), (19.0, -29.0))),
    );
    paper(sheet, (101.0, 58.0), (16.0, 21.0), 2);
    sheet.outlined_disc((104.7, 70.3), 3.2, Tone::Bright);

    calendar(sheet, (104.0, 9.0));
    let (start, tip) = ((118.0, 92.0), (150.0, 92.0));
    let head = [(tip.0 - 9.0, 83.0), tip, (tip.0 - 9.0, 101.0)];
    sheet.lines([&[start, tip][..], &head], 5.0, Tone::Do);

    let seat = Plot {
        foot: (196.0, FLOOR),
        scale: 0.96,
    };
    buildings::office(sheet, seat);
}

/// A family at home is called by someone behind bars, and writes down what it hears.
pub(super) fn first_call(sheet: &mut DrawingSheet<'_>) {
    floor(sheet);
    child(sheet, (24.0, FLOOR), DOWN);
    let hand = (30.0, -26.0);
    caller(sheet, (62.0, FLOOR), Arm((4.0, -26.0), hand));

    // The table.
    sheet.block((42.0, 81.0), (124.0, 6.0), 1.0, Tone::Line);
    for x in [48.0, 160.0] {
        sheet.line(&[(x, 84.0), (x, FLOOR - 2.0)], 4.0, Tone::Line);
    }
    // What is written down, a number first.
    let (x, y) = (110.0, 34.0);
    sheet.outlined((x, y), (42.0, 65.0), 1.0, Tone::Light);
    for digit in 0..6_u8 {
        let at = (x + 7.5 + 5.4 * f32::from(digit), y + 11.0);
        sheet.disc(at, 2.1, Tone::Blue);
    }
    for (row, end) in [35.0, 29.0, 35.0, 24.0].into_iter().enumerate() {
        let at = y + 23.0 + 10.0 * row as f32;
        sheet.line(&[(x + 8.0, at), (x + end, at)], 3.0, Tone::Writing);
    }
    pen(sheet, (x + 6.0, 92.0), -1.0);
    let hand = (62.0 + GROWN * hand.0, FLOOR + GROWN * hand.1);
    sheet.outlined_disc(hand, 4.0, Tone::Bright);

    // The window of a cell.
    let (x, y, width, height) = (176.0, 22.0, 52.0, 62.0);
    let frame = (width + 8.0, height + 8.0);
    sheet.block((x - 4.0, y - 4.0), frame, 2.0, Tone::Line);
    sheet.block((x, y), (width, height), 1.0, Tone::Light);
    bust(sheet, (x + 26.0, y + 28.0), 0.82);
    let bars = [0.0, 13.0, 26.0, 39.0, 52.0].map(|dx| [(x + dx, y), (x + dx, y + height)]);
    sheet.lines(bars, 3.8, Tone::Line);
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
