//! That a translation is one: of its own script, with no English left in it but
//! names, and never the English again.

use std::collections::BTreeSet;

use rights_kiosk::content::Content;
use rights_kiosk::language::Language::{self, Bengali, Korean, Spanish, Tagalog, Thai};
use rights_kiosk::language::Script;

use crate::exceptions::{Exceptions, assert_holds, found};
use crate::{Said, assert_none, edition, translations};

/// With so many letters or fewer, a share says nothing.
const FEW: usize = 12;

/// The least share of letters of the language's own script, in percent.
const LEAST_SHARE: usize = 40;

/// English words that are no Spanish or Tagalog words.
const ENGLISH_WORDS: [&str; 32] = [
    "the", "of", "and", "you", "your", "they", "them", "is", "are", "was", "were", "with", "from",
    "this", "that", "these", "if", "not", "must", "cannot", "have", "has", "for", "by", "be", "or",
    "who", "what", "when", "where", "about", "which",
];

/// What stands in Latin letters in every language.
struct Names(Vec<String>);

impl Names {
    /// The names that the content gives, the short names in them (KIWA, ImmDef),
    /// and the English that is listed with its reason. Long ones first, so that
    /// a name goes before a part of it.
    fn of(content: &Content) -> Self {
        let organizations = content.organizations.iter();
        let full = organizations.map(|it| it.name.as_str());
        let full = full.chain(content.hotlines.iter().map(|it| it.name.as_str()));
        let places = content.events.iter().filter_map(|it| it.place.as_deref());
        let hosts = content
            .events
            .iter()
            .flat_map(|it| &it.other_hosts)
            .map(|it| &**it);
        let mut names: BTreeSet<String> = Exceptions::read()
            .english
            .into_iter()
            .flat_map(|it| it.words)
            .chain(places.chain(hosts).map(str::to_owned))
            .collect();

        for name in full {
            let parts = name.split(['(', ')', '/']).map(str::trim);
            let short = name
                .split(|it: char| !it.is_alphanumeric())
                .filter(|word| word.chars().filter(|it| it.is_uppercase()).count() > 1);

            names.extend(
                parts
                    .chain(short)
                    .filter(|it| !it.is_empty())
                    .map(str::to_owned),
            );
        }

        let mut names: Vec<_> = names.into_iter().collect();
        names.sort_by_key(|name| std::cmp::Reverse(name.len()));

        Self(names)
    }

    /// The text without the names in it, where they are words of their own.
    fn removed_from(&self, text: &str) -> String {
        let mut text = text.to_owned();

        for name in &self.0 {
            let mut from = 0;
            while let Some(at) = text[from..].find(name.as_str()).map(|at| from + at) {
                let end = at + name.len();
                let is_latin = |it: char| Script::Latin.contains(it);
                let is_word = !text[..at].ends_with(is_latin) && !text[end..].starts_with(is_latin);

                if is_word {
                    text.replace_range(at..end, " ");
                }
                from = if is_word { at } else { end };
            }
        }

        text
    }
}

/// The text without what stands in brackets in another script, as a whole or
/// between commas: it gives the English of what stands before.
fn without_bracketed_english(script: Script, text: &str) -> String {
    let mut rest = text;
    let mut kept = String::new();

    while let Some((before, (inside, after))) = rest
        .split_once('(')
        .and_then(|(before, tail)| Some((before, tail.split_once(')')?)))
    {
        let own = inside
            .split([',', ';'])
            .filter(|part| script != Script::Latin && part.chars().any(|it| script.contains(it)));

        kept.push_str(before);
        own.for_each(|part| kept.extend([" ", part, " "]));
        rest = after;
    }

    kept + rest
}

/// Too few letters of the language's own script.
fn share_fault(names: &Names, said: &Said) -> Option<String> {
    let script = said.language.script();
    if script == Script::Latin {
        return None;
    }

    let text = names.removed_from(&without_bracketed_english(script, &said.words));
    let own = text.chars().filter(|&it| script.contains(it)).count();
    let other = text
        .chars()
        .filter(|&it| !script.contains(it) && it.is_alphabetic())
        .count();
    let share = 100 * own / (own + other).max(1);

    (own + other > FEW && share < LEAST_SHARE).then(|| format!("{share} % of its script"))
}

/// English that is neither bracketed nor a name.
fn english_fault(names: &Names, said: &Said) -> Option<String> {
    let script = said.language.script();
    let text = names.removed_from(&without_bracketed_english(script, &said.words));
    let words: Vec<_> = text
        .split(|it: char| !Script::Latin.contains(it) && it != '’')
        .filter(|word| match script {
            Script::Latin => ENGLISH_WORDS.contains(&word.to_lowercase().as_str()),
            // One letter is that of a form, a room or a visa; a variable is not shown.
            _ => word.len() > 1 && !said.words.contains(&format!("{{${word}}}")),
        })
        .collect();

    (!words.is_empty()).then(|| format!("leaves {words:?} in English"))
}

/// The English itself.
fn same_fault(said: &Said) -> Option<String> {
    (said.words == said.english).then(|| "is the English itself".to_owned())
}

#[test]
fn is_the_languages_own() {
    let edition = edition();
    let names = Names::of(&edition.content);

    assert_holds(&edition, "script", |said| share_fault(&names, said));
}

#[test]
fn leaves_no_english_but_names() {
    let edition = edition();
    let names = Names::of(&edition.content);
    let all = translations(&edition);
    let mut found = found("english", &all, |said| english_fault(&names, said));
    let unused = Exceptions::read()
        .english
        .into_iter()
        .flat_map(|it| it.words);
    let unused = unused.filter(|word| !all.iter().any(|said| said.words.contains(word)));

    found.extend(unused.map(|word| format!("`{word}` is in no translation: remove it")));
    assert_none(&found);
}

#[test]
fn is_not_the_english_again() {
    assert_holds(&edition(), "same", same_fault);
}

#[test]
fn is_missed_when_a_text_is_left_in_english() {
    let edition = edition();
    let names = Names::of(&edition.content);
    let door = "Keep the door closed at home.";

    for language in [Korean, Bengali, Thai] {
        assert!(share_fault(&names, &Said::made_up(language, door, door)).is_some());
    }
    for language in [Korean, Bengali, Thai, Spanish, Tagalog] {
        let said = Said::made_up(language, door, door);

        assert!(english_fault(&names, &said).is_some(), "{language}");
        assert!(same_fault(&said).is_some(), "{language}");
    }

    let thai = |words| Said::made_up(Thai, "", words);
    let mixed = thai("ปิดประตู (door) ของ CHIRLA ที่ Public Counsel");
    assert_eq!(english_fault(&names, &mixed), None);
    assert_eq!(share_fault(&names, &mixed), None);
    assert!(english_fault(&names, &thai("ปิด door ของ CHIRLA")).is_some());
    assert!(english_fault(&names, &thai("ปิด door (ประตู)")).is_some());
    assert!(english_fault(&names, &thai("CHIRLAS")).is_some());
}

/// A share must be of the letters that count: Thai marks count as Thai.
#[test]
fn is_counted_by_letters_and_marks() {
    let names = Names(Vec::new());
    let said = |words: &str| Said::made_up(Language::Thai, "", words);

    assert_eq!(
        share_fault(&names, &said("ที่ดี abcdefghijk")),
        Some("31 % of its script".into())
    );
    assert_eq!(share_fault(&names, &said("ที่ดี abcdef")), None);
}
