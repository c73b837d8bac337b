//! What happens right now.

use super::{FLOOR, floor, refusing};
use crate::widget::drawing::buildings::{Plot, church, clinic, court, lamp, school};
use crate::widget::drawing::people::{
    Arm, Arms, DOWN, GROWN, RIGHT_DOWN, child, lawyer, officer, visitor, visitors_head,
};
use crate::widget::drawing::sheet::{DrawingSheet, EDGE};
use crate::widget::drawing::signs::{right, silence, wrong};
use crate::widget::drawing::things::{Hand, handcuffs, paper, pen, phone};
use crate::widget::drawing::tone::Tone;
use crate::widget::drawing::vehicles::{bus, car};

/// An officer's arms, one of them stretched out to the left.
const POINTING: Arms = Arms(Arm::straight((-19.0, -39.0)), RIGHT_DOWN);

/// Inside, a family holds the door shut with both hands; outside stands an
/// officer; a paper has come under the door.
pub(super) fn closed_door(sheet: &mut DrawingSheet<'_>) {
    // The house is cut open.
    let inside = [
        (12.0, FLOOR),
        (12.0, 39.0),
        (78.0, 8.0),
        (146.0, 39.0),
        (146.0, FLOOR),
    ];
    sheet.shape(&inside, Tone::Light);
    sheet.line(&[(12.0, FLOOR), (12.0, 38.0)], 4.0, Tone::Line);
    sheet.line(&[(146.0, FLOOR), (146.0, 38.0)], 4.0, Tone::Line);
    sheet.line(&[(5.0, 41.0), (79.0, 6.0), (153.0, 41.0)], 5.0, Tone::Line);
    floor(sheet);

    // The door in its frame, and the paper that came under it.
    sheet.block((109.0, 45.0), (36.0, FLOOR - 45.0), 1.5, Tone::Line);
    sheet.block((112.0, 48.0), (30.0, FLOOR - 48.0), 0.5, Tone::Thing);
    let panel = [
        (118.0, 84.0),
        (136.0, 84.0),
        (136.0, 102.0),
        (118.0, 102.0),
        (118.0, 84.0),
    ];
    sheet.line(&panel, 2.0, Tone::OnThing);
    sheet.outlined_disc((137.0, 77.0), 2.6, Tone::Bright);
    let paper = [
        (114.0, FLOOR + 1.0),
        (148.0, FLOOR + 1.0),
        (140.0, FLOOR + 7.4),
        (104.0, FLOOR + 7.4),
    ];
    sheet.outlined_shape(&paper, Tone::Light);
    for (dx, dy) in [(0.0, 3.2), (-3.0, 5.6)] {
        let line = [(116.0 + dx, FLOOR + dy), (138.0 + dx, FLOOR + dy)];
        sheet.line(&line, 1.3, Tone::Writing);
    }

    child(sheet, (34.0, FLOOR), DOWN);
    let pushing = Arms(
        Arm((8.0, -31.0), (25.0, -33.0)),
        Arm((16.0, -42.0), (26.0, -43.0)),
    );
    visitor(sheet, (74.0, FLOOR), pushing);
    for y in [52.0, 66.0] {
        sheet.outlined_line(&[(110.0, y - 5.0), (110.0, y + 4.0)], 6.0, Tone::Bright);
    }
    right(sheet, (128.0, 65.0));
    officer(sheet, (206.0, FLOOR), POINTING);
}

/// A worker at a machine who stays, and says nothing; an officer.
pub(super) fn workplace(sheet: &mut DrawingSheet<'_>) {
    floor(sheet);
    let at_work = Arms(Arm::straight((-2.0, -31.0)), Arm::straight((24.0, -31.0)));
    visitor(sheet, (62.0, FLOOR), at_work);
    silence(sheet, (100.0, 20.0), -1.0);

    // The table and the sewing machine.
    sheet.block((30.0, 76.0), (112.0, 6.0), 1.0, Tone::Line);
    for x in [38.0, 134.0] {
        sheet.line(&[(x, 80.0), (x, FLOOR - 2.0)], 4.0, Tone::Line);
    }
    sheet.outlined((93.0, 68.0), (42.0, 6.0), 1.0, Tone::Thing);
    sheet.outlined((124.0, 46.0), (11.0, 22.0), 0.5, Tone::Thing);
    sheet.outlined((93.0, 44.0), (42.0, 9.0), 2.0, Tone::Thing);
    sheet.block((124.0, 48.0), (11.0, 22.0), 0.0, Tone::Thing);
    sheet.line(&[(99.0, 54.0), (99.0, 66.0)], 2.4, Tone::Line);
    sheet.outlined_disc((137.0, 49.0), 4.6, Tone::Dark);

    officer(sheet, (196.0, FLOOR), POINTING);
    right(sheet, (24.0, 24.0));
}

/// Someone on the street whose forearms are out in front and whose open hands
/// are seen; an officer.
pub(super) fn hands_in_sight(sheet: &mut DrawingSheet<'_>) {
    floor(sheet);
    lamp(sheet, (18.0, FLOOR));
    let (x, reach, height) = (90.0, 19.0, -25.0);
    let forward = Arms(
        Arm((-12.0, -24.0), (-reach, height)),
        Arm((12.0, -24.0), (reach, height)),
    );
    visitor(sheet, (x, FLOOR), forward);
    for side in [-1.0, 1.0] {
        let hand = Hand {
            wrist: (x + GROWN * reach * side, FLOOR + GROWN * height),
            scale: 0.5,
            turn: 52.0 * side,
            thumb: -side,
        };
        hand.draw(sheet);
    }
    silence(sheet, (128.0, 20.0), -1.0);
    officer(sheet, (206.0, FLOOR), POINTING);
    right(sheet, (56.0, 30.0));
}

