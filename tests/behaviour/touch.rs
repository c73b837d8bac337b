//! Fingers on the screen, in the events that a touchscreen sends: what
//! activates and what does not, dragging, gliding, and coming to rest.

mod glide;
mod twice;

use crate::common::visitor::LOOK;
use crate::common::{Visitor, edition};
use rights_kiosk::content::Need;
use rights_kiosk::kiosk::{Message, Setup};
use rights_kiosk::language::Language;
use rights_kiosk::screen::{self, Screen, help};

use iced::mouse::{self, Cursor};
use iced::touch::{self, Finger};
use iced::window::RedrawRequest;
use iced::{Event, Point, Size, Vector};
use iced_runtime::user_interface;

/// A button near the middle of the page.
const CHIP: &str = "Work and pay";

/// Longer than any glide, in milliseconds.
const LONG: u64 = 5_000;

fn press(id: u64, position: Point) -> Event {
    let id = Finger(id);

    Event::Touch(touch::Event::FingerPressed { id, position })
}

fn drag(id: u64, position: Point) -> Event {
    let id = Finger(id);

    Event::Touch(touch::Event::FingerMoved { id, position })
}

fn lift(id: u64, position: Point) -> Event {
    let id = Finger(id);

    Event::Touch(touch::Event::FingerLifted { id, position })
}

fn lose(id: u64, position: Point) -> Event {
    let id = Finger(id);

    Event::Touch(touch::Event::FingerLost { id, position })
}

fn up(pixels: f32) -> Vector {
    Vector::new(0.0, -pixels)
}

/// Get help, and the middle of a button on it.
fn in_help() -> (Visitor, Point) {
    // On a high display the needs stand on the page, among the numbers.
    let setup = Setup {
        window: Size::new(1080.0, 1920.0),
        ppi: Some(92.0),
        ..Setup::default()
    };
    let mut visitor = Visitor::with(&edition(), Language::English, setup);
    visitor.kiosk.open(Screen::Help(help::Help::default()));
    // One to draw it, and one to count its pages.
    visitor.frame(0);
    visitor.frame(0);
    let chip = visitor.place_of(CHIP).expect("a chip").center();

    (visitor, chip)
}

fn touch(visitor: &mut Visitor, events: &[Event]) -> Vec<Message> {
    visitor.play(events, Cursor::Unavailable)
}

fn is_chip(messages: &[Message]) -> bool {
    matches!(
        messages,
        [Message::Screen(screen::Message::Help(
            help::Message::NeedChosen(Some(Need::Workers))
        ))]
    )
}

/// Where something low on the page of Get help stands that is still there
/// after a glide.
fn anchor(visitor: &mut Visitor) -> f32 {
    place_of_number(visitor, "888-694-0040")
}

fn place_of_number(visitor: &mut Visitor, number: &str) -> f32 {
    visitor.place_of(number).expect("a number").y
}

#[test]
fn a_press_and_a_lift_activate_once() {
    let (mut visitor, chip) = in_help();

    let messages = touch(&mut visitor, &[press(1, chip)]);
    assert!(messages.is_empty(), "before the lift: {messages:?}");
    let messages = touch(&mut visitor, &[lift(1, chip)]);
    assert!(is_chip(&messages), "{messages:?}");
    visitor.frame(LONG);
    assert!(!visitor.wants_frame());
}

#[test]
fn lifting_outside_of_a_button_does_nothing() {
    let (mut visitor, chip) = in_help();
    let outside = chip + Vector::new(300.0, 0.0);

    let messages = touch(
        &mut visitor,
        &[press(1, chip), drag(1, outside), lift(1, outside)],
    );
    assert!(messages.is_empty(), "{messages:?}");

    let messages = touch(&mut visitor, &[press(1, chip), lift(1, chip)]);
    assert!(is_chip(&messages), "{messages:?}");
}

#[test]
fn a_lost_finger_does_nothing() {
    let (mut visitor, chip) = in_help();

    let messages = touch(&mut visitor, &[press(1, chip), lose(1, chip)]);
    assert!(messages.is_empty(), "{messages:?}");
}

#[test]
fn a_second_finger_changes_nothing() {
    let (mut visitor, chip) = in_help();
    let other = visitor.place_of("Health").expect("a chip").center();

    let messages = touch(
        &mut visitor,
        &[
            press(1, chip),
            press(2, other),
            drag(2, Point::new(5.0, 5.0)),
            lift(2, other),
            lift(1, chip),
        ],
    );
    assert!(is_chip(&messages), "{messages:?}");
}

#[test]
fn of_a_palm_the_first_finger_alone_counts() {
    for fingers in 3..=5 {
        let (mut visitor, chip) = in_help();
        let place = |finger: u64| chip + Vector::new(90.0, 40.0) * (finger - 1) as f32;

        let mut events: Vec<_> = (1..=fingers).map(|id| press(id, place(id))).collect();
        for step in 1..=5_u8 {
            let by = up(f32::from(step) * 30.0);
            events.extend((2..=fingers).map(|id| drag(id, place(id) + by)));
        }
        events.push(drag(1, chip + up(3.0)));
        events.extend((1..=fingers).map(|id| lift(id, place(id))));

        let messages = touch(&mut visitor, &events);
        assert!(is_chip(&messages), "{fingers}: {messages:?}");
        visitor.frame(LONG);
        assert!(!visitor.top().has_less(), "{fingers}");

        // The screen answers again, to whichever finger.
        let health = visitor.place_of("Health").expect("a chip").center();
        let messages = touch(&mut visitor, &[press(9, health), lift(9, health)]);
        assert_eq!(messages.len(), 1, "{fingers}: {messages:?}");
    }
}

