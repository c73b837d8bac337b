//! What is typed on a physical keyboard, and what an input method commits.

use crate::kiosk::Message;
use crate::screen::event_form;
use crate::screen::part::keyboard::Message as Typed;
use crate::screen::{self, pin};
use crate::typing::{Chord, KeyPosition};

use iced::advanced::input_method;
use iced::event::Status;
use iced::keyboard::key::{Code, Named, Physical};
use iced::keyboard::{self, Key};
use iced::{Event, Subscription, window};

/// What is typed on a keyboard while the pad is on the screen.
pub(crate) fn digits() -> Subscription<Message> {
    iced::event::listen_with(|event, _status, _window| {
        let Event::Keyboard(keyboard::Event::KeyPressed { key, text, .. }) = event else {
            return None;
        };
        let message = match key.as_ref() {
            Key::Named(Named::Backspace) => pin::Message::ErasePressed,
            _ => pin::Message::DigitPressed(digit(&text?)?),
        };

        Some(Message::Screen(screen::Message::Pin(message)))
    })
}

/// What is typed on a keyboard, and what an input method does, while a field is open.
pub(crate) fn typed() -> Subscription<Message> {
    iced::event::listen_with(|event, status, _window| {
        let typed = typed_by(event, status)?;

        Some(Message::Screen(screen::Message::EventForm(
            event_form::Message::Typing(typed),
        )))
    })
}

/// What an event types into a field; `status` says whether the ring has taken it.
pub fn typed_by(event: Event, status: Status) -> Option<Typed> {
    match event {
        Event::Keyboard(keyboard::Event::KeyPressed {
            key,
            physical_key: Physical::Code(code),
            modifiers,
            ..
        }) => key_typed(&key, code, modifiers, status),
        Event::Keyboard(keyboard::Event::KeyReleased {
            physical_key: Physical::Code(code),
            ..
        }) => match code {
            Code::AltRight => Some(Typed::ThirdHeld(false)),
            code => Some(Typed::Released(position(code)?)),
        },
        Event::Window(window::Event::Unfocused) => Some(Typed::FocusLost),
        Event::InputMethod(input_method::Event::Preedit(text, _)) => Some(Typed::Composed(text)),
        Event::InputMethod(input_method::Event::Commit(text)) => Some(Typed::Committed(text)),
        Event::InputMethod(input_method::Event::Closed) => Some(Typed::Composed(String::new())),
        _ => None,
    }
}

/// What a key does that went down. Where the ring shows, the space bar and the arrows are those
/// of the ring, which two switches move.
fn key_typed(
    key: &Key,
    code: Code,
    modifiers: keyboard::Modifiers,
    status: Status,
) -> Option<Typed> {
    // AltGr is the key at this place: what the system makes of it is Alt on one layout, a shift
    // of its own that no modifier names on the next.
    if code == Code::AltRight {
        return Some(Typed::ThirdHeld(true));
    }
    if modifiers.control() && code == Code::Space {
        return Some(Typed::LayoutAsked);
    }
    // An input method has taken it, and commits what comes of it.
    if modifiers.logo() || matches!(key, Key::Named(Named::Process)) {
        return None;
    }
    let is_of_ring = status == Status::Captured
        && matches!(
            key,
            Key::Named(Named::Space | Named::ArrowLeft | Named::ArrowRight)
        );
    let chord = Chord {
        shift: modifiers.shift(),
        command: modifiers.alt() || modifiers.control(),
    };

    (!is_of_ring).then_some(Typed::Pressed(position(code)?, chord))
}

/// The place of a key, if it is one that types.
fn position(code: Code) -> Option<KeyPosition> {
    KeyPosition::from_code(&format!("{code:?}"))
}

/// The value of a single digit.
fn digit(text: &str) -> Option<u8> {
    match text.as_bytes() {
        [digit @ b'0'..=b'9'] => Some(digit - b'0'),
        _ => None,
    }
}
