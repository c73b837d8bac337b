//! What every language promises: all that the English says is said, in sound
//! text of its own script, and every character of it is drawn by the face that
//! is shipped for it, on lines that break where lines may.
//!
//! The rules are the program's own: what a reviewer sends back is held to them
//! too. Here they are held against everything that is shipped, and against texts
//! that somebody spoiled. What a rule may overlook stands with its reason in
//! `assets/soundness/exceptions.toml`, and an exception that overlooks nothing is
//! a fault as well.

mod characters;
mod endings;
mod exceptions;
mod glyphs;
mod korean;
mod lines;
mod negation;
mod numbers;
mod script;
mod zapotec;

use crate::common::{TRANSLATED, edition};

use fluent::FluentArgs;
use icu_normalizer::ComposingNormalizerBorrowed;
use jiff::civil::{date, time};
use rights_kiosk::content::Kind;
use rights_kiosk::edition::Edition;
use rights_kiosk::language::{Language, Text, format, line_break};
use rights_kiosk::soundness::{Rule, Rules, Wording};

use std::collections::BTreeMap;
use std::sync::LazyLock;

/// Every message in these languages, as far as they have it.
fn said(edition: &Edition, languages: &[Language]) -> Vec<Wording> {
    let kinds: BTreeMap<_, _> = edition
        .content
        .statements()
        .map(|statement| (statement.id.as_str(), statement.kind))
        .collect();
    let catalogs = &edition.catalogs;

    languages
        .iter()
        .flat_map(|&language| {
            edition
                .catalogs
                .ids(Language::English)
                .map(move |id| (language, id))
        })
        .filter(|&(language, id)| catalogs.has(language, id))
        .map(|(language, id)| Wording {
            language,
            id: id.to_owned(),
            english: catalogs.plain(Language::English, id),
            words: catalogs.plain(language, id),
            kind: kinds.get(id).copied(),
        })
        .collect()
}

/// Every message in the languages that are translated.
fn translations(edition: &Edition) -> Vec<Wording> {
    said(edition, &TRANSLATED)
}

/// A message ready to be drawn, its variables filled in as the program does.
fn drawn(edition: &Edition, language: Language, id: &str) -> Text<'static> {
    let mut arguments = FluentArgs::new();

    for name in edition.catalogs.variables(Language::English, id) {
        match name.as_str() {
            "article" => arguments.set(name, "16(3)"),
            "count" => arguments.set(name, 28),
            "clock" | "date" => arguments.set(name, format::date(language, date(2026, 11, 24))),
            "year" => arguments.set(name, format::partial_date(language, 2018, None, None)),
            "open" => arguments.set(name, format::time(language, time(9, 0, 0, 0))),
            "close" => arguments.set(name, format::time(language, time(16, 30, 0, 0))),
            "codes" => arguments.set(name, "zpq, zat"),
            "language" => arguments.set(name, "Zoogocho Zapotec"),
            "languages" => arguments.set(name, "Zoogocho Zapotec, Tabaá Zapotec"),
            "town" => arguments.set(name, "San Andrés Solaga"),
            "ppi" => arguments.set(name, format::tenths(language, 1_123)),
            "inches" => arguments.set(name, format::tenths(language, 156)),
            "page" => arguments.set(name, format::number(language, 2)),
            "pages" => arguments.set(name, format::number(language, 6)),
            "time" => arguments.set(name, "0:05"),
            "file" => arguments.set(name, "/data/counts-2026-12-05.csv"),
            "seconds" => arguments.set(name, format::number(language, 30)),
            "most" => arguments.set(name, format::number(language, 120)),
            "line" => arguments.set(name, format::number(language, 17)),
            "letter" => arguments.set(name, "U+03B1"),
            "title" => arguments.set(name, "Free legal advice"),
            _ => panic!("{id}: teach the tests what ${name} looks like"),
        }
    }

    edition.catalogs.format(language, id, &arguments)
}

/// What a rule finds in a text that is in no catalog.
fn fault_of(rule: Rule, said: &Wording) -> Option<String> {
    static RULES: LazyLock<Rules> = LazyLock::new(|| Rules::of(&edition().content));

    RULES.violation(rule, said)
}

/// The text in Unicode's composed form.
fn composed(text: &str) -> String {
    ComposingNormalizerBorrowed::new_nfc()
        .normalize(text)
        .into_owned()
}

/// Fails with everything that was found, not with the first of it.
#[track_caller]
fn assert_none(found: &[String]) {
    assert!(
        found.is_empty(),
        "{} found:\n{}",
        found.len(),
        found.join("\n")
    );
}

#[test]
fn every_language_has_every_message_with_its_variables() {
    let edition = edition();
    let catalogs = &edition.catalogs;
    let mut found = Vec::new();
    let mut count = 0;

    for id in edition.catalogs.ids(Language::English) {
        let variables = catalogs.variables(Language::English, id);
        count += 1;

        for language in TRANSLATED {
            if catalogs.own(language, id).is_none() {
                found.push(format!("{language} {id}: missing"));
            } else if catalogs.variables(language, id) != variables {
                found.push(format!("{language} {id}: other variables than in English"));
            }
        }
    }
    for language in Language::ALL {
        let strays = catalogs
            .ids(language)
            .filter(|id| !catalogs.has(Language::English, id));
        found.extend(strays.map(|id| format!("{language} {id}: not in English")));
    }

    println!(
        "{count} messages in each of {} languages and English",
        TRANSLATED.len()
    );
    assert_none(&found);
}

/// Whether a variable stands in the text, and not a sum of dollars.
fn names_a_variable(words: &str) -> bool {
    words
        .split('$')
        .skip(1)
        .any(|rest| !rest.starts_with(|it: char| it.is_ascii_digit()))
}

#[test]
fn every_message_is_drawn_with_its_variables_filled_in() {
    let edition = edition();
    let mut found = Vec::new();

    for language in TRANSLATED.into_iter().chain([Language::English]) {
        for id in edition.catalogs.ids(Language::English) {
            let text = drawn(&edition, language, id);
            let words = line_break::strip(&text.words);

            let is_left_over = words.contains(['{', '}']) || names_a_variable(&words);

            if text.fallback || is_left_over || words.trim().is_empty() {
                found.push(format!("{language} {id}: {words}"));
            }
        }
    }

    assert_none(&found);
}

#[test]
fn what_is_said_to_an_officer_stands_in_english_and_is_explained() {
    let edition = edition();
    let lines: Vec<_> = translations(&edition)
        .into_iter()
        .filter(|said| said.kind == Some(Kind::Say))
        .collect();
    let found: Vec<_> = lines
        .iter()
        .filter(|said| said.english.trim().is_empty() || said.words == said.english)
        .map(|said| format!("{} {}: {}", said.language, said.id, said.words))
        .collect();

    assert!(!lines.is_empty(), "no statement is of the kind `say`");
    assert_none(&found);
}
