//! The screen with the rectangle, as staff touch it.

mod sizes;

use super::*;
use crate::common::Visitor;

use iced::Rectangle;
use iced::advanced::widget::{Id, Operation};
use rights_kiosk::screen::{self, Screen, calibration, calibration::Calibration};

/// Width and height of a card in millimetres.
const CARD: [f32; 2] = [85.60, 53.98];

const INCH: f32 = 25.4;

/// A kiosk on which the way to the calibration has been typed.
fn staff(language: Language, setup: Setup, density: DensitySources) -> Visitor {
    let mut visitor = Visitor::with(&edition(), language, setup);
    visitor.kiosk = visitor.kiosk.clone().measured_by(density);
    visitor.send(Message::CalibrationRequested);
    visitor.lay_out();
    visitor
}

fn at(folder: &Path) -> Visitor {
    let density = DensitySources::new(settings(folder), displays(LAPTOP));

    staff(Language::English, setup(None), density)
}

/// Where the rectangle stands, if it is on the page.
fn rectangle(visitor: &mut Visitor) -> Rectangle {
    struct Find(Option<Rectangle>);

    impl Operation for Find {
        fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
            operate(self);
        }

        fn container(&mut self, id: Option<&Id>, bounds: Rectangle) {
            if id == Some(&Id::new(calibration::RECTANGLE)) {
                self.0 = Some(bounds);
            }
        }
    }

    let mut find = Find(None);
    visitor.operate(&mut find);

    find.0.expect("the rectangle is on the page")
}

/// Where a message stands.
fn place_of(visitor: &mut Visitor, id: &str) -> Option<Rectangle> {
    let words = visitor.said(id);

    visitor.place_of(&words)
}

fn shows(visitor: &mut Visitor, words: &str) -> bool {
    visitor.read().iter().any(|seen| seen.contains(words))
}

/// Scrolls until a message is well on the page, and touches it.
fn touch(visitor: &mut Visitor, id: &str) {
    let words = visitor.said(id);
    for _ in 0..100 {
        let is_end = !visitor.top().has_more();
        let lowest = visitor.size.height * if is_end { 0.8 } else { 0.65 };
        let place = visitor.place_of(&words);

        if let Some(place) = place.filter(|it| it.center_y() < lowest) {
            visitor.tap_at(place.center());
            return;
        }
        visitor.scroll(60.0);
    }
    panic!("`{words}` is not on the page");
}

#[test]
fn the_rectangle_is_a_card_by_the_number_in_use() {
    let dir = folder();
    let mut visitor = at(dir.path());
    let ppi = visitor.kiosk.metrics().ppi;

    let seen = rectangle(&mut visitor);

    assert_near(seen.width, CARD[0] / INCH * ppi);
    assert_near(seen.height, CARD[1] / INCH * ppi);
}

#[test]
fn each_step_changes_the_rectangle_and_moves_no_step() {
    let dir = folder();

    for (id, factor) in [
        ("calibration-wider", 1.005),
        ("calibration-narrower", 1.0 / 1.005),
        ("calibration-much-wider", 1.05),
        ("calibration-much-narrower", 1.0 / 1.05),
    ] {
        let mut visitor = at(dir.path());
        let before = rectangle(&mut visitor);
        let place = place_of(&mut visitor, id);
        let place = place.expect("the step");

        for taps in 1..=3 {
            visitor.tap_at(place.center());
            let width = before.width * f32::powi(factor, taps);

            assert_near(rectangle(&mut visitor).width, width);
            assert_eq!(place_of(&mut visitor, id), Some(place), "{id}");
        }
        // Trying changes nothing.
        assert_near(visitor.kiosk.metrics().ppi, LAPTOP_PPI);
    }
    assert!(fs::read_dir(dir.path()).expect("a folder").next().is_none());
}

#[test]
fn keep_counts_at_once_and_after_the_next_start() {
    let dir = folder();
    let mut visitor = at(dir.path());
    let kept = (LAPTOP_PPI * 1.05 * 1.05 * 10.0).round() / 10.0;
    assert!(shows(&mut visitor, "In use: 100.9, as the display says."));

    visitor.tap_message("calibration-much-wider");
    visitor.tap_message("calibration-much-wider");
    assert!(shows(
        &mut visitor,
        "Pixels in an inch: 111.3. Screen from corner to corner: 14.1 inches."
    ));
    visitor.tap_message("calibration-keep");

    assert_near(visitor.kiosk.metrics().ppi, kept);
    assert_eq!(visitor.kiosk.density().source, DensitySource::Staff);
    let said = visitor.said("calibration-kept");
    assert!(shows(&mut visitor, &said));
    assert!(shows(&mut visitor, "In use: 111.3, kept by staff."));
    visitor.tap_message("frame-clear");
    assert_near(visitor.kiosk.metrics().ppi, kept);
    assert_near(at(dir.path()).kiosk.metrics().ppi, kept);
}

#[test]
fn forget_returns_to_what_the_display_says() {
    let dir = folder();
    settings(dir.path())
        .keep(LAPTOP_PIXELS, 130.0)
        .expect("stored");
    let mut visitor = at(dir.path());
    assert_near(visitor.kiosk.metrics().ppi, 130.0);

    touch(&mut visitor, "calibration-much-wider");
    touch(&mut visitor, "calibration-forget");

    assert_near(visitor.kiosk.metrics().ppi, LAPTOP_PPI);
    assert_near(rectangle(&mut visitor).width, CARD[0] / INCH * LAPTOP_PPI);
    let forgotten = visitor.said("calibration-forgotten");
    assert!(shows(&mut visitor, &forgotten));
    assert_eq!(settings(dir.path()).ppi(LAPTOP_PIXELS), None);
}

