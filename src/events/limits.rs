//! How much an event may hold, and how many there may be.

use jiff::civil::{Date, date};

/// The most events that are kept.
pub const MOST_EVENTS: usize = 5_000;

/// The most days that a series may leave out, add or change, each.
pub const MOST_EXCEPTIONS: usize = 200;

/// The most characters of a place.
pub const MOST_PLACE: usize = 200;

/// The most characters of the name of one host, and of its id in the directory.
pub const MOST_HOST: usize = 120;

/// The most hosts of each kind, from the directory and by name.
pub const MOST_HOSTS: usize = 20;

/// The most characters of a UID; RFC 7986 (5.3) advises to stay below 255 octets.
pub const MOST_UID: usize = 255;

/// The most characters of a rule.
pub const MOST_RULE: usize = 500;

/// The most days from the first to the last of one event.
pub const MOST_DAYS: i32 = 400;

/// The first day on which an event can be: the first whole year of our calendar. Address books
/// put birthdays without a year into 1604.
pub const FIRST_DAY: Date = date(1583, 1, 1);

/// The last day on which an event can be.
pub const LAST_DAY: Date = date(2999, 12, 31);

/// Whether an event can be on a day.
pub fn is_possible(day: Date) -> bool {
    (FIRST_DAY..=LAST_DAY).contains(&day)
}
