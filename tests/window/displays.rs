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

/// Without shared memory a large picture cannot be handed over, and the window would be black.
#[test]
fn one_that_grows_larger_than_can_be_drawn_is_drawn_on_as_far_as_can_be() {
    if display().is_none() {
        return;
    }
    let large = Size::new(2560.0, 1800.0);
    let display = Xvfb::open_as(large, 24, &["-extension", "MIT-SHM"]);
    display.resize(LAPTOP);
    let mut program = Program::start(&display, "UTC", None, &["--kiosk"]);
    display.wait_for_window();
    assert!(is_soon(|| display.window_size() == LAPTOP));

    display.resize(large);
    assert!(
        is_soon(|| display.window_size().width > 2300.0),
        "{:?}",
        display.window_size()
    );
    let most = display.window_size();
    assert!(most.width < large.width, "{most:?}");
    // It is drawn to its last corner, and the rest of the display is left as it is.
    let is_drawn = || {
        let picture = display.picture();
        let color = |x: f32, y: f32| {
            let at = (y as usize * picture.width as usize + x as usize) * 4;

            picture.pixels.get(at..at + 3) != Some(&[0, 0, 0])
        };

        color(2.0, 2.0) && color(most.width - 2.0, most.height - 2.0)
    };
    assert!(is_soon(is_drawn));

    display.resize(LAPTOP);
    assert!(is_soon(|| display.window_size() == LAPTOP));
    display.act(&["key", "ctrl+shift+q"]);
    assert!(program.wait().success());
    let said = program.complaint();
    assert_eq!(said.matches("which has grown").count(), 1, "{said}");
    assert!(said.contains("-maxbigreqsize 64"), "{said}");
}
