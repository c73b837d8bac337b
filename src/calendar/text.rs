//! Texts as they are kept: unescaped, in one spelling, without what is not seen, and
//! no longer than they may be.

use super::content_line::ContentLine;
use super::html;
use super::report::{Note, Reason, quoted};
use crate::events::event::{MOST_NOTE, MOST_TITLE};
use crate::language::Language;
use crate::spelling;

use icu_segmenter::GraphemeClusterSegmenter;

/// The most characters of a place.
pub const MOST_PLACE: usize = 200;

/// What stands at the end of a text that was cut.
const CUT: char = '…';

/// How many characters before the end of a text that is too long a space is looked for.
const NEAR: usize = 30;

/// The most characters of a text that are looked at; what is kept of one is far less.
const MOST_READ: usize = 20_000;

/// The most characters of an address behind the words of a link.
const MOST_ADDRESS: usize = 2_000;

/// What a text is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Use {
    /// A title: one line.
    Title,
    /// A note: lines.
    Note,
    /// A place: one line.
    Place,
}

/// A text as it is kept, and what happened to it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Kept {
    pub(super) text: String,
    pub(super) notes: Vec<Note>,
}

/// The text of a line. HTML is looked for unless the line is our own.
pub(super) fn read(line: &ContentLine, of: Use, is_own: bool) -> Result<Kept, Reason> {
    if let Some(encoding) = line.parameter("ENCODING")
        && !encoding.eq_ignore_ascii_case("8BIT")
    {
        return Err(Reason::Encoded(quoted(encoding)));
    }

    let text: String = unescaped(&line.value).chars().take(MOST_READ).collect();
    let is_html_field = line
        .parameter("FMTTYPE")
        .is_some_and(|it| it.eq_ignore_ascii_case("text/html"));
    let mut notes = Vec::new();
    let text = if !is_own && (is_html_field || html::is_html(&text)) {
        notes.push(Note::Html);

        html::plain(&text, !is_html_field)
    } else if is_own {
        text
    } else {
        without_angled(&text)
    };

    Ok(kept(&text, of, notes))
}

/// A text in one spelling and of its length.
fn kept(text: &str, of: Use, mut notes: Vec<Note>) -> Kept {
    let text = text
        .replace("\r\n", "\n")
        .replace(['\r', '\u{85}', '\u{2028}', '\u{2029}'], "\n")
        .replace('\t', " ");
    let seen: String = text.chars().filter(|&it| is_kept(it)).collect();
    if seen.len() < text.len() {
        notes.push(Note::CharactersRemoved);
    }
    // What was between two spaces may have gone, so they are joined last.
    let settled = spelling::settled(&seen);
    let settled = match of {
        Use::Note => settled.trim().to_owned(),
        Use::Title => words(&settled),
        Use::Place => {
            let lines: Vec<_> = settled
                .lines()
                .map(words)
                .filter(|it| !it.is_empty())
                .collect();

            lines.join(", ")
        }
    };

    let (most, note) = match of {
        Use::Title => (MOST_TITLE, Note::TitleCut),
        Use::Note => (MOST_NOTE, Note::NoteCut),
        Use::Place => (MOST_PLACE, Note::PlaceCut),
    };
    let text = match cut(&settled, most) {
        Some(cut) => {
            notes.push(note);

            cut
        }
        None => settled,
    };

    Kept { text, notes }
}

