//! Which presses mean what they do.
//!
//! Whoever is used to double clicks, or trembles, presses twice; the second press
//! falls on whatever has come to lie under the finger meanwhile, and nobody has
//! chosen that. So for a moment after another page has come nothing can be pressed,
//! and after any press the same place does nothing for as long, unless what lies
//! there is meant to be pressed again and again. What counts is when a press
//! *begins*: how long it is held says nothing of what was seen.

use super::{Kiosk, Message, PageId};
use crate::language::Language;
use crate::screen::panel;
use crate::widget::touch::HOLD;

use iced::time::Instant;
use iced::{Point, Task};

/// What is on the screen, as far as another one of it is another page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Shown {
    page: PageId,
    /// Which of its pages the screen shows.
    step: u64,
    epoch: u64,
    is_asking: bool,
}

/// A finger, a mouse button or a key that has gone down.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Press {
    began: Instant,
    /// In logical pixels; nowhere for a key that belongs to no place.
    at: Option<Point>,
    /// When the question had come that it has answered.
    answers: Option<Instant>,
}

/// What is remembered of presses. Time is an input, so that nothing has to wait for
/// it.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(super) struct Guard {
    /// When another page has come.
    turned: Option<Instant>,
    /// The press that has done nothing so far.
    press: Option<Press>,
    /// Where the last one was that did something, and when it did it.
    last: Option<Press>,
    /// The language that it chose.
    chosen: Option<Language>,
}

impl Guard {
    /// A press begins.
    pub(super) fn press(&mut self, at: Option<Point>, now: Instant) {
        self.press = Some(Press {
            began: now,
            at,
            answers: None,
        });
    }

    /// A press has answered the question, which is gone before the press does what it says.
    fn answer(&mut self, now: Instant) {
        if let Some(press) = &mut self.press {
            press.answers = self.turned;
        }
        self.turn(now);
    }

    /// Another page has come.
    fn turn(&mut self, now: Instant) {
        self.turned = Some(now);
    }

    /// Whether a message may do what it says; `reach` is how far apart two presses
    /// of one place may be, in logical pixels. One that no press has sent always
    /// may.
    fn admits(&mut self, message: &Message, reach: f32, now: Instant) -> bool {
        if !message.is_of_press() {
            return true;
        }
        let Some(press) = self.press.take() else {
            return true;
        };
        let turned = press.answers.or(self.turned);
        // A press that began even before is no later than that.
        let is_soon = |since: Option<Instant>| {
            since.is_some_and(|it| press.began.saturating_duration_since(it) < HOLD)
        };
        let is_again = self.last.is_some_and(|last| {
            let is_near = match (last.at, press.at) {
                (Some(a), Some(b)) => a.distance(b) < reach,
                (a, b) => a == b,
            };

            is_near && is_soon(Some(last.began))
        });
        let is_meant = match message {
            Message::LanguageChosen(language) => {
                let is_same = self.chosen == Some(*language);

                let is_twice = is_same && is_soon(self.last.map(|it| it.began));

                !(is_again || is_twice)
            }
            Message::Screen(message) if message.repeats() => !is_soon(turned),
            // Nothing forgets or leaves for a finger that has just pressed another
            // thing.
            message if message.leaves() => {
                !is_soon(turned) && !is_soon(self.last.map(|it| it.began))
            }
            _ => !is_again && !is_soon(turned),
        };
        if is_meant {
            // From when it acts on: what it brings was not seen before.
            self.last = Some(Press {
                began: now,
                at: press.at,
                answers: None,
            });
            self.chosen = match message {
                Message::LanguageChosen(language) => Some(*language),
                _ => None,
            };
        }

        is_meant
    }
}

impl Message {
    /// Whether it leads away from where the visitor is, or forgets it.
    fn leaves(&self) -> bool {
        if let Self::Screen(message) = self {
            return message.starts_over();
        }

        matches!(
            self,
            Self::BackPressed
                | Self::ClearPressed
                | Self::ClearRequested
                | Self::DeskLeft
                | Self::Panel(panel::Message::Clear(_))
        )
    }

    /// Whether somebody presses something to send it. An answer to what was wanted before is
    /// none: it takes no press, and no press keeps it away.
    fn is_of_press(&self) -> bool {
        match self {
            Self::LanguageChosen(_)
            | Self::BackPressed
            | Self::ClearPressed
            | Self::PanelOpened(_)
            | Self::ClearRequested
            | Self::OfficerPressed
            | Self::BadgePressed
            | Self::DeskLeft
            | Self::Panel(_) => true,
            Self::Screen(message) => !message.is_of_keyboard(),
            Self::Pressed(_)
            | Self::Touched
            | Self::QuestionTouched
            | Self::Ticked(..)
            | Self::PackMissed
            | Self::PackLooked(_)
            | Self::WindowOpened(..)
            | Self::WindowResized(_)
            | Self::WindowRescaled(_)
            | Self::DisplayChanged
            | Self::DisplayFound(_)
            | Self::CalibrationRequested
            | Self::QuitRequested
            | Self::DeskRequested
            | Self::PinJudged(_)
            | Self::PinStored(_)
            | Self::Events(_)
            | Self::Calendars(_)
            | Self::CountsSeen(_)
            | Self::CountsKept
            | Self::CloseRequested => false,
        }
    }
}

impl Kiosk {
    /// Answers a message. The time comes in, so that the same messages at the
    /// same times always lead to the same state.
    pub fn update(&mut self, message: Message, now: Instant) -> Task<Message> {
        self.now = Some(now);
        let reach = self.metrics().target();
        if !self.guard.admits(&message, reach, now) {
            return Task::none();
        }
        let before = self.shown();
        let is_answer = matches!(message, Message::QuestionTouched);
        let task = self.answer(message, now);
        if self.shown() != before {
            if is_answer {
                self.guard.answer(now);
            } else {
                self.guard.turn(now);
            }
        }

        task
    }

    /// What is on the screen at the moment.
    fn shown(&self) -> Shown {
        let visit = &self.session.visit;

        Shown {
            page: match self.session.panel() {
                Some(panel) => self.panel_id(panel),
                None => self.visit_id(0),
            },
            step: visit.screen.step(),
            epoch: self.epoch,
            is_asking: self.idle.is_asking(),
        }
    }
}
