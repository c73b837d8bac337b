//! A value of a content file that is not what it should be.

/// A value that is not what its place asks for; it says what to write instead.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct Malformed(pub(super) String);
