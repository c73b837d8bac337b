//! The last steps of staff, to be undone and done again.
//!
//! A step holds the events that differ, before and after. It is undone only if all that it has
//! changed is still as it has left it, so that a history and a list which do not belong
//! together (one of them from a backup) never make a third thing.

use super::event::AddedEvent;
use super::list::EventList;

use jiff::Timestamp;

use std::collections::BTreeSet;

/// How many steps can be undone.
pub const MOST_UNDO: usize = 20;

/// What staff have done in one step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Deed {
    /// Added an event, or a copy of one.
    Added,
    /// Changed an event.
    Changed,
    /// Cancelled an event or one of its times, or taken that back.
    Cancelled,
    /// Removed an event or one of its times.
    Removed,
    /// Laid an event over one of the edition's own.
    Covered,
    /// Lifted it off again.
    Lifted,
    /// Taken events from a calendar.
    Imported,
}

/// One step: the events that it has changed, added or removed.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    /// What was done.
    pub deed: Deed,
    /// When, by the computer's clock.
    pub at: Timestamp,
    /// What was there before and is not there now.
    pub before: Vec<AddedEvent>,
    /// What is there now and was not before.
    pub after: Vec<AddedEvent>,
}

/// What has been done, and what has been undone and may be done again.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct History {
    /// Done, the last one at the end.
    done: Vec<Step>,
    /// Undone, the one to be done again first at the end.
    undone: Vec<Step>,
}

/// The list that results, and the step that was undone or done again.
pub type Turned<'a> = (EventList, &'a Step);

/// Why a step can be neither undone nor done again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum HistoryError {
    /// There is none.
    #[error("there is nothing more to undo or to do again")]
    Empty,
    /// The events are not as the step has left them.
    #[error("the events have changed since: this step was forgotten, and nothing was changed")]
    DoesNotFit,
}

impl Step {
    /// What differs between two lists. Nothing if nothing does.
    fn between(before: &EventList, after: &EventList, deed: Deed, at: Timestamp) -> Option<Self> {
        let only = |of: &EventList, other: &EventList| {
            let other: std::collections::BTreeMap<_, _> =
                other.iter().map(|it| (it.uid.as_str(), it)).collect();
            let differs = |it: &&AddedEvent| other.get(it.uid.as_str()).is_none_or(|o| o != it);

            of.iter().filter(differs).cloned().collect::<Vec<_>>()
        };
        let step = Self {
            deed,
            at,
            before: only(before, after),
            after: only(after, before),
        };

        (!step.before.is_empty() || !step.after.is_empty()).then_some(step)
    }

    /// Whether a list is as it was after the step, or before it.
    fn fits(&self, list: &EventList, is_after: bool) -> bool {
        let (there, gone) = if is_after {
            (&self.after, &self.before)
        } else {
            (&self.before, &self.after)
        };
        let uids: BTreeSet<_> = there.iter().map(|it| it.uid.as_str()).collect();
        let now: std::collections::BTreeMap<_, _> =
            list.iter().map(|it| (it.uid.as_str(), it)).collect();

        there.iter().all(|it| now.get(it.uid.as_str()) == Some(&it))
            && gone
                .iter()
                .all(|it| uids.contains(it.uid.as_str()) || !now.contains_key(it.uid.as_str()))
    }

    fn undone(&self, list: &EventList) -> EventList {
        list.replaced(&uids(&self.after), self.before.iter().cloned())
    }

    fn redone(&self, list: &EventList) -> EventList {
        list.replaced(&uids(&self.before), self.after.iter().cloned())
    }
}

fn uids(events: &[AddedEvent]) -> BTreeSet<&str> {
    events.iter().map(|it| it.uid.as_str()).collect()
}

impl History {
    /// A history as it was kept: steps in their order, of which the last [`MOST_UNDO`] count.
    pub fn of(mut done: Vec<Step>, mut undone: Vec<Step>) -> Self {
        let excess = |steps: &Vec<Step>| steps.len().saturating_sub(MOST_UNDO);
        done.drain(..excess(&done));
        undone.drain(..excess(&undone));

        Self { done, undone }
    }

    /// The steps that can be undone, the last one at the end.
    pub fn done(&self) -> &[Step] {
        &self.done
    }

    /// The steps that can be done again, the first one at the end.
    pub fn undone(&self) -> &[Step] {
        &self.undone
    }

    /// Keeps one step; what was undone before cannot be done again. A step that has changed
    /// nothing is none. Gives whether it was one.
    pub fn record(
        &mut self,
        before: &EventList,
        after: &EventList,
        deed: Deed,
        at: Timestamp,
    ) -> bool {
        let Some(step) = Step::between(before, after, deed, at) else {
            return false;
        };
        self.done.push(step);
        self.undone.clear();
        let excess = self.done.len().saturating_sub(MOST_UNDO);
        self.done.drain(..excess);

        true
    }

    /// Forgets the older half of what can be undone, but never the last step. Gives whether there
    /// was anything to forget.
    pub fn forget_oldest(&mut self) -> bool {
        let many = self.done.len().div_ceil(2);
        let many = many.min(self.done.len().saturating_sub(1));
        self.done.drain(..many);

        many > 0
    }

    /// Undoes the last step.
    ///
    /// # Errors
    ///
    /// There is none; or it does not fit the list, and is forgotten.
    pub fn undo(&mut self, list: &EventList) -> Result<Turned<'_>, HistoryError> {
        let step = self.done.pop().ok_or(HistoryError::Empty)?;
        if !step.fits(list, true) {
            return Err(HistoryError::DoesNotFit);
        }
        self.undone.push(step);
        let step = self.undone.last().ok_or(HistoryError::Empty)?;

        Ok((step.undone(list), step))
    }

    /// Does again what was undone last.
    ///
    /// # Errors
    ///
    /// There is nothing; or it does not fit the list, and is forgotten.
    pub fn redo(&mut self, list: &EventList) -> Result<Turned<'_>, HistoryError> {
        let step = self.undone.pop().ok_or(HistoryError::Empty)?;
        if !step.fits(list, false) {
            return Err(HistoryError::DoesNotFit);
        }
        self.done.push(step);
        let step = self.done.last().ok_or(HistoryError::Empty)?;

        Ok((step.redone(list), step))
    }

    /// Brings a history that was read together with a list: of a save that was broken off
    /// between the two, the history is written first and knows one step too many. Gives
    /// whether anything was forgotten.
    pub fn reconcile(&mut self, list: &EventList) -> bool {
        let (done, undone) = (self.done.len(), self.undone.len());
        while self.done.last().is_some_and(|it| !it.fits(list, true)) {
            self.done.pop();
        }
        while self.undone.last().is_some_and(|it| !it.fits(list, false)) {
            self.undone.pop();
        }

        (done, undone) != (self.done.len(), self.undone.len())
    }
}
