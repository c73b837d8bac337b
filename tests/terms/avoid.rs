//! Words that mislead: the ones that the published term lists warn of.

use std::collections::BTreeMap;

use rights_kiosk::edition::Edition;
use rights_kiosk::language::{Language, Script};
use serde::Deserialize;

use super::{Said, TABLES, comparable, contains_word, translations};

const FILE: &str = include_str!("avoid.toml");

/// The words of one language.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Words {
    /// What stands in no text.
    never: Vec<String>,
    /// An English term, and what is wrong for it though it is right elsewhere.
    not_for: Vec<(String, String)>,
}

fn words() -> BTreeMap<Language, Words> {
    let all: BTreeMap<String, Words> =
        toml::from_str(FILE).unwrap_or_else(|error| panic!("tests/terms/avoid.toml: {error}"));

    all.into_iter()
        .map(|(tag, words)| (Language::parse(&tag).expect("a known language"), words))
        .collect()
}

/// Whether a text has the word: a whole one where words are divided by spaces
/// and do not change, else anywhere.
fn has(language: Language, text: &str, word: &str) -> bool {
    let word = comparable(language, word);

    match language.script() {
        Script::Latin => text.match_indices(&word).any(|(at, _)| {
            let is_word = |it: char| it.is_alphanumeric();

            !text[..at].ends_with(is_word) && !text[at + word.len()..].starts_with(is_word)
        }),
        _ => text.contains(&word),
    }
}

/// Every word in these texts that misleads.
fn misleading(language: Language, words: &Words, all: &[Said]) -> Vec<String> {
    let stands = |said: &Said, word: &str| {
        has(language, &said.words, word).then(|| format!("{language} {}: has `{word}`", said.id))
    };
    let never = |said: &Said| {
        let found = words.never.iter().filter_map(|word| stands(said, word));
        found.collect::<Vec<_>>()
    };
    let not_for = |said: &Said| {
        let of_term =
            |term: &str| contains_word(&said.english, &comparable(Language::English, term));
        let words = words.not_for.iter().filter(|(term, _)| of_term(term));
        let found = words.filter_map(|(term, word)| {
            stands(said, word).map(|it| format!("{it}, which is wrong for `{term}`"))
        });
        found.collect::<Vec<_>>()
    };

    all.iter()
        .flat_map(|said| never(said).into_iter().chain(not_for(said)))
        .collect()
}

#[test]
fn are_in_no_translation() {
    let edition = Edition::load(None).unwrap_or_else(|problems| panic!("{problems:#?}"));
    let mut found = Vec::new();

    let mut lists = words();

    for (language, _) in TABLES {
        let words = lists.remove(&language).expect("a list for each language");
        let Words { never, not_for } = &words;
        let all = translations(&edition, language);
        let is_short = never.len() < 30 || not_for.len() < 15;
        assert!(!is_short, "{language}: the list has been cut short");

        println!(
            "{language}: {} never, {} for a term",
            never.len(),
            not_for.len()
        );
        found.extend(misleading(language, &words, &all));
        found.extend(not_for.iter().filter_map(|(term, _)| {
            let term = comparable(Language::English, term);
            let stands = all.iter().any(|it| contains_word(&it.english, &term));

            (!stands).then(|| format!("`{term}` stands in no English message: remove it"))
        }));
    }

    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn are_found_where_they_stand() {
    let words = Words {
        never: vec!["conceder".to_owned()],
        not_for: vec![("eviction".to_owned(), "expulsión".to_owned())],
    };
    let found = |english: &str, own: &str| {
        let said = Said {
            id: "a".to_owned(),
            english: comparable(Language::English, english),
            words: comparable(Language::Spanish, own),
        };

        misleading(Language::Spanish, &words, &[said]).len()
    };

    assert_eq!(found("To consent.", "Conceder permiso."), 1);
    assert_eq!(found("To consent.", "Concederle permiso."), 0);
    assert_eq!(found("An eviction.", "Una expulsión."), 1);
    assert_eq!(found("An expulsion.", "Una expulsión."), 0);
}
