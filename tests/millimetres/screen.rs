//! The screen with the rectangle, as staff touch it.

use super::*;

use common::Visitor;
use iced::Rectangle;
use iced::advanced::widget::{Id, Operation};
use rights_kiosk::screen::{
    self, Screen,
    calibration::{self, Calibration},
};
use rights_kiosk::theme::TextSize;

/// Width and height of a card in millimetres.
const CARD: [f32; 2] = [85.60, 53.98];

const INCH: f32 = 25.4;

/// A kiosk on which the way to the calibration has been typed.
fn staff(language: Language, setup: Setup, ruler: DisplayDensity) -> Visitor {
    let mut visitor = Visitor::with(&edition(), language, setup);
    visitor.kiosk = visitor.kiosk.clone().measured_by(ruler);
    visitor.send(Message::CalibrationRequested);
    visitor.studio.draw(&visitor.kiosk, visitor.size);
    visitor
}

fn at(folder: &Path) -> Visitor {
    let ruler = DisplayDensity::new(settings(folder), monitors(LAPTOP));

    staff(Language::English, setup(None), ruler)
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
    visitor
        .studio
        .operate(&visitor.kiosk, visitor.size, &mut find);

    find.0.expect("the rectangle is on the page")
}

/// The words of a message, as the screen shows them.
fn words(visitor: &Visitor, id: &str) -> String {
    let kiosk = &visitor.kiosk;
    let language = match kiosk.session().language {
        Language::Zapotec => Language::Spanish,
        other => other,
    };

    kiosk.edition().catalogs.plain(language, id)
}

fn shows(visitor: &mut Visitor, words: &str) -> bool {
    visitor.read().iter().any(|seen| seen.contains(words))
}

/// Scrolls until a message is well on the page, and touches it.
fn touch(visitor: &mut Visitor, id: &str) {
    let words = words(visitor, id);
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
        let place = visitor.place_of(&words(&visitor, id));
        let place = place.expect("the step");

        for taps in 1..=3 {
            visitor.tap_at(place.center());
            let width = before.width * f32::powi(factor, taps);

            assert_near(rectangle(&mut visitor).width, width);
            assert_eq!(visitor.place_of(&words(&visitor, id)), Some(place), "{id}");
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
    let said = words(&visitor, "calibration-kept");
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
    let forgotten = words(&visitor, "calibration-forgotten");
    assert!(shows(&mut visitor, &forgotten));
    assert_eq!(settings(dir.path()).ppi(LAPTOP_PIXELS), None);
}

#[test]
fn back_changes_nothing() {
    let dir = folder();
    let mut visitor = at(dir.path());

    visitor.tap_message("calibration-much-wider");
    visitor.tap_message("frame-back");

    assert!(matches!(
        visitor.kiosk.session().visit.screen,
        Screen::Home(_)
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
        let ruler = DisplayDensity::new(settings(&dir.path().join("file/data")), monitors(LAPTOP));
        let mut visitor = staff(language, setup(None), ruler);
        let not_stored = words(&visitor, "calibration-not-stored");
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
            let ruler = DisplayDensity::new(settings.clone(), monitors(*display));
            let mut visitor = staff(language, setup(*ppi), ruler);
            let message = words(&visitor, id);
            let (_, after) = message.rsplit_once('}').expect("a number in it");

            assert!(shows(&mut visitor, after), "{language} {id}");
        }
    }
}

#[test]
fn a_number_on_the_command_line_still_comes_first_once_another_is_kept() {
    let dir = folder();
    let ruler = DisplayDensity::new(settings(dir.path()), ConnectedDisplays::default());
    let mut visitor = staff(Language::English, setup(Some(100.0)), ruler);

    visitor.tap_message("calibration-much-wider");
    visitor.tap_message("calibration-keep");

    assert_near(visitor.kiosk.metrics().ppi, 100.0);
    assert_eq!(settings(dir.path()).ppi(LAPTOP_PIXELS), Some(105.0));
}

/// Displays and what is believed of them: sizes in pixels, believed and true
/// pixels in an inch.
const WRONG: [([f32; 2], f32, f32); 7] = [
    ([3840.0, 2160.0], 100.0, 282.0),
    ([3840.0, 2160.0], 200.0, 104.0),
    ([3840.0, 2160.0], 400.0, 163.0),
    ([1920.0, 1080.0], 50.0, 141.0),
    ([1920.0, 1080.0], 1000.0, 92.0),
    ([1366.0, 768.0], 400.0, 100.0),
    ([1080.0, 1920.0], 300.0, 92.0),
];

#[test]
fn a_number_that_is_badly_wrong_can_be_set_right() {
    for ([width, height], believed, real) in WRONG {
        let dir = folder();
        let display = Resolution {
            width: width as u32,
            height: height as u32,
        };
        let setup = Setup {
            window: Size::new(width, height),
            ..setup(None)
        };
        let cell = format!("{display}, {real} taken for {believed}");
        let mut stored = settings(dir.path());
        if believed > 400.0 {
            assert!(stored.keep(display, 400.0).is_ok());
        } else {
            assert!(stored.keep(display, believed).is_ok());
        }
        let ruler = DisplayDensity::new(stored, ConnectedDisplays::default());
        let mut visitor = staff(Language::English, setup, ruler);
        let card = CARD[0] / INCH * real;

        for id in [
            "calibration-much-narrower",
            "calibration-narrower",
            "calibration-wider",
            "calibration-much-wider",
        ] {
            let place = visitor.place_of(&words(&visitor, id)).expect("a step");
            // The words of a target that is 12.7 mm high are somewhat less.
            let capitals = place.height / 1.32 * 0.714 / real * INCH;
            assert!(capitals > 3.0, "{cell}: {id} has {capitals} mm");
        }
        for _ in 0..60 {
            let width = rectangle(&mut visitor).width;
            assert!(width <= visitor.size.width * 0.95 + 0.1, "{cell}: {width}");
            match card / width {
                part if part > 1.03 => visitor.tap_message("calibration-much-wider"),
                part if part < 1.0 / 1.03 => visitor.tap_message("calibration-much-narrower"),
                part if part > 1.003 => visitor.tap_message("calibration-wider"),
                part if part < 1.0 / 1.003 => visitor.tap_message("calibration-narrower"),
                _ => break,
            };
        }
        touch(&mut visitor, "calibration-keep");

        let found = settings(dir.path()).ppi(display).expect("kept");
        assert!((found / real - 1.0).abs() < 0.005, "{cell}: {found}");
    }
}

#[test]
fn the_rectangle_stays_within_what_displays_have() {
    let dir = folder();
    let mut visitor = at(dir.path());
    for _ in 0..60 {
        visitor.tap_message("calibration-much-wider");
    }
    assert_near(rectangle(&mut visitor).width, 1366.0 * 0.95);
    for _ in 0..80 {
        visitor.tap_message("calibration-much-narrower");
    }
    assert_near(rectangle(&mut visitor).width, CARD[0] / INCH * 50.0);
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
        visitor.studio.draw(&visitor.kiosk, visitor.size);

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
                visitor.studio.draw(&visitor.kiosk, visitor.size);
            }
        }
    }
}

