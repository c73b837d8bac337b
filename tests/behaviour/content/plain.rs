//! How plain the English is: how long its lines are, and how many years of school they ask for.
//!
//! The grade is that of Flesch and Kincaid (1975): 0.39 × words a sentence + 11.8 × syllables a
//! word − 15.59. Syllables are counted as groups of vowels, without those that are not heard at
//! the end.

use crate::common::edition;

use rights_kiosk::content::Statement;
use rights_kiosk::language::Language;

/// The most words of a line of a first page, and of the one thing to do.
const LINE: usize = 14;
const HERO: usize = 8;
/// The most words of a sentence, and of a statement.
const SENTENCE: usize = 20;
const STATEMENT: usize = 35;
/// The grade under which a first page stays, and most statements.
const FIRST_PAGE: f32 = 6.0;
const STATEMENTS: f32 = 8.0;

/// Statements above the grade, each with the words that make it so.
const HARD: [(&str, &str); 17] = [
    (
        "check-in-uscis",
        "interviews, USCIS and the removal order are terms",
    ),
    (
        "consulates-honduras",
        "the embassy and its appointment website",
    ),
    ("consulates-not-listed", "names of countries"),
    ("first-day-say-arrested", "one short sentence with family"),
    (
        "fraud-only-lawyers",
        "the title of a representative, which one has to know",
    ),
    ("fraud-report", "the name of the office"),
    (
        "home-door-landlord",
        "what a landlord generally can and cannot, in one sentence",
    ),
    (
        "public-places-clinic",
        "medical information is the term of the law",
    ),
    ("public-places-school", "the papers that the law names"),
    ("street-travel", "a green card holder and travel abroad"),
    ("vendors-carwash-fund", "the name of the fund"),
    (
        "vendors-carwash-permit",
        "birthplace, criminal record, fingerprints and ITIN are what the law names",
    ),
    (
        "warrant-immigration-judge",
        "an immigration judge is what the paper names",
    ),
    (
        "witness-filming-alone",
        "what filming is and is not, in one sentence",
    ),
    (
        "worker-rights-everyone",
        "California and the Labor Commissioner",
    ),
    ("worker-rights-form", "names of languages"),
    (
        "worker-rights-lawyer-first",
        "one plain sentence of long words",
    ),
];

fn english(id: &str) -> String {
    edition().catalogs.plain(Language::English, id)
}

fn words(text: &str) -> Vec<&str> {
    text.split(|it: char| it.is_whitespace() || "\u{2060}—–/".contains(it))
        .filter(|it| it.chars().any(char::is_alphanumeric))
        .collect()
}

/// The sentences of a text, in words.
fn sentences(text: &str) -> Vec<usize> {
    let mut sentences = vec![0];

    for word in text.split_whitespace() {
        let last = sentences.last_mut().expect("it begins with one");
        *last += words(word).len();
        if word
            .trim_end_matches(['”', ')'])
            .ends_with(['.', '?', '!', ':', ';'])
        {
            sentences.push(0);
        }
    }
    sentences.retain(|it| *it > 0);

    sentences
}

fn syllables(word: &str) -> usize {
    let word: String = word
        .to_lowercase()
        .chars()
        .filter(char::is_ascii_lowercase)
        .collect();
    let is_vowel = |it: char| "aeiouy".contains(it);
    let mut groups = 0;
    let mut before = false;
    for letter in word.chars() {
        groups += usize::from(is_vowel(letter) && !before);
        before = is_vowel(letter);
    }

    let ends = |ends: &[&str]| ends.iter().any(|it| word.ends_with(it));
    let is_silent = ends(&["e"]) && !ends(&["le", "ee", "ye"])
        || ends(&["ed"]) && !ends(&["ted", "ded"])
        || ends(&["es"]) && !ends(&["ses", "ces", "ges", "zes", "xes", "shes", "ches", "ies"]);

    groups.saturating_sub(usize::from(is_silent)).max(1)
}

fn grade(text: &str) -> f32 {
    let words = words(text);
    let syllables: usize = words.iter().map(|it| syllables(it)).sum();
    let (count, sentences) = (
        words.len().max(1) as f32,
        sentences(text).len().max(1) as f32,
    );

    0.39 * count / sentences + 11.8 * syllables as f32 / count - 15.59
}

fn statements() -> Vec<Statement> {
    edition().content.statements().cloned().collect()
}

#[test]
fn counts_as_it_is_counted_by_hand() {
    assert_eq!(syllables("immigration"), 4);
    assert_eq!(syllables("arrested"), 3);
    assert_eq!(syllables("judge’s"), 2);
    assert_eq!(syllables("signed"), 1);
    assert_eq!(sentences("Stay calm. Ask: “Am I free to go?”"), [2, 1, 5]);
    assert!(grade("Do not run.") < 1.0);
    assert!(grade("Immigration authorities administratively detained individuals.") > 20.0);
}

#[test]
fn no_sentence_and_no_statement_is_long() {
    for statement in statements() {
        let text = english(&statement.id);
        let longest = sentences(&text).into_iter().max().unwrap_or_default();

        assert!(words(&text).len() <= STATEMENT, "{}: {text}", statement.id);
        assert!(longest <= SENTENCE, "{}: {text}", statement.id);
    }
}

#[test]
fn lines_of_first_pages_are_short_and_plain() {
    for topic in &edition().content.topics {
        let lines = topic.first();
        let all: Vec<_> = lines.iter().map(|it| english(it.short())).collect();

        for (line, statement) in all.iter().zip(&lines) {
            let most = if statement.first == Some(1) {
                HERO
            } else {
                LINE
            };

            assert!(words(line).len() <= most, "{}: {line}", statement.id);
        }
        let page: String = all
            .iter()
            .map(|it| format!("{}. ", it.trim_end_matches('.')))
            .collect();
        assert!(grade(&page) < FIRST_PAGE, "{}: {}", topic.id, grade(&page));
    }
}

#[test]
fn nine_statements_in_ten_ask_for_less_than_eight_years_of_school() {
    let statements = statements();
    let mut hard: Vec<_> = statements
        .iter()
        .filter(|it| grade(&english(&it.id)) >= STATEMENTS)
        .map(|it| it.id.to_string())
        .collect();
    hard.sort();
    println!("{} of {} are harder", hard.len(), statements.len());

    assert_eq!(hard, HARD.map(|it| it.0));
    // No more exceptions than one in twenty.
    assert!(20 * hard.len() <= statements.len());
}
