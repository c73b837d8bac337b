//! Whether a line still says what the reviewer saved.
//!
//! The page gives every line a number that is made of all that it says. What mail and
//! word processors are known to do to words is undone in every way until the number is
//! right; if it is in none, the line is not taken.

use super::mended::{BROKEN, is_unseen};

use std::collections::BTreeSet;

/// How many broken lines or apostrophes of a text are mended each in its own way.
const MOST_MARKS: usize = 4;

/// How many texts are tried at most in the place of one that does not fit, and how many bytes
/// are looked at for a line in all.
const MOST_TEXTS: usize = 512;
const MOST_BYTES: usize = 4 * 1024 * 1024;

/// What a line says, as it came.
pub(super) struct CameBack<'a> {
    pub(super) id: &'a str,
    pub(super) source: &'a str,
    pub(super) text: &'a str,
    pub(super) is_approved: bool,
    pub(super) correction: &'a str,
    pub(super) note: &'a str,
}

impl CameBack<'_> {
    /// The correction and the note as the reviewer saved them, if a number says so.
    pub(super) fn opened(&self, seal: &str) -> Option<[String; 2]> {
        if self.seal(self.correction, self.note) == seal {
            return Some([self.correction, self.note].map(str::to_owned));
        }
        let notes = originals(self.note);
        let length = self.text.len() + self.source.len() + self.correction.len() + self.note.len();
        let corrections = originals(self.correction);
        let pairs = corrections
            .iter()
            .flat_map(|correction| notes.iter().map(move |note| (correction, note)));

        pairs
            .take(MOST_BYTES / length.max(1))
            .find(|(correction, note)| self.seal(correction, note) == seal)
            .map(|(correction, note)| [correction.clone(), note.clone()])
    }

    /// The number of a line with these words: FNV-1a of 64 bits, as in `answers.js`. It
    /// finds accidents, and keeps nobody from anything.
    fn seal(&self, correction: &str, note: &str) -> String {
        const BASIS: u64 = 0xcbf2_9ce4_8422_2325;
        const PRIME: u64 = 0x0100_0000_01b3;
        let is_approved = if self.is_approved { "true" } else { "false" };
        let all = [
            self.id,
            self.source,
            self.text,
            is_approved,
            correction,
            note,
        ]
        .join("\u{1f}");
        let number = all
            .bytes()
            .fold(BASIS, |sum, it| (sum ^ u64::from(it)).wrapping_mul(PRIME));

        format!("{number:016x}")
    }
}

/// What a text may have been: first as it is, then with all that may have happened to it
/// undone.
fn originals(text: &str) -> Vec<String> {
    let undo: [fn(&str) -> Vec<String>; 6] = [
        |it| {
            each_way(it, &['’', '‘', '‛'], |it, is_undone| {
                Some(if is_undone { '\'' } else { it })
            })
        },
        |it| vec![single_spaces(it)],
        |it| vec![it.replace(is_unseen, "")],
        dots,
        |it| vec![it.replace(['–', '—'], "--")],
        |it| vec![it.replace(['\u{2010}', '\u{2011}'], "-")],
    ];
    // A broken line was one with a space there, or without.
    let mut all = each_way(text, &[BROKEN], |_, is_undone| (!is_undone).then_some(' '));

    for undo in undo {
        let undone: Vec<_> = all.iter().flat_map(|it| undo(it)).collect();
        let mut seen = BTreeSet::new();
        all.extend(undone);
        all.retain(|it| seen.insert(it.clone()));
        all.truncate(MOST_TEXTS);
    }

    all
}

/// A text with its ellipses as three dots: all of them, or all but the first, which may be that of
/// the text that was corrected.
fn dots(text: &str) -> Vec<String> {
    const ELLIPSIS: char = '…';

    let undone = |it: &str| it.replace(ELLIPSIS, "...");
    let but_first = text
        .split_once(ELLIPSIS)
        .map(|(before, after)| format!("{before}{ELLIPSIS}{}", undone(after)));

    std::iter::once(undone(text)).chain(but_first).collect()
}

/// A text with each of these marks as it is or undone, in every way if they are few, and
/// else all in one or the other.
fn each_way(
    text: &str,
    marks: &[char],
    as_it_was: impl Fn(char, bool) -> Option<char>,
) -> Vec<String> {
    let count = text.chars().filter(|it| marks.contains(it)).count();
    let ways = if count <= MOST_MARKS {
        1_u32 << count
    } else {
        2
    };

    (0..ways)
        .map(|way| {
            let mut number = 0;
            let chars = text.chars().filter_map(|it| {
                if !marks.contains(&it) {
                    return Some(it);
                }
                // All in the same way where they are many.
                let bit = if count <= MOST_MARKS { number } else { 0 };
                number += 1;

                as_it_was(it, way >> bit & 1 == 1)
            });

            chars.collect()
        })
        .collect()
}

/// A text with one plain space wherever there is any, and its lines as they are.
fn single_spaces(text: &str) -> String {
    let lines = text.split('\n').map(|line| {
        let words: Vec<_> = line.split_whitespace().collect();

        words.join(" ")
    });

    lines.collect::<Vec<_>>().join("\n")
}
