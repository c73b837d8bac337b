//! From files to values: TOML, item by item, so that one fault does not hide the next.

mod document;

use super::{
    Content, Declaration, DeclarationHead, EditionInfo, Event, Fact, Hotline, InterpreterLanguage,
    MessageId, Organization, Passage, Source, Stage, Statement, Topic, Variety,
};
use crate::files::Files;
use crate::problem::Problem;

use document::{Document, fault_of_rest};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use toml::Spanned;
use toml::de::{DeValue, ValueDeserializer};

use std::collections::{BTreeMap, BTreeSet};

const EDITION: &str = "content/edition.toml";
const TOPICS: &str = "content/topics/";

/// The file of what is said of the papers that an officer may show.
pub(crate) const WARRANT: &str = "content/warrant.toml";

/// The file of what holds wherever officers are met.
pub(crate) const EVERYWHERE: &str = "content/everywhere.toml";

/// The file of the Universal Declaration of Human Rights.
pub(crate) const DECLARATION: &str = Passage::FILE;

/// Something written as `[[kind]]` and told apart by its id.
pub(crate) trait ContentItem {
    /// The name of its table.
    const KIND: &'static str;

    /// The file that lists nothing else.
    const FILE: &'static str;

    fn id(&self) -> &str;

    /// Its place in a file, as a [`Problem`] names it.
    fn place(&self) -> String {
        format!("{} {}", Self::KIND, self.id())
    }

    /// The place of one of its fields.
    fn key(&self, field: &str) -> String {
        format!("{}.{field}", self.place())
    }
}

/// Declares what is written as `[[kind]]`, and in which file.
macro_rules! items {
    ($($name:ident, $kind:literal, $id:ident, $file:literal;)+) => {
        $(
            impl ContentItem for $name {
                const KIND: &'static str = $kind;
                const FILE: &'static str = $file;

                fn id(&self) -> &str {
                    &self.$id
                }
            }
        )+
    };
}

// Statements stand in the files of their topics, and so do stages; of those that are listed apart
// this is the file of the officer's card.
items! {
    Statement, "statement", id, "content/officer.toml";
    Stage, "stage", id, "content/topics";
    Fact, "fact", id, "content/facts.toml";
    Source, "source", id, "content/sources.toml";
    Organization, "organization", id, "content/organizations.toml";
    Hotline, "hotline", id, "content/hotlines.toml";
    Event, "event", id, "content/events.toml";
    Passage, "passage", article, "content/declaration.toml";
    Variety, "variety", code, "content/varieties.toml";
    InterpreterLanguage, "tongue", id, "content/languages.toml";
}

/// Reads the file that says what the edition is.
pub(super) fn info(files: &Files) -> Result<EditionInfo, Vec<Problem>> {
    let mut reader = ContentReader::new(files);

    reader.edition().ok_or(reader.problems)
}

/// Reads the file of the Declaration.
pub(super) fn declaration(files: &Files) -> Result<Declaration, Vec<Problem>> {
    let mut reader = ContentReader::new(files);

    reader.declaration().ok_or(reader.problems)
}

/// Reads every file under `content/`.
pub(super) fn content(files: &Files) -> Result<Content, Vec<Problem>> {
    let mut reader = ContentReader::new(files);

    let edition = reader.edition();
    let topics = reader.topics();
    let officer = reader.list();
    let everywhere = reader.list_in(EVERYWHERE);
    let (warrant_head, warrant) = reader.list_under::<WarrantHead, _>(WARRANT);
    let facts = reader.list();
    let sources = reader.list::<Source>();
    let organizations = reader.list();
    let hotlines = reader.list();
    let events = reader.list();
    let declaration = reader.declaration();
    let varieties = reader.list();
    let (interpreter_head, interpreter_languages) =
        reader.list_under::<InterpreterHead, _>(InterpreterLanguage::FILE);
    reader.refuse_strays();

    match (edition, warrant_head, interpreter_head, declaration) {
        (Some(edition), Some(warrant_head), Some(interpreter_head), Some(declaration))
            if reader.problems.is_empty() =>
        {
            Ok(Content {
                edition,
                topics,
                officer,
                everywhere,
                warrant,
                warrant_hotlines: warrant_head.hotlines,
                facts,
                sources: by_id(sources),
                organizations,
                hotlines,
                events,
                declaration,
                varieties,
                interpreter_languages,
                interpreter: interpreter_head.interpreter,
            })
        }
        _ => Err(reader.problems),
    }
}

/// What stands at the head of the file of warrants.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct WarrantHead {
    /// Ids of the hotlines that stand under the answer.
    hotlines: Vec<String>,
}

/// What stands at the head of the file of languages.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct InterpreterHead {
    /// The statement that asks for an interpreter.
    interpreter: MessageId,
}

fn by_id(sources: Vec<Source>) -> BTreeMap<String, Source> {
    sources
        .into_iter()
        .map(|source| (source.id.to_string(), source))
        .collect()
}

