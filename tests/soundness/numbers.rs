//! That a number is the same number: years, counts, phones, forms.

use std::collections::BTreeSet;

use rights_kiosk::language::Language::{self, Bengali, Korean, Spanish, Tagalog, Thai};
use rights_kiosk::language::Script;

use crate::exceptions::assert_holds;
use crate::{Said, composed, edition};

/// Numbers that English writes out and another language may write in digits;
/// Korean counts its months.
const WRITTEN_OUT: [&str; 13] = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve",
];

/// Places in a row that English writes out.
const ORDINALS: [&str; 6] = ["zeroth", "first", "second", "third", "fourth", "fifth"];

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
    let is_month = said.language == Korean
        && number
            .checked_sub(1)
            .is_some_and(|at| english_months(&said.english).contains(&at));
    // An Amendment is an article in Korean, which is numbered.
    let is_article = said.words.contains(&format!("제{number}조"));
    let ordinal = ORDINALS.get(number).filter(|_| is_article);
    let names: Vec<_> = WRITTEN_OUT.get(number).into_iter().chain(ordinal).collect();

    if is_month {
        return true;
    }

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

/// The months in their order as a language writes them; Korean counts them.
fn months(language: Language) -> Option<[&'static str; 12]> {
    match language {
        Spanish => Some([
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
        ]),
        Tagalog => Some([
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
        ]),
        Bengali => Some([
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
        ]),
        Thai => Some([
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
        ]),
        _ => None,
    }
}

/// The months that an English text names, from 0. May and March are words of
/// their own: they are months next to a number.
fn english_months(english: &str) -> BTreeSet<usize> {
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
            let month = MONTHS.iter().position(|it| *it == word.to_lowercase())?;
            let is_sure = !matches!(MONTHS[month], "may" | "march");
            let is_dated = is_number(at.checked_sub(1)) || is_number(Some(at + 1));

            (word.starts_with(char::is_uppercase) && (is_sure || is_dated)).then_some(month)
        })
        .collect()
}

/// The months that a translation names, from 0.
fn own_months(said: &Said) -> BTreeSet<usize> {
    let words = composed(&said.words);

    let Some(names) = months(said.language) else {
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
        .filter(|(_, name)| names_month(said.language, &words, &composed(name)))
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
fn month_fault(said: &Said) -> Option<String> {
    let (english, own) = (english_months(&said.english), own_months(said));

    (english != own)
        .then(|| format!("names the months {own:?} and the English {english:?}, from 0"))
}

#[test]
fn are_in_the_same_months() {
    assert_holds(&edition(), "months", month_fault);
}

#[test]
fn are_missed_when_the_month_changes() {
    let english = "On 8 September 2025 a court may decide. In March 2026 too.";
    let faulty =
        |language, words: &str| month_fault(&Said::made_up(language, english, words)).is_some();

    for (language, same, other) in [
        (
            Korean,
            "2025년 9월 8일, 2026년 3월에도",
            "2025년 8월 8일, 2026년 3월에도",
        ),
        (
            Spanish,
            "El 8 de septiembre de 2025, en marzo de 2026; mayores.",
            "El 8 de octubre de 2025, en marzo de 2026.",
        ),
        (
            Tagalog,
            "Noong Setyembre 8, 2025, at Marso 2026.",
            "Noong Setyembre 8, 2025, at Mayo 2026.",
        ),
        (
            Bengali,
            "৮ সেপ্টেম্বর ২০২৫, মার্চে ২০২৬",
            "৮ সেপ্টেম্বর ২০২৫, মে ২০২৬",
        ),
        (
            Thai,
            "8 กันยายน ค.ศ. 2025 และมีนาคม ค.ศ. 2026",
            "8 กันยายน ค.ศ. 2025 และเมษายน ค.ศ. 2026",
        ),
    ] {
        assert!(!faulty(language, same), "{same}");
        assert!(faulty(language, other), "{other}");
    }
}

/// A Bengali sentence counts in Bengali digits; only what is dialled, typed,
/// paid in dollars or stands so on a paper or a street has Latin ones.
fn typed_fault(said: &Said) -> Option<String> {
    let is_latin = |it: char| Script::Latin.contains(it);
    let near_latin = |part: &str| part.chars().any(is_latin);
    let words: Vec<_> = said.words.split(' ').collect();
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
    assert!(!faulty(Korean, "The First Amendment.", "수정헌법 제1조."));
    assert!(faulty(Korean, "The First Amendment.", "수정헌법 제2조."));
    assert!(faulty(Korean, "The first call.", "전화 1번."));
    assert!(!faulty(Korean, "In May 2025.", "2025년 5월에."));
    assert!(faulty(Korean, "You may call.", "전화 5번."));
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
    assert!(!faulty("প্রতিটির জন্য $10,000 পর্যন্ত, আইন (SB 54) অনুযায়ী"));
    assert!(faulty("48 ঘণ্টা"));
    assert!(faulty("2025 সালে"));
}
