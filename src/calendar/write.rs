//! Events for other calendars (RFC 5545). What other programs know stands where they look
//! for it; the rest in properties of our own, which they leave alone.
//!
//! - A calendar has one `SUMMARY` an event (3.6.1), with its language. Titles in further
//!   languages are `X-RIGHTS-KIOSK-TITLE;LANGUAGE=ko`, notes `X-RIGHTS-KIOSK-NOTE`. The
//!   first is the English one, or the first there is in the order of the languages.
//! - A changed date is an event with a `RECURRENCE-ID`, and whole: what it does not say is
//!   written as in its series.
//! - When and by whom it was added here stays here.

mod content;
mod zone;

use super::dates::expected;
use super::rule::{Ending, RecurrenceRule};
use super::written_time::{compact, compact_time};
use super::{PRODUCT, own};
use crate::events::event::{AddedEvent, Changed, Series, Span, ZONE};
use crate::language::Language;

use jiff::civil::{Date, DateTime};
use jiff::tz::{AmbiguousOffset, TimeZone};
use jiff::{Timestamp, ZonedDateTime};

use std::collections::BTreeMap;

/// A calendar with these events, as a file of UTF-8. `now` is when it is written.
pub fn write(events: &[AddedEvent], now: Timestamp) -> String {
    let mut out = String::new();

    content::line(&mut out, "BEGIN:VCALENDAR");
    content::line(&mut out, "VERSION:2.0");
    content::line(&mut out, &format!("PRODID:{PRODUCT}"));
    content::line(&mut out, "CALSCALE:GREGORIAN");
    content::line(&mut out, "METHOD:PUBLISH");
    zone::write(&mut out);
    for event in events {
        Writer { out: &mut out, now }.event(event);
    }
    content::line(&mut out, "END:VCALENDAR");

    out
}

struct Writer<'a> {
    out: &'a mut String,
    now: Timestamp,
}

