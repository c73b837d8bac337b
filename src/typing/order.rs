//! Whether text may go on with a character, in all scripts at once.

use super::bengali::{self, JOINER, NON_JOINER};
use super::thai;

use icu_segmenter::GraphemeClusterSegmenter;

/// Whether a character may stand after this text.
pub(super) fn may_follow(before: &str, it: char) -> bool {
    thai::may_follow(before.chars().next_back(), it)
        && bengali::may_follow(before, it)
        && !is_foreign_mark(before, it)
}

/// Whether what stands after the caret may stand after this text.
pub(super) fn may_go_on(before: &str, after: &str) -> bool {
    after.chars().next().is_none_or(|it| may_follow(before, it))
}

/// Whether it would hang, a mark of another script, on a Thai or Bengali letter: NFC may put it
/// in between that letter and its own marks.
fn is_foreign_mark(before: &str, it: char) -> bool {
    let has_order = |it| thai::is_thai(it) || bengali::is_bengali(it);
    let Some(last) = before.chars().next_back().filter(|&last| has_order(last)) else {
        return false;
    };

    !has_order(it) && !matches!(it, JOINER | NON_JOINER) && is_one_cluster(last, it)
}

fn is_one_cluster(first: char, second: char) -> bool {
    let pair = String::from_iter([first, second]);
    let mut boundaries = GraphemeClusterSegmenter::new().segment_str(&pair);

    !boundaries.any(|it| it == first.len_utf8())
}
