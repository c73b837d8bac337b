//! What was made is kept, so that nothing is made twice: to write a code takes milliseconds, and a
//! screen is drawn again with every touch.

use crate::carry::Payload;
use crate::language::{Language, Script, Text};
use crate::qr::Symbol;
use crate::takeaway::Piece;

use std::sync::{Arc, Mutex, OnceLock, PoisonError};

/// Of what something was made: the language, and what may change while the screen is there.
pub(super) type Key = (Language, String);

/// What is carried home in one language.
#[derive(Debug, Default)]
pub(super) struct Made {
    pub(super) parts: Vec<MadePart>,
}

/// One code and its words.
#[derive(Debug)]
pub(super) struct MadePart {
    /// What stands in its code; nothing where the words have no room there.
    payload: Option<Payload>,
    /// What it says, as it is read on the screen: in groups, with the line breaks marked.
    pub(super) groups: Vec<Vec<Text<'static>>>,
    /// Whether the first line of each group of several stands over the others.
    pub(super) has_headings: bool,
    symbol: OnceLock<Option<Arc<Symbol>>>,
}

impl MadePart {
    pub(super) fn of(language: Language, piece: Piece) -> Self {
        Self {
            payload: Some(piece.payload),
            has_headings: piece.has_headings,
            ..Self::without_code(language, &piece.lines)
        }
    }

    /// Words alone, an empty line between groups.
    pub(super) fn without_code(language: Language, lines: &[String]) -> Self {
        let groups = lines.split(|it| it.is_empty());
        let groups = groups.map(|group| group.iter().map(|it| shown(language, it)).collect());

        Self {
            payload: None,
            groups: groups.collect(),
            has_headings: false,
            symbol: OnceLock::new(),
        }
    }

    /// Its code, which is made when it is first shown.
    pub(super) fn symbol(&self) -> Option<Arc<Symbol>> {
        let made = || self.payload.as_ref()?.symbol().ok().map(Arc::new);

        self.symbol.get_or_init(made).clone()
    }
}

/// A line as it is shown to who reads a language: in the face of that, unless it is in letters
/// that are not theirs.
fn shown(language: Language, line: &str) -> Text<'static> {
    let reader = language.sentences();
    let is_theirs = match reader.script() {
        Script::Latin => Language::of_name(line).script() == Script::Latin,
        script => line.chars().any(|it| script.contains(it)),
    };
    let spoken = if is_theirs {
        reader
    } else {
        Language::of_name(line)
    };

    Text::joined(line, spoken)
}

/// What was made, and of what.
type Last = Option<(Key, Arc<Made>)>;

/// What was made last. Two screens that differ in nothing else are the same.
#[derive(Debug, Clone, Default)]
pub(super) struct Kept(Arc<Mutex<Last>>);

impl PartialEq for Kept {
    fn eq(&self, _other: &Self) -> bool {
        true
    }
}

impl Kept {
    /// What was made of the same, or what is made of it now.
    pub(super) fn made(&self, key: Key, make: impl FnOnce() -> Option<Made>) -> Option<Arc<Made>> {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((of, made)) = &*kept
            && *of == key
        {
            return Some(Arc::clone(made));
        }
        let made = Arc::new(make()?);
        *kept = Some((key, Arc::clone(&made)));

        Some(made)
    }
}
