//! Events as they stand in a file: TOML that a person can read and mend.
//!
//! ```toml
//! version = 1
//!
//! [[event]]
//! uid = "0c5b4f66-6e0a-4f3a-9d0e-3f6c9d1b7a52"
//! start = "2026-12-05T10:00[America/Los_Angeles]"
//! end = "2026-12-05T12:00[America/Los_Angeles]"
//! place = "Mariachi Plaza"
//! added = "2026-11-30"
//! by-hand = true
//!
//! [event.title]
//! en = "Legal clinic"
//! ko = "법률 상담"
//!
//! [event.repeats]
//! rule = "FREQ=WEEKLY;BYDAY=SA"
//! without = ["2026-12-26"]
//! ```
//!
//! Events on whole days have `first` and `last` in place of `start` and `end`. In the hour
//! that is there twice, on the night on which clocks are put back, an hour has its offset:
//! `2026-11-01T01:30-07:00[America/Los_Angeles]`.
//!
//! **Nothing is lost in silence.** A file that is no TOML, or not made of events, is not read
//! at all: the [store](crate::store) sets it aside whole. One event with a fault costs no other: it is not shown to anybody, is told as a [`Problem`], and stands in the next file
//! at the end, word for word as it was (but for comments), so that it can be mended there. Where
//! texts are merely in another Unicode form, they are read in ours.

mod entry;
mod moment;

pub use entry::{WrittenChanged, WrittenEvent, WrittenSeries};

use super::event::AddedEvent;
use super::history::{Deed, History, Step};
use super::limits::MOST_EVENTS;
use super::list::EventList;
use crate::problem::Problem;
use crate::store::Kept;

use jiff::Timestamp;
use serde::de::{Deserialize, Deserializer, Error};
use serde::{Serialize, Serializer};

/// What stands in the file of events.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EventsFile {
    /// The events.
    pub events: EventList,
    /// Entries that are no events, and are kept as they are.
    pub aside: Vec<SetAside>,
}

/// An entry that is no event, and is kept as it is.
#[derive(Debug, Clone, PartialEq)]
pub struct SetAside {
    entry: toml::Table,
    /// What is wrong with it.
    pub problem: Problem,
}

/// The file of events as TOML has it, without its version.
#[derive(serde::Serialize)]
struct WrittenFile<'a> {
    event: Vec<Entry<'a>>,
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct ReadFile {
    #[serde(default)]
    event: Vec<toml::Table>,
}

#[derive(serde::Serialize)]
#[serde(untagged)]
enum Entry<'a> {
    Event(Box<WrittenEvent>),
    Aside(&'a toml::Table),
}

impl Kept for EventsFile {
    const FILE: &'static str = "events.toml";
    const MOST_BYTES: u64 = 32 * 1024 * 1024;
    const ABOUT: &'static str =
        "Events that were added at this table. To mend one, end the program first.";
}

impl EventsFile {
    /// The file of these entries. An entry with a fault is set aside.
    fn of(entries: Vec<toml::Table>) -> Self {
        let file = Self::FILE;
        let mut read = Self::default();
        let mut events: Vec<AddedEvent> = Vec::new();
        let mut seen = std::collections::BTreeSet::new();

        for (number, entry) in (1..).zip(entries) {
            let written: Result<WrittenEvent, _> = entry.clone().try_into();
            let event = match written {
                Ok(written) => AddedEvent::try_from(written).map_err(|it| (it.key, it.reason)),
                Err(error) => Err((String::new(), error.message().to_owned())),
            };
            let event = event.and_then(|it| {
                if seen.contains(&it.uid) {
                    let reason = "another event has the same: give it its own";
                    Err(("uid".to_owned(), reason.to_owned()))
                } else if seen.len() == MOST_EVENTS {
                    let reason = format!("there are more than {MOST_EVENTS}: take some out");
                    Err((String::new(), reason))
                } else {
                    Ok(it)
                }
            });
            match event {
                Ok(event) => {
                    seen.insert(event.uid.clone());
                    events.push(event);
                }
                Err((key, reason)) => {
                    let dot = if key.is_empty() { "" } else { "." };
                    let problem = Problem::new(file, format!("event[{number}]{dot}{key}"), reason);
                    read.aside.push(SetAside { entry, problem });
                }
            }
        }
        read.events = EventList::of(events).0;

        read
    }
}

impl Serialize for EventsFile {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let events = self
            .events
            .iter()
            .map(|it| Entry::Event(Box::new(it.into())));
        let aside = self.aside.iter().map(|it| Entry::Aside(&it.entry));
        let event = events.chain(aside).collect();

        WrittenFile { event }.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for EventsFile {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ReadFile::deserialize(deserializer).map(|read| Self::of(read.event))
    }
}

/// The file of steps as TOML has it.
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenHistory {
    #[serde(default)]
    done: Vec<WrittenStep>,
    #[serde(default)]
    undone: Vec<WrittenStep>,
}

#[derive(serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenStep {
    deed: Deed,
    at: Timestamp,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    before: Vec<WrittenEvent>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    after: Vec<WrittenEvent>,
}

impl Kept for History {
    const FILE: &'static str = "undo.toml";
    const MOST_BYTES: u64 = 64 * 1024 * 1024;
    const ABOUT: &'static str = "What was done to the events, so that it can be undone.";
}

impl Serialize for History {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let steps = |steps: &[Step]| steps.iter().map(WrittenStep::from).collect();

        WrittenHistory {
            done: steps(self.done()),
            undone: steps(self.undone()),
        }
        .serialize(serializer)
    }
}

/// It is all or nothing: half of a history would undo the wrong thing.
impl<'de> Deserialize<'de> for History {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let WrittenHistory { done, undone } = WrittenHistory::deserialize(deserializer)?;
        let steps = |name: &str, steps: Vec<WrittenStep>| {
            (1..)
                .zip(steps)
                .map(|(number, step)| step.read(&format!("{name}[{number}]")))
                .collect::<Result<Vec<_>, _>>()
                .map_err(D::Error::custom)
        };

        Ok(Self::of(steps("done", done)?, steps("undone", undone)?))
    }
}

impl WrittenStep {
    fn read(self, key: &str) -> Result<Step, Problem> {
        let events = |events: Vec<WrittenEvent>| {
            events
                .into_iter()
                .map(AddedEvent::try_from)
                .collect::<Result<Vec<_>, _>>()
                .map_err(|it| Problem::new(History::FILE, format!("{key}.{}", it.key), it.reason))
        };

        Ok(Step {
            deed: self.deed,
            at: self.at,
            before: events(self.before)?,
            after: events(self.after)?,
        })
    }
}

impl From<&Step> for WrittenStep {
    fn from(step: &Step) -> Self {
        Self {
            deed: step.deed,
            at: step.at,
            before: step.before.iter().map(Into::into).collect(),
            after: step.after.iter().map(Into::into).collect(),
        }
    }
}
