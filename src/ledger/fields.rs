//! How single fields of an entry are read from TOML and written to it.

use jiff::civil::Date;
use serde::{Deserialize, Deserializer, Serializer, de};

use crate::content::PartialDate;

use std::fmt::Display;

/// Reads a date that must be a whole day.
pub(super) fn day<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Date, D::Error> {
    let text = String::deserialize(deserializer)?;

    match text.parse() {
        Ok(PartialDate::Day(date)) => Ok(date),
        _ => Err(de::Error::custom(format!(
            "`{text}` is not a day of the calendar: write YYYY-MM-DD"
        ))),
    }
}

/// Writes a value as it is shown.
pub(super) fn shown<T: Display, S: Serializer>(
    value: &T,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    serializer.collect_str(value)
}

/// As [`shown`], of a value that is there: a missing one is not written.
pub(super) fn shown_if_any<T: Display, S: Serializer>(
    value: &Option<T>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    match value {
        Some(value) => shown(value, serializer),
        None => serializer.serialize_none(),
    }
}
