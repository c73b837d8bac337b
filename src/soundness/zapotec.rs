//! The Zapotec that has been published. Nothing else is shown unless a named
//! speaker has signed it.

use serde::Deserialize;

use crate::spelling::composed;

use std::collections::BTreeSet;

const FILE: &str = include_str!("../../assets/soundness/attested.toml");

/// The published words. They come with the program and not with a pack, so that
/// nobody can call a word published by saying so.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Published {
    /// Every word.
    pub attested: Vec<Attested>,
}

/// A published word and where it may be shown.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Attested {
    /// As it is printed; at the head of a page it may begin with a capital.
    pub word: String,
    /// What it means.
    pub meaning: String,
    /// Where it is printed.
    pub source: String,
    /// The messages that may show it.
    pub messages: BTreeSet<String>,
}

impl Published {
    /// The words that come with the program.
    pub fn read() -> Self {
        super::shipped(FILE)
    }

    /// Why a text may not be shown as the message of this id.
    pub fn violation(&self, id: &str, words: &str) -> Option<String> {
        let words = composed(words);
        let known = self
            .attested
            .iter()
            .find(|it| it.word == words || capitalized(&it.word) == words);

        match known {
            None => Some("has not been published".to_owned()),
            Some(it) if !it.messages.contains(id) => {
                Some(format!("means “{}”, not this", it.meaning))
            }
            Some(_) => None,
        }
    }
}

fn capitalized(word: &str) -> String {
    let mut letters = word.chars();

    letters
        .next()
        .map(|first| first.to_uppercase().chain(letters).collect())
        .unwrap_or_default()
}
