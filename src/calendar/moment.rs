//! Days and hours as calendars write them (RFC 5545, 3.3.4 and 3.3.5), brought to Los
//! Angeles.

use super::content_line::ContentLine;
use super::own;
use super::report::{Note, Reason, quoted};
use super::written_time::{civil, date};
use super::zone::{Clock, Zones};

use jiff::civil::{Date, DateTime};
use jiff::tz::{AmbiguousOffset, Disambiguation, TimeZone};
use jiff::{Span, ZonedDateTime};

/// The years in which an event may be. In others a clock is wrong, or a program.
const YEARS: std::ops::RangeInclusive<i16> = 1970..=2199;

/// A day or an hour.
#[derive(Debug, Clone)]
pub(super) enum Moment {
    /// A whole day.
    Day(Date),
    /// An hour.
    Hour(Hour),
}

/// An hour, as it was written and as it is here.
#[derive(Debug, Clone)]
pub(super) struct Hour {
    /// In Los Angeles.
    pub(super) here: ZonedDateTime,
    /// As it was written.
    pub(super) there: ZonedDateTime,
    /// The name of the zone in which it was written; none for UTC and for no zone.
    pub(super) zone_name: Option<String>,
    /// What one should know of it.
    pub(super) notes: Vec<Note>,
}

impl Moment {
    /// The day on which it is in Los Angeles.
    pub(super) fn day(&self) -> Date {
        match self {
            Self::Day(day) => *day,
            Self::Hour(hour) => hour.here.date(),
        }
    }

    /// What one should know of it.
    pub(super) fn notes(&self) -> &[Note] {
        match self {
            Self::Day(_) => &[],
            Self::Hour(hour) => &hour.notes,
        }
    }

    /// Reads one value of a line; of a period, its beginning.
    pub(super) fn read(
        line: &ContentLine,
        value: &str,
        calendar: usize,
        zones: &mut Zones,
    ) -> Result<Self, Reason> {
        let bad = || Reason::BadMoment {
            property: line.name.clone(),
            value: quoted(value),
        };
        let value = value.trim();
        if let Some(day) = date(value) {
            return if YEARS.contains(&day.year()) {
                Ok(Self::Day(day))
            } else {
                Err(bad())
            };
        }
        let (text, is_utc) = match value.strip_suffix(['Z', 'z']) {
            Some(text) => (text, true),
            None => (value, false),
        };
        let civil = civil(text).ok_or_else(bad)?;
        if !YEARS.contains(&civil.year()) {
            return Err(bad());
        }

        let clock = if is_utc {
            Clock::utc()
        } else {
            zones.clock(calendar, line.parameter("TZID"))?
        };
        let is_second = line.parameter(own::SECOND).is_some();

        hour(civil, &clock, is_second, zones)
            .map(Self::Hour)
            .ok_or_else(bad)
    }
}

/// An hour of a clock.
fn hour(civil: DateTime, clock: &Clock, is_second: bool, zones: &Zones) -> Option<Hour> {
    let mut notes = clock.notes.clone();
    let meant = clock.zone.to_ambiguous_zoned_datetime(civil);
    match meant.offset() {
        AmbiguousOffset::Unambiguous { .. } => {}
        AmbiguousOffset::Gap { .. } => notes.push(Note::MissingHour),
        AmbiguousOffset::Fold { .. } if is_second => {}
        AmbiguousOffset::Fold { .. } => notes.push(Note::DoubledHour),
    }
    // In a gap the later one is the hour by the clock before it.
    let way = if is_second {
        Disambiguation::Later
    } else {
        Disambiguation::Compatible
    };
    let there = meant.disambiguate(way).ok()?;
    let here = there.with_time_zone(zones.los_angeles.clone());

    if let Some(rules) = &clock.other_rules
        && rules.to_zoned_datetime(civil).ok()?.timestamp() != there.timestamp()
    {
        notes.push(Note::ZoneDiffers(clock.name.clone().unwrap_or_default()));
    }

    Some(Hour {
        here,
        there,
        zone_name: clock.name.clone(),
        notes,
    })
}

/// An hour that follows another by the same clock, after a length of time.
pub(super) fn later(start: &Hour, length: Span, zone: &TimeZone) -> Option<Hour> {
    let there = start.there.checked_add(length).ok()?;
    let here = there.with_time_zone(zone.clone());
    if !YEARS.contains(&here.year()) {
        return None;
    }

    Some(Hour {
        here,
        there,
        zone_name: start.zone_name.clone(),
        notes: Vec::new(),
    })
}

/// A length of time, `PT1H30M` or `P2W`, that is not negative (RFC 5545, 3.3.6).
pub(super) fn duration(text: &str) -> Result<Span, Reason> {
    let bad = || Reason::BadDuration(quoted(text));
    let text = text.trim();
    if !text.starts_with(['P', 'p', '+']) {
        return Err(bad());
    }
    let span: Span = text.parse().map_err(|_| bad())?;

    if span.is_negative() {
        Err(bad())
    } else {
        Ok(span)
    }
}
