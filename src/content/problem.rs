//! What is wrong with an edition or a pack, said to the person who can mend it.

use std::fmt;

/// One thing wrong with one file: where it stands, and what to do about it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub struct Problem {
    /// The file, as in `content/facts.toml`; for a pack that cannot be read, its own path.
    pub file: String,
    /// The place in the file, as in `statement home-door-keep-closed.sources` (items without an
    /// id are counted from 1: `statement[2]`); empty when the file as a whole is meant.
    pub key: String,
    /// What is wrong, in plain words, and what to do.
    pub reason: String,
}

impl Problem {
    /// A problem at one place in a file.
    pub fn new(file: impl Into<String>, key: impl Into<String>, reason: impl Into<String>) -> Self {
        Self {
            file: file.into(),
            key: key.into(),
            reason: reason.into(),
        }
    }

    /// A problem with a file as a whole.
    pub fn whole(file: impl Into<String>, reason: impl Into<String>) -> Self {
        Self::new(file, "", reason)
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { file, key, reason } = self;

        if key.is_empty() {
            write!(f, "{file}: {reason}")
        } else {
            write!(f, "{file}: {key}: {reason}")
        }
    }
}

/// A value that is not what its place asks for; it says what to write instead.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct Malformed(pub(super) String);
