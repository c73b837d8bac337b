//! How a page that is let go while it moves glides on and comes to rest.
//!
//! All time comes from the frames: a move has no time of its own, so what
//! counts is where the pointer was when each frame was drawn. The first frame
//! after the lift is the time of the lift.

use super::state::{Drag, State};

use iced::advanced::Shell;
use iced::time::{Duration, Instant};

use std::collections::VecDeque;

/// Moves longer ago than this say nothing of how the pointer left.
const MEMORY: Duration = Duration::from_millis(100);

/// The least time that a speed is measured over: panels tell no more often.
const SHORTEST: Duration = Duration::from_millis(16);

/// In this time a glide loses 63 parts of 100 of its speed, in seconds: about what
/// people know from telephones.
const DECAY: f32 = 0.325;

/// From one frame of a glide to the next.
const FRAME: Duration = Duration::from_millis(16);

/// Whether the page moves by itself.
#[derive(Debug, Clone, Copy, Default)]
pub(super) enum Motion {
    #[default]
    Rest,
    /// Let go at this height; the next frame tells how fast.
    LetGo(f32),
    Gliding(Glide),
}

/// Where the pointer was in the last frames.
#[derive(Debug, Clone, Default)]
pub(super) struct Track {
    heights: VecDeque<(Instant, f32)>,
}

impl Track {
    fn note(&mut self, now: Instant, height: f32) {
        self.heights
            .retain(|(then, _)| *then < now && now - *then <= MEMORY);
        self.heights.push_back((now, height));
    }

    /// How fast the page was moved on, in logical pixels a second: less than
    /// nothing if it was moved back.
    fn speed(&self) -> f32 {
        let (Some((since, from)), Some((until, to))) = (self.heights.front(), self.heights.back())
        else {
            return 0.0;
        };

        (from - to) / (*until - *since).max(SHORTEST).as_secs_f32()
    }
}

/// A page on its way: where it is follows from the time alone, however many
/// frames are drawn.
#[derive(Debug, Clone, Copy)]
pub(super) struct Glide {
    since: Instant,
    /// Speed at the start, in logical pixels a second.
    speed: f32,
    /// How long it lasts, in seconds.
    span: f32,
    /// What has been scrolled of it so far, in logical pixels.
    moved: f32,
}

impl Glide {
    /// A glide that begins now and ends when it is slower than `slowest`.
    fn new(since: Instant, speed: f32, slowest: f32) -> Self {
        Self {
            since,
            speed,
            span: DECAY * (speed.abs() / slowest.max(1.0)).max(1.0).ln(),
            moved: 0.0,
        }
    }

    fn passed(&self, now: Instant) -> f32 {
        now.saturating_duration_since(self.since).as_secs_f32()
    }

    /// By how many logical pixels the page has to move in this frame. Whole
    /// ones, so that words keep the shapes that have been drawn already.
    fn step(&mut self, now: Instant) -> f32 {
        let passed = self.passed(now).min(self.span);
        let way = self.speed * DECAY * (1.0 - (-passed / DECAY).exp());
        let step = (way - self.moved).trunc();
        self.moved += step;

        step
    }

    fn is_over(&self, now: Instant) -> bool {
        self.passed(now) >= self.span
    }
}

impl State {
    /// Stops the page, and tells whether it moved.
    pub(super) fn stop(&mut self) -> bool {
        self.track = Track::default();

        !matches!(std::mem::take(&mut self.motion), Motion::Rest)
    }

    /// Sees a frame of that time: notes where the pointer is, or moves a page
    /// that glides. Below `slowest`, in logical pixels a second, it rests. At
    /// its fastest it goes no further than `longest`, in logical pixels, so
    /// that nobody is carried past what they have not seen.
    pub(super) fn frame<Message>(
        &mut self,
        now: Instant,
        slowest: f32,
        longest: f32,
        shell: &mut Shell<'_, Message>,
    ) {
        if let Drag::Pressed(height) | Drag::Caught(height) | Drag::Moving(height) = self.drag {
            self.track.note(now, height);
        }
        if let Motion::LetGo(height) = self.motion {
            self.track.note(now, height);
            let fastest = (longest / DECAY).max(0.0);
            let speed = self.track.speed().clamp(-fastest, fastest);

            self.motion = Motion::Gliding(Glide::new(now, speed, slowest));
        }
        let Motion::Gliding(mut glide) = self.motion else {
            return;
        };

        if self.is_at_end {
            let _ = self.stop();
            return;
        }
        let step = glide.step(now);
        self.motion = Motion::Gliding(glide);
        if step != 0.0 {
            self.scroll_by(step);
            shell.invalidate_layout();
        }
        if glide.is_over(now) {
            let _ = self.stop();
        } else {
            // Also if nothing moved: a window plays a frame again after a layout.
            shell.request_redraw_at(now + FRAME);
        }
    }
}