/// A driver with both hands on the wheel; an officer at the window.
pub(super) fn traffic_stop(sheet: &mut DrawingSheet<'_>) {
    floor(sheet);
    car(sheet, (36.0, FLOOR));
    // The driver, the wheel, and the two hands that hold it.
    for (edge, tone) in [(EDGE, Tone::BrightEdge), (0.0, Tone::Bright)] {
        sheet.line(&[(67.0, 74.0), (77.0, 74.0)], 14.0 + 2.0 * edge, tone);
    }
    visitors_head(sheet, (72.0, 55.0));
    sheet.line(&[(95.0, 50.0), (110.0, 78.0)], 4.0, Tone::Line);
    for arm in [[(72.0, 72.0), (98.5, 56.5)], [(80.0, 77.0), (103.5, 66.0)]] {
        sheet.outlined_line(&arm, 5.0, Tone::Bright);
        sheet.outlined_disc(arm[1], 3.2, Tone::Bright);
    }
    // The side of the car stands before the driver.
    let side = [(34.0, 72.0), (121.0, 72.0), (124.0, 83.0), (28.0, 83.0)];
    sheet.shape(&side, Tone::Thing);
    sheet.line(&[(33.0, 71.0), (118.0, 71.0)], 1.6, Tone::OnThing);

    officer(
        sheet,
        (206.0, FLOOR),
        Arms(Arm::straight((-22.0, -40.0)), RIGHT_DOWN),
    );
    right(sheet, (26.0, 26.0));
}

/// Riders who keep their seats; an officer at the door of the bus.
pub(super) fn on_the_bus(sheet: &mut DrawingSheet<'_>) {
    floor(sheet);
    bus(sheet, (36.0, FLOOR));
    for x in [35.0, 71.0] {
        sheet.line(&[(x - 7.0, 62.0), (x + 7.0, 62.0)], 12.0, Tone::BrightEdge);
        sheet.line(&[(x - 7.0, 62.6), (x + 7.0, 62.6)], 9.6, Tone::Bright);
        visitors_head(sheet, (x, 47.5));
        sheet.block((x - 15.0, 62.8), (30.0, 10.0), 0.0, Tone::Thing);
        sheet.line(&[(x - 15.0, 62.0), (x + 15.0, 62.0)], 1.6, Tone::OnThing);
    }
    officer(sheet, (202.0, FLOOR), POINTING);
    silence(sheet, (94.0, 17.0), -1.0);
}

/// A school, a clinic, a court and a house of worship; before them somebody
/// who says nothing, and an officer.
pub(super) fn public_places(sheet: &mut DrawingSheet<'_>) {
    floor(sheet);
    let plot = |x| Plot {
        foot: (x, FLOOR),
        scale: 0.74,
    };
    school(sheet, plot(69.0));
    clinic(sheet, plot(105.5));
    court(sheet, plot(142.5));
    church(sheet, plot(182.0));
    visitor(sheet, (27.0, FLOOR), DOWN);
    silence(sheet, (62.0, 20.0), -1.0);
    officer(sheet, (217.0, FLOOR), DOWN);
}

/// Someone under arrest holds up a hand to the officer with the handcuffs, says
/// nothing, and has a lawyer at the side.
pub(super) fn hand_held_up(sheet: &mut DrawingSheet<'_>) {
    floor(sheet);
    officer(sheet, (214.0, FLOOR), POINTING);
    handcuffs(sheet, (190.0, 58.0));
    refusing(sheet, 116.0);
    silence(sheet, (84.0, 18.0), 1.0);
    lawyer(sheet, (42.0, FLOOR), Arm::straight((20.0, -36.0)));
}

/// A paper with an empty line for a name, a pen that is not used, a hand.
pub(super) fn unsigned_paper(sheet: &mut DrawingSheet<'_>) {
    Hand::up((50.0, 96.0), 1.35).draw(sheet);
    paper(sheet, (92.0, 9.0), (80.0, 102.0), 10);
    // Where the name would stand, if anybody signed.
    sheet.line(&[(102.0, 100.0), (156.0, 100.0)], 2.4, Tone::Line);
    pen(sheet, (186.0, 96.0), 1.0);
    wrong(sheet, (212.0, 90.0), 1.0);
}

/// Someone at a distance who films; an officer who takes a person away.
pub(super) fn onlooker(sheet: &mut DrawingSheet<'_>) {
    floor(sheet);
    let filming = Arms(Arm::straight((16.0, -42.0)), Arm::straight((20.0, -45.0)));
    visitor(sheet, (34.0, FLOOR), filming);
    phone(sheet, (64.0, 48.0));

    // The distance between.
    for x in [74.0, 90.0, 106.0, 122.0] {
        sheet.line(&[(x, FLOOR - 8.0), (x + 7.0, FLOOR - 8.0)], 2.8, Tone::Do);
    }
    for (tip, way) in [(68.0, 1.0), (136.0, -1.0)] {
        let head = [
            (tip + 6.0 * way, FLOOR - 13.0),
            (tip, FLOOR - 8.0),
            (tip + 6.0 * way, FLOOR - 3.0),
        ];
        sheet.line(&head, 2.8, Tone::Do);
    }

    let taken = Arms(Arm::straight((-8.0, -24.0)), Arm::straight((14.0, -26.0)));
    visitor(sheet, (164.0, FLOOR), taken);
    officer(
        sheet,
        (208.0, FLOOR),
        Arms(Arm::straight((-20.0, -27.0)), RIGHT_DOWN),
    );
    right(sheet, (102.0, 56.0));
}