impl Writer<'_> {
    fn event(&mut self, event: &AddedEvent) {
        self.begin(&event.uid, event.sequence, event.last_modified);
        self.span(&event.span, event.series.is_some());
        if let Some(series) = &event.series {
            self.series(series, &event.span);
        }
        self.texts("SUMMARY", own::TITLE, &event.title);
        self.texts("DESCRIPTION", own::NOTE, &event.note);
        if let Some(place) = &event.place {
            content::text(self.out, "LOCATION", place);
        }
        self.status(event.is_cancelled);
        for host in &event.hosts {
            content::line(self.out, &format!("{}:{host}", own::HOST));
        }
        for host in &event.other_hosts {
            content::text(self.out, own::OTHER_HOST, host);
        }
        if !event.languages.is_empty() {
            let tags: Vec<_> = event.languages.iter().map(|it| it.tag()).collect();
            content::line(self.out, &format!("{}:{}", own::LANGUAGES, tags.join(",")));
        }
        if let Some(covers) = &event.covers {
            content::line(self.out, &format!("{}:{covers}", own::COVERS));
        }
        content::line(self.out, "END:VEVENT");

        for (day, changed) in event.series.iter().flat_map(|it| &it.changed) {
            self.changed(event, *day, changed);
        }
    }

    /// One date of a series that is not as the others.
    fn changed(&mut self, event: &AddedEvent, day: Date, changed: &Changed) {
        self.begin(&event.uid, changed.sequence, changed.last_modified);
        match &event.span {
            Span::Days { .. } => {
                content::line(
                    self.out,
                    &format!("RECURRENCE-ID;VALUE=DATE:{}", compact(day)),
                );
            }
            Span::Hours { start, .. } => {
                self.at("RECURRENCE-ID", day.to_datetime(start.time()));
            }
        }
        let span = changed.span.clone();
        if let Some(span) = span.or_else(|| expected(&event.span, day)) {
            self.span(&span, false);
        }
        self.texts("SUMMARY", own::TITLE, &over(&event.title, &changed.title));
        self.texts("DESCRIPTION", own::NOTE, &over(&event.note, &changed.note));
        if let Some(place) = changed.place.as_ref().or(event.place.as_ref()) {
            content::text(self.out, "LOCATION", place);
        }
        self.status(changed.is_cancelled);
        content::line(self.out, "END:VEVENT");
    }

    fn begin(&mut self, uid: &str, sequence: u32, last_modified: Option<Timestamp>) {
        content::line(self.out, "BEGIN:VEVENT");
        content::text(self.out, "UID", uid);
        content::line(self.out, &format!("DTSTAMP:{}", utc(self.now)));
        if let Some(at) = last_modified {
            content::line(self.out, &format!("LAST-MODIFIED:{}", utc(at)));
        }
        content::line(self.out, &format!("SEQUENCE:{sequence}"));
    }

    fn status(&mut self, is_cancelled: bool) {
        let status = if is_cancelled {
            "CANCELLED"
        } else {
            "CONFIRMED"
        };
        content::line(self.out, &format!("STATUS:{status}"));
    }

    fn span(&mut self, span: &Span, has_series: bool) {
        match span {
            Span::Days { first, last } => self.days(*first, *last),
            Span::Hours { start, end } => {
                self.hour("DTSTART", start, has_series);
                if let Some(end) = end {
                    self.hour("DTEND", end, false);
                }
            }
        }
    }

    /// Whole days; the end of a calendar's event is the day after its last one.
    fn days(&mut self, first: Date, last: Date) {
        let end = last.tomorrow().unwrap_or(last);
        content::line(self.out, &format!("DTSTART;VALUE=DATE:{}", compact(first)));
        content::line(self.out, &format!("DTEND;VALUE=DATE:{}", compact(end)));
    }

    /// An hour by the clock of Los Angeles.
    fn at(&mut self, name: &str, at: DateTime) {
        content::line(
            self.out,
            &format!("{name};TZID={ZONE}:{}", compact_time(at)),
        );
    }

    /// An hour. By the clock alone the second of two that are called the same would be
    /// the first, so it is written in UTC; but a series goes by the clock.
    fn hour(&mut self, name: &str, at: &ZonedDateTime, has_series: bool) {
        if !is_second(at) {
            self.at(name, at.datetime());
        } else if has_series {
            let second = own::SECOND;
            self.at(&format!("{name};{second}=TRUE"), at.datetime());
        } else {
            content::line(self.out, &format!("{name}:{}", utc(at.timestamp())));
        }
    }

    fn series(&mut self, series: &Series, span: &Span) {
        if let Some(rule) = &series.rule {
            content::line(self.out, &format!("RRULE:{}", ending_in_utc(rule, span)));
        }
        for (name, days) in [("RDATE", &series.also), ("EXDATE", &series.without)] {
            for day in days {
                match span {
                    Span::Days { .. } => {
                        content::line(self.out, &format!("{name};VALUE=DATE:{}", compact(*day)));
                    }
                    Span::Hours { start, .. } => self.at(name, day.to_datetime(start.time())),
                }
            }
        }
    }

    /// A text in its languages, the first where every program looks for it.
    fn texts(&mut self, name: &str, own_name: &str, texts: &BTreeMap<Language, String>) {
        let first = texts
            .get_key_value(&Language::English)
            .or_else(|| texts.first_key_value());
        let Some((first, text)) = first else {
            return;
        };

        content::text(self.out, &format!("{name};LANGUAGE={}", first.tag()), text);
        for (language, text) in texts.iter().filter(|(it, _)| *it != first) {
            let name = format!("{own_name};LANGUAGE={}", language.tag());
            content::text(self.out, &name, text);
        }
    }
}

/// The texts of a series with those of one date over them.
fn over(
    texts: &BTreeMap<Language, String>,
    changed: &BTreeMap<Language, String>,
) -> BTreeMap<Language, String> {
    let mut both = texts.clone();
    both.extend(
        changed
            .iter()
            .map(|(language, text)| (*language, text.clone())),
    );

    both
}

/// A rule for other programs: where an event has hours, the end of its last day in UTC
/// (RFC 5545, 3.3.10).
fn ending_in_utc(rule: &str, span: &Span) -> String {
    let (Span::Hours { start, .. }, Ok(read)) = (span, rule.parse::<RecurrenceRule>()) else {
        return rule.to_owned();
    };
    let Ending::Until(day) = read.ending else {
        return rule.to_owned();
    };
    let last = day
        .at(23, 59, 59, 0)
        .to_zoned_datetime(start.time_zone().clone());

    match last {
        Ok(last) => {
            let until = |it: &str| format!("UNTIL={it}");

            rule.replace(&until(&compact(day)), &until(&utc(last.timestamp())))
        }
        Err(_) => rule.to_owned(),
    }
}

/// Whether it is the second of two hours that are called the same.
fn is_second(at: &ZonedDateTime) -> bool {
    let offset = at
        .time_zone()
        .to_ambiguous_zoned_datetime(at.datetime())
        .offset();

    matches!(offset, AmbiguousOffset::Fold { after, .. } if after == at.offset())
}

fn utc(at: Timestamp) -> String {
    format!("{}Z", compact_time(TimeZone::UTC.to_datetime(at)))
}
