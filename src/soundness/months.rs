//! That a month is the same month.

use super::Wording;
use crate::language::Language::{self, Bengali, Spanish, Tagalog, Thai};
use crate::spelling::composed;

use std::collections::BTreeSet;

/// The months of a year in their order.
type Months = [&'static str; 12];

const ENGLISH: Months = [
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

const SPANISH: Months = [
    "enero",
    "febrero",
    "marzo",
    "abril",
    "mayo",
    "junio",
    "julio",
    "agosto",
    "septiembre",
    "octubre",
    "noviembre",
    "diciembre",
];

const TAGALOG: Months = [
    "enero",
    "pebrero",
    "marso",
    "abril",
    "mayo",
    "hunyo",
    "hulyo",
    "agosto",
    "setyembre",
    "oktubre",
    "nobyembre",
    "disyembre",
];

const BENGALI: Months = [
    "জানুয়ারি",
    "ফেব্রুয়ারি",
    "মার্চ",
    "এপ্রিল",
    "মে",
    "জুন",
    "জুলাই",
    "আগস্ট",
    "সেপ্টেম্বর",
    "অক্টোবর",
    "নভেম্বর",
    "ডিসেম্বর",
];

const THAI: Months = [
    "มกราคม",
    "กุมภาพันธ์",
    "มีนาคม",
    "เมษายน",
    "พฤษภาคม",
    "มิถุนายน",
    "กรกฎาคม",
    "สิงหาคม",
    "กันยายน",
    "ตุลาคม",
    "พฤศจิกายน",
    "ธันวาคม",
];

/// The months as a language writes them; Korean counts them.
const fn months(language: Language) -> Option<&'static Months> {
    match language {
        Spanish => Some(&SPANISH),
        Tagalog => Some(&TAGALOG),
        Bengali => Some(&BENGALI),
        Thai => Some(&THAI),
        _ => None,
    }
}

/// The months that an English text names, from 0. May and March are words of
/// their own: they are months next to a number.
pub(super) fn english_months(english: &str) -> BTreeSet<usize> {
    let words: Vec<_> = english
        .split(|it: char| !it.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let is_number = |at: Option<usize>| {
        at.and_then(|at| words.get(at))
            .is_some_and(|word| word.chars().all(|it| it.is_ascii_digit()))
    };

    words
        .iter()
        .enumerate()
        .filter_map(|(at, word)| {
            let month = ENGLISH.iter().position(|it| *it == word.to_lowercase())?;
            let is_sure = !matches!(ENGLISH[month], "may" | "march");
            let is_dated = is_number(at.checked_sub(1)) || is_number(Some(at + 1));

            (word.starts_with(char::is_uppercase) && (is_sure || is_dated)).then_some(month)
        })
        .collect()
}

/// The months that a translation names, from 0.
fn own_months(wording: &Wording) -> BTreeSet<usize> {
    let words = composed(&wording.words);

    if wording.language == Language::English {
        return english_months(&wording.words);
    }
    let Some(names) = months(wording.language) else {
        let counted = words.match_indices('월').filter_map(|(at, _)| {
            let digits = words[..at].chars().rev().take_while(char::is_ascii_digit);
            let number: String = digits.collect::<Vec<_>>().into_iter().rev().collect();

            number.parse::<usize>().ok()?.checked_sub(1)
        });

        return counted.collect();
    };

    names
        .iter()
        .enumerate()
        .filter(|(_, name)| names_month(wording.language, &words, &composed(name)))
        .map(|(month, _)| month)
        .collect()
}

/// Whether the month stands in the text: anywhere in Thai, which does not
/// divide its words; in Bengali with an ending, if the name is not as short as
/// that of May; else as a whole word.
fn names_month(language: Language, text: &str, name: &str) -> bool {
    let words = text.split(|it: char| it.is_whitespace() || ".,;:?!()“”।-".contains(it));
    let has = |is: &dyn Fn(&str) -> bool| words.clone().any(|word| is(&word.to_lowercase()));

    match language {
        Thai => text.contains(name),
        Bengali if name.chars().count() > 2 => has(&|word| word.starts_with(name)),
        _ => has(&|word| word == name),
    }
}

/// A month that became another one, or none.
pub(super) fn violation(wording: &Wording) -> Option<String> {
    let (english, own) = (english_months(&wording.english), own_months(wording));

    (english != own)
        .then(|| format!("names the months {own:?} and the English {english:?}, from 0"))
}
