//! The kiosk as a visitor meets it: taps, ways back, forgetting, idleness,
//! fingers and clocks.

mod awaited;
mod displays;
mod idle;
mod numbers;
mod pages;
mod servers;
mod session;

use crate::common::{LAPTOP, Visitor, edition, still, today};

use rights_kiosk::kiosk::{Kiosk, Message, Mode, Panel, Session, Setup};
use rights_kiosk::language::Language;
use rights_kiosk::screen::{
    self, Screen, help,
    topic::{self, Tab, Topic},
};
use rights_kiosk::theme::{Contrast, TextSize};

use iced::Event;
use iced::mouse::Cursor;
use jiff::civil::DateTime;

/// A visitor on what is to be known of a topic, a page that goes on.
fn in_topic(language: Language, topic: &str) -> Visitor {
    in_topic_at(language, topic, today())
}

fn in_topic_at(language: Language, topic: &str, clock: DateTime) -> Visitor {
    let visitor = Visitor::at(&edition(), language, still(LAPTOP, 100.0), clock);

    visitor.on(Screen::Topic(Topic::new(topic).at(Tab::Know)))
}

fn shows(visitor: &mut Visitor, id: &str) -> bool {
    let language = visitor.kiosk.session().language;
    let words = visitor.kiosk.edition().catalogs.plain(language, id);

    visitor.words().iter().any(|seen| seen.contains(&words))
}

#[test]
fn an_instruction_is_two_taps_away_in_every_language() {
    for language in Language::ALL {
        let mut visitor = Visitor::new(&edition(), Language::English);

        visitor.tap(language.native_name());
        assert_eq!(visitor.kiosk.session().language, language);
        let plain = |id| edition().catalogs.plain(language.sentences(), id);
        let mut tile = plain("topic-home-door-title");
        if language == Language::Zapotec {
            tile = format!("Pwert · {tile}");
        }
        visitor.tap(&tile);

        assert!(
            visitor
                .words()
                .contains(&plain("home-door-keep-closed-short")),
            "{language}"
        );
    }
}

#[test]
fn finding_someone_is_three_taps_away() {
    let mut visitor = Visitor::new(&edition(), Language::English);

    visitor.tap("한국어");
    visitor.tap_message("group-find-and-plan");
    visitor.tap_message("topic-find-someone-title");

    assert!(shows(&mut visitor, "find-someone-lawyer"));
    assert!(shows(&mut visitor, "find-someone-locator-short"));
}

#[test]
fn the_officer_is_one_tap_away_and_shows_all_its_english_at_every_size() {
    for size in TextSize::ALL {
        for language in Language::ALL {
            let mut visitor = in_topic(language, "home-door");
            visitor.kiosk.set_text_size(size);
            visitor.lay_out();
            visitor.send(Message::OfficerPressed);

            let footer = visitor.size.height * 0.85;
            for id in [
                "officer-silent",
                "officer-search",
                "officer-sign",
                "officer-lawyer",
            ] {
                let english = edition().catalogs.plain(Language::English, id);
                let place = visitor
                    .place_of(&english)
                    .unwrap_or_else(|| panic!("{language} {}: {id}", size.id()));

                assert!(
                    place.y + place.height < footer,
                    "{language} {}: {id}",
                    size.id()
                );
            }
        }
    }
}

#[test]
fn back_returns_to_the_place_that_was_left() {
    let mut visitor = in_topic(Language::Thai, "arrested");
    visitor.scroll(800.0);
    visitor.rest();
    let top = visitor.top().top();
    assert!(top > 0);

    visitor.tap_message("frame-officer");
    assert_eq!(visitor.top().top(), 0, "a new screen starts at its top");
    visitor.tap_message("frame-back");

    assert_eq!(
        visitor.kiosk.session().visit.screen.id(),
        "topic:arrested:know"
    );
    assert_eq!(visitor.top().top(), top);
}

#[test]
fn a_topic_that_is_opened_anew_starts_at_its_top() {
    let mut visitor = in_topic(Language::English, "arrested");
    visitor.scroll(800.0);
    visitor.tap_message("frame-back");
    visitor.tap_message("topic-arrested-title");

    assert_eq!(visitor.kiosk.session().visit.screen.id(), "topic:arrested");
    assert_eq!(visitor.top().top(), 0);
    let known = Message::Screen(screen::Message::Topic(topic::Message::TabChosen(Tab::Know)));
    visitor.send(known);
    visitor.lay_out();
    assert_eq!(visitor.top().top(), 0, "nor where it was left");
    assert!(visitor.top().has_more());
}

/// Each page of a topic begins at its top, whichever was read before it.
#[test]
fn every_page_of_a_topic_begins_at_its_top() {
    let mut visitor = in_topic(Language::Tagalog, "arrested");
    visitor.scroll(800.0);
    assert!(visitor.top().has_less());

    for tab in [Tab::Stage(0), Tab::Know, Tab::Helpers, Tab::Now, Tab::Know] {
        let chosen = topic::Message::TabChosen(tab);
        visitor.send(Message::Screen(screen::Message::Topic(chosen)));
        visitor.lay_out();

        assert!(!visitor.top().has_less(), "{tab:?}");
        visitor.scroll(300.0);
    }
}

/// Back from any page of a topic leads out of it, and *Clear* forgets which it was.
#[test]
fn the_page_of_a_topic_is_left_with_it() {
    let mut visitor = in_topic(Language::English, "arrested");
    visitor.tap_message("tab-helpers");
    assert_eq!(
        visitor.kiosk.session().visit.screen.id(),
        "topic:arrested:helpers"
    );
    visitor.tap_message("frame-back");
    assert_eq!(visitor.kiosk.session().visit.screen.id(), "home");

    visitor.tap_message("topic-arrested-title");
    assert_eq!(visitor.kiosk.session().visit.screen.id(), "topic:arrested");
}

