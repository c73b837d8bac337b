//! Where the reader is, and what the pointer is doing.

use super::glide::{Motion, Track};
use super::seek::Seek;
use crate::widget::PageKey;
use crate::widget::repaint::Repaint;

use std::collections::HashMap;

/// The children that are not cells, counted from the end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fixture {
    More = 1,
    Up = 2,
    Note = 3,
    Header = 4,
}

/// Where the reader is on a page, and what the pointer is doing.
#[derive(Debug, Clone, Default)]
pub struct State {
    pub(super) page: PageKey,
    pub(super) place: Place,
    /// Places on pages that the reader may come back to.
    places: HashMap<PageKey, Place>,
    /// Scrolling that the next layout has to apply, in logical pixels.
    pub(super) pending: f32,
    pub(super) has_more: bool,
    /// Height of the part that scrolls, in logical pixels.
    pub(super) view_height: f32,
    pub(super) drag: Drag,
    pub(super) motion: Motion,
    pub(super) track: Track,
    /// Whether the last scrolling moved nothing, as at an end of the page.
    pub(super) is_at_end: bool,
    pub(super) repaint: Repaint,
    /// What an operation looks for beyond the rows that are laid out.
    pub(super) seek: Option<Seek>,
}

/// A place on a page.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(super) struct Place {
    /// Key of the row at the top.
    pub(super) key: usize,
    /// How much of that row is above the top: 0 to 1 of its height.
    pub(super) hidden: f32,
}

/// How much of a row's height two places may differ by and be the same: less
/// than a pixel of any row.
const SAME: f32 = 1e-5;

impl Place {
    pub(super) fn is_at(self, other: Self) -> bool {
        self.key == other.key && (self.hidden - other.hidden).abs() < SAME
    }
}

impl State {
    pub(super) fn new(page: PageKey) -> Self {
        Self {
            page,
            ..Self::default()
        }
    }

    /// Opens another page: at its top if it is new, else where it was left.
    pub(super) fn open(&mut self, page: PageKey) {
        let mut places = std::mem::take(&mut self.places);
        let _ = places.insert(self.page, self.place);

        *self = Self {
            page,
            place: places.remove(&page).unwrap_or_default(),
            places,
            ..Self::default()
        };
    }

    /// Key of the row that stands at the top.
    pub fn top(&self) -> usize {
        self.place.key
    }

    /// Whether the page goes on below.
    pub fn has_more(&self) -> bool {
        self.has_more
    }

    /// Height of the part of the page that scrolls, in logical pixels.
    pub fn view_height(&self) -> f32 {
        self.view_height
    }

    /// Whether the page goes on above.
    pub fn has_less(&self) -> bool {
        self.place != Place::default()
    }

    /// Has the page look for something; the operation that asks sees the
    /// [`Stop`](crate::widget::stop::Stop) that was found.
    pub fn seek(&mut self, seek: Seek) {
        self.seek = Some(seek);
    }

    /// Puts the row of this key so many logical pixels under the top at the next
    /// layout.
    pub(super) fn go_to(&mut self, key: usize, under: f32) {
        self.place = Place { key, hidden: 0.0 };
        self.pending = -under;
    }

    /// Moves the page by some logical pixels at the next layout.
    pub fn scroll_by(&mut self, pixels: f32) {
        self.pending += pixels;
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(super) enum Drag {
    #[default]
    None,
    /// The button is down at this height but has not wandered.
    Pressed(f32),
    /// It came down at this height and stopped a page that glided.
    Caught(f32),
    /// The page follows the pointer, which was last at this height.
    Moving(f32),
    /// *Up* or *more* is held down.
    Paging(Fixture),
}
