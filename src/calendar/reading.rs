//! A whole file: its lines, its events, and what belongs together.

use super::component;
use super::event::{self, Draft};
use super::incoming::Incoming;
use super::limits::{Clockwork, MOST_BYTES};
use super::lines::Lines;
use super::report::{Note, Noted, Reason, Report, Skipped};
use super::series;
use super::zone::Zones;

use jiff::civil::Date;

/// What a file says.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Reading {
    /// What arrives, in the order of the file.
    pub events: Vec<Incoming>,
    /// What was left out, by line; the first [`MOST_SKIPPED`](super::MOST_SKIPPED).
    pub skipped: Vec<Skipped>,
    /// How many more were left out.
    pub more_skipped: usize,
    /// How many of those were whole events, or what else a calendar holds.
    pub more_whole: usize,
    /// What was understood in a way that one should know of, by line.
    pub notes: Vec<Noted>,
}

/// Reads a file of at most [`MOST_BYTES`]. Events are added `today`. Never fails: what
/// cannot be read is listed.
pub fn read(bytes: &[u8], today: Date) -> Reading {
    let clockwork = Clockwork::begin();
    let mut report = Report::default();
    if bytes.len() > MOST_BYTES {
        report.skip_whole(1, Reason::FileTooLarge);

        return finished(Vec::new(), report);
    }

    let lines = Lines::new(bytes);
    let is_latin = lines.is_latin;
    let components = component::read(lines, &clockwork, &mut report);
    if is_latin && !components.calendars.is_empty() {
        report.note(1, Note::Latin);
    }

    let mut zones = Zones::new(components.zones);
    let mut reader = event::Reader::new(&components.calendars, &mut zones, today);
    let mut drafts: Vec<Draft> = Vec::new();
    let mut cut = components.cut;
    for raw in &components.events {
        if clockwork.is_over() {
            report.skip_whole(raw.line, Reason::OutOfTime);
            cut = Some(Reason::OutOfTime);
            break;
        }
        drafts.extend(reader.read(raw, &mut report));
    }

    finished(series::joined(drafts, cut.as_ref(), &mut report), report)
}

fn finished(events: Vec<Incoming>, report: Report) -> Reading {
    let mut skipped = report.skipped;
    skipped.sort_by_key(|it| it.line);

    Reading {
        events,
        skipped,
        more_skipped: report.more_skipped,
        more_whole: report.more_whole,
        notes: report.notes.into_iter().collect(),
    }
}
