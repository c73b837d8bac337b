//! Kinetic scrolling: how a page that is let go while it moves glides on and
//! comes to rest.
//!
//! All time comes from the frames: a move has no time of its own, so what
//! counts is where the pointer was when each frame was drawn. The first frame
//! after the lift is the time of the lift.

use iced::time::{Duration, Instant};

use std::collections::VecDeque;

/// Moves longer ago than this say nothing of how the pointer left.
const MEMORY: Duration = Duration::from_millis(100);

/// The least time that a speed is measured over: panels tell no more often.
const SHORTEST: Duration = Duration::from_millis(16);

/// In this time a fling loses 63 parts of 100 of its speed, in seconds: about what
/// people know from telephones.
const DECAY: f32 = 0.325;

/// The same of a page that comes to rest, and how long that lasts, in seconds.
const SETTLING: (f32, f32) = (0.07, 0.25);

/// From one frame of a fling to the next.
pub(super) const FRAME: Duration = Duration::from_millis(16);

/// Whether the page moves by itself.
#[derive(Debug, Clone, Copy, Default)]
pub(super) enum Motion {
    #[default]
    Rest,
    /// Let go at this height; the next frame tells how fast.
    LetGo(f32),
    Gliding(Fling),
    /// A wheel has turned it, or a finger has left it where it was: until that time,
    /// once a frame has told the time.
    Pausing(Option<Instant>),
    /// On its way to where it can rest.
    Settling(Fling),
}

impl Motion {
    /// Whether the page goes to where it can rest.
    pub(super) fn is_settling(&self) -> bool {
        matches!(self, Self::Settling(_))
    }
}

/// Where the pointer was in the last frames.
#[derive(Debug, Clone, Default)]
pub(super) struct Track {
    heights: VecDeque<(Instant, f32)>,
}

impl Track {
    /// Notes the height at which the pointer is in a frame.
    pub(super) fn note(&mut self, now: Instant, height: f32) {
        self.heights
            .retain(|(then, _)| *then < now && now - *then <= MEMORY);
        self.heights.push_back((now, height));
    }

    /// How fast the page was moved on, in logical pixels a second: less than
    /// nothing if it was moved back. It is no faster than leads `longest` far, in
    /// logical pixels.
    pub(super) fn speed(&self, longest: f32) -> f32 {
        let (Some((since, from)), Some((until, to))) = (self.heights.front(), self.heights.back())
        else {
            return 0.0;
        };
        let fastest = (longest / DECAY).max(0.0);
        let speed = (from - to) / (*until - *since).max(SHORTEST).as_secs_f32();

        speed.clamp(-fastest, fastest)
    }
}

/// A page on its way: where it is follows from the time alone, however many
/// frames are drawn.
#[derive(Debug, Clone, Copy)]
pub(super) struct Fling {
    since: Instant,
    /// Speed at the start, in logical pixels a second.
    speed: f32,
    /// How long it lasts, in seconds.
    span: f32,
    /// In this time it loses 63 parts of 100 of its speed, in seconds.
    decay: f32,
    /// What has been scrolled of it so far, in logical pixels.
    moved: f32,
}

impl Fling {
    /// A fling that begins now and ends when it is slower than `least_speed`.
    pub(super) fn new(since: Instant, speed: f32, least_speed: f32) -> Self {
        Self {
            since,
            speed,
            span: DECAY * (speed.abs() / least_speed.max(1.0)).max(1.0).ln(),
            decay: DECAY,
            moved: 0.0,
        }
    }

    /// A fling that begins now and leads so many logical pixels far.
    pub(super) fn over(since: Instant, distance: f32) -> Self {
        let (decay, span) = SETTLING;

        Self {
            since,
            speed: distance / (decay * (1.0 - (-span / decay).exp())),
            span,
            decay,
            moved: 0.0,
        }
    }

    fn passed(&self, now: Instant) -> f32 {
        now.saturating_duration_since(self.since).as_secs_f32()
    }

    /// By how many logical pixels the page has to move in this frame. Whole
    /// ones, so that words keep the shapes that have been drawn already.
    pub(super) fn step(&mut self, now: Instant) -> f32 {
        let passed = self.passed(now).min(self.span);
        let distance = self.speed * self.decay * (1.0 - (-passed / self.decay).exp());
        let step = (distance - self.moved).trunc();
        self.moved += step;

        step
    }

    /// Whether it has come to rest.
    pub(super) fn is_over(&self, now: Instant) -> bool {
        self.passed(now) >= self.span
    }
}
