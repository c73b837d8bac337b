//! What is said of a file besides its events: what was left out and why, and what
//! was understood in a way that one should know of.

use super::rule_fault::RuleFault;
use crate::language::Language;

use std::collections::BTreeSet;
use std::ops::RangeInclusive;

/// The most skipped lines that are listed; the others are counted.
pub const MOST_SKIPPED: usize = 1_000;

/// The most characters of a file that a reason repeats.
const MOST_QUOTED: usize = 60;

/// A line, or an event that begins on it, that was left out.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {reason}")]
pub struct Skipped {
    /// The line of the file, from 1.
    pub line: usize,
    /// Whether an event was left out for it, or what else a calendar holds; and not only
    /// what stands on the line.
    pub is_whole: bool,
    /// Whether the line stands within something that was left out as a whole, for whatever
    /// reason.
    pub is_in_lost: bool,
    /// Why.
    pub reason: Reason,
}

/// Why something of a file was left out.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Reason {
    /// The file is larger than [`MOST_BYTES`](super::MOST_BYTES). Nothing was read.
    #[error("the file is larger than 5 MiB: export fewer events from your calendar")]
    FileTooLarge,
    /// There is no calendar in it.
    #[error("this is no calendar: choose a file whose name ends in .ics")]
    NoCalendar,
    /// From this event on there are more than [`MOST_EVENTS`](super::MOST_EVENTS).
    #[error("more than 5,000 events: those from here on were left out, export fewer")]
    TooManyEvents,
    /// From this line on, or for what begins on it, [`MOST_TIME`](super::MOST_TIME) had passed.
    #[error("reading took longer than 2 s: what stands from here on was left out")]
    OutOfTime,
    /// Its bytes are not UTF-8, though others of the file are.
    #[error("this line is damaged: its bytes are no text")]
    NotText,
    /// It is no `NAME:value`.
    #[error("this line is not of the form NAME:value")]
    NoColon,
    /// What stands before the colon is no name.
    #[error("this line does not begin with a name")]
    NoName,
    /// A quote is opened and never closed.
    #[error("a quotation mark is not closed")]
    OpenQuote,
    /// What stands between name and colon cannot be read.
    #[error("the parameters before the colon cannot be read")]
    Parameters,
    /// A text in an encoding of the old vCalendar format.
    #[error("the text is encoded as {0}, which calendars have not used since 1998: export it anew")]
    Encoded(String),
    /// An `END` that ends nothing.
    #[error("END:{0} ends nothing")]
    StrayEnd(String),
    /// An event that another one or the end of the file cuts off.
    #[error("this event is cut off: it has no END:VEVENT")]
    CutOff,
    /// A task, a journal entry, or whatever else is no event.
    #[error("{0} is no event: only events are taken")]
    NotAnEvent(String),
    /// The calendar answers somebody, and announces nothing.
    #[error("this calendar is an answer ({0}) and announces nothing: its events were left out")]
    Answer(String),
    /// An event without a name.
    #[error("this event has no title (SUMMARY)")]
    NoTitle,
    /// An event without a day.
    #[error("this event has no beginning (DTSTART)")]
    NoStart,
    /// A day or an hour that cannot be read or is not in 1970 to 2199.
    #[error("{property}: \"{value}\" is no day or hour in 1970 to 2199")]
    BadMoment {
        /// The property.
        property: String,
        /// What stands there.
        value: String,
    },
    /// A length of time that cannot be read or is negative.
    #[error("DURATION: \"{0}\" is no length of time")]
    BadDuration(String),
    /// It ends before it begins.
    #[error("the end is before the beginning: the event has no end now")]
    EndBeforeStart,
    /// One of beginning and end is a day, the other an hour.
    #[error("the beginning is a day and the end an hour, or the reverse: the event has no end now")]
    EndOfOtherKind,
    /// A zone that nobody knows and for which the file gives no rules.
    #[error("the time zone \"{0}\" is unknown, and the file does not say what it is")]
    UnknownZone(String),
    /// The rules that the file gives for a zone cannot be read.
    #[error("the time zone \"{0}\" has rules in this file that cannot be read")]
    BadZone(String),
    /// How it repeats cannot be said here; the event was left out.
    #[error("how this event repeats cannot be kept: {0}")]
    Rule(#[from] RuleFault),
    /// It has more than one rule.
    #[error("this event has more than one rule (RRULE, EXRULE)")]
    ManyRules,
    /// It repeats at the hour of a place whose clocks change on other days than here, so
    /// that no rule gives its hours in Los Angeles.
    #[error("this event repeats by the clock of \"{0}\", which is not that of Los Angeles")]
    SeriesElsewhere(String),
    /// It has more single dates than are kept.
    #[error("this event has more than 1,000 single dates (RDATE, EXDATE)")]
    TooManyDates,
    /// A further date on a day that has one already.
    #[error("a second time on the same day cannot be kept")]
    SecondOfDay,
    /// The change is meant for all later dates too.
    #[error("a change from one date on (RANGE) cannot be kept: it must be a series of its own")]
    Range,
    /// The same event, or the same date of a series, stands in the file once more, no
    /// older: on this line.
    #[error("the same event stands on line {0} too, no older than this")]
    Duplicate(usize),
    /// A number or a word that cannot be read.
    #[error("{property}: \"{value}\" cannot be read")]
    BadValue {
        /// The property.
        property: String,
        /// What stands there.
        value: String,
    },
}

