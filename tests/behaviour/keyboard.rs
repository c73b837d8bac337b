//! Everything that a finger can do, done with keys and with two switches; and the
//! ring that shows what the next key presses.

mod focus;
mod held;
mod journey;
mod keys;

use crate::common::{Device, Visitor, edition};

use rights_kiosk::kiosk::Message;
use rights_kiosk::language::Language;
use rights_kiosk::screen::{
    self, Screen, home,
    home::Home,
    panel,
    panel::display,
    topic,
    topic::{Tab, Topic},
};
use rights_kiosk::theme::TextSize;
use rights_kiosk::widget::focus::{Area, FocusKey};

use iced::keyboard::key::Named;

fn place(visitor: &mut Visitor) -> FocusKey {
    visitor.ring().expect("the ring shows").key
}

/// A visitor on Home.
fn at_home(language: Language) -> Visitor {
    Visitor::new(&edition(), language).on(Screen::Home(Home::default()))
}

/// What is to be known of a topic: a page that goes on, with something to press in every row.
fn known(topic: &str) -> Screen {
    Screen::Topic(Topic::new(topic).at(Tab::Know))
}

fn at_a_topic(language: Language) -> Visitor {
    at_home(language).on(known("home-door"))
}

fn step(visitor: &mut Visitor, times: usize) {
    for count in 0..times {
        Device::Switches.step(visitor, count);
    }
}

/// Moves the ring to where a press would send such a message.
#[track_caller]
fn step_to(visitor: &mut Visitor, is_it: impl Fn(&Message) -> bool) {
    for _ in 0..200 {
        step(visitor, 1);
        // A press on these would move the page.
        if matches!(place(visitor).area, Area::Up | Area::More) {
            continue;
        }
        if matches!(visitor.try_key(Named::Enter).as_slice(), [only] if is_it(only)) {
            return;
        }
    }

    panic!("nothing that can be pressed sends it");
}

/// A topic is opened from Home.
fn opens_topic(id: &str) -> impl Fn(&Message) -> bool {
    move |message| matches!(message, Message::Screen(screen::Message::Home(home::Message::TopicChosen(it))) if it == id)
}

/// A statement is touched whose id begins so: it is to stand alone, or its sources are asked for.
fn touches_statement(start: &str) -> impl Fn(&Message) -> bool {
    move |message| {
        let Message::Screen(screen::Message::Topic(message)) = message else {
            return false;
        };

        match message {
            topic::Message::LineAsked(id) => id.starts_with(start),
            // The sign of a statement, not the line of the topic.
            topic::Message::SourcesAsked(id) => id.starts_with(start) && id.contains("-door-"),
            _ => false,
        }
    }
}

fn chooses_size(size: TextSize) -> impl Fn(&Message) -> bool {
    move |message| {
        matches!(
            message,
            Message::Panel(panel::Message::Display(display::Message::SizeChosen(it))) if *it == size
        )
    }
}