struct ContentReader<'a> {
    files: &'a Files,
    problems: Vec<Problem>,
}

impl<'a> ContentReader<'a> {
    fn new(files: &'a Files) -> Self {
        Self {
            files,
            problems: Vec::new(),
        }
    }

    fn edition(&mut self) -> Option<EditionInfo> {
        let document = self.document(EDITION)?;

        self.rest(document)
    }

    fn declaration(&mut self) -> Option<Declaration> {
        let (head, passages) = self.list_under::<DeclarationHead, _>(DECLARATION);

        head.map(|head| Declaration { head, passages })
    }

    fn topics(&mut self) -> Vec<Topic> {
        let files = self.files.under(TOPICS);
        let mut topics: Vec<_> = files.filter_map(|file| self.topic(file)).collect();
        topics.sort_by(|a, b| (a.group, a.order, &a.id).cmp(&(b.group, b.order, &b.id)));

        topics
    }

    fn topic(&mut self, file: &'a str) -> Option<Topic> {
        let mut document = self.document(file)?;
        let stages = self.items(&mut document);
        let statements = self.items(&mut document);
        let topic: Topic = self.rest(document)?;

        if topic.file() != file {
            let reason = format!(
                "`{}` is not the name of its file: make them the same",
                topic.id
            );
            self.problems.push(Problem::new(file, "id", reason));
        }

        Some(Topic {
            stages,
            statements,
            ..topic
        })
    }

    /// Reads a file that holds nothing but items of one kind.
    fn list<T: ContentItem + DeserializeOwned>(&mut self) -> Vec<T> {
        self.list_in(T::FILE)
    }

    /// The same from another file than the one that lists them by default.
    fn list_in<T: ContentItem + DeserializeOwned>(&mut self, file: &'static str) -> Vec<T> {
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct NoHead {}

        self.list_under::<NoHead, T>(file).1
    }

    /// Reads a file that holds items of one kind under a head of other keys.
    fn list_under<H: DeserializeOwned, T: ContentItem + DeserializeOwned>(
        &mut self,
        file: &'static str,
    ) -> (Option<H>, Vec<T>) {
        let Some(mut document) = self.document(file) else {
            return (None, Vec::new());
        };
        let all: Vec<T> = self.items(&mut document);
        let head = self.rest(document);

        let mut seen = BTreeSet::new();
        for again in all.iter().filter(|it| !seen.insert(it.id())) {
            self.problems.push(duplicate(file, again));
        }

        (head, all)
    }

    /// A misspelt file name would otherwise go unnoticed.
    fn refuse_strays(&mut self) {
        let known = [
            EDITION,
            Statement::FILE,
            Fact::FILE,
            Source::FILE,
            Organization::FILE,
            Hotline::FILE,
            Event::FILE,
            Variety::FILE,
            InterpreterLanguage::FILE,
            EVERYWHERE,
            DECLARATION,
            WARRANT,
        ];
        let is_stray = |file: &&str| !known.contains(file) && !file.starts_with(TOPICS);
        let reason = "is not read as content: correct its name or remove it";
        let strays = self.files.under("content/").filter(is_stray);

        self.problems
            .extend(strays.map(|file| Problem::whole(file, reason)));
    }

    fn document(&mut self, file: &'a str) -> Option<Document<'a>> {
        Document::parse(self.files, file)
            .map_err(|problem| self.problems.push(problem))
            .ok()
    }

    /// Takes the items of one kind out of a document; those with a fault are reported.
    fn items<T: ContentItem + Deserialize<'a>>(&mut self, document: &mut Document<'a>) -> Vec<T> {
        let list = match document.table.remove(T::KIND).map(Spanned::into_inner) {
            None => return Vec::new(),
            Some(DeValue::Array(list)) => list,
            Some(_) => {
                let reason = format!("is not a list: begin each entry with [[{}]]", T::KIND);
                self.problems
                    .push(Problem::new(document.file, T::KIND, reason));
                return Vec::new();
            }
        };

        list.into_iter()
            .zip(1..)
            .filter_map(|(item, number)| {
                T::deserialize(ValueDeserializer::from(item))
                    .map_err(|error| {
                        let fault = document.fault_of_item(&error, T::KIND, number);
                        self.problems.push(fault);
                    })
                    .ok()
            })
            .collect()
    }

    /// Reads what is left of a document.
    fn rest<T: Deserialize<'a>>(&mut self, document: Document<'a>) -> Option<T> {
        let Document {
            file,
            text,
            span,
            table,
        } = document;
        let rest = Spanned::new(span, DeValue::Table(table));

        T::deserialize(ValueDeserializer::from(rest))
            .map_err(|error| self.problems.push(fault_of_rest(file, text, &error)))
            .ok()
    }
}

/// The problem of an item whose id is taken.
pub(super) fn duplicate(file: &str, item: &impl ContentItem) -> Problem {
    Problem::new(
        file,
        item.place(),
        "the id is used twice: give each its own",
    )
}