/// Something that was understood in a way that one should know of.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Noted {
    /// The line on which the event begins, from 1; 1 for the file as a whole.
    pub line: usize,
    /// What.
    pub note: Note,
}

/// How something was understood.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, thiserror::Error)]
pub enum Note {
    /// The file is not UTF-8: it was read as Windows-1252, of which Latin-1 is a part.
    #[error("the file is not UTF-8 and was read as Latin-1: look at accents")]
    Latin,
    /// The file ends before its calendar does.
    #[error("the file is cut off: what stood behind its end is not here")]
    CutOff,
    /// Its hours have no zone, and are taken for those of Los Angeles.
    #[error("without a time zone: taken for the time of Los Angeles")]
    Floating,
    /// The zone is a name for a place, and the file has other rules for it than that
    /// place; the place counts.
    #[error("the file has other rules for \"{0}\" than that place has: those of the place count")]
    ZoneDiffers(String),
    /// The zone is known by the rules of the file alone.
    #[error("the time zone \"{0}\" is as the rules of this file say")]
    ZoneByRules(String),
    /// An hour that the clocks leave out on the night of the change; it was taken for
    /// the hour after it (RFC 5545, 3.3.5).
    #[error("an hour that does not exist, as the clocks go forward: taken for the next")]
    MissingHour,
    /// An hour that there is twice on the night of the change; the first was taken
    /// (RFC 5545, 3.3.5).
    #[error("an hour that there is twice, as the clocks go back: taken for the first")]
    DoubledHour,
    /// It does not say what language it is in, or one that it cannot be in, or that is
    /// not one of ours.
    #[error("the language was guessed from the letters")]
    LanguageGuessed(Language),
    /// It is HTML, and only its words were taken.
    #[error("HTML: only the words were taken")]
    Html,
    /// Characters that nobody sees, or that mean something else on every computer, were
    /// taken out.
    #[error("control and private-use characters were taken out")]
    CharactersRemoved,
    /// A title was longer than it may be, and was cut.
    #[error("the title is longer than 120 characters and was cut")]
    TitleCut,
    /// A note was longer than it may be, and was cut.
    #[error("the note is longer than 600 characters and was cut")]
    NoteCut,
    /// A place was longer than it may be, and was cut.
    #[error("the place is longer than 200 characters and was cut")]
    PlaceCut,
    /// Whoever wrote it has marked it as private or confidential.
    #[error("marked as private in the calendar it comes from")]
    Private,
    /// It has no id of its own: one follows from its title, day and place.
    #[error("without an id: one was made from its title, day and place")]
    IdMade,
}

/// Gathers what is said of a file.
#[derive(Debug, Clone, Default)]
pub(super) struct Report {
    pub(super) skipped: Vec<Skipped>,
    pub(super) more_skipped: usize,
    /// How many of those were whole events.
    pub(super) more_whole: usize,
    pub(super) notes: BTreeSet<Noted>,
}

impl Report {
    /// Lists a line that was left out.
    pub(super) fn skip_line(&mut self, line: usize, reason: Reason) {
        self.add(Skipped {
            line,
            is_whole: false,
            is_in_lost: false,
            reason,
        });
    }

    /// Lists an event that was left out, with the line that is why.
    pub(super) fn skip_whole(&mut self, line: usize, reason: Reason) {
        self.add(Skipped {
            line,
            is_whole: true,
            is_in_lost: false,
            reason,
        });
    }

    /// Says of what stands on these lines that it is part of something that was left out whole.
    pub(super) fn lose(&mut self, lines: RangeInclusive<usize>) {
        let within = |it: &&mut Skipped| !it.is_whole && lines.contains(&it.line);

        for skipped in self.skipped.iter_mut().filter(within) {
            skipped.is_in_lost = true;
        }
    }

    fn add(&mut self, skipped: Skipped) {
        if self.skipped.len() < MOST_SKIPPED {
            self.skipped.push(skipped);
        } else {
            self.more_skipped += 1;
            self.more_whole += usize::from(skipped.is_whole);
        }
    }

    /// Takes over what was left out of an event, and, if it arrives, what is noted of it.
    pub(super) fn absorb(&mut self, other: Self, arrives: bool) {
        for skipped in other.skipped {
            self.add(skipped);
        }
        self.more_skipped += other.more_skipped;
        self.more_whole += other.more_whole;
        if arrives {
            self.notes.extend(other.notes);
        }
    }

    /// Notes something, once for each event.
    pub(super) fn note(&mut self, line: usize, note: Note) {
        self.notes.insert(Noted { line, note });
    }
}

/// What a reason repeats of a file: its beginning, without what is not seen.
pub(super) fn quoted(text: &str) -> String {
    text.chars()
        .filter(|it| !it.is_control())
        .take(MOST_QUOTED)
        .collect()
}
