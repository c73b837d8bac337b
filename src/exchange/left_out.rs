//! What of a file is not taken, and why.

use crate::calendar::Reason;
use crate::events::merge::SkipReason;

/// Something that cannot be taken.
#[derive(Debug, Clone, PartialEq)]
pub struct LeftOut {
    /// The line of the file, from 1.
    pub line: usize,
    /// Why.
    pub why: Why,
}

/// Why something cannot be taken.
#[derive(Debug, Clone, PartialEq)]
pub enum Why {
    /// It cannot be read.
    Read(Reason),
    /// It does nothing to what is kept.
    Merged(SkipReason),
}
