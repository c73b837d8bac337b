//! How many pixels are an inch: what displays say of themselves, what staff
//! store, who is asked first, and the screen with the rectangle.

mod calibration;
mod displays;
mod stored;

use crate::common::{edition, today};

use iced::Size;
use rights_kiosk::display::{ConnectedDisplays, DensitySource, Resolution};
use rights_kiosk::kiosk::{DensitySources, Kiosk, Message, Setup};
use rights_kiosk::language::Language;
use rights_kiosk::settings::Settings;
use tempfile::TempDir;

use std::fs;
use std::path::Path;

use displays::{Made, connector};

/// A display of many old laptops: 15.6 inches and 100.9 pixels in each.
const LAPTOP: Made = Made {
    pixels: [1366, 768],
    millimetres: [344, 193],
    centimetres: [34, 19],
};

const LAPTOP_PIXELS: Resolution = Resolution {
    width: 1366,
    height: 768,
};

/// Pixels in an inch of it.
const LAPTOP_PPI: f32 = 100.91;

fn folder() -> TempDir {
    tempfile::tempdir().expect("a folder can be made")
}

/// Settings that are kept in a folder.
fn settings(folder: &Path) -> Settings {
    Settings::open(Some(folder.to_owned()))
}

/// What one connected display says.
fn displays(display: Made) -> ConnectedDisplays {
    let folder = folder();
    connector(folder.path(), "card0-eDP-1", "connected", &display.edid());

    ConnectedDisplays::read(folder.path())
}

fn setup(ppi: Option<f32>) -> Setup {
    Setup {
        ppi,
        is_still: true,
        ..Setup::default()
    }
}

fn kiosk(ppi: Option<f32>, settings: Settings, displays: ConnectedDisplays) -> Kiosk {
    Kiosk::new(edition(), setup(ppi), today()).measured_by(DensitySources::new(settings, displays))
}

fn send(kiosk: &mut Kiosk, message: Message) {
    let _ = kiosk.update(message, iced::time::Instant::now());
}

#[track_caller]
fn assert_near(found: f32, expected: f32) {
    assert!(
        (found - expected).abs() < 0.05,
        "{found} and not {expected}"
    );
}

#[test]
fn the_command_line_comes_before_staff_they_before_the_display_it_before_a_guess() {
    let dir = folder();
    let mut stored = settings(dir.path());
    stored.keep(LAPTOP_PIXELS, 112.3).expect("stored");
    let nothing = Settings::default;
    let nobody = ConnectedDisplays::default;

    for (ppi, settings, displays, expected, source) in [
        (
            Some(141.0),
            stored.clone(),
            displays(LAPTOP),
            141.0,
            DensitySource::CommandLine,
        ),
        (None, stored, displays(LAPTOP), 112.3, DensitySource::Staff),
        (
            None,
            nothing(),
            displays(LAPTOP),
            LAPTOP_PPI,
            DensitySource::Display,
        ),
        (None, nothing(), nobody(), 100.0, DensitySource::Guess),
    ] {
        let kiosk = kiosk(ppi, settings, displays);

        assert_eq!(kiosk.density().source, source);
        assert_near(kiosk.density().ppi, expected);
        assert_near(kiosk.metrics().ppi, expected);
    }
}

#[test]
fn physical_pixels_are_divided_by_the_scale_whoever_says_them() {
    let dir = folder();
    let mut stored = settings(dir.path());
    stored
        .keep("3840x2160".parse().expect("a size"), 282.0)
        .expect("stored");
    let panel = Made {
        pixels: [3840, 2160],
        millimetres: [345, 194],
        centimetres: [35, 19],
    };
    let nothing = Settings::default;
    let nobody = ConnectedDisplays::default;

    for (ppi, settings, displays, physical) in [
        (Some(300.0), nothing(), nobody(), 300.0),
        (None, stored, nobody(), 282.0),
        (None, nothing(), displays(panel), 282.72),
        // 1707 logical pixels are taken for a display of 114 of them to the inch.
        (None, nothing(), nobody(), 114.0 * 2.25),
    ] {
        let mut kiosk = kiosk(ppi, settings, displays);
        send(&mut kiosk, Message::WindowRescaled(2.25));
        // As the window tells it: in logical pixels, which are not whole.
        let logical = Size::new(3840.0 / 2.25, 2160.0 / 2.25);
        send(&mut kiosk, Message::DisplayFound(Some(logical)));

        assert_eq!(kiosk.density().resolution.to_string(), "3840x2160");
        assert_near(kiosk.density().ppi, physical);
        assert_near(kiosk.metrics().ppi, physical / 2.25);
    }
}

#[test]
fn what_the_window_tells_may_be_nonsense() {
    let mut kiosk = kiosk(None, Settings::default(), displays(LAPTOP));

    for scale in [0.0, -1.0, f32::NAN, f32::INFINITY] {
        send(&mut kiosk, Message::WindowRescaled(scale));
    }
    for size in [
        None,
        Some(Size::ZERO),
        Some(Size::new(f32::NAN, 768.0)),
        Some(Size::new(-5.0, -5.0)),
    ] {
        send(&mut kiosk, Message::DisplayFound(size));
    }

    assert_near(kiosk.metrics().ppi, LAPTOP_PPI);
}

#[test]
fn a_window_on_another_display_is_measured_by_that_display() {
    let dir = folder();
    let mut stored = settings(dir.path());
    stored.keep(LAPTOP_PIXELS, 112.3).expect("stored");
    let mut kiosk = kiosk(None, stored, ConnectedDisplays::default());
    assert_eq!(kiosk.density().source, DensitySource::Staff);

    // The window is as large as the laptop's screen; the display is not.
    send(
        &mut kiosk,
        Message::DisplayFound(Some(Size::new(1920.0, 1080.0))),
    );

    assert_eq!(kiosk.density().source, DensitySource::Guess);
    assert_near(kiosk.metrics().ppi, 114.0);
    assert!(fs::exists(dir.path().join("settings.toml")).expect("a folder"));
}
