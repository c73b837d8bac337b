//! The ledger of reviews, `locales/review.toml`: which wording of which message
//! has been checked or reviewed, and by whom.
//!
//! An entry holds a hash of the translation and one of the English it was
//! compared with. So nobody has to remember to take a review back: an edit on
//! either side changes the [`State`] by itself.
//!
//! This module knows no screen, and the kiosk does not read the ledger when it
//! starts: only `check` does.

mod hash;
mod read;

pub use hash::{Hash, hash};
pub use read::FILE;

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::content::{Problem, Text};
use crate::files::Files;
use crate::language::{Catalogs, Language};

/// What is known about the wording of messages, by the tag of the language and
/// the id of the message. Written out, it is in that order.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Ledger(BTreeMap<String, BTreeMap<String, Entry>>);

/// What is known about the wording of one message in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// The English that the translation was compared with; for English itself
    /// there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<Hash>,
    /// The wording that was looked at.
    pub text: Hash,
    /// The wording translated back into English by a reader who had not seen
    /// the English.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub back: Option<String>,
    /// What came of comparing it with the English: `agrees`, or `mended` if it
    /// agrees since it was mended. Any other word says that it does not agree.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verdict: Option<String>,
    /// Who has taken responsibility for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reviewed: Option<Reviewed>,
}

/// A review by a named person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reviewed {
    /// The person's name.
    #[serde(serialize_with = "read::shown")]
    pub by: Text,
    /// What makes the person fit for it, as in `lawyer` or `speaker`.
    #[serde(serialize_with = "read::shown")]
    pub role: Text,
    /// The day of the review.
    #[serde(serialize_with = "read::shown", deserialize_with = "read::day")]
    pub date: Date,
}

/// How far the wording of a message can be trusted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    /// Written, and looked at by nobody else.
    Draft,
    /// Translated back by an independent reader, and found to agree.
    Checked,
    /// Reviewed by a named person.
    Reviewed,
    /// The English has changed since it was looked at.
    Stale,
}

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
    /// Those in the state [`State::Draft`].
    pub draft: usize,
    /// Those in the state [`State::Checked`].
    pub checked: usize,
    /// Those in the state [`State::Reviewed`].
    pub reviewed: usize,
    /// Those in the state [`State::Stale`].
    pub stale: usize,
}

impl Ledger {
    /// Reads the ledger of an edition. Without the file it is empty.
    ///
    /// # Errors
    ///
    /// Every entry that cannot be read, with its key.
    pub fn load(files: &Files) -> Result<Self, Vec<Problem>> {
        read::ledger(files)
    }

    /// The entry of a message, whether or not it still holds.
    pub fn entry(&self, language: Language, id: &str) -> Option<&Entry> {
        self.0.get(language.tag())?.get(id)
    }

    /// The state of a message that the language itself has. One that it has not
    /// is a draft, since nobody can have reviewed it.
    pub fn state(&self, catalogs: &Catalogs, language: Language, id: &str) -> State {
        let now = |language| catalogs.pattern_source(language, id).map(|it| hash(&it));
        let Some(entry) = self.entry(language, id) else {
            return State::Draft;
        };

        if now(language) != Some(entry.text) {
            return State::Draft;
        }

        match (language, &entry.reviewed) {
            // It is the source: there is nothing to compare it with.
            (Language::English, Some(_)) => State::Reviewed,
            // Nor can Zapotec be checked: only a speaker could translate it
            // back, and a speaker is asked for a review.
            (Language::English | Language::Zapotec, None) => State::Draft,
            _ if now(Language::English) != entry.source => State::Stale,
            (_, Some(_)) => State::Reviewed,
            (_, None) if entry.agrees() => State::Checked,
            (_, None) => State::Draft,
        }
    }

    /// How much of a language there is, and how far it can be trusted.
    pub fn coverage(&self, catalogs: &Catalogs, language: Language) -> Coverage {
        let mut coverage = Coverage::default();
        let stands_in = |id| {
            language.fallbacks().contains(&Language::Spanish) && catalogs.has(Language::Spanish, id)
        };

        for id in catalogs.ids(Language::English) {
            if catalogs.has(language, id) {
                coverage.messages += 1;
                *coverage.in_state(self.state(catalogs, language, id)) += 1;
            } else if stands_in(id) {
                coverage.fallback += 1;
            } else {
                coverage.missing += 1;
            }
        }

        coverage
    }

    /// Entries of messages that their language does not have: a misspelt id
    /// would otherwise pass for a message that nobody has looked at.
    pub fn strays(&self, catalogs: &Catalogs) -> Vec<Problem> {
        let entries = Language::ALL.into_iter().flat_map(|language| {
            let ids = self.0.get(language.tag()).into_iter().flatten();
            ids.map(move |(id, _)| (language, id))
        });

        entries
            .filter(|(language, id)| !catalogs.has(*language, id))
            .map(|(language, id)| {
                let tag = language.tag();
                let reason = format!(
                    "locales/{tag} has no such message: correct the id or remove the entry"
                );

                Problem::new(FILE, format!("{tag}.{id}"), reason)
            })
            .collect()
    }
}

impl Entry {
    /// Whether somebody has translated the wording back and it agreed.
    fn agrees(&self) -> bool {
        let is_translated = self.back.as_ref().is_some_and(|it| !it.trim().is_empty());

        is_translated && matches!(self.verdict.as_deref(), Some("agrees" | "mended"))
    }
}

impl Coverage {
    fn in_state(&mut self, state: State) -> &mut usize {
        match state {
            State::Draft => &mut self.draft,
            State::Checked => &mut self.checked,
            State::Reviewed => &mut self.reviewed,
            State::Stale => &mut self.stale,
        }
    }
}
