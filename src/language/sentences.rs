//! What a visitor reads: whole sentences in one language, and single words that
//! may be of another.

use super::Language;

impl Language {
    /// The language that whole sentences stand in. For every language it is the
    /// language itself, but for Zapotec: little Zapotec has been published, so
    /// its readers get sentences in Spanish, with the Zapotec words and sentences
    /// that there are.
    pub const fn sentences(self) -> Self {
        match self {
            Self::Zapotec => Self::Spanish,
            _ => self,
        }
    }
}
