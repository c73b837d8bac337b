//! A PIN as it is kept: a hash from which it cannot be read.

use super::Pin;

use argon2::password_hash::phc::PasswordHash;
use argon2::{Algorithm, Argon2, Params, PasswordHasher, PasswordVerifier, Version};
use serde::{Deserialize, Serialize};

use std::fmt;

/// Memory of one hash: 19 MiB, in KiB. With [`PASSES`] and [`LANES`] the lowest that OWASP's
/// *Password Storage Cheat Sheet* names for Argon2id.
const MEMORY: u32 = 19 * 1024;
const PASSES: u32 = 2;
const LANES: u32 = 1;

/// The most that a stored hash may ask for, so that a file that was tampered with or has
/// suffered costs no more than 64 MiB and half a second or so.
const MOST_MEMORY: u32 = 64 * 1024;
const MOST_PASSES: u32 = 8;
const MOST_LANES: u32 = 4;

/// The least bytes of a stored hash and of its salt; a hash of few bytes fits many PINs.
const LEAST_HASH: usize = 16;
const LEAST_SALT: usize = 8;

/// The most characters of a stored hash.
const MOST_CHARACTERS: usize = 256;

/// The hash of a PIN: Argon2id with 19 MiB, 2 passes and a salt of 16 random bytes of its own, in
/// the form that is usual for it (PHC string).
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PinHash(String);

/// Why a hash could not be made, read or compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum HashError {
    /// The system gave no random numbers, or not the memory.
    #[error(
        "the PIN could not be hashed: the computer has no random numbers or no memory left; \
             restart it"
    )]
    NotMade,
    /// It is not a hash that this program makes or bears.
    #[error("is no Argon2id hash, or one that asks for too much")]
    NotAHash,
}

impl PinHash {
    /// The hash of a PIN, with a new salt. Takes some hundredths of a second and 19 MiB.
    ///
    /// # Errors
    ///
    /// There are no random numbers, or there is not the memory.
    pub fn of(pin: &Pin) -> Result<Self, HashError> {
        let params = Params::new(MEMORY, PASSES, LANES, None).map_err(|_| HashError::NotMade)?;
        let hasher = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
        let hash = hasher
            .hash_password(pin.digits().as_bytes())
            .map_err(|_| HashError::NotMade)?;

        Ok(Self(hash.to_string()))
    }

    /// A hash as it is stored. Other numbers than ours are read, if they can be borne.
    ///
    /// # Errors
    ///
    /// It is none, or asks for too much memory or time.
    pub fn parse(text: &str) -> Result<Self, HashError> {
        let parse = || {
            if text.len() > MOST_CHARACTERS {
                return None;
            }
            let hash = PasswordHash::new(text).ok()?;
            let params = Params::try_from(&hash).ok()?;
            let is_ours = hash.algorithm.as_str() == Algorithm::Argon2id.as_str()
                && hash.version == Some(Version::V0x13.into());
            let is_bearable = params.m_cost() <= MOST_MEMORY
                && params.t_cost() <= MOST_PASSES
                && params.p_cost() <= MOST_LANES;
            let is_whole =
                hash.hash.as_ref()?.len() >= LEAST_HASH && hash.salt.as_ref()?.len() >= LEAST_SALT;

            (is_ours && is_bearable && is_whole).then(|| Self(text.to_owned()))
        };

        parse().ok_or(HashError::NotAHash)
    }

    /// Whether it is the hash of these digits. Takes as long whether it is or not: some
    /// hundredths of a second.
    ///
    /// # Errors
    ///
    /// There is not the memory.
    pub fn is_of(&self, digits: &str) -> Result<bool, HashError> {
        let hash = PasswordHash::new(&self.0).map_err(|_| HashError::NotAHash)?;

        // What it was made with stands in the hash.
        match Argon2::default().verify_password(digits.as_bytes(), &hash) {
            Ok(()) => Ok(true),
            Err(argon2::password_hash::Error::PasswordInvalid) => Ok(false),
            Err(_) => Err(HashError::NotMade),
        }
    }
}

impl fmt::Debug for PinHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PinHash(..)")
    }
}

impl From<PinHash> for String {
    fn from(hash: PinHash) -> Self {
        hash.0
    }
}

impl TryFrom<String> for PinHash {
    type Error = HashError;

    fn try_from(text: String) -> Result<Self, HashError> {
        Self::parse(&text)
    }
}
