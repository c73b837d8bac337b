//! Topics and the statements they are made of.

use super::vocabulary::vocabulary;
use super::{Grade, MessageId, Slug};
use crate::icon::Icon;

use jiff::civil::Date;
use serde::Deserialize;

vocabulary! {
    /// The part of the home screen on which a topic stands.
    Group {
        /// It is happening now.
        RightNow = "right-now",
        /// To find someone, or to prepare.
        FindAndPlan = "find-and-plan",
        /// Rights of every day.
        Everyday = "everyday",
    }
}

vocabulary! {
    /// What a statement asks of its reader.
    Kind {
        /// Do this.
        Do = "do",
        /// Do not do this.
        Dont = "dont",
        /// Say this, in English.
        Say = "say",
        /// Know this.
        Know = "know",
    }
}

vocabulary! {
    /// A drawing that tells without words what a topic is about.
    Picture {
        /// A door that is kept shut, and the paper that came under it.
        ClosedDoor = "closed-door",
        /// A worker who stays and is silent.
        Workplace = "workplace",
        /// Someone on the street whose open hands are seen.
        HandsInSight = "hands-in-sight",
        /// A driver with the hands on the wheel.
        TrafficStop = "traffic-stop",
        /// Riders of a bus.
        Bus = "bus",
        /// Someone who is silent before a school, a clinic, a court and a house of worship.
        PublicPlaces = "public-places",
        /// Someone under arrest whose hand is held up, and a lawyer.
        HandHeldUp = "hand-held-up",
        /// A paper that nobody signs.
        UnsignedPaper = "unsigned-paper",
        /// Someone who films from a distance.
        Onlooker = "onlooker",
        /// A family that looks for someone behind bars.
        MissingPerson = "missing-person",
        /// A child between two adults, and what they have written down.
        FamilyPlan = "family-plan",
        /// Someone who goes to an office on the day that is set, a lawyer at the side.
        Appointment = "appointment",
        /// A family on the telephone with someone behind bars, and what they write down.
        FirstCall = "first-call",
        /// Someone who calls the house with a flag.
        Consulate = "consulate",
        /// A worker who writes down the hours, and the pay.
        PayRecord = "pay-record",
        /// A home, its key, and a paper from a court that has a day.
        RentedHome = "rented-home",
        /// A cart on the street and a carwash, each with who works there.
        StreetWork = "street-work",
        /// Somebody behind a smiling mask who wants money and gets none.
        Swindler = "swindler",
        /// Someone who is shouted at and calls for help.
        ShoutedAt = "shouted-at",
    }
}

/// One situation: what to do, what not to do, what to say and what to know.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Topic {
    /// Its id and the name of its file.
    pub id: Slug,
    /// Where it stands on the home screen.
    pub group: Group,
    /// Its place in the group, lowest first.
    pub order: u32,
    /// Its pictogram.
    pub icon: Icon,
    /// The drawing that stands for it; one that happens right now must have one.
    pub picture: Option<Picture>,
    /// Whether papers are shown in it, so that the way to tell them apart stands on its page.
    #[serde(default)]
    pub whose_warrant: bool,
    /// Whether officers are met in it, so that what holds before them everywhere stands on each
    /// of its pages after the first.
    #[serde(default)]
    pub meets_officers: bool,
    /// The message that names it.
    pub title: MessageId,
    /// What comes after *now*, in order: each is a page of the topic.
    #[serde(skip)]
    pub stages: Vec<Stage>,
    /// Ids of the hotlines for this moment.
    #[serde(default)]
    pub hotlines: Vec<String>,
    /// The id of that one of them whose number stands on the first page whatever the language;
    /// else that which is best for the visitor.
    pub pinned: Option<String>,
    /// Ids of the organizations that help with it.
    #[serde(default)]
    pub organizations: Vec<String>,
    /// Its statements, in the order they are shown.
    #[serde(skip)]
    pub statements: Vec<Statement>,
}

impl Topic {
    /// The file it was read from.
    pub fn file(&self) -> String {
        format!("content/topics/{}.toml", self.id)
    }

    /// The statements of its first page, the one thing to do first.
    pub fn first(&self) -> Vec<&Statement> {
        let mut first: Vec<_> = self
            .statements
            .iter()
            .filter(|it| it.first.is_some())
            .collect();
        first.sort_by_key(|it| it.first);

        first
    }

