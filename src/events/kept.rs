//! The events of a store, and what can be undone.

use super::history::{Deed, History, HistoryError, Step, Turned};
use super::list::EventList;
use super::written::EventsFile;
use crate::problem::Problem;
use crate::store::{Notice, Prepared, Shelf, Store, StoreError};

use jiff::Timestamp;

/// Bytes by which the files may grow with one event that is typed, and with its step: far more
/// than it needs. What a calendar brings is more; its room is looked for when it is known.
const ROOM: u64 = 256 * 1024;

/// The events that a store keeps, and what can be undone. Everything here waits for the disk.
#[derive(Debug, Clone)]
pub struct KeptEvents {
    store: Store,
    file: EventsFile,
    history: History,
    notices: Vec<Notice>,
    generation: u64,
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
            generation: 0,
        };
        kept.history.reconcile(&kept.file.events);

        kept
    }

    /// The events.
    pub fn list(&self) -> &EventList {
        &self.file.events
    }

    /// How often the events have changed since they were read.
    pub fn generation(&self) -> u64 {
        self.generation
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

    /// Whether so much can be stored now as an event that is typed needs at most. To be asked
    /// before staff type.
    ///
    /// # Errors
    ///
    /// It cannot.
    pub fn can_write(&self) -> Result<(), StoreError> {
        let steps = self.store.shelf::<History>();
        let events = self.store.shelf::<EventsFile>();
        let room = steps.room(steps.bytes()) + events.room(events.bytes());

        self.store.can_write(room + ROOM)
    }

    /// Stores the steps first: if that is all that could be stored, the last of them does not
    /// fit the events and is forgotten. What is known to be too much is refused before anything
    /// is written.
    fn save(&mut self, events: EventList, mut history: History) -> Result<(), StoreError> {
        let file = EventsFile {
            events,
            aside: self.file.aside.clone(),
        };
        let steps_shelf = self.store.shelf::<History>();
        let events_shelf = self.store.shelf::<EventsFile>();
        let events = events_shelf.prepare(&file)?;
        let steps = prepared(&steps_shelf, &mut history)?;
        let before = steps_shelf.bytes() + events_shelf.bytes();
        if steps.bytes() + events.bytes() > before + ROOM {
            let room = steps_shelf.room(steps.bytes()) + events_shelf.room(events.bytes());
            self.store.can_write(room)?;
        }
        let notices = [
            steps_shelf.write_prepared(steps)?,
            events_shelf.write_prepared(events)?,
        ];
        self.notices.extend(notices.into_iter().flatten());
        self.file = file;
        self.history = history;
        self.generation += 1;

        Ok(())
    }
}

/// The steps as they are to be stored. Where they are more than the file may hold, as after some
/// calendars of thousands of events, the oldest are forgotten: never that which is made now.
fn prepared(
    shelf: &Shelf<History>,
    history: &mut History,
) -> Result<Prepared<History>, StoreError> {
    loop {
        match shelf.prepare(history) {
            Err(StoreError::TooLarge { .. }) if history.forget_oldest() => {}
            outcome => return outcome,
        }
    }
}
