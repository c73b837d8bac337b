//! The Fluent files of a language as their editors see them: in order, with
//! comments, and changed one message at a time.

use fluent_syntax::ast::{Entry, Identifier, Message, Pattern, Resource};
use fluent_syntax::{parser, serializer};

use crate::files::Files;
use crate::language::Language;
use crate::problem::Problem;

/// A message and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Home {
    /// Its id.
    pub(super) id: String,
    /// Its file within the folder of the language, as `topics/home-door.ftl`.
    pub(super) file: String,
    /// Its variables and what its comment says of each.
    pub(super) variables: Vec<(String, String)>,
}

/// Where each message of a language stands, in the order of its files.
pub(super) fn homes(files: &Files, language: Language) -> Vec<Home> {
    let folder = format!("locales/{language}/");
    let paths = files.under(&folder).filter(|path| path.ends_with(".ftl"));

    paths
        .flat_map(|path| {
            let file = path.strip_prefix(&folder).unwrap_or(path).to_owned();
            let tree = files.text(path).map(tree).unwrap_or_default();

            tree.into_iter().filter_map(move |entry| match entry {
                Entry::Message(message) => Some(Home {
                    id: message.id.name.clone(),
                    file: file.clone(),
                    variables: described(&message),
                }),
                _ => None,
            })
        })
        .collect()
}

/// The entries of a file, or as many of them as can be read.
fn tree(text: &str) -> Vec<Entry<String>> {
    match parser::parse(text.to_owned()) {
        Ok(resource) | Err((resource, _)) => resource.body,
    }
}

/// What the comment of a message says of its variables, as in
/// `$date (String) - the day of the review`.
fn described(message: &Message<String>) -> Vec<(String, String)> {
    let comment = message.comment.iter().flat_map(|it| &it.content);

    comment
        .filter_map(|line| {
            let (name, rest) = line.trim_start().strip_prefix('$')?.split_once(' ')?;
            let meaning = rest.split_once(" - ").map_or(rest, |(_, meaning)| meaning);

            Some((name.to_owned(), meaning.trim().to_owned()))
        })
        .collect()
}

/// The text of a file in which a message says something else, or is added after
/// the nearest of the messages that stand `before` it in English. Nothing else
/// changes: comments and order stay.
///
/// # Errors
///
/// The file or the wording cannot be read.
pub(super) fn with(
    text: &str,
    path: &str,
    id: &str,
    wording: &str,
    before: &[&str],
) -> Result<String, Problem> {
    let unreadable = || Problem::new(path, id, "is not Fluent that can be read: mend it first");
    let mut resource = parser::parse(text.to_owned()).map_err(|_| unreadable())?;
    let value = pattern(wording).ok_or_else(unreadable)?;
    let place = |resource: &Resource<String>, id: &str| {
        let is_it = |entry: &Entry<String>| matches!(entry, Entry::Message(it) if it.id.name == id);

        resource.body.iter().position(is_it)
    };

    match place(&resource, id) {
        Some(at) => {
            if let Entry::Message(message) = &mut resource.body[at] {
                message.value = Some(value);
            }
        }
        None => {
            let nearest = before.iter().rev().find_map(|id| place(&resource, id));
            // Without one it follows the comment that the file begins with.
            let head = resource
                .body
                .iter()
                .take_while(|it| matches!(it, Entry::ResourceComment(_)))
                .count();
            let message = Message {
                id: Identifier {
                    name: id.to_owned(),
                },
                value: Some(value),
                attributes: Vec::new(),
                comment: None,
            };

            resource
                .body
                .insert(nearest.map_or(head, |at| at + 1), Entry::Message(message));
        }
    }

    Ok(serializer::serialize(&resource))
}

/// The wording as the value of a message.
fn pattern(wording: &str) -> Option<Pattern<String>> {
    match tree(&format!("x = {wording}\n")).as_mut_slice() {
        [Entry::Message(message)] => message.value.take(),
        _ => None,
    }
}
