//! Which characters can be shown, asked once each.

use crate::language::Language;

use std::cell::RefCell;
use std::collections::BTreeMap;

/// The same answer, remembered: a calendar has the same letters thousands of times, and looking
/// into a font is slow.
pub fn remembered(has_glyph: impl Fn(Language, char) -> bool) -> impl Fn(Language, char) -> bool {
    let known = RefCell::new(BTreeMap::new());

    move |language, letter| {
        *known
            .borrow_mut()
            .entry((language, letter))
            .or_insert_with(|| has_glyph(language, letter))
    }
}
