//! What is typed, on the glass or on a physical keyboard: the layouts of four scripts, what
//! their keys compose, and the text of one field. It draws nothing and knows no window.
//!
//! A [`Keyboard`] says which [`Key`]s there are, a [`TextBuffer`] takes them:
//!
//! - **Hangul** grows letter by letter. What cannot become a syllable is not taken.
//! - **Thai** marks are held to the input check of WTT 2.0, and put in order where only their
//!   order is wrong.
//! - **Bengali** signs stand on a letter that can carry them.
//! - All text is in NFC, and the caret never stops inside a grapheme cluster.

mod bengali;
mod buffer;
mod hangul;
mod key;
mod keyboard;
mod layout;
mod order;
mod position;
mod reason;
mod thai;
mod tidy;

pub use buffer::{Inserted, Pressed, TextBuffer};
pub use key::{Face, Key, Stroke};
pub use keyboard::{Chord, Keyboard};
pub use layout::{Held, Layout, MOST_KEYS, Plane};
pub use position::KeyPosition;
pub use reason::Reason;
