//! Zapotec shows what has been published and nothing else; Spanish stands beside
//! all of it.

use std::collections::BTreeSet;

use rights_kiosk::language::Language;
use serde::Deserialize;

use crate::{Said, assert_none, edition, said};

/// The published words.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    attested: Vec<Attested>,
}

/// A published word and where it may be shown.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Attested {
    /// As it is printed; at the head of a page it may begin with a capital.
    word: String,
    meaning: String,
    source: String,
    messages: Vec<String>,
}

impl Words {
    fn read() -> Self {
        toml::from_str(include_str!("attested.toml"))
            .unwrap_or_else(|error| panic!("attested.toml: {error}"))
    }

    /// Why a text may not be shown as this message.
    fn fault(&self, said: &Said) -> Option<String> {
        let known = self
            .attested
            .iter()
            .find(|it| it.word == said.words || capitalized(&it.word) == said.words);

        match known {
            None => Some("has not been published".to_owned()),
            Some(it) if !it.messages.contains(&said.id) => {
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

#[test]
fn is_published_wherever_it_stands() {
    let edition = edition();
    let words = Words::read();
    let mut found = Vec::new();

    for said in said(&edition, &[Language::Zapotec]) {
        if let Some(fault) = words.fault(&said) {
            found.push(format!("zab {}: “{}” {fault}", said.id, said.words));
        }
        if edition.catalogs.own(Language::Spanish, &said.id).is_none() {
            found.push(format!("zab {}: has no Spanish beside it", said.id));
        }
    }

    assert_none(&found);
}

#[test]
fn has_a_source_for_each_word_once() {
    let attested = Words::read().attested;
    let words: BTreeSet<_> = attested.iter().map(|it| it.word.to_lowercase()).collect();

    assert_eq!(words.len(), attested.len(), "a word stands twice");
    for it in attested {
        assert!(!it.source.trim().is_empty(), "{} has no source", it.word);
        assert!(!it.meaning.trim().is_empty(), "{} has no meaning", it.word);
        assert!(!it.messages.is_empty(), "{} is shown nowhere", it.word);
    }
}

#[test]
fn is_missed_when_it_is_made_up() {
    let words = Words::read();
    let fault = |id: &str, text: &str| {
        let said = Said {
            id: id.to_owned(),
            ..Said::made_up(Language::Zapotec, "", text)
        };
        words.fault(&said)
    };

    assert_eq!(fault("word-door", "pwert"), None);
    assert_eq!(fault("topic-home-door-title", "Pwert"), None);
    assert!(fault("word-door", "pwerta").is_some());
    assert!(fault("word-door", "pwert pwert").is_some());
    assert!(fault("word-door", "puerta").is_some());
    assert!(fault("greeting-evening", "Zac rsily!").is_some());
}
