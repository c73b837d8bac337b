//! One kind of problem for whatever an edition, a pack or a file of settings
//! has wrong, said to the person who can mend it; and where in a text it stands.

use std::fmt;

/// One thing wrong with one file: where it stands, and what to do about it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, thiserror::Error)]
pub struct Problem {
    /// The file, as in `content/facts.toml`; for a pack that cannot be read, its own path.
    pub file: String,
    /// The place in the file: an entry and its field, as in
    /// `statement home-door-keep-closed.sources` (entries without an id are counted from 1:
    /// `statement[2]`), the id of a message, or `line 3`. Empty when the file as a whole is meant.
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

/// The line on which a byte of a text stands, counted from 1 as editors do.
pub fn line_at(text: &str, byte: usize) -> usize {
    1 + text.bytes().take(byte).filter(|&it| it == b'\n').count()
}

/// The column in which a byte of a text stands: characters from 1.
pub fn column_at(text: &str, byte: usize) -> usize {
    let before = text.get(..byte).unwrap_or(text);

    1 + before.chars().rev().take_while(|&it| it != '\n').count()
}
