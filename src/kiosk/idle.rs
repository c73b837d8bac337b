//! Noticing that nobody is there any more.

use iced::time::{Duration, Instant};

/// How long nobody may touch the screen before it asks (VVSG 2.0, 7.2-O: two
/// to five minutes).
pub const ASK_AFTER: Duration = Duration::from_secs(2 * 60);

/// The same for cards that are held up to others and so are not touched.
pub const ASK_AFTER_HELD_UP: Duration = Duration::from_secs(5 * 60);

/// The same while a code is held before a phone.
pub const ASK_AFTER_CODE: Duration = Duration::from_secs(3 * 60);

/// How long the question stands before the screen is cleared (VVSG 2.0,
/// 7.2-O: 20 to 45 seconds).
pub const ANSWER_WITHIN: Duration = Duration::from_secs(30);

/// How long it may be between two looks at the clock before the visitor has left: the
/// computer was asleep. It is looked at every minute or more often.
const LONGEST_ABSENCE: Duration = Duration::from_secs(6 * 60);

/// When the clock was last looked at: by the program, and by how long the computer had
/// run, if that is known. What the clock shows says nothing here: staff set it, the
/// network sets it right, and summer time begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Watch(Option<(Instant, Option<Duration>)>);

impl Watch {
    /// Looks at the clock; says whether the computer has been asleep since it was last
    /// looked at, so long that the visitor has left. The time that [`Instant`] counts may
    /// have stood still meanwhile; `since_boot` goes on.
    pub fn has_slept(&mut self, since_boot: Option<Duration>, now: Instant) -> bool {
        let before = self.0.replace((now, since_boot));
        let absence = match (before, since_boot) {
            (None, _) => Duration::ZERO,
            (Some((_, Some(before))), Some(since_boot)) => since_boot.saturating_sub(before),
            (Some((before, _)), _) => now.saturating_duration_since(before),
        };

        absence > LONGEST_ABSENCE
    }
}

/// When the screen was last touched. Time is an input, so that nothing has to
/// wait for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Idle {
    last_touch: Option<Instant>,
    asked: Option<Instant>,
    /// Whether a finger is down that is about to answer.
    is_answering: bool,
}

/// Whether anybody is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presence {
    /// Somebody is there.
    Present,
    /// Ask; so many seconds are left to answer.
    Asking(u64),
    /// Nobody is there: clear the screen.
    Gone,
}

impl Idle {
    /// Somebody touched the screen.
    pub fn touch(&mut self, now: Instant) {
        *self = Self {
            last_touch: Some(now),
            asked: None,
            is_answering: false,
        };
    }

    /// Somebody touched the screen, or let it go, while the question stands: it stands
    /// until the finger is lifted, so that an answer is under it all the while.
    pub fn answer(&mut self, now: Instant) {
        if self.is_answering || !self.is_asking() {
            self.touch(now);
        } else {
            self.is_answering = true;
        }
    }

    /// Whether the question stands on the screen.
    pub fn is_asking(&self) -> bool {
        self.asked.is_some()
    }

    /// Looks at the clock. The question is asked `ask_after` the last touch.
    pub fn tick(&mut self, now: Instant, ask_after: Duration) -> Presence {
        let last_touch = *self.last_touch.get_or_insert(now);

        if self.asked.is_none() && now.duration_since(last_touch) >= ask_after {
            self.asked = Some(now);
        }

        self.presence(now)
    }

    /// Whether anybody is there, without changing anything.
    pub fn presence(&self, now: Instant) -> Presence {
        let Some(asked) = self.asked else {
            return Presence::Present;
        };

        match ANSWER_WITHIN.checked_sub(now.duration_since(asked)) {
            Some(left) if !left.is_zero() => Presence::Asking(left.as_secs_f32().ceil() as u64),
            _ => Presence::Gone,
        }
    }
}
