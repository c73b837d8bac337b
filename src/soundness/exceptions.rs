//! What the rules may overlook, and why.

use serde::{Deserialize, Deserializer, de};

use super::{Rule, Wording};
use crate::language::Language;

const FILE: &str = include_str!("../../assets/soundness/exceptions.toml");

/// The exceptions of all rules.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exceptions {
    /// Messages that a rule overlooks.
    #[serde(default, rename = "exception")]
    pub messages: Vec<Exception>,
    /// English that stands unbracketed in another script, or in Spanish or
    /// Tagalog, as it is.
    #[serde(default)]
    pub english: Vec<Untranslated>,
}

/// Messages of some languages that a rule overlooks.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exception {
    /// The rule.
    pub rule: Rule,
    /// The languages, by their tags in the file.
    #[serde(deserialize_with = "tagged")]
    pub languages: Vec<Language>,
    /// Ids of the messages.
    pub ids: Vec<String>,
    /// Why.
    pub reason: String,
}

/// English words that are not translated.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Untranslated {
    /// The words.
    pub words: Vec<String>,
    /// Why.
    pub reason: String,
}

impl Exceptions {
    /// Those that come with the program.
    pub fn read() -> Self {
        super::shipped(FILE)
    }

    /// Whether a rule overlooks a message.
    pub fn overlook(&self, rule: Rule, wording: &Wording) -> bool {
        self.messages.iter().any(|it| {
            it.rule == rule
                && it.languages.contains(&wording.language)
                && it.ids.contains(&wording.id)
        })
    }
}

/// Reads a list of tags.
fn tagged<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Language>, D::Error> {
    let tags = Vec::<String>::deserialize(deserializer)?;

    tags.iter()
        .map(|tag| tag.parse().map_err(de::Error::custom))
        .collect()
}
