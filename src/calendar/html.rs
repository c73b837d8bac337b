//! HTML into plain text: the words stay, addresses and what is not read fall away.

/// Tags by which a text is known to be HTML. Others, as `<https://...>`, may stand in
/// plain text.
const KNOWN: [&str; 27] = [
    "a", "b", "body", "br", "div", "em", "font", "h1", "h2", "h3", "h4", "head", "hr", "html", "i",
    "img", "li", "ol", "p", "pre", "span", "strong", "table", "td", "tr", "u", "ul",
];

/// Tags that end a line.
const BLOCKS: [&str; 20] = [
    "address",
    "blockquote",
    "br",
    "dd",
    "div",
    "dl",
    "dt",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "li",
    "ol",
    "p",
    "table",
    "tr",
    "ul",
];

/// Tags whose content nobody reads.
const UNREAD: [&str; 5] = ["head", "script", "style", "template", "title"];

/// Whether a text is HTML: it has a tag that everybody knows.
pub(super) fn is_html(text: &str) -> bool {
    text.contains('>')
        && text.split('<').skip(1).any(|rest| {
            let name = name_of(rest);
            let behind = rest.trim_start_matches('/').chars().nth(name.len());

            KNOWN.contains(&name.as_str())
                && behind.is_some_and(|it| it == '>' || it == '/' || it.is_whitespace())
        })
}

/// The words of HTML. Line breaks between tags count if the writer meant them, which is
/// so where HTML stands in a field for plain text.
pub(super) fn plain(html: &str, has_lines: bool) -> String {
    let mut plain = String::new();
    let mut rest = html;

    while let Some(start) = rest.find('<') {
        let (text, tag) = rest.split_at(start);
        push_text(&mut plain, text, has_lines);
        let tag = tag.strip_prefix('<').unwrap_or(tag);

        if let Some(comment) = tag.strip_prefix("!--") {
            rest = comment.split_once("-->").map_or("", |(_, behind)| behind);
            continue;
        }
        let is_tag = tag.starts_with(|it: char| it.is_ascii_alphabetic() || "/!?".contains(it));
        let end = if is_tag { tag_end(tag) } else { None };
        let Some(end) = end else {
            plain.push('<');
            rest = tag;
            if is_tag {
                // No tag is closed from here on.
                break;
            }
            continue;
        };

        let name = name_of(tag);
        rest = tag.get(end + 1..).unwrap_or_default();
        if UNREAD.contains(&name.as_str()) && !tag.starts_with('/') {
            rest = behind_close(rest, &name);
        } else if BLOCKS.contains(&name.as_str()) {
            push_break(&mut plain);
            if name == "li" && !tag.starts_with('/') {
                plain.push_str("- ");
            }
        } else if name == "td" || name == "th" {
            push_text(&mut plain, " ", has_lines);
        }
    }
    push_text(&mut plain, rest, has_lines);

    plain.trim().to_owned()
}

/// The name of a tag, of its beginning or its end, in small letters.
fn name_of(tag: &str) -> String {
    tag.trim_start_matches('/')
        .chars()
        .take_while(char::is_ascii_alphanumeric)
        .take(12)
        .collect::<String>()
        .to_ascii_lowercase()
}

/// Where the tag ends; a sign in quotes does not end it.
fn tag_end(tag: &str) -> Option<usize> {
    let mut quote = None;
    let mut is_value = false;

    for (place, it) in tag.char_indices() {
        match quote {
            Some(open) if open == it => quote = None,
            Some(_) => {}
            None if it == '>' => return Some(place),
            None if is_value && matches!(it, '"' | '\'') => quote = Some(it),
            None => {}
        }
        is_value = it == '=' || is_value && it.is_whitespace();
    }

    None
}

/// What stands behind the end of an element, or nothing if it does not end.
fn behind_close<'a>(rest: &'a str, name: &str) -> &'a str {
    let mut from = rest;
    while let Some((_, tag)) = from.split_once("</") {
        if name_of(tag) == name {
            return tag.split_once('>').map_or("", |(_, behind)| behind);
        }
        from = tag;
    }

    ""
}

/// Adds text with its named characters, white space as one space.
fn push_text(plain: &mut String, text: &str, has_lines: bool) {
    let text = html_escape::decode_html_entities(text);

    for it in text.chars() {
        if it == '\n' && has_lines {
            push_break(plain);
        } else if it.is_whitespace() {
            if !plain.is_empty() && !plain.ends_with([' ', '\n']) {
                plain.push(' ');
            }
        } else {
            plain.push(it);
        }
    }
}

/// Ends a line, once.
fn push_break(plain: &mut String) {
    while plain.ends_with(' ') {
        plain.pop();
    }
    if !plain.is_empty() && !plain.ends_with('\n') {
        plain.push('\n');
    }
}
