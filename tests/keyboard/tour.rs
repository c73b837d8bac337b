//! Once around every screen, in every language: the ring comes to everything that
//! can be pressed, and a key does there what a finger does.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::thread;

use iced::keyboard::Modifiers;
use iced::keyboard::key::Named;
use iced::mouse::{self, Cursor};
use iced::{Event, Size};
use rights_kiosk::edition::Edition;
use rights_kiosk::kiosk::{Message, Setup};
use rights_kiosk::language::Language;
use rights_kiosk::theme::TextSize;
use rights_kiosk::widget::focus::{Area, FocusRing};

use crate::cells::{self, Cell, Display, View};
use crate::common::{Visitor, edition, key_down_with, key_up, today};
use crate::marks::Marks;

/// The most that may be pressed on one screen, so that a tour comes to an end.
const MOST: usize = 400;

/// How often each message came, by its words.
type Outcomes = BTreeMap<String, usize>;

/// Which way the ring goes around, and with which keys.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Hands {
    /// Two switches: Tab and Enter.
    Switches,
    /// Backwards: the arrows and Shift with Tab in turn, and the space bar.
    Keyboard,
}

/// A view in a language on a laptop, as it is first seen.
pub fn visitor(edition: &Arc<Edition>, view: &View, language: Language) -> Visitor {
    visitor_on(edition, view, language, None, cells::DISPLAYS[0])
}

/// The same on another display, with a second language beside it or none.
pub fn visitor_on(
    edition: &Arc<Edition>,
    view: &View,
    language: Language,
    second: Option<Language>,
    display: Display,
) -> Visitor {
    let setup = Setup {
        window: Size::new(display.width, display.height),
        ppi: Some(display.ppi),
        is_still: true,
        ..Setup::default()
    };
    let cell = Cell {
        display,
        text: TextSize::Medium,
        language,
        second,
    };
    let mut visitor = Visitor::at(edition, language, setup, today());
    cells::prepare(&mut visitor.kiosk, view, cell);
    let nothing = visitor.rehearse(&[], Cursor::Unavailable);
    assert!(nothing.is_empty());

    visitor
}

impl Hands {
    /// Moves the ring to the next stop.
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

    fn press(self, visitor: &mut Visitor) -> Vec<Message> {
        visitor.try_key(match self {
            Self::Switches => Named::Enter,
            Self::Keyboard => Named::Space,
        })
    }

