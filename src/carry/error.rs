//! Why something cannot be carried as a code.

use crate::qr;

/// Why something cannot be carried as a code: what, where it stands and what to do.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// A phone would take a part of it for an address.
    #[error(
        "{place}: a phone takes `{address}` for an address and offers to open it: say it without"
    )]
    Address {
        /// The field or part in which it stands.
        place: String,
        /// What a phone takes for an address.
        address: String,
    },
    /// Something that is always needed is not there.
    #[error("{place}: there is no text: write one")]
    Empty {
        /// The field or part that is empty.
        place: String,
    },
    /// One part is too long even alone, with the title, the hotline and the edition line.
    #[error("{part}: it is {over} bytes too long for a code of its own: write it shorter")]
    Part {
        /// The name of the part.
        part: String,
        /// By how much, in bytes.
        over: usize,
    },
    /// What stands in every code is too long, so that no part fits beside it.
    #[error("title, hotline and edition line are {over} bytes too long for a code: shorten them")]
    Frame {
        /// By how much, in bytes.
        over: usize,
    },
    /// A number that no telephone outside can call, or no number.
    #[error(
        "{number}: it is not a number that a phone can call: write it like 213-738-9050, 911 or \
         +502 2422-8600, or offer no code for it"
    )]
    Number {
        /// The number as it is written.
        number: String,
    },
    /// An event that ends before it begins.
    #[error("{event}: it ends before it begins: mend its times")]
    Backwards {
        /// Its name.
        event: String,
    },
    /// It is no code for another reason.
    #[error("{place}: {error}")]
    Code {
        /// What it is.
        place: String,
        /// Why it is no code.
        error: qr::Error,
    },
}

impl Error {
    /// Whether it would be a code if it said less.
    pub(super) fn is_too_long(&self) -> bool {
        matches!(
            self,
            Self::Code {
                error: qr::Error::TooLong { .. },
                ..
            }
        )
    }
}
