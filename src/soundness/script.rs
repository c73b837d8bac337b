//! That a translation is one: of its own script, with no English left in it but
//! names, and never the English again.

use super::Wording;
use super::exceptions::Exceptions;
use crate::content::Content;
use crate::language::Script;

use std::collections::BTreeSet;

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

/// Names and other English that may stand untranslated in every language.
#[derive(Debug)]
pub(super) struct Names(Vec<String>);

impl Names {
    /// The names that the content gives, the short names in them (KIWA, ImmDef),
    /// and the English that is listed with its reason. Long ones first, so that
    /// a name goes before a part of it.
    pub(super) fn of(content: &Content, exceptions: &Exceptions) -> Self {
        let organizations = content.organizations.iter();
        let full = organizations.map(|it| it.name.as_str());
        let full = full.chain(content.hotlines.iter().map(|it| it.name.as_str()));
        let places = content.events.iter().filter_map(|it| it.place.as_deref());
        let hosts = content
            .events
            .iter()
            .flat_map(|it| &it.other_hosts)
            .map(|it| &**it);
        let mut names: BTreeSet<String> = exceptions
            .english
            .iter()
            .flat_map(|it| it.words.iter().cloned())
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
pub(super) fn share_violation(names: &Names, wording: &Wording) -> Option<String> {
    let script = wording.language.script();
    if script == Script::Latin {
        return None;
    }

    let text = names.removed_from(&without_bracketed_english(script, &wording.words));
    let own = text.chars().filter(|&it| script.contains(it)).count();
    let other = text
        .chars()
        .filter(|&it| !script.contains(it) && it.is_alphabetic())
        .count();
    let share = 100 * own / (own + other).max(1);

    (own + other > FEW && share < LEAST_SHARE).then(|| format!("{share} % of its script"))
}

/// English that is neither bracketed nor a name.
pub(super) fn english_violation(names: &Names, wording: &Wording) -> Option<String> {
    let script = wording.language.script();
    let text = names.removed_from(&without_bracketed_english(script, &wording.words));
    let words: Vec<_> = text
        .split(|it: char| !Script::Latin.contains(it) && it != '’')
        // At either end it is a quotation mark.
        .map(|word| word.trim_matches('’'))
        .filter(|word| match script {
            Script::Latin => ENGLISH_WORDS.contains(&word.to_lowercase().as_str()),
            // One letter is that of a form, a room or a visa; a variable is not shown.
            _ => word.len() > 1 && !wording.words.contains(&format!("{{${word}}}")),
        })
        .collect();

    (!words.is_empty()).then(|| format!("leaves {words:?} in English"))
}

/// The English itself.
pub(super) fn same_violation(wording: &Wording) -> Option<String> {
    (wording.words == wording.english).then(|| "is the English itself".to_owned())
}
