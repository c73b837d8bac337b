//! Fingers on the screen, in the events that a touchscreen sends: what
//! activates and what does not, dragging, gliding, and coming to rest.

mod common;

use common::{Visitor, edition};
use rights_kiosk::content::Need;
use rights_kiosk::kiosk::{Message, Setup};
use rights_kiosk::language::Language;
use rights_kiosk::screen::{Screen, Topic, help};

use iced::mouse::{self, Cursor};
use iced::touch::{self, Finger};
use iced::window::RedrawRequest;
use iced::{Event, Point, Vector};
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
    let setup = Setup {
        ppi: Some(100.0),
        ..Setup::default()
    };
    let mut visitor = Visitor::with(&edition(), Language::English, setup);
    visitor.kiosk.open(Screen::Help(help::Help::default()));
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
        [Message::Help(help::Message::NeedChosen(Some(
            Need::Workers
        )))]
    )
}

/// Moves a finger up the middle of the page by so many pixels each 10
/// milliseconds for a tenth of a second, and lifts it. Less than nothing is
/// down. Returns what came of it.
fn flick(visitor: &mut Visitor, pixels: f32) -> Vec<Message> {
    let (at, mut messages) = flick_without_lift(visitor, pixels);
    messages.extend(touch(visitor, &[lift(1, at)]));

    messages
}

fn flick_without_lift(visitor: &mut Visitor, pixels: f32) -> (Point, Vec<Message>) {
    let mut at = Point::new(300.0, if pixels > 0.0 { 600.0 } else { 120.0 });
    let mut messages = touch(visitor, &[press(1, at)]);

    for _ in 0..10 {
        visitor.frame(10);
        at += up(pixels);
        messages.extend(touch(visitor, &[drag(1, at)]));
    }

    (at, messages)
}

/// Where something low on the page of Get help stands that is still there
/// after a glide.
fn anchor(visitor: &mut Visitor) -> f32 {
    visitor.place_of("Hotlines").expect("a heading").y
}

