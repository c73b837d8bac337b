//! A page that is let go while it moves.

use super::{CHIP, LONG, anchor, drag, in_help, is_chip, lift, lose, press, touch, up};
use crate::common::{Visitor, edition};
use rights_kiosk::kiosk::Message;
use rights_kiosk::language::Language;
use rights_kiosk::screen::{Screen, help, topic::Topic};

use iced::Point;

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
