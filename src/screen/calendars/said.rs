//! What is said of a file, in the language of the desk: one message for each reason.

use crate::calendar::{Note, Reason};
use crate::events::check::Fault;
use crate::events::merge::SkipReason;
use crate::exchange::{Failure, Why};
use crate::language::{Text, format};
use crate::screen::{Context, context};

/// A message with a number in it.
pub(super) fn counted<'a>(context: &Context<'a>, id: &str, count: usize) -> Text<'a> {
    context.format(id, &context::argument("count", number(context, count)))
}

/// The line of a file.
pub(super) fn line<'a>(context: &Context<'a>, line: usize) -> Text<'a> {
    let line = context::argument("line", number(context, line));

    context.format("calendars-line", &line)
}

fn number(context: &Context<'_>, number: usize) -> String {
    format::number(context.language, i64::try_from(number).unwrap_or(i64::MAX))
}

/// Why nothing came of it.
pub(super) fn failure(failure: Failure) -> &'static str {
    match failure {
        Failure::NotRead => "calendars-not-read",
        Failure::TooLarge => "calendars-too-large",
        Failure::NotCalendar => "calendars-not-calendar",
        Failure::NotWritten | Failure::NotStored(_) => "calendars-not-written",
    }
}

/// Why something cannot be taken.
pub(super) fn why(why: &Why) -> &'static str {
    match why {
        Why::Read(reason) => unread(reason),
        Why::Merged(reason) => unmerged(reason),
    }
}

fn unread(reason: &Reason) -> &'static str {
    match reason {
        Reason::FileTooLarge => "calendars-too-large",
        Reason::NoCalendar => "calendars-not-calendar",
        Reason::TooManyEvents | Reason::OutOfTime => "calendar-skip-too-many",
        Reason::NotText
        | Reason::NoColon
        | Reason::NoName
        | Reason::OpenQuote
        | Reason::Parameters
        | Reason::Encoded(_)
        | Reason::StrayEnd(_)
        | Reason::BadValue { .. } => "calendar-skip-damaged",
        Reason::CutOff => "calendar-skip-cut-off",
        Reason::NotAnEvent(_) => "calendar-skip-no-event",
        Reason::Answer(_) => "calendar-skip-answer",
        Reason::NoTitle => "calendar-skip-no-title",
        Reason::NoStart => "calendar-skip-no-day",
        Reason::BadMoment { .. } => "calendar-skip-moment",
        Reason::BadDuration(_) | Reason::EndBeforeStart | Reason::EndOfOtherKind => {
            "calendar-skip-end"
        }
        Reason::UnknownZone(_) | Reason::BadZone(_) => "calendar-skip-zone",
        Reason::Rule(_) | Reason::ManyRules | Reason::SeriesElsewhere(_) => "calendar-skip-repeats",
        Reason::TooManyDates | Reason::SecondOfDay | Reason::Range => "calendar-skip-days",
        Reason::Duplicate(_) => "calendar-skip-twice",
    }
}

fn unmerged(reason: &SkipReason) -> &'static str {
    match reason {
        SkipReason::Invalid(fault) => invalid(fault),
        SkipReason::NoSeries => "calendar-skip-no-series",
        SkipReason::NoSuchDay => "calendar-skip-days",
        SkipReason::NotHere => "calendar-skip-never-here",
        SkipReason::Full => "events-desk-too-many",
    }
}

/// Why an event is outside of the bounds, by the field that is.
fn invalid(fault: &Fault) -> &'static str {
    let key = fault.key.as_str();
    let is_of = |fields: &[&str]| fields.contains(&key);

    if key.starts_with("title") {
        "calendar-skip-no-title"
    } else if is_of(&["first", "last", "start", "end", "added"]) {
        "calendar-skip-moment"
    } else if key == "repeats.rule" {
        "calendar-skip-repeats"
    } else if key.starts_with("repeats.") {
        "calendar-skip-days"
    } else {
        "calendar-skip-damaged"
    }
}

/// What is to be known of an event, if staff need to know it.
pub(super) fn note(note: &Note) -> Option<&'static str> {
    match note {
        Note::Latin => Some("calendar-note-letters"),
        Note::CutOff => Some("calendar-note-cut-off"),
        Note::Floating => Some("calendar-note-los-angeles"),
        Note::ZoneDiffers(_) | Note::ZoneByRules(_) => Some("calendar-note-zone"),
        Note::MissingHour | Note::DoubledHour => Some("calendar-note-clocks"),
        Note::LanguageGuessed(_) => Some("calendar-note-language"),
        Note::CharactersRemoved | Note::TitleCut | Note::NoteCut | Note::PlaceCut => {
            Some("calendar-note-words")
        }
        Note::Private => Some("calendar-note-private"),
        // Nothing that anybody reads is lost: the marks of a web page, and a name for programs.
        Note::Html | Note::IdMade => None,
    }
}
