//! A kiosk is as large as its display, whatever becomes of that.

use super::harness::skip;
use super::patience::is_soon;
use super::program::Program;
use super::xvfb::{self, XRANDR, Xvfb};
use crate::common::LAPTOP;

use iced::Size;

/// A display that can be told what to do, or nothing where this machine lacks the tool for it.
#[track_caller]
fn display() -> Option<Xvfb> {
    let missing = xvfb::missing(&[XRANDR]);
    if !missing.is_empty() {
        return skip(&format!("not installed: {}", missing.join(", ")));
    }

    Some(Xvfb::open(LAPTOP))
}

#[test]
fn one_that_is_switched_on_later_is_filled() {
    let Some(display) = display() else {
        return;
    };
    display.set(&["--off"]);
    let mut program = Program::start(&display, "UTC", None, &["--kiosk"]);
    display.wait_for_window();
    assert_eq!(display.window_size(), Size::new(1.0, 1.0));

    display.set(&["--auto"]);

    assert!(
        is_soon(|| display.window_size() == LAPTOP),
        "{:?}: {}",
        display.window_size(),
        program.complaint()
    );
}

#[test]
fn one_that_changes_its_size_or_is_turned_is_filled() {
    let Some(display) = display() else {
        return;
    };
    let mut program = Program::start(&display, "UTC", None, &["--kiosk"]);
    display.wait_for_window();
    assert!(is_soon(|| display.window_size() == LAPTOP));

    for size in [Size::new(1024.0, 600.0), Size::new(480.0, 768.0), LAPTOP] {
        display.resize(size);

        assert!(
            is_soon(|| display.window_size() == size),
            "{:?} on {size:?}: {}",
            display.window_size(),
            program.complaint()
        );
    }
}
