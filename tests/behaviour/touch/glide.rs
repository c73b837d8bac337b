//! A page that is let go while it moves.

use super::{
    CHIP, LONG, anchor, drag, in_help, is_chip, lift, lose, place_of_number, press, touch, up,
};
use crate::common::{LAPTOP, Targets, Visitor, edition, still};
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

    // It glides slower and slower.
    let mut last = lifted;
    let mut steps = Vec::new();
    for _ in 0..8 {
        visitor.frame(100);
        let now = anchor(&mut visitor);
        steps.push(last - now);
        last = now;
    }
    assert!(steps.windows(2).all(|it| it[0] > it[1]), "{steps:?}");
    let way = lifted - last;
    assert!((120.0..175.0).contains(&way), "{way}: {steps:?}");

    // And then to where a row begins, which is less than a row away.
    visitor.rest();
    let rested = anchor(&mut visitor);
    assert!((rested - last).abs() < 120.0, "{last} {rested}");
    assert_begins_with_a_row(&mut visitor);
    // Then nothing moves or asks for a frame.
    assert!(!visitor.frame(LONG));
    assert_eq!(anchor(&mut visitor), rested);
}

/// What stands at the top of the page shows as a whole.
#[track_caller]
fn assert_begins_with_a_row(visitor: &mut Visitor) {
    let targets = Targets::of(visitor);
    let rows = targets.all.iter().filter(|(place, _)| place.is_row());
    for (place, bounds) in rows {
        let is_whole = bounds.y >= targets.view.y - 1.0
            && bounds.y + bounds.height <= targets.view.y + targets.view.height + 1.0;

        assert!(is_whole, "{place:?} {bounds:?} in {:?}", targets.view);
    }
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
    assert!(visitor.top().has_less());
    visitor.tap_message("frame-up");
    assert!(!visitor.top().has_less());
    let page = visitor.top().view_height();

    // 4500 pixels a second, and 450 of drag.
    flick(&mut visitor, 45.0);
    visitor.rest();
    assert_begins_with_a_row(&mut visitor);
    let way = way_back(&mut visitor) - 450.0;
    assert!((page * 0.4..page + 5.0).contains(&way), "{way} of {page}");
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
            visitor.rest();
        }
    }
    assert!(!visitor.top().has_more());
    let words = visitor.words();
    let last = words.iter().rev().find(|words| words.len() > 20);
    let last = last.expect("words").clone();
    let end = visitor.place_of(&last);

    // At the end already: it rests at once, and nothing has moved.
    flick(&mut visitor, 40.0);
    let took = visitor.rest();
    assert!(took <= 48, "{took} ms at the end");
    assert_eq!(visitor.place_of(&last), end);

    for _ in 0..60 {
        if visitor.top().has_less() {
            flick(&mut visitor, -40.0);
            visitor.rest();
        }
    }
    assert!(!visitor.top().has_less());
    flick(&mut visitor, -40.0);
    assert!(visitor.rest() <= 48);
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
    assert_eq!(anchor(&mut visitor), caught);

    // Now it comes to rest, and what is touched answers.
    visitor.rest();
    assert_begins_with_a_row(&mut visitor);
    assert!(!visitor.frame(LONG));
    let chip = visitor.place_of(CHIP).expect("a chip").center();
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
    visitor.frame(200);
    assert!(anchor(&mut visitor) > lifted + 20.0);
    visitor.rest();
    assert_begins_with_a_row(&mut visitor);
}

#[test]
fn a_tap_on_a_page_at_rest_activates() {
    let (mut visitor, _) = in_help();
    flick(&mut visitor, 1.0);
    visitor.rest();
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
    visitor.frame(16);
    assert!(!visitor.frame(16));
    let key = visitor.top().top();
    assert!(key > 0);

    flick(&mut visitor, -10.0);
    visitor.frame(50);
    assert!(visitor.wants_frame());
    visitor.tap("한국어");
    assert_eq!(visitor.kiosk.session().language, Language::Korean);
    visitor.rest();
    assert_begins_with_a_row(&mut visitor);
}

#[test]
fn a_wheel_and_a_new_page_stop_it() {
    let (mut visitor, _) = in_help();
    flick(&mut visitor, 3.0);
    visitor.frame(50);
    visitor.scroll(10.0);
    let wheeled = anchor(&mut visitor);
    visitor.frame(16);
    assert_eq!(anchor(&mut visitor), wheeled);
    // A moment after the last notch it comes to rest.
    visitor.rest();
    assert_begins_with_a_row(&mut visitor);

    flick(&mut visitor, 3.0);
    visitor.frame(50);
    assert!(visitor.wants_frame());
    visitor.kiosk.open(Screen::Topic(Topic::new("arrested")));
    visitor.frame(16);
    assert!(!visitor.frame(16), "its pages are counted");
    assert!(!visitor.top().has_less());
}

#[test]
fn a_finger_that_rests_before_it_lifts_throws_nothing() {
    let (mut visitor, _) = in_help();
    let start = anchor(&mut visitor);
    let (at, _) = flick_without_lift(&mut visitor, 2.0);
    let before = anchor(&mut visitor);
    visitor.frame(120);

    touch(&mut visitor, &[lift(1, at)]);
    visitor.frame(16);
    assert!(anchor(&mut visitor) >= before);
    // Back to where the first row begins, which is the nearest.
    visitor.rest();
    assert_eq!(anchor(&mut visitor), start);
}

#[test]
fn a_finger_that_is_lost_throws_nothing() {
    let (mut visitor, _) = in_help();
    let start = anchor(&mut visitor);
    let (at, _) = flick_without_lift(&mut visitor, 2.0);
    let before = anchor(&mut visitor);

    touch(&mut visitor, &[lose(1, at)]);
    visitor.frame(16);
    assert_eq!(anchor(&mut visitor), before);
    visitor.rest();
    assert_eq!(anchor(&mut visitor), start);
}

#[test]
fn nothing_glides_where_nothing_is_to_move_by_itself() {
    let mut visitor = Visitor::with(&edition(), Language::English, still(LAPTOP, 75.0));
    visitor.kiosk.open(Screen::Help(help::Help::default()));
    visitor.frame(0);
    visitor.frame(0);
    let anchor = |visitor: &mut Visitor| place_of_number(visitor, "213-833-8283");
    let start = anchor(&mut visitor);

    let (at, _) = flick_without_lift(&mut visitor, 2.0);
    let dragged = anchor(&mut visitor);
    assert!(
        (start - dragged - 20.0).abs() < 0.5,
        "it is dragged as ever"
    );
    // It is where it rests at once.
    touch(&mut visitor, &[lift(1, at)]);
    assert_eq!(anchor(&mut visitor), start);
    assert!(!visitor.frame(16));
    assert_eq!(anchor(&mut visitor), start);
}
