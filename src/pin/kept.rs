//! What is kept of the PIN: two files.

use super::PinHash;
use crate::store::{Kept, Notice, StoreError};

use serde::{Deserialize, Serialize};

use std::sync::Arc;

/// The PIN, as a hash. By default there is none, and then there is no file.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "WrittenSecret")]
pub struct Secret {
    /// The hash of the PIN, if one is set.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hash: Option<PinHash>,
}

/// The file has a hash or is damaged: one of which only the beginning is left says nothing.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenSecret {
    hash: PinHash,
}

impl From<WrittenSecret> for Secret {
    fn from(written: WrittenSecret) -> Self {
        Self {
            hash: Some(written.hash),
        }
    }
}

impl Kept for Secret {
    const FILE: &'static str = "pin.toml";
    const MOST_BYTES: u64 = 4096;
    // A million PINs are tried in some hours by whoever has the hash.
    const IS_SECRET: bool = true;
    const ABOUT: &'static str = "The PIN of staff, as a hash from which it cannot be read \
                                 (Argon2id).\nIf it is lost, put a file named reset-pin beside \
                                 this one and restart the kiosk.";
}

/// How many wrong PINs were tried in a row.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tries {
    /// Wrong tries in a row.
    pub wrong: u32,
}

impl Kept for Tries {
    const FILE: &'static str = "tries.toml";
    const MOST_BYTES: u64 = 4096;
    const ABOUT: &'static str = "How many wrong PINs were tried one after the other.";
}

/// Whether a PIN guards the desk.
#[derive(Debug, Clone)]
pub enum State {
    /// None is set: there is no desk to come into.
    Unset,
    /// One is set.
    Set,
    /// One may be set and cannot be read; what is wrong with its file.
    Unreadable(Notice),
    /// It was to be reset, and that did not work yet.
    NotReset(Arc<StoreError>),
}
