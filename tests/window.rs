//! The real window, on a display of its own: it shows exactly the pictures
//! that are drawn without one, follows the mouse, ends when and only when it
//! should, and rests when nothing happens.

#![cfg(target_os = "linux")]

mod common;

#[path = "window/display.rs"]
mod display;
#[path = "window/program.rs"]
mod program;
#[path = "window/stand.rs"]
mod stand;

use stand::{Stand, body, tell, unlike};

use rights_kiosk::display::ConnectedDisplays;
use rights_kiosk::kiosk::{DisplayDensity, Message};
use rights_kiosk::language::Language;
use rights_kiosk::settings::Settings;

use iced::keyboard::key::Named;
use iced::{Size, Vector};

use std::os::unix::process::ExitStatusExt;
use std::thread::sleep;
use std::time::Duration;

/// The topic that the tests look at, by the message of its title.
const TOPIC: &str = "topic-home-door-title";

/// Goes to a topic, as a visitor does.
fn enter(stand: &mut Stand) {
    stand.tap(Language::English.native_name());
    stand.compare("home");
    stand.tap_message(TOPIC);
}

#[test]
fn each_language_is_painted_as_it_is_drawn() {
    let Some(mut stand) = Stand::open(&["--kiosk"]) else {
        return;
    };
    enter(&mut stand);

    // English last, so that every tap changes the screen.
    let mut bodies: Vec<(Language, Vec<u8>)> = Vec::new();
    for language in Language::ALL
        .into_iter()
        .cycle()
        .skip(1)
        .take(Language::ALL.len())
    {
        stand.tap(language.native_name());
        let picture = stand.compare(language.native_name());
        assert_eq!(stand.visitor.kiosk.session().language, language);

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
    let Some(mut stand) = Stand::open(&["--kiosk"]) else {
        return;
    };
    stand.tap(Language::Thai.native_name());
    stand.compare("home");

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
        stand.tap_message(step);
    }
}

#[test]
fn a_drag_scrolls_and_activates_nothing() {
    let Some(mut stand) = Stand::open(&["--kiosk"]) else {
        return;
    };
    stand.tap(Language::English.native_name());
    stand.compare("home");
    stand.tap_message("door-help");
    let chip = stand.center_of_message("help-other-languages");
    let session = stand.visitor.kiosk.session().clone();
    let up = |pixels: f32| chip - Vector::new(0.0, pixels);

    // Away over the dead band and further, and back by the same.
    let messages = stand.drag(chip, &[up(30.0), up(80.0), up(200.0)]);
    assert!(messages.is_empty(), "the drag has done more: {messages:?}");
    assert_eq!(stand.center_of_message("help-other-languages"), up(200.0));
    let messages = stand.drag(up(200.0), &[up(150.0), up(1.0), chip]);
    assert!(messages.is_empty(), "the drag has done more: {messages:?}");
    assert_eq!(stand.center_of_message("help-other-languages"), chip);
    let undone = stand.compare("the page dragged back");
    assert_eq!(stand.visitor.kiosk.session(), &session);

    // Without a drag the same place does something.
    stand.tap_message("help-other-languages");
    assert_ne!(stand.visitor.kiosk.session(), &session);
    assert_ne!(stand.compare("the languages opened"), undone);
}

#[test]
fn a_kiosk_fills_a_screen_of_any_size() {
    for screen in [Size::new(1024.0, 600.0), Size::new(1920.0, 1080.0)] {
        let Some(mut stand) = Stand::open_on(screen, &["--kiosk"]) else {
            return;
        };
        stand.tap(Language::Korean.native_name());
        stand.compare("home");
    }
}

#[test]
fn the_way_out_of_the_kiosk_is_typed() {
    let Some(mut stand) = Stand::open(&["--kiosk"]) else {
        return;
    };
    for keys in ["q", "ctrl+q", "shift+q", "Escape", "F11", "alt+F4"] {
        stand.display.act(&["key", keys]);
    }
    enter(&mut stand);
    assert_eq!(stand.program.outcome(), None);

    stand.display.act(&["key", "ctrl+shift+q"]);
    assert_eq!(
        stand.program.wait().code(),
        Some(0),
        "{}",
        stand.program.complaint()
    );
}

