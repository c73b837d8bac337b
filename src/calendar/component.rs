//! Lines into events and zones, whatever else stands between them. Only what an event
//! keeps is taken up; who is invited, reminded or attached is dropped here.

use super::content_line::ContentLine;
use super::limits::{Clockwork, MOST_EVENTS};
use super::lines::{Line, Lines};
use super::report::{Note, Reason, Report, quoted};
use super::zone::Described;
use super::zone_rules::Part;
use super::{OWN, PRODUCT};

use std::collections::HashMap;

/// How deep components may stand in one another before they are no longer counted.
const DEEPEST: usize = 50;

/// The most lines that are kept of one event or zone.
const MOST_LINES: usize = 2_000;

/// What is kept of an event, besides our own properties.
const KEPT: [&str; 19] = [
    "CLASS",
    "DESCRIPTION",
    "DTEND",
    "DTSTART",
    "DURATION",
    "EXDATE",
    "EXRULE",
    "LAST-MODIFIED",
    "LOCATION",
    "RDATE",
    "RECURRENCE-ID",
    "RRULE",
    "SEQUENCE",
    "STATUS",
    "SUMMARY",
    "UID",
    "X-ALT-DESC",
    "X-MICROSOFT-CDO-ALLDAYEVENT",
    "X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT",
];

/// What is kept of a part of a zone.
const KEPT_OF_ZONE: [&str; 5] = ["DTSTART", "RDATE", "RRULE", "TZOFFSETFROM", "TZOFFSETTO"];

/// Components that stand for an event or its zone, or that are dropped without a word.
const SILENT: [&str; 3] = ["VALARM", "VTIMEZONE", "VCALENDAR"];

/// A calendar of the file.
#[derive(Debug, Clone, Default)]
pub(super) struct Calendar {
    /// What it is for (RFC 5546), in capitals.
    pub(super) method: Option<String>,
    /// Whether this program has written it.
    pub(super) is_own: bool,
}

/// The lines of an event.
#[derive(Debug, Clone)]
pub(super) struct RawEvent {
    /// The line on which it begins.
    pub(super) line: usize,
    /// The line on which it ends.
    pub(super) last: usize,
    /// The number of its calendar.
    pub(super) calendar: usize,
    pub(super) lines: Vec<ContentLine>,
    /// Whether it has more lines than are kept, so that its days cannot be known.
    pub(super) is_overfull: bool,
}

/// What a file holds.
#[derive(Debug, Default)]
pub(super) struct Components {
    pub(super) calendars: Vec<Calendar>,
    pub(super) events: Vec<RawEvent>,
    pub(super) zones: HashMap<(usize, String), Described>,
    /// Why the file was not read to its end, if it was not.
    pub(super) cut: Option<Reason>,
}

/// Where the reader is.
#[derive(Debug, Default)]
struct Reader {
    found: Components,
    /// Whether a component has begun at all.
    has_begun: bool,
    is_in_calendar: bool,
    event: Option<RawEvent>,
    zone: Option<(Option<String>, Described)>,
    /// The names of the components that stand open in the event, the zone or the
    /// calendar and are not taken.
    inner: Vec<String>,
    is_full: bool,
}

/// Reads the lines of a file.
pub(super) fn read(lines: Lines<'_>, clockwork: &Clockwork, report: &mut Report) -> Components {
    let mut reader = Reader::default();

    for (count, line) in lines.enumerate() {
        if count % 256 == 0 && clockwork.is_over() {
            report.skip_whole(line.number, Reason::OutOfTime);
            reader.found.cut = Some(Reason::OutOfTime);
            return reader.found;
        }
        let number = line.number;
        reader.take(line, report);
        if reader.is_full {
            report.skip_whole(number, Reason::TooManyEvents);
            reader.found.cut = Some(Reason::TooManyEvents);
            return reader.found;
        }
    }
    if !reader.has_begun {
        *report = Report::default();
        report.skip_whole(1, Reason::NoCalendar);
        return Components::default();
    }
    if reader.event.is_some() || reader.is_in_calendar {
        report.note(1, Note::CutOff);
    }
    reader.cut_off(report);

    reader.found
}

impl Reader {
    fn take(&mut self, line: Line, report: &mut Report) {
        let is_taken = !self.is_dropped();
        let read = match &line.text {
            Some(text) => ContentLine::read(line.number, text),
            None => Err(Reason::NotText),
        };

        match read {
            Ok(read) if read.name == "BEGIN" => self.begin(&read, report),
            Ok(read) if read.name == "END" => self.end(&read, report),
            Ok(read) => self.property(read),
            // What is dropped may be whatever it is.
            Err(reason) if is_taken => report.skip_line(line.number, reason),
            Err(_) => {}
        }
    }

