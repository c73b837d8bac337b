//! Where calendar files are looked for, and where one is written to.

use super::failure::Failure;
use super::found::{Found, MOST_FILES, within};
use super::sticks;
use crate::disk;
use crate::store::{Store, StoreError};

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;

/// The folder of the data folder into which calendar files can be put, where there is no stick.
pub const FOLDER: &str = "calendars";

/// What a file is called that is written; a number follows where the name is taken.
pub const WRITTEN: &str = "rights-kiosk-events";

/// How many names are tried.
const MOST_TRIED: usize = 1_000;

/// Where calendar files are looked for: the sticks that are in the computer at that moment, and
/// the folder [`FOLDER`] in the data folder.
#[derive(Clone)]
pub struct Places {
    store: Store,
    sticks: Arc<dyn Fn() -> Vec<PathBuf> + Send + Sync>,
}

impl Places {
    /// Those of this computer.
    pub fn of_computer(store: Store) -> Self {
        Self::new(store, sticks::present)
    }

    /// A data folder, and what says where the sticks are at that moment.
    pub fn new(store: Store, sticks: impl Fn() -> Vec<PathBuf> + Send + Sync + 'static) -> Self {
        Self {
            store,
            sticks: Arc::new(sticks),
        }
    }

    /// The calendar files that are there now.
    pub fn find(&self) -> Vec<Found> {
        let own = self.store.folder().map(|it| it.join(FOLDER));
        let mut seen = BTreeSet::new();
        let mut found = Vec::new();

        for place in (self.sticks)().into_iter().chain(own) {
            for path in within(&place, MOST_FILES) {
                // One stick may be mounted within another.
                if found.len() < MOST_FILES && seen.insert(path.clone()) {
                    found.push(Found::new(path));
                }
            }
        }

        found
    }

    /// Writes a calendar onto the latest stick that takes it, or into the data folder if there is
    /// no stick; says where. Nothing that is there is written over.
    ///
    /// # Errors
    ///
    /// It could not be written, or not be read again.
    pub fn write(&self, calendar: &str) -> Result<PathBuf, Failure> {
        let names = || {
            (1..=MOST_TRIED).map(|number| match number {
                1 => format!("{WRITTEN}.ics"),
                _ => format!("{WRITTEN}-{number}.ics"),
            })
        };
        let sticks = (self.sticks)();
        // That which was put in last first.
        for stick in sticks.iter().rev() {
            match disk::save_new(stick, names(), calendar) {
                Ok(path) => return Ok(path),
                Err(error) => tracing::error!("a calendar was not written: {error}"),
            }
        }
        if !sticks.is_empty() {
            return Err(Failure::NotWritten);
        }

        let written = self.store.may_write().and_then(|folder| {
            disk::save_new(folder, names(), calendar)
                .map_err(|error| StoreError::failed(folder, error.reason()))
        });

        written.map_err(|error| {
            tracing::error!("a calendar was not written: {error}");

            Failure::NotStored(error.kind())
        })
    }
}
