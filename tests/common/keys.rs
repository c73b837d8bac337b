//! Keys as the window tells of them.

use iced::Event;
use iced::keyboard::key::{Named, NativeCode, Physical};
use iced::keyboard::{self, Key, Modifiers};

/// A key that is pressed.
pub fn key_down(key: Named) -> Event {
    key_down_with(key, Modifiers::empty())
}

/// A key that is pressed while others are held.
pub fn key_down_with(key: Named, modifiers: Modifiers) -> Event {
    pressed(key, modifiers, false)
}

/// What a key says while it is held down.
pub fn key_again(key: Named) -> Event {
    pressed(key, Modifiers::empty(), true)
}

fn pressed(key: Named, modifiers: Modifiers, repeat: bool) -> Event {
    Event::Keyboard(keyboard::Event::KeyPressed {
        key: Key::Named(key),
        modified_key: Key::Named(key),
        physical_key: physical(key),
        location: keyboard::Location::Standard,
        modifiers,
        text: None,
        repeat,
    })
}

/// A key that is let go.
pub fn key_up(key: Named) -> Event {
    Event::Keyboard(keyboard::Event::KeyReleased {
        key: Key::Named(key),
        modified_key: Key::Named(key),
        physical_key: physical(key),
        location: keyboard::Location::Standard,
        modifiers: Modifiers::empty(),
    })
}

/// Where a key is on the keyboard: each at a place of its own.
fn physical(key: Named) -> Physical {
    let place = format!("{key:?}").bytes().fold(0_u32, |sum, byte| {
        sum.wrapping_mul(31).wrapping_add(byte.into())
    });

    Physical::Unidentified(NativeCode::Xkb(place))
}
