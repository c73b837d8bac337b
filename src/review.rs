//! The ledger of reviews, `locales/review.toml`: which wording of which message
//! has been checked or reviewed, and by whom.
//!
//! An entry holds a hash of the translation and one of the English it was
//! compared with. So nobody has to remember to take a review back: an edit on
//! either side changes the [`State`] by itself.
//!
//! A [`Sheet`] takes a language to the people who can judge it, and what they
//! send back comes into the ledger and the words by an [`import`].
//!
//! This module knows no screen, and the kiosk does not read the ledger when it
//! starts, but when it is first asked how far a text can be trusted.

mod danger;
mod entry;
mod hash;
pub mod import;
mod read;
pub mod returned;
pub mod sheet;
mod status;
mod words;

pub use danger::Danger;
pub use entry::{Entry, Note, Reviewed, Role};
pub use hash::{Hash, hash};
pub use read::FILE;
pub use sheet::Sheet;
pub use status::Status;

use std::collections::BTreeMap;

use serde::Serialize;

use crate::content::Text;
use crate::files::Files;
use crate::language::{Catalogs, Language};
use crate::problem::Problem;

/// What is known about the wording of messages, by the tag of the language and
/// the id of the message. Written out, it is in that order.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Ledger(BTreeMap<String, BTreeMap<String, Entry>>);

/// Who has reviewed texts of a language.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Reviewer {
    /// The language of the texts.
    pub language: Language,
    /// The person's name.
    pub by: Text,
    /// What makes the person fit for it.
    pub role: Role,
    /// Of which variety and town a speaker is.
    pub of: Option<Text>,
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

impl State {
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
    /// Reads the ledger of an edition. Without the file it is empty.
    ///
    /// # Errors
    ///
    /// Every entry that cannot be read, with its key.
    pub fn load(files: &Files) -> Result<Self, Vec<Problem>> {
        read::ledger(files)
    }

    /// The ledger as its file has it, under the comment that `before`, the file
    /// as it was, begins with.
    ///
    /// # Errors
    ///
    /// None of these entries can be the cause; it is what the writer of TOML says.
    pub fn to_toml(&self, before: &str) -> Result<String, toml::ser::Error> {
        let comment = before
            .split_inclusive('\n')
            .take_while(|line| line.starts_with('#') || line.trim().is_empty());
        let comment: String = comment.collect();
        let entries = toml::to_string(self)?;

        Ok(match comment.trim_end() {
            "" => entries,
            comment => format!("{comment}\n\n{entries}"),
        })
    }

    /// Puts an entry in the place of the one that a message had.
    pub fn set(&mut self, language: Language, id: &str, entry: Entry) {
        let entries = self.0.entry(language.tag().to_owned()).or_default();

        entries.insert(id.to_owned(), entry);
    }

    /// Everybody who has reviewed texts that still stand, with how many
    /// of them.
    pub fn reviewers(&self, catalogs: &Catalogs) -> BTreeMap<Reviewer, usize> {
        let mut found = BTreeMap::new();

        for language in Language::ALL {
            for (id, entry) in self.0.get(language.tag()).into_iter().flatten() {
                let Some(reviewed) = &entry.reviewed else {
                    continue;
                };

                if self.state(catalogs, language, id) == State::Reviewed {
                    let by = Reviewer {
                        language,
                        by: reviewed.by.clone(),
                        role: reviewed.role,
                        of: reviewed.of.clone(),
                    };
                    *found.entry(by).or_default() += 1;
                }
            }
        }

        found
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
