//! Where the ring stands, page by page.

use super::Ring;
use crate::widget::PageKey;
use crate::widget::stop::Place;

use iced::Point;
use iced::keyboard::key::Physical;

use std::collections::BTreeMap;

/// Where the ring stands, and what is held down.
#[derive(Debug, Default)]
pub(super) struct State {
    page: PageKey,
    epoch: u64,
    pub(super) place: Option<Place>,
    /// Where the ring stood on pages that lie under this one.
    places: BTreeMap<PageKey, Place>,
    pub(super) is_shown: bool,
    /// Whether somebody has turned the page, or touched anything, since the ring was
    /// last put on it.
    pub(super) is_turned: bool,
    /// Whether the page may have moved away from under the ring.
    needs_reveal: bool,
    pub(super) held: Option<Held>,
    pub(super) ring: Option<Ring>,
}

/// A key that is down, and where what it presses stands; nowhere once that has
/// gone.
#[derive(Debug)]
pub(super) struct Held {
    pub(super) key: Physical,
    pub(super) at: Option<Point>,
}

impl State {
    pub(super) fn new(page: PageKey, epoch: u64) -> Self {
        Self {
            page,
            epoch,
            ..Self::default()
        }
    }

    /// Whether the ring may be out of sight since this was asked.
    pub(super) fn takes_reveal(&mut self) -> bool {
        std::mem::take(&mut self.needs_reveal) && self.is_shown
    }

    /// Puts the ring at a place.
    pub(super) fn stand_at(&mut self, place: Place) {
        self.place = Some(place);
        self.is_turned &= !place.is_row();
        // A page that was sought for may not show it yet.
        self.needs_reveal = true;
    }

    /// Comes to another page, or back to one that lay under this.
    pub(super) fn turn_to(&mut self, page: PageKey, epoch: u64) {
        self.needs_reveal = true;
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
        self.is_turned = false;
        // What it pressed may have become something else.
        if let Some(held) = &mut self.held {
            held.at = None;
        }
    }
}
