//! The settled terms: an English term is said in one of its settled forms
//! wherever it stands, and a form that misleads stands nowhere.

use serde::Deserialize;

use super::Wording;
use crate::language::{Language, Script, line_break};
use crate::spelling::composed;

use std::collections::BTreeMap;

/// The tables, one for each language that is translated.
const TABLES: [(Language, &str); 5] = [
    (
        Language::Korean,
        include_str!("../../assets/soundness/terms/ko.toml"),
    ),
    (
        Language::Spanish,
        include_str!("../../assets/soundness/terms/es.toml"),
    ),
    (
        Language::Tagalog,
        include_str!("../../assets/soundness/terms/tl.toml"),
    ),
    (
        Language::Bengali,
        include_str!("../../assets/soundness/terms/bn.toml"),
    ),
    (
        Language::Thai,
        include_str!("../../assets/soundness/terms/th.toml"),
    ),
];

/// The words that mislead, of all languages.
const AVOID: &str = include_str!("../../assets/soundness/terms/avoid.toml");

/// The settled terms of one language.
#[derive(Debug)]
pub struct Terms {
    /// The terms, in the order of their table.
    pub settled: Vec<Term>,
    /// The words that mislead.
    pub avoided: Avoided,
}

/// How one English term is said.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// The English, as a whole word or words; an `s` may follow.
    pub english: String,
    /// What a translation of it may contain.
    pub forms: Vec<String>,
    /// What no translation may contain, whatever it translates.
    pub avoid: Vec<String>,
    /// Messages in which the English means something else.
    pub except: Vec<String>,
    /// What it means there.
    pub reason: Option<String>,
}

/// The words of one language that the published term lists warn of.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Avoided {
    /// What stands in no text.
    pub never: Vec<String>,
    /// An English term, and what is wrong for it though it is right elsewhere.
    pub not_for: Vec<(String, String)>,
}

/// The table of one language as its file has it.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct TermTable {
    term: Vec<Term>,
}

/// The terms of every language that has any.
pub(super) fn all() -> Vec<(Language, Terms)> {
    let mut avoided: BTreeMap<String, Avoided> = super::shipped(AVOID);

    TABLES
        .into_iter()
        .map(|(language, table)| {
            let table: TermTable = super::shipped(table);
            let terms = Terms {
                settled: table.term,
                avoided: avoided.remove(language.tag()).unwrap_or_default(),
            };

            (language, terms)
        })
        .collect()
}

impl Terms {
    /// The terms whose English stands in an English text, by their places in the
    /// table.
    pub fn in_english<'a>(&'a self, english: &str) -> impl Iterator<Item = usize> + use<'a> {
        let english = comparable(Language::English, english);

        self.settled
            .iter()
            .enumerate()
            .filter(move |(_, term)| term.stands_in(&english))
            .map(|(at, _)| at)
    }

    /// Every settled term that a translation does not keep, and every word in it
    /// that misleads.
    pub(super) fn violation(&self, wording: &Wording) -> Option<String> {
        let english = comparable(Language::English, &wording.english);
        let words = comparable(wording.language, &wording.words);
        let terms = self
            .settled
            .iter()
            .flat_map(|term| term.violations(wording, &english, &words));
        let misleading = self.avoided.misleading(wording.language, &english, &words);
        let found: Vec<_> = terms.chain(misleading).collect();

        (!found.is_empty()).then(|| found.join("; "))
    }
}

impl Term {
    /// Whether it stands in a comparable English text.
    fn stands_in(&self, english: &str) -> bool {
        contains_word(english, &comparable(Language::English, &self.english))
    }

    fn violations(&self, wording: &Wording, english: &str, words: &str) -> Vec<String> {
        let term = &self.english;
        let has = |form: &&String| words.contains(&comparable(wording.language, form));
        let is_lost = self.stands_in(english)
            && !self.forms.iter().any(|form| has(&form))
            && !self.except.contains(&wording.id);
        let lost = is_lost.then(|| format!("`{term}` is in none of {:?}", self.forms));
        let avoided = self.avoid.iter().filter(has);
        let avoided = avoided.map(|form| format!("has `{form}`, avoided for `{term}`"));

        lost.into_iter().chain(avoided).collect()
    }
}

impl Avoided {
    fn misleading(&self, language: Language, english: &str, words: &str) -> Vec<String> {
        let never = self.never.iter().filter(|word| has(language, words, word));
        let never = never.map(|word| format!("has `{word}`"));
        let not_for = self.not_for.iter().filter(|(term, word)| {
            contains_word(english, &comparable(Language::English, term))
                && has(language, words, word)
        });
        let not_for =
            not_for.map(|(term, word)| format!("has `{word}`, which is wrong for `{term}`"));

        never.chain(not_for).collect()
    }
}

/// A text in the form in which two are compared: composed, without line break
/// marks, and without regard to case where the script has one.
pub fn comparable(language: Language, text: &str) -> String {
    let text = composed(&line_break::strip(text));

    match language.script() {
        Script::Latin => text.to_lowercase(),
        _ => text,
    }
}

/// Whether a text has this word or these words, in the singular or with an `s`.
/// Both are [`comparable`].
pub fn contains_word(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(at, _)| {
        let rest = &text[at + word.len()..];
        let ends = |rest: &str| !rest.starts_with(char::is_alphanumeric);

        !text[..at].ends_with(char::is_alphanumeric)
            && (ends(rest) || rest.strip_prefix('s').is_some_and(ends))
    })
}

/// Whether a comparable text has the word: a whole one where words are divided
/// by spaces and do not change, else anywhere.
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