#[test]
fn back_changes_nothing() {
    let dir = folder();
    let mut visitor = at(dir.path());

    visitor.tap_message("calibration-much-wider");
    visitor.tap_message("frame-back");

    // Where staff came from.
    assert!(matches!(
        visitor.kiosk.session().visit.screen,
        Screen::Welcome(_)
    ));
    assert_near(visitor.kiosk.metrics().ppi, LAPTOP_PPI);
    assert!(fs::read_dir(dir.path()).expect("a folder").next().is_none());
    // And what was tried is gone.
    visitor.send(Message::CalibrationRequested);
    assert_eq!(
        visitor.kiosk.session().visit.screen,
        Screen::Calibration(Calibration::default())
    );
}

#[test]
fn what_cannot_be_stored_is_said_in_every_language_and_counts() {
    let dir = folder();
    fs::write(dir.path().join("file"), "no folder").expect("written");

    for language in Language::ALL {
        let density =
            DensitySources::new(settings(&dir.path().join("file/data")), displays(LAPTOP));
        let mut visitor = staff(language, setup(None), density);
        let not_stored = visitor.said("calibration-not-stored");
        assert!(!shows(&mut visitor, &not_stored), "{language}");
        visitor.scroll(-9999.0);

        touch(&mut visitor, "calibration-much-wider");
        touch(&mut visitor, "calibration-keep");

        assert!(shows(&mut visitor, &not_stored), "{language}");
        assert_near(visitor.kiosk.metrics().ppi, 106.0);
        // The next touch has another outcome.
        visitor.scroll(-9999.0);
        touch(&mut visitor, "calibration-wider");
        visitor.scroll(-9999.0);
        assert!(!shows(&mut visitor, &not_stored), "{language}");
    }
}

#[test]
fn the_number_in_use_says_where_it_comes_from_in_every_language() {
    let dir = folder();
    let mut stored = settings(dir.path());
    stored.keep(LAPTOP_PIXELS, 130.0).expect("stored");
    let rulers = [
        (
            "calibration-from-command-line",
            Some(141.0),
            stored.clone(),
            LAPTOP,
        ),
        ("calibration-from-staff", None, stored, LAPTOP),
        (
            "calibration-from-display",
            None,
            Settings::default(),
            LAPTOP,
        ),
        (
            "calibration-from-guess",
            None,
            Settings::default(),
            Made {
                pixels: [1920, 1080],
                ..LAPTOP
            },
        ),
    ];

    for language in Language::ALL {
        for (id, ppi, settings, display) in &rulers {
            let density = DensitySources::new(settings.clone(), displays(*display));
            let mut visitor = staff(language, setup(*ppi), density);
            let message = visitor.said(id);
            let (_, after) = message.rsplit_once('}').expect("a number in it");

            assert!(shows(&mut visitor, after), "{language} {id}");
        }
    }
}

#[test]
fn a_number_on_the_command_line_still_comes_first_once_another_is_kept() {
    let dir = folder();
    let density = DensitySources::new(settings(dir.path()), ConnectedDisplays::default());
    let mut visitor = staff(Language::English, setup(Some(100.0)), density);

    visitor.tap_message("calibration-much-wider");
    visitor.tap_message("calibration-keep");

    assert_near(visitor.kiosk.metrics().ppi, 100.0);
    assert_eq!(settings(dir.path()).ppi(LAPTOP_PIXELS), Some(105.0));
}

#[test]
fn a_trial_is_forgotten_when_nobody_is_there() {
    let dir = folder();
    let mut visitor = at(dir.path());
    visitor.tap_message("calibration-much-wider");

    visitor.wait(121);
    assert!(visitor.kiosk.is_asking());
    visitor.wait(31);

    assert!(matches!(
        visitor.kiosk.session().visit.screen,
        Screen::Welcome(_)
    ));
    assert_near(visitor.kiosk.metrics().ppi, LAPTOP_PPI);
}

#[test]
fn typing_the_way_twice_keeps_what_was_tried() {
    let dir = folder();
    let mut visitor = at(dir.path());
    visitor.tap_message("calibration-much-wider");
    let tried = visitor.kiosk.session().clone();

    visitor.send(Message::CalibrationRequested);

    assert_eq!(visitor.kiosk.session(), &tried);
}

#[test]
fn no_touch_leads_a_visitor_there() {
    let edition = edition();

    for screen in Screen::all(&edition.content) {
        if matches!(screen, Screen::Calibration(_)) {
            continue;
        }
        let mut visitor = Visitor::new(&edition, Language::English);
        visitor.kiosk.open(screen.clone());
        visitor.lay_out();

        let fresh = visitor.kiosk.clone();
        for words in visitor.words() {
            for place in visitor.places_of(&words) {
                for message in visitor.tap_at(place.center()) {
                    let leads = matches!(
                        message,
                        Message::CalibrationRequested
                            | Message::Screen(screen::Message::Calibration(_))
                    );
                    assert!(!leads, "{}: {words}", screen.id());
                }
                visitor.kiosk = fresh.clone();
                visitor.lay_out();
            }
        }
    }
}
