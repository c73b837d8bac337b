//! That a sentence ends as sentences of its language do, and a label as labels.

use rights_kiosk::language::Language::{self, Bengali, Korean, Spanish, Tagalog, Thai};

use crate::exceptions::assert_holds;
use crate::{Said, edition};

/// How the English ends.
fn ending(english: &str) -> Option<char> {
    let last = english.trim_end_matches(['”', ')']).chars().next_back();

    last.filter(|it| matches!(it, '.' | '?' | '!' | '…'))
}

/// The mark of a language for an English one; Thai has none.
fn mark(language: Language, english: char) -> Option<char> {
    match (language, english) {
        (_, '…') => Some('…'),
        (Thai, _) => None,
        (Bengali, '.') => Some('।'),
        (_, mark) => Some(mark),
    }
}

fn fault(said: &Said) -> Option<String> {
    let (language, words) = (said.language, said.words.as_str());
    let last = words
        .trim_end_matches(['”', ')'])
        .chars()
        .next_back()
        .filter(|it| matches!(it, '.' | '?' | '!' | '…' | '।' | '。' | '？'));
    let expected = ending(&said.english).and_then(|it| mark(language, it));
    // A Thai time ends in the short form of its unit.
    let is_thai_unit = language == Thai && words.ends_with("น.");

    if last != expected && !is_thai_unit {
        return Some(format!("ends in {last:?} and not in {expected:?}"));
    }
    if said.english.ends_with(':') != words.ends_with(':') {
        return Some("has or lacks a colon at its end".to_owned());
    }

    match language {
        Spanish => spanish_fault(words),
        Bengali => words
            .contains(". ")
            .then(|| "has a full stop inside".to_owned())
            .or_else(|| {
                words
                    .contains(" ।")
                    .then(|| "has a space before its mark".to_owned())
            }),
        Thai => words
            .contains(['?', '!', '।'])
            .then(|| "asks with a mark".to_owned()),
        _ => None,
    }
}

/// Spanish asks and cries out on both sides.
fn spanish_fault(words: &str) -> Option<String> {
    [('¿', '?'), ('¡', '!')]
        .into_iter()
        .find_map(|(open, close)| {
            let (opened, closed) = (words.matches(open).count(), words.matches(close).count());

            (opened != closed).then(|| format!("has {opened} {open} and {closed} {close}"))
        })
}

#[test]
fn are_the_languages_own() {
    assert_holds(&edition(), "endings", fault);
}

#[test]
fn are_missed_when_they_change() {
    let faulty = |language: Language, english: &str, words: &str| {
        fault(&Said::made_up(language, english, words)).is_some()
    };

    for (language, door, question) in [
        (Korean, "문.", "문?"),
        (Spanish, "Puerta.", "¿Puerta?"),
        (Tagalog, "Pinto.", "Pinto?"),
        (Bengali, "দরজা।", "দরজা?"),
        (Thai, "ประตู", "ประตู"),
    ] {
        let label = door.trim_end_matches(['.', '।']);

        assert!(!faulty(language, "Door.", door), "{door}");
        assert!(!faulty(language, "Door?", question), "{question}");
        assert!(!faulty(language, "Door", label), "{label}");
        assert!(
            !faulty(language, "Say “door.”", &format!("{label} “{door}”")),
            "{door}"
        );
        if language != Thai {
            assert!(faulty(language, "Door.", label), "{label}");
            assert!(faulty(language, "Door?", door), "{door}");
            assert!(faulty(language, "Door", door), "{door}");
        }
    }
    assert!(faulty(Thai, "Door.", "ประตู."));
    assert!(faulty(Thai, "Door?", "ประตู?"));
    assert!(faulty(Bengali, "Door.", "দরজা."));
    assert!(faulty(Spanish, "Door?", "Puerta?"));
    assert!(faulty(Spanish, "A door? Yes.", "¿Puerta. Sí."));
    assert!(!faulty(Thai, "At 4 pm.", "16.00 น."));
}
