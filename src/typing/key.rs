//! One key: what it types, and what is drawn on it.

use super::bengali;
use super::thai;

/// A key that types something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Key(&'static str);

/// What is drawn on a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Face {
    /// The letters as they are.
    Letter(&'static str),
    /// A mark, to be drawn on a dotted circle (U+25CC).
    Mark(&'static str),
    /// The zero width joiner, which has no shape of its own.
    Joiner,
    /// The zero width non-joiner, which has none either.
    NonJoiner,
    /// The space bar.
    Space,
}

/// What one touch or one key does to a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stroke {
    /// Types something.
    Key(Key),
    /// Takes back what was typed last.
    Backspace,
    /// Moves the caret to the left.
    Left,
    /// Moves the caret to the right.
    Right,
}

impl Key {
    /// The space bar.
    pub const SPACE: Self = Self(" ");

    /// A key that types this text, which is in NFC.
    pub(super) const fn of(text: &'static str) -> Self {
        Self(text)
    }

    /// What it types: one letter as a rule, two code points where NFC has no single one
    /// (`ড়`), and a letter of the Hangul Compatibility Jamo for a part of a syllable.
    pub const fn text(self) -> &'static str {
        self.0
    }

    /// What is drawn on it.
    pub fn face(self) -> Face {
        let mut letters = self.0.chars();

        match (letters.next(), letters.next()) {
            (Some(' '), None) => Face::Space,
            (Some(bengali::JOINER), None) => Face::Joiner,
            (Some(bengali::NON_JOINER), None) => Face::NonJoiner,
            (Some(it), None) if thai::hangs(it) || bengali::hangs(it) => Face::Mark(self.0),
            _ => Face::Letter(self.0),
        }
    }
}
