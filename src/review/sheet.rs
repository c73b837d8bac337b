//! The sheet of a language: everything that somebody needs who reviews it, in one
//! file that opens anywhere.

mod html;
mod table;

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Serialize;

use super::danger::{Danger, Dangers, rank};
use super::words::{self, Home};
use super::{Ledger, Reviewed, Role, State, hash};
use crate::content::{Content, Kind, Statement};
use crate::files::Files;
use crate::language::{Catalogs, Language};
use crate::soundness::Rules;
use crate::soundness::terms::Terms;

/// Names the form of a sheet.
const FORMAT: &str = "rights-kiosk-sheet/1";

/// The sheet of one language.
#[derive(Debug, Clone, Serialize)]
pub struct Sheet {
    format: &'static str,
    edition: String,
    made: String,
    language: Spoken,
    purpose: Purpose,
    roles: Vec<&'static str>,
    terms: Vec<Term>,
    groups: Vec<Group>,
}

/// The language of a sheet.
#[derive(Debug, Clone, Serialize)]
struct Spoken {
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
struct Term {
    english: String,
    forms: Vec<String>,
    avoid: Vec<String>,
}

/// The lines of one file.
#[derive(Debug, Clone, Serialize)]
struct Group {
    title: String,
    lines: Vec<Line>,
}

/// One message.
#[derive(Debug, Clone, Serialize)]
struct Line {
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
    facts: Vec<Fact>,
    sources: Vec<Source>,
    variables: Vec<Variable>,
    terms: Vec<usize>,
    order: usize,
    #[serde(skip)]
    rank: (bool, Danger, u8),
}

/// A fact on which a statement rests.
#[derive(Debug, Clone, Serialize)]
struct Fact {
    id: String,
    grade: &'static str,
    volatile: bool,
    as_of: String,
}

/// A published page.
#[derive(Debug, Clone, Serialize)]
struct Source {
    publisher: String,
    title: String,
    date: Option<String>,
    url: Option<String>,
}

/// What will be filled in.
#[derive(Debug, Clone, Serialize)]
struct Variable {
    name: String,
    means: String,
}

impl Sheet {
    /// The sheet of a language of these files, which hold the content, the words
    /// and the ledger that are given with them. `today` is the day it is made.
    pub fn of(
        files: &Files,
        content: &Content,
        catalogs: &Catalogs,
        ledger: &Ledger,
        language: Language,
        today: Date,
    ) -> Self {
        let rules = Rules::of(content);
        let maker = Maker {
            content,
            catalogs,
            ledger,
            language,
            terms: rules.terms(language),
            dangers: Dangers::of(content),
            statements: content
                .statements()
                .map(|it| (it.id.as_str(), it))
                .collect(),
        };
        let mut groups: Vec<Group> = Vec::new();
        let mut file = String::new();

        for home in words::homes(files, Language::English) {
            let title = maker.title(&home.file);

            if home.file != file {
                file.clone_from(&home.file);
                groups.push(Group {
                    title: title.clone(),
                    lines: Vec::new(),
                });
            }
            if let (Some(group), Some(line)) = (groups.last_mut(), maker.line(home, title)) {
                group.lines.push(line);
            }
        }
        number(&mut groups);

        Self {
            format: FORMAT,
            edition: content.edition.date.to_string(),
            made: today.to_string(),
            language: Spoken {
                tag: language.tag(),
                name: format!("{language:?}"),
                native: language.native_name(),
            },
            purpose: match language {
                Language::English => Purpose::English,
                Language::Zapotec => Purpose::Zapotec,
                _ => Purpose::Translation,
            },
            roles: Role::of(language).iter().map(|role| role.id()).collect(),
            terms: maker.terms.map(settled).unwrap_or_default(),
            groups,
        }
    }
}

/// What the lines of a sheet are made of.
struct Maker<'a> {
    content: &'a Content,
    catalogs: &'a Catalogs,
    ledger: &'a Ledger,
    language: Language,
    terms: Option<&'a Terms>,
    dangers: Dangers<'a>,
    statements: BTreeMap<&'a str, &'a Statement>,
}

impl Maker<'_> {
    /// Where the messages of a file stand in the kiosk, in English.
    fn title(&self, file: &str) -> String {
        let name = file.trim_end_matches(".ftl");

        match name.strip_prefix("topics/") {
            Some(topic) => {
                let id = format!("topic-{topic}-title");
                let title = self.catalogs.plain(Language::English, &id);

                format!("Topic: {title}")
            }
            None => match name {
                "ui" => "Buttons, headings and notices".to_owned(),
                "directory" => "Organizations and hotlines".to_owned(),
                "events" => "Events".to_owned(),
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
    fn line(&self, home: Home, place: String) -> Option<Line> {
        let Home { id, variables, .. } = home;
        let wording = |language| self.catalogs.pattern_source(language, &id);
        let english = wording(Language::English)?;
        let text = wording(self.language);
        let is_english = self.language == Language::English;
        let statement = self.statements.get(id.as_str()).copied();
        let entry = self.ledger.entry(self.language, &id);
        let state = text
            .as_ref()
            .map(|_| self.ledger.state(self.catalogs, self.language, &id));
        let still = |it: &&super::Entry| text.as_ref().is_some_and(|text| hash(text) == it.text);
        let terms = self.terms.iter().flat_map(|it| {
            let is_meant = |at: &usize| !it.settled[*at].except.contains(&id);
            it.in_english(&english).filter(is_meant).collect::<Vec<_>>()
        });

        Some(Line {
            kind: statement.map(|it| match it.kind {
                Kind::Do => "do",
                Kind::Dont => "dont",
                Kind::Say => "say",
                Kind::Know => "know",
            }),
            place,
            source: (!is_english).then(|| hash(&english).to_string()),
            spanish: (self.language == Language::Zapotec)
                .then(|| wording(Language::Spanish))
                .flatten(),
            hash: text.as_ref().map(|it| hash(it).to_string()),
            state: state.map_or("missing", State::id),
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
                .map(|(name, means)| Variable { name, means })
                .collect(),
            terms: terms.collect(),
            order: 0,
            rank: rank(state, self.dangers.get(&id)),
            id,
            english,
            text,
        })
    }

    fn facts(&self, statement: &Statement) -> Vec<Fact> {
        let facts = statement.facts.iter();

        facts
            .filter_map(|id| self.content.fact(id))
            .map(|fact| Fact {
                id: fact.id.to_string(),
                grade: fact.grade.id(),
                volatile: fact.volatile,
                as_of: fact.as_of.to_string(),
            })
            .collect()
    }

    fn sources(&self, statement: &Statement) -> Vec<Source> {
        let sources = statement.sources.iter();

        sources
            .filter_map(|id| self.content.source(id))
            .map(|source| Source {
                publisher: source.publisher.to_string(),
                title: source.title.to_string(),
                date: source.date.map(|date| date.to_string()),
                url: source.url.as_ref().map(ToString::to_string),
            })
            .collect()
    }
}

/// Gives every line its place in the order of review.
fn number(groups: &mut [Group]) {
    let mut lines: Vec<_> = groups.iter_mut().flat_map(|it| &mut it.lines).collect();
    lines.sort_by_key(|line| line.rank);

    for (line, order) in lines.into_iter().zip(0..) {
        line.order = order;
    }
}

/// The settled terms of a language, for its sheet.
fn settled(terms: &Terms) -> Vec<Term> {
    terms
        .settled
        .iter()
        .map(|term| Term {
            english: term.english.clone(),
            forms: term.forms.clone(),
            avoid: term.avoid.clone(),
        })
        .collect()
}
