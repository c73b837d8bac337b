//! What is true: topics and their statements, the facts and sources they rest on, the
//! organizations, hotlines and events. It knows no language and no screen: a sentence is named
//! by its message id, and [`Content::messages`] lists every id that a language has to hold.
//!
//! [`Content::load`] is the only way in, for the embedded edition and for a pack alike, and it
//! gives either content that keeps every rule or the list of what is wrong.

mod check;
mod date;
mod declaration;
mod derived;
mod directory;
mod event;
mod hours;
mod interpreter_language;
mod malformed;
mod message;
mod name;
mod phone;
mod ranking;
mod read;
mod source;
mod text;
mod topic;
mod vocabulary;
pub mod warrant;

pub use date::PartialDate;
pub use declaration::{Declaration, DeclarationHead, Passage, PublishedText};
pub use directory::{
    AnsweredLanguage, Channel, Contact, Freshness, Hotline, Need, Organization, OrganizationRole,
};
pub use event::{Event, Variety};
pub use hours::{Days, Hours};
pub use interpreter_language::{Family, InterpreterLanguage};
pub use malformed::Malformed;
pub use message::MessageRef;
pub use name::NameRef;
pub use phone::Phone;
pub use ranking::{Rank, Ranked};
pub(crate) use read::{ContentItem, DECLARATION, EVERYWHERE, WARRANT};
pub use source::{Claim, Fact, Grade, Source};
pub use text::{MessageId, Slug, Text};
pub use topic::{Group, KNOW, Kind, Picture, Place, Stage, Statement, Topic};

use crate::files::Files;
use crate::problem::Problem;
use vocabulary::vocabulary;

use jiff::civil::Date;
use serde::Deserialize;

use std::collections::BTreeMap;

/// Everything an edition says, read and checked.
#[derive(Debug, Clone, PartialEq)]
pub struct Content {
    /// When the edition was made, and how far it has been reviewed.
    pub edition: EditionInfo,
    /// Every topic, by group and then by its order in the group.
    pub topics: Vec<Topic>,
    /// The card that is shown to an officer.
    pub officer: Vec<Statement>,
    /// What holds wherever officers are met: it stands on the pages of every such topic.
    pub everywhere: Vec<Statement>,
    /// What is said of the papers that an officer may show.
    pub warrant: Vec<Statement>,
    /// Ids of the hotlines that stand under the answer to whose warrant a paper is.
    pub warrant_hotlines: Vec<String>,
    /// Every fact, used or left out.
    pub facts: Vec<Fact>,
    /// Every source, by its id.
    pub sources: BTreeMap<String, Source>,
    /// Every organization, those that only host an event included.
    pub organizations: Vec<Organization>,
    /// Every hotline.
    pub hotlines: Vec<Hotline>,
    /// Every event, past and coming.
    pub events: Vec<Event>,
    /// The passages of the Universal Declaration of Human Rights that Zapotec mode shows.
    pub declaration: Declaration,
    /// The varieties of Zapotec.
    pub varieties: Vec<Variety>,
    /// The languages for which an interpreter may be needed.
    pub interpreter_languages: Vec<InterpreterLanguage>,
    /// The statement that asks for an interpreter, on the card that says which language somebody
    /// speaks.
    pub interpreter: MessageId,
}

impl Content {
    /// Reads and checks the files under `content/`.
    ///
    /// # Errors
    ///
    /// Every problem found, in two passes. What cannot be read comes first: one problem for a
    /// file that is not TOML, one for each faulty item in a file that is. The rules between items
    /// are checked once all of them can be read: to an entry that could not be read every
    /// reference would be a fault.
    pub fn load(files: &Files) -> Result<Self, Vec<Problem>> {
        let mut content = read::content(files)?;
        derived::complete(&mut content);
        let problems = check::content(&content);

        if problems.is_empty() {
            Ok(content)
        } else {
            Err(problems)
        }
    }