#[test]
fn clear_forgets_everything() {
    let mut visitor = in_topic(Language::Bengali, "arrested");
    visitor.kiosk.set_text_size(TextSize::Large);
    visitor.kiosk.set_contrast(Contrast::HighLight);
    visitor.scroll(800.0);
    visitor.tap_message("frame-clear");

    assert_eq!(visitor.kiosk.session(), &Session::default());

    // Not even the place in a page is left.
    visitor.tap("English");
    visitor.tap_message("topic-arrested-title");
    assert_eq!(visitor.top().top(), 0);
}

#[test]
fn a_choice_of_text_size_keeps_the_page_and_its_place() {
    let mut visitor = in_topic(Language::Korean, "arrested");
    visitor.scroll(600.0);
    visitor.rest();
    let top = visitor.top().top();
    assert!(visitor.top().has_less() && visitor.top().has_more());

    visitor.tap_message("frame-display");
    visitor.tap_message("text-size-huge");
    visitor.tap_message("contrast-high-dark");
    // In this size the panel goes on below; *back* closes it too.
    visitor.tap_message("frame-back");

    assert_eq!(visitor.kiosk.session().text_size, TextSize::Huge);
    assert_eq!(visitor.kiosk.session().contrast, Contrast::HighDark);
    assert_eq!(visitor.kiosk.session().panel(), None);
    let after = visitor.top().top();
    // A row of two may have become two rows.
    assert!(after.abs_diff(top) <= 1, "{top} became {after}");
}

#[test]
fn more_and_up_move_the_page() {
    let mut visitor = in_topic(Language::English, "arrested");
    assert!(visitor.top().has_more() && !visitor.top().has_less());

    visitor.tap_message("frame-more");
    assert!(visitor.top().top() > 0 && visitor.top().has_less());
    for _ in 0..40 {
        if visitor.top().has_more() {
            visitor.tap_message("frame-more");
        }
    }
    assert!(!visitor.top().has_more());
    assert!(!shows(&mut visitor, "frame-more"), "there is no more");
    for _ in 0..40 {
        if visitor.top().has_less() {
            visitor.tap_message("frame-up");
        }
    }
    assert!(!visitor.top().has_less());
    assert_eq!(visitor.top().top(), 0);
}

#[test]
fn a_kiosk_does_not_close_and_a_window_does() {
    let close = |mode| {
        let setup = Setup {
            mode,
            ..Setup::default()
        };
        let mut kiosk = Kiosk::new(edition(), setup, today());

        kiosk
            .update(Message::CloseRequested, iced::time::Instant::now())
            .units()
    };

    assert_eq!(close(Mode::Kiosk), 0);
    assert_eq!(close(Mode::Windowed), 1);
}

fn in_help() -> Visitor {
    let mut visitor = Visitor::new(&edition(), Language::English);
    visitor.kiosk.open(Screen::Help(help::Help::default()));
    visitor.lay_out();
    visitor
}

#[test]
fn the_start_language_comes_back_after_each_visitor() {
    let setup = Setup {
        ppi: Some(100.0),
        language: Language::Korean,
        ..Setup::default()
    };
    let mut visitor = Visitor::with(&edition(), Language::Korean, setup);
    visitor.tap("ไทย");
    visitor.tap_message("frame-clear");

    assert_eq!(visitor.kiosk.session().language, Language::Korean);
}

#[test]
fn a_panel_opens_at_its_top_whatever_panel_was_open_before() {
    let mut visitor = in_topic(Language::Zapotec, "home-door");
    visitor.send(Message::PanelOpened(Panel::Varieties));
    visitor.scroll(400.0);
    visitor.send(Message::PanelOpened(Panel::Display));
    let title = edition().catalogs.plain(Language::Spanish, "display-title");
    let bar = visitor.place_of("English").expect("the bar");
    let places: Vec<_> = visitor.places_of(&title);

    assert!(
        places
            .iter()
            .any(|place| place.y > bar.y && place.y < 200.0),
        "{places:?}"
    );
}

#[test]
fn a_wheel_while_a_button_is_held_moves_nothing() {
    use iced::mouse;

    let mut visitor = in_help();
    let chip = visitor.place_of("Work and pay").expect("a chip").center();
    let wheel = Event::Mouse(mouse::Event::WheelScrolled {
        delta: mouse::ScrollDelta::Pixels { x: 0.0, y: -2000.0 },
    });
    visitor.play(
        &[
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left)),
            wheel,
        ],
        Cursor::Available(chip),
    );

    assert!(!visitor.top().has_less());
}

#[test]
fn what_is_known_stays_at_the_top_when_the_text_grows_or_shrinks() {
    let mut visitor = in_topic(Language::English, "home-door");
    visitor.kiosk.set_text_size(TextSize::Large);
    let words = visitor.said("home-door-ice-paper");
    // One column: turn the page until the sentence stands at the top.
    for _ in 0..200 {
        visitor.scroll(40.0);
        if visitor
            .place_of(&words)
            .is_some_and(|place| place.y < 180.0)
        {
            break;
        }
    }
    let key = visitor.top().top();

    // Two columns.
    visitor.kiosk.set_text_size(TextSize::Medium);
    visitor.lay_out();
    assert!(visitor.place_of(&words).is_some(), "{:#?}", visitor.words());
    visitor.kiosk.set_text_size(TextSize::Large);
    visitor.lay_out();
    assert_eq!(visitor.top().top(), key);
}
