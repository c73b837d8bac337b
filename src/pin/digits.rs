//! What a PIN may be.

use std::fmt;
use std::ops::RangeInclusive;

/// How many digits a PIN has.
pub const LENGTHS: RangeInclusive<usize> = 6..=12;

/// Years that somebody may have been born in, or remember.
const YEARS: RangeInclusive<u32> = 1900..=2100;

/// By how much the years of the Buddhist era, as Thais count, are ahead of these.
const BUDDHIST: u32 = 543;

/// A PIN that may be set.
#[derive(Clone, PartialEq, Eq)]
pub struct Pin(String);

/// Why a PIN may not be set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PinError {
    /// There is something besides the digits 0 to 9.
    #[error("a PIN has only the digits 0 to 9: leave out everything else")]
    NotDigits,
    /// It has fewer than 6 digits.
    #[error("a PIN has at least 6 digits: take more")]
    TooShort,
    /// It has more than 12 digits.
    #[error("a PIN has at most 12 digits: take fewer")]
    TooLong,
    /// It is one digit, again and again.
    #[error("one digit again and again is guessed at once: take another PIN")]
    OneDigit,
    /// Each digit is one more than that before it, or one less; 0 comes after 9.
    #[error("digits in a row are guessed at once: take another PIN")]
    Run,
    /// It is a year or a date.
    #[error("a year or a date is guessed soon: take another PIN")]
    Year,
}

impl Pin {
    /// The PIN of these digits.
    ///
    /// # Errors
    ///
    /// It has not 6 to 12 digits, or is one that is guessed first:
    ///
    /// - one digit, repeated;
    /// - a run up or down, also past the end of the keys: `123456`, `890123`, `321098`;
    /// - a year from 1900 to 2100. It has four digits, so what is meant is a PIN that is only
    ///   years (`19841984`), a year before or after one repeated digit (`198400`, `001984`) or a
    ///   month (`198412`, `121984`), or a date in any usual order, with a year of four digits
    ///   (`31121984`) or of two (`311284`). Years of the Buddhist era are years too (`25272527`,
    ///   `252712`).
    pub fn new(digits: &str) -> Result<Self, PinError> {
        let values: Option<Vec<u32>> = digits.chars().map(|it| it.to_digit(10)).collect();
        let values = values.ok_or(PinError::NotDigits)?;

        if values.len() < *LENGTHS.start() {
            Err(PinError::TooShort)
        } else if values.len() > *LENGTHS.end() {
            Err(PinError::TooLong)
        } else if is_one_digit(&values) {
            Err(PinError::OneDigit)
        } else if is_run(&values) {
            Err(PinError::Run)
        } else if is_year(&values) {
            Err(PinError::Year)
        } else {
            Ok(Self(digits.to_owned()))
        }
    }

    /// Its digits.
    pub(super) fn digits(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Pin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Pin(..)")
    }
}

fn is_one_digit(digits: &[u32]) -> bool {
    digits.windows(2).all(|it| matches!(it, [a, b] if a == b))
}

fn is_run(digits: &[u32]) -> bool {
    let is_all = |step: u32| {
        digits
            .windows(2)
            .all(|it| matches!(it, [a, b] if (a + step) % 10 == *b))
    };

    is_all(1) || is_all(9)
}

/// The number that digits are.
fn number(digits: &[u32]) -> u32 {
    digits.iter().fold(0, |sum, it| sum * 10 + it)
}

fn is_full_year(digits: &[u32]) -> bool {
    let year = number(digits);
    let is_buddhist = year
        .checked_sub(BUDDHIST)
        .is_some_and(|it| YEARS.contains(&it));

    digits.len() == 4 && (YEARS.contains(&year) || is_buddhist)
}

fn is_month(digits: &[u32]) -> bool {
    digits.len() == 2 && (1..=12).contains(&number(digits))
}

/// Whether they are a month and a day, in this order or the other one.
fn is_month_and_day(digits: &[u32]) -> bool {
    let is_day = |it: &[u32]| (1..=31).contains(&number(it));

    digits.len() == 4
        && digits
            .split_at_checked(2)
            .is_some_and(|(a, b)| (is_month(a) && is_day(b)) || (is_day(a) && is_month(b)))
}

fn is_year(digits: &[u32]) -> bool {
    let is_only_years = digits.len().is_multiple_of(4) && digits.chunks(4).all(is_full_year);
    let beside = |rest: &[u32]| is_one_digit(rest) || is_month(rest) || is_month_and_day(rest);
    let begins = digits
        .split_at_checked(4)
        .is_some_and(|(year, rest)| is_full_year(year) && beside(rest));
    let ends = digits
        .split_at_checked(digits.len().saturating_sub(4))
        .is_some_and(|(rest, year)| is_full_year(year) && beside(rest));

    is_only_years || begins || ends || is_short_date(digits)
}

/// Whether they are day, month and year, with two digits each.
fn is_short_date(digits: &[u32]) -> bool {
    let at = |place| digits.split_at_checked(place);

    digits.len() == 6
        && (at(4).is_some_and(|(date, _)| is_month_and_day(date))
            || at(2).is_some_and(|(_, date)| is_month_and_day(date)))
}
