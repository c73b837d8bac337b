//! An event that staff have added at this table: typed, or taken from a calendar.

use crate::language::Language;

use jiff::civil::{Date, Time};
use jiff::{Timestamp, ZonedDateTime};

use std::collections::BTreeMap;

/// The time zone of every event.
pub const ZONE: &str = "America/Los_Angeles";

/// The most characters of a title in one language.
pub const MOST_TITLE: usize = 120;

/// The most characters of a note in one language.
pub const MOST_NOTE: usize = 600;

/// A text in each language that it is written in.
pub type Texts = BTreeMap<Language, String>;

/// An event that staff have added.
#[derive(Debug, Clone, PartialEq)]
pub struct AddedEvent {
    /// Tells it from all others, here and in calendars (RFC 5545, 3.8.4.7).
    pub uid: String,
    /// Its name, in each language that it is written in; in one at least.
    pub title: Texts,
    /// What else is to be known, in each language that it is written in.
    pub note: Texts,
    /// When it is; the first time, if it repeats.
    pub span: Span,
    /// Where it is held.
    pub place: Option<String>,
    /// Ids of the organizations of the directory that host it.
    pub hosts: Vec<String>,
    /// Names of hosts that are not in the directory.
    pub other_hosts: Vec<String>,
    /// Languages that are spoken there.
    pub languages: Vec<Language>,
    /// How it repeats.
    pub series: Option<Series>,
    /// Whether it is cancelled. It is still shown, as that.
    pub is_cancelled: bool,
    /// The day on which it was added here.
    pub added: Date,
    /// How often a calendar has changed it (RFC 5545, 3.8.7.4).
    pub sequence: u32,
    /// When a calendar says that it was changed.
    pub last_modified: Option<Timestamp>,
    /// Whether somebody has written or changed it here by hand, so that no calendar
    /// changes it without being asked.
    pub is_by_hand: bool,
    /// The id of the edition's own event over which it lies.
    pub covers: Option<String>,
}

/// When an event is.
#[derive(Debug, Clone, PartialEq)]
pub enum Span {
    /// On whole days, the last one included.
    Days {
        /// The first day.
        first: Date,
        /// The last day, not before the first.
        last: Date,
    },
    /// From an hour, in the zone of Los Angeles; until one, if that is known.
    Hours {
        /// When it begins.
        start: ZonedDateTime,
        /// When it ends, after its start.
        end: Option<ZonedDateTime>,
    },
}

/// How an event repeats.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Series {
    /// The rule as calendars write it (RFC 5545, 3.3.10), `FREQ=WEEKLY;BYDAY=SA`; daily or
    /// rarer. Without one it has only the further days.
    pub rule: Option<String>,
    /// Days on which it is not, by the day on which it would have begun.
    pub without: Vec<Date>,
    /// Days on which it is besides, at the same hour.
    pub also: Vec<Date>,
    /// Single times that were changed, by the day on which each would have begun.
    pub changed: BTreeMap<Date, Changed>,
}

/// One time of a series that differs from the others; what is not said is as in the series.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Changed {
    /// Its name.
    pub title: Texts,
    /// What else is to be known.
    pub note: Texts,
    /// When it is instead.
    pub span: Option<Span>,
    /// Where it is instead.
    pub place: Option<String>,
    /// Whether this time is cancelled.
    pub is_cancelled: bool,
    /// How often a calendar has changed it.
    pub sequence: u32,
    /// When a calendar says that it was changed.
    pub last_modified: Option<Timestamp>,
}

impl Span {
    /// The day on which it begins, in Los Angeles.
    pub fn first_day(&self) -> Date {
        match self {
            Self::Days { first, .. } => *first,
            Self::Hours { start, .. } => start.date(),
        }
    }

    /// The last day on which it is, in Los Angeles. What ends at midnight is not on the day
    /// that begins there.
    pub fn last_day(&self) -> Date {
        match self {
            Self::Days { last, .. } => *last,
            Self::Hours { start, end } => {
                let end = end
                    .as_ref()
                    .map_or_else(|| start.datetime(), |it| it.datetime());
                let is_midnight = end.time() == Time::midnight() && end.date() > start.date();
                let before = end.date().yesterday().unwrap_or(end.date());

                if is_midnight { before } else { end.date() }
            }
        }
    }

    /// The hour at which it begins, if it has one.
    pub fn hour(&self) -> Option<Time> {
        match self {
            Self::Days { .. } => None,
            Self::Hours { start, .. } => Some(start.time()),
        }
    }
}
