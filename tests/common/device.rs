//! What people without a finger on the screen use: two switches, or a keyboard.

use super::Visitor;
use super::keys::{key_down_with, key_up};

use rights_kiosk::kiosk::Message;
use rights_kiosk::widget::focus::FocusRing;

use iced::keyboard::Modifiers;
use iced::keyboard::key::Named;
use iced::mouse::Cursor;

/// The most that may be pressed on one screen, so that a tour comes to an end.
pub const MOST: usize = 400;

/// Which way the ring goes around, and with which keys.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Device {
    /// Two switches: Tab and Enter.
    Switches,
    /// Backwards: the arrows and Shift with Tab in turn, and the space bar.
    Keyboard,
}

impl Device {
    /// Moves the ring to the next place.
    pub fn step(self, visitor: &mut Visitor, count: usize) {
        let (key, modifiers) = match (self, count % 3) {
            (Self::Switches, _) => (Named::Tab, Modifiers::empty()),
            (Self::Keyboard, 0) => (Named::ArrowUp, Modifiers::empty()),
            (Self::Keyboard, 1) => (Named::ArrowLeft, Modifiers::empty()),
            (Self::Keyboard, _) => (Named::Tab, Modifiers::SHIFT),
        };
        let events = [key_down_with(key, modifiers), key_up(key)];
        let messages = visitor.rehearse(&events, Cursor::Unavailable);

        assert!(messages.is_empty(), "a step says {messages:?}");
    }

    /// What would come of a press of what has the ring.
    pub fn press(self, visitor: &mut Visitor) -> Vec<Message> {
        visitor.try_key(match self {
            Self::Switches => Named::Enter,
            Self::Keyboard => Named::Space,
        })
    }

    /// Goes once around the screen, until the ring comes to where it was, and tells
    /// of each place of it.
    pub fn tour(self, visitor: &mut Visitor, mut see: impl FnMut(&mut Visitor, FocusRing)) {
        let mut seen = Vec::new();

        while seen.len() < MOST {
            self.step(visitor, seen.len());
            let ring = visitor.ring().expect("the ring shows");
            if seen.contains(&ring.key) {
                return;
            }
            seen.push(ring.key);
            see(visitor, ring);
        }

        panic!("the ring does not come around");
    }
}
