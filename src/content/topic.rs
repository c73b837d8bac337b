//! Topics and the statements they are made of.

use super::vocabulary::vocabulary;
use super::{Grade, MessageId, Slug, date};
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
    /// The message that names it.
    pub title: MessageId,
    /// Ids of the hotlines for this moment.
    #[serde(default)]
    pub hotlines: Vec<String>,
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
}

/// One sentence that is shown, with what it rests on and how long it holds.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Statement {
    /// Its id, which is also the message that says it.
    pub id: MessageId,
    /// What it asks of its reader.
    pub kind: Kind,
    /// Ids of the facts it rests on.
    pub facts: Vec<String>,
    /// Ids of the sources it cites, each a source of one of its facts.
    pub sources: Vec<String>,
    /// The weakest grade of its facts: A or B.
    pub grade: Grade,
    /// Whether one of its facts may change any day.
    pub volatile: bool,
    /// The day its information dates from.
    #[serde(deserialize_with = "date::day")]
    pub as_of: Date,
    /// The last day on which it may be shown as fresh.
    #[serde(deserialize_with = "date::day")]
    pub review_by: Date,
    /// Messages of the key words glossed beside it.
    #[serde(default)]
    pub words: Vec<MessageId>,
}

impl Statement {
    /// Whether it must be shown as old. It must whenever today is not known.
    pub fn is_overdue(&self, today: Option<Date>) -> bool {
        today.is_none_or(|today| today > self.review_by)
    }
}
