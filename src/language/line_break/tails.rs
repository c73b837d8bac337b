//! What is left over at the end of a text: one short word alone on the last line, or a year
//! that has lost its month. Nobody misreads it, but it looks like a mistake, and the line above
//! has a word to spare.

use super::{Marks, WORD_JOINER, ZERO_WIDTH_SPACE, begins_otherwise};
use crate::language::Script;

/// How wide a last word may be that does not stand alone, in letters of Latin.
const ALONE: usize = 9;

/// How wide it may be together with the word before it.
const MOST: usize = 18;

/// How wide a word may be that is kept with the year after it.
const BEFORE_YEAR: usize = 12;

/// How many places for a line's end a text has to have: with fewer it is a label, which is as
/// wide as its words.
const LEAST: usize = 5;

/// Keeps a short last word with the one before it, and a year with its month.
pub(super) fn join(text: &str, marks: &mut Marks) {
    let mut start = 0;

    for paragraph in text.split('\n') {
        join_last(text, start, paragraph, marks);
        start += paragraph.len() + 1;
    }
    join_years(text, marks);
}

/// Where a line may end in a paragraph so far, by byte offset in the text.
fn ends(text: &str, start: usize, paragraph: &str, marks: &Marks) -> Vec<usize> {
    let end = start + paragraph.len();
    let spaces = paragraph.match_indices(' ').map(|(at, _)| start + at + 1);
    let spaces = spaces.filter(|at| marks.get(at) != Some(&WORD_JOINER));
    let marked = marks.range(start + 1..end.max(start + 1));
    let marked =
        marked.filter(|(at, mark)| **mark == ZERO_WIDTH_SPACE && !text[**at..].starts_with(' '));
    let mut ends: Vec<_> = spaces.chain(marked.map(|(at, _)| *at)).collect();
    ends.sort_unstable();

    ends
}

fn join_last(text: &str, start: usize, paragraph: &str, marks: &mut Marks) {
    let end = start + paragraph.len();
    let ends = ends(text, start, paragraph, marks);
    let &[.., before, at] = ends.as_slice() else {
        return;
    };
    let is_short = width(&text[at..end]) <= ALONE && width(&text[before..end]) <= MOST;

    // A mark before the space opens the line whatever comes behind the space.
    let is_opened = text[..at].ends_with(' ') && marks.get(&(at - 1)) == Some(&ZERO_WIDTH_SPACE);

    let is_kept = is_opened || begins_otherwise(&text[at..]);

    if ends.len() < LEAST || !is_short || is_kept || at == end {
        return;
    }
    match marks.get(&at) {
        Some(&ZERO_WIDTH_SPACE) if !text[..at].ends_with(' ') => {
            marks.remove(&at);
        }
        _ => {
            marks.insert(at, WORD_JOINER);
        }
    }
}

/// Keeps a year with the word before it, and what stands behind a dot between two things with
/// the dot: `June 2, 2026`, `· 5`.
fn join_years(text: &str, marks: &mut Marks) {
    for (at, _) in text.match_indices(' ') {
        let before = text[..at].rsplit([' ', '\n']).next().unwrap_or_default();
        let after = text[at + 1..].split([' ', '\n']).next().unwrap_or_default();
        let digits = after.trim_end_matches(|it: char| !it.is_numeric());
        let is_number = !digits.is_empty() && digits.chars().all(char::is_numeric);
        let is_year = digits.chars().count() == 4 && width(before) <= BEFORE_YEAR;

        if is_number && !before.is_empty() && (is_year || before == "·") {
            marks.insert(at + 1, WORD_JOINER);
        }
    }
}

/// About how wide a text is, in letters of Latin: a syllable of Korean is as wide as two, and
/// what leans on a letter has no width.
fn width(text: &str) -> usize {
    let leans = |it: char| matches!(it, 'ั' | 'ิ'..='ฺ' | '็'..='๎' | '\u{981}' | '\u{9c1}'..='\u{9c4}' | '\u{9cd}');

    text.trim()
        .chars()
        .filter(|it| !leans(*it))
        .map(|it| 1 + usize::from(Script::Hangul.contains(it)))
        .sum()
}
