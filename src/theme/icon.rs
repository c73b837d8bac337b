//! Pictograms, by the names that the content uses.

use std::collections::HashMap;
use std::sync::LazyLock;

/// Name and code point of each pictogram in the icon face.
const TABLE: &str = include_str!("../../assets/fonts/icons.tsv");

static ICONS: LazyLock<HashMap<&'static str, char>> = LazyLock::new(|| {
    TABLE
        .lines()
        .filter_map(|line| {
            let (name, code) = line.split_once('\t')?;
            let code = u32::from_str_radix(code.trim(), 16).ok()?;

            Some((name, char::from_u32(code)?))
        })
        .collect()
});

/// A pictogram of the icon face.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Icon(char);

impl Icon {
    /// The pictogram of that name, if the face has it.
    pub fn find(name: &str) -> Option<Self> {
        ICONS.get(name).copied().map(Self)
    }

    /// The pictogram of that name, or a plain information sign.
    pub fn named(name: &str) -> Self {
        Self::find(name)
            .or_else(|| Self::find("info"))
            .unwrap_or(Self('i'))
    }

    /// The character that draws it in [`crate::theme::ICONS`].
    pub fn glyph(self) -> char {
        self.0
    }
}
