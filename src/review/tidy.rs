//! What a reviewer typed, as it is written in our files.

use crate::language::Script;
use crate::spelling;

/// A wording on one line, in its one [spelling](spelling::settled), with the quotation
/// marks and apostrophes of print, which many keyboards do not have. What stands in
/// braces is for Fluent and stays.
pub(super) fn tidy(typed: &str) -> String {
    let line = typed.split_ascii_whitespace().collect::<Vec<_>>().join(" ");
    let line: Vec<_> = spelling::settled(&line).chars().collect();
    let mut tidy = String::with_capacity(line.len());
    let mut depth = 0_usize;
    let mut is_open = false;
    // The ends of single quotations that have begun.
    let mut ends = Vec::new();

    for (at, &it) in line.iter().enumerate() {
        match it {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        tidy.push(match it {
            '"' if depth == 0 => {
                is_open = !is_open;
                if is_open { '“' } else { '”' }
            }
            '\'' if depth == 0 => match closing(&line, at) {
                Some(end) if !ends.contains(&at) => {
                    ends.push(end);
                    '‘'
                }
                _ => '’',
            },
            it => it,
        });
    }

    tidy
}

/// Where a single quotation ends that begins here, if one does. What begins a word may
/// also stand for letters that are left out, as in the Tagalog `'yan`.
fn closing(line: &[char], at: usize) -> Option<usize> {
    let begins = |at: usize| {
        let before = at.checked_sub(1).and_then(|it| line.get(it));

        before.is_none_or(|it| it.is_whitespace() || "([“\"¿¡—".contains(*it))
    };
    // Between two Latin letters it is an apostrophe; a particle of Korean, Bengali or
    // Thai leans on the quotation before it.
    let is_latin = |at: Option<usize>| {
        at.and_then(|at| line.get(at))
            .is_some_and(|it| Script::Latin.contains(*it))
    };
    let ends = |at: usize| {
        let is_within = is_latin(at.checked_sub(1)) && is_latin(Some(at + 1));

        line[at] == '\'' && !begins(at) && !is_within
    };

    // Thai and Korean write no apostrophe, and need no space before a quotation.
    let leans = at
        .checked_sub(1)
        .and_then(|at| line.get(at))
        .is_some_and(|it| Script::Thai.contains(*it) || Script::Hangul.contains(*it));

    if begins(at) || leans {
        // Another that begins before it ends is the one that it ends.
        (at + 1..line.len())
            .find(|&it| line[it] == '\'' && (begins(it) || ends(it)))
            .filter(|&it| it > at + 1 && ends(it))
    } else {
        None
    }
}
