//! The sheet of a language: everything that somebody needs who reviews it, in one
//! file that opens anywhere.

mod csv;
mod html;

use jiff::civil::Date;
use serde::Serialize;

use super::messages::{self, MessageLocation};
use super::priority::{Priorities, ReviewPriority, rank};
use crate::content::{Kind, Statement};
use crate::edition::{Edition, LoadedEdition};
use crate::language::Language;
use crate::ledger::{Entry, ReviewState, Reviewed, ReviewerRole, hash};
use crate::soundness::Rules;
use crate::soundness::terms::Terms;

use std::collections::BTreeMap;

/// Names the form of a sheet.
const FORMAT: &str = "rights-kiosk-sheet/1";

/// The sheet of one language.
#[derive(Debug, Clone, Serialize)]
pub struct ReviewSheet {
    format: &'static str,
    edition: String,
    made: String,
    language: SheetLanguage,
    purpose: Purpose,
    roles: Vec<&'static str>,
    terms: Vec<SheetTerm>,
    groups: Vec<SheetGroup>,
}

/// The language of a sheet.
#[derive(Debug, Clone, Serialize)]
struct SheetLanguage {
    tag: &'static str,
    name: String,
    native: &'static str,
}

/// What a sheet is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
enum Purpose {
    Translation,
    English,
    Zapotec,
}

/// A settled term.
#[derive(Debug, Clone, Serialize)]
struct SheetTerm {
    english: String,
    forms: Vec<String>,
    avoid: Vec<String>,
}

/// The lines of one file.
#[derive(Debug, Clone, Serialize)]
struct SheetGroup {
    title: String,
    lines: Vec<SheetLine>,
}

/// One message.
#[derive(Debug, Clone, Serialize)]
struct SheetLine {
    id: String,
    kind: Option<&'static str>,
    place: String,
    english: String,
    source: Option<String>,
    spanish: Option<String>,
    text: Option<String>,
    hash: Option<String>,
    state: &'static str,
    back: Option<String>,
    reviewed: Option<Reviewed>,
    note: Option<String>,
    as_of: Option<String>,
    review_by: Option<String>,
    volatile: bool,
    facts: Vec<SheetFact>,
    sources: Vec<SheetSource>,
    variables: Vec<SheetVariable>,
    terms: Vec<usize>,
    order: usize,
    #[serde(skip)]
    rank: (bool, ReviewPriority, u8),
}

/// A fact on which a statement rests.
#[derive(Debug, Clone, Serialize)]
struct SheetFact {
    id: String,
    grade: &'static str,
    volatile: bool,
    as_of: String,
}

/// A published page.
#[derive(Debug, Clone, Serialize)]
struct SheetSource {
    publisher: String,
    title: String,
    date: Option<String>,
    url: Option<String>,
}

/// What will be filled in.
#[derive(Debug, Clone, Serialize)]
struct SheetVariable {
    name: String,
    means: String,
}

impl ReviewSheet {
    /// The sheet of a language of this edition. `today` is the day it is made.
    pub fn of(loaded: &LoadedEdition, language: Language, today: Date) -> Self {
        let LoadedEdition { files, edition } = loaded;
        let rules = Rules::of(&edition.content);
        let builder = SheetBuilder {
            edition,
            language,
            terms: rules.terms(language),
            priorities: Priorities::of(&edition.content),
            statements: edition
                .content
                .statements()
                .flat_map(|it| it.wordings().map(move |id| (id.as_str(), it)))
                .collect(),
        };
        let groups = builder.groups(messages::locations(files, Language::English));

        Self {
            format: FORMAT,
            edition: edition.content.edition.date.to_string(),
            made: today.to_string(),
            language: SheetLanguage {
                tag: language.tag(),
                name: format!("{language:?}"),
                native: language.native_name(),
            },
            purpose: Purpose::of(language),
            roles: ReviewerRole::of(language)
                .iter()
                .map(|role| role.id())
                .collect(),
            terms: builder.terms.map(settled).unwrap_or_default(),
            groups,
        }
    }
}

impl Purpose {
    const fn of(language: Language) -> Self {
        match language {
            Language::English => Self::English,
            Language::Zapotec => Self::Zapotec,
            _ => Self::Translation,
        }
    }
}

/// What the lines of a sheet are made of.
struct SheetBuilder<'a> {
    edition: &'a Edition,
    language: Language,
    terms: Option<&'a Terms>,
    priorities: Priorities<'a>,
    statements: BTreeMap<&'a str, &'a Statement>,
}

