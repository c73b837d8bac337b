//! Past, today or to come; and nothing of these while the clock is known to be wrong.

use super::event::{AddedEvent, Span};
use super::series::{DAYS_AHEAD, MOST_TIMES, Occurrence, occurrences, order};
use super::zone::zone;

use jiff::Timestamp;
use jiff::civil::Date;

use std::cmp::Reverse;

/// What is known of today.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Now {
    /// The date; nothing while the clock is known to be wrong.
    pub today: Option<Date>,
    /// The moment. It counts only if it is on the date in Los Angeles.
    pub moment: Timestamp,
}

/// When an event is, seen from now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// It is over: its end has come, or its last day has passed if its end is not known.
    Past,
    /// A part of it is today, and it is not over.
    Today,
    /// It begins on a later day.
    Coming,
    /// Nobody knows what day it is.
    Unknown,
}

impl When {
    /// When a time is, seen from now.
    pub fn of(span: &Span, now: Now) -> Self {
        let Some(today) = now.today else {
            return Self::Unknown;
        };

        if span.last_day() < today || span.first_day() <= today && has_ended(span, today, now) {
            Self::Past
        } else if span.first_day() <= today {
            Self::Today
        } else {
            Self::Coming
        }
    }
}

fn has_ended(span: &Span, today: Date, now: Now) -> bool {
    let is_of_today = zone().to_datetime(now.moment).date() == today;
    let ended = match span {
        Span::Days { .. } => None,
        Span::Hours { end, .. } => end.as_ref(),
    };

    is_of_today && ended.is_some_and(|it| it.timestamp() <= now.moment)
}

/// The added events in the order in which they are shown.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Board<'a> {
    /// Those of which a part is today, by their beginning.
    pub today: Vec<Occurrence<'a>>,
    /// Those to come, the next first.
    pub coming: Vec<Occurrence<'a>>,
    /// Those that are over, the last first; none that was cancelled.
    pub past: Vec<Occurrence<'a>>,
    /// All, by their beginning, while nobody knows what day it is; without it none.
    pub unknown: Vec<Occurrence<'a>>,
}

impl<'a> Board<'a> {
    /// Sorts the times of events: `past_days` back and [`DAYS_AHEAD`] ahead. While the date is
    /// not known, the first time of each and what follows it within [`DAYS_AHEAD`].
    pub fn of(events: impl IntoIterator<Item = &'a AddedEvent>, now: Now, past_days: u16) -> Self {
        let mut board = Self::default();

        for event in events {
            let first = event.span.first_day();
            let back = jiff::Span::new().days(past_days);
            let (from, days) = match now.today {
                Some(today) => (
                    today.saturating_sub(back),
                    DAYS_AHEAD + i32::from(past_days),
                ),
                None => (first, DAYS_AHEAD),
            };
            for time in occurrences(event, from, days, MOST_TIMES).times {
                match When::of(&time.span, now) {
                    When::Today => board.today.push(time),
                    When::Coming => board.coming.push(time),
                    When::Past if time.is_cancelled() => {}
                    When::Past => board.past.push(time),
                    When::Unknown => board.unknown.push(time),
                }
            }
        }
        for times in [&mut board.today, &mut board.coming, &mut board.unknown] {
            times.sort_by_cached_key(|it| order(&it.span));
        }
        board.past.sort_by_cached_key(|it| Reverse(order(&it.span)));

        board
    }
}
