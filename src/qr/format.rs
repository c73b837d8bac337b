//! How large a code its text needs.

use super::{Error, QUIET_ZONE};

use qrcode::bits::Bits;
use qrcode::types::Mode;
use qrcode::{EcLevel, Version};

/// The largest version that is used: 89 modules wide. Larger ones are too fine for the cameras
/// and displays that are met.
pub const MOST_VERSION: u8 = 18;

/// What stands before the bytes of a text that is not ASCII, in bits: that an ECI follows, and
/// which.
const ECI_BITS: usize = 4 + 8;

/// How much of a code may be spoilt before it cannot be read any more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// About 7 % of it.
    L,
    /// About 15 % of it.
    M,
}

impl From<Level> for EcLevel {
    fn from(level: Level) -> Self {
        match level {
            Level::L => Self::L,
            Level::M => Self::M,
        }
    }
}

/// How large a code is, and how much of it may be spoilt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Format {
    /// Its version: 1 to 18.
    pub version: u8,
    /// How much of it may be spoilt.
    pub level: Level,
}

impl Format {
    /// The smallest format that holds a text: at level M if any version up to 18 does, else at
    /// level L. That is cheap: nothing is encoded.
    ///
    /// # Errors
    ///
    /// No format up to version 18 holds it.
    pub fn of(text: &str) -> Result<Self, Error> {
        let is_ascii = text.is_ascii();
        let fitting = [Level::M, Level::L]
            .into_iter()
            .flat_map(|level| (1..=MOST_VERSION).map(move |version| Self { version, level }))
            .find(|it| text.len() <= it.capacity(is_ascii));

        fitting.ok_or_else(|| {
            let largest = Self {
                version: MOST_VERSION,
                level: Level::L,
            };

            Error::TooLong {
                bytes: text.len(),
                over: text.len() - largest.capacity(is_ascii),
            }
        })
    }

    /// How many bytes of text it holds, if that is ASCII or if it is not.
    pub fn capacity(self, is_ascii: bool) -> usize {
        let version = Version::Normal(self.version.into());
        // The library knows every version from 1 to 40; one that it does not know holds nothing.
        let whole = Bits::new(version).max_len(self.level.into()).unwrap_or(0);
        let mode = version.mode_bits_count() + Mode::Byte.length_bits_count(version);
        let eci = if is_ascii { 0 } else { ECI_BITS };

        whole.saturating_sub(mode + eci) / 8
    }

    /// How many modules it is wide and high, without the quiet zone: 21 to 89.
    pub fn width(self) -> u32 {
        17 + 4 * u32::from(self.version)
    }

    /// How many modules it is wide and high, with the quiet zone on both sides: 29 to 97.
    pub fn whole_width(self) -> u32 {
        self.width() + 2 * QUIET_ZONE
    }
}
