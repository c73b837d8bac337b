//! The digits that somebody enters, while they are no PIN yet.

use super::{LENGTHS, Pin, PinError};

use std::fmt;

/// Digits that have been entered, no more than a PIN has. What prints them for the log shows
/// none.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Digits(String);

impl Digits {
    /// Adds a digit from 0 to 9, if there is room for one more.
    pub fn push(&mut self, digit: u8) {
        if self.len() < *LENGTHS.end() && digit <= 9 {
            self.0.push(char::from(b'0' + digit));
        }
    }

    /// Takes the last one away.
    pub fn pop(&mut self) {
        self.0.pop();
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Why they may not be set as a PIN, if they may not.
    pub fn fault(&self) -> Option<PinError> {
        Pin::new(&self.0).err()
    }
}

impl fmt::Debug for Digits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Digits(..)")
    }
}
