//! The events of a store, and what can be undone.

use super::history::{Deed, History, HistoryError, Step, Turned};
use super::list::EventList;
use super::written::EventsFile;
use crate::problem::Problem;
use crate::store::{Notice, Store, StoreError};

use jiff::Timestamp;

/// Bytes that must be free on the disk before staff type an event: far more than one needs.
const ROOM: u64 = 256 * 1024;

/// The events that a store keeps, and what can be undone. Everything here waits for the disk.
#[derive(Debug, Clone)]
pub struct KeptEvents {
    store: Store,
    file: EventsFile,
    history: History,
    notices: Vec<Notice>,
}

/// Why a step was not undone or done again.
#[derive(Debug, thiserror::Error)]
pub enum UndoError {
    /// It cannot be.
    #[error(transparent)]
    Step(#[from] HistoryError),
    /// It could not be stored.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl KeptEvents {
    /// Reads what is kept. Steps that do not fit the events are forgotten.
    pub fn open(store: Store) -> Self {
        let events = store.shelf::<EventsFile>().read();
        let history = store.shelf::<History>().read();
        let mut kept = Self {
            store,
            file: events.value,
            history: history.value,
            notices: events.notice.into_iter().chain(history.notice).collect(),
        };
        kept.history.reconcile(&kept.file.events);

        kept
    }

    /// The events.
    pub fn list(&self) -> &EventList {
        &self.file.events
    }

    /// What can be undone.
    pub fn history(&self) -> &History {
        &self.history
    }

    /// What staff must be told of the files.
    pub fn notices(&self) -> &[Notice] {
        &self.notices
    }

    /// What is wrong with entries that are shown to nobody.
    pub fn problems(&self) -> impl Iterator<Item = &Problem> {
        self.file.aside.iter().map(|it| &it.problem)
    }

    /// Puts other events in the place of these, as one step. Gives whether anything changed.
    ///
    /// # Errors
    ///
    /// It could not be stored: the events are as they were.
    pub fn replace(
        &mut self,
        events: EventList,
        deed: Deed,
        at: Timestamp,
    ) -> Result<bool, StoreError> {
        let mut history = self.history.clone();
        if !history.record(&self.file.events, &events, deed, at) {
            return Ok(false);
        }
        self.save(events, history)?;

        Ok(true)
    }

    /// Undoes the last step, and gives it.
    ///
    /// # Errors
    ///
    /// There is none that can be undone, or it could not be stored.
    pub fn undo(&mut self) -> Result<Step, UndoError> {
        self.turn(History::undo)
    }

    /// Does again what was undone last, and gives it.
    ///
    /// # Errors
    ///
    /// There is nothing that can be, or it could not be stored.
    pub fn redo(&mut self) -> Result<Step, UndoError> {
        self.turn(History::redo)
    }

    /// Takes a step back or on, and stores what comes of it.
    fn turn(
        &mut self,
        by: impl for<'a> Fn(&'a mut History, &EventList) -> Result<Turned<'a>, HistoryError>,
    ) -> Result<Step, UndoError> {
        let mut history = self.history.clone();
        let (events, step) = match by(&mut history, &self.file.events) {
            Ok((events, step)) => (events, step.clone()),
            Err(error) => {
                // A step that does not fit any more is forgotten.
                self.history = history;
                return Err(error.into());
            }
        };
        self.save(events, history)?;

        Ok(step)
    }

    /// Whether so much can be stored now as one change needs at most. To be asked before staff
    /// type.
    ///
    /// # Errors
    ///
    /// It cannot.
    pub fn can_write(&self) -> Result<(), StoreError> {
        self.store.can_write(ROOM)
    }

    /// Stores the steps first: if that is all that could be stored, the last of them does not
    /// fit the events and is forgotten.
    fn save(&mut self, events: EventList, history: History) -> Result<(), StoreError> {
        let file = EventsFile {
            events,
            aside: self.file.aside.clone(),
        };
        let notices = [
            self.store.shelf().write(&history)?,
            self.store.shelf().write(&file)?,
        ];
        self.notices.extend(notices.into_iter().flatten());
        self.file = file;
        self.history = history;

        Ok(())
    }
}
