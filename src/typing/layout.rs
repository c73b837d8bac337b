//! Which key stands where, in four scripts.

mod bengali;
mod hangul;
mod latin;
mod signs;
mod thai;

use super::key::Key;
use super::position::KeyPosition;
use crate::language::Language;

/// The most keys that stand in one row. With keys of 12.7 mm and 2.54 mm between them that is
/// 195.58 mm.
pub const MOST_KEYS: usize = 13;

/// What one key types, plain and with shift; with shift the same if nothing is said.
type Pair = (&'static str, &'static str);

/// What a key types besides, with the third level shift (AltGr), and with both.
type Third = (KeyPosition, &'static str, &'static str);

/// The keys of one script. The first keys of each row stand where those of a physical board
/// do; what follows them there is on the screen alone, and has another place on the board.
struct Table {
    rows: [&'static [Pair]; 4],
    third: &'static [Third],
}

/// An arrangement of keys for one script.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Layout {
    /// QWERTY with all letters of English, Spanish, Tagalog and Zapotec.
    Latin,
    /// Two-set Hangul.
    Hangul,
    /// Thai Kedmanee.
    Thai,
    /// The national layout of Bangladesh.
    Bengali,
}

/// What the keys on the screen show.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Plane {
    /// The layout without shift.
    Plain,
    /// The layout with shift.
    Shifted,
    /// The digits `0` to `9` and punctuation, the same in all layouts, since Thai and Bengali
    /// boards have digits of their own and few signs.
    Signs,
}

/// Which keys of a physical keyboard are held while another goes down.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Held {
    /// Either shift key.
    pub shift: bool,
    /// The third level shift, AltGr.
    pub alt_graph: bool,
}

impl Layout {
    /// All of them, Latin first.
    pub const ALL: [Self; 4] = [Self::Latin, Self::Hangul, Self::Thai, Self::Bengali];

    /// The one in which a language is written.
    pub const fn of(language: Language) -> Self {
        match language {
            Language::English | Language::Spanish | Language::Zapotec | Language::Tagalog => {
                Self::Latin
            }
            Language::Korean => Self::Hangul,
            Language::Bengali => Self::Bengali,
            Language::Thai => Self::Thai,
        }
    }

    /// All layouts in the order in which the layout key of a field goes through them: its own,
    /// then Latin, in which names and addresses are written, then the others.
    pub fn circle(own: Self) -> [Self; 4] {
        let mut circle = Self::ALL;
        circle.sort_by_key(|&it| it != own);

        circle
    }

    /// The next one in the circle of a field.
    pub fn next(self, own: Self) -> Self {
        let circle = Self::circle(own);
        let at = circle.iter().position(|&it| it == self);

        at.and_then(|at| circle.get(at + 1)).copied().unwrap_or(own)
    }

    /// Its name in its own script, for the layout key.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Latin => "ABC",
            Self::Hangul => "한글",
            Self::Thai => "ไทย",
            Self::Bengali => "বাংলা",
        }
    }

    /// The keys on the screen, in four rows of at most [`MOST_KEYS`]. The rows of
    /// [`Plane::Plain`] and [`Plane::Shifted`] are equally long, key over key.
    pub fn rows(self, plane: Plane) -> [Vec<Key>; 4] {
        let is_shifted = plane == Plane::Shifted;

        match plane {
            Plane::Signs => signs::ROWS.map(|row| row.iter().map(|&it| Key::of(it)).collect()),
            Plane::Plain | Plane::Shifted => self
                .table()
                .rows
                .map(|row| row.iter().map(|&it| chosen(it, is_shifted)).collect()),
        }
    }

    /// What the key at a place of a physical keyboard types. Without the third level shift it
    /// is what stands on the screen in the same row and column. Nothing, if it types nothing.
    pub fn at(self, position: KeyPosition, held: Held) -> Option<Key> {
        if let Some(digit) = position.digit() {
            return Some(Key::of(digit));
        }
        if position == KeyPosition::Space {
            return Some(Key::SPACE);
        }
        if held.alt_graph {
            let (_, plain, shifted) = self
                .table()
                .third
                .iter()
                .find(|(it, _, _)| *it == position)?;
            let text = if held.shift { shifted } else { plain };

            return (!text.is_empty()).then(|| Key::of(text));
        }

        let (row, column) = position.place()?;
        let pair = self.table().rows.get(row)?.get(column)?;

        Some(chosen(*pair, held.shift))
    }

    const fn table(self) -> &'static Table {
        match self {
            Self::Latin => &latin::TABLE,
            Self::Hangul => &hangul::TABLE,
            Self::Thai => &thai::TABLE,
            Self::Bengali => &bengali::TABLE,
        }
    }
}

fn chosen((plain, shifted): Pair, is_shifted: bool) -> Key {
    Key::of(if is_shifted && !shifted.is_empty() {
        shifted
    } else {
        plain
    })
}
