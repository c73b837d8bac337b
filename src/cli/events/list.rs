//! `rights-kiosk events list`

use crate::cli::Failure;
use crate::clock;
use crate::events::event::AddedEvent;
use crate::events::event::Span;
use crate::events::kept::KeptEvents;
use crate::events::series::{DAYS_AHEAD, occurrences};
use crate::language::Language;

use std::io::{self, Write};
use std::process::ExitCode;

/// How many of the next times of an event are listed.
const NEXT: usize = 3;

/// Lists the events, each with the next times.
pub(super) fn run(events: &KeptEvents) -> Result<ExitCode, Failure> {
    let mut out = io::stdout().lock();
    let today = clock::today();

    for event in events.list() {
        let marks = [
            event.is_cancelled.then_some("cancelled"),
            event.series.is_some().then_some("repeats"),
            event.is_by_hand.then_some("by hand"),
        ];
        let marks: Vec<_> = marks.into_iter().flatten().collect();
        let marks = if marks.is_empty() {
            String::new()
        } else {
            format!(" ({})", marks.join(", "))
        };
        writeln!(out, "{}{marks}", title(event))?;
        writeln!(out, "    uid: {}", event.uid)?;
        let times = occurrences(event, today, DAYS_AHEAD, NEXT).times;
        if times.is_empty() {
            let when = if event.span.first_day() > today {
                "further ahead than is shown"
            } else {
                "over"
            };
            writeln!(out, "    {}, {when}", shown(&event.span))?;
        }
        for time in times {
            let cancelled = if time.is_cancelled() {
                ", cancelled"
            } else {
                ""
            };
            writeln!(out, "    {}{cancelled}", shown(&time.span))?;
        }
    }
    writeln!(out, "{} event(s)", events.list().len())?;

    Ok(ExitCode::SUCCESS)
}

/// The name of an event for whoever reads English, or the first that there is.
pub(super) fn title(event: &AddedEvent) -> &str {
    event
        .title_in(Language::English)
        .map_or(event.uid.as_str(), |it| it.text)
}

/// Days and hours.
pub(super) fn shown(span: &Span) -> String {
    match span {
        Span::Days { first, last } if first == last => first.to_string(),
        Span::Days { first, last } => format!("{first} to {last}"),
        Span::Hours { start, end } => {
            let hour = |it: &jiff::ZonedDateTime| it.strftime("%Y-%m-%d %H:%M").to_string();
            let end = end.as_ref().map_or_else(String::new, |end| {
                if end.date() == start.date() {
                    format!(" to {}", end.strftime("%H:%M"))
                } else {
                    format!(" to {}", hour(end))
                }
            });

            format!("{}{end}", hour(start))
        }
    }
}
