//! Presses that come too soon to be meant: after another page has come, and of a
//! finger that has just pressed something else.

use super::touch;
use super::{lift, press};
use crate::common::{Visitor, edition};

use rights_kiosk::kiosk::{Message, Panel};
use rights_kiosk::language::Language;
use rights_kiosk::screen::calibration::Calibration;
use rights_kiosk::screen::{Screen, help, topic::Topic};

use iced::keyboard::key::Named;
use iced::time::Duration;
use iced::{Point, Rectangle};

/// How far apart double presses come, in milliseconds.
const DOUBLE: [u64; 5] = [100, 200, 300, 400, 500];

fn at_welcome() -> Visitor {
    let mut visitor = Visitor::new(&edition(), Language::English);
    visitor.lay_out();

    visitor
}

fn in_help() -> Visitor {
    Visitor::new(&edition(), Language::English).on(Screen::Help(help::Help::default()))
}

fn after(visitor: &mut Visitor, milliseconds: u64) {
    visitor.passed(Duration::from_millis(milliseconds));
}

fn place(visitor: &mut Visitor, id: &str) -> Point {
    let words = visitor.said(id);
    let place = visitor.place_of(&words).map(|it: Rectangle| it.center());

    place.unwrap_or_else(|| panic!("{words}: {:#?}", visitor.words()))
}

#[test]
fn a_double_press_on_a_language_opens_home_and_nothing_more() {
    for gap in DOUBLE {
        for language in Language::ALL {
            let mut visitor = at_welcome();
            let at = visitor.place_of(language.native_name()).expect("a card");
            visitor.tap_at(at.center());
            let once = visitor.kiosk.session().clone();
            assert_eq!(once.visit.screen.id(), "home");
            assert_eq!(once.language, language);

            after(&mut visitor, gap);
            visitor.tap_at_once(at.center());
            assert_eq!(visitor.kiosk.session(), &once, "{language} {gap}");
        }
    }
}

/// *Clear* comes to lie where *Back* was.
#[test]
fn a_double_press_on_back_forgets_nothing() {
    for gap in DOUBLE {
        let mut visitor = at_welcome();
        visitor.tap(Language::Korean.native_name());
        visitor.tap_message("topic-home-door-title");
        let at = place(&mut visitor, "frame-back");
        visitor.tap_at(at);
        assert_eq!(visitor.kiosk.session().visit.screen.id(), "home");

        after(&mut visitor, gap);
        visitor.tap_at_once(at);
        assert_eq!(visitor.kiosk.session().visit.screen.id(), "home", "{gap}");
        assert_eq!(visitor.kiosk.session().language, Language::Korean);
    }
}

#[test]
fn what_forgets_or_leaves_waits_for_a_finger_that_has_pressed_something_else() {
    for id in ["frame-back", "frame-clear"] {
        let mut visitor = in_help();
        let at = place(&mut visitor, id);
        visitor.tap_message("need-health");
        let chosen = visitor.kiosk.session().clone();

        after(&mut visitor, 500);
        visitor.tap_at_once(at);
        assert_eq!(visitor.kiosk.session(), &chosen, "{id}");
        after(&mut visitor, 200);
        visitor.tap_at_once(at);
        assert_ne!(visitor.kiosk.session(), &chosen, "{id}");
    }
}

#[test]
fn a_press_that_began_too_soon_does_nothing_however_long_it_is_held() {
    let mut visitor = at_welcome();
    visitor.tap(Language::English.native_name());
    let at = place(&mut visitor, "topic-home-door-title");

    after(&mut visitor, 300);
    touch(&mut visitor, &[press(1, at)]);
    after(&mut visitor, 2000);
    touch(&mut visitor, &[lift(1, at)]);
    assert_eq!(visitor.kiosk.session().visit.screen.id(), "home");

    touch(&mut visitor, &[press(1, at)]);
    touch(&mut visitor, &[lift(1, at)]);
    let screen = visitor.kiosk.session().visit.screen.id();
    assert_eq!(screen, "topic:home-door");
}

#[test]
fn a_key_that_is_pressed_twice_acts_once() {
    for gap in DOUBLE {
        let mut visitor = in_help();
        visitor.kiosk.open(Screen::Topic(Topic::new("home-door")));
        visitor.lay_out();
        visitor.key(Named::Escape);
        after(&mut visitor, gap);
        visitor.key_at_once(Named::Escape);
        assert_eq!(visitor.kiosk.session().visit.screen.id(), "help", "{gap}");

        after(&mut visitor, 700);
        visitor.key_at_once(Named::Escape);
        assert_eq!(visitor.kiosk.session().visit.screen.id(), "home", "{gap}");
    }
}

