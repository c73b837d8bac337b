//! A harness for tests, benchmarks and the look at what a pack brings: hands events to
//! a kiosk without a window and tells what came of them.

use super::{Error, Headless, Picture};
use crate::kiosk::{self, Kiosk};

use iced::advanced::mouse::Cursor;
use iced::advanced::widget::Operation;
use iced::time::Instant;
use iced::{Event, Size};
use iced_runtime::user_interface::State;

/// A screen without a window that takes events.
pub struct Harness {
    headless: Headless,
    states: Vec<State>,
}

impl Harness {
    /// Starts the renderer.
    ///
    /// # Errors
    ///
    /// The renderer did not start.
    pub fn new() -> Result<Self, Error> {
        Ok(Self {
            headless: Headless::new()?,
            states: Vec::new(),
        })
    }

    /// Hands events to the widgets, one after the other, and then draws a frame of the
    /// time `now`. Returns the messages that came of them.
    pub fn dispatch(
        &mut self,
        kiosk: &Kiosk,
        size: Size,
        events: &[Event],
        cursor: Cursor,
        now: Instant,
    ) -> Vec<kiosk::Message> {
        self.frame(kiosk, size, events, cursor, now, true)
    }

    /// As [`Harness::dispatch`], but draws nothing, which takes a small part of the
    /// time.
    pub fn dispatch_only(
        &mut self,
        kiosk: &Kiosk,
        size: Size,
        events: &[Event],
        cursor: Cursor,
        now: Instant,
    ) -> Vec<kiosk::Message> {
        self.frame(kiosk, size, events, cursor, now, false)
    }

    fn frame(
        &mut self,
        kiosk: &Kiosk,
        size: Size,
        events: &[Event],
        cursor: Cursor,
        now: Instant,
        is_drawn: bool,
    ) -> Vec<kiosk::Message> {
        let (messages, states) = self
            .headless
            .frame(kiosk, size, events, cursor, now, is_drawn);
        self.states = states;

        messages
    }

    /// The state of the widgets after each event of the last dispatch, and then after
    /// its frame, which is repeated while the layout changes in it.
    pub fn states(&self) -> &[State] {
        &self.states
    }

    /// Lets an operation see the widgets as they are laid out.
    pub fn operate(&mut self, kiosk: &Kiosk, size: Size, operation: &mut dyn Operation) {
        let mut interface = self.headless.interface(kiosk, size);
        interface.operate(&self.headless.renderer, operation);
        self.headless.cache = interface.into_cache();
    }

    /// What was drawn last.
    pub fn picture(&mut self, size: Size) -> Picture {
        self.headless.picture(size)
    }
}
