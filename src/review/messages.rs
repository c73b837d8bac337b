//! The Fluent files of a language as their editors see them: in order, with
//! comments, and changed one message at a time.

use fluent_syntax::ast::{Entry, Identifier, Message, Pattern, Resource};
use fluent_syntax::{parser, serializer};

use crate::files::Files;
use crate::language::Language;
use crate::problem::Problem;

/// A message and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct MessageLocation {
    /// Its id.
    pub(super) id: String,
    /// Its file within the folder of the language, as `topics/home-door.ftl`.
    pub(super) file: String,
    /// Its variables and what its comment says of each.
    pub(super) variables: Vec<(String, String)>,
}

/// Where each message of a language stands, in the order of its files.
pub(super) fn locations(files: &Files, language: Language) -> Vec<MessageLocation> {
    let folder = format!("locales/{language}/");
    let paths = files.under(&folder).filter(|path| path.ends_with(".ftl"));

    paths
        .flat_map(|path| {
            let file = path.strip_prefix(&folder).unwrap_or(path).to_owned();
            let entries = files.text(path).map(entries).unwrap_or_default();

            entries.into_iter().filter_map(move |entry| match entry {
                Entry::Message(message) => Some(MessageLocation {
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
fn entries(text: &str) -> Vec<Entry<String>> {
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

/// A Fluent file that is being edited: read once, however many of its messages
/// change.
pub(super) struct EditedFile {
    resource: Resource<String>,
}

impl EditedFile {
    /// Reads a file. One that is not there yet is empty.
    ///
    /// # Errors
    ///
    /// It is not text, or not Fluent throughout.
    pub(super) fn open(files: &Files, path: &str) -> Result<Self, Problem> {
        let text = match files.get(path) {
            Some(_) => files.text(path)?,
            None => "",
        };
        let resource = parser::parse(text.to_owned())
            .map_err(|_| Problem::whole(path, "is not Fluent that can be read: mend it first"))?;

        Ok(Self { resource })
    }

    /// Lets a message say something else, or adds it after the nearest of the
    /// messages that stand `before` it in English. Nothing else changes: comments
    /// and order stay.
    pub(super) fn set(&mut self, id: &str, value: Pattern<String>, before: &[&str]) {
        match self.position(id) {
            Some(at) => {
                if let Some(Entry::Message(message)) = self.resource.body.get_mut(at) {
                    message.value = Some(value);
                }
            }
            None => {
                let nearest = before.iter().rev().find_map(|id| self.position(id));
                let at = nearest.map_or_else(|| self.after_head(), |at| at + 1);
                let message = Message {
                    id: Identifier {
                        name: id.to_owned(),
                    },
                    value: Some(value),
                    attributes: Vec::new(),
                    comment: None,
                };

                self.resource.body.insert(at, Entry::Message(message));
            }
        }
    }

    /// The text of the file.
    pub(super) fn text(&self) -> String {
        serializer::serialize(&self.resource)
    }

    /// The place of a message among the entries.
    fn position(&self, id: &str) -> Option<usize> {
        let is_it = |entry: &Entry<String>| matches!(entry, Entry::Message(it) if it.id.name == id);

        self.resource.body.iter().position(is_it)
    }

    /// The place after the comment that the file begins with.
    fn after_head(&self) -> usize {
        self.resource
            .body
            .iter()
            .take_while(|it| matches!(it, Entry::ResourceComment(_)))
            .count()
    }
}

/// The wording as the value of a message, if Fluent can read it.
pub(super) fn pattern(wording: &str) -> Option<Pattern<String>> {
    match entries(&format!("x = {wording}\n")).as_mut_slice() {
        [Entry::Message(message)] => message.value.take(),
        _ => None,
    }
}
