//! What the settled terms promise: an English term is said in one of its settled
//! forms wherever it stands, and a form that misleads stands nowhere.

#[path = "terms/avoid.rs"]
mod avoid;

use std::collections::BTreeSet;

use icu_normalizer::ComposingNormalizerBorrowed;
use rights_kiosk::edition::Edition;
use rights_kiosk::language::{Language, Script, line_break};
use serde::Deserialize;

/// The least number of settled terms of a language; with fewer, the table has
/// been cut short.
const FEWEST: usize = 25;

/// The tables, one for each language that is translated.
const TABLES: [(Language, &str); 5] = [
    (Language::Korean, include_str!("terms/ko.toml")),
    (Language::Spanish, include_str!("terms/es.toml")),
    (Language::Tagalog, include_str!("terms/tl.toml")),
    (Language::Bengali, include_str!("terms/bn.toml")),
    (Language::Thai, include_str!("terms/th.toml")),
];

/// The settled terms of one language.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    term: Vec<Term>,
}

/// How one English term is said.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Term {
    /// The English, as a whole word or words; an `s` may follow.
    english: String,
    /// What a translation of it may contain.
    forms: Vec<String>,
    /// What no translation may contain, whatever it translates.
    avoid: Vec<String>,
    /// Messages in which the English means something else.
    except: Vec<String>,
    /// What it means there.
    reason: Option<String>,
}

/// A message and its translation, made comparable.
struct Said {
    id: String,
    english: String,
    words: String,
}

impl Table {
    fn read(language: Language, text: &str) -> Self {
        toml::from_str(text).unwrap_or_else(|error| panic!("tests/terms/{language}.toml: {error}"))
    }
}

impl Term {
    /// Every way in which the translations break the term, or the term itself
    /// is not kept up.
    fn violations(&self, language: Language, all: &[Said]) -> Vec<String> {
        let term = &self.english;
        let english = comparable(Language::English, term);
        let [forms, avoid] =
            [&self.forms, &self.avoid].map(|texts| texts.iter().map(|it| comparable(language, it)));
        let (forms, avoid): (Vec<_>, Vec<_>) = (forms.collect(), avoid.collect());
        let has_term = |said: &&Said| contains_word(&said.english, &english);
        let mut violations = self.faults(all);

        if !all.iter().any(|said| has_term(&said)) {
            violations.push(format!("`{term}` stands in no English message: remove it"));
        }
        for said in all.iter().filter(has_term) {
            let settled = forms.iter().any(|form| said.words.contains(form));

            if !settled && !self.except.contains(&said.id) {
                let forms = &self.forms;
                violations.push(format!("{}: `{term}` is in none of {forms:?}", said.id));
            }
        }
        for (said, form) in all
            .iter()
            .flat_map(|said| avoid.iter().map(move |it| (said, it)))
        {
            if said.words.contains(form) {
                violations.push(format!("{}: has `{form}`, avoided for `{term}`", said.id));
            }
        }

        violations
    }

    /// What is wrong with the entry before any translation is looked at.
    fn faults(&self, all: &[Said]) -> Vec<String> {
        let term = &self.english;
        let english = comparable(Language::English, term);
        let mut faults = Vec::new();

        if self.forms.is_empty() {
            faults.push(format!("`{term}` has no form"));
        }
        let empty = |text: &String| text.trim().is_empty();
        if empty(term) || self.forms.iter().chain(&self.avoid).any(empty) {
            faults.push(format!("`{term}` has an empty text"));
        }
        if self.except.is_empty() == self.reason.as_ref().is_some_and(|it| !it.trim().is_empty()) {
            faults.push(format!("`{term}`: exceptions and their reason go together"));
        }
        for id in &self.except {
            match all.iter().find(|said| said.id == *id) {
                None => faults.push(format!("`{term}`: its exception `{id}` is no message")),
                Some(said) if !contains_word(&said.english, &english) => {
                    faults.push(format!(
                        "`{term}` is not in its exception `{id}`: remove it"
                    ));
                }
                Some(_) => {}
            }
        }

        faults
    }
}

/// A text in the form in which two are compared: composed, without line break
/// marks, and without regard to case where the script has one.
fn comparable(language: Language, text: &str) -> String {
    let text = ComposingNormalizerBorrowed::new_nfc()
        .normalize(&line_break::strip(text))
        .into_owned();

    match language.script() {
        Script::Latin => text.to_lowercase(),
        _ => text,
    }
}

