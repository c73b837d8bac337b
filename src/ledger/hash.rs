//! The hash by which an edit of a wording is noticed.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use sha2::{Digest, Sha256};

use std::fmt;
use std::str::FromStr;

/// How many hexadecimal digits a hash is written in.
const DIGITS: usize = 16;

/// The first 64 bits of a SHA-256, written as 16 hexadecimal digits: enough to
/// notice every edit, and short enough to be read in a diff. It is there to find
/// edits that nobody has reviewed, not to keep out a forger.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Hash(u64);

/// The hash of a wording, which is to be given as
/// [`Catalogs::pattern_source`](crate::language::Catalogs::pattern_source)
/// gives it. It is that of the UTF-8 bytes and nothing else, so `printf %s
/// WORDING | sha256sum | cut -c-16` gives it too.
///
/// ```
/// assert_eq!(rights_kiosk::ledger::hash("Back").to_string(), "76900f1bfd16c8d4");
/// ```
pub fn hash(wording: &str) -> Hash {
    let digest = Sha256::digest(wording);
    let first = digest.iter().take(DIGITS / 2);

    Hash(first.fold(0, |hash, byte| hash << 8 | u64::from(*byte)))
}

/// A text that is no hash.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a hash: write its {DIGITS} digits, each from 0 to 9 or a to f")]
pub struct ParseHashError(String);

impl fmt::Display for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:0DIGITS$x}", self.0)
    }
}

impl FromStr for Hash {
    type Err = ParseHashError;

    fn from_str(text: &str) -> Result<Self, ParseHashError> {
        let is_digit = |it: u8| matches!(it, b'0'..=b'9' | b'a'..=b'f');
        let is_hash = text.len() == DIGITS && text.bytes().all(is_digit);

        is_hash
            .then(|| u64::from_str_radix(text, 16).ok())
            .flatten()
            .map(Self)
            .ok_or_else(|| ParseHashError(text.to_owned()))
    }
}

impl Serialize for Hash {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Hash {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?
            .parse()
            .map_err(de::Error::custom)
    }
}
