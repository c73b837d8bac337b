//! Events, and the varieties of Zapotec.

use super::{MessageId, PartialDate, Slug, Text};

use serde::Deserialize;

/// A gathering, past or to come.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Event {
    /// Its id.
    pub id: Slug,
    /// The message that names it.
    pub title: MessageId,
    /// The message that says what it is.
    pub about: MessageId,
    /// Its day; a partial date means that the day is not known.
    pub date: Option<PartialDate>,
    /// Where it is held, if that is known.
    pub place: Option<Text>,
    /// Ids of the organizations that host it.
    #[serde(default)]
    pub hosts: Vec<String>,
    /// Hosts that are not among the organizations.
    #[serde(default)]
    pub other_hosts: Vec<Text>,
    /// Ids of the facts it rests on.
    #[serde(default)]
    pub facts: Vec<String>,
    /// Ids of the sources that tell of it.
    pub sources: Vec<String>,
}

/// One of the Zapotec languages, which the kiosk offers by region and town.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Variety {
    /// Its ISO 639-3 code.
    pub code: Slug,
    /// Its own name.
    pub name: Text,
    /// Where it is spoken, in Spanish.
    pub region: Text,
    /// Towns where it is spoken.
    pub towns: Vec<Text>,
    /// Whether the kiosk has words to show in it.
    pub attested: bool,
    /// Where that is known from.
    #[serde(default)]
    pub sources: Vec<Text>,
}
