//! Zapotec shows what has been published and nothing else; Spanish stands beside
//! all of it.

use std::collections::BTreeSet;

use rights_kiosk::files::Files;
use rights_kiosk::language::Language;
use rights_kiosk::soundness::zapotec::Published;

use super::{ComposingNormalizerBorrowed, assert_none, edition, said};

/// What of the Declaration may be shown, and the topics on which it may stand. An article that is
/// not here has been judged to mislead, or waits for a speaker or a lawyer.
const SHOWN: [(&str, &[&str]); 13] = [
    ("1", &[]),
    ("2", &["hate-crime"]),
    ("3", &["hate-crime"]),
    ("4", &["worker-rights"]),
    ("5", &["arrested"]),
    ("7", &["hate-crime"]),
    ("12", &["home-door"]),
    ("16(3)", &["find-someone", "family-plan"]),
    ("23(2)", &["worker-rights"]),
    ("23(3)", &["worker-rights"]),
    ("23(4)", &["worker-rights"]),
    ("25(2)", &["family-plan"]),
    ("26(1)", &["public-places"]),
];

/// The letters of the 1999 spelling, and the signs of its sentences.
const SPELLING: &str = "abcdefghijklmnopqrstuvwxyz\u{e9}\u{eb}\u{ed}':- ,.;";

#[test]
fn is_published_wherever_it_stands() {
    let edition = edition();
    let words = Published::read();
    let mut found = Vec::new();

    for said in said(&edition, &[Language::Zapotec]) {
        if let Some(fault) = words.violation(&said.id, &said.words) {
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
    let attested = Published::read().attested;
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
    let words = Published::read();
    let fault = |id: &str, text: &str| words.violation(id, text);

    assert_eq!(fault("word-door", "pwert"), None);
    assert_eq!(fault("topic-home-door-title", "Pwert"), None);
    assert!(fault("word-door", "pwerta").is_some());
    assert!(fault("word-door", "pwert pwert").is_some());
    assert!(fault("word-door", "puerta").is_some());
    assert!(fault("greeting-evening", "Zac rsily!").is_some());
}

#[test]
fn of_the_declaration_stands_where_it_may() {
    let passages = &edition().content.declaration.passages;
    let stands: Vec<_> = passages
        .iter()
        .map(|it| (it.article.as_str(), it.topics.clone()))
        .collect();
    let may = SHOWN.map(|(article, topics)| {
        let topics: Vec<_> = topics.iter().map(ToString::to_string).collect();

        (article, topics)
    });

    assert_eq!(stands, may);
}

/// As it was published: composed, in the letters of its spelling, with straight apostrophes, and
/// never a part of a sentence.
#[test]
fn of_the_declaration_is_spelt_as_published() {
    let declaration = &edition().content.declaration;
    let normalizer = ComposingNormalizerBorrowed::new_nfc();
    let title = declaration.head.title.zapotec.as_str();
    let passages = declaration.passages.iter();
    let passages: Vec<_> = passages
        .map(|it| [&it.zapotec, &it.spanish, &it.english])
        .collect();

    for text in passages.iter().map(|it| it[0].as_str()).chain([title]) {
        let foreign = text
            .chars()
            .find(|it| !SPELLING.contains(it.to_ascii_lowercase()));
        assert_eq!(foreign, None, "{text}");
        assert!(text.contains(':') && text.contains('\''), "{text}");
        assert!(!text.contains("  "), "{text}");
    }
    for text in passages.iter().flatten().map(|it| it.as_str()) {
        assert!(normalizer.is_normalized(text), "{text}");
        assert!(text.starts_with(char::is_uppercase), "{text}");
        assert!(text.ends_with('.'), "{text}");
    }
}

/// Nobody can call a text published by saying so, nor put one where it misleads.
#[test]
fn of_the_declaration_comes_with_the_program() {
    const FILE: &str = "content/declaration.toml";
    let problems = |from: &str, to: &str| {
        let files = Files::embedded();
        let text = files.text(FILE).expect("it is built in");
        assert!(text.contains(from), "{from}");
        let files = files.clone().with(FILE, text.replacen(from, to, 1));
        let problems = rights_kiosk::edition::Edition::from_files(&files).err();
        let problems = problems.into_iter().flatten();

        problems.map(|it| it.to_string()).collect::<Vec<_>>()
    };
    let refused = |place: &str| {
        vec![format!(
            "{FILE}: {place}: is not as it was published and built in: take {FILE} out of the \
             pack, or copy it as it is in this program"
        )]
    };

    assert_eq!(problems("na:a pahr", "na:a"), refused("passage 1"));
    assert_eq!(
        problems("\"arrested\"", "\"check-in\""),
        refused("passage 5")
    );
    assert_eq!(problems("Deree'ch", "Deree'chy"), refused("title"));
    // To leave one out of a page is nobody's wording.
    assert!(problems("\"find-someone\", ", "").is_empty());
}
