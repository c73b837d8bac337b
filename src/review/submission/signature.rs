//! Who signs a sheet, as a reviewer fills it in.

use jiff::civil::Date;

use super::{SubmissionError, shortened};
use crate::content::Text;
use crate::ledger::{ReviewerRole, is_a_name};
use crate::spelling;

/// The most characters that a name or a place may have.
pub(super) const LONGEST_NAME: usize = 80;

/// Who has reviewed a sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signature {
    /// The name.
    pub name: Text,
    /// What makes the person fit for it.
    pub role: ReviewerRole,
    /// Of which variety and town a speaker is.
    pub of: Option<Text>,
    /// The day.
    pub day: SignedDay,
}

/// The day that a reviewer gives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SignedDay {
    /// None: it is the day of the import.
    Unsaid,
    /// This one, as far as it can be.
    On(Date),
    /// One that cannot be read, or may be two; what was written.
    Unclear(String),
}

impl Signature {
    /// Reads the four answers of a reviewer; the last two may be empty.
    pub(super) fn parse(
        name: &str,
        role: &str,
        of: &str,
        date: &str,
    ) -> Result<Self, SubmissionError> {
        let role = role.trim().to_lowercase();
        let role = ReviewerRole::ALL
            .into_iter()
            .find(|it| it.id() == role)
            .ok_or_else(|| SubmissionError::Role(shortened(&role)))?;

        Ok(Self {
            name: text("the reviewer’s name", name)?,
            role,
            of: match of.trim() {
                "" => None,
                of => Some(text("the variety and town", of)?),
            },
            day: match date.trim() {
                "" => SignedDay::Unsaid,
                date => {
                    day(date).map_or_else(|| SignedDay::Unclear(shortened(date)), SignedDay::On)
                }
            },
        })
    }
}

/// A name that the kiosk can show.
fn text(what: &'static str, value: &str) -> Result<Text, SubmissionError> {
    // A Mac may write it decomposed.
    let value = spelling::settled(value);
    let value = value.trim();
    if value.chars().count() > LONGEST_NAME {
        return Err(SubmissionError::LongName(what));
    }

    let text: Text = value
        .parse()
        .map_err(|error| SubmissionError::Text(what, error))?;
    if !is_a_name(&text) {
        return Err(SubmissionError::NoName(what, shortened(value)));
    }

    Ok(text)
}

/// A day as the sheet writes it, or as spreadsheets make it: `2026-11-24`,
/// `24-Nov-2026`, `11/24/2026`. Where day and month could be each other it is
/// none. Digits may be those of Thai or Bengali, and Korean names what is which.
fn day(text: &str) -> Option<Date> {
    let text: String = text.chars().map(latin_digit).collect();
    let parts: Vec<_> = text
        .split(|it: char| it.is_whitespace() || DIVIDERS.contains(&it))
        .filter(|part| !part.is_empty())
        .collect();
    let [a, b, c] = parts[..] else { return None };
    let number = |text: &str| text.parse::<i8>().ok();

    if a.len() == 4 && year(a).is_some() {
        Date::new(year(a)?, number(b)?, number(c)?).ok()
    } else if let Some(month) = month(b) {
        Date::new(year(c)?, month, number(a)?).ok()
    } else if let Some(month) = month(a) {
        Date::new(year(c)?, month, number(b)?).ok()
    } else {
        let (first, second) = (number(a)?, number(b)?);
        let is_plain = first > 12 || second > 12 || first == second;
        let (month, day) = if first > 12 {
            (second, first)
        } else {
            (first, second)
        };

        is_plain
            .then(|| Date::new(year(c)?, month, day).ok())
            .flatten()
    }
}

/// What stands between the parts of a date.
const DIVIDERS: [char; 11] = [
    '-', '/', '.', ',', '년', '월', '일', '\u{2010}', '\u{2011}', '\u{2013}', '\u{2212}',
];

/// A digit of Thai or Bengali as one of Latin; all else as it is.
fn latin_digit(it: char) -> char {
    let digit = [0x0e50, 0x09e6].into_iter().find_map(|zero| {
        let value = u32::from(it)
            .checked_sub(zero)
            .filter(|value| *value < 10)?;

        char::from_digit(value, 10)
    });

    digit.unwrap_or(it)
}

/// A year of two digits, which are of this century, or of four.
fn year(text: &str) -> Option<i16> {
    let year = text.parse::<i16>().ok()?;

    match text.len() {
        2 => Some(2000 + year),
        4 => Some(year),
        _ => None,
    }
}

/// The number of a month by its English name, which may be cut short.
fn month(text: &str) -> Option<i8> {
    const MONTHS: [&str; 12] = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ];
    let text = text.to_lowercase();
    let at = MONTHS.iter().position(|it| text.starts_with(it))?;

    i8::try_from(at + 1).ok()
}
