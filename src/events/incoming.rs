//! What a calendar brings, as its reader hands it over.

use super::event::{AddedEvent, Changed};

use jiff::Timestamp;
use jiff::civil::Date;

/// One thing that a calendar brings. Hours are told by the clock of Los Angeles; texts may be
/// as long and as unclean as they stand in the calendar.
///
/// Of an event, `added` is the day of the import, `is_by_hand` is false and `covers` nothing.
/// Its single times may stand in its series already, or come beside it, in any order.
#[derive(Debug, Clone, PartialEq)]
pub enum Incoming {
    /// An event, or a whole series (a component without `RECURRENCE-ID`).
    Event(AddedEvent),
    /// One time of a series (a component with `RECURRENCE-ID`).
    ChangedDate {
        /// The UID of the series.
        uid: String,
        /// The day on which this time would have begun, in Los Angeles.
        day: Date,
        /// How it differs from the series. What is as in the series may be said again.
        changed: Changed,
    },
    /// What is called off (`METHOD:CANCEL`).
    Cancelled {
        /// The UID of the event.
        uid: String,
        /// One time of it alone, by the day on which it would have begun.
        day: Option<Date>,
        /// How often the calendar has changed it.
        sequence: u32,
        /// When the calendar says that it was changed.
        last_modified: Option<Timestamp>,
    },
}

impl Incoming {
    /// The UID of the event that it is about.
    pub fn uid(&self) -> &str {
        match self {
            Self::Event(event) => &event.uid,
            Self::ChangedDate { uid, .. } | Self::Cancelled { uid, .. } => uid,
        }
    }
}
