//! The window shows exactly what is drawn without one, whatever a mouse or a key does.

use super::harness::{WindowHarness, body, unlike};

use rights_kiosk::language::Language;

use iced::keyboard::key::Named;
use iced::{Size, Vector};

#[test]
fn each_language_is_painted_as_it_is_drawn() {
    let Some(mut harness) = WindowHarness::open(&["--kiosk"]) else {
        return;
    };
    harness.enter();

    // English last, so that every tap changes the screen.
    let mut bodies: Vec<(Language, Vec<u8>)> = Vec::new();
    for language in Language::ALL
        .into_iter()
        .cycle()
        .skip(1)
        .take(Language::ALL.len())
    {
        harness.tap(language.native_name());
        let picture = harness.compare(language.native_name());
        assert_eq!(harness.visitor.kiosk.session().language, language);

        // It would prove nothing if the pictures were all the same.
        for (other, its_body) in &bodies {
            let unlike = unlike(body(&picture), its_body);
            assert!(
                unlike > body(&picture).len() / 4 / 100,
                "{language} and {other}: {unlike}"
            );
        }
        bodies.push((language, body(&picture).to_vec()));
    }
}

#[test]
fn a_walk_leaves_nothing_behind_on_the_screen() {
    let Some(mut harness) = WindowHarness::open(&["--kiosk"]) else {
        return;
    };
    harness.tap(Language::Thai.native_name());
    harness.compare("home");

    for step in [
        "group-everyday",
        "group-right-now",
        "door-events",
        "frame-back",
        "door-help",
        "frame-more",
        "frame-up",
        "frame-display",
        "contrast-high-dark",
        "contrast-low",
        "text-size-huge",
        "frame-back",
        "frame-more",
        "frame-officer",
        "frame-clear",
    ] {
        harness.tap_message(step);
    }
}

/// A number of the first view of Get help, in English.
const NUMBER: &str = "844-500-3222";

#[test]
fn a_drag_scrolls_and_activates_nothing() {
    let Some(mut harness) = WindowHarness::open(&["--kiosk"]) else {
        return;
    };
    harness.tap(Language::English.native_name());
    harness.compare("home");
    harness.tap_message("door-help");
    let number = harness.center_of(NUMBER);
    let before = harness.compare("the numbers");
    let session = harness.visitor.kiosk.session().clone();
    let up = |pixels: f32| number - Vector::new(0.0, pixels);

    // Away over the dead band and further, and back by the same.
    let away = [up(30.0), up(80.0), up(200.0), up(150.0), up(1.0), number];
    let messages = harness.drag(number, &away);
    assert!(messages.is_empty(), "the drag has done more: {messages:?}");
    assert_eq!(harness.center_of(NUMBER), number);
    assert_eq!(harness.compare("the page dragged back"), before);
    assert_eq!(harness.visitor.kiosk.session(), &session);

    // Without a drag the same place does something.
    harness.tap(NUMBER);
    assert_ne!(harness.visitor.kiosk.session(), &session);
    assert_ne!(harness.compare("the number alone"), before);
}

#[test]
fn a_kiosk_fills_a_screen_of_any_size() {
    for screen in [Size::new(1024.0, 600.0), Size::new(1920.0, 1080.0)] {
        let Some(mut harness) = WindowHarness::open_on(screen, &["--kiosk"]) else {
            return;
        };
        harness.tap(Language::Korean.native_name());
        harness.compare("home");
    }
}

/// The picture is compared after every key: where the ring was, nothing of it is
/// left.
#[test]
fn keys_lead_to_a_topic_and_back_to_the_start() {
    let Some(mut harness) = WindowHarness::open(&["--kiosk"]) else {
        return;
    };
    let bare = harness.compare("the start");
    harness.key("Tab", Named::Tab);
    let ringed = harness.compare("the ring");
    assert_ne!(bare, ringed, "the ring shows");

    harness.key("Right", Named::ArrowRight);
    harness.key("Return", Named::Enter);
    assert_eq!(harness.visitor.kiosk.session().language, Language::Korean);
    harness.key("Down", Named::ArrowDown);
    harness.key("Up", Named::ArrowUp);
    harness.key("space", Named::Space);
    assert_eq!(
        harness.visitor.kiosk.session().visit.screen.id(),
        "topic:home-door"
    );
    harness.key("Next", Named::PageDown);
    harness.key("Prior", Named::PageUp);
    harness.key("Left", Named::ArrowLeft);
    harness.key("Up", Named::ArrowUp);
    harness.key("Escape", Named::Escape);
    harness.key("Home", Named::Home);
    harness.key("Tab", Named::Tab);
    harness.key("Return", Named::Enter);
    assert_eq!(
        harness.visitor.kiosk.session().visit.screen.id(),
        "welcome",
        "all is cleared"
    );
}
