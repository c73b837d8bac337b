//! How many messages a language has, and in which states they are.

use serde::Serialize;

use super::{Ledger, ReviewState};
use crate::language::{Catalogs, Language};

/// How much of a language there is, and how far it can be trusted. The numbers
/// are of messages that English has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct Coverage {
    /// Those that the language itself has: the sum of the four states.
    pub messages: usize,
    /// Those that the visitor cannot read: neither the language has them nor,
    /// where Spanish is meant to stand in, Spanish.
    pub missing: usize,
    /// Those for which Spanish stands in, as it is meant to for Zapotec.
    pub fallback: usize,
    /// Those in the state [`ReviewState::Draft`].
    pub draft: usize,
    /// Those in the state [`ReviewState::Checked`].
    pub checked: usize,
    /// Those in the state [`ReviewState::Reviewed`].
    pub reviewed: usize,
    /// Those in the state [`ReviewState::Stale`].
    pub stale: usize,
}

impl Coverage {
    fn in_state(&mut self, state: ReviewState) -> &mut usize {
        match state {
            ReviewState::Draft => &mut self.draft,
            ReviewState::Checked => &mut self.checked,
            ReviewState::Reviewed => &mut self.reviewed,
            ReviewState::Stale => &mut self.stale,
        }
    }
}

impl Ledger {
    /// How much of a language there is, and how far it can be trusted.
    pub fn coverage(&self, catalogs: &Catalogs, language: Language) -> Coverage {
        let mut coverage = Coverage::default();
        let sentences = language.sentences();

        for id in catalogs.ids(Language::English) {
            if catalogs.has(language, id) {
                coverage.messages += 1;
                *coverage.in_state(self.state(catalogs, language, id)) += 1;
            } else if sentences != language && catalogs.has(sentences, id) {
                coverage.fallback += 1;
            } else {
                coverage.missing += 1;
            }
        }

        coverage
    }
}
