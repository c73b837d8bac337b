//! Once around every screen, in every language: the ring comes to everything that
//! can be pressed, and a key does there what a finger does.

use super::cells::{self, Cell, View};
use super::processes::divided;
use crate::common::device::MOST;
use crate::common::{DISPLAYS, Device, Targets, Visitor, edition};

use rights_kiosk::edition::Edition;
use rights_kiosk::kiosk::Message;
use rights_kiosk::language::Language;
use rights_kiosk::theme::TextSize;
use rights_kiosk::widget::focus::Area;

use iced::keyboard::key::Named;
use iced::mouse::{self, Cursor};
use iced::{Event, Size};

use std::collections::BTreeMap;
use std::sync::Arc;

/// How often each message came, by its words.
type Outcomes = BTreeMap<String, usize>;

/// A view in a language on a laptop, as it is first seen.
fn visitor(edition: &Arc<Edition>, view: &View, language: Language) -> Visitor {
    let cell = Cell {
        display: DISPLAYS[0],
        text: TextSize::Medium,
        language,
        second: None,
    };
    let mut visitor = cells::visitor(edition, view, cell);
    visitor.lay_out();

    visitor
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

    for (_, bounds) in Targets::of(visitor).all {
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

/// Goes around a screen in a language, once with each device: a key does what a finger
/// does. Returns how often something was pressed with each.
fn go_around(edition: &Arc<Edition>, view: &View, language: Language) -> [usize; 2] {
    let expected = by_finger(&mut visitor(edition, view, language));

    [Device::Switches, Device::Keyboard].map(|device| {
        let name = format!("{} in {language} with {device:?}", view.name);
        let mut visitor = visitor(edition, view, language);
        let mut outcomes = Outcomes::new();
        let goes_on = visitor.uppermost().has_more();
        let mut pagers = 0;
        let mut pressed = 0;

        device.tour(&mut visitor, |visitor, ring| {
            if let Area::Up | Area::More = ring.key.area {
                pagers += 1;
            } else {
                note(&mut outcomes, &device.press(visitor));
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

        pressed
    })
}

/// Two switches, and a keyboard backwards, reach and press everything.
#[test]
fn keys_and_switches_reach_and_press_everything() {
    let all: Vec<_> = Language::ALL
        .into_iter()
        .enumerate()
        .flat_map(|(index, language)| {
            let views = cells::screens(&edition()).into_iter();
            // Any key answers the question; see the tests of the keys.
            let views = views.filter(|view| !view.is_asking);

            views.map(move |view| (index, language, view))
        })
        .collect();
    let parts = divided(
        "matrix::keyboard::keys_and_switches_reach_and_press_everything",
        all,
        |views| {
            let mut pressed = [[0; 2]; Language::ALL.len()];
            for (index, language, view) in views {
                let [switches, keys] = go_around(&edition(), &view, language);
                pressed[index][0] += switches;
                pressed[index][1] += keys;
            }

            pressed
        },
    );

    for (device, name) in ["two switches", "keys backwards"].into_iter().enumerate() {
        let pressed: Vec<usize> = (0..Language::ALL.len())
            .map(|index| parts.iter().map(|part| part[index][device]).sum())
            .collect();
        println!("{name}: pressed in each language {pressed:?}");
        assert!(pressed.iter().all(|count| *count > 500), "{pressed:?}");
    }
}

/// Reads a page to its end and back with the two switches alone: the ring goes to
/// *More* and stays, at the end it stands on *Up*, and at the top on *More* again.
#[test]
fn two_switches_turn_the_page() {
    let edition = edition();

    // In Zapotec the way to another variety stands on the page, from which the ring goes on to
    // the last thing on it; from there *Up* leads back.
    let languages = Language::ALL.into_iter();

    for language in languages.filter(|it| *it != Language::Zapotec) {
        let views = cells::screens(&edition);
        // Where nothing on the page can be pressed that the ring would come to before.
        let sources = views.iter().find(|it| it.name == "sources:officer");
        let mut visitor = visitor(&edition, sources.expect("a screen"), language);
        for (area, other) in [(Area::More, Area::Up), (Area::Up, Area::More)] {
            for count in 0.. {
                Device::Switches.step(&mut visitor, count);
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
