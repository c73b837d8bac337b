//! What a file brings.

use crate::events::event::{AddedEvent, Changed};

use jiff::Timestamp;
use jiff::civil::Date;

use std::ops::RangeInclusive;

/// One thing that arrives.
#[derive(Debug, Clone, PartialEq)]
pub struct Incoming {
    /// The line of the file on which it begins, from 1.
    pub line: usize,
    /// What it is.
    pub what: What,
    /// Where it stands in the file: what arrives itself, and the changed dates of a series that
    /// were put into it.
    pub ranges: Vec<LineRange>,
}

/// The lines of a file on which something stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LineRange {
    /// The day of the series on which the time would have begun that it is about; nothing if it
    /// is about all of the event.
    pub day: Option<Date>,
    /// Its lines, from 1.
    pub lines: RangeInclusive<usize>,
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
