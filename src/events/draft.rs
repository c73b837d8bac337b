//! What the form for an event holds, all as it was typed, and what becomes of it.

mod refusal;
mod validate;

pub use refusal::{Accepted, Field, Notice, Refusal};

use super::event::{AddedEvent, Series, Span, Texts};
use super::repetition::Repetition;
use super::text;
use super::zone::{Hour, hour};
use crate::language::Language;

use jiff::civil::{Date, Time};
use jiff::{Timestamp, ZonedDateTime};

/// Which of two hours of one name is meant, on the night on which clocks are put back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turn {
    /// The earlier, still in summer time.
    First,
    /// The later.
    Second,
}

/// What the form for an event holds.
#[derive(Debug, Clone, PartialEq)]
pub struct EventDraft {
    /// Its name.
    pub title: Texts,
    /// What else is to be known.
    pub note: Texts,
    /// The day on which it begins.
    pub day: Option<Date>,
    /// The day on which it ends; nothing if it is the same.
    pub last_day: Option<Date>,
    /// The hour at which it begins; nothing if it is on the whole day.
    pub start: Option<Time>,
    /// The hour at which it ends, if that is known.
    pub end: Option<Time>,
    /// Which start is meant where there are two.
    pub start_turn: Option<Turn>,
    /// Which end is meant where there are two.
    pub end_turn: Option<Turn>,
    /// Where it is held; empty if nothing is said.
    pub place: String,
    /// Ids of hosts in the directory.
    pub hosts: Vec<String>,
    /// Names of other hosts.
    pub other_hosts: Vec<String>,
    /// Languages that are spoken there.
    pub languages: Vec<Language>,
    /// How it repeats, if it does.
    pub repetition: Option<Repetition>,
    /// What the form does not show and keeps.
    kept: Kept,
}

/// What an event has that the form does not show.
#[derive(Debug, Clone, PartialEq)]
struct Kept {
    uid: String,
    series: Series,
    is_cancelled: bool,
    added: Date,
    sequence: u32,
    last_modified: Option<Timestamp>,
    covers: Option<String>,
}

impl EventDraft {
    /// An empty form for a new event, of this UID and day of adding.
    pub fn new(uid: impl Into<String>, added: Date) -> Self {
        Self {
            title: Texts::new(),
            note: Texts::new(),
            day: None,
            last_day: None,
            start: None,
            end: None,
            start_turn: None,
            end_turn: None,
            place: String::new(),
            hosts: Vec::new(),
            other_hosts: Vec::new(),
            languages: Vec::new(),
            repetition: None,
            kept: Kept {
                uid: uid.into(),
                series: Series::default(),
                is_cancelled: false,
                added,
                sequence: 0,
                last_modified: None,
                covers: None,
            },
        }
    }

    /// The form for a change of an event.
    pub fn change(event: &AddedEvent) -> Self {
        let (last_day, start, end) = match &event.span {
            Span::Days { first, last } => ((last != first).then_some(*last), None, None),
            Span::Hours { start, end } => {
                let last = end.as_ref().map(ZonedDateTime::date);

                (
                    last.filter(|it| *it != start.date()),
                    Some(start),
                    end.as_ref(),
                )
            }
        };

        Self {
            title: event.title.clone(),
            note: event.note.clone(),
            day: Some(event.span.first_day()),
            last_day,
            start: start.map(ZonedDateTime::time),
            end: end.map(ZonedDateTime::time),
            start_turn: start.and_then(turn_of),
            end_turn: end.and_then(turn_of),
            place: event.place.clone().unwrap_or_default(),
            hosts: event.hosts.clone(),
            other_hosts: event.other_hosts.clone(),
            languages: event.languages.clone(),
            repetition: event
                .series
                .as_ref()
                .map(|it| Repetition::of(it, event.span.first_day())),
            kept: Kept {
                uid: event.uid.clone(),
                series: event.series.clone().unwrap_or_default(),
                is_cancelled: event.is_cancelled,
                added: event.added,
                sequence: event.sequence,
                last_modified: event.last_modified,
                covers: event.covers.clone(),
            },
        }
    }

    /// The form for a new event like another: its words, places and hours, but not its days,
    /// which nobody should keep without looking.
    pub fn copy(event: &AddedEvent, uid: impl Into<String>, added: Date) -> Self {
        Self {
            day: None,
            last_day: None,
            start_turn: None,
            end_turn: None,
            repetition: None,
            kept: Self::new(uid, added).kept,
            ..Self::change(event)
        }
    }

    /// The form for an event that lies over the edition's own of an id. What that says is for
    /// the caller to fill in.
    pub fn cover(id: impl Into<String>, uid: impl Into<String>, added: Date) -> Self {
        let mut draft = Self::new(uid, added);
        draft.kept.covers = Some(id.into());

        draft
    }

    /// The languages in which the title is missing, or the note where there is one.
    pub fn missing_languages(&self) -> Vec<Language> {
        let has_note = self.note.values().any(|it| !it.is_empty());
        let (title, note) = (text::missing(&self.title), text::missing(&self.note));

        Language::ALL
            .into_iter()
            .filter(|it| title.contains(it) || has_note && note.contains(it))
            .collect()
    }
}

/// Which of two hours of one name a moment is, if there are two.
fn turn_of(moment: &ZonedDateTime) -> Option<Turn> {
    match hour(moment.datetime())? {
        Hour::Twice { first, .. } if first == *moment => Some(Turn::First),
        Hour::Twice { .. } => Some(Turn::Second),
        Hour::Once(_) | Hour::Missing { .. } => None,
    }
}

/// A UID for a new event, from sixteen random bytes: a UUID, as RFC 7986 (5.3) asks for.
pub fn uid_of(random: [u8; 16]) -> String {
    let mut bits = u128::from_be_bytes(random);
    // Version 4, variant 1.
    bits = bits & !(0xf << 76) | 0x4 << 76;
    bits = bits & !(0x3 << 62) | 0x2 << 62;
    let hex = format!("{bits:032x}");
    let parts = [0..8, 8..12, 12..16, 16..20, 20..32].map(|it| hex.get(it).unwrap_or_default());

    parts.join("-")
}
