//! What day and what time it is, by the computer's clock in its own time zone.
//! Nothing else in the program asks the clock for a date. Besides, how long the
//! computer has run, which nobody can set.

use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;

use std::fs::File;
use std::io::Read;
use std::sync::OnceLock;
use std::time::{Duration, Instant};

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

/// How long the computer has run, with the time that it was asleep, if the system says
/// so. Neither setting the clock nor a time zone changes it.
///
/// [`Instant`] stands still on Linux and on a Mac while the computer
/// sleeps, and goes on under Windows; so nothing is missing where this says nothing.
pub fn since_boot() -> Option<Duration> {
    #[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
    {
        use rustix::time::{ClockId, clock_gettime};

        // The monotonic clock of Apple goes on in sleep; that of Linux does not.
        #[cfg(target_vendor = "apple")]
        let clock = ClockId::Monotonic;
        #[cfg(not(target_vendor = "apple"))]
        let clock = ClockId::Boottime;

        clock_gettime(clock).try_into().ok()
    }
    #[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
    {
        None
    }
}

/// A time that only grows, from a beginning that means nothing: how long the computer has run
/// or, where the system does not say, this program. For waits that nobody can shorten.
pub fn steady() -> Duration {
    static FIRST: OnceLock<Instant> = OnceLock::new();

    since_boot().unwrap_or_else(|| FIRST.get_or_init(Instant::now).elapsed())
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