    /// What the edition of these files is, and nothing else of them.
    ///
    /// # Errors
    ///
    /// What is wrong with the one file that says so.
    pub fn info(files: &Files) -> Result<EditionInfo, Vec<Problem>> {
        read::info(files)
    }

    /// What these files show of the Universal Declaration of Human Rights.
    ///
    /// # Errors
    ///
    /// What is wrong with the one file that says so.
    pub fn declaration(files: &Files) -> Result<Declaration, Vec<Problem>> {
        read::declaration(files)
    }

    /// The topic with this id.
    pub fn topic(&self, id: &str) -> Option<&Topic> {
        self.topics.iter().find(|topic| topic.id == id)
    }

    /// The topics of a group, in their order.
    pub fn topics_in(&self, group: Group) -> impl Iterator<Item = &Topic> {
        self.topics.iter().filter(move |topic| topic.group == group)
    }

    /// The statements that belong to no topic: what they belong to, their file, and they.
    pub fn cards(&self) -> [(&'static str, &'static str, &[Statement]); 3] {
        [
            ("officer", Statement::FILE, &self.officer),
            ("everywhere", read::EVERYWHERE, &self.everywhere),
            ("warrant", read::WARRANT, &self.warrant),
        ]
    }

    /// Every statement: those of the topics in their order, then those of the cards.
    pub fn statements(&self) -> impl Iterator<Item = &Statement> {
        let of_topics = self.topics.iter().flat_map(|topic| &topic.statements);
        let of_cards = self.cards().into_iter().flat_map(|(_, _, card)| card);

        of_topics.chain(of_cards)
    }

    /// What a topic says that is not its own: what holds wherever officers are met, if they are
    /// met in it.
    pub fn everywhere(&self, topic: &Topic) -> &[Statement] {
        if topic.meets_officers {
            &self.everywhere
        } else {
            &[]
        }
    }

    /// All that the pages of a topic say: its own statements, and then what holds everywhere.
    pub fn said_in<'a>(&'a self, topic: &'a Topic) -> impl Iterator<Item = &'a Statement> + Clone {
        topic.statements.iter().chain(self.everywhere(topic))
    }

    /// The fact with this id.
    pub fn fact(&self, id: &str) -> Option<&Fact> {
        self.facts.iter().find(|fact| fact.id == id)
    }

    /// The source with this id.
    pub fn source(&self, id: &str) -> Option<&Source> {
        self.sources.get(id)
    }

    /// The organization with this id.
    pub fn organization(&self, id: &str) -> Option<&Organization> {
        self.organizations.iter().find(|it| it.id == id)
    }

    /// The hotlines that stand under the answer to whose warrant a paper is.
    pub fn warrant_hotlines(&self) -> impl Iterator<Item = &Hotline> {
        self.warrant_hotlines
            .iter()
            .filter_map(|id| self.hotline(id))
    }

    /// The hotline with this id.
    pub fn hotline(&self, id: &str) -> Option<&Hotline> {
        self.hotlines.iter().find(|hotline| hotline.id == id)
    }
}

/// When an edition was made, and how far it has been reviewed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct EditionInfo {
    /// The day the edition was made.
    #[serde(deserialize_with = "date::day")]
    pub date: Date,
    /// Whether people who may be in danger can rely on it.
    pub state: EditionState,
}

impl EditionInfo {
    /// Today by the computer's clock, or `None` if the clock must be wrong because it stands
    /// before the day the edition was made. Where that was made it may have been tomorrow
    /// already: in Seoul the day begins 17 hours before it does in Los Angeles.
    pub fn today(&self, clock: Date) -> Option<Date> {
        let tomorrow = clock.tomorrow().unwrap_or(clock);

        (tomorrow >= self.date).then_some(clock)
    }
}

vocabulary! {
    /// How far an edition has been reviewed.
    EditionState {
        /// No lawyer has reviewed it, and every screen says so.
        Preview = "preview",
        /// Everything required has been reviewed by a named person.
        Release = "release",
    }
}
