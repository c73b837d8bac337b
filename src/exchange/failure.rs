//! Why something with calendar files did not work.

use crate::store;

/// Why it did not work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Failure {
    /// The file cannot be read.
    NotRead,
    /// It is larger than may be read.
    TooLarge,
    /// It is no calendar.
    NotCalendar,
    /// The stick cannot be written.
    NotWritten,
    /// The data folder cannot be written.
    NotStored(store::Kind),
}
