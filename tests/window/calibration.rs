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

/// What it cannot store it says in its log, which nobody reads any more.
#[test]
fn a_kiosk_outlives_the_reader_of_its_log() {
    let dir = tempfile::tempdir().expect("a folder");
    let file = dir.path().join("file");
    std::fs::write(&file, "no folder").expect("written");
    let nowhere = file.join("data");
    let data = nowhere.to_str().expect("text");
    let arguments = ["--kiosk", "--calibrate", "--data", data];
    let Some(mut harness) = WindowHarness::open_at(&arguments, Message::CalibrationRequested)
    else {
        return;
    };
    let settings = Settings::open(Some(nowhere.clone()));
    let density = DensitySources::new(settings, ConnectedDisplays::default());
    harness.visitor.kiosk = harness.visitor.kiosk.clone().measured_by(density);
    harness.program.stop_reading();

    harness.tap_message("calibration-keep");
    harness.compare("that nothing could be stored");
    assert_eq!(harness.program.outcome(), None);
}
