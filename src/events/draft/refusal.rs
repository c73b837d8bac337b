//! Why a form is not taken, by field; and what is said of one that is.

use crate::events::event::AddedEvent;
use crate::events::limits::{FIRST_DAY, LAST_DAY, MOST_DAYS};
use crate::events::repetition::RepetitionFault;
use crate::language::Language;

use jiff::civil::{Date, Time};

use std::fmt;

/// A field of the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    /// The name in a language.
    Title(Language),
    /// What else is to be known, in a language.
    Note(Language),
    /// The day on which it begins.
    Day,
    /// The day on which it ends.
    LastDay,
    /// The hour at which it begins.
    Start,
    /// The hour at which it ends.
    End,
    /// Where it is held.
    Place,
    /// The hosts from the directory.
    Hosts,
    /// The name of another host, counted from 0.
    OtherHost(usize),
    /// How it repeats.
    Repetition,
}

/// Why a form is not taken. Every reason names its field, and all are told at once.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// There is a title in no language.
    #[error("title: it is missing: write one in any language")]
    NoTitle,
    /// A text has too many characters.
    #[error("{field}: it has {has} characters of {most}: shorten it")]
    TooLong {
        /// Where.
        field: Field,
        /// How many it has, once cleaned.
        has: usize,
        /// How many it may have.
        most: usize,
    },
    /// A character has no glyph in the face in which it would be shown.
    #[error("{field}: {character} cannot be shown, character {}: take it out", at + 1)]
    NoGlyph {
        /// Where.
        field: Field,
        /// The character.
        character: char,
        /// Its place in the cleaned text, in characters from 0.
        at: usize,
    },
    /// No day is said.
    #[error("day: it is missing: choose one")]
    NoDay,
    /// A day on which nothing can be.
    #[error("{field}: it is not from {FIRST_DAY} to {LAST_DAY}: choose another")]
    ImpossibleDay {
        /// Which.
        field: Field,
    },
    /// It ends before it begins, or at the same moment.
    #[error("{field}: it is not after the start: choose a later one")]
    EndBeforeStart {
        /// The day or the hour of the end.
        field: Field,
    },
    /// It takes more than [`MOST_DAYS`] days.
    #[error("last day: it is more than {MOST_DAYS} days after the first: choose an earlier one")]
    TooManyDays,
    /// An end is said and no start.
    #[error("start: it is missing, and there is an end: choose one, or take the end out")]
    EndWithoutStart,
    /// It begins at an hour and ends on another day, and it is not said when.
    #[error("end: it is missing, and there is a last day: choose one, or take the day out")]
    LastDayWithoutEnd,
    /// The hour is passed over on this night, since clocks are put forward.
    #[error("{field}: there is no {hour} in that night, clocks go forward: {before} or {after}?")]
    NoSuchHour {
        /// The start or the end.
        field: Field,
        /// What was chosen.
        hour: Time,
        /// The hour that is nearest before.
        before: Time,
        /// The hour that is nearest after.
        after: Time,
    },
    /// The hour is twice on this night, since clocks are put back; it is not said which.
    #[error("{field}: {hour} is twice in that night, clocks go back: the first or the second?")]
    WhichHour {
        /// The start or the end.
        field: Field,
        /// What was chosen.
        hour: Time,
    },
    /// A host is not, or no longer, in the directory.
    #[error("hosts: {id} is not in the directory: take it out or write its name")]
    UnknownHost {
        /// Its id.
        id: String,
    },
    /// There are too many hosts of one kind.
    #[error("{field}: there are {has} and not {most} at most: take some out")]
    TooManyHosts {
        /// [`Field::Hosts`], or [`Field::OtherHost`] of the first that is too many.
        field: Field,
        /// How many there are.
        has: usize,
        /// How many there may be.
        most: usize,
    },
    /// It cannot repeat so.
    #[error("repetition: {0}")]
    Repetition(#[from] RepetitionFault),
    /// There are too many days on which it is not.
    #[error("repetition: {has} days are left out and not {most} at most: let it end earlier")]
    TooManyExceptions {
        /// How many there are.
        has: usize,
        /// How many there may be.
        most: usize,
    },
}

impl Refusal {
    /// The field that it is about; that of the title in English if no title is there.
    pub fn field(&self) -> Field {
        match self {
            Self::NoTitle => Field::Title(Language::English),
            Self::NoDay => Field::Day,
            Self::TooManyDays => Field::LastDay,
            Self::EndWithoutStart => Field::Start,
            Self::LastDayWithoutEnd => Field::End,
            Self::UnknownHost { .. } => Field::Hosts,
            Self::Repetition(_) | Self::TooManyExceptions { .. } => Field::Repetition,
            Self::TooLong { field, .. }
            | Self::NoGlyph { field, .. }
            | Self::ImpossibleDay { field }
            | Self::EndBeforeStart { field }
            | Self::NoSuchHour { field, .. }
            | Self::WhichHour { field, .. }
            | Self::TooManyHosts { field, .. } => *field,
        }
    }
}

/// What was put right without asking, and is said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// Characters that nobody can see were taken out.
    TakenOut {
        /// Where.
        field: Field,
        /// Which, in their order.
        characters: Vec<char>,
    },
    /// A day was to be left out on which the event is not anyway.
    NotLeftOut(Date),
    /// What was special on a single day fell away: the event is not on it any longer.
    DayLost(Date),
}

/// A form that was taken.
#[derive(Debug, Clone, PartialEq)]
pub struct Accepted {
    /// The event.
    pub event: AddedEvent,
    /// What is to be said of it.
    pub notices: Vec<Notice>,
}

impl fmt::Display for Field {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Title(language) => write!(f, "title.{}", language.tag()),
            Self::Note(language) => write!(f, "note.{}", language.tag()),
            Self::Day => f.write_str("day"),
            Self::LastDay => f.write_str("last day"),
            Self::Start => f.write_str("start"),
            Self::End => f.write_str("end"),
            Self::Place => f.write_str("place"),
            Self::Hosts => f.write_str("hosts"),
            Self::OtherHost(number) => write!(f, "other host {}", number + 1),
            Self::Repetition => f.write_str("repetition"),
        }
    }
}
