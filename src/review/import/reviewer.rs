//! Whether whoever signed a sheet may sign it.

use jiff::civil::{Date, date};

use super::{GlyphCheck, ImportError};
use crate::language::Language;
use crate::ledger::{Reviewed, ReviewerRole};
use crate::review::submission::Signature;

/// The earliest day that a review can be of. An earlier one is a typing mistake:
/// what the kiosk was made for happened in the summer of that year.
const FIRST_DAY: Date = date(2025, 1, 1);

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
        date,
    } = signature;

    if !ReviewerRole::of(language).contains(&role) {
        return Err(ImportError::Role { role, language });
    }
    if language == Language::Zapotec && of.is_none() {
        return Err(ImportError::Variety);
    }
    let date = date.unwrap_or(today);
    if date < FIRST_DAY {
        return Err(ImportError::TooEarly(date));
    }
    // A reviewer in Seoul or Manila may sign on what is tomorrow here.
    if date > today.tomorrow().unwrap_or(today) {
        return Err(ImportError::TooLate { date, today });
    }
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
