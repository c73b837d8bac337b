//! X servers that are not as most are: the kiosk is drawn there, or says why not and what to do.

use super::harness::skip;
use super::patience::is_soon;
use super::program::Program;
use super::xvfb::{self, Xvfb};
use crate::common::LAPTOP;

use iced::Size;

use std::collections::BTreeSet;
use std::fs;

/// Whether this machine lacks the tools.
#[track_caller]
fn is_missing() -> bool {
    let missing = xvfb::missing(&[]);
    if missing.is_empty() {
        return false;
    }

    skip::<()>(&format!("not installed: {}", missing.join(", "))).is_none()
}

#[test]
fn screens_of_15_16_and_30_bits_are_drawn_on() {
    if is_missing() {
        return;
    }
    for depth in [15, 16, 30] {
        let display = Xvfb::open_as(LAPTOP, depth, &[]);
        let mut program = Program::start(&display, "UTC", None, &["--kiosk"]);
        display.wait_for_window();

        let is_drawn = || {
            let picture = display.picture();
            let colors = picture.pixels.chunks_exact(4);
            // Letters with smooth edges on cards on paper.
            colors.collect::<BTreeSet<_>>().len() > 50
        };
        assert!(is_soon(is_drawn), "{depth} bits: {:?}", program.outcome());
    }
}

/// What it says, once it has ended, on an X server started so and with these variables set.
fn refusal(size: Size, depth: u32, words: &[&str], variables: &[(&str, &str)]) -> String {
    let display = Xvfb::open_as(size, depth, words);
    let mut program = Program::start_in(variables, &display, "UTC", None, &["--kiosk"]);
    let outcome = program.wait();
    let complaint = program.complaint();
    assert_eq!(outcome.code(), Some(1), "{complaint}");
    assert!(!complaint.contains("panicked"), "{complaint}");

    complaint
}

#[test]
fn where_nothing_can_be_drawn_the_reason_and_its_cure_are_said() {
    if is_missing() {
        return;
    }
    let dir = tempfile::tempdir().expect("a folder");
    let resources = dir.path().join("resources");
    fs::write(&resources, "Xft.dpi: 0\n").expect("written");
    let resources = resources.to_str().expect("a path of ours");
    let large = Size::new(3840.0, 2160.0);
    let scale = "WINIT_X11_SCALE_FACTOR";

    let cases = [
        (refusal(LAPTOP, 8, &[], &[]), "8 bits", "-depth 24"),
        (
            refusal(LAPTOP, 16, &["-extension", "Composite"], &[]),
            "16 bits",
            "-depth 24",
        ),
        (
            refusal(large, 24, &["-extension", "MIT-SHM"], &[]),
            "a picture of 3840x2160",
            "-maxbigreqsize 64",
        ),
        (
            refusal(LAPTOP, 24, &["-extension", "RANDR"], &[]),
            "no extension RANDR",
            "without `-extension RANDR`",
        ),
        (
            refusal(LAPTOP, 24, &[], &[("XENVIRONMENT", resources), (scale, "")]),
            "`Xft.dpi` is `0`",
            "xrdb -merge",
        ),
        (
            refusal(LAPTOP, 24, &[], &[(scale, "1,5")]),
            "WINIT_X11_SCALE_FACTOR is `1,5`",
            "unset WINIT_X11_SCALE_FACTOR",
        ),
        (
            refusal(LAPTOP, 24, &[], &[("XKB_CONFIG_ROOT", "/nowhere")]),
            "descriptions of keyboards",
            "apt install xkb-data",
        ),
    ];
    for (said, reason, cure) in cases {
        assert!(said.contains(reason) && said.contains(cure), "{said}");
        assert!(!said.contains("must name one that runs"), "{said}");
    }
}
