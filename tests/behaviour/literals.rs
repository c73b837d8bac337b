//! Ids of messages in the code of the screens: each is one of a message that every
//! language has, so that no visitor comes to read that a text is missing.

use super::invariants::sources;
use crate::common::{TRANSLATED, edition};

use rights_kiosk::edition::Edition;
use rights_kiosk::language::Language;
use rights_kiosk::theme::Icon;

use proc_macro2::{Delimiter, TokenStream, TokenTree};

use std::collections::BTreeSet;

/// What looks like the id of a message in the code of the screens and is none.
const OTHERS: [&str; 6] = [
    // Topics.
    "find-someone",
    "first-day",
    "home-door",
    // A part of the page, by which tests find it.
    "calibration-rectangle",
    // A screen.
    "i-speak",
    // The program.
    "rights-kiosk",
];

/// Every string in some code that is not a comment, wherever it stands, within macros
/// too.
fn strings(code: &str) -> Vec<String> {
    let tokens = code.parse().expect("code is made of tokens");
    let mut found = Vec::new();
    collect(tokens, &mut found);

    found
}

fn collect(tokens: TokenStream, found: &mut Vec<String>) {
    let mut tokens = tokens.into_iter().peekable();

    while let Some(token) = tokens.next() {
        match token {
            // Attributes; a comment for the documentation is one.
            TokenTree::Punct(it) if it.as_char() == '#' => {
                let _ =
                    tokens.next_if(|it| matches!(it, TokenTree::Punct(it) if it.as_char() == '!'));
                let _ = tokens.next_if(
                    |it| matches!(it, TokenTree::Group(it) if it.delimiter() == Delimiter::Bracket),
                );
            }
            TokenTree::Group(group) => collect(group.stream(), found),
            TokenTree::Literal(literal) => {
                let literal = literal.to_string();
                let text = literal.trim_start_matches('r').trim_matches('#');
                let text = text.strip_prefix('"').and_then(|it| it.strip_suffix('"'));
                found.extend(text.map(str::to_owned));
            }
            TokenTree::Punct(_) | TokenTree::Ident(_) => {}
        }
    }
}

/// Whether this is written as ids are: words of small letters and digits, joined by
/// hyphens.
fn is_kebab(text: &str) -> bool {
    let is_word = |word: &str| {
        !word.is_empty()
            && word
                .chars()
                .all(|it| it.is_ascii_lowercase() || it.is_ascii_digit())
    };

    text.starts_with(|it: char| it.is_ascii_lowercase())
        && text.contains('-')
        && text.split('-').all(is_word)
}

/// The languages that lack a message.
fn lacking(edition: &Edition, id: &str) -> Vec<Language> {
    let owing = TRANSLATED.into_iter().chain([Language::English]);

    owing
        .filter(|language| !edition.catalogs.has(*language, id))
        .collect()
}

/// What is wrong with a string in code, if it looks like an id, or like the beginning
/// of ids that are put together.
fn fault(edition: &Edition, text: &str) -> Option<String> {
    if let Some((start, _)) = text.split_once("-{") {
        let start_of = |id: &str| id.strip_prefix(start).is_some_and(|it| it.starts_with('-'));
        let is_start = !is_kebab(&format!("{start}-x")) || {
            let mut ids = edition.catalogs.ids(Language::English);
            ids.any(start_of)
        };

        return (!is_start).then(|| format!("no message begins with `{start}-`"));
    }
    if !is_kebab(text) || OTHERS.contains(&text) || Icon::find(text).is_some() {
        return None;
    }

    let lacking = lacking(edition, text);
    (!lacking.is_empty()).then(|| format!("no message `{text}` in {lacking:?}"))
}

#[test]
fn every_id_in_the_code_of_the_screens_is_a_message_in_every_language() {
    let edition = edition();
    let mut found = Vec::new();
    let mut ids = BTreeSet::new();

    for folder in ["screen", "kiosk", "widget"] {
        let file = format!("src/{folder}.rs");
        for (path, code) in sources("src") {
            if !path.ends_with(&file) && !path.starts_with(root(folder)) {
                continue;
            }
            for text in strings(&code) {
                found.extend(fault(&edition, &text).map(|it| format!("{}: {it}", path.display())));
                ids.insert(text);
            }
        }
    }

    ids.retain(|it| is_kebab(it));
    println!("{} ids", ids.len());
    assert!(ids.len() > 150, "the ids are not found: {ids:?}");
    for other in OTHERS {
        assert!(ids.contains(other), "`{other}` stands nowhere");
    }
    assert!(found.is_empty(), "{found:#?}");
}

fn root(folder: &str) -> std::path::PathBuf {
    super::invariants::root().join("src").join(folder)
}

/// It would prove nothing if an id could hide.
#[test]
fn ids_are_found_wherever_they_stand() {
    let code = r##"
        //! Not "a-comment".
        /// Nor "documentation-of-a-thing".
        #[serde(rename = "an-attribute")]
        fn view() {
            let title = ctx.label("plain-call");
            column![ctx.text("in-a-macro"), (Icon::X, "in-a-tuple")];
            match it { Kind::Do => r"raw-string", _ => r#"raw-hashes"# }
            format!("put-together-{id}");
        }
    "##;

    assert_eq!(
        strings(code),
        [
            "plain-call",
            "in-a-macro",
            "in-a-tuple",
            "raw-string",
            "raw-hashes",
            "put-together-{id}"
        ]
    );
    let edition = edition();
    for text in ["frame-bakc", "home", "i-speak", "frame-back", "language-{}"] {
        let is_wrong = text == "frame-bakc";
        assert_eq!(fault(&edition, text).is_some(), is_wrong, "{text}");
    }
    assert!(fault(&edition, "lnaguage-{}").is_some());
}
