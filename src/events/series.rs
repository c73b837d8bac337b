//! The single times of an event, and of one that repeats.

use super::event::{AddedEvent, Changed, Series, Span};
use super::limits::MOST_EXCEPTIONS;
use super::rule::{Days, Rule};
use super::text::{Found, found};
use super::zone::nearest;
use crate::language::Language;

use jiff::Unit;
use jiff::civil::Date;

use std::collections::BTreeSet;
use std::ops::RangeInclusive;

/// For how many days ahead the times of a series are shown.
pub const DAYS_AHEAD: i32 = 180;

/// How many times of a series are shown at most.
pub const MOST_TIMES: usize = 200;

/// One time of an event.
#[derive(Debug, Clone, PartialEq)]
pub struct Occurrence<'a> {
    /// The event.
    pub event: &'a AddedEvent,
    /// The day on which it begins, or would have begun had it not been moved. With the UID it
    /// names this time.
    pub day: Date,
    /// When it is.
    pub span: Span,
    /// How it differs from the others.
    pub changed: Option<&'a Changed>,
}

/// The times of an event within some days.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Occurrences<'a> {
    /// The times, by when they begin.
    pub times: Vec<Occurrence<'a>>,
    /// Whether there are more within these days, or may be.
    pub has_more: bool,
}

impl<'a> Occurrence<'a> {
    /// Whether this time, or the whole event, is cancelled.
    pub fn is_cancelled(&self) -> bool {
        self.event.is_cancelled || self.changed.is_some_and(|it| it.is_cancelled)
    }

    /// Whether it is at another time than its series says.
    pub fn is_moved(&self) -> bool {
        self.changed.is_some_and(|it| it.span.is_some())
    }

    /// Its name for a language. A name of its own counts in all languages: the others would be
    /// those of another time.
    pub fn title_in(&self, language: Language) -> Option<Found<'a>> {
        self.changed
            .and_then(|it| found(&it.title, language))
            .or_else(|| self.event.title_in(language))
    }

    /// What else is to be known for a language; a note of its own counts in all languages.
    pub fn note_in(&self, language: Language) -> Option<Found<'a>> {
        self.changed
            .and_then(|it| found(&it.note, language))
            .or_else(|| self.event.note_in(language))
    }

    /// Where it is.
    pub fn place(&self) -> Option<&'a str> {
        self.changed
            .and_then(|it| it.place.as_deref())
            .or(self.event.place.as_deref())
    }
}

/// The times of an event of which a part falls into so many days from a day on, in order,
/// `most` of them at most. A rule that cannot be read says nothing; the first time and further
/// days are still there.
pub fn occurrences(event: &AddedEvent, from: Date, days: i32, most: usize) -> Occurrences<'_> {
    let to = later(from, i64::from(days.max(1)) - 1);
    let falls_in = |span: &Span| span.first_day() <= to && span.last_day() >= from;
    let Some(series) = &event.series else {
        let span = falls_in(&event.span).then(|| event.span.clone());
        let once = span.map(|span| Occurrence {
            day: event.span.first_day(),
            event,
            span,
            changed: None,
        });

        return Occurrences {
            times: once.into_iter().collect(),
            has_more: false,
        };
    };

    // What has begun before and is not over yet falls in too.
    let length = days_between(event.span.first_day(), event.span.last_day());
    let within = later(from, -length - 1)..=to;
    let Days { days, has_more } = days_of(event, series, &within, most);
    let own = |day: &Date| series.changed.get(day).and_then(|it| it.span.clone());
    let regular = days.into_iter().filter(|day| own(day).is_none());
    let regular = regular.filter_map(|day| Some((day, on_day(&event.span, day)?)));
    let moved = series
        .changed
        .keys()
        .filter(|it| !series.without.contains(it));
    let moved = moved.filter_map(|day| Some((*day, own(day)?)));
    let mut times: Vec<_> = regular
        .chain(moved)
        .filter(|(_, span)| falls_in(span))
        .map(|(day, span)| Occurrence {
            event,
            day,
            span,
            changed: series.changed.get(&day),
        })
        .collect();
    times.sort_by_cached_key(|it| order(&it.span));
    let has_more = has_more || times.len() > most;
    times.truncate(most);

    Occurrences { times, has_more }
}

