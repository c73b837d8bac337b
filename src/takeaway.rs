//! What of an edition, and of what staff add to its events, a visitor carries home as a code: which
//! words those are, in each language, and whether they have room.
//!
//! Of a topic they are the lines of its first page, in their short wordings, and its number. A line
//! that holds what a phone takes for a web address is left out, and the others stand
//! ([`left_out`]): a camera would offer to open the address instead of showing the text. Of a number
//! it is whose it is and what is known of it ([`Said::number`]), of an event when and where it is
//! ([`Said::event`], [`Said::added`]).
//!
//! Nothing here asks what day it is or which visitor asks: the number is the one that was best on
//! the day of the edition, and as old as it was then, so the same topic in the same language is the
//! same code everywhere.

mod check;
mod event;
mod number;
mod words;

pub use check::{MOST_CODES, faults, notices};

use crate::carry::{self, Essentials, Headings, Part, Payload, Words};
use crate::content::{
    AnsweredLanguage, Content, EditionState, Kind, PartialDate, Ranked, Statement, Topic,
};
use crate::language::{Catalogs, Language};

/// The rank of the number, which stands in every code.
const HOTLINE: u32 = 1_000;

/// The message that names the lines for an officer.
const OFFICER_TITLE: &str = "door-officer";

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

/// One code to carry home.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// What a phone reads.
    pub payload: Payload,
    /// The same as a person reads it beside the code, no more and no less: a line each, and an
    /// empty one between groups.
    pub lines: Vec<String>,
    /// Whether the first line of each group of several stands over the others.
    pub has_headings: bool,
}

impl Piece {
    /// One whose payload is read as it is: plain text, with headings.
    pub fn as_it_is(payload: Payload) -> Self {
        let lines = payload.text().lines().map(str::to_owned).collect();

        Self {
            payload,
            lines,
            has_headings: true,
        }
    }
}

/// The code of a card that somebody has put together: its lines in groups, and nothing else.
///
/// # Errors
///
/// There is no line, or they have no room in a code.
pub fn card(groups: &[Vec<String>]) -> Result<Piece, carry::Error> {
    let piece = Piece::as_it_is(carry::card(groups)?);

    Ok(Piece {
        has_headings: false,
        ..piece
    })
}

impl<'a> Said<'a> {
    /// The words of a message, as a visitor reads them: in Zapotec those are Spanish.
    fn words(&self, id: &str) -> String {
        self.text(id).words.into_owned()
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
        let day = self.date(PartialDate::Day(edition.date));

        format!("{} · {day}", self.words(state))
    }

    /// The essentials of a topic.
    pub fn topic(&self, topic: &Topic) -> Essentials {
        let statements = topic.first().into_iter();
        let mut parts: Vec<_> = statements.map(|it| self.part(it)).collect();
        let content = self.content;
        let number = content
            .number_of(topic, &answers(self.language), Some(content.edition.date))
            .filter(|it| carry::dialled(it.number).is_ok());
        parts.extend(number.map(|it| self.number_part(&it)));
        parts.retain(|it| !holds_address(it));

        self.essentials(topic.title.as_str(), parts)
    }

    /// The lines for an officer.
    pub fn officer(&self) -> Essentials {
        let parts = self.content.officer.iter().map(|it| self.part(it));
        let parts = parts.filter(|it| !holds_address(it)).collect();

        Essentials {
            says_first: true,
            ..self.essentials(OFFICER_TITLE, parts)
        }
    }

    fn essentials(&self, title: &str, parts: Vec<Part>) -> Essentials {
        Essentials {
            title: self.words(title),
            edition_line: self.edition_line(),
            headings: Headings {
                to_do: self.words("topic-do"),
                not_to_do: self.words("topic-dont"),
                to_say: self.words("topic-say"),
                to_know: self.words("topic-know"),
                to_call: self.words("topic-numbers"),
            },
            parts,
            says_first: false,
        }
    }

    /// A statement in its short wording; what is said in its own words, which are English.
    fn part(&self, statement: &Statement) -> Part {
        let id = statement.id.as_str();
        let short = || self.words(statement.short().as_str());
        let words = match statement.kind {
            Kind::Do => Words::Do(short()),
            Kind::Dont => Words::Dont(short()),
            Kind::Know => Words::Know(short()),
            Kind::Say => Words::Say {
                english: self.english(id),
                meaning: (self.language != Language::English).then(|| self.words(id)),
                condition: statement
                    .condition
                    .as_ref()
                    .map(|it| self.words(it.as_str())),
            },
        };

        Part {
            name: id.to_owned(),
            rank: HOTLINE / 2 - u32::from(statement.first.unwrap_or(u8::MAX)),
            words,
        }
    }

    /// The number of a topic. Where it has no name it is said what it is for in few words, or else
    /// how to begin, since it stands in every code; and how old it is where nobody has confirmed it
    /// for long.
    fn number_part(&self, number: &Ranked<'_>) -> Part {
        let name = number.name;
        // What stands behind the dot names the network that it belongs to.
        let label = name.split(" · ").next().unwrap_or(name).to_owned();
        let is_named = name != number.number;
        let known = number.short.or(number.note).unwrap_or(number.purpose);
        let known = (!is_named).then(|| self.words(known.as_str()));

        Part {
            name: number.number.to_owned(),
            rank: HOTLINE,
            words: Words::Number {
                label: is_named.then_some(label),
                digits: number.number.to_owned(),
                about: known.into_iter().chain(self.age(number)).collect(),
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
        Words::Number { label, about, .. } => label.iter().chain(about).collect(),
    };

    texts
        .into_iter()
        .any(|it| carry::address(&carry::clean_line(it)).is_some())
}
