//! What of an edition a visitor carries home as a code: which of a topic's words those are, in
//! each language, and whether they have room.
//!
//! They are the lines of a topic's first page, in their short wordings, and its number. A line
//! that holds what a phone takes for a web address is left out, and the others stand
//! ([`left_out`]): a camera would offer to open the address instead of showing the text.
//!
//! Nothing here asks what day it is or which visitor asks: the number is the one that was best on
//! the day of the edition, so the same topic in the same language is the same code everywhere.

mod check;

pub use check::{MOST_CODES, faults};

use crate::carry::{self, Essentials, Headings, Part, Words};
use crate::content::{
    AnsweredLanguage, Content, EditionState, Kind, PartialDate, Ranked, Statement, Topic,
};
use crate::language::{Catalogs, Language, format};

/// The rank of the number, which stands in every code.
const HOTLINE: u32 = 1_000;

/// What is said and how, in one language.
#[derive(Clone, Copy)]
pub struct Said<'a> {
    /// What is true.
    pub content: &'a Content,
    /// How it is said.
    pub catalogs: &'a Catalogs,
    /// To whom.
    pub language: Language,
}

impl Said<'_> {
    /// A message, as a visitor reads it: in Zapotec that is Spanish.
    fn text(&self, id: &str) -> String {
        let text = self.catalogs.text(self.language.sentences(), id);

        text.words.into_owned()
    }

    fn english(&self, id: &str) -> String {
        let text = self.catalogs.text(Language::English, id);

        text.words.into_owned()
    }

    /// That the edition is a preview, or what else it is, and of which day.
    pub fn edition_line(&self) -> String {
        let edition = &self.content.edition;
        let state = match edition.state {
            EditionState::Preview => "badge-preview-short",
            EditionState::Release => "badge-release-short",
        };
        let day = PartialDate::Day(edition.date).first_day();
        let day = format::date(self.language, day);

        format!("{} · {day}", self.text(state))
    }

    /// The essentials of a topic.
    pub fn topic(&self, topic: &Topic) -> Essentials {
        let statements = topic.first().into_iter();
        let mut parts: Vec<_> = statements.map(|it| self.part(it)).collect();
        let number = self
            .content
            .number_of(topic, &answers(self.language), None)
            .filter(|it| carry::dialled(it.number).is_ok());
        parts.extend(number.map(|it| Self::number(&it)));
        parts.retain(|it| !holds_address(it));

        self.essentials(topic.title.as_str(), parts)
    }

    /// What is said to an officer.
    pub fn officer(&self, title: &str) -> Essentials {
        let parts = self.content.officer.iter().map(|it| self.part(it));

        self.essentials(title, parts.filter(|it| !holds_address(it)).collect())
    }

    fn essentials(&self, title: &str, parts: Vec<Part>) -> Essentials {
        Essentials {
            title: self.text(title),
            edition_line: self.edition_line(),
            headings: Headings {
                to_do: self.text("topic-do"),
                not_to_do: self.text("topic-dont"),
                to_say: self.text("topic-say"),
                to_know: self.text("topic-know"),
                to_call: self.text("topic-numbers"),
            },
            parts,
        }
    }

    /// A statement in its short wording; what is said in its own words, which are English.
    fn part(&self, statement: &Statement) -> Part {
        let id = statement.id.as_str();
        let short = || self.text(statement.short().as_str());
        let words = match statement.kind {
            Kind::Do => Words::Do(short()),
            Kind::Dont => Words::Dont(short()),
            Kind::Know => Words::Know(short()),
            Kind::Say => Words::Say {
                english: self.english(id),
                meaning: (self.language != Language::English).then(|| self.text(id)),
                condition: statement
                    .condition
                    .as_ref()
                    .map(|it| self.text(it.as_str())),
            },
        };

        Part {
            name: id.to_owned(),
            rank: HOTLINE / 2 - u32::from(statement.first.unwrap_or(u8::MAX)),
            words,
        }
    }

    fn number(number: &Ranked<'_>) -> Part {
        let name = number.name;

        Part {
            name: number.number.to_owned(),
            rank: HOTLINE,
            words: Words::Number {
                // What stands behind the dot names the network that it belongs to.
                label: name.split(" · ").next().unwrap_or(name).to_owned(),
                digits: number.number.to_owned(),
            },
        }
    }
}

/// The lines of a topic that no code has, since a phone takes something in them for an address:
/// their message ids.
pub fn left_out<'a>(said: Said<'_>, topic: &'a Topic) -> Vec<&'a str> {
    let lines = topic.first().into_iter();

    lines
        .filter(|it| holds_address(&said.part(it)))
        .map(|it| it.id.as_str())
        .collect()
}

/// The languages in which who reads this one can be answered. Who speaks Zapotec reads the kiosk
/// in Spanish, so a line in Spanish is theirs too.
pub fn answers(language: Language) -> Vec<AnsweredLanguage> {
    match language {
        Language::English => vec![AnsweredLanguage::En],
        Language::Korean => vec![AnsweredLanguage::Ko],
        Language::Spanish => vec![AnsweredLanguage::Es],
        Language::Zapotec => vec![AnsweredLanguage::Zap, AnsweredLanguage::Es],
        Language::Tagalog => vec![AnsweredLanguage::Tl],
        Language::Bengali => vec![AnsweredLanguage::Bn],
        Language::Thai => vec![AnsweredLanguage::Th],
    }
}

/// Whether a phone takes something in the words of a part for an address.
fn holds_address(part: &Part) -> bool {
    let texts = match &part.words {
        Words::Do(it) | Words::Dont(it) | Words::Know(it) => vec![it],
        Words::Say {
            english,
            meaning,
            condition,
        } => [Some(english), meaning.as_ref(), condition.as_ref()]
            .into_iter()
            .flatten()
            .collect(),
        Words::Number { label, .. } => vec![label],
    };

    texts
        .into_iter()
        .any(|it| carry::address(&carry::clean_line(it)).is_some())
}