/// The smallest window, the laptop that is densest, and the one that stands.
const NARROW: [([f32; 2], f32); 3] = [
    ([1024.0, 600.0], 170.0),
    ([1366.0, 768.0], 135.0),
    ([1080.0, 1920.0], 92.0),
];

#[test]
fn the_rectangle_and_the_steps_are_in_sight_together_at_every_size_of_text() {
    for (([width, height], ppi), language) in NARROW
        .into_iter()
        .flat_map(|display| Language::ALL.map(|language| (display, language)))
    {
        for size in TextSize::ALL {
            let cell = format!("{width}x{height} at {ppi}, {}, {language}", size.id());
            let setup = Setup {
                window: Size::new(width, height),
                ..setup(Some(ppi))
            };
            let mut visitor = staff(language, setup, DisplayDensity::default());
            visitor.kiosk.set_text_size(size);
            visitor.studio.draw(&visitor.kiosk, visitor.size);

            let card = rectangle(&mut visitor);
            assert!(card.x >= 0.0 && card.x + card.width <= width, "{cell}");
            assert_near(card.width, CARD[0] / INCH * ppi);
            // Below stand the badge and the footer.
            let end = height * 0.74;
            assert!(card.y < end, "{cell}: {card:?}");
            let last = visitor.place_of(&words(&visitor, "calibration-much-wider"));
            let last = last.unwrap_or_else(|| panic!("{cell}: no steps"));
            assert!(last.y + last.height < end, "{cell}: {last:?}");

            touch(&mut visitor, "calibration-much-wider");
            touch(&mut visitor, "calibration-keep");
            let message = words(&visitor, "calibration-not-stored");
            assert!(shows(&mut visitor, &message), "{cell}");
        }
    }
}
