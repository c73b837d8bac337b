//! Where the reader is on each page, and what the pointer is doing.

use super::Fixture;
use super::fling::{self, Fling, Motion, Track};
use super::pages::PageCount;
use super::rows::Spot;
use crate::widget::PageKey;
use crate::widget::repaint::Repaint;
use crate::widget::touch::HOLD;

use iced::advanced::Shell;
use iced::time::{Duration, Instant};

use std::collections::BTreeMap;

/// How long after the last notch of a wheel the page comes to rest.
const PAUSE: Duration = Duration::from_millis(250);

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
    /// Where the next layout has to go instead.
    pub(super) turn: Option<Turn>,
    /// Whether the page has been moved by pixels and is still to come to rest. Only
    /// then may a row be cut at an edge.
    pub(super) is_adrift: bool,
    /// How far down it would rest, in logical pixels.
    pub(super) to_rest: f32,
    /// Whether the page goes on above.
    pub(super) has_less: bool,
    /// Whether the page goes on below.
    pub(super) has_more: bool,
    /// Whether a row is cut at the upper and at the lower edge.
    pub(super) is_cut: [bool; 2],
    /// Height of the part that scrolls, in logical pixels.
    pub(super) view_height: f32,
    /// Height of the part of it in which rows show.
    pub(super) shown_height: f32,
    pub(super) drag: Drag,
    pub(super) motion: Motion,
    track: Track,
    /// Whether the last scrolling moved nothing, as at an end of the page.
    pub(super) is_at_end: bool,
    pub(super) repaint: Repaint,
    pub(super) count: PageCount,
    /// What the last layout put at the top.
    pub(super) spot: Spot,
    /// When the page was first drawn.
    came: Option<Instant>,
    /// When *up* or *more* went down.
    pressed: Option<Instant>,
    /// The one of them that was let go since the last frame.
    pub(super) asked: Option<Fixture>,
}

/// The scroll position of a page, which survives a change of language and size.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(super) struct ScrollAnchor {
    /// Key of the row at the top.
    pub(super) key: usize,
    /// How much of that row is above the top: 0 to 1 of its height.
    pub(super) hidden: f32,
}

/// A place on the page at which it can rest.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Turn {
    /// Where that begins which does not show as a whole.
    Forward,
    /// So far back that all shows that stands before the row at the top.
    Backward,
    /// The nearest.
    Rest,
    /// Where the row of this key is the last that shows.
    Show(usize),
    /// Where something shows that stands at these heights in the view.
    Reveal { top: f32, bottom: f32 },
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

    /// Whether there is anything to scroll.
    pub(super) fn scrolls(&self) -> bool {
        self.has_less || self.has_more
    }

    /// Puts the row of this key at the top at the next layout.
    pub(super) fn go_to(&mut self, key: usize) {
        self.anchor = ScrollAnchor { key, hidden: 0.0 };
        self.pending = 0.0;
        self.is_adrift = false;
    }

    /// Moves the page by some logical pixels at the next layout.
    pub(super) fn scroll_by(&mut self, pixels: f32) {
        self.pending += pixels;
        self.is_adrift = true;
    }

    /// Stops a page that glides, and tells whether it moved.
    pub(super) fn stop(&mut self) -> bool {
        self.track = Track::default();

        !matches!(
            std::mem::take(&mut self.motion),
            Motion::Rest | Motion::Pausing(_)
        )
    }

    /// The button or the finger is off a page that has not come to rest, and threw
    /// nothing.
    pub(super) fn let_go(&mut self, glides: bool) {
        if self.is_adrift && matches!(self.motion, Motion::Rest) {
            if glides {
                self.motion = Motion::Pausing(None);
            } else {
                self.turn = Some(Turn::Rest);
            }
        }
    }

    /// Sees a frame of that time: notes where the pointer is, or moves a page
    /// that glides. Below `least_speed`, in logical pixels a second, it comes to rest.
    /// At its fastest it goes no further than `longest`, in logical pixels, so
    /// that nobody is carried past what they have not seen.
    pub(super) fn frame<Message>(
        &mut self,
        now: Instant,
        glides: bool,
        least_speed: f32,
        longest: f32,
        shell: &mut Shell<'_, Message>,
    ) {
        if let Drag::Pressed(height) | Drag::Caught(height) | Drag::Moving(height) = self.drag {
            self.track.note(now, height);
        }
        self.turn_pages(now, shell);
        if self.count.takes_turn(shell) {
            shell.invalidate_layout();
        }
        match self.motion {
            Motion::LetGo(height) => {
                self.track.note(now, height);
                let speed = self.track.speed(longest);

                self.motion = Motion::Gliding(Fling::new(now, speed, least_speed));
            }
            Motion::Pausing(None) => self.motion = Motion::Pausing(Some(now + PAUSE)),
            _ => {}
        }

        match self.motion {
            Motion::Gliding(_) if self.is_at_end => self.settle(now, glides, shell),
            Motion::Gliding(mut fling) => {
                let step = fling.step(now);
                self.motion = Motion::Gliding(fling);
                self.glide(step, now, shell);
                if fling.is_over(now) {
                    self.settle(now, glides, shell);
                }
            }
            Motion::Settling(mut fling) => {
                let step = fling.step(now);
                self.motion = Motion::Settling(fling);
                self.glide(step, now, shell);
                if fling.is_over(now) {
                    self.rest(shell);
                }
            }
            Motion::Pausing(Some(until)) if now >= until => self.settle(now, glides, shell),
            Motion::Pausing(Some(until)) => shell.request_redraw_at(until),
            _ => {}
        }
    }

    /// Turns to the page that *up* or *more* asks for, unless it was pressed so soon
    /// after this page had come that something else was meant.
    fn turn_pages<Message>(&mut self, now: Instant, shell: &mut Shell<'_, Message>) {
        let came = *self.came.get_or_insert(now);
        if self.asked.is_some() || matches!(self.drag, Drag::Paging(_)) {
            let _ = self.pressed.get_or_insert(now);
        }
        let Some(pager) = self.asked.take() else {
            return;
        };
        let pressed = self.pressed.take().unwrap_or(now);

        if pressed.saturating_duration_since(came) >= HOLD {
            self.turn = Some(match pager {
                Fixture::Up => Turn::Backward,
                _ => Turn::Forward,
            });
            shell.invalidate_layout();
        }
    }

    /// *Up* or *more* goes down, or is let go elsewhere.
    pub(super) fn forget_press(&mut self) {
        self.pressed = None;
    }

    fn glide<Message>(&mut self, step: f32, now: Instant, shell: &mut Shell<'_, Message>) {
        if step != 0.0 {
            self.scroll_by(step);
            shell.invalidate_layout();
        }
        // Also if nothing moved: a window plays a frame again after a layout.
        shell.request_redraw_at(now + fling::FRAME);
    }

    /// Goes on to where the page can rest.
    fn settle<Message>(&mut self, now: Instant, glides: bool, shell: &mut Shell<'_, Message>) {
        if glides && self.to_rest.abs() >= 1.0 {
            self.motion = Motion::Settling(Fling::over(now, self.to_rest));
            shell.request_redraw_at(now + fling::FRAME);
        } else {
            self.rest(shell);
        }
    }

    fn rest<Message>(&mut self, shell: &mut Shell<'_, Message>) {
        let _ = self.stop();
        self.turn = Some(Turn::Rest);
        shell.invalidate_layout();
    }
}
