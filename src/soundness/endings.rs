//! That a sentence ends as sentences of its language do, and a label as labels.

use super::Wording;
use crate::language::Language::{self, Bengali, Spanish, Thai};

/// How the English ends.
fn ending(english: &str) -> Option<char> {
    let last = english
        .trim_end_matches(['”', '’', ')'])
        .chars()
        .next_back();

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

pub(super) fn violation(wording: &Wording) -> Option<String> {
    let (language, words) = (wording.language, wording.words.as_str());
    let last = words
        .trim_end_matches(['”', '’', ')'])
        .chars()
        .next_back()
        .filter(|it| matches!(it, '.' | '?' | '!' | '…' | '।' | '。' | '？'));
    let expected = ending(&wording.english).and_then(|it| mark(language, it));
    // A Thai time ends in the short form of its unit.
    let is_thai_unit = language == Thai && words.ends_with("น.");

    if last != expected && !is_thai_unit {
        return Some(format!("ends in {last:?} and not in {expected:?}"));
    }
    if wording.english.ends_with(':') != words.ends_with(':') {
        return Some("has or lacks a colon at its end".to_owned());
    }

    match language {
        Spanish => spanish_violation(words),
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
fn spanish_violation(words: &str) -> Option<String> {
    [('¿', '?'), ('¡', '!')]
        .into_iter()
        .find_map(|(open, close)| {
            let (opened, closed) = (words.matches(open).count(), words.matches(close).count());

            (opened != closed).then(|| format!("has {opened} {open} and {closed} {close}"))
        })
}
