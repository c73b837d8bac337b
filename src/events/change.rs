//! What staff do to an event without the form: call it off, or one time of it, or leave a time
//! out; and take that back. Each gives the event as it is then; the list and the history are
//! for the caller.

use super::event::{AddedEvent, Changed};
use super::limits::MOST_EXCEPTIONS;
use super::series::own_days;

use jiff::civil::Date;

use std::collections::BTreeSet;

/// Why one time of an event cannot be changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ChangeError {
    /// The event has no time that begins on this day.
    #[error("the event is not on {0}: choose one of its days")]
    NoSuchDay(Date),
    /// There is no room for another exception.
    #[error("{MOST_EXCEPTIONS} days of it are changed already: let it end, and add another")]
    TooMany,
}

impl AddedEvent {
    /// The event, called off or not.
    pub fn with_cancelled(&self, is_cancelled: bool) -> Self {
        Self {
            is_cancelled,
            is_by_hand: true,
            ..self.clone()
        }
    }

    /// The event with one time of it called off or not. Of an event that does not repeat it is
    /// the whole.
    ///
    /// # Errors
    ///
    /// It has no such day, or no room for the exception.
    pub fn with_day_cancelled(&self, day: Date, is_cancelled: bool) -> Result<Self, ChangeError> {
        self.own(day)?;
        let mut event = self.with_cancelled(self.is_cancelled);
        let Some(series) = &mut event.series else {
            return Ok(self.with_cancelled(is_cancelled));
        };
        if series.changed.len() >= MOST_EXCEPTIONS && !series.changed.contains_key(&day) {
            return Err(ChangeError::TooMany);
        }
        let changed = series.changed.entry(day).or_default();
        changed.is_cancelled = is_cancelled;
        if *changed == Changed::default() {
            series.changed.remove(&day);
        }

        Ok(event)
    }

    /// The event without one of its times. Nothing is left if it does not repeat: then it is to
    /// be removed.
    ///
    /// # Errors
    ///
    /// It has no such day, or no room for the exception.
    pub fn without_day(&self, day: Date) -> Result<Option<Self>, ChangeError> {
        self.own(day)?;
        let mut event = self.with_cancelled(self.is_cancelled);
        let Some(series) = &mut event.series else {
            return Ok(None);
        };
        if series.without.len() >= MOST_EXCEPTIONS {
            return Err(ChangeError::TooMany);
        }
        series.changed.remove(&day);
        series.without.push(day);
        series.without.sort();

        Ok(Some(event))
    }

    /// Whether one of its times would have begun on this day.
    fn own(&self, day: Date) -> Result<(), ChangeError> {
        let is_own = own_days(self, &BTreeSet::from([day])).contains(&day);
        let series = self.series.as_ref();
        let is_changed = series.is_some_and(|it| it.changed.contains_key(&day));

        if is_own || is_changed {
            Ok(())
        } else {
            Err(ChangeError::NoSuchDay(day))
        }
    }
}
