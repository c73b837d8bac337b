//! Lines of a calendar: escaped, folded, and ended as every reader expects.

/// The most bytes of a line without its end (RFC 5545, 3.1).
const MOST_BYTES: usize = 75;

/// Adds a line, folded between characters.
pub(super) fn line(out: &mut String, text: &str) {
    let mut length = 0;
    for it in text.chars() {
        if length + it.len_utf8() > MOST_BYTES {
            out.push_str("\r\n ");
            length = 1;
        }
        out.push(it);
        length += it.len_utf8();
    }
    out.push_str("\r\n");
}

/// Adds a line with a text as its value (RFC 5545, 3.3.11).
pub(super) fn text(out: &mut String, name: &str, value: &str) {
    let mut escaped = String::with_capacity(value.len());
    for it in value.chars() {
        match it {
            '\\' | ';' | ',' => escaped.extend(['\\', it]),
            '\n' => escaped.push_str("\\n"),
            // What would end the line.
            it if it.is_control() => {}
            it => escaped.push(it),
        }
    }

    line(out, &format!("{name}:{escaped}"));
}
