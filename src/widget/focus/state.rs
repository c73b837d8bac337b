//! What has the focus, page by page.

use super::{FocusKey, FocusRing};
use crate::widget::PageKey;

use iced::Point;
use iced::keyboard::key::Physical;

use std::collections::BTreeMap;

/// What has the focus, and what is held down.
#[derive(Debug, Default)]
pub(super) struct FocusState {
    page: PageKey,
    /// Counts visitors: of those before nothing is kept.
    epoch: u64,
    pub(super) focused: Option<FocusKey>,
    /// What had the focus on pages that lie under this one.
    focused_under: BTreeMap<PageKey, FocusKey>,
    /// Whether the ring shows.
    pub(super) is_shown: bool,
    /// Whether somebody has turned the page, or touched anything, since the focus
    /// last came to it.
    pub(super) is_turned: bool,
    /// Whether the page may have moved away from under the ring.
    needs_reveal: bool,
    pub(super) held: Option<Held>,
    /// Where a key has pressed since the ring last moved: what is pressed again is at
    /// the same place, even if that has moved.
    pub(super) pressed_at: Option<Point>,
    pub(super) ring: Option<FocusRing>,
}

/// A key that is down, and where what it presses stands; nowhere once that has
/// gone.
#[derive(Debug)]
pub(super) struct Held {
    pub(super) key: Physical,
    pub(super) at: Option<Point>,
}

impl FocusState {
    pub(super) fn new(page: PageKey, epoch: u64) -> Self {
        Self {
            page,
            epoch,
            ..Self::default()
        }
    }

    /// Has the page show what has the focus with the next frame.
    pub(super) fn ask_reveal(&mut self) {
        self.needs_reveal = true;
    }

    /// Whether the ring may be out of sight since this was asked.
    pub(super) fn takes_reveal(&mut self) -> bool {
        std::mem::take(&mut self.needs_reveal) && self.is_shown
    }

    /// Gives the focus to what has that key.
    pub(super) fn focus(&mut self, key: FocusKey) {
        self.focused = Some(key);
        self.is_turned &= !key.is_row();
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
            if let Some(key) = self.focused.take() {
                let _ = self.focused_under.insert(self.page, key);
            }
            self.page = page;
        } else if self.page > page {
            self.focused = self.focused_under.remove(&page);
            let _ = self.focused_under.split_off(&page);
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
