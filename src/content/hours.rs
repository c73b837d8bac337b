//! When a line is answered.

use super::vocabulary::vocabulary;

use jiff::civil::Time;
use serde::de::{Deserialize, Deserializer, Error as _};

vocabulary! {
    /// The days on which a line is answered.
    Days {
        /// Day and night, every day.
        Always = "always",
        /// Every day.
        Daily = "daily",
        /// Monday to Friday.
        Weekdays = "weekdays",
        /// In office hours, whichever those are.
        Office = "office",
    }
}

/// When a line is answered, as far as is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hours {
    /// Nobody has said.
    Unknown,
    /// Day and night, every day.
    Always,
    /// On these days, at times that are not known.
    On(Days),
    /// On these days, from `open` to `close`, local time.
    Between {
        /// The days; never [`Days::Always`].
        days: Days,
        /// When it opens.
        open: Time,
        /// When it closes, later the same day.
        close: Time,
    },
}

/// Reads a time of day written `HH:MM`, 24-hour.
pub(super) fn clock<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Time>, D::Error> {
    let text = String::deserialize(deserializer)?;
    let is_written_so = text.len() == 5 && text.as_bytes().get(2) == Some(&b':');

    match text.parse() {
        Ok(time) if is_written_so => Ok(Some(time)),
        _ => Err(D::Error::custom(format!(
            "`{text}` is not a time of day: write HH:MM from 00:00 to 23:59"
        ))),
    }
}
