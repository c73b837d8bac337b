//! A whole file: its lines, its events, and what belongs together.

use super::component;
use super::event::{self, Draft};
use super::lines::Lines;
use super::report::{Note, Noted, Reason, Report, Skipped};
use super::series;
use super::zone::Zones;
use crate::events::event::{AddedEvent, Changed};

use jiff::Timestamp;
use jiff::civil::Date;

use std::time::{Duration, Instant};

/// The most bytes of a file: 5 MiB.
pub const MOST_BYTES: usize = 5 * 1024 * 1024;

/// The most events of a file; a changed date of a series is one too.
pub const MOST_EVENTS: usize = 5_000;

/// The longest that reading a file may take: 2 s. What has not been read by then is
/// left out.
pub const MOST_TIME: Duration = Duration::from_secs(2);

/// How much of [`MOST_TIME`] has passed when no further line or event is begun; the rest
/// is for what has been begun, also on a computer that does something else besides.
const ENOUGH: Duration = Duration::from_millis(1_300);

/// What a file says.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Reading {
    /// What arrives, in the order of the file.
    pub events: Vec<Incoming>,
    /// What was left out, by line; the first [`MOST_SKIPPED`](super::MOST_SKIPPED).
    pub skipped: Vec<Skipped>,
    /// How many more were left out.
    pub more_skipped: usize,
    /// What was understood in a way that one should know of, by line.
    pub notes: Vec<Noted>,
}

/// One thing that arrives.
#[derive(Debug, Clone, PartialEq)]
pub struct Incoming {
    /// The line of the file on which it begins, from 1.
    pub line: usize,
    /// What it is.
    pub what: What,
}

/// What arrives.
#[derive(Debug, Clone, PartialEq)]
pub enum What {
    /// An event, with the changed dates of its series that stand in the same file. It was
    /// added today and not by hand; it may be cancelled.
    Event(Box<AddedEvent>),
    /// A changed date of a series that is not in the file. What it says is whole: its
    /// texts and its hours are those of that date, also where they are as in the series.
    Change {
        /// The id of the series.
        uid: String,
        /// The day on which that time would have begun.
        day: Date,
        /// What it is instead.
        changed: Box<Changed>,
    },
    /// Whoever sent the event takes it back (`METHOD:CANCEL`): what is kept under its id
    /// is cancelled, and its words stay as they are.
    Cancellation {
        /// The id of the event.
        uid: String,
        /// Only this date of a series, by the day on which it would have begun.
        day: Option<Date>,
        /// How it is called here, if it is; to show, not to keep.
        title: Option<String>,
        /// How often the calendar has changed it.
        sequence: u32,
        /// When the calendar says that it was changed.
        last_modified: Option<Timestamp>,
    },
}

/// How long reading may go on.
#[derive(Debug, Clone, Copy)]
pub(super) struct Clockwork {
    start: Instant,
}

impl Clockwork {
    /// Whether it has gone on long enough.
    pub(super) fn is_over(&self) -> bool {
        self.start.elapsed() > ENOUGH
    }
}

/// Reads a file of at most [`MOST_BYTES`]. Events are added `today`. Never fails: what
/// cannot be read is listed.
pub fn read(bytes: &[u8], today: Date) -> Reading {
    let clockwork = Clockwork {
        start: Instant::now(),
    };
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
        notes: report.notes.into_iter().collect(),
    }
}
