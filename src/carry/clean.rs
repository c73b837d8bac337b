//! Text of a screen as text of a code.

use crate::spelling::{composed, settled};

/// A text without what a code may not hold. It is what [`crate::qr::check`] wants:
///
/// - every end of a line is one LF;
/// - every other white space, that which does not break too, is a space: a phone that searches
///   tells them apart;
/// - marks that nobody sees are dropped: byte order marks, the marks of where a line may or may
///   not end, soft hyphens, the marks of which way a word runs; the joiners of Bengali stay;
/// - control characters are dropped;
/// - letters are composed, and Thai vowels and tones stand in their order.
pub fn clean(text: &str) -> String {
    let lines: String = text
        .replace("\r\n", "\n")
        .chars()
        .filter_map(|it| match it {
            '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some('\n'),
            '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' => None,
            it if it.is_whitespace() => Some(' '),
            it if it.is_control() => None,
            it => Some(it),
        })
        .collect();

    composed(&settled(&lines))
}

/// The same as one line: white space at its ends is dropped, all other is one space.
pub fn clean_line(text: &str) -> String {
    clean(text)
        .split_ascii_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}
