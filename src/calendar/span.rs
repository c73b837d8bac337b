//! When an event is: its beginning with its end or its length.

use super::component::RawEvent;
use super::moment::{self, Hour, Moment};
use super::report::{Reason, Report};
use super::zone::Zones;
use crate::events::event::Span;

use jiff::civil::Date;

/// The span of an event, and what is needed of it besides.
#[derive(Debug, Clone)]
pub(super) struct Spanned {
    pub(super) span: Span,
    /// The beginning, if that is an hour.
    pub(super) start: Option<Hour>,
}

impl Spanned {
    /// The day on which it begins.
    pub(super) fn day(&self) -> Date {
        match &self.span {
            Span::Days { first, .. } => *first,
            Span::Hours { start, .. } => start.date(),
        }
    }
}

/// Reads when an event is; nothing if it does not say so.
pub(super) fn read(
    raw: &RawEvent,
    zones: &mut Zones,
    report: &mut Report,
) -> Result<Option<Spanned>, (usize, Reason)> {
    let Some(line) = raw.line_of("DTSTART") else {
        return Ok(None);
    };
    let start = Moment::read(line, &line.value, raw.calendar, zones)
        .map_err(|reason| (line.number, reason))?;
    for note in start.notes() {
        report.note(raw.line, note.clone());
    }
    let end = end(raw, &start, zones, report);
    // Its calendar wrote whole days as hours, from midnight to midnight.
    if let Some((first, last)) = whole_days(raw, &start, end.as_ref()) {
        return Ok(Some(of_days(first, last)));
    }

    Ok(Some(match (start, end) {
        (Moment::Day(first), None) => of_days(first, first),
        (Moment::Day(first), Some(end)) => {
            // The end is the day after the last one (RFC 5545, 3.6.1).
            let last = end.day().yesterday().unwrap_or(first).max(first);

            of_days(first, last)
        }
        (Moment::Hour(start), end) => {
            let end = match end {
                Some(Moment::Hour(end)) => Some(end),
                _ => None,
            };
            let span = Span::Hours {
                start: start.here.clone(),
                end: end.map(|it| it.here),
            };

            Spanned {
                span,
                start: Some(start),
            }
        }
    }))
}

fn of_days(first: Date, last: Date) -> Spanned {
    Spanned {
        span: Span::Days { first, last },
        start: None,
    }
}

/// The end, if one is known and lies behind the beginning. One that is not is told and
/// left out; that an event has no length is its meaning and no fault.
fn end(raw: &RawEvent, start: &Moment, zones: &mut Zones, report: &mut Report) -> Option<Moment> {
    let (line, end) = match (raw.line_of("DTEND"), raw.line_of("DURATION")) {
        (Some(line), _) => (line, Moment::read(line, &line.value, raw.calendar, zones)),
        (None, Some(line)) => (line, after(start, &line.value, zones)),
        (None, None) => return None,
    };
    let reason = match (start, end) {
        (_, Err(reason)) => reason,
        (Moment::Day(first), Ok(Moment::Day(end))) if end >= *first => {
            return Some(Moment::Day(end));
        }
        (Moment::Hour(start), Ok(Moment::Hour(end))) if end.here >= start.here => {
            for note in &end.notes {
                report.note(raw.line, note.clone());
            }

            return (end.here > start.here).then_some(Moment::Hour(end));
        }
        (Moment::Day(_), Ok(Moment::Day(_))) | (Moment::Hour(_), Ok(Moment::Hour(_))) => {
            Reason::EndBeforeStart
        }
        (Moment::Day(_), Ok(Moment::Hour(_))) | (Moment::Hour(_), Ok(Moment::Day(_))) => {
            Reason::EndOfOtherKind
        }
    };
    report.skip_line(line.number, reason);

    None
}

/// The end after a length of time.
pub(super) fn after(start: &Moment, length: &str, zones: &Zones) -> Result<Moment, Reason> {
    let span = moment::duration(length)?;
    let bad = || Reason::BadDuration(super::report::quoted(length));

    match start {
        Moment::Day(first) => first.checked_add(span).map(Moment::Day).map_err(|_| bad()),
        Moment::Hour(start) => moment::later(start, span, &zones.los_angeles)
            .map(Moment::Hour)
            .ok_or_else(bad),
    }
}

/// The days of an event that Outlook has marked as being on whole days, though it has
/// hours.
fn whole_days(raw: &RawEvent, start: &Moment, end: Option<&Moment>) -> Option<(Date, Date)> {
    let is_marked = [
        "X-MICROSOFT-CDO-ALLDAYEVENT",
        "X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT",
    ]
    .iter()
    .filter_map(|it| raw.line_of(it))
    .any(|it| it.value.trim().eq_ignore_ascii_case("TRUE"));
    let (Moment::Hour(start), Some(Moment::Hour(end))) = (start, end) else {
        return None;
    };
    let [first, end] = [start.there.datetime(), end.there.datetime()];
    let is_midnight = first == first.start_of_day() && end == end.start_of_day();

    (is_marked && is_midnight).then(|| {
        let last = end.date().yesterday().unwrap_or(first.date());

        (first.date(), last.max(first.date()))
    })
}
