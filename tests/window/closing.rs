//! The program ends when and only when it should.

use super::harness::WindowHarness;

use std::os::unix::process::ExitStatusExt;

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
    let Some(mut harness) = WindowHarness::open(&["--windowed"]) else {
        return;
    };
    harness.display.request_close();

    assert_eq!(
        harness.program.wait().code(),
        Some(0),
        "{}",
        harness.program.complaint()
    );
}
