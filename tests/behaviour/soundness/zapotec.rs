//! Zapotec shows what has been published and nothing else; Spanish stands beside
//! all of it.

use std::collections::BTreeSet;

use rights_kiosk::language::Language;
use rights_kiosk::soundness::zapotec::Published;

use super::{assert_none, edition, said};

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
