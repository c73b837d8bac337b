//! What each drawing shows.

use super::people::{
    DOWN, Hands, UP, child, helper, officer, officers_head, visitor, visitors_head,
};
use super::sheet::{DrawingSheet, EDGE};
use super::things::{
    briefcase, bus, car, church, clinic, court, door, hand, paper, pen, phone, school, silence,
};
use crate::content::Picture;
use crate::theme::ColorRole;

/// Where feet and wheels stand.
const FLOOR: f32 = 108.0;

/// Draws it on an empty sheet.
pub(super) fn draw(picture: Picture, sheet: &mut DrawingSheet<'_>) {
    match picture {
        Picture::ClosedDoor => closed_door(sheet),
        Picture::Workplace => workplace(sheet),
        Picture::HandsInSight => hands_in_sight(sheet),
        Picture::TrafficStop => traffic_stop(sheet),
        Picture::Bus => on_the_bus(sheet),
        Picture::PublicPlaces => public_places(sheet),
        Picture::HandHeldUp => hand_held_up(sheet),
        Picture::UnsignedPaper => unsigned_paper(sheet),
        Picture::Onlooker => onlooker(sheet),
    }
}

/// A family inside, the door closed with its chain on, an officer outside at
/// the window, and a paper that came under the door.
fn closed_door(sheet: &mut DrawingSheet<'_>) {
    sheet.floor(FLOOR);
    door(sheet, (124.0, FLOOR));

    // The window, and who looks in.
    sheet.outlined((170.0, 22.0), (52.0, 52.0), 1.5, ColorRole::Card);
    officers_head(sheet, (196.0, 50.0));
    sheet.line(&[(184.0, 71.0), (208.0, 71.0)], 9.0, ColorRole::Ink);
    sheet.line(&[(167.0, 75.0), (225.0, 75.0)], 5.0, ColorRole::Ink);

    let paper = |edge: f32| {
        [
            (107.0 - edge, FLOOR - 1.0),
            (141.0 + edge, FLOOR - 1.0),
            (132.0 + edge, FLOOR + 9.0 + edge),
            (94.0 - 2.0 * edge, FLOOR + 9.0 + edge),
        ]
    };
    sheet.shape(&paper(EDGE), ColorRole::Ink);
    sheet.shape(&paper(0.0), ColorRole::Card);
    for (dx, y) in [(0.0, 3.0), (-2.6, 6.0)] {
        let line = [(109.0 + dx, FLOOR + y), (131.0 + dx, FLOOR + y)];
        sheet.line(&line, 1.2, ColorRole::Quiet);
    }

    visitor(sheet, (58.0, FLOOR), DOWN);
    child(sheet, (24.0, FLOOR));
    sheet.right((26.0, 24.0));
}

/// A worker at a machine who stays, and says nothing; an officer.
fn workplace(sheet: &mut DrawingSheet<'_>) {
    sheet.floor(FLOOR);
    visitor(sheet, (62.0, FLOOR), Hands((-2.0, -31.0), (24.0, -31.0)));
    silence(sheet, (98.0, 20.0));

    // The table and the sewing machine.
    sheet.block((30.0, 76.0), (112.0, 6.0), 1.0, ColorRole::Ink);
    for x in [38.0, 134.0] {
        sheet.line(&[(x, 80.0), (x, FLOOR - 2.0)], 4.0, ColorRole::Ink);
    }
    sheet.block((92.0, 69.0), (44.0, 7.0), 1.0, ColorRole::Teal);
    sheet.block((124.0, 46.0), (12.0, 26.0), 2.0, ColorRole::Teal);
    sheet.block((92.0, 43.0), (44.0, 11.0), 3.0, ColorRole::Teal);
    sheet.line(&[(98.0, 52.0), (98.0, 67.0)], 2.4, ColorRole::Ink);
    sheet.disc((137.0, 49.0), 6.0, ColorRole::Ink);

    officer(sheet, (196.0, FLOOR), Hands((-18.0, -36.0), (12.0, -21.0)));
    sheet.right((24.0, 24.0));
}

/// Someone on the street who holds both hands where they are seen; an officer.
fn hands_in_sight(sheet: &mut DrawingSheet<'_>) {
    sheet.floor(FLOOR);
    // A street lamp.
    sheet.line(
        &[(20.0, FLOOR), (20.0, 22.0), (32.0, 16.0)],
        3.4,
        ColorRole::Ink,
    );
    sheet.disc((35.0, 19.0), 5.5, ColorRole::Chosen);

    visitor(sheet, (84.0, FLOOR), UP);
    silence(sheet, (140.0, 26.0));
    officer(sheet, (200.0, FLOOR), Hands((-19.0, -40.0), (12.0, -21.0)));
    sheet.right((44.0, 64.0));
}

