//! Hours in Los Angeles: which there are, and which there are twice.

use super::event::ZONE;

use jiff::ZonedDateTime;
use jiff::civil::{DateTime, Time};
use jiff::tz::{AmbiguousOffset, TimeZone, offset};

use std::sync::OnceLock;

/// The rules of Los Angeles as they are since 2007 (POSIX), for a computer without a
/// database of time zones. A database comes first: the rules can be changed by law.
const RULES: &str = "PST8PDT,M3.2.0,M11.1.0";

/// The time zone of Los Angeles.
pub fn zone() -> TimeZone {
    static LOS_ANGELES: OnceLock<TimeZone> = OnceLock::new();

    LOS_ANGELES
        .get_or_init(|| {
            TimeZone::get(ZONE)
                .or_else(|_| TimeZone::posix(RULES))
                .unwrap_or_else(|_| TimeZone::fixed(offset(-8)))
        })
        .clone()
}

/// What stands for an hour on a clock of Los Angeles.
#[derive(Debug, Clone, PartialEq)]
pub enum Hour {
    /// It is once that day.
    Once(ZonedDateTime),
    /// It does not exist: clocks are put forward over it.
    Missing {
        /// As far before the change as it is behind its beginning, as in 1:30 for 2:30.
        before: Time,
        /// As far after the change, as in 3:30 for 2:30.
        after: Time,
    },
    /// It is twice that day: clocks are put back over it.
    Twice {
        /// The earlier, still in summer time.
        first: ZonedDateTime,
        /// The later.
        second: ZonedDateTime,
    },
}

/// What stands for an hour of a day in Los Angeles. Nothing at the very ends of the calendar.
pub fn hour(at: DateTime) -> Option<Hour> {
    let ambiguous = zone().to_ambiguous_zoned_datetime(at);

    Some(match ambiguous.offset() {
        AmbiguousOffset::Unambiguous { .. } => Hour::Once(ambiguous.compatible().ok()?),
        AmbiguousOffset::Gap { .. } => Hour::Missing {
            before: ambiguous.clone().earlier().ok()?.time(),
            after: ambiguous.later().ok()?.time(),
        },
        AmbiguousOffset::Fold { .. } => Hour::Twice {
            first: ambiguous.clone().earlier().ok()?,
            second: ambiguous.later().ok()?,
        },
    })
}

/// The moment that calendars mean by an hour (RFC 5545, 3.3.5): of a doubled one the first, of
/// a missing one as long after the change as it would have been. Nothing at the very ends of
/// the calendar.
pub fn nearest(at: DateTime) -> Option<ZonedDateTime> {
    zone().to_ambiguous_zoned_datetime(at).compatible().ok()
}
