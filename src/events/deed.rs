//! What staff do at the desk to the events that are kept: one step each.

use super::event::{AddedEvent, Texts};
use super::history::{Deed, HistoryError, Step};
use super::kept::{KeptEvents, UndoError};
use crate::store::{Kind, StoreError};

use jiff::Timestamp;

/// A change of the events that are kept.
#[derive(Debug, Clone, PartialEq)]
pub enum Change {
    /// An event is added, or takes the place of that with its UID.
    Save(Box<AddedEvent>),
    /// The event of a UID is called off, or takes place after all.
    Cancel {
        /// Its UID.
        uid: String,
        /// Whether it is called off.
        is_cancelled: bool,
    },
    /// The event of a UID is removed; one that lies over the edition's own is lifted off.
    Remove(String),
    /// The last step is undone.
    Undo,
    /// What was undone last is done again.
    Redo,
}

/// Why a change was not made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trouble {
    /// It could not be stored.
    Store(Kind),
    /// There is no room for another event.
    TooMany,
    /// It was not there any more.
    Gone,
}

/// What a step did, in short.
#[derive(Debug, Clone, PartialEq)]
pub struct StepSketch {
    /// What was done.
    pub deed: Deed,
    /// The name of the event, or of the first.
    pub title: Texts,
    /// How many events it was about.
    pub count: usize,
    /// Whether the first is called off after it.
    pub is_cancelled: bool,
}

/// What can be undone and done again next.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Turns {
    /// The step that would be undone.
    pub undo: Option<StepSketch>,
    /// The step that would be done again.
    pub redo: Option<StepSketch>,
}

impl StepSketch {
    fn of(step: &Step) -> Self {
        let first = step.after.first().or(step.before.first());

        Self {
            deed: step.deed,
            title: first.map(|it| it.title.clone()).unwrap_or_default(),
            count: step.after.len().max(step.before.len()),
            is_cancelled: step.after.first().is_some_and(|it| it.is_cancelled),
        }
    }
}

impl From<StoreError> for Trouble {
    fn from(error: StoreError) -> Self {
        Self::Store(error.kind())
    }
}

impl From<UndoError> for Trouble {
    fn from(error: UndoError) -> Self {
        match error {
            UndoError::Step(HistoryError::Empty | HistoryError::DoesNotFit) => Self::Gone,
            UndoError::Store(error) => error.into(),
        }
    }
}

impl KeptEvents {
    /// What can be undone and done again next.
    pub fn turns(&self) -> Turns {
        Turns {
            undo: self.history().done().last().map(StepSketch::of),
            redo: self.history().undone().last().map(StepSketch::of),
        }
    }

    /// Makes a change and stores it. `at` is told of the step.
    ///
    /// # Errors
    ///
    /// The events are as they were.
    pub fn make(&mut self, change: Change, at: Timestamp) -> Result<(), Trouble> {
        let list = self.list();
        let there = |uid: &str| list.get(uid).ok_or(Trouble::Gone);

        let (events, deed) = match change {
            Change::Undo => return Ok(self.undo().map(|_| ())?),
            Change::Redo => return Ok(self.redo().map(|_| ())?),
            Change::Save(event) => {
                let is_new = list.get(&event.uid).is_none();
                if is_new && !list.has_room() {
                    return Err(Trouble::TooMany);
                }
                let deed = match (is_new, &event.covers) {
                    (true, Some(_)) => Deed::Covered,
                    (true, None) => Deed::Added,
                    (false, _) => Deed::Changed,
                };

                (list.with(*event), deed)
            }
            Change::Cancel { uid, is_cancelled } => {
                let event = there(&uid)?.with_cancelled(is_cancelled);

                (list.with(event), Deed::Cancelled)
            }
            Change::Remove(uid) => {
                let deed = match there(&uid)?.covers {
                    Some(_) => Deed::Lifted,
                    None => Deed::Removed,
                };

                (list.without(&uid), deed)
            }
        };
        self.replace(events, deed, at)?;

        Ok(())
    }
}
