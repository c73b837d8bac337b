//! Concerns for the tests: some of the program's own, and one that is large.

use rights_kiosk::counts::{Count, Counts, Insight, Tally};
use rights_kiosk::language::Language;
use rights_kiosk::pin::{PinHash, Secret, Tries};
use rights_kiosk::settings::Settings;
use rights_kiosk::store::{Kept, Store, StoreError};

use serde::{Deserialize, Serialize};

use std::path::Path;

/// Something as large as the events of a year.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Events {
    pub generation: u64,
    #[serde(default, rename = "event", skip_serializing_if = "Vec::is_empty")]
    pub events: Vec<Event>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Event {
    pub title: String,
}

impl Events {
    /// Fifty events that all name their generation.
    pub fn of(generation: u64) -> Self {
        let event = |number| Event {
            title: format!("상담 {number}\nงาน \"{generation}\" ক্লিনিক"),
        };

        Self {
            generation,
            events: (0..50).map(event).collect(),
        }
    }
}

impl Kept for Events {
    const FILE: &'static str = "events.toml";
    const MOST_BYTES: u64 = 64 * 1024;
    const ABOUT: &'static str = "Events that staff have added.";
}

/// How many concerns there are.
pub const CONCERNS: usize = 5;

const DISPLAY: &str = "1366x768";

fn secret(generation: u64) -> Secret {
    let text = format!("$argon2id$v=19$m=8,t=1,p=1${generation:021}A${generation:042}A");

    Secret {
        hash: Some(PinHash::parse(&text).expect("a hash")),
    }
}

fn ppi(generation: u64) -> f32 {
    50.0 + (generation % 3000) as f32 / 10.0
}

/// Stores one generation of one concern.
pub fn store(store: &Store, concern: usize, generation: u64) -> Result<(), StoreError> {
    match concern {
        0 => store.shelf().write(&Events::of(generation)).map(drop),
        1 => store.shelf().write(&secret(generation)).map(drop),
        2 => {
            let wrong = generation as u32;

            store.shelf().write(&Tries { wrong }).map(drop)
        }
        3 => {
            let insight = Insight::new(store);
            let mut tally = Tally::default();
            for _ in 0..5 {
                let _ = tally.opened("home-door", Language::Korean, today());
            }
            insight.switch(true)?;

            insight.keep(&tally.finish().expect("a day")).map(drop)
        }
        _ => {
            let folder = store.may_write()?;
            let display = DISPLAY.parse().expect("a size");

            // They have errors of their own.
            Settings::open(Some(folder.to_owned()))
                .keep(display, ppi(generation))
                .map_err(|error| StoreError::Failed {
                    path: folder.to_owned(),
                    reason: error.to_string(),
                })
        }
    }
}

fn today() -> jiff::civil::Date {
    jiff::civil::date(2026, 12, 5)
}

/// The generation of a concern that is kept, if it is whole and nothing had to stand in for it.
/// `near` tells settings of generations that have the same number apart.
pub fn kept(store: &Store, concern: usize, near: u64) -> Option<u64> {
    match concern {
        0 => {
            let read = store.shelf::<Events>().read();
            let generation = read.value.generation;
            let is_whole = generation == 0 || read.value == Events::of(generation);

            (read.notice.is_none() && is_whole).then_some(generation)
        }
        1 => {
            let read = store.shelf::<Secret>().read();
            let found = (near.saturating_sub(1)..=near + 1)
                .find(|it| *it > 0 && read.value == secret(*it))
                .or_else(|| (read.value == Secret::default()).then_some(0));

            found.filter(|_| read.notice.is_none())
        }
        2 => {
            let read = store.shelf::<Tries>().read();

            read.notice.is_none().then_some(read.value.wrong.into())
        }
        3 => {
            let read = store.shelf::<Counts>().read();
            let number = read.value.lines().map(|it| it.count).next();

            match (read.notice, number) {
                (None, None) => Some(0),
                (None, Some(Count::Times(number))) => {
                    number.is_multiple_of(5).then_some(u64::from(number) / 5)
                }
                _ => None,
            }
        }
        _ => settings(store.folder()?, near),
    }
}

fn settings(folder: &Path, near: u64) -> Option<u64> {
    let settings = Settings::open(Some(folder.to_owned()));
    let kept = settings.ppi(DISPLAY.parse().expect("a size"));
    if settings.problem().is_some() {
        return None;
    }

    match kept {
        None => Some(0),
        Some(kept) => {
            (near.saturating_sub(1)..=near + 1).find(|it| *it > 0 && (ppi(*it) - kept).abs() < 0.05)
        }
    }
}
