//! What was made is kept, so that nothing is made twice: to write a code takes milliseconds, and a
//! screen is drawn again with every touch.

use crate::carry::Payload;
use crate::language::Language;
use crate::qr::Symbol;

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
    payload: Payload,
    /// What it says, as it is read on the screen.
    pub(super) lines: Vec<String>,
    symbol: OnceLock<Option<Arc<Symbol>>>,
}

impl MadePart {
    pub(super) fn new(payload: Payload, lines: Vec<String>) -> Self {
        Self {
            payload,
            lines,
            symbol: OnceLock::new(),
        }
    }

    /// One whose words are those of its code.
    pub(super) fn of(payload: Payload) -> Self {
        let lines = payload.text().lines().map(str::to_owned).collect();

        Self::new(payload, lines)
    }

    /// Its code, which is made when it is first shown.
    pub(super) fn symbol(&self) -> Option<Arc<Symbol>> {
        let made = || self.payload.symbol().ok().map(Arc::new);

        self.symbol.get_or_init(made).clone()
    }
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
