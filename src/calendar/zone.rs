//! Which clock a name means. Programs name time zones as IANA does, as Windows does,
//! with their own prefix, or by a name of their own with rules in the file; and some
//! names lie.
//!
//! | name | what counts |
//! |---|---|
//! | a place, `America/Los_Angeles`, also behind a prefix | the place; other rules in the file are noted |
//! | one of Windows, `Pacific Standard Time` | the place that it stands for (CLDR), likewise |
//! | anything else, `GMT` and `EST` among them, with rules in the file | the rules |
//! | `UTC`, `GMT`, `PST8PDT` and the like without rules | that |
//! | anything else without rules | nothing: the event is left out |
//! | none | Los Angeles, noted |

use super::report::{Note, Reason, quoted};
use super::zone_rules::{self, Part};
use crate::events::event::ZONE;

use jiff::tz::TimeZone;
use windows_timezones::WindowsTimezone;

use std::collections::HashMap;

/// The most characters that the name of a zone may have.
const MOST_NAME: usize = 120;

/// Names that mean a time with and without summer time, depending on who writes.
const AMBIGUOUS: [&str; 3] = ["EST", "MST", "HST"];

/// A zone that a file describes.
#[derive(Debug, Clone, Default)]
pub(super) struct Described {
    /// The place that it is, if the file says so (`X-LIC-LOCATION`).
    pub(super) location: Option<String>,
    pub(super) parts: Vec<Part>,
    /// Whether it has more lines than are kept, so that it cannot be known.
    pub(super) is_overfull: bool,
}

/// A clock by which an hour was written.
#[derive(Debug, Clone)]
pub(super) struct Clock {
    pub(super) zone: TimeZone,
    /// What the file calls it; none for UTC and for no zone.
    pub(super) name: Option<String>,
    /// The rules that the file has for it, if the name counts.
    pub(super) other_rules: Option<TimeZone>,
    /// What one should know of it.
    pub(super) notes: Vec<Note>,
}

/// The zones of a file. A zone is worked out when it is first asked for.
#[derive(Debug)]
pub(super) struct Zones {
    pub(super) los_angeles: TimeZone,
    /// By the number of the calendar in the file, and the name.
    described: HashMap<(usize, String), Described>,
    known: HashMap<(usize, String), Result<Clock, Reason>>,
}

impl Clock {
    fn of(zone: TimeZone) -> Self {
        Self {
            zone,
            name: None,
            other_rules: None,
            notes: Vec::new(),
        }
    }

    /// That of UTC.
    pub(super) fn utc() -> Self {
        Self::of(TimeZone::UTC)
    }
}

impl Zones {
    /// Those that a file describes.
    pub(super) fn new(described: HashMap<(usize, String), Described>) -> Self {
        Self {
            los_angeles: los_angeles(),
            described,
            known: HashMap::new(),
        }
    }

    /// The clock that a name means in a calendar of the file.
    pub(super) fn clock(&mut self, calendar: usize, name: Option<&str>) -> Result<Clock, Reason> {
        let name = name.map(|it| it.trim().trim_matches('"').trim());
        let Some(name) = name.filter(|it| !it.is_empty()) else {
            let mut clock = Clock::of(self.los_angeles.clone());
            clock.notes.push(Note::Floating);

            return Ok(clock);
        };
        let key = (calendar, name.to_owned());
        if let Some(known) = self.known.get(&key) {
            return known.clone();
        }

        let described = self.described.get(&key);
        let clock = find(name, described);
        self.known.insert(key, clock.clone());

        clock
    }
}

/// The zone of this table. Its rules are in the program; those that are written out here
/// count only if they have been taken out of it.
pub(super) fn los_angeles() -> TimeZone {
    TimeZone::get(ZONE)
        .or_else(|_| TimeZone::posix("PST8PDT,M3.2.0,M11.1.0"))
        .unwrap_or(TimeZone::UTC)
}

/// The clock that a name means.
fn find(name: &str, described: Option<&Described>) -> Result<Clock, Reason> {
    let rules = described
        .filter(|it| !it.is_overfull)
        .and_then(|it| zone_rules::zone(&it.parts));
    let location = described.and_then(|it| it.location.as_deref());
    let called = Some(quoted(name));
    let place = place(name).or_else(|| windows(name));

    if let Some(zone) = place.or_else(|| location.and_then(self::place)) {
        return Ok(Clock {
            zone,
            name: called,
            other_rules: rules,
            notes: Vec::new(),
        });
    }
    if let Some(zone) = rules {
        return Ok(Clock {
            zone,
            name: called,
            other_rules: None,
            notes: vec![Note::ZoneByRules(quoted(name))],
        });
    }
    if described.is_some_and(|it| !it.parts.is_empty()) {
        return Err(Reason::BadZone(quoted(name)));
    }

    let zone = plain(name).ok_or_else(|| Reason::UnknownZone(quoted(name)))?;

    Ok(Clock {
        name: called,
        ..Clock::of(zone)
    })
}

/// The zone of a place, as IANA names it, also behind a prefix or with a space for `_`.
fn place(name: &str) -> Option<TimeZone> {
    if name.chars().count() > MOST_NAME {
        return None;
    }
    let name = name.replace(' ', "_");
    let mut rest = name.trim_start_matches('/');

    while rest.contains('/') {
        let is_clock = rest
            .get(..4)
            .is_some_and(|it| it.eq_ignore_ascii_case("Etc/"));
        if !is_clock && let Ok(zone) = TimeZone::get(rest) {
            return Some(zone);
        }
        rest = rest.split_once('/').map_or("", |(_, behind)| behind);
    }

    None
}

/// The zone of the place for which a name of Windows stands.
fn windows(name: &str) -> Option<TimeZone> {
    let known: WindowsTimezone = name.parse().ok()?;
    // These have no summer time, but other programs give them rules.
    if name.starts_with("UTC") {
        return None;
    }

    TimeZone::get(known.tzdb_id()).ok()
}

/// A zone that is named without a place, `UTC` or `PST8PDT`.
fn plain(name: &str) -> Option<TimeZone> {
    let is_utc =
        name.eq_ignore_ascii_case("Z") || name.eq_ignore_ascii_case("tzone://Microsoft/Utc");
    if is_utc {
        return Some(TimeZone::UTC);
    }
    let is_ambiguous = AMBIGUOUS.iter().any(|it| it.eq_ignore_ascii_case(name));
    if is_ambiguous || name.chars().count() > MOST_NAME {
        return None;
    }

    let of_windows: Option<WindowsTimezone> = name.parse().ok();
    let zone = match of_windows {
        Some(known) => TimeZone::get(known.tzdb_id()),
        None => TimeZone::get(name),
    }
    .ok()?;

    (!zone.is_unknown()).then_some(zone)
}
