//! Keys that are held, and what happens meanwhile.

use super::{at_a_topic, at_home, known, opens_topic, place, step, step_to, touches_statement};
use crate::common::keys::{key_again, key_down, key_up};
use crate::common::{Visitor, edition};

use rights_kiosk::content::Group;
use rights_kiosk::kiosk::Message;
use rights_kiosk::language::Language;
use rights_kiosk::screen::{self, home, topic};

use iced::keyboard::key::Named;
use iced::mouse::{self, Cursor};
use iced::{Event, Point, touch, window};

/// A key that is held down does once what it does, and is nobody's presence; only
/// an arrow goes on.
#[test]
fn keys_that_are_held_down_do_nothing_more() {
    for key in [Named::Tab, Named::Enter, Named::Escape, Named::Home] {
        let mut visitor = at_a_topic(Language::English);
        step(&mut visitor, 2);
        let at = place(&mut visitor);
        for _ in 0..3 {
            visitor.wait(60);
            assert!(
                visitor
                    .play(&[key_again(key)], Cursor::Unavailable)
                    .is_empty()
            );
        }

        assert!(visitor.kiosk.is_asking(), "{key:?}");
        visitor.send(Message::Touched);
        assert_eq!(place(&mut visitor), at, "{key:?}");
    }

    let mut visitor = at_a_topic(Language::English);
    step(&mut visitor, 1);
    let at = place(&mut visitor);
    let _ = visitor.play(&[key_again(Named::ArrowDown)], Cursor::Unavailable);
    assert_ne!(place(&mut visitor), at);
}

/// Who has two switches may press one before the other is let go.
#[test]
fn a_step_lets_go_of_what_is_held() {
    let mut visitor = at_home(Language::English);
    step(&mut visitor, 2);
    let _ = visitor.play(&[key_down(Named::Enter)], Cursor::Unavailable);
    let at = place(&mut visitor);
    step(&mut visitor, 1);

    assert_ne!(place(&mut visitor), at);
    let told = visitor.play(&[key_up(Named::Enter)], Cursor::Unavailable);
    assert!(told.is_empty(), "{told:?}");
}

/// A finger has thrown the page; the first key stops it, and the next presses.
#[test]
fn a_key_stops_a_page_that_glides() {
    let setup = rights_kiosk::kiosk::Setup {
        ppi: Some(100.0),
        ..Default::default()
    };
    let mut visitor = Visitor::with(&edition(), Language::English, setup);
    visitor.kiosk.open(known("home-door"));
    let _ = visitor.words();
    let id = touch::Finger(1);
    let at = |y| Point::new(300.0, y);
    let finger = |event| Event::Touch(event);
    let _ = visitor.play(
        &[finger(touch::Event::FingerPressed {
            id,
            position: at(520.0),
        })],
        Cursor::Unavailable,
    );
    for step in 1..6_u8 {
        let position = at(520.0 - 60.0 * f32::from(step));
        let moved = finger(touch::Event::FingerMoved { id, position });
        let _ = visitor.play(&[moved], Cursor::Unavailable);
        let _ = visitor.frame(16);
    }
    let lifted = touch::Event::FingerLifted {
        id,
        position: at(220.0),
    };
    let _ = visitor.play(&[finger(lifted)], Cursor::Unavailable);
    assert!(visitor.frame(16) && visitor.frame(16), "it glides");

    let _ = visitor.key(Named::Tab);
    let before = visitor.texts();
    let _ = visitor.frame(16);
    assert_eq!(visitor.texts(), before, "it rests");
    let told = visitor.key(Named::Enter);
    assert_eq!(told.len(), 1, "{told:?}");
}

