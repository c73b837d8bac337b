//! What is typed on a physical keyboard, and by an input method of the system, into a field.

use super::Table;
use super::form::open_form;
use crate::common::{LAPTOP, still};

use rights_kiosk::display::is_input_method;
use rights_kiosk::kiosk::{Message, Setup, typed_by};
use rights_kiosk::language::Language;
use rights_kiosk::screen::part::keyboard::Message as Typed;
use rights_kiosk::screen::{self, event_form};

use iced::advanced::input_method::{self, InputMethod};
use iced::event::Status;
use iced::keyboard::key::{Code, Named, Physical};
use iced::keyboard::{self, Key, Location, Modifiers};
use iced::{Event, window};
use iced_runtime::user_interface::State;

/// A key that goes down, with what the system says is held.
fn down(key: Key, code: Code, modifiers: Modifiers) -> Event {
    Event::Keyboard(keyboard::Event::KeyPressed {
        modified_key: key.clone(),
        key,
        physical_key: Physical::Code(code),
        location: Location::Standard,
        modifiers,
        text: None,
        repeat: false,
    })
}

fn up(key: Key, code: Code) -> Event {
    Event::Keyboard(keyboard::Event::KeyReleased {
        modified_key: key.clone(),
        key,
        physical_key: Physical::Code(code),
        location: Location::Standard,
        modifiers: Modifiers::empty(),
    })
}

fn letter(text: &str) -> Key {
    Key::Character(text.into())
}

/// The field of the name, open.
fn field(has_input_method: bool) -> Table {
    let setup = Setup {
        has_input_method,
        ..still(LAPTOP, 100.0)
    };
    let mut table = Table::with(Language::English, setup).guarded();
    open_form(&mut table);
    table.visitor.tap_message("event-form-title");

    table
}

/// Lets events come to the field, as the window does.
fn play(table: &mut Table, events: Vec<Event>) {
    for event in events {
        if let Some(typed) = typed_by(event, Status::Ignored) {
            say(table, typed);
        }
    }
}

fn say(table: &mut Table, typed: Typed) {
    let message = event_form::Message::Typing(typed);
    let message = screen::Message::EventForm(message);
    table.visitor.send(Message::Screen(message));
    table.visitor.lay_out();
}

/// Whether the window would ask the system for an input method.
fn is_asked(table: &mut Table) -> bool {
    table.visitor.lay_out();
    let state = table.visitor.states().last().expect("a frame");

    matches!(
        state,
        State::Updated {
            input_method: InputMethod::Enabled { .. },
            ..
        }
    )
}

fn shows(table: &mut Table, words: &str) -> bool {
    table.visitor.words().iter().any(|it| it == words)
}

/// AltGr is Alt on a layout without a third level, nothing that has a name among the modifiers on
/// one with it, and Ctrl and Alt under Windows: the place of the key decides. Alt at the left is
/// no AltGr, and makes a command of a key.
#[test]
fn alt_gr_types_the_third_level_on_every_layout_of_the_system() {
    let alt = Modifiers::ALT;
    let systems = [
        (Key::Named(Named::AltGraph), Modifiers::empty()),
        (Key::Named(Named::Alt), alt),
        (Key::Named(Named::AltGraph), alt | Modifiers::CTRL),
        (Key::Unidentified, Modifiers::empty()),
    ];
    for (key, modifiers) in systems {
        let mut table = field(false);
        let events = vec![
            down(key.clone(), Code::AltRight, Modifiers::empty()),
            down(letter("é"), Code::KeyE, modifiers),
            up(letter("é"), Code::KeyE),
            up(key.clone(), Code::AltRight),
            down(letter("e"), Code::KeyE, Modifiers::empty()),
        ];
        play(&mut table, events);
        assert!(
            shows(&mut table, "ée|"),
            "{key:?}: {:?}",
            table.visitor.words()
        );
    }

    let mut table = field(false);
    let events = vec![
        down(Key::Named(Named::Alt), Code::AltLeft, Modifiers::empty()),
        down(letter("e"), Code::KeyE, alt),
        down(letter("a"), Code::KeyA, Modifiers::CTRL),
        down(letter("n"), Code::KeyN, Modifiers::LOGO),
    ];
    play(&mut table, events);
    assert!(shows(&mut table, "|"), "{:?}", table.visitor.words());

    // What an input method has taken is not typed by its place as well.
    play(
        &mut table,
        vec![down(
            Key::Named(Named::Process),
            Code::KeyN,
            Modifiers::empty(),
        )],
    );
    assert!(shows(&mut table, "|"), "{:?}", table.visitor.words());
}

/// It is asked for while a field is open, and not before, after, or where there is none.
#[test]
fn an_input_method_is_asked_for_while_a_field_is_open() {
    let mut table = field(true);
    assert!(is_asked(&mut table));
    table.visitor.tap_message("keyboard-done");
    assert!(!is_asked(&mut table));
    table.visitor.tap_message("event-form-where");
    assert!(!is_asked(&mut table));

    let mut table = field(false);
    assert!(!is_asked(&mut table));
}

/// What it composes stands in the field, and is in the text once it is committed, or the field is
/// left.
#[test]
fn what_an_input_method_composes_is_seen_and_what_it_commits_is_kept() {
    let method = |event| Event::InputMethod(event);
    let composed = |text: &str| method(input_method::Event::Preedit(text.to_owned(), None));
    let mut table = field(true);
    play(&mut table, vec![composed("ni")]);
    assert!(shows(&mut table, "ni|"), "{:?}", table.visitor.words());

    let committed = method(input_method::Event::Commit("你".to_owned()));
    play(&mut table, vec![composed(""), committed]);
    assert!(shows(&mut table, "你|"), "{:?}", table.visitor.words());

    // What is thrown away goes.
    play(
        &mut table,
        vec![composed("hao"), method(input_method::Event::Closed)],
    );
    assert!(shows(&mut table, "你|"), "{:?}", table.visitor.words());

    play(&mut table, vec![composed("b")]);
    table.visitor.tap_message("keyboard-done");
    assert!(shows(&mut table, "你b"), "{:?}", table.visitor.words());
    let none = typed_by(Event::Window(window::Event::Closed), Status::Ignored);
    assert!(none.is_none());
}

/// On an X server an input method is named by a variable; what stands there where there is none
/// takes dead keys away.
#[test]
fn an_input_method_is_there_where_it_is_named() {
    for named in [
        "@im=ibus",
        "@im=fcitx",
        "@im=uim@other=1",
        "@im=none@im=ibus",
    ] {
        assert!(is_input_method(named), "{named}");
    }
    for none in [
        "",
        "@im=",
        "@im=none",
        "@im=local",
        "ibus",
        "@im=ibus@im=none",
    ] {
        assert!(!is_input_method(none), "{none}");
    }
}
