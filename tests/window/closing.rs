//! The program ends when and only when it should.

use super::harness::WindowHarness;
use crate::common::LAPTOP;

use iced::Size;

use std::os::unix::process::ExitStatusExt;
use std::process::Command;

#[test]
fn the_way_out_of_the_kiosk_is_typed() {
    let Some(mut harness) = WindowHarness::open(&["--kiosk"]) else {
        return;
    };
    for keys in ["q", "ctrl+q", "shift+q", "Escape", "F11", "alt+F4"] {
        harness.display.act(&["key", keys]);
    }
    harness.enter();
    assert_eq!(harness.program.outcome(), None);

    harness.display.act(&["key", "ctrl+shift+q"]);
    assert_eq!(
        harness.program.wait().code(),
        Some(0),
        "{}",
        harness.program.complaint()
    );
}

#[test]
fn a_kiosk_is_not_closed_by_its_window() {
    let Some(mut harness) = WindowHarness::open(&["--kiosk"]) else {
        return;
    };
    harness.display.request_close();
    // What comes after is answered, so the request has been.
    harness.enter();
    assert_eq!(harness.program.outcome(), None);

    harness.program.terminate();
    let outcome = harness.program.wait();
    assert!(
        outcome.code() == Some(0) || outcome.signal() == Some(15),
        "{outcome}: {}",
        harness.program.complaint()
    );
}

#[test]
fn a_window_is_closed_as_any_other() {
    for screen in [LAPTOP, Size::new(1024.0, 600.0), Size::new(1920.0, 1080.0)] {
        let Some((mut program, display)) = WindowHarness::open_framed(screen) else {
            return;
        };
        // Its frame has room too.
        let size = display.window_size();
        assert!(
            size.width <= screen.width * 0.95 && size.height <= screen.height * 0.95,
            "{size:?} on {screen:?}"
        );
        display.request_close();

        assert_eq!(program.wait().code(), Some(0), "{}", program.complaint());
    }
}

/// Layouts that have no Latin letter where an American keyboard has Q.
const LAYOUTS: [&[&str]; 4] = [&["th"], &["th", "-variant", "pat"], &["bd"], &["ru"]];

#[test]
fn the_way_out_is_typed_by_its_place_where_there_is_no_latin_letter() {
    for layout in LAYOUTS {
        let Some(mut harness) = WindowHarness::open(&["--kiosk"]) else {
            return;
        };
        let status = Command::new("setxkbmap")
            .args(["-display", &harness.display.name()])
            .args(layout)
            .status();
        assert!(
            status.is_ok_and(|it| it.success()),
            "setxkbmap, which comes with Xvfb, sets {layout:?}"
        );

        // Control, shift and Q by their places.
        harness
            .display
            .act(&["keydown", "37", "keydown", "50", "key", "24"]);
        assert_eq!(
            harness.program.wait().code(),
            Some(0),
            "{layout:?}: {}",
            harness.program.complaint()
        );
    }
}

#[test]
fn a_kiosk_is_as_large_as_a_display_of_any_size() {
    for size in [Size::new(800.0, 480.0), Size::new(768.0, 1366.0)] {
        let Some(mut harness) = WindowHarness::open_on(size, &["--kiosk"]) else {
            return;
        };
        // What shows is compared with what is to, pixel by pixel.
        harness.enter();
        harness.compare("Home");
    }
}