    /// Goes once around the screen, until the ring comes to where it was, and tells
    /// of each stop of it.
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

fn note(outcomes: &mut Outcomes, messages: &[Message]) {
    *outcomes.entry(format!("{messages:?}")).or_default() += 1;
}

/// What comes of each thing that can be pressed, by a finger: on a page so high
/// that all of it shows.
fn by_finger(visitor: &mut Visitor) -> Outcomes {
    let size = visitor.size;
    visitor.size = Size::new(size.width, size.height * 40.0);
    let mut outcomes = Outcomes::new();

    for (_, bounds) in Marks::of(visitor).presses {
        let at = bounds.center();
        let left = mouse::Button::Left;
        let events = [
            Event::Mouse(mouse::Event::CursorMoved { position: at }),
            Event::Mouse(mouse::Event::ButtonPressed(left)),
            Event::Mouse(mouse::Event::ButtonReleased(left)),
        ];
        note(
            &mut outcomes,
            &visitor.rehearse(&events, Cursor::Available(at)),
        );
    }
    visitor.size = size;

    outcomes
}

/// Goes around some screens in a language; returns how often something was
/// pressed.
fn go_around(hands: Hands, language: Language) -> usize {
    let edition = edition();
    let mut pressed = 0;

    for view in cells::screens(&edition) {
        // Any key answers the question; see the tests of the focus.
        if view.is_asking {
            continue;
        }
        let name = format!("{} in {language} with {hands:?}", view.name);
        let expected = by_finger(&mut visitor(&edition, &view, language));
        let mut visitor = visitor(&edition, &view, language);
        let mut outcomes = Outcomes::new();
        let goes_on = visitor.uppermost().has_more();
        let mut pagers = 0;

        hands.tour(&mut visitor, |visitor, ring| {
            if let Area::Up | Area::More = ring.key.area {
                pagers += 1;
            } else {
                note(&mut outcomes, &hands.press(visitor));
                pressed += 1;
            }
        });

        assert!(!outcomes.is_empty(), "{name}");
        assert!(!outcomes.contains_key("[]"), "{name}: a key does nothing");
        let wrong: Vec<_> = expected
            .iter()
            .filter(|(words, count)| outcomes.get(*words) != Some(*count))
            .collect();
        assert!(wrong.is_empty(), "{name}: not or not so often: {wrong:?}");
        assert_eq!(outcomes.len(), expected.len(), "{name}: {outcomes:?}");
        assert_eq!(
            pagers > 0,
            goes_on,
            "{name}: {pagers} buttons that turn the page"
        );
    }

    pressed
}

fn in_all_languages(hands: Hands) {
    let tours = Language::ALL.map(|language| thread::spawn(move || go_around(hands, language)));
    let pressed: Vec<_> = tours
        .into_iter()
        .map(|tour| tour.join().expect("a tour"))
        .collect();

    println!("{hands:?}: pressed in each language {pressed:?}");
    assert!(pressed.iter().all(|count| *count > 500), "{pressed:?}");
}

#[test]
fn two_switches_reach_and_press_everything() {
    in_all_languages(Hands::Switches);
}

#[test]
fn keys_reach_and_press_everything_backwards() {
    in_all_languages(Hands::Keyboard);
}

/// Reads a page to its end and back with the two switches alone: the ring goes to
/// *More* and stays, at the end it stands on *Up*, and at the top on *More* again.
#[test]
fn two_switches_turn_the_page() {
    let edition = edition();

    for language in Language::ALL {
        let views = cells::screens(&edition);
        let help = views.iter().find(|it| it.name == "help").expect("a screen");
        let mut visitor = visitor(&edition, help, language);
        for (area, other) in [(Area::More, Area::Up), (Area::Up, Area::More)] {
            for count in 0.. {
                Hands::Switches.step(&mut visitor, count);
                let place = visitor.ring().expect("a ring").key;
                if place.area == area {
                    break;
                }
                assert!(count < MOST, "{language}: the ring comes to {area:?}");
            }
            let mut turns = 0;
            while visitor.ring().expect("a ring").key.area == area {
                let before = visitor.texts();
                assert!(visitor.key(Named::Enter).is_empty());
                assert_ne!(visitor.texts(), before, "{language}: the page moves");
                turns += 1;
                assert!(turns < MOST, "{language}: the page comes to its end");
            }
            let page = visitor.uppermost();
            let ended = match area {
                Area::More => !page.has_more(),
                _ => !page.has_less(),
            };
            assert!(ended && turns > 1, "{language}: {turns} turns");
            assert_eq!(visitor.ring().expect("a ring").key.area, other);
        }
    }
}

/// The keys that turn the page.
#[test]
fn page_keys_turn_the_page() {
    let edition = edition();
    let views = cells::screens(&edition);
    let help = views.iter().find(|it| it.name == "help").expect("a screen");
    let mut visitor = visitor(&edition, help, Language::Korean);

    assert!(visitor.key(Named::PageUp).is_empty() && visitor.ring().is_none());
    assert!(visitor.key(Named::PageDown).is_empty());
    assert!(visitor.uppermost().has_less());
    assert_eq!(visitor.ring().expect("a ring").key.area, Area::More);
    assert!(visitor.key(Named::PageUp).is_empty());
    assert!(!visitor.uppermost().has_less());
    assert_eq!(visitor.ring().expect("a ring").key.area, Area::More);
}
