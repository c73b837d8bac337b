//! Lines of vCards and of calendars.
//!
//! No line is folded. RFC 2426 (2.6) and RFC 5545 (3.1) ask for it beyond 75 bytes, as a *should*
//! made for mail; a fold costs three bytes of a code, and those of most writers stand inside a
//! letter of several bytes. Phones read long lines, and some keep the fold as a blank in the name.

/// A text as the value of a property (RFC 2426, 5; RFC 5545, 3.3.11): `\`, `,`, `;` and the end
/// of a line stand behind a `\`.
pub(super) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for it in text.chars() {
        match it {
            '\\' | ',' | ';' => escaped.extend(['\\', it]),
            '\n' => escaped.push_str("\\n"),
            it => escaped.push(it),
        }
    }

    escaped
}

/// Lines with CR LF behind each.
pub(super) fn object<'a>(lines: impl IntoIterator<Item = &'a str>) -> String {
    lines.into_iter().flat_map(|it| [it, "\r\n"]).collect()
}