    /// Whether the lines are of something that is not taken.
    fn is_dropped(&self) -> bool {
        !self.inner.is_empty() && self.zone.is_none()
    }

    fn begin(&mut self, line: &ContentLine, report: &mut Report) {
        let name = line.value.trim().to_ascii_uppercase();
        self.has_begun = true;

        match name.as_str() {
            "VCALENDAR" => {
                self.cut_off(report);
                self.inner.clear();
                self.is_in_calendar = true;
                self.found.calendars.push(Calendar::default());
            }
            "VEVENT" => {
                self.cut_off(report);
                self.inner.clear();
                if self.found.events.len() >= MOST_EVENTS {
                    self.is_full = true;
                    return;
                }
                self.event = Some(RawEvent {
                    line: line.number,
                    last: line.number,
                    calendar: self.calendar(),
                    lines: Vec::new(),
                    is_overfull: false,
                });
            }
            "VTIMEZONE" if self.event.is_none() && self.inner.is_empty() => {
                self.zone = Some((None, Described::default()));
            }
            "STANDARD" | "DAYLIGHT" if self.zone.is_some() => {
                if let Some((_, zone)) = &mut self.zone {
                    zone.parts.push(Part {
                        is_summer: name == "DAYLIGHT",
                        lines: Vec::new(),
                    });
                }
                self.inner.push(name);
            }
            _ => {
                let is_told = self.event.is_none() && self.zone.is_none() && self.inner.is_empty();
                if is_told && !SILENT.contains(&name.as_str()) {
                    report.skip_whole(line.number, Reason::NotAnEvent(quoted(&name)));
                }
                if self.inner.len() < DEEPEST {
                    self.inner.push(name);
                }
            }
        }
    }

    fn end(&mut self, line: &ContentLine, report: &mut Report) {
        let name = line.value.trim().to_ascii_uppercase();

        if let Some(place) = self.inner.iter().rposition(|it| *it == name) {
            self.inner.truncate(place);
            return;
        }
        match name.as_str() {
            "VEVENT" if self.event.is_some() => {
                self.inner.clear();
                if let Some(event) = &mut self.event {
                    event.last = line.number;
                }
                self.found.events.extend(self.event.take());
            }
            "VTIMEZONE" if self.zone.is_some() => {
                self.inner.clear();
                self.keep_zone();
            }
            "VCALENDAR" if self.is_in_calendar => {
                self.cut_off(report);
                self.inner.clear();
                self.is_in_calendar = false;
            }
            // Deep inside, its beginning was not counted.
            _ if self.inner.len() >= DEEPEST => {}
            _ => report.skip_line(line.number, Reason::StrayEnd(quoted(&name))),
        }
    }

    fn property(&mut self, line: ContentLine) {
        if let Some((name, zone)) = &mut self.zone {
            match line.name.as_str() {
                "TZID" => *name = Some(line.value.trim().trim_matches('"').to_owned()),
                "X-LIC-LOCATION" => zone.location = Some(line.value.trim().to_owned()),
                it if KEPT_OF_ZONE.contains(&it) && !self.inner.is_empty() => {
                    match zone.parts.last_mut() {
                        Some(part) if part.lines.len() < MOST_LINES => part.lines.push(line),
                        _ => zone.is_overfull = true,
                    }
                }
                _ => {}
            }
        } else if self.is_dropped() {
        } else if let Some(event) = &mut self.event {
            let is_kept = KEPT.contains(&line.name.as_str()) || line.name.starts_with(OWN);
            if is_kept && event.lines.len() < MOST_LINES {
                event.lines.push(line);
            } else if is_kept {
                event.is_overfull = true;
            }
        } else if let Some(calendar) = self.found.calendars.last_mut() {
            match line.name.as_str() {
                "METHOD" => calendar.method = Some(line.value.trim().to_ascii_uppercase()),
                "PRODID" => calendar.is_own = line.value.trim() == PRODUCT,
                _ => {}
            }
        }
    }

    /// The number of the calendar; what stands in none is in one of its own.
    fn calendar(&mut self) -> usize {
        if self.found.calendars.is_empty() {
            self.found.calendars.push(Calendar::default());
        }

        self.found.calendars.len() - 1
    }

    fn keep_zone(&mut self) {
        let calendar = self.calendar();
        if let Some((Some(name), zone)) = self.zone.take() {
            self.found.zones.entry((calendar, name)).or_insert(zone);
        }
    }

    /// Drops an event that is not finished; a zone is kept as far as it goes.
    fn cut_off(&mut self, report: &mut Report) {
        if let Some(event) = self.event.take() {
            report.skip_whole(event.line, Reason::CutOff);
            report.lose(event.line..=usize::MAX);
        }
        self.keep_zone();
    }
}
