//! Days, and dates of which only the month or the year is known.

use super::Malformed;

use jiff::civil::Date;
use serde::de::{Deserialize, Deserializer, Error as _};

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

/// A date as precise as its source gave it: `2009`, `2026-06` or `2026-11-24`.
///
/// Dates are ordered by their first day, and a day before the month or year it begins.
#[derive(Debug, Clone, Copy, serde::Deserialize)]
#[serde(try_from = "String")]
pub enum PartialDate {
    /// Some day in the year of this date.
    Year(Date),
    /// Some day in the month of this date.
    Month(Date),
    /// This day.
    Day(Date),
}

impl PartialDate {
    /// The earliest day it can be.
    pub fn first_day(self) -> Date {
        match self {
            Self::Year(date) => date.first_of_year(),
            Self::Month(date) => date.first_of_month(),
            Self::Day(date) => date,
        }
    }

    /// The latest day it can be.
    pub fn last_day(self) -> Date {
        match self {
            Self::Year(date) => date.last_of_year(),
            Self::Month(date) => date.last_of_month(),
            Self::Day(date) => date,
        }
    }

    /// Its year, and its month and its day as far as they are known.
    pub fn parts(self) -> (i16, Option<i8>, Option<i8>) {
        let day = self.first_day();

        match self {
            Self::Year(_) => (day.year(), None, None),
            Self::Month(_) => (day.year(), Some(day.month()), None),
            Self::Day(_) => (day.year(), Some(day.month()), Some(day.day())),
        }
    }

    /// The same without the day, if it has one.
    pub fn to_month(self) -> Self {
        match self {
            Self::Day(date) => Self::Month(date.first_of_month()),
            other => other,
        }
    }

    fn parse(text: &str) -> Option<Self> {
        let parts: Vec<_> = text.split('-').collect();

        match parts[..] {
            [year] => Date::new(digits(year, 4)?, 1, 1).map(Self::Year),
            [year, month] => Date::new(digits(year, 4)?, digits(month, 2)?, 1).map(Self::Month),
            [year, month, day] => {
                Date::new(digits(year, 4)?, digits(month, 2)?, digits(day, 2)?).map(Self::Day)
            }
            _ => return None,
        }
        .ok()
    }
}

/// A number of exactly so many digits.
fn digits<N: FromStr>(text: &str, count: usize) -> Option<N> {
    let all = text.len() == count && text.bytes().all(|it| it.is_ascii_digit());

    all.then(|| text.parse().ok()).flatten()
}

impl FromStr for PartialDate {
    type Err = Malformed;

    fn from_str(text: &str) -> Result<Self, Malformed> {
        Self::parse(text).ok_or_else(|| {
            Malformed(format!(
                "`{text}` is not a date of the calendar: write YYYY-MM-DD, or YYYY-MM or YYYY \
                 where the day is not known"
            ))
        })
    }
}

impl TryFrom<String> for PartialDate {
    type Error = Malformed;

    fn try_from(text: String) -> Result<Self, Malformed> {
        text.parse()
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Year(date) => write!(f, "{:04}", date.year()),
            Self::Month(date) => write!(f, "{:04}-{:02}", date.year(), date.month()),
            Self::Day(date) => write!(f, "{date}"),
        }
    }
}

impl Ord for PartialDate {
    fn cmp(&self, other: &Self) -> Ordering {
        (self.first_day(), self.last_day()).cmp(&(other.first_day(), other.last_day()))
    }
}

impl PartialOrd for PartialDate {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for PartialDate {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for PartialDate {}

/// Reads a date that must be a whole day.
pub(super) fn day<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Date, D::Error> {
    let text = String::deserialize(deserializer)?;

    match PartialDate::parse(&text) {
        Some(PartialDate::Day(date)) => Ok(date),
        _ => Err(D::Error::custom(format!(
            "`{text}` is not a day of the calendar: write YYYY-MM-DD"
        ))),
    }
}
