//! The rules that a file gives for a time zone (RFC 5545, 3.6.5).

use super::content_line::ContentLine;
use super::rule::{Ending, RecurrenceRule};
use super::tzif::{self, Change};
use super::written_time;
use crate::events::rule::Frequency;

use jiff::civil::{Date, DateTime};
use jiff::tz::{Offset, TimeZone};

/// The years whose changes are worked out. Before and after them a clock stays.
const FIRST_YEAR: i16 = 1970;
const LAST_YEAR: i16 = 2100;

/// The most parts that a zone may have; the longest that is published has some 200.
const MOST_PARTS: usize = 500;

/// One part of a zone: from when on it has which offset.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Part {
    pub(super) is_summer: bool,
    pub(super) lines: Vec<ContentLine>,
}

/// The zone that the parts describe, or nothing if that cannot be known.
pub(super) fn zone(parts: &[Part]) -> Option<TimeZone> {
    if parts.is_empty() || parts.len() > MOST_PARTS {
        return None;
    }

    let mut onsets = Vec::new();
    for part in parts {
        onsets.extend(part.onsets()?);
    }
    onsets.sort_by_key(|it| it.change.at);
    onsets.dedup_by_key(|it| it.change.at);
    let first = onsets.first()?;
    let changes: Vec<_> = onsets.iter().map(|it| it.change).collect();

    tzif::zone(first.before, &changes)
}

/// A change of the clock, and the seconds east of UTC until then.
struct Onset {
    before: i32,
    change: Change,
}

impl Part {
    fn value(&self, name: &str) -> Option<&str> {
        let line = self.lines.iter().find(|it| it.name == name);

        line.map(|it| it.value.trim())
    }

    /// When this part begins, each time.
    fn onsets(&self) -> Option<Vec<Onset>> {
        let start = written_time::civil(self.value("DTSTART")?)?;
        let before = offset(self.value("TZOFFSETFROM")?)?;
        let after = offset(self.value("TZOFFSETTO")?)?;

        let mut at = vec![start];
        for line in self.lines.iter().filter(|it| it.name == "RRULE") {
            at.extend(yearly(&line.value, start, before)?);
        }
        for line in self.lines.iter().filter(|it| it.name == "RDATE") {
            for value in line.value.split(',') {
                let day = value.split('/').next().unwrap_or(value).trim();
                let day = written_time::civil(day)
                    .or_else(|| Some(written_time::date(day)?.to_datetime(start.time())))?;
                at.push(day);
            }
        }

        at.into_iter()
            .map(|it| {
                let at = before.to_timestamp(it).ok()?.as_second();

                Some(Onset {
                    before: before.seconds(),
                    change: Change {
                        at,
                        offset: after.seconds(),
                        is_summer: self.is_summer,
                    },
                })
            })
            .collect()
    }
}

/// An offset, `-0800` or `+053000`.
fn offset(value: &str) -> Option<Offset> {
    let (sign, digits) = match value.split_at_checked(1)? {
        ("+", digits) => (1, digits),
        ("-", digits) => (-1, digits),
        _ => return None,
    };
    if !matches!(digits.len(), 4 | 6) || !digits.bytes().all(|it| it.is_ascii_digit()) {
        return None;
    }
    let part =
        |at: usize| -> Option<i32> { digits.get(at..at + 2).map_or(Some(0), |it| it.parse().ok()) };

    Offset::from_seconds(sign * (part(0)? * 3600 + part(2)? * 60 + part(4)?)).ok()
}

/// The days of a yearly rule after its beginning, at that hour; nothing for a rule of
/// another kind, which no clock follows.
fn yearly(text: &str, start: DateTime, before: Offset) -> Option<Vec<DateTime>> {
    // The end is in UTC, and the hour before the change counts.
    let until = |value: &str| match value.strip_suffix(['Z', 'z']) {
        Some(utc) => {
            let utc = written_time::civil(utc)?
                .to_zoned_datetime(TimeZone::UTC)
                .ok()?;
            let local = before.to_datetime(utc.timestamp());
            let is_of_day = local.time() >= start.time();

            if is_of_day {
                Some(local.date())
            } else {
                local.date().yesterday().ok()
            }
        }
        None => written_time::date(value).or_else(|| Some(written_time::civil(value)?.date())),
    };
    let rule = RecurrenceRule::read(text, Some(start.time()), until).ok()?;
    if rule.frequency != Frequency::Yearly || rule.interval != 1 || !rule.positions.is_empty() {
        return None;
    }

    let mut days = Vec::new();
    let mut first_year = start.year();
    if !matches!(rule.ending, Ending::Count(_)) {
        first_year = first_year.max(FIRST_YEAR);
    }
    for year in first_year..=LAST_YEAR {
        let day = of_year(&rule, start.date(), year)?;
        let is_over = match rule.ending {
            Ending::Never => false,
            Ending::Count(count) => days.len() + 1 >= usize::try_from(count).ok()?,
            Ending::Until(last) => day > last,
        };
        if is_over {
            break;
        }
        if day > start.date() {
            days.push(day.to_datetime(start.time()));
        }
    }

    Some(days)
}

/// The day of a rule in a year: the second Sunday of March, the first Sunday from the
/// 8th on, or the day on which it began.
fn of_year(rule: &RecurrenceRule, start: Date, year: i16) -> Option<Date> {
    let month = match rule.months.as_slice() {
        [] => start.month(),
        [month] => *month,
        _ => return None,
    };
    let first = Date::new(year, month, 1).ok()?;

    match (rule.days.as_slice(), rule.month_days.as_slice()) {
        ([], []) => Date::new(year, month, start.day()).ok(),
        ([], [day]) => Date::new(year, month, *day).ok(),
        ([day], []) if day.ordinal != 0 => {
            first.nth_weekday_of_month(day.ordinal, day.weekday).ok()
        }
        ([day], days) if day.ordinal == 0 => days
            .iter()
            .filter_map(|&it| Date::new(year, month, it).ok())
            .find(|it| it.weekday() == day.weekday),
        _ => None,
    }
}