#[test]
fn a_drag_that_begins_on_a_button_scrolls_and_does_not_press_it() {
    let (mut visitor, chip) = in_help();
    let before = anchor(&mut visitor);
    let to = chip + up(150.0);

    let messages = touch(
        &mut visitor,
        &[press(1, chip), drag(1, to), drag(1, chip), drag(1, to)],
    );
    assert!(messages.is_empty(), "{messages:?}");
    assert!((before - anchor(&mut visitor) - 150.0).abs() < 0.5);
    let messages = touch(&mut visitor, &[drag(1, chip), lift(1, chip)]);
    assert!(messages.is_empty(), "back over the button: {messages:?}");
    assert_eq!(anchor(&mut visitor), before);
}

#[test]
fn a_finger_that_trembles_still_presses() {
    let (mut visitor, chip) = in_help();
    let near = chip + Vector::new(4.0, -4.0);

    let messages = touch(
        &mut visitor,
        &[press(1, chip), drag(1, near), lift(1, near)],
    );
    assert!(is_chip(&messages), "{messages:?}");
    assert!(!visitor.top().has_less());
}

#[test]
fn a_lift_that_never_came_makes_nobody_deaf() {
    // The same finger again.
    let (mut visitor, chip) = in_help();
    touch(&mut visitor, &[press(1, chip)]);
    let messages = touch(&mut visitor, &[press(1, chip), lift(1, chip)]);
    assert!(is_chip(&messages), "{messages:?}");

    // Another finger, once the screen has been cleared.
    visitor.passed(LOOK);
    touch(&mut visitor, &[press(7, chip)]);
    visitor.send(Message::ClearPressed);
    visitor.tap("한국어");
    assert_eq!(visitor.kiosk.session().language, Language::Korean);
}

#[test]
fn a_finger_takes_over_from_a_mouse_that_holds_something() {
    let left = mouse::Button::Left;
    let down = Event::Mouse(mouse::Event::ButtonPressed(left));
    let released = Event::Mouse(mouse::Event::ButtonReleased(left));
    let (mut visitor, chip) = in_help();
    let health = visitor.place_of("Health").expect("a chip").center();

    let held = Cursor::Available(health);
    let messages = visitor.play(&[down.clone(), press(1, chip)], held);
    assert!(messages.is_empty(), "{messages:?}");
    let messages = visitor.play(&[lift(1, chip), released], held);
    assert!(is_chip(&messages), "{messages:?}");

    // A page that the mouse drags does not jump to the finger.
    let (mut visitor, chip) = in_help();
    let to = chip + up(100.0);
    let moved = Event::Mouse(mouse::Event::CursorMoved { position: to });
    visitor.play(&[down], Cursor::Available(chip));
    visitor.play(&[moved], Cursor::Available(to));
    let before = anchor(&mut visitor);
    // Beside everything that can be pressed.
    let low = Point::new(4.0, 600.0);
    touch(&mut visitor, &[press(1, low), lift(1, low)]);
    assert_eq!(anchor(&mut visitor), before);
}

#[test]
fn after_a_lift_nothing_is_touched() {
    let (mut visitor, chip) = in_help();
    let outside = chip + Vector::new(0.0, 200.0);
    // A window leaves its pointer where the last finger was.
    let stale = Cursor::Available(chip);
    let interaction = |visitor: &Visitor| match visitor.states().last() {
        Some(user_interface::State::Updated {
            mouse_interaction, ..
        }) => *mouse_interaction,
        other => panic!("{other:?}"),
    };
    // The pages of a page are counted after it shows.
    visitor.rest();
    let before = visitor.picture();

    visitor.play(&[press(1, chip)], stale);
    assert_eq!(interaction(&visitor), mouse::Interaction::Pointer);
    visitor.play(&[lose(1, outside)], stale);
    assert_ne!(interaction(&visitor), mouse::Interaction::Pointer);
    assert!(before == visitor.picture_with(stale));
}

#[test]
fn a_press_shows_in_the_next_frame() {
    let (mut visitor, chip) = in_help();
    let mut place = |id| {
        let words = edition().catalogs.plain(Language::English, id);

        visitor.place_of(&words).expect("a button").center()
    };

    for at in [chip, place("frame-more"), place("frame-clear")] {
        let (mut visitor, _) = in_help();
        let before = visitor.picture();
        let after = visitor.picture_after(&[press(1, at)], Cursor::Unavailable);

        let asked = visitor.states().first();
        assert!(
            matches!(
                asked,
                Some(user_interface::State::Updated {
                    redraw_request: RedrawRequest::NextFrame,
                    ..
                })
            ),
            "{asked:?}"
        );
        assert!(before != after, "{at:?}");
    }
}

/// Nothing is drawn between the two visitors, so no start screen takes the place of
/// the page; and their pages have the same numbers.
#[test]
fn the_scroll_position_of_a_page_is_forgotten_with_its_visitor() {
    let (mut visitor, _) = in_help();
    visitor.scroll(300.0);
    assert!(visitor.top().has_less(), "the page is scrolled");

    visitor.send(Message::ClearPressed);
    visitor.kiosk.open(Screen::Help(help::Help::default()));
    visitor.frame(0);
    assert!(!visitor.top().has_less(), "the next visitor is at the top");
}