/// Draws frames until none is asked for. Returns after how many milliseconds.
fn rest(visitor: &mut Visitor) -> u64 {
    for turn in 1..500 {
        if !visitor.frame(16) {
            return turn * 16;
        }
    }

    panic!("the page does not come to rest");
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
        let before = anchor(&mut visitor);
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
        assert_eq!(anchor(&mut visitor), before, "{fingers}");

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
fn a_page_that_is_thrown_glides_on_and_comes_to_rest() {
    let (mut visitor, _) = in_help();
    let start = anchor(&mut visitor);

    // 500 pixels a second, a third of a second of which are to come.
    let messages = flick(&mut visitor, 5.0);
    assert!(messages.is_empty(), "{messages:?}");
    let lifted = anchor(&mut visitor);
    assert!((start - lifted - 50.0).abs() < 0.5, "{start} {lifted}");
    assert!(visitor.wants_frame());

    let mut last = lifted;
    let mut steps = Vec::new();
    let mut glides = true;
    while glides {
        glides = visitor.frame(100);
        let now = anchor(&mut visitor);
        steps.push(last - now);
        last = now;
    }
    assert!(steps.windows(2).all(|it| it[0] > it[1]), "{steps:?}");
    let way = lifted - last;
    assert!((140.0..175.0).contains(&way), "{way}: {steps:?}");
    assert!((8..25).contains(&steps.len()), "{steps:?}");

    // And then nothing moves or asks for a frame.
    assert!(!visitor.frame(LONG));
    assert_eq!(anchor(&mut visitor), last);
}

#[test]
fn a_glide_goes_as_far_however_many_frames_are_drawn() {
    let ways = [4, 16, 50, 300].map(|period| {
        let (mut visitor, _) = in_help();
        flick(&mut visitor, 5.0);
        while visitor.frame(period) {}

        anchor(&mut visitor)
    });

    for way in ways {
        assert_eq!(way, ways[0], "{ways:?}");
    }
}

#[test]
fn a_glide_goes_no_further_than_more_does() {
    let (mut visitor, _) = in_help();
    visitor.tap_message("frame-more");
    let page = way_back(&mut visitor);

    // 4500 pixels a second, and 450 of drag.
    flick(&mut visitor, 45.0);
    rest(&mut visitor);
    let way = way_back(&mut visitor) - 450.0;
    assert!((page * 0.97..page + 5.0).contains(&way), "{way} of {page}");
}

/// How far down the page is, in pixels, by turning the wheel back.
fn way_back(visitor: &mut Visitor) -> f32 {
    let mut way = 0.0;
    while visitor.top().has_less() {
        visitor.scroll(-4.0);
        way += 4.0;
    }

    way
}

#[test]
fn a_glide_ends_at_the_ends_of_the_page() {
    let (mut visitor, _) = in_help();
    for _ in 0..60 {
        if visitor.top().has_more() {
            flick(&mut visitor, 40.0);
            rest(&mut visitor);
        }
    }
    assert!(!visitor.top().has_more());
    let words = visitor.words();
    let last = words.iter().rev().find(|words| words.len() > 20);
    let last = last.expect("words").clone();
    let end = visitor.place_of(&last);

    // At the end already: it rests at once, and nothing has moved.
    flick(&mut visitor, 40.0);
    let took = rest(&mut visitor);
    assert!(took <= 48, "{took} ms at the end");
    assert_eq!(visitor.place_of(&last), end);

    for _ in 0..60 {
        if visitor.top().has_less() {
            flick(&mut visitor, -40.0);
            rest(&mut visitor);
        }
    }
    assert!(!visitor.top().has_less());
    flick(&mut visitor, -40.0);
    assert!(rest(&mut visitor) <= 48);
    assert!(!visitor.top().has_less());
}

#[test]
fn a_press_catches_the_page_and_activates_nothing() {
    let (mut visitor, _) = in_help();
    flick(&mut visitor, 3.0);
    visitor.frame(50);
    assert!(visitor.wants_frame());
    let chip = visitor.place_of(CHIP).expect("a chip").center();

    let messages = touch(&mut visitor, &[press(2, chip)]);
    assert!(messages.is_empty(), "{messages:?}");
    let caught = anchor(&mut visitor);
    assert!(!visitor.frame(100), "it stands");
    assert_eq!(anchor(&mut visitor), caught);

    let messages = touch(&mut visitor, &[lift(2, chip)]);
    assert!(messages.is_empty(), "{messages:?}");
    assert!(!visitor.frame(LONG));
    assert_eq!(anchor(&mut visitor), caught);

    // Now it stands, and what is touched answers.
    let messages = touch(&mut visitor, &[press(2, chip), lift(2, chip)]);
    assert!(is_chip(&messages), "{messages:?}");
}

#[test]
fn a_page_that_is_caught_can_be_dragged_and_thrown_again() {
    let (mut visitor, _) = in_help();
    flick(&mut visitor, 5.0);
    visitor.frame(200);
    assert!(visitor.wants_frame());
    let before = anchor(&mut visitor);

    let messages = flick(&mut visitor, -3.0);
    assert!(messages.is_empty(), "{messages:?}");
    let lifted = anchor(&mut visitor);
    assert!((lifted - before - 30.0).abs() < 0.5, "{before} {lifted}");
    rest(&mut visitor);
    assert!(anchor(&mut visitor) > lifted + 20.0);
}

#[test]
fn a_tap_on_a_page_at_rest_activates() {
    let (mut visitor, _) = in_help();
    flick(&mut visitor, 3.0);
    rest(&mut visitor);
    let chip = visitor.place_of(CHIP).expect("a chip").center();

    let messages = touch(&mut visitor, &[press(2, chip), lift(2, chip)]);
    assert!(is_chip(&messages), "{messages:?}");
}

#[test]
fn a_button_beside_the_page_stops_it_and_does_what_it_says() {
    let (mut visitor, _) = in_help();
    flick(&mut visitor, 3.0);
    visitor.frame(50);
    visitor.tap_message("frame-more");
    assert!(!visitor.frame(16));
    let key = visitor.top().top();
    assert!(key > 0);

    flick(&mut visitor, -10.0);
    visitor.frame(50);
    assert!(visitor.wants_frame());
    visitor.tap("한국어");
    assert_eq!(visitor.kiosk.session().language, Language::Korean);
    assert!(!visitor.frame(16));
}

#[test]
fn a_wheel_and_a_new_page_stop_it() {
    let (mut visitor, _) = in_help();
    flick(&mut visitor, 3.0);
    visitor.frame(50);
    visitor.scroll(10.0);
    assert!(!visitor.frame(16));

    flick(&mut visitor, 3.0);
    visitor.frame(50);
    assert!(visitor.wants_frame());
    visitor.kiosk.open(Screen::Topic(Topic::new("arrested")));
    assert!(!visitor.frame(16));
    assert!(!visitor.top().has_less());
}

#[test]
fn a_finger_that_rests_before_it_lifts_throws_nothing() {
    let (mut visitor, _) = in_help();
    let (at, _) = flick_without_lift(&mut visitor, 5.0);
    let before = anchor(&mut visitor);
    visitor.frame(120);

    touch(&mut visitor, &[lift(1, at)]);
    assert!(!visitor.frame(16));
    assert_eq!(anchor(&mut visitor), before);
}

#[test]
fn a_finger_that_is_lost_throws_nothing() {
    let (mut visitor, _) = in_help();
    let (at, _) = flick_without_lift(&mut visitor, 5.0);
    let before = anchor(&mut visitor);

    touch(&mut visitor, &[lose(1, at)]);
    assert!(!visitor.frame(16));
    assert_eq!(anchor(&mut visitor), before);
}

#[test]
fn nothing_glides_where_nothing_is_to_move_by_itself() {
    let mut visitor = Visitor::new(&edition(), Language::English);
    visitor.kiosk.open(Screen::Help(help::Help::default()));
    visitor.frame(0);
    let start = anchor(&mut visitor);

    flick(&mut visitor, 5.0);
    let lifted = anchor(&mut visitor);
    assert!((start - lifted - 50.0).abs() < 0.5, "it is dragged as ever");
    assert!(!visitor.frame(16));
    assert_eq!(anchor(&mut visitor), lifted);
}

#[test]
fn a_lift_that_never_came_makes_nobody_deaf() {
    // The same finger again.
    let (mut visitor, chip) = in_help();
    touch(&mut visitor, &[press(1, chip)]);
    let messages = touch(&mut visitor, &[press(1, chip), lift(1, chip)]);
    assert!(is_chip(&messages), "{messages:?}");

    // Another finger, once the screen has been cleared.
    touch(&mut visitor, &[press(7, chip)]);
    visitor.send(Message::Cleared);
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
    let low = Point::new(chip.x, 600.0);
    touch(&mut visitor, &[press(1, low), lift(1, low)]);
    assert_eq!(anchor(&mut visitor), before);
}

#[test]
fn after_a_lift_nothing_is_touched() {
    let (mut visitor, chip) = in_help();
    let outside = chip + Vector::new(0.0, 200.0);
    // A window leaves its pointer where the last finger was.
    let stale = Cursor::Available(chip);
    let interaction = |visitor: &Visitor| match visitor.studio.states().last() {
        Some(user_interface::State::Updated {
            mouse_interaction, ..
        }) => *mouse_interaction,
        other => panic!("{other:?}"),
    };
    let before = visitor.studio.picture(visitor.size);

    visitor.play(&[press(1, chip)], stale);
    assert_eq!(interaction(&visitor), mouse::Interaction::Pointer);
    visitor.play(&[lose(1, outside)], stale);
    assert_ne!(interaction(&visitor), mouse::Interaction::Pointer);
    assert!(before == visitor.studio.picture(visitor.size));
}

#[test]
fn a_press_shows_in_the_next_frame() {
    let (mut visitor, chip) = in_help();
    let more = edition().catalogs.plain(Language::English, "frame-more");
    let more = visitor.place_of(&more).expect("more").center();
    let back = edition().catalogs.plain(Language::English, "frame-clear");
    let back = visitor.place_of(&back).expect("back").center();

    for at in [chip, more, back] {
        let (mut visitor, _) = in_help();
        let before = visitor.studio.picture(visitor.size);
        let now = visitor.now();
        let messages = visitor.studio.play_at(
            &visitor.kiosk,
            visitor.size,
            &[press(1, at)],
            Cursor::Unavailable,
            now,
        );

        // A frame is asked for at once, and of the message comes one as well.
        let asked = visitor.studio.states().first();
        assert!(
            matches!(
                asked,
                Some(user_interface::State::Updated {
                    redraw_request: RedrawRequest::NextFrame,
                    ..
                })
            ) || !messages.is_empty(),
            "{asked:?}"
        );
        assert!(before != visitor.studio.picture(visitor.size), "{at:?}");
    }
}