/// The picture is compared after every key: where the ring was, nothing of it is
/// left.
#[test]
fn keys_lead_to_a_topic_and_back_to_the_start() {
    let Some(mut stand) = Stand::open(&["--kiosk"]) else {
        return;
    };
    let bare = stand.compare("the start");
    stand.key("Tab", Named::Tab);
    let ringed = stand.compare("the ring");
    assert_ne!(bare, ringed, "the ring shows");

    stand.key("Right", Named::ArrowRight);
    stand.key("Return", Named::Enter);
    assert_eq!(stand.visitor.kiosk.session().language, Language::Korean);
    for _ in 0..3 {
        stand.key("Down", Named::ArrowDown);
    }
    stand.key("space", Named::Space);
    assert_eq!(
        stand.visitor.kiosk.session().visit.screen.id(),
        "topic:home-door"
    );
    stand.key("Next", Named::PageDown);
    stand.key("Prior", Named::PageUp);
    stand.key("Left", Named::ArrowLeft);
    stand.key("Up", Named::ArrowUp);
    stand.key("Escape", Named::Escape);
    stand.key("Home", Named::Home);
    stand.key("Tab", Named::Tab);
    stand.key("Return", Named::Enter);
    assert_eq!(
        stand.visitor.kiosk.session().visit.screen.id(),
        "welcome",
        "all is cleared"
    );
}

#[test]
fn staff_type_the_way_to_the_calibration_and_keep_a_number_for_this_display() {
    let [dir, other] = [(); 2].map(|()| tempfile::tempdir().expect("a folder"));
    let data = dir.path().to_str().expect("text");
    let Some(mut stand) = Stand::open(&["--kiosk", "--data", data]) else {
        return;
    };
    let settings = Settings::open(Some(other.path().to_owned()));
    let ruler = DisplayDensity::new(settings, ConnectedDisplays::default());
    stand.visitor.kiosk = stand.visitor.kiosk.clone().measured_by(ruler);
    for keys in ["c", "ctrl+c", "shift+c"] {
        stand.display.act(&["key", keys]);
    }
    stand.compare("the first screen still");

    stand.display.act(&["key", "ctrl+shift+c"]);
    stand.visitor.send(Message::CalibrationRequested);
    stand.compare("the calibration");
    stand.tap_message("calibration-much-wider");
    stand.tap_message("calibration-keep");

    let stored = Settings::open(Some(dir.path().to_owned()));
    let display = "1366x768".parse().expect("a size");
    assert_eq!(stored.ppi(display), Some(105.0));
}

#[test]
fn the_calibration_is_opened_from_the_command_line() {
    let Some(mut stand) =
        Stand::open_at(&["--kiosk", "--calibrate"], Message::CalibrationRequested)
    else {
        return;
    };

    stand.compare("the calibration");
}

#[test]
fn a_kiosk_is_not_closed_by_its_window() {
    let Some(mut stand) = Stand::open(&["--kiosk"]) else {
        return;
    };
    stand.display.request_close();
    // What comes after is answered, so the request has been.
    enter(&mut stand);
    assert_eq!(stand.program.outcome(), None);

    stand.program.terminate();
    let outcome = stand.program.wait();
    assert!(
        outcome.code() == Some(0) || outcome.signal() == Some(15),
        "{outcome}: {}",
        stand.program.complaint()
    );
}

#[test]
fn a_window_is_closed_as_any_other() {
    let Some(mut stand) = Stand::open(&["--windowed"]) else {
        return;
    };
    stand.display.request_close();

    assert_eq!(
        stand.program.wait().code(),
        Some(0),
        "{}",
        stand.program.complaint()
    );
}

#[test]
fn a_still_screen_takes_no_time_and_little_memory() {
    let Some(mut stand) = Stand::open(&["--kiosk"]) else {
        return;
    };
    let rest = |stand: &Stand| {
        sleep(Duration::from_secs(3));
        let before = stand.program.ticks();
        sleep(Duration::from_secs(5));

        stand.program.ticks() - before
    };

    let on_welcome = rest(&stand);
    enter(&mut stand);
    let on_topic = rest(&stand);
    let [shared, whole] = stand.program.megabytes();

    tell(&format!(
        "in 5 s of rest: {on_welcome} ticks on the start screen, {on_topic} on a topic; \
         memory: {shared:.1} MB, with all that is shared {whole:.1} MB"
    ));
    assert_eq!(on_welcome, 0);
    // The clock is looked at once or twice in this time.
    assert!(on_topic <= 5, "{on_topic}");
    // The whole: the tests beside this one take their share of the other.
    if cfg!(not(debug_assertions)) {
        assert!(whole < 40.0, "{whole}");
    }
}