/// A key acts when it is let go, as a finger does.
#[test]
fn a_key_that_is_held_acts_when_it_is_let_go() {
    let mut visitor = at_home(Language::English);
    step(&mut visitor, 2);

    assert!(
        visitor
            .play(&[key_down(Named::Enter)], Cursor::Unavailable)
            .is_empty()
    );
    // Held, it says nothing more.
    let again = visitor.play(&[key_again(Named::Enter)], Cursor::Unavailable);
    assert!(again.is_empty());
    let told = visitor.play(&[key_up(Named::Enter)], Cursor::Unavailable);
    assert!(
        matches!(told.as_slice(), [Message::Screen(screen::Message::Home(_))]),
        "{told:?}"
    );
}

#[test]
fn a_screen_that_changes_under_a_held_key_is_not_pressed() {
    let mut visitor = at_home(Language::English);
    step(&mut visitor, 5);
    let _ = visitor.play(&[key_down(Named::Enter)], Cursor::Unavailable);
    visitor.send(Message::ClearPressed);
    let _ = visitor.words();

    let told = visitor.play(&[key_up(Named::Enter)], Cursor::Unavailable);
    assert!(told.is_empty(), "{told:?}");
    assert_eq!(visitor.kiosk.session().visit.screen.id(), "welcome");

    // Nor one of the same shape, where something else stands at the same place.
    let mut visitor = at_a_topic(Language::English);
    step_to(&mut visitor, touches_statement(""));
    let _ = visitor.play(&[key_down(Named::Enter)], Cursor::Unavailable);
    visitor.kiosk.open(known("at-work"));
    let _ = visitor.words();

    let told = visitor.play(&[key_up(Named::Enter)], Cursor::Unavailable);
    assert!(told.is_empty(), "{told:?}");
    assert_eq!(
        visitor.kiosk.session().visit.screen.id(),
        "topic:at-work:know"
    );
}

#[test]
fn a_key_whose_release_is_lost_holds_nothing_up() {
    let lift = |position| {
        let id = touch::Finger(1);
        [
            Event::Touch(touch::Event::FingerPressed { id, position }),
            Event::Touch(touch::Event::FingerLifted { id, position }),
        ]
    };
    for lost in [None, Some(Event::Window(window::Event::Unfocused))] {
        let mut visitor = at_home(Language::English);
        step(&mut visitor, 2);
        let _ = visitor.play(&[key_down(Named::Enter)], Cursor::Unavailable);
        let _ = visitor.play(lost.as_slice(), Cursor::Unavailable);

        let words = visitor.said("door-help");
        let at = visitor.place_of(&words).expect("a door").center();
        let told = visitor.play(&lift(at), Cursor::Unavailable);
        assert!(
            matches!(told.as_slice(), [Message::Screen(screen::Message::Home(_))]),
            "{told:?}"
        );
        assert_eq!(visitor.kiosk.session().visit.screen.id(), "help");
    }

    // Nor for whoever has only keys: the next press is of what has the ring.
    let mut visitor = at_home(Language::English);
    step_to(&mut visitor, |it| {
        matches!(
            it,
            Message::Screen(screen::Message::Home(home::Message::GroupChosen(
                Group::Everyday
            )))
        )
    });
    let _ = visitor.play(&[key_down(Named::Enter)], Cursor::Unavailable);
    step_to(&mut visitor, opens_topic("street"));
    let _ = visitor.key(Named::Enter);
    assert_eq!(visitor.kiosk.session().visit.screen.id(), "topic:street");
}

#[test]
fn a_mouse_that_is_moved_meanwhile_drags_nothing() {
    let mut visitor = at_a_topic(Language::English);
    step_to(&mut visitor, touches_statement(""));
    let _ = visitor.play(&[key_down(Named::Enter)], Cursor::Unavailable);
    let position = Point::new(600.0, 600.0);
    let moved = Event::Mouse(mouse::Event::CursorMoved { position });
    assert!(
        visitor
            .play(&[moved], Cursor::Available(position))
            .is_empty()
    );

    let told = visitor.play(&[key_up(Named::Enter)], Cursor::Available(position));
    assert!(
        matches!(
            told.as_slice(),
            [Message::Screen(screen::Message::Topic(
                topic::Message::LineAsked(_) | topic::Message::SourcesAsked(_)
            ))]
        ),
        "{told:?}"
    );
}
