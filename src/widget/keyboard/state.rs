//! Where the ring stands, page by page.

use super::Ring;
use super::stops::Place;

use iced::Point;
use iced::keyboard::Key;

use std::collections::BTreeMap;

/// Where the ring stands, and what is held down.
#[derive(Debug, Default)]
pub(super) struct State {
    page: u64,
    epoch: u64,
    pub(super) place: Option<Place>,
    /// Where the ring stood on pages that lie under this one.
    places: BTreeMap<u64, Place>,
    pub(super) is_shown: bool,
    may_hide: bool,
    pub(super) held: Option<Held>,
    pub(super) ring: Option<Ring>,
}

/// A key that is down, and where what it presses stands; nowhere once that has
/// gone.
#[derive(Debug)]
pub(super) struct Held {
    pub(super) key: Key,
    pub(super) at: Option<Point>,
}

impl State {
    pub(super) fn new(page: u64, epoch: u64) -> Self {
        Self {
            page,
            epoch,
            ..Self::default()
        }
    }

    /// Whether the page may have moved away from under the ring since this was
    /// asked.
    pub(super) fn may_hide(&mut self) -> bool {
        std::mem::take(&mut self.may_hide) && self.is_shown
    }

    /// Comes to another page, or back to one that lay under this.
    pub(super) fn turn_to(&mut self, page: u64, epoch: u64) {
        self.may_hide = true;
        if self.epoch != epoch {
            *self = Self {
                held: self.held.take(),
                ..Self::new(page, epoch)
            };
        } else if self.page < page {
            if let Some(place) = self.place.take() {
                let _ = self.places.insert(self.page, place);
            }
            self.page = page;
        } else if self.page > page {
            self.place = self.places.remove(&page);
            let _ = self.places.split_off(&page);
            self.page = page;
        } else {
            return;
        }
        // What it pressed may have become something else.
        if let Some(held) = &mut self.held {
            held.at = None;
        }
    }
}
