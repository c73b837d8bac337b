//! Why a key is not taken.

/// Why a key was not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// The field is full.
    Full,
    /// It is a mark, a vowel or a joiner, and nothing before it can carry it.
    NoBase,
    /// What is in hand has to be finished first: a consonant of Hangul needs a vowel, a vowel
    /// that Thai writes first needs its consonant.
    Unfinished,
    /// What stands after the caret would stand on nothing.
    Carries,
    /// It is Bengali straight after a Latin letter, and would be shaped as Latin. A space or a
    /// hyphen parts them.
    AfterLatin,
}