/// The time of an event that begins on a day, or would have had it not been moved, however far.
pub fn time_on(event: &AddedEvent, day: Date) -> Option<Occurrence<'_>> {
    let series = event.series.as_ref();
    let changed = series.and_then(|it| it.changed.get(&day));
    let is_left_out = series.is_some_and(|it| it.without.contains(&day));
    let moved = changed
        .and_then(|it| it.span.clone())
        .filter(|_| !is_left_out);
    let regular = || {
        let is_own = !own_days(event, &BTreeSet::from([day])).is_empty();

        is_own.then(|| on_day(&event.span, day)).flatten()
    };
    let span = moved.or_else(regular)?;

    Some(Occurrence {
        event,
        day,
        span,
        changed,
    })
}

/// Those of some days on which an event has a time that begins there, or would have had it not
/// been moved.
pub fn own_days(event: &AddedEvent, days: &BTreeSet<Date>) -> BTreeSet<Date> {
    let (Some(first), Some(last)) = (days.first(), days.last()) else {
        return BTreeSet::new();
    };
    let own: BTreeSet<_> = match &event.series {
        None => BTreeSet::from([event.span.first_day()]),
        Some(series) => {
            let found = days_of(event, series, &(*first..=*last), usize::MAX);

            found.days.into_iter().collect()
        }
    };

    days.intersection(&own).copied().collect()
}

/// The days of a series within a range, without those on which it is not.
fn days_of(
    event: &AddedEvent,
    series: &Series,
    within: &RangeInclusive<Date>,
    most: usize,
) -> Days {
    let first = event.span.first_day();
    // So many may be left out or moved away again.
    let most = most.saturating_add(2 * MOST_EXCEPTIONS + 1);
    let rule: Option<Rule> = series.rule.as_deref().and_then(|it| it.parse().ok());
    let found = match rule {
        Some(rule) => rule.days(first, rule.last_day(&event.span), within, most),
        None => Days {
            days: vec![first],
            has_more: false,
        },
    };
    let mut days: BTreeSet<_> = found.days.into_iter().chain(series.also.clone()).collect();
    days.retain(|it| within.contains(it) && !series.without.contains(it));

    Days {
        days: days.into_iter().collect(),
        has_more: found.has_more,
    }
}

/// The same span on another day, by the clock: what is from ten to twelve is so on the nights
/// of the change too. Of a doubled hour the first counts; of a missing one the moment that
/// calendars mean. Nothing at the very ends of the calendar.
pub fn on_day(span: &Span, day: Date) -> Option<Span> {
    let first = span.first_day();
    if day == first {
        return Some(span.clone());
    }

    match span {
        Span::Days { first, last } => Some(Span::Days {
            first: day,
            last: later(day, days_between(*first, *last)),
        }),
        Span::Hours { start, end } => {
            let begins = nearest(day.to_datetime(start.time()))?;
            let Some(end) = end else {
                return Some(Span::Hours {
                    start: begins,
                    end: None,
                });
            };
            let last = later(day, days_between(first, end.date()));
            let by_clock = nearest(last.to_datetime(end.time()));
            // In the night of the change it may be over by the clock before it has begun.
            let ends = match by_clock.filter(|it| *it > begins) {
                Some(ends) => ends,
                None => begins.checked_add(start.duration_until(end)).ok()?,
            };

            Some(Span::Hours {
                start: begins,
                end: Some(ends),
            })
        }
    }
}

/// By what times are ordered: their day, whole days first, their hour, their end.
pub fn order(span: &Span) -> impl Ord + use<> {
    let hours = match span {
        Span::Days { .. } => None,
        Span::Hours { start, end } => {
            let end = end.as_ref().unwrap_or(start);

            Some((start.timestamp(), end.timestamp()))
        }
    };

    (span.first_day(), hours, span.last_day())
}

/// So many days after a day; the end of the calendar beyond it.
fn later(day: Date, days: i64) -> Date {
    let span = jiff::Span::new().try_days(days);

    span.map_or(day, |it| day.saturating_add(it))
}

/// How many days it is from one to another.
pub fn days_between(from: Date, to: Date) -> i64 {
    from.until((Unit::Day, to))
        .map_or(0, |it| i64::from(it.get_days()))
}
