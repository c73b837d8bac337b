//! What the rules may overlook, and why.

use serde::Deserialize;

use super::{Rule, Said};

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
    pub english: Vec<English>,
}

/// Messages of some languages that a rule overlooks.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exception {
    /// The id of the rule.
    pub rule: String,
    /// Tags of the languages.
    pub languages: Vec<String>,
    /// Ids of the messages.
    pub ids: Vec<String>,
    /// Why.
    pub reason: String,
}

/// English words that are not translated.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct English {
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
    pub fn overlook(&self, rule: Rule, said: &Said) -> bool {
        self.messages.iter().any(|it| {
            it.rule == rule.id()
                && it.languages.iter().any(|tag| tag == said.language.tag())
                && it.ids.contains(&said.id)
        })
    }
}
