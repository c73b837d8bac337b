//! What is written in an event: cleaned of what nobody can see, and found in a language or
//! in the nearest that there is.

use super::event::{AddedEvent, Texts};
use crate::language::{Language, Script};
use crate::spelling::{self, ZERO_WIDTH_JOINER, ZERO_WIDTH_NON_JOINER};

use std::iter;

/// How many lines a text may have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lines {
    /// One: a title, a place, a name.
    One,
    /// Several, with an empty one between paragraphs at most: a note.
    Several,
}

/// A text that has been cleaned, and what was taken out of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cleaned {
    /// The text, in normalization form C.
    pub text: String,
    /// What was taken out and somebody may miss: control and private-use characters, marks
    /// that turn the direction, and what stands for nothing. In their order.
    pub removed: Vec<char>,
}

/// A text in one spelling and without characters that show nothing. Spaces and ends of lines
/// are made uniform, and what [`spelling::settled`] puts right is put right, without a word;
/// joiners stay in Bengali, which needs them.
pub fn cleaned(text: &str, lines: Lines) -> Cleaned {
    let mut kept = String::with_capacity(text.len());
    let mut removed = Vec::new();
    let mut before = ' ';

    for it in text.replace("\r\n", "\n").chars() {
        let is_joiner = matches!(it, ZERO_WIDTH_JOINER | ZERO_WIDTH_NON_JOINER);
        if ends_line(it) {
            kept.push(if lines == Lines::One { ' ' } else { '\n' });
        } else if it.is_whitespace() {
            kept.push(if it == '\u{a0}' { it } else { ' ' });
        } else if is_shown_by_nothing(it) {
            removed.push(it);
        } else if !is_joiner || Script::Bengali.contains(before) {
            kept.push(it);
        }
        before = it;
    }

    Cleaned {
        text: tidy(&spelling::settled(&kept)),
        removed,
    }
}

/// Whether a character is taken out of every text, and that is said.
pub fn is_shown_by_nothing(it: char) -> bool {
    let is_private = matches!(it, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..);
    let is_none = u32::from(it) & 0xfffe == 0xfffe || matches!(it, '\u{fdd0}'..='\u{fdef}');
    let turns = matches!(it, '\u{61c}' | '\u{202a}'..='\u{202e}' | '\u{2061}'..='\u{206f}');
    let is_blank = matches!(it, '\u{34f}' | '\u{115f}' | '\u{1160}' | '\u{180e}' | '\u{3164}'
        | '\u{fe00}'..='\u{fe0f}' | '\u{fff9}'..='\u{fffd}' | '\u{ffa0}' | '\u{e0000}'..='\u{e0fff}');

    is_private || is_none || turns || is_blank || it.is_control() && !it.is_whitespace()
}

/// Whether a character ends a line, in one of the ways that there are.
fn ends_line(it: char) -> bool {
    matches!(it, '\n'..='\r' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// One space between words, none at the ends of lines, one empty line at most.
fn tidy(text: &str) -> String {
    let mut lines: Vec<String> = Vec::new();
    for line in text.split('\n') {
        let words: Vec<_> = line.split(' ').filter(|it| !it.is_empty()).collect();
        let line = words.join(" ");
        let is_second_empty = line.is_empty() && lines.last().is_some_and(String::is_empty);
        if !is_second_empty {
            lines.push(line);
        }
    }

    // A space that may not break can stand alone at an end.
    lines.join("\n").trim().to_owned()
}

/// A text that has been found for a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Found<'a> {
    /// The text.
    pub text: &'a str,
    /// The language it really is in: what decides its face, and whether it is marked.
    pub spoken: Language,
}

/// The text for a language: in itself, in the languages it falls back on, or else in the first
/// that there is.
pub fn found(texts: &Texts, language: Language) -> Option<Found<'_>> {
    let chain = iter::once(language)
        .chain(language.fallbacks().iter().copied())
        .chain(Language::ALL);

    chain
        .filter_map(|spoken| Some((spoken, texts.get(&spoken)?)))
        .find(|(_, text)| !text.is_empty())
        .map(|(spoken, text)| Found { text, spoken })
}

/// The languages in which nothing is written, in the order of the language bar. Zapotec is
/// never among them: it is read in Spanish unless somebody can write it.
pub fn missing(texts: &Texts) -> Vec<Language> {
    let is_missing = |it: &Language| texts.get(it).is_none_or(String::is_empty);

    Language::ALL
        .into_iter()
        .filter(|it| *it != Language::Zapotec && is_missing(it))
        .collect()
}

impl AddedEvent {
    /// Its name for a language, and the language that is really in. There is always one if the
    /// event has been validated.
    pub fn title_in(&self, language: Language) -> Option<Found<'_>> {
        found(&self.title, language)
    }

    /// What else is to be known for a language, if anything is.
    pub fn note_in(&self, language: Language) -> Option<Found<'_>> {
        found(&self.note, language)
    }

    /// The languages in which its title is missing, or its note where it has one.
    pub fn missing_languages(&self) -> Vec<Language> {
        let (title, note) = (missing(&self.title), missing(&self.note));
        let needs_note = self.note.values().any(|it| !it.is_empty());

        Language::ALL
            .into_iter()
            .filter(|it| title.contains(it) || needs_note && note.contains(it))
            .collect()
    }
}
