//! The events that are kept, in one order, each once.

use super::event::AddedEvent;
use super::limits::MOST_EVENTS;
use super::series::order;

use std::collections::BTreeSet;

/// The events that are kept: by their beginning, then by their UID, and no UID twice. So two
/// lists with the same events are equal, whatever was done to them.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EventList(Vec<AddedEvent>);

impl EventList {
    /// The events in their order. Of several with one UID the first counts; the others are
    /// given back.
    pub fn of(events: impl IntoIterator<Item = AddedEvent>) -> (Self, Vec<AddedEvent>) {
        let mut seen = BTreeSet::new();
        let (kept, twice) = events
            .into_iter()
            .partition(|it| seen.insert(it.uid.clone()));
        let mut list = Self(kept);
        list.sort();

        (list, twice)
    }

    fn sort(&mut self) {
        self.0
            .sort_by_cached_key(|it| (order(&it.span), it.uid.clone()));
    }

    /// The events, in their order.
    pub fn iter(&self) -> std::slice::Iter<'_, AddedEvent> {
        self.0.iter()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether there is room for one more.
    pub fn has_room(&self) -> bool {
        self.len() < MOST_EVENTS
    }

    /// The event of a UID.
    pub fn get(&self, uid: &str) -> Option<&AddedEvent> {
        self.0.iter().find(|it| it.uid == uid)
    }

    /// The list with this event, in place of that with its UID if there is one.
    pub fn with(&self, event: AddedEvent) -> Self {
        self.replaced(&BTreeSet::from([event.uid.as_str()]), [event.clone()])
    }

    /// The list without the event of a UID.
    pub fn without(&self, uid: &str) -> Self {
        self.replaced(&BTreeSet::from([uid]), [])
    }

    /// The list without the events of some UIDs, and with others in their place.
    pub fn replaced(
        &self,
        uids: &BTreeSet<&str>,
        events: impl IntoIterator<Item = AddedEvent>,
    ) -> Self {
        let kept = self.0.iter().filter(|it| !uids.contains(it.uid.as_str()));

        Self::of(kept.cloned().chain(events)).0
    }
}

impl<'a> IntoIterator for &'a EventList {
    type Item = &'a AddedEvent;
    type IntoIter = std::slice::Iter<'a, AddedEvent>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
