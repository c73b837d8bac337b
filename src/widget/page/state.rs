//! Where the reader is on each page, and what the pointer is doing.

use super::Fixture;
use super::fling::{self, Fling, Motion, Track};
use crate::widget::PageKey;
use crate::widget::repaint::Repaint;

use iced::advanced::Shell;
use iced::time::Instant;

use std::collections::BTreeMap;

/// What a page remembers: where the reader is, and what the pointer is doing.
#[derive(Debug, Clone, Default)]
pub(super) struct ScrollState {
    page: PageKey,
    /// Counts visitors: of those before nothing is kept.
    epoch: u64,
    pub(super) anchor: ScrollAnchor,
    /// Anchors of the pages to which the way back leads: all before this one, so
    /// no more than the visitor has opened since the start screen.
    anchors_before: BTreeMap<PageKey, ScrollAnchor>,
    /// Scrolling that the next layout has to apply, in logical pixels.
    pub(super) pending: f32,
    /// Whether the page goes on below.
    pub(super) has_more: bool,
    /// Height of the part that scrolls, in logical pixels.
    pub(super) view_height: f32,
    pub(super) drag: Drag,
    pub(super) motion: Motion,
    track: Track,
    /// Whether the last scrolling moved nothing, as at an end of the page.
    pub(super) is_at_end: bool,
    pub(super) repaint: Repaint,
}

/// The scroll position of a page, which survives a change of language and size.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(super) struct ScrollAnchor {
    /// Key of the row at the top.
    pub(super) key: usize,
    /// How much of that row is above the top: 0 to 1 of its height.
    pub(super) hidden: f32,
}

/// What the pointer is doing with the page.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(super) enum Drag {
    #[default]
    None,
    /// The button is down at this height but has not left the dead band.
    Pressed(f32),
    /// It came down at this height and stopped a page that glided.
    Caught(f32),
    /// The page follows the pointer, which was last at this height.
    Moving(f32),
    /// *Up* or *more* is held down.
    Paging(Fixture),
}

/// How much of a row's height two anchors may differ by and be the same: less
/// than a pixel of any row.
const SAME: f32 = 1e-5;

impl ScrollAnchor {
    pub(super) fn is_at(self, other: Self) -> bool {
        self.key == other.key && (self.hidden - other.hidden).abs() < SAME
    }
}

impl ScrollState {
    pub(super) fn new(page: PageKey, epoch: u64) -> Self {
        Self {
            page,
            epoch,
            ..Self::default()
        }
    }

    /// Comes to another page: to its top if it is new, or to where it was left if
    /// it is one of those before. What lay between cannot be come back to and is
    /// forgotten, and so is everything once the epoch changes.
    pub(super) fn turn_to(&mut self, page: PageKey, epoch: u64) {
        if self.epoch != epoch {
            *self = Self::new(page, epoch);
        } else if self.page != page {
            let mut before = std::mem::take(&mut self.anchors_before);
            let anchor = if self.page < page {
                let _ = before.insert(self.page, self.anchor);
                None
            } else {
                before.split_off(&page).remove(&page)
            };

            *self = Self {
                anchor: anchor.unwrap_or_default(),
                anchors_before: before,
                ..Self::new(page, epoch)
            };
        }
    }

    /// Whether the page goes on above.
    pub(super) fn has_less(&self) -> bool {
        self.anchor != ScrollAnchor::default()
    }

    /// Puts the row of this key so many logical pixels under the top at the next
    /// layout.
    pub(super) fn go_to(&mut self, key: usize, under: f32) {
        self.anchor = ScrollAnchor { key, hidden: 0.0 };
        self.pending = -under;
    }

    /// Moves the page by some logical pixels at the next layout.
    pub(super) fn scroll_by(&mut self, pixels: f32) {
        self.pending += pixels;
    }

    /// Stops a page that glides, and tells whether it moved.
    pub(super) fn stop(&mut self) -> bool {
        self.track = Track::default();

        !matches!(std::mem::take(&mut self.motion), Motion::Rest)
    }

    /// Sees a frame of that time: notes where the pointer is, or moves a page
    /// that glides. Below `least_speed`, in logical pixels a second, it rests. At
    /// its fastest it goes no further than `longest`, in logical pixels, so
    /// that nobody is carried past what they have not seen.
    pub(super) fn frame<Message>(
        &mut self,
        now: Instant,
        least_speed: f32,
        longest: f32,
        shell: &mut Shell<'_, Message>,
    ) {
        if let Drag::Pressed(height) | Drag::Caught(height) | Drag::Moving(height) = self.drag {
            self.track.note(now, height);
        }
        if let Motion::LetGo(height) = self.motion {
            self.track.note(now, height);
            let speed = self.track.speed(longest);

            self.motion = Motion::Gliding(Fling::new(now, speed, least_speed));
        }
        let Motion::Gliding(mut fling) = self.motion else {
            return;
        };

        if self.is_at_end {
            let _ = self.stop();
            return;
        }
        let step = fling.step(now);
        self.motion = Motion::Gliding(fling);
        if step != 0.0 {
            self.scroll_by(step);
            shell.invalidate_layout();
        }
        if fling.is_over(now) {
            let _ = self.stop();
        } else {
            // Also if nothing moved: a window plays a frame again after a layout.
            shell.request_redraw_at(now + fling::FRAME);
        }
    }
}
