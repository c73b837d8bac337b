//! That a number is the same number: years, counts, phones, forms.

use std::collections::BTreeSet;

use rights_kiosk::language::Language::{self, Bengali, Korean, Spanish, Tagalog, Thai};
use rights_kiosk::language::Script;

use crate::exceptions::assert_holds;
use crate::{Said, edition};

/// Numbers that English writes out and another language may write in digits;
/// Korean counts its months.
const WRITTEN_OUT: [&str; 13] = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve",
];

/// The months in their order.
const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

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
fn is_written_out(number: &str, said: &Said) -> bool {
    let Ok(number) = number.parse::<usize>() else {
        return false;
    };
    let month = number.checked_sub(1).and_then(|at| MONTHS.get(at));
    let month = month.filter(|_| said.language == Korean);
    let names: Vec<_> = WRITTEN_OUT.get(number).into_iter().chain(month).collect();

    said.english
        .split(|it: char| !it.is_alphabetic())
        .any(|word| {
            let word = word.to_lowercase();
            names
                .iter()
                .any(|name| word == **name || word.strip_suffix('s') == Some(name))
        })
}

/// A number that was lost, and one that came from nowhere.
fn fault(said: &Said) -> Option<String> {
    let (english, own) = (numbers(&said.english), numbers(&said.words));
    let lost = english.difference(&own).map(|it| format!("has lost {it}"));
    let new = own
        .difference(&english)
        .filter(|it| !is_written_out(it, said))
        .map(|it| format!("has a new {it}"));
    let dialled = typed(&said.english)
        .into_iter()
        .filter(|it| !said.words.contains(it))
        .map(|it| format!("does not have {it} as it is"));
    let found: Vec<_> = lost.chain(new).chain(dialled).collect();

    (!found.is_empty()).then(|| found.join(", "))
}

/// A Bengali sentence counts in Bengali digits; only what is dialled, typed or
/// stands so on a paper or a street has Latin ones.
fn typed_fault(said: &Said) -> Option<String> {
    let is_latin = |it: char| Script::Latin.contains(it);
    let near_latin = |part: &str| part.chars().any(is_latin);
    let words: Vec<_> = said.words.split(' ').collect();
    let counted: Vec<_> = words
        .iter()
        .zip(words.iter().skip(1).chain([&""]))
        .filter(|(word, _)| word.contains(|it: char| it.is_ascii_digit()))
        .filter(|(word, next)| !near_latin(word) && !near_latin(next) && typed(word).is_empty())
        .map(|(word, _)| *word)
        .collect();

    (said.language == Bengali && !counted.is_empty())
        .then(|| format!("counts {counted:?} in Latin digits"))
}

#[test]
fn are_the_same_in_every_language() {
    assert_holds(&edition(), "numbers", fault);
}

#[test]
fn are_bengali_in_bengali_sentences() {
    assert_holds(&edition(), "typed", typed_fault);
}

#[test]
fn are_missed_when_they_change() {
    let faulty = |language: Language, english: &str, words: &str| {
        fault(&Said::made_up(language, english, words)).is_some()
    };

    assert!(!faulty(
        Korean,
        "In 2025, 2,000 people.",
        "2025년에 2,000명."
    ));
    assert!(faulty(
        Korean,
        "In 2025, 2,000 people.",
        "2025년에 20,000명."
    ));
    assert!(faulty(Korean, "In 2025.", "그때."));
    assert!(!faulty(Spanish, "Two calls.", "2 llamadas."));
    assert!(faulty(Spanish, "Some calls.", "2 llamadas."));
    assert!(!faulty(
        Bengali,
        "Within 48 hours, form I-200.",
        "৪৮ ঘণ্টা, ফরম I-200।"
    ));
    assert!(faulty(Bengali, "Form I-200.", "ফরম I-২০০।"));
    assert!(faulty(Bengali, "Text 877877.", "৮৭৭৮৭৭ নম্বরে।"));
    assert!(faulty(Thai, "Room B-18.", "ห้อง B18"));
    assert!(faulty(
        Tagalog,
        "Call 888-624-4752.",
        "Tumawag sa 888 624 4752."
    ));
    assert!(faulty(Tagalog, "Dial 9233#.", "I-dial ang 9233."));
}

#[test]
fn are_missed_when_they_count_in_the_wrong_digits() {
    let faulty = |words: &str| typed_fault(&Said::made_up(Bengali, "", words)).is_some();

    assert!(!faulty(
        "৪৮ ঘণ্টা, B-18-এ, 300 North Los Angeles Street, 877877 নম্বরে"
    ));
    assert!(faulty("48 ঘণ্টা"));
    assert!(faulty("2025 সালে"));
}
