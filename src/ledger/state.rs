//! How far a wording can be trusted, derived from its entry and from what its
//! language and English say today.

use super::{Ledger, hash};
use crate::language::{Catalogs, Language};

/// How far the wording of a message can be trusted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ReviewState {
    /// Written, and looked at by nobody else.
    Draft,
    /// Translated back by an independent reader, and found to agree.
    Checked,
    /// Reviewed by a named person.
    Reviewed,
    /// The English has changed since it was looked at.
    Stale,
}

impl ReviewState {
    /// Its name.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Checked => "checked",
            Self::Reviewed => "reviewed",
            Self::Stale => "stale",
        }
    }
}

impl Ledger {
    /// The state of a message that the language itself has. One that it has not
    /// is a draft, since nobody can have reviewed it.
    pub fn state(&self, catalogs: &Catalogs, language: Language, id: &str) -> ReviewState {
        let now = |language| catalogs.pattern_source(language, id).map(|it| hash(&it));
        let Some(entry) = self.entry(language, id) else {
            return ReviewState::Draft;
        };

        if now(language) != Some(entry.text) {
            return ReviewState::Draft;
        }

        match (language, &entry.reviewed) {
            // It is the source: there is nothing to compare it with.
            (Language::English, Some(_)) => ReviewState::Reviewed,
            // Nor can Zapotec be checked: only a speaker could translate it
            // back, and a speaker is asked for a review.
            (Language::English | Language::Zapotec, None) => ReviewState::Draft,
            _ if now(Language::English) != entry.source => ReviewState::Stale,
            (_, Some(_)) => ReviewState::Reviewed,
            (_, None) if entry.agrees() => ReviewState::Checked,
            (_, None) => ReviewState::Draft,
        }
    }
}
