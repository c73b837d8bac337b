//! The frame as a visitor meets it: every button has its place and keeps it, and what
//! closes a panel is always in sight.

use crate::common::{DISPLAYS, Display, LAPTOP, LOW, Visitor, edition, still};

use rights_kiosk::kiosk::{Message, Panel, Session};
use rights_kiosk::language::{Language, line_break};
use rights_kiosk::screen::{Screen, topic::Topic};
use rights_kiosk::theme::TextSize;
use rights_kiosk::widget::styled_text::Extent;

use iced::advanced::widget::{Id, Operation};
use iced::{Point, Rectangle};

use std::any::Any;

/// The buttons of the footer from left to right.
const FOOTER: [&str; 4] = [
    "frame-back",
    "frame-display",
    "frame-clear",
    "frame-officer",
];

/// Where the footer says something: the last place on the screen that does.
fn place(visitor: &mut Visitor, id: &str) -> Option<Rectangle> {
    let words = visitor.said(id);
    let seen = visitor.see();
    let label = seen.places(&words).pop()?;
    let mut targets = seen.targets.iter().rev();

    targets
        .find(|it| it.contains(label.center()))
        .filter(|it| it.y > visitor.size.height * 0.6)
        .copied()
}

#[test]
fn every_button_of_the_footer_has_one_place_on_all_screens() {
    let edition = edition();
    let displays = [DISPLAYS[0], DISPLAYS[1], DISPLAYS[6], LOW];
    let mut seen = 0;

    for (language, display) in Language::ALL
        .into_iter()
        .flat_map(|language| displays.map(|display| (language, display)))
    {
        let mut visitor = Visitor::with(&edition, language, display.still());
        visitor.kiosk.open(Screen::Topic(Topic::new("home-door")));
        let all = FOOTER.map(|id| place(&mut visitor, id).unwrap_or_else(|| panic!("{id}")));
        let name = format!("{language} on {display:?}");
        assert!(
            all.windows(2).all(|it| it[0].x < it[1].x),
            "{name}: {all:?}"
        );
        assert!(all.iter().all(|it| it.y == all[0].y), "{name}: {all:?}");
        let right = all[3].x + all[3].width;
        assert!(display.width - right < display.ppi * 0.2, "{name}: {all:?}");

        // The calibration is drawn for another display.
        let screens = Screen::all(&edition.content).into_iter().skip(1);
        for screen in screens.filter(|it| !it.is_for_staff()) {
            let name = format!("{} {name}", screen.id());
            let is_home = screen.is_root();
            let mut visitor = Visitor::with(&edition, language, display.still()).on(screen);
            assert_eq!(visitor.kiosk.session().can_go_back(), !is_home, "{name}");

            for (index, id) in FOOTER.into_iter().enumerate() {
                match place(&mut visitor, id) {
                    Some(at) => assert_eq!(at, all[index], "{name}: {id}"),
                    None => {
                        let is_back = id == "frame-back" && is_home;
                        assert!(is_back || id == "frame-officer", "{name}: no {id}");
                    }
                }
                seen += 1;
            }
        }
    }

    println!("{seen} places");
    assert!(seen > 2000, "{seen}");
}

/// Where texts would stand if nothing kept them in.
#[derive(Default)]
struct Extents {
    texts: Vec<(String, Rectangle)>,
}

impl Extents {
    fn of(visitor: &mut Visitor) -> Self {
        let mut extents = Self::default();
        visitor.operate(&mut extents);

        extents
    }

    /// The last text that says so.
    fn last(&self, words: &str) -> Rectangle {
        let text = self.texts.iter().rfind(|it| it.0 == words);

        text.unwrap_or_else(|| panic!("{words}")).1
    }
}

impl Operation for Extents {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn text(&mut self, _id: Option<&Id>, bounds: Rectangle, text: &str) {
        let words = line_break::strip(text).into_owned();
        self.texts.push((words, bounds));
    }

    fn custom(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Any) {
        if let Some(extent) = state.downcast_ref::<Extent>()
            && let Some((_, last)) = self.texts.last_mut()
        {
            // In the middle of its height.
            last.y += (last.height - extent.words.height) / 2.0;
            (last.width, last.height) = (extent.words.width, extent.words.height);
        }
    }
}

