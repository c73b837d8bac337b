//! Whether whoever signed a sheet may sign it.

use jiff::civil::{Date, date};

use super::{DayQuestion, GlyphCheck, ImportError};
use crate::language::Language;
use crate::ledger::{Reviewed, ReviewerRole};
use crate::review::submission::{Signature, SignedDay};

/// The earliest day that a review can be of. An earlier one is a typing mistake:
/// what the kiosk was made for happened in the summer of that year.
const FIRST_DAY: Date = date(2025, 1, 1);

/// How many years the Buddhist era is ahead.
const BUDDHIST: i16 = 543;

/// The signature of a reviewer who may sign texts of the language.
pub(super) fn signed(
    language: Language,
    signature: Signature,
    today: Date,
    undrawn: GlyphCheck<'_>,
) -> Result<Reviewed, ImportError> {
    let Signature {
        name,
        role,
        of,
        day,
    } = signature;

    if !ReviewerRole::of(language).contains(&role) {
        return Err(ImportError::Role { role, language });
    }
    if language == Language::Zapotec && of.is_none() {
        return Err(ImportError::Variety);
    }
    let date = date_of(day, today)?;
    for name in std::iter::once(&name).chain(&of) {
        if let Some(letter) = undrawn(Language::of_name(name), name) {
            return Err(ImportError::NoGlyph {
                name: name.clone(),
                letter,
            });
        }
    }

    Ok(Reviewed {
        by: name,
        role,
        of,
        date,
    })
}

/// The date of the day that was given, or what has to be asked about it.
fn date_of(day: SignedDay, today: Date) -> Result<Date, DayQuestion> {
    // A reviewer in Seoul or Manila may sign on what is tomorrow here.
    let last = today.tomorrow().unwrap_or(today);
    let is_possible = |date: &Date| (FIRST_DAY..=last).contains(date);
    let date = match day {
        SignedDay::Unsaid => today,
        SignedDay::On(date) => date,
        SignedDay::Unclear(text) => return Err(DayQuestion::Unclear(text)),
    };
    // Of a year in two digits the century was added by us.
    let meant = [BUDDHIST, BUDDHIST - 500]
        .into_iter()
        .filter_map(|ahead| Date::new(date.year() - ahead, date.month(), date.day()).ok())
        .find(is_possible);

    match meant {
        _ if is_possible(&date) => Ok(date),
        _ if date < FIRST_DAY => Err(DayQuestion::TooEarly { date }),
        Some(meant) => Err(DayQuestion::Buddhist { date, meant }),
        None => Err(DayQuestion::TooLate { date, today }),
    }
}
