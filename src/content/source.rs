//! What a statement rests on: facts, and the pages on which they were found.

use super::vocabulary::vocabulary;
use super::{PartialDate, Text, date};

use jiff::civil::Date;
use serde::Deserialize;

vocabulary! {
    /// How well a fact or a contact is known, from the strongest to the weakest.
    Grade {
        /// An official or primary page was seen.
        A = "A",
        /// A reputable secondary page was seen.
        B = "B",
        /// One weak or old page was seen: enough for a contact that says so, never for a
        /// statement.
        C = "C",
        /// From memory: never shown.
        M = "M",
    }
}

impl Grade {
    /// Whether a statement may rest on it.
    pub const fn supports_statements(self) -> bool {
        matches!(self, Self::A | Self::B)
    }

    /// That of what rests on nothing.
    pub(super) const fn of_nothing() -> Self {
        Self::M
    }
}

vocabulary! {
    /// What sort of fact it is.
    Claim {
        /// Something a person can do.
        Can = "can",
        /// Something not to do.
        Dont = "dont",
        /// Words to say.
        Say = "say",
        /// What the law is.
        Law = "law",
        /// Something useful to know.
        Info = "info",
        /// A danger.
        Warn = "warn",
    }
}

/// Something found out, on which statements rest. Its wording stays with the writers.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Fact {
    /// As in `HOME-1`.
    pub id: Text,
    /// What sort of fact it is.
    pub kind: Claim,
    /// How well it is known.
    pub grade: Grade,
    /// Whether courts or agencies may change it any day.
    pub volatile: bool,
    /// Whether it is on the editors' watch-list: reviewed as soon as a volatile one.
    #[serde(default)]
    pub watched: bool,
    /// The day its information dates from, whenever that was read: the last day it was seen to
    /// hold if it is volatile, else the date of its newest page.
    #[serde(deserialize_with = "date::day")]
    pub as_of: Date,
    /// The day its pages were last read and still said it.
    #[serde(deserialize_with = "date::day")]
    pub read: Date,
    /// Ids of the sources that bear it out; empty only for what is known from memory.
    #[serde(default)]
    pub sources: Vec<String>,
    /// Why no statement uses it.
    pub left_out: Option<Text>,
}

/// A published page.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Source {
    /// As in `S006`.
    pub id: Text,
    /// Who published it.
    pub publisher: Text,
    /// Its title.
    pub title: Text,
    /// Where it was found.
    pub url: Option<Text>,
    /// The date it bears.
    pub date: Option<PartialDate>,
}