impl SheetBuilder<'_> {
    /// The lines of these messages by their files, each with its place in the
    /// order of review.
    fn groups(&self, locations: Vec<MessageLocation>) -> Vec<SheetGroup> {
        let mut groups: Vec<SheetGroup> = Vec::new();
        let mut file = String::new();

        for location in locations {
            let title = self.title(&location.file);

            if location.file != file {
                file.clone_from(&location.file);
                groups.push(SheetGroup {
                    title: title.clone(),
                    lines: Vec::new(),
                });
            }
            if let (Some(group), Some(line)) = (groups.last_mut(), self.line(location, title)) {
                group.lines.push(line);
            }
        }
        number(&mut groups);

        groups
    }

    /// Where the messages of a file stand in the kiosk, in English.
    fn title(&self, file: &str) -> String {
        let name = file.trim_end_matches(".ftl");

        match name.strip_prefix("topics/") {
            Some(topic) => {
                let id = format!("topic-{topic}-title");
                let title = self.edition.catalogs.plain(Language::English, &id);

                format!("Topic: {title}")
            }
            None => match name {
                "ui" => "Buttons, headings and notices".to_owned(),
                "directory" => "Organizations and hotlines".to_owned(),
                "events" => "Events".to_owned(),
                "everywhere" => "Wherever officers are met".to_owned(),
                "warrant" => "Whose warrant is it?".to_owned(),
                "speak" => "I speak …".to_owned(),
                "words" => "Key words".to_owned(),
                "edition" => "Sources and reviews".to_owned(),
                "calibration" => "How large the screen is (for staff)".to_owned(),
                other => other.to_owned(),
            },
        }
    }

    /// The line of a message, unless the English itself is missing.
    fn line(&self, location: MessageLocation, place: String) -> Option<SheetLine> {
        let MessageLocation { id, variables, .. } = location;
        let wording = |language| self.edition.catalogs.pattern_source(language, &id);
        let english = wording(Language::English)?;
        let text = wording(self.language);
        let is_english = self.language == Language::English;
        let sentences = self.language.sentences();
        let statement = self.statements.get(id.as_str()).copied();
        let entry = self.edition.ledger().entry(self.language, &id);
        let state = text
            .as_ref()
            .map(|_| self.edition.state(self.language, &id));
        let still = |it: &&Entry| text.as_ref().is_some_and(|text| hash(text) == it.text);

        Some(SheetLine {
            kind: statement.map(|it| match it.kind {
                Kind::Do => "do",
                Kind::Dont => "dont",
                Kind::Say => "say",
                Kind::Know => "know",
            }),
            place,
            source: (!is_english).then(|| hash(&english).to_string()),
            spanish: (sentences != self.language)
                .then(|| wording(sentences))
                .flatten(),
            hash: text.as_ref().map(|it| hash(it).to_string()),
            state: state.map_or("missing", ReviewState::id),
            back: entry.filter(still).and_then(|it| it.back.clone()),
            reviewed: entry.filter(still).and_then(|it| it.reviewed.clone()),
            note: entry
                .and_then(|it| it.note.as_ref())
                .map(|note| format!("{} ({}, {})", note.text, note.by, note.date)),
            as_of: statement.map(|it| it.as_of.to_string()),
            review_by: statement.map(|it| it.review_by.to_string()),
            volatile: statement.is_some_and(|it| it.volatile),
            facts: statement.map(|it| self.facts(it)).unwrap_or_default(),
            sources: statement.map(|it| self.sources(it)).unwrap_or_default(),
            variables: variables
                .into_iter()
                .map(|(name, means)| SheetVariable { name, means })
                .collect(),
            terms: self.terms(&id, &english),
            order: 0,
            rank: rank(state, self.priorities.get(&id)),
            id,
            english,
            text,
        })
    }

    /// The settled terms that bind a message, by their places in the list.
    fn terms(&self, id: &str, english: &str) -> Vec<usize> {
        let Some(terms) = self.terms else {
            return Vec::new();
        };

        terms
            .in_english(english)
            .filter(|at| !terms.settled[*at].except.iter().any(|it| it == id))
            .collect()
    }

    fn facts(&self, statement: &Statement) -> Vec<SheetFact> {
        let facts = statement.facts.iter();

        facts
            .filter_map(|id| self.edition.content.fact(id))
            .map(|fact| SheetFact {
                id: fact.id.to_string(),
                grade: fact.grade.id(),
                volatile: fact.volatile,
                as_of: fact.as_of.to_string(),
            })
            .collect()
    }

    fn sources(&self, statement: &Statement) -> Vec<SheetSource> {
        let sources = statement.sources.iter();

        sources
            .filter_map(|id| self.edition.content.source(id))
            .map(|source| SheetSource {
                publisher: source.publisher.to_string(),
                title: source.title.to_string(),
                date: source.date.map(|date| date.to_string()),
                url: source.url.as_ref().map(ToString::to_string),
            })
            .collect()
    }
}

/// Gives every line its place in the order of review.
fn number(groups: &mut [SheetGroup]) {
    let mut lines: Vec<_> = groups.iter_mut().flat_map(|it| &mut it.lines).collect();
    lines.sort_by_key(|line| line.rank);

    for (line, order) in lines.into_iter().zip(0..) {
        line.order = order;
    }
}

/// The settled terms of a language, for its sheet.
fn settled(terms: &Terms) -> Vec<SheetTerm> {
    terms
        .settled
        .iter()
        .map(|term| SheetTerm {
            english: term.english.clone(),
            forms: term.forms.clone(),
            avoid: term.avoid.clone(),
        })
        .collect()
}
