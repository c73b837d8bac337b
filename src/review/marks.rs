//! What a mark in the column *approve* means.
//!
//! `X` is a yes on American forms and a no in Korea, and `O` the other way round;
//! in schools of Mexico, Manila and Bangkok a cross is a fault. So signs count only
//! where they mean one thing, and the table asks for words.

use serde::Deserialize;

use crate::language::Language;
use crate::spelling::composed;

use std::collections::BTreeMap;
use std::sync::LazyLock;

/// The words of the column, of every language that has some.
static WORDS: LazyLock<BTreeMap<String, MarkWords>> = LazyLock::new(|| {
    let words = toml::from_str(include_str!("../../assets/review/table.toml"));

    words.unwrap_or_default()
});

/// Ticks, which approve everywhere; and what a spreadsheet makes of a box that is ticked.
const TICKS: [&str; 7] = ["✓", "✔", "☑", "✅", "√", "true", "1"];

/// What a spreadsheet makes of a box that nobody has ticked.
const UNTICKED: [&str; 4] = ["", "false", "falso", "☐"];

/// Crosses that a keyboard may stand for; a letter as often as not.
const CROSSES: [&str; 11] = ["x", "х", "×", "✕", "✖", "✗", "✘", "☒", "❌", "╳", "ㄨ"];

/// Circles, and the letters and digits that look alike.
const CIRCLES: [&str; 10] = ["o", "○", "◯", "〇", "⭕", "◎", "●", "ㅇ", "о", "0"];

/// What a language says of the column.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct MarkWords {
    /// What is a yes; the first is what the table asks for.
    yes: Vec<String>,
    /// What is a no; the first is what the table asks for.
    no: Vec<String>,
    /// What to write.
    pub(super) how: String,
}

impl MarkWords {
    /// Those of a language; who reviews Zapotec reads Spanish.
    pub(super) fn of(language: Language) -> Option<&'static Self> {
        WORDS.get(language.sentences().tag())
    }

    /// The word that the table asks for as a yes, and the one as a no.
    pub(super) fn asked_for(&self) -> [&str; 2] {
        [&self.yes, &self.no].map(|words| words.first().map_or("", String::as_str))
    }
}

/// What a cell says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mark {
    /// Nothing.
    Empty,
    /// The words may stand.
    Yes,
    /// They may not.
    No,
    /// A cross, where it may be either.
    Cross,
    /// A circle, where it may be either.
    Circle,
    /// Neither yes nor no.
    Unclear,
}

impl Mark {
    /// What a cell in a table of a language says.
    pub(super) fn read(language: Language, cell: &str) -> Self {
        let cell = plain(cell);
        let cell = cell.as_str();
        let is_among = |words: fn(&MarkWords) -> &Vec<String>| {
            WORDS
                .values()
                .any(|it| words(it).iter().any(|it| it == cell))
        };
        // Who marks by O and X writes a zero as often as the letter.
        let is_zero = cell == "0" && language != Language::Korean;

        if UNTICKED.contains(&cell) {
            Self::Empty
        } else if TICKS.contains(&cell) || is_among(|it| &it.yes) {
            Self::Yes
        } else if is_zero || is_among(|it| &it.no) {
            Self::No
        } else if CROSSES.contains(&cell) {
            match language {
                Language::Korean => Self::No,
                _ => Self::Cross,
            }
        } else if CIRCLES.contains(&cell) {
            match language {
                Language::Korean if cell != "0" => Self::Yes,
                _ => Self::Circle,
            }
        } else {
            Self::Unclear
        }
    }

    /// What the marks of a table mean beside each other, now that it is known which there
    /// are. A cross is a yes only on a form in English, where nothing else is one and it does
    /// not stand alone: else it may be what the reviewer finds wrong.
    pub(super) fn together(language: Language, mut all: Vec<Self>) -> Vec<Self> {
        let crosses = all.iter().filter(|it| **it == Self::Cross).count();
        let has_other = all.iter().any(|it| matches!(it, Self::Yes | Self::Circle));

        if language == Language::English && crosses > 1 && !has_other {
            for mark in all.iter_mut().filter(|it| **it == Self::Cross) {
                *mark = Self::Yes;
            }
        }

        all
    }
}

/// A cell without what nobody sees and nobody means: case, blanks, the full stop, the
/// sign that makes a tick coloured.
fn plain(cell: &str) -> String {
    let is_shown = |it: &char| {
        !matches!(
            it,
            '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{fe0e}' | '\u{fe0f}'
        )
    };
    let latin = |it: char| match it {
        // Full-width letters and digits, as East Asian keyboards give them.
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(it) - 0xfee0).unwrap_or(it),
        it => it,
    };
    let shown: String = cell.chars().filter(is_shown).map(latin).collect();
    let words: Vec<_> = shown.split_whitespace().collect();
    let plain = words.join(" ").to_lowercase();
    let around = [
        '.', ',', '!', '。', '।', '"', '“', '”', '\'', '‘', '’', '(', ')', '[', ']',
    ];

    composed(plain.trim_matches(|it: char| it == ' ' || around.contains(&it)))
}