/// The names on the bar are at hand from the first moment, but each only once.
#[test]
fn another_language_can_be_chosen_at_once() {
    let mut visitor = at_welcome();
    let card = visitor.place_of(Language::Spanish.native_name());
    visitor.tap_at(card.expect("a card").center());
    let name = |visitor: &mut Visitor, language: Language| {
        let place = visitor.place_of(language.native_name());
        place.expect("a name").center()
    };

    for language in [Language::Thai, Language::Bengali, Language::Korean] {
        after(&mut visitor, 100);
        let at = name(&mut visitor, language);
        assert_eq!(visitor.tap_at_once(at).len(), 1);
        assert_eq!(visitor.kiosk.session().language, language);
    }
}

/// Of two languages beside each other, a name that is pressed twice does not change
/// the second one back.
#[test]
fn a_name_that_is_pressed_twice_is_chosen_once() {
    for gap in DOUBLE {
        let mut visitor = in_help();
        let at = visitor.place_of(Language::Thai.native_name());
        let at = at.expect("a name").center();
        visitor.tap_at(at);
        let once = visitor.kiosk.session().clone();
        after(&mut visitor, gap);
        visitor.tap_at_once(at);

        assert_eq!(visitor.kiosk.session(), &once);
        assert_eq!(once.language, Language::Thai);
    }
}

/// A double press that opens a page must not turn it, or what is first is never seen.
#[test]
fn more_waits_for_a_page_that_has_just_come_and_then_goes_on() {
    let mut visitor = in_help();
    visitor.tap_message("frame-officer");
    visitor.tap_message("frame-back");
    visitor.send(Message::BackPressed);
    visitor.kiosk.open(Screen::Help(help::Help::default()));
    visitor.lay_out();
    let at = place(&mut visitor, "frame-more");

    after(&mut visitor, 500);
    visitor.tap_at_once(at);
    assert!(!visitor.top().has_less(), "the first page");
    after(&mut visitor, 200);
    visitor.tap_at_once(at);
    let second = visitor.top().top();
    assert!(second > 0, "the second page");
    after(&mut visitor, 100);
    visitor.tap_at_once(at);
    assert!(visitor.top().top() > second, "the third page");
}

#[test]
fn steps_go_on() {
    let mut visitor = in_help();
    visitor
        .kiosk
        .open(Screen::Calibration(Calibration::default()));
    visitor.lay_out();
    let at = place(&mut visitor, "calibration-wider");
    visitor.tap_at(at);

    for _ in 0..5 {
        let before = visitor.kiosk.session().clone();
        after(&mut visitor, 100);
        visitor.tap_at_once(at);
        assert_ne!(visitor.kiosk.session(), &before);
    }
}

/// What lies under the question is not pressed through it, and a press on it too soon
/// says only that somebody is here.
#[test]
fn a_question_that_comes_under_a_finger_is_only_answered() {
    let mut visitor = in_help();
    visitor.send(Message::Touched);
    visitor.wait(121);
    assert!(visitor.kiosk.is_asking());
    let before = visitor.kiosk.session().clone();
    let at = Point::new(visitor.size.width / 2.0, visitor.size.height / 2.0);

    after(&mut visitor, 100);
    visitor.tap_at_once(at);
    assert!(!visitor.kiosk.is_asking());
    assert_eq!(visitor.kiosk.session(), &before);
    // Nor does the second press of two reach what lay under it.
    let back = place(&mut visitor, "frame-back");
    after(&mut visitor, 200);
    visitor.tap_at_once(back);
    assert_eq!(visitor.kiosk.session(), &before);
}

/// Wherever on the question: also where it leads to a new start.
#[test]
fn a_new_start_that_comes_under_a_finger_forgets_nothing() {
    let mut visitor = in_help();
    visitor.send(Message::Touched);
    visitor.wait(121);
    assert!(visitor.kiosk.is_asking());
    let before = visitor.kiosk.session().clone();
    let words = visitor.said("frame-clear");
    let at = visitor
        .places_of(&words)
        .last()
        .expect("a new start")
        .center();

    after(&mut visitor, 100);
    visitor.tap_at_once(at);
    assert_eq!(visitor.kiosk.session(), &before);
    assert!(!visitor.kiosk.is_asking());
}

#[test]
fn a_panel_that_has_just_come_is_not_closed() {
    let mut visitor = in_help();
    visitor.tap_message("frame-display");
    assert_eq!(visitor.kiosk.session().panel(), Some(Panel::Display));
    let back = place(&mut visitor, "frame-back");
    after(&mut visitor, 400);
    visitor.tap_at_once(back);

    assert_eq!(visitor.kiosk.session().panel(), Some(Panel::Display));
}
