//! What a reviewer typed, as it is written in our files.

use crate::soundness::composed;

/// A wording on one line, composed, with the quotation marks and apostrophes of
/// print, which many keyboards do not have. What stands in braces is for Fluent
/// and stays.
pub(super) fn tidy(typed: &str) -> String {
    let line = typed.split_ascii_whitespace().collect::<Vec<_>>().join(" ");
    let line = composed(&line);
    let mut tidy = String::with_capacity(line.len());
    let mut depth = 0_usize;
    let mut is_open = false;

    for it in line.chars() {
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
            '\'' if depth == 0 => '’',
            it => it,
        });
    }

    tidy
}
