//! How a text has to be written before it becomes a code.

use super::{Error, Fault};
use crate::spelling::{composed, is_composed};

/// What a text begins with whose lines end with CR LF: a vCard and a VEVENT.
const OBJECT: &str = "BEGIN:V";

/// Checks that a text is written as it may stand in a code: it has letters, is in Unicode's
/// composed form, and has neither a byte order mark nor any other mark that nobody sees (the
/// joiners that Bengali needs may stay), nor control characters. Its lines end with LF; those of
/// a vCard or a VEVENT with CR LF, the last one too.
///
/// What comes from `carry` is: it is cleaned there. So this finds faults of the program.
///
/// # Errors
///
/// The first thing that is wrong, and the byte at which it stands.
pub fn check(text: &str) -> Result<(), Error> {
    let at = |byte, fault| Err(Error::Text { byte, fault });

    if text.trim().is_empty() {
        return at(0, Fault::Empty);
    }
    if let Some((byte, mark)) = text.char_indices().find(|(_, it)| is_unseen(*it)) {
        return at(byte, Fault::Unseen(mark));
    }
    if let Some((byte, fault)) = line_fault(text) {
        return at(byte, fault);
    }
    if !is_composed(text) {
        return at(first_difference(text, &composed(text)), Fault::NotComposed);
    }

    Ok(())
}

/// Whether it is a mark that nobody sees and that says nothing in a code: where a line or a word
/// may end, which way it runs, which bytes it is made of.
fn is_unseen(it: char) -> bool {
    matches!(
        it,
        '\u{ad}'
            | '\u{200b}'
            | '\u{200e}'..='\u{200f}'
            | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{feff}'
    )
}

/// The first control character that is not the right end of a line.
fn line_fault(text: &str) -> Option<(usize, Fault)> {
    let wants_both = text.starts_with(OBJECT);
    let mut before = None;
    for (byte, it) in text.char_indices() {
        let is_both = before == Some('\r') && it == '\n';
        let fault = match it {
            '\n' if wants_both && !is_both => Some(line_end("LF", "CR LF")),
            '\n' if !wants_both && is_both => Some(line_end("CR LF", "LF")),
            '\n' | '\r' => None,
            it if it.is_control() => Some(Fault::Control(it)),
            _ => None,
        };
        // A carriage return is nothing without what follows.
        let alone = (before == Some('\r') && it != '\n').then(|| (byte - 1, Fault::Control('\r')));
        let fault = alone.or(fault.map(|it| (byte, it)));
        if fault.is_some() {
            return fault;
        }
        before = Some(it);
    }

    let is_open = wants_both && !text.ends_with("\r\n");
    match before {
        Some('\r') => Some((text.len() - 1, Fault::Control('\r'))),
        _ if is_open => Some((text.len(), line_end("nothing", "CR LF"))),
        _ => None,
    }
}

fn line_end(found: &'static str, wanted: &'static str) -> Fault {
    Fault::LineEnd { found, wanted }
}

/// Where two texts begin to differ, in bytes of the first.
fn first_difference(text: &str, other: &str) -> usize {
    text.char_indices()
        .zip(other.chars())
        .find(|((_, a), b)| a != b)
        .map_or_else(|| text.len().min(other.len()), |((byte, _), _)| byte)
}