/// Whether a text has this word or these words, in the singular or with an `s`.
fn contains_word(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(at, _)| {
        let rest = &text[at + word.len()..];
        let ends = |rest: &str| !rest.starts_with(char::is_alphanumeric);

        !text[..at].ends_with(char::is_alphanumeric)
            && (ends(rest) || rest.strip_prefix('s').is_some_and(ends))
    })
}

fn translations(edition: &Edition, language: Language) -> Vec<Said> {
    let text = |language, id| comparable(language, &edition.catalogs.plain(language, id));

    edition
        .catalogs
        .ids(Language::English)
        .filter(|id| edition.catalogs.has(language, id))
        .map(|id| Said {
            id: id.to_owned(),
            english: text(Language::English, id),
            words: text(language, id),
        })
        .collect()
}

#[test]
fn are_kept_in_every_translation() {
    let edition = Edition::load(None).unwrap_or_else(|problems| panic!("{problems:#?}"));
    let mut violations = Vec::new();

    for (language, text) in TABLES {
        let table = Table::read(language, text);
        let all = translations(&edition, language);
        let found = table
            .term
            .iter()
            .flat_map(|term| term.violations(language, &all));

        violations.extend(found.map(|it| format!("{language}: {it}")));
        println!(
            "{language}: {} terms, {} messages",
            table.term.len(),
            all.len()
        );
    }

    assert!(
        violations.is_empty(),
        "{} violations:\n{}",
        violations.len(),
        violations.join("\n")
    );
}

#[test]
fn are_enough_and_each_once() {
    for (language, text) in TABLES {
        let terms = Table::read(language, text).term;
        let names: BTreeSet<_> = terms
            .iter()
            .map(|term| term.english.to_lowercase())
            .collect();

        assert!(terms.len() >= FEWEST, "{language}: {} terms", terms.len());
        assert_eq!(names.len(), terms.len(), "{language}: a term stands twice");
    }
}

#[test]
fn are_written_with_known_keys_only() {
    let term = "[[term]]\nenglish = 'door'\nforms = ['puerta']\navoid = []\nexcept = []\n";

    assert!(toml::from_str::<Table>(term).is_ok());
    assert!(toml::from_str::<Table>(&format!("{term}excpt = ['a']\n")).is_err());
    assert!(toml::from_str::<Table>(&format!("{term}[[trem]]\n")).is_err());
}

#[test]
fn are_found_as_whole_words() {
    for (text, word, found) in [
        ("agents at your door", "agent", true),
        ("ask an agency", "agent", false),
        ("on locator.ice.gov", "ice", true),
        ("the police", "ice", false),
        ("he signs; sign it", "sign", true),
        ("a signature, signed", "sign", false),
        ("a judge’s warrant", "judge", true),
    ] {
        assert_eq!(contains_word(text, word), found, "{word} in {text}");
    }
}

/// The violations of one term in one translation.
fn violations(term: &str, english: &str, words: &str) -> Vec<String> {
    let language = Language::Spanish;
    let term: Term = toml::from_str(term).expect("the term of this test is sound");
    let said = Said {
        id: "a".to_owned(),
        english: comparable(Language::English, english),
        words: comparable(language, words),
    };

    term.violations(language, &[said])
}

#[test]
fn are_missed_when_they_change() {
    let warrant = "english = 'warrant'\nforms = ['Orden judicial']\navoid = ['orden legal']\n";
    let all = format!("{warrant}except = []\n");
    let none = |found: Vec<String>| assert_eq!(found, [""; 0]);
    let one = |found: Vec<String>, part: &str| {
        assert!(matches!(&found[..], [it] if it.contains(part)), "{found:?}");
    };

    none(violations(
        &all,
        "Two Warrants.",
        "Dos ÓRDENES: la orden\u{2060} judicial.",
    ));
    one(
        violations(&all, "A warrant.", "Una orden."),
        "is in none of",
    );
    one(
        violations(&all, "A door.", "Una puerta."),
        "stands in no English",
    );
    one(
        violations(&all, "A warrant.", "La orden judicial, no una orden legal."),
        "avoided for",
    );

    let except = |id: &str, reason: &str| format!("{warrant}except = ['{id}']\n{reason}");
    let reason = "reason = 'a guarantee'\n";

    none(violations(
        &except("a", reason),
        "A warrant.",
        "Una garantía.",
    ));
    one(
        violations(&except("a", ""), "A warrant.", "Una garantía."),
        "go together",
    );
    one(
        violations(&except("b", reason), "A warrant.", "Orden judicial."),
        "is no message",
    );
}