/// Upright it is half as wide as a laptop.
#[test]
fn the_footer_has_room_on_a_small_display_that_stands() {
    let edition = edition();
    let displays = [96.0, 120.0].map(|ppi| Display::new(600.0, 1024.0, ppi));

    for (language, display) in Language::ALL
        .into_iter()
        .flat_map(|language| displays.map(|display| (language, display)))
    {
        for size in TextSize::ALL {
            let mut visitor = Visitor::with(&edition, language, display.still());
            visitor.kiosk.set_text_size(size);
            let mut visitor = visitor.on(Screen::Topic(Topic::new("home-door")));
            let name = format!("{language} {} at {}", size.id(), display.ppi);
            let mut right = 0.0;
            assert!(!visitor.top().has_more(), "{name}: the first page goes on");

            for id in FOOTER {
                let target = place(&mut visitor, id).unwrap_or_else(|| panic!("{name}: {id}"));
                let words = visitor.said(id);
                let label = Extents::of(&mut visitor).last(&words);
                assert!(
                    target.x >= right,
                    "{name}: {id} at {target:?}, from {right}"
                );
                right = target.x + target.width;
                assert!(right <= display.width, "{name}: {id} at {target:?}");
                let is_inside = label.x >= target.x
                    && label.x + label.width <= right + 0.5
                    && label.y >= target.y - 0.5
                    && label.y + label.height <= target.y + target.height + 0.5;
                assert!(is_inside, "{name}: {id} {label:?} in {target:?}");
            }
            let seen = visitor.see();
            let footer = seen
                .targets
                .iter()
                .filter(|it| it.y >= display.height * 0.6);
            for (index, one) in footer.clone().enumerate() {
                for other in footer.clone().skip(index + 1) {
                    assert!(
                        one.intersection(other).is_none(),
                        "{name}: {one:?} {other:?}"
                    );
                }
            }
        }
    }
}

#[test]
fn on_a_display_that_stands_the_languages_are_within_reach() {
    let edition = edition();
    let is_under = |display: Display| {
        let mut visitor = Visitor::with(&edition, Language::Thai, display.still());
        visitor.kiosk.open(Screen::Topic(Topic::new("home-door")));
        let names = Language::ALL.map(|it| {
            let place = visitor.place_of(it.native_name());
            place.expect("it is on the bar").y
        });
        let footer = place(&mut visitor, "frame-display").expect("the footer").y;

        names.into_iter().all(|it| it > footer)
    };

    assert!(!is_under(DISPLAYS[0]));
    assert!(is_under(DISPLAYS[6]));

    // A touch there does what it does elsewhere, and a panel leaves it in sight.
    let mut visitor = Visitor::with(&edition, Language::Thai, DISPLAYS[6].still());
    visitor.kiosk.open(Screen::Topic(Topic::new("home-door")));
    visitor.send(Message::PanelOpened(Panel::Display));
    visitor.tap("한국어");
    assert_eq!(visitor.kiosk.session().language, Language::Korean);
    assert_eq!(visitor.kiosk.session().panel(), Some(Panel::Display));
}

#[test]
fn back_leads_to_the_start_screen_from_what_was_opened_there() {
    let edition = edition();

    for language in Language::ALL {
        let setup = still(LAPTOP, 100.0);
        let mut visitor = Visitor::with(&edition, language, setup);
        let line = visitor.words().pop().expect("what this edition is");
        visitor.tap(&line);
        assert_eq!(visitor.kiosk.session().visit.screen.id(), "about");

        // Whatever was chosen meanwhile is forgotten.
        visitor.tap("한국어");
        visitor.kiosk.set_text_size(TextSize::Large);
        visitor.tap_message("frame-back");
        assert_eq!(*visitor.kiosk.session(), Session::default(), "{language}");
    }

    // Deeper inside it leads to where one came from first.
    let mut visitor = Visitor::new(&edition, Language::English);
    visitor.send(Message::BadgePressed);
    visitor.send(Message::OfficerPressed);
    visitor.tap_message("frame-back");
    assert_eq!(visitor.kiosk.session().visit.screen.id(), "about");
    visitor.tap_message("frame-back");
    assert_eq!(visitor.kiosk.session().visit.screen.id(), "welcome");

    // Inside there is no way back to it but a new start.
    visitor.tap("English");
    assert!(!visitor.kiosk.session().can_go_back());
}

#[test]
fn what_closes_a_panel_is_always_in_sight() {
    let edition = edition();
    let displays = DISPLAYS.into_iter().chain([LOW]);

    for (display, size) in displays.flat_map(|display| TextSize::ALL.map(|size| (display, size))) {
        for language in Language::ALL {
            for panel in [Panel::Display, Panel::Beside, Panel::Varieties] {
                let mut visitor = Visitor::with(&edition, language, display.still());
                visitor.kiosk.open(Screen::Topic(Topic::new("home-door")));
                visitor.kiosk.set_text_size(size);
                visitor.send(Message::PanelOpened(panel));
                let name = format!("{panel:?} {language} {} {display:?}", size.id());
                let done = visitor.said("display-done");
                let done = visitor.place_of(&done).unwrap_or_else(|| panic!("{name}"));
                let footer = visitor.said("frame-display");
                let footer = visitor.places_of(&footer).pop().expect("the footer");
                assert!(done.y + done.height <= footer.y, "{name}: {done:?}");
                assert!(done.x > display.width / 2.0, "{name}: not at the right");

                visitor.tap_at(Point::new(done.center_x(), done.center_y()));
                assert_eq!(visitor.kiosk.session().panel(), None, "{name}");
            }
        }
    }
}
