//! What the files of a pack, or of an import, say that the embedded ones do not.
//!
//! The words that are built in are held to every rule by the tests. What comes from
//! outside is judged when it comes, by as much as can be judged without the screen.

use crate::content::Content;
use crate::files::Files;
use crate::language::{Catalogs, Language, line_break};
use crate::ledger::{self, Ledger};
use crate::problem::Problem;
use crate::soundness::characters;

use std::collections::BTreeSet;

/// A text that the embedded edition does not have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BroughtText {
    /// The language it is in; of a name the one in whose face it is set.
    pub language: Language,
    /// What it says, its variables as `{$name}`.
    pub words: String,
    /// The message whose words they are; of a name none.
    pub id: Option<String>,
    /// Its file.
    file: String,
    /// Its place in the file, with the line if that is known.
    key: String,
}

impl BroughtText {
    /// What is wrong with it, and where it stands.
    pub fn problem(&self, reason: impl Into<String>) -> Problem {
        Problem::new(&self.file, &self.key, reason)
    }

    /// The file in which it stands.
    pub fn file(&self) -> &str {
        &self.file
    }

    /// That it has characters which nobody could read, or that are no part of a sentence.
    fn fault(&self) -> Option<Problem> {
        let fault = match self.id {
            Some(_) => characters::fault(self.language, &self.words),
            // People write their own names as they like.
            None if self.file == ledger::FILE => characters::unshowable(self.language, &self.words),
            None => characters::name_fault(self.language, &self.words),
        };

        fault.map(|fault| self.problem(format!("{fault}: {CURE}")))
    }
}

/// What to do about a character.
const CURE: &str = "mend it";

/// Everything that these files bring.
#[derive(Debug, Clone, Default)]
pub struct Brought {
    /// Words and names.
    pub texts: Vec<BroughtText>,
    /// Messages that may stand at another place than in the embedded edition, since the
    /// content file that names them is another.
    pub moved: BTreeSet<String>,
}

impl Brought {
    /// What these files bring, as far as it can be read.
    pub(super) fn of(files: &Files, content: Option<&Content>, ledger: &Ledger) -> Self {
        let embedded = Files::embedded();
        let changed: Vec<_> = files
            .under("")
            .filter(|path| files.get(path) != embedded.get(path))
            .collect();
        let mut texts: Vec<_> = changed
            .iter()
            .filter(|path| path.ends_with(".ftl"))
            .flat_map(|path| words(files, &embedded, path))
            .collect();
        let changes = |file: &str| changed.contains(&file);
        let mut moved = BTreeSet::new();

        if let Some(content) = content.filter(|_| changed.iter().any(|it| is_content(it))) {
            texts.extend(names(files, &embedded, content));
            let named = content.messages().filter(|it| changes(&it.file));
            moved.extend(named.map(|it| it.id.to_owned()));
        }

        if changes(ledger::FILE) {
            texts.extend(reviewers(files, &embedded, ledger));
        }

        Self { texts, moved }
    }

    /// What nobody could read of it.
    pub(super) fn faults(&self) -> impl Iterator<Item = Problem> {
        self.texts.iter().filter_map(BroughtText::fault)
    }

    /// Whether nothing is other than in the embedded edition.
    pub fn is_empty(&self) -> bool {
        self.texts.is_empty() && self.moved.is_empty()
    }
}

fn is_content(path: &str) -> bool {
    path.starts_with("content/")
}

/// The words of a file that are not those of the embedded one.
fn words(files: &Files, embedded: &Files, path: &str) -> Vec<BroughtText> {
    let Ok(text) = files.text(path) else {
        return Vec::new();
    };
    let own = Catalogs::lazy([(path, text)]);
    let before = Catalogs::lazy(embedded.text(path).ok().map(|text| (path, text)));
    let lines: Vec<_> = text.lines().collect();
    let tag = path.split('/').nth(1).unwrap_or_default();
    let Some(language) = Language::from_tag(tag) else {
        return Vec::new();
    };

    own.ids(language)
        .filter(|id| own.pattern_source(language, id) != before.pattern_source(language, id))
        .flat_map(|id| {
            let begins = |line: &&str| {
                let value = line.strip_prefix(id).map(str::trim_start);
                value.is_some_and(|it| it.starts_with('='))
            };
            let line = lines.iter().position(begins);
            let key = line.map_or_else(|| id.to_owned(), |it| format!("line {}: {id}", it + 1));

            own.sentences(language, id)
                .into_iter()
                .map(move |words| BroughtText {
                    language,
                    words: line_break::strip(&words).into_owned(),
                    id: Some(id.to_owned()),
                    file: path.to_owned(),
                    key: key.clone(),
                })
        })
        .collect()
}

/// The names that the embedded content does not have.
fn names(files: &Files, embedded: &Files, content: &Content) -> Vec<BroughtText> {
    let before = Content::load(embedded).ok();
    let known: BTreeSet<_> = before
        .iter()
        .flat_map(Content::names)
        .map(|it| it.name)
        .collect();
    content
        .names()
        .into_iter()
        .filter(|it| !known.contains(it.name))
        .map(|it| name_of(files, it.file, it.key, it.name))
        .collect()
}

/// The names of reviewers that the embedded ledger does not have, each once.
fn reviewers(files: &Files, embedded: &Files, ledger: &Ledger) -> Vec<BroughtText> {
    let before = Ledger::load(embedded).unwrap_or_default();
    let mut known: BTreeSet<_> = before.names().map(|(_, name)| name).collect();

    ledger
        .names()
        .filter(|(_, name)| known.insert(name))
        .map(|(key, name)| name_of(files, ledger::FILE, key, name))
        .collect()
}

/// A name, with the line that it first stands on.
fn name_of(files: &Files, file: &str, key: String, name: &str) -> BroughtText {
    let text = files.text(file).unwrap_or_default();
    let line = text.lines().position(|line| line.contains(name));

    BroughtText {
        language: Language::of_name(name),
        words: name.to_owned(),
        id: None,
        file: file.to_owned(),
        key: match line {
            Some(line) => format!("line {}: {key}", line + 1),
            None => key,
        },
    }
}