    /// The statements of a stage, in their order.
    pub fn at_stage(&self, stage: &str) -> impl Iterator<Item = &Statement> {
        self.statements
            .iter()
            .filter(move |it| it.place() == Place::Stage(stage))
    }

    /// What is to be known: acts first, in their order.
    pub fn known(&self) -> Vec<&Statement> {
        let mut known: Vec<_> = self
            .statements
            .iter()
            .filter(|it| it.place() == Place::Know)
            .collect();
        known.sort_by_key(|it| it.kind);

        known
    }
}

/// What comes after *now*: *if they come in*, *afterwards*. It is a page of its topic.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Stage {
    /// Its id, by which statements name it.
    pub id: Slug,
    /// The message of its short label.
    pub title: MessageId,
}

/// The page of its topic on which a statement stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place<'a> {
    /// The first page, at this place in the order.
    First(u8),
    /// The page of a stage.
    Stage(&'a str),
    /// The page of what is to be known.
    Know,
    /// None: it says of no page that it stands there.
    Nowhere,
}

/// One sentence that is shown, with what it rests on and how long it holds. How well it is known
/// and how current it is stands in no file: it is derived from its facts when content is loaded.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Statement {
    /// Its id, which is also the message that says it.
    pub id: MessageId,
    /// What it asks of its reader.
    pub kind: Kind,
    /// Ids of the facts it rests on.
    pub facts: Vec<String>,
    /// Ids of the sources of its facts, in their order.
    #[serde(skip)]
    pub sources: Vec<String>,
    /// The weakest grade of its facts: A or B.
    #[serde(skip, default = "Grade::of_nothing")]
    pub grade: Grade,
    /// Whether one of its facts may change any day.
    #[serde(skip)]
    pub volatile: bool,
    /// The day its information dates from: the oldest of its facts.
    #[serde(skip)]
    pub as_of: Date,
    /// The day on which its pages were read: the earliest of its facts.
    #[serde(skip)]
    pub read: Date,
    /// The last day on which it may be shown as fresh: 90 days after `as_of` if it is volatile,
    /// else 180 days after `read`, or 90 if one of its facts is watched.
    #[serde(skip)]
    pub review_by: Date,
    /// Messages of the key words glossed beside it.
    #[serde(default)]
    pub words: Vec<MessageId>,
    /// Those of them that its short wording holds too, which are glossed beside that.
    #[serde(default)]
    pub short_words: Vec<MessageId>,
    /// Its place on the first page of its topic, from 1, which is the one thing to do.
    pub first: Option<u8>,
    /// The message of its short wording, which stands on the first page.
    pub short: Option<MessageId>,
    /// The stage of its topic at which it stands, or [`KNOW`].
    pub stage: Option<Slug>,
    /// The message of the condition under which it is said, which is never said with it.
    pub condition: Option<MessageId>,
}

/// The stage of what is to be known, which every topic has.
pub const KNOW: &str = "know";

impl Statement {
    /// The page of its topic on which it stands.
    pub fn place(&self) -> Place<'_> {
        match (self.first, self.stage.as_deref(), self.kind) {
            (Some(first), ..) => Place::First(first),
            (None, Some(KNOW), _) | (None, None, Kind::Know) => Place::Know,
            (None, Some(stage), _) => Place::Stage(stage),
            (None, None, _) => Place::Nowhere,
        }
    }

    /// The message that says it in few words: its short wording, or all of it.
    pub fn short(&self) -> &MessageId {
        self.short.as_ref().unwrap_or(&self.id)
    }

    /// The key words glossed beside its short wording, or beside all of it where it has none.
    pub fn short_words(&self) -> &[MessageId] {
        match self.short {
            Some(_) => &self.short_words,
            None => &self.words,
        }
    }

    /// The messages that say it, the whole first.
    pub fn wordings(&self) -> impl Iterator<Item = &MessageId> {
        std::iter::once(&self.id).chain(&self.short)
    }

    /// Whether it must be shown as old. It must whenever today is not known.
    pub fn is_overdue(&self, today: Option<Date>) -> bool {
        today.is_none_or(|today| today > self.review_by)
    }
}