/// The words of a text with one space between them.
fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether a character may stand in a text: not one that controls something, that means
/// something else on every computer, or that stands for bytes that were no text.
pub(super) fn is_kept(it: char) -> bool {
    let is_private = matches!(it, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..);
    let is_direction = matches!(it, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let is_nothing = matches!(it, '\u{fdd0}'..='\u{fdef}' | '\u{fff0}'..='\u{ffff}')
        || u32::from(it) & 0xfffe == 0xfffe;
    let is_tag = matches!(it, '\u{e0000}'..='\u{e007f}');

    (!it.is_control() || it == '\n') && !is_private && !is_direction && !is_nothing && !is_tag
}

/// The text without what is too much, or nothing if it is not too long. It is cut at a
/// space if there is one near, and never inside a letter.
fn cut(text: &str, most: usize) -> Option<String> {
    if text.chars().count() <= most {
        return None;
    }

    // Where the cluster ends that ends last before there is no more room.
    let mut characters = 0;
    let mut end = 0;
    let mut last_space = None;
    let mut boundaries = GraphemeClusterSegmenter::new().segment_str(text);
    let mut start = boundaries.next().unwrap_or(0);
    for next in boundaries {
        let cluster = text.get(start..next).unwrap_or_default();
        let length = cluster.chars().count();
        if characters + length >= most {
            if cluster.starts_with(char::is_whitespace) {
                last_space = Some((end, characters));
            }
            break;
        }
        if cluster.starts_with(char::is_whitespace) {
            last_space = Some((start, characters));
        }
        characters += length;
        (start, end) = (next, next);
    }
    if let Some((space, before)) = last_space
        && characters - before <= NEAR
    {
        end = space;
    }
    let mut cut = text.get(..end).unwrap_or_default().trim_end().to_owned();
    cut.push(CUT);

    Some(cut)
}

/// A text without its escapes (RFC 5545, 3.3.11). What is escaped wrongly stays.
pub(super) fn unescaped(value: &str) -> String {
    let mut text = String::with_capacity(value.len());
    let mut rest = value.chars();

    while let Some(it) = rest.next() {
        match it {
            '\\' => match rest.next() {
                Some('n' | 'N') => text.push('\n'),
                Some(it @ (',' | ';' | '\\' | ':' | '"')) => text.push(it),
                Some(it) => text.extend(['\\', it]),
                None => text.push('\\'),
            },
            _ => text.push(it),
        }
    }

    text
}

/// Plain text without the addresses that mail programs put behind the words of a link,
/// `page <https://example.org>`.
fn without_angled(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;

    while let Some((before, address)) = rest.split_once('<') {
        kept.push_str(before);
        let is_address = ["http://", "https://", "mailto:", "tel:"].iter().any(|it| {
            address
                .get(..it.len())
                .is_some_and(|start| start.eq_ignore_ascii_case(it))
        });
        let end = is_address
            .then(|| address.char_indices().take(MOST_ADDRESS))
            .and_then(|mut it| it.find(|(_, it)| *it == '>' || it.is_whitespace()));

        match end.and_then(|(end, _)| address.get(end..)?.strip_prefix('>')) {
            Some(behind) => {
                while kept.ends_with(' ') {
                    kept.pop();
                }
                rest = behind;
            }
            None => {
                kept.push('<');
                rest = address;
            }
        }
    }
    kept.push_str(rest);

    kept
}

/// The language of a text: that of its tag if it can be in it, else that of its letters;
/// and whether that was a guess.
pub(super) fn language(tag: Option<&str>, text: &str, is_own: bool) -> (Language, bool) {
    let said = tag.and_then(of_tag);
    let seen = of_letters(text);
    let has_letters = text.contains(char::is_alphabetic);

    match (said, seen) {
        (Some(said), _) if is_own || !has_letters => (said, false),
        (Some(said), None) if !has_own_script(said) => (said, false),
        (Some(said), Some(seen)) if said == seen => (said, false),
        (_, seen) => (seen.unwrap_or(Language::English), true),
    }
}

/// The language that a tag means (RFC 5646).
fn of_tag(tag: &str) -> Option<Language> {
    let first = tag.split(['-', '_']).next()?.to_ascii_lowercase();

    match first.as_str() {
        "fil" => Some(Language::Tagalog),
        other => Language::from_tag(other),
    }
}

fn has_own_script(language: Language) -> bool {
    matches!(
        language,
        Language::Korean | Language::Bengali | Language::Thai
    )
}

/// The language whose script most letters have; none for the Latin one, which several
/// have.
fn of_letters(text: &str) -> Option<Language> {
    let letters = text.chars().filter(|it| it.is_alphabetic()).count();
    let of = |is: fn(char) -> bool| {
        text.chars()
            .filter(|&it| it.is_alphabetic() && is(it))
            .count()
    };
    let counts = [
        (
            of(
                |it| matches!(it, '\u{1100}'..='\u{11ff}' | '\u{3130}'..='\u{318f}' | '\u{ac00}'..='\u{d7af}'),
            ),
            Language::Korean,
        ),
        (
            of(|it| matches!(it, '\u{980}'..='\u{9ff}')),
            Language::Bengali,
        ),
        (of(|it| matches!(it, '\u{e00}'..='\u{e7f}')), Language::Thai),
    ];

    counts
        .into_iter()
        .max_by_key(|(count, _)| *count)
        .filter(|(count, _)| count * 2 > letters)
        .map(|(_, language)| language)
}
