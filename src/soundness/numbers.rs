//! That a number is the same number: years, counts, phones, forms.

use super::Wording;
use super::months::english_months;
use crate::language::Language::{Bengali, Korean};
use crate::language::Script;

use std::collections::BTreeSet;

/// Numbers that English writes out and another language may write in digits;
/// Korean counts its months.
const WRITTEN_OUT: [&str; 13] = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve",
];

/// Places in a row that English writes out.
const ORDINALS: [&str; 6] = ["zeroth", "first", "second", "third", "fourth", "fifth"];

/// The text with Latin digits for Bengali ones.
fn latin_digits(text: &str) -> String {
    text.chars()
        .map(|it| match it {
            '০'..='৯' => char::from_digit(u32::from(it) - u32::from('০'), 10).unwrap_or(it),
            _ => it,
        })
        .collect()
}

/// The numbers in a text: digits, with the commas and points inside them.
fn numbers(text: &str) -> BTreeSet<String> {
    let text = latin_digits(text);

    text.split(|it: char| !it.is_ascii_digit() && !matches!(it, ',' | '.'))
        .map(|it| it.trim_matches(|it: char| !it.is_ascii_digit()).to_owned())
        .filter(|it| !it.is_empty())
        .collect()
}

/// What is dialled or typed, or stands on a paper: I-200, B-18, 877877, 9233#,
/// 888-624-4752.
fn typed(text: &str) -> BTreeSet<&str> {
    text.split(|it: char| it.is_whitespace() || ".,;:?!()“”".contains(it))
        .filter(|it| {
            let digits = it.chars().filter(char::is_ascii_digit).count();
            let has_form = it.contains('-') && it.chars().any(|it| it.is_ascii_uppercase());

            digits > 4 || it.contains('#') || digits > 0 && has_form
        })
        .collect()
}

/// Whether the English has the number in letters.
fn is_written_out(number: &str, wording: &Wording) -> bool {
    let Ok(number) = number.parse::<usize>() else {
        return false;
    };
    let is_month = wording.language == Korean
        && number
            .checked_sub(1)
            .is_some_and(|at| english_months(&wording.english).contains(&at));
    // An Amendment is an article in Korean, which is numbered.
    let is_article = wording.words.contains(&format!("제{number}조"));
    let ordinal = ORDINALS.get(number).filter(|_| is_article);
    let names: Vec<_> = WRITTEN_OUT.get(number).into_iter().chain(ordinal).collect();

    if is_month {
        return true;
    }

    wording
        .english
        .split(|it: char| !it.is_alphabetic())
        .any(|word| {
            let word = word.to_lowercase();
            names
                .iter()
                .any(|name| word == **name || word.strip_suffix('s') == Some(name))
        })
}

/// A number that was lost, and one that came from nowhere.
pub(super) fn violation(wording: &Wording) -> Option<String> {
    let (english, own) = (numbers(&wording.english), numbers(&wording.words));
    let lost = english.difference(&own).map(|it| format!("has lost {it}"));
    let new = own
        .difference(&english)
        .filter(|it| !is_written_out(it, wording))
        .map(|it| format!("has a new {it}"));
    let dialled = typed(&wording.english)
        .into_iter()
        .filter(|it| !wording.words.contains(it))
        .map(|it| format!("does not have {it} as it is"));
    let found: Vec<_> = lost.chain(new).chain(dialled).collect();

    (!found.is_empty()).then(|| found.join(", "))
}

/// A Bengali sentence counts in Bengali digits; only what is dialled, typed,
/// paid in dollars or stands so on a paper or a street has Latin ones.
pub(super) fn typed_violation(wording: &Wording) -> Option<String> {
    let is_latin = |it: char| Script::Latin.contains(it);
    let near_latin = |part: &str| part.chars().any(is_latin);
    let words: Vec<_> = wording.words.split(' ').collect();
    let around = |at: usize| {
        let before = at.checked_sub(1);
        [before, Some(at), Some(at + 1)].map(|at| at.and_then(|at| words.get(at)).copied())
    };
    let counted: Vec<_> = words
        .iter()
        .enumerate()
        .filter(|(_, word)| word.contains(|it: char| it.is_ascii_digit()) && !word.contains('$'))
        .filter(|(at, word)| {
            !around(*at).into_iter().flatten().any(near_latin) && typed(word).is_empty()
        })
        .map(|(_, word)| *word)
        .collect();

    (wording.language == Bengali && !counted.is_empty())
        .then(|| format!("counts {counted:?} in Latin digits"))
}
