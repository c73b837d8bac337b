//! That *not* is still *not*: the mistake in a translation that does most harm,
//! and that is easily made by dropping one short word.

use super::Wording;
use crate::content::Kind;
use crate::language::Language::{self, Bengali, Korean, Spanish, Tagalog, Thai};
use crate::spelling::composed;

use std::ops::Range;

/// The words that deny in English; so do those that end in n’t.
const ENGLISH: [&str; 11] = [
    "not", "never", "no", "nobody", "nothing", "none", "neither", "nor", "without", "cannot",
    "nowhere",
];

/// Spanish words that a sentence may begin with before its subject.
const CONJUNCTIONS: [&str; 5] = ["si", "que", "y", "pero", "porque"];

/// How a language denies.
#[derive(Default)]
struct Markers {
    /// Words that deny.
    words: &'static [&'static str],
    /// Words that deny only where they begin a sentence, or follow one of
    /// [`CONJUNCTIONS`] there: further on they go with one of those above.
    first: &'static [&'static str],
    /// Ends of words that deny.
    ends: &'static [&'static str],
    /// What denies wherever it stands, where words are not divided or change.
    parts: &'static [&'static str],
    /// What only looks like one of these.
    unlike: &'static [&'static str],
    /// What denies though it begins like one of `unlike`.
    yet: &'static [&'static str],
}

fn markers(language: Language) -> Markers {
    match language {
        Korean => Markers {
            words: &["안"],
            parts: &[
                "않",
                "없",
                "아니",
                "아닙",
                "아닌",
                "아닐",
                "아님",
                "못",
                "지 마",
                "지도 마",
                "지 말",
                "지도 말",
                "싫",
            ],
            ..Markers::default()
        },
        Spanish => Markers {
            words: &[
                "no",
                "nunca",
                "ni",
                "sin",
                "jamás",
                "tampoco",
                "prohibido",
                "prohibida",
                "prohíbe",
            ],
            first: &["nadie", "nada", "ningún", "ninguna", "ninguno"],
            unlike: &["sin importar", "no importa"],
            ..Markers::default()
        },
        Tagalog => Markers {
            words: &["hindi", "huwag", "wala", "walang", "bawal"],
            unlike: &["hindi bababa"],
            ..Markers::default()
        },
        Bengali => Markers {
            words: &["না", "নয়", "নেই", "নন", "নি", "ছাড়া", "নিষেধ", "না-ও", "নাই"],
            // Of a verb in the past.
            ends: &["য়নি", "েনি", "ননি", "িনি"],
            // The second is *except*.
            unlike: &["তিনি", "ছাড়া আর", "কি না"],
            ..Markers::default()
        },
        Thai => Markers {
            parts: &["ไม่", "อย่า", "ห้าม", "มิได้", "ปราศจาก"],
            // The second ends a question, but for *or there is no*.
            unlike: &["ไม่ว่า", "หรือไม่", "อย่าง"],
            yet: &["หรือไม่มี"],
            ..Markers::default()
        },
        Language::English | Language::Zapotec => Markers::default(),
    }
}

/// The words of a text.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|it: char| it.is_whitespace() || ".,;:?!¿¡()“”…·।{}".contains(it))
        .filter(|word| !word.is_empty())
}

/// How many words of an English text deny something.
fn denials(english: &str) -> usize {
    words(&english.to_lowercase())
        .filter(|word| ENGLISH.contains(word) || word.ends_with("n’t"))
        .count()
}

/// What denies something in a translation: each a piece of the text.
pub fn marks(language: Language, text: &str) -> Vec<&str> {
    let it = markers(language);
    let is =
        |word: &str, among: &[&str]| among.iter().any(|it| composed(it) == word.to_lowercase());
    let ends = |word: &str| it.ends.iter().any(|end| word.ends_with(&composed(end)));
    let ranges = |phrases: &[&str]| -> Vec<_> {
        let found = phrases.iter().map(|it| found(text, &composed(it)));

        found.flatten().collect()
    };
    let yet = ranges(it.yet);
    let mut like = ranges(it.unlike);
    like.retain(|range| !yet.iter().any(|it| it.start == range.start));
    let at = |piece: &str| piece.as_ptr() as usize - text.as_ptr() as usize;

    text.split_inclusive(['.', '?', '!', ':', '।'])
        .flat_map(|sentence| {
            let first = words(sentence).find(|word| !is(word, &CONJUNCTIONS));
            let first = first.filter(|word| is(word, it.first));
            let whole = words(sentence).filter(|word| is(word, it.words) || ends(word));
            let parts = it.parts.iter().flat_map(|part| sentence.matches(*part));

            first
                .into_iter()
                .chain(whole)
                .chain(parts)
                .collect::<Vec<_>>()
        })
        .filter(|piece| !like.iter().any(|range| range.contains(&at(piece))))
        .collect()
}

/// Where a phrase in lower case stands in a text of any case, as byte ranges of
/// the text as it is: in lower case it may be longer or shorter.
fn found(text: &str, phrase: &str) -> Vec<Range<usize>> {
    text.char_indices()
        .filter_map(|(start, _)| {
            let length = length_of_match(&text[start..], phrase)?;

            Some(start..start + length)
        })
        .collect()
}

/// How many bytes of a text are the phrase that it begins with, if it does.
fn length_of_match(text: &str, phrase: &str) -> Option<usize> {
    let mut rest = phrase;

    for (at, letter) in text.char_indices() {
        if rest.is_empty() {
            return Some(at);
        }
        for lower in letter.to_lowercase() {
            rest = rest.strip_prefix(lower)?;
        }
    }

    rest.is_empty().then_some(text.len())
}

/// Fewer denials than in the English, or none where the reader is told not to
/// do something.
pub(super) fn violation(wording: &Wording) -> Option<String> {
    let least = usize::from(wording.kind == Some(Kind::Dont));
    let denied = denials(&wording.english).max(least);
    let kept = match wording.language {
        // Nobody but a speaker can tell.
        Language::Zapotec => return None,
        Language::English => denials(&wording.words),
        language => marks(language, &wording.words).len(),
    };

    (kept < denied).then(|| format!("denies {kept} times, the English {denied}"))
}
