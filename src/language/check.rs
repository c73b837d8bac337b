//! What can be wrong with a translation, found without showing it.

use super::pattern;
use crate::problem::{Problem, line_at};

use fluent::FluentResource;
use fluent_syntax::{
    ast::{Comment, Entry, Message, Resource},
    parser::{self, ErrorKind, ParserError},
};

use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap};
use std::sync::OnceLock;

/// How many brackets a file may leave open at any place. The parser calls itself
/// for every level, so without a limit a hostile file could exhaust the stack; an
/// honest one opens two or three.
const MOST_OPEN: usize = 50;

/// A Fluent file and where it is from.
#[derive(Debug)]
pub(super) struct FluentFile {
    pub(super) path: String,
    bytes: Cow<'static, [u8]>,
    /// The line on which brackets nest too deep for the parser, once it has
    /// been looked for.
    too_deep: OnceLock<Option<usize>>,
}

impl FluentFile {
    /// A file of these bytes, which are UTF-8 or count as an empty file. Whether they are is
    /// looked at when it is read: that takes as long as all else that the start screen asks of
    /// some hundred files.
    pub(super) fn new(path: String, bytes: Cow<'static, [u8]>) -> Self {
        Self {
            path,
            bytes,
            too_deep: OnceLock::new(),
        }
    }

    fn text(&self) -> &str {
        std::str::from_utf8(&self.bytes).unwrap_or_default()
    }

    /// Everything in the file that can be read, for use.
    pub(super) fn resource(&self) -> (FluentResource, Vec<Problem>) {
        let (text, faults) = self.guarded();

        match FluentResource::try_new(text.to_owned()) {
            Ok(resource) => (resource, faults),
            Err((resource, errors)) => (resource, self.syntax_faults(faults, &errors)),
        }
    }

    /// Everything in the file that can be read, comments and all, for checking.
    fn syntax_tree(&self) -> (Resource<&str>, Vec<Problem>) {
        let (text, faults) = self.guarded();

        match parser::parse(text) {
            Ok(resource) => (resource, faults),
            Err((resource, errors)) => (resource, self.syntax_faults(faults, &errors)),
        }
    }

    fn syntax_faults(&self, mut faults: Vec<Problem>, errors: &[ParserError]) -> Vec<Problem> {
        faults.extend(errors.iter().map(|error| self.syntax_fault(error)));
        faults
    }

    fn syntax_fault(&self, error: &ParserError) -> Problem {
        if let ErrorKind::ExpectedMessageField { entry_id } = &error.kind {
            return Problem::new(&self.path, entry_id, "no value");
        }
        let line = line_at(self.text(), error.pos.start);

        Problem::new(&self.path, format!("line {line}"), error.kind.to_string())
    }

    /// The text if the parser can be trusted with it, else none of it.
    fn guarded(&self) -> (&str, Vec<Problem>) {
        match self.too_deep.get_or_init(|| too_deep(self.text())) {
            None => (self.text(), Vec::new()),
            Some(line) => {
                let key = format!("line {line}");

                (
                    "",
                    vec![Problem::new(&self.path, key, "brackets nest too deep")],
                )
            }
        }
    }
}

/// The first line on which more than [`MOST_OPEN`] brackets are open.
fn too_deep(text: &str) -> Option<usize> {
    let mut open = 0_usize;

    // A language waits for this when it is first shown, so lines are counted
    // only when there is something to report.
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'{' | b'(' => {
                open += 1;
                if open > MOST_OPEN {
                    return Some(line_at(text, at));
                }
            }
            b'}' | b')' => open = open.saturating_sub(1),
            _ => {}
        }
    }

    None
}

/// The variables of every message of a language, by id.
pub(super) type Variables = HashMap<String, BTreeSet<String>>;

/// Which variables a message is to have.
pub(super) enum Expected<'a> {
    /// Those that its own comment describes: this is the source language.
    Described,
    /// Those that the source language has.
    Same(&'a Variables),
}

/// Every fault in the files of one language, and the variables of its messages
/// if it is the source language.
pub(super) fn check(sources: &[FluentFile], expected: &Expected<'_>) -> (Vec<Problem>, Variables) {
    let mut faults = Vec::new();
    let mut variables = Variables::new();
    let mut first_files = HashMap::<&str, &str>::new();

    for source in sources {
        let (tree, unread) = source.syntax_tree();
        faults.extend(unread);

        for entry in &tree.body {
            let (key, reasons) = match entry {
                Entry::Message(message) => {
                    let id = message.id.name;
                    let reasons = match first_files.get(id) {
                        Some(first) => vec![format!("defined twice, first in {first}")],
                        None => message_faults(message, expected),
                    };

                    first_files.entry(id).or_insert(&source.path);
                    if let (Expected::Described, Some(value)) = (expected, &message.value) {
                        variables
                            .entry(id.to_owned())
                            .or_insert(pattern::variables(value));
                    }

                    (id.to_owned(), reasons)
                }
                Entry::Term(term) => (
                    format!("-{}", term.id.name),
                    vec!["a term; repeat its words instead".to_owned()],
                ),
                _ => continue,
            };

            faults.extend(
                reasons
                    .into_iter()
                    .map(|reason| Problem::new(&source.path, &key, reason)),
            );
        }
    }

    (faults, variables)
}

fn message_faults(message: &Message<&str>, expected: &Expected<'_>) -> Vec<String> {
    let mut faults = Vec::new();

    if !message.attributes.is_empty() {
        faults.push("attributes; give each text an id of its own".to_owned());
    }
    match &message.value {
        None => faults.push("no value".to_owned()),
        Some(value) => {
            let variables = pattern::variables(value);

            faults.extend(pattern::faults(value));
            match expected {
                Expected::Described => {
                    faults.extend(undescribed(&variables, message.comment.as_ref()));
                }
                Expected::Same(source) => {
                    if let Some(source) = source.get(message.id.name) {
                        faults.extend(differences(&variables, source));
                    }
                }
            }
        }
    }

    faults
}

/// What is wrong with a wording that is to be the value of a message with these
/// variables. It is one line: a choice between sentences is written in the file.
pub fn wording_faults(wording: &str, variables: &BTreeSet<String>) -> Vec<String> {
    let source = FluentFile::new(
        String::new(),
        format!("x = {wording}\n").into_bytes().into(),
    );
    let (tree, unread) = source.syntax_tree();
    let expected = Variables::from([("x".to_owned(), variables.clone())]);

    match tree.body.as_slice() {
        [Entry::Message(message)] if unread.is_empty() => {
            message_faults(message, &Expected::Same(&expected))
        }
        _ => vec!["a brace or a line that Fluent cannot read; write { $name } as it stood".into()],
    }
}

fn undescribed(variables: &BTreeSet<String>, comment: Option<&Comment<&str>>) -> Vec<String> {
    let describes = |name: &str| {
        comment
            .into_iter()
            .flat_map(|comment| &comment.content)
            .any(|line| {
                line.trim_start()
                    .strip_prefix('$')
                    .and_then(|line| line.strip_prefix(name))
                    .is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
            })
    };

    variables
        .iter()
        .filter(|name| !describes(name))
        .map(|name| format!("the variable ${name} is not described in a comment"))
        .collect()
}

fn differences(variables: &BTreeSet<String>, source: &BTreeSet<String>) -> Vec<String> {
    let unknown = variables
        .difference(source)
        .map(|name| format!("the variable ${name} is not in the English message"));
    let missing = source
        .difference(variables)
        .map(|name| format!("the variable ${name} of the English message is missing"));

    unknown.chain(missing).collect()
}
