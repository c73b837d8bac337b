//! The ledger of reviews, `locales/review.toml`: which wording of which message
//! has been checked or reviewed, and by whom.
//!
//! An entry holds a hash of the translation and one of the English it was
//! compared with. So nobody has to remember to take a review back: an edit on
//! either side changes the [`ReviewState`] by itself.
//!
//! The sheets that reviewers fill in, and what is taken of them into this
//! ledger, are in [`review`](crate::review).

mod coverage;
mod entry;
mod fields;
mod hash;
mod pieces;
mod placed;
mod read;
mod state;

pub use coverage::Coverage;
pub use entry::{Entry, Note, Reviewed, ReviewerRole, Verdict};
pub use hash::{Hash, ParseHashError, hash};
pub use read::FILE;
pub use state::ReviewState;

pub(crate) use entry::is_a_name;

use serde::Serialize;

use crate::content::Text;
use crate::language::{Catalogs, Language};
use crate::problem::Problem;

use std::collections::BTreeMap;

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
    pub role: ReviewerRole,
    /// Of which variety and town a speaker is.
    pub of: Option<Text>,
}

impl Ledger {
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

    /// The entry of a message, whether or not it still holds.
    pub fn entry(&self, language: Language, id: &str) -> Option<&Entry> {
        self.0.get(language.tag())?.get(id)
    }

    /// Everybody who has reviewed texts that still stand, with how many
    /// of them.
    pub fn reviewers(&self, catalogs: &Catalogs) -> BTreeMap<Reviewer, usize> {
        let mut found = BTreeMap::new();

        for (language, id, entry) in self.entries() {
            let Some(reviewed) = &entry.reviewed else {
                continue;
            };

            if self.state(catalogs, language, id) == ReviewState::Reviewed {
                let by = Reviewer {
                    language,
                    by: reviewed.by.clone(),
                    role: reviewed.role,
                    of: reviewed.of.clone(),
                };
                *found.entry(by).or_default() += 1;
            }
        }

        found
    }

    /// Entries of messages that their language does not have: a misspelt id
    /// would otherwise pass for a message that nobody has looked at.
    pub fn strays(&self, catalogs: &Catalogs) -> Vec<Problem> {
        self.entries()
            .filter(|(language, id, _)| !catalogs.has(*language, id))
            .map(|(language, id, _)| {
                let tag = language.tag();
                let reason = format!(
                    "locales/{tag} has no such message: correct the id or remove the entry"
                );

                Problem::new(FILE, format!("{tag}.{id}"), reason)
            })
            .collect()
    }

    /// Every name that a reviewer has signed with, and what they say they are of: its key, and
    /// the name.
    pub(crate) fn names(&self) -> impl Iterator<Item = (String, &str)> {
        self.entries().flat_map(|(language, id, entry)| {
            let reviewed = entry.reviewed.iter();
            let named = reviewed.flat_map(|it| [("by", Some(&it.by)), ("of", it.of.as_ref())]);

            named.filter_map(move |(field, name)| {
                Some((format!("{language}.{id}.reviewed.{field}"), &**name?))
            })
        })
    }

    /// Every entry, by the order of the languages and then by id.
    fn entries(&self) -> impl Iterator<Item = (Language, &str, &Entry)> {
        Language::ALL.into_iter().flat_map(|language| {
            let entries = self.0.get(language.tag()).into_iter().flatten();

            entries.map(move |(id, entry)| (language, id.as_str(), entry))
        })
    }
}
