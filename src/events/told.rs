//! When an event is, in words.

use super::event::Span;
use crate::language::{Language, format};

/// Days and hours: the day on which it ends only where it is another one.
pub fn span(language: Language, span: &Span) -> String {
    let day = |day| format::date_with_weekday(language, day);

    match span {
        Span::Days { first, last } if first == last => day(*first),
        Span::Days { first, last } => format!("{} – {}", day(*first), day(*last)),
        Span::Hours { start, end } => {
            let begin = format!(
                "{} · {}",
                day(start.date()),
                format::time(language, start.time())
            );

            match end {
                None => begin,
                Some(end) if end.date() == start.date() => {
                    format!("{begin} – {}", format::time(language, end.time()))
                }
                Some(end) => format!(
                    "{begin} – {} · {}",
                    day(end.date()),
                    format::time(language, end.time())
                ),
            }
        }
    }
}
