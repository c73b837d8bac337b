//! What day and what time it is, by the computer's clock in its own time zone.
//! Nothing else in the program asks the clock for a date.

use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;

use std::fs::File;
use std::io::Read;

/// Where Linux keeps the time zone that was chosen for the computer.
const ZONE: &str = "/etc/localtime";

/// The most bytes that are read of a time zone: the largest have some 4 KB.
const MOST_ZONE_BYTES: u64 = 64 * 1024;

/// Date and time now.
pub fn now() -> DateTime {
    match local_zone() {
        Some(zone) => jiff::Timestamp::now().to_zoned_datetime(zone).datetime(),
        None => jiff::ZonedDateTime::now().datetime(),
    }
}

/// The date of today.
pub fn today() -> Date {
    now().date()
}

/// The time zone that the system has chosen, read from its own file. Jiff would
/// find its name too, for which it walks through all time zones: a millisecond
/// of the start, and nobody asks for the name.
fn local_zone() -> Option<TimeZone> {
    if !cfg!(target_os = "linux") || std::env::var_os("TZ").is_some() {
        return None;
    }
    let mut bytes = Vec::new();
    let file = File::open(ZONE).ok()?;
    let _ = file.take(MOST_ZONE_BYTES).read_to_end(&mut bytes).ok()?;

    TimeZone::tzif("Local", &bytes).ok()
}
