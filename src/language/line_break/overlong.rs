//! Where a line ends that has no place to end: the last resort for a name without
//! spaces, an address, a title in one word. Better a word in two than words beyond
//! the edge, where nobody can scroll to.

use icu_segmenter::options::LineBreakOptions;
use icu_segmenter::{GraphemeClusterSegmenter, LineSegmenter};

use super::{WORD_JOINER, ZERO_WIDTH_SPACE, around, is_thai_boundary};
use crate::language::Script;

/// After which characters a run is best parted: those of addresses and lists.
const PARTING: [char; 12] = ['/', '.', '-', '_', '&', '?', '=', '@', ':', ',', '·', ')'];

/// Silences the vowel of a Bengali consonant, which the next one leans on.
const HASANT: char = '\u{9cd}';

/// The text, with a break wherever one is needed in a run that does not fit on a line by
/// itself: first where it hurts least, and between any two letters if that is not enough.
/// What fits is as it was.
pub fn opened(text: &str, fits: impl Fn(&str) -> bool) -> String {
    let parted: String = runs(text)
        .map(|run| match fits(run.trim_end()) {
            true => run.to_owned(),
            false => parted(run),
        })
        .collect();

    runs(&parted)
        .map(|run| match fits(run.trim_end()) {
            true => run.to_owned(),
            false => taken_apart(run),
        })
        .collect()
}

/// What stands between two places where the renderer may end a line.
fn runs(text: &str) -> impl Iterator<Item = &str> {
    let mut start = 0;

    unicode_linebreak::linebreaks(text).filter_map(move |(end, _)| {
        let run = text.get(start..end);
        start = end;

        run
    })
}

/// A run with breaks where a reader expects them: between the parts of an address, the
/// syllables of Korean, and what a dictionary has as Thai words.
fn parted(run: &str) -> String {
    let run = run.replace(WORD_JOINER, "");
    let dictionary = LineSegmenter::new_dictionary(LineBreakOptions::default());
    let words: Vec<_> = dictionary.segment_str(&run).collect();

    broken(&run, |at| match around(&run, at) {
        (Some(before), Some(after)) if PARTING.contains(&before) => {
            after.is_alphanumeric() && !is_within_word(&run, at)
        }
        sides => words.contains(&at) && is_thai_boundary(sides),
    })
}

/// A run with a break between any two letters that stand for themselves.
fn taken_apart(run: &str) -> String {
    let run = run.replace(WORD_JOINER, "");
    let letters: Vec<_> = GraphemeClusterSegmenter::new().segment_str(&run).collect();

    broken(&run, |at| {
        letters.contains(&at) && stand_apart(around(&run, at)) && !is_within_word(&run, at)
    })
}

/// The text with breaks at these bytes.
fn broken(text: &str, may_break: impl Fn(usize) -> bool) -> String {
    let mut broken = String::with_capacity(2 * text.len());

    for (at, letter) in text.char_indices() {
        let (before, after) = around(text, at);
        let is_marked = [before, after].contains(&Some(ZERO_WIDTH_SPACE));
        if at > 0 && !is_marked && may_break(at) {
            broken.push(ZERO_WIDTH_SPACE);
        }
        broken.push(letter);
    }

    broken
}

/// Whether a colon or an apostrophe that is a letter of its word stands on one side of this byte:
/// one that follows a Latin letter, as in `x:te:e'n` and `ra'ta'`. In an address it is as well
/// parted elsewhere.
fn is_within_word(run: &str, at: usize) -> bool {
    let is_sign = |it: Option<char>| matches!(it, Some(':' | '\''));
    let is_letter = |it: Option<char>| it.is_some_and(|it| Script::Latin.contains(it));
    let (before, after) = around(run, at);

    if is_sign(before) {
        is_letter(run[..at - 1].chars().next_back())
    } else {
        is_sign(after) && is_letter(before)
    }
}

/// Whether two letters can be read apart: no Thai vowel from its consonant, and no Bengali
/// consonant from the one that it leans on.
fn stand_apart(sides: (Option<char>, Option<char>)) -> bool {
    let (Some(before), Some(after)) = sides else {
        return false;
    };
    let [is_thai, goes_on] = [before, after].map(|it| Script::Thai.contains(it));

    match (is_thai, goes_on) {
        (true, true) => is_thai_boundary(sides),
        (true, false) => !matches!(before, 'เ'..='ไ'),
        _ => before != HASANT && !after.is_whitespace(),
    }
}
