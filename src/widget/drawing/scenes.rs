//! What each drawing shows.

mod everyday;
mod plan;
mod right_now;

use super::people::{Arm, Arms, GROWN, LEFT_DOWN, visitor};
use super::sheet::DrawingSheet;
use super::things::Hand;
use super::tone::Tone;
use crate::content::Picture;

/// Where feet and wheels stand.
const FLOOR: f32 = 108.0;

/// Draws it on an empty sheet.
pub(super) fn draw(picture: Picture, sheet: &mut DrawingSheet<'_>) {
    match picture {
        Picture::ClosedDoor => right_now::closed_door(sheet),
        Picture::Workplace => right_now::workplace(sheet),
        Picture::HandsInSight => right_now::hands_in_sight(sheet),
        Picture::TrafficStop => right_now::traffic_stop(sheet),
        Picture::Bus => right_now::on_the_bus(sheet),
        Picture::PublicPlaces => right_now::public_places(sheet),
        Picture::HandHeldUp => right_now::hand_held_up(sheet),
        Picture::UnsignedPaper => right_now::unsigned_paper(sheet),
        Picture::Onlooker => right_now::onlooker(sheet),
        Picture::MissingPerson => plan::missing_person(sheet),
        Picture::FamilyPlan => plan::family_plan(sheet),
        Picture::Appointment => plan::appointment(sheet),
        Picture::FirstCall => plan::first_call(sheet),
        Picture::Consulate => plan::consulate(sheet),
        Picture::PayRecord => everyday::pay_record(sheet),
        Picture::RentedHome => everyday::rented_home(sheet),
        Picture::StreetWork => everyday::street_work(sheet),
        Picture::Swindler => everyday::swindler(sheet),
        Picture::ShoutedAt => everyday::shouted_at(sheet),
    }
}

/// The ground under people's feet.
fn floor(sheet: &mut DrawingSheet<'_>) {
    sheet.line(&[(8.0, FLOOR), (232.0, FLOOR)], 2.0, Tone::Line);
}

/// A visitor who holds up a hand at the right, with feet at `x`.
fn refusing(sheet: &mut DrawingSheet<'_>, x: f32) {
    let wrist = (25.0, -33.0);
    let arms = Arms(LEFT_DOWN, Arm((15.0, -28.0), wrist));
    visitor(sheet, (x, FLOOR), arms);

    let wrist = (x + GROWN * wrist.0, FLOOR + GROWN * wrist.1);
    Hand::up(wrist, 0.66).draw(sheet);
}
