//! Staff measure the display with a card.

use super::harness::WindowHarness;

use rights_kiosk::display::ConnectedDisplays;
use rights_kiosk::kiosk::{DensitySources, Message};
use rights_kiosk::settings::Settings;

#[test]
fn staff_type_the_way_to_the_calibration_and_keep_a_number_for_this_display() {
    let [dir, other] = [(); 2].map(|()| tempfile::tempdir().expect("a folder"));
    let data = dir.path().to_str().expect("text");
    let Some(mut harness) = WindowHarness::open(&["--kiosk", "--data", data]) else {
        return;
    };
    let settings = Settings::open(Some(other.path().to_owned()));
    let density = DensitySources::new(settings, ConnectedDisplays::default());
    harness.visitor.kiosk = harness.visitor.kiosk.clone().measured_by(density);
    for keys in ["c", "ctrl+c", "shift+c"] {
        harness.display.act(&["key", keys]);
    }
    harness.compare("the first screen still");

    harness.display.act(&["key", "ctrl+shift+c"]);
    harness.visitor.send(Message::CalibrationRequested);
    harness.compare("the calibration");
    harness.tap_message("calibration-much-wider");
    harness.tap_message("calibration-keep");

    let stored = Settings::open(Some(dir.path().to_owned()));
    let display = "1366x768".parse().expect("a size");
    assert_eq!(stored.ppi(display), Some(105.0));
}

#[test]
fn the_calibration_is_opened_from_the_command_line() {
    let Some(mut harness) =
        WindowHarness::open_at(&["--kiosk", "--calibrate"], Message::CalibrationRequested)
    else {
        return;
    };

    harness.compare("the calibration");
}