/// A driver with both hands on the wheel; an officer at the window.
fn traffic_stop(sheet: &mut DrawingSheet<'_>) {
    sheet.floor(FLOOR);
    car(sheet, (36.0, FLOOR));
    visitors_head(sheet, (76.0, 58.0));
    // The wheel, and the two arms that hold it.
    for (edge, role) in [(EDGE, ColorRole::Ink), (0.0, ColorRole::Chosen)] {
        for arm in [[(76.0, 71.0), (98.0, 62.0)], [(82.0, 80.0), (103.0, 70.0)]] {
            sheet.line(&arm, 5.0 + 2.0 * edge, role);
        }
    }
    sheet.line(&[(95.0, 55.0), (106.0, 74.0)], 3.6, ColorRole::Ink);
    // The side of the car stands before the driver.
    sheet.shape(
        &[(34.0, 72.0), (122.0, 72.0), (126.0, 84.0), (26.0, 84.0)],
        ColorRole::Teal,
    );

    officer(sheet, (206.0, FLOOR), Hands((-22.0, -40.0), (12.0, -21.0)));
    sheet.right((26.0, 26.0));
}

/// Riders who keep their seats; an officer at the door of the bus.
fn on_the_bus(sheet: &mut DrawingSheet<'_>) {
    sheet.floor(FLOOR);
    bus(sheet, (36.0, FLOOR));
    for x in [35.0, 71.0] {
        visitors_head(sheet, (x, 52.0));
        let shoulders = [(x - 7.0, 64.0), (x + 7.0, 64.0)];
        sheet.line(&shoulders, 9.0, ColorRole::Chosen);
        sheet.block((x - 16.0, 62.0), (34.0, 10.0), 0.0, ColorRole::Teal);
    }
    officer(sheet, (202.0, FLOOR), Hands((-19.0, -38.0), (12.0, -21.0)));
    silence(sheet, (92.0, 22.0));
}

/// A school, a clinic, a court and a house of worship.
fn public_places(sheet: &mut DrawingSheet<'_>) {
    sheet.floor(FLOOR);
    school(sheet, (36.0, FLOOR));
    clinic(sheet, (92.0, FLOOR));
    court(sheet, (148.0, FLOOR));
    church(sheet, (206.0, FLOOR));
}

/// An open hand before an officer, and someone behind it who is silent and
/// waits for a lawyer.
fn hand_held_up(sheet: &mut DrawingSheet<'_>) {
    sheet.floor(FLOOR);
    officer(sheet, (212.0, FLOOR), Hands((-16.0, -34.0), (12.0, -21.0)));
    hand(sheet, (158.0, FLOOR - 8.0), 1.0);
    visitor(sheet, (96.0, FLOOR), DOWN);
    silence(sheet, (128.0, 18.0));
    helper(sheet, (40.0, FLOOR), Hands((-13.0, -22.0), (20.0, -40.0)));
    briefcase(sheet, (23.0, 79.0));
}

/// A paper with an empty line for a name, a pen that is not used, a hand.
fn unsigned_paper(sheet: &mut DrawingSheet<'_>) {
    hand(sheet, (50.0, 96.0), 1.35);
    paper(sheet, (92.0, 9.0), (80.0, 102.0), 10);
    // Where the name would stand, if anybody signed.
    sheet.line(&[(102.0, 100.0), (156.0, 100.0)], 2.4, ColorRole::Ink);
    pen(sheet, (186.0, 96.0));
    sheet.wrong((212.0, 90.0));
}

/// Someone at a distance who films; an officer who takes a person away.
fn onlooker(sheet: &mut DrawingSheet<'_>) {
    sheet.floor(FLOOR);
    visitor(sheet, (34.0, FLOOR), Hands((16.0, -42.0), (20.0, -45.0)));
    phone(sheet, (64.0, 48.0));

    // The distance between.
    for x in [74.0, 90.0, 106.0, 122.0] {
        sheet.line(
            &[(x, FLOOR - 8.0), (x + 7.0, FLOOR - 8.0)],
            2.8,
            ColorRole::Do,
        );
    }
    for (tip, way) in [(68.0, 1.0), (136.0, -1.0)] {
        let head = [
            (tip + 6.0 * way, FLOOR - 13.0),
            (tip, FLOOR - 8.0),
            (tip + 6.0 * way, FLOOR - 3.0),
        ];
        sheet.line(&head, 2.8, ColorRole::Do);
    }

    visitor(sheet, (164.0, FLOOR), Hands((-8.0, -24.0), (14.0, -26.0)));
    officer(sheet, (208.0, FLOOR), Hands((-20.0, -27.0), (12.0, -21.0)));
    sheet.right((102.0, 56.0));
}
