//! Whether anybody is there: when the kiosk asks, what answers it, and what is
//! forgotten.

use super::{in_topic, shows};
use crate::common::{LAPTOP, Visitor, edition, still};

use rights_kiosk::kiosk::{Message, Session, Setup};
use rights_kiosk::language::Language;
use rights_kiosk::screen::{Screen, panel};
use rights_kiosk::theme::TextSize;

use jiff::civil::date;

#[test]
fn nobody_there_is_asked_after_two_minutes_and_forgotten_after_thirty_seconds_more() {
    let mut visitor = in_topic(Language::Tagalog, "arrested");
    visitor.wait(0);
    visitor.wait(115);
    assert!(!visitor.kiosk.is_asking());

    visitor.wait(5);
    assert!(visitor.kiosk.is_asking());
    assert!(shows(&mut visitor, "idle-question"));
    visitor.wait(29);
    assert_eq!(
        visitor.kiosk.session().visit.screen.id(),
        "topic:arrested:know"
    );

    visitor.wait(1);
    assert_eq!(visitor.kiosk.session(), &Session::default());
    assert!(!visitor.kiosk.is_asking());
}

#[test]
fn the_question_counts_down_and_a_touch_answers_it() {
    let mut visitor = in_topic(Language::English, "arrested");
    visitor.wait(0);
    visitor.wait(120);
    let seconds = |visitor: &mut Visitor| {
        visitor
            .words()
            .into_iter()
            .find_map(|words| words.rsplit_once(": ")?.1.parse::<u32>().ok())
    };
    assert_eq!(seconds(&mut visitor), Some(30));
    visitor.wait(10);
    assert_eq!(seconds(&mut visitor), Some(20));

    visitor.tap_message("idle-stay");
    assert!(!visitor.kiosk.is_asking());
    assert_eq!(
        visitor.kiosk.session().visit.screen.id(),
        "topic:arrested:know"
    );

    // The two minutes begin anew.
    visitor.wait(119);
    assert!(!visitor.kiosk.is_asking());
    visitor.wait(1);
    assert!(visitor.kiosk.is_asking());
}

#[test]
fn the_question_is_asked_in_the_visitors_language_and_in_english() {
    let edition = edition();

    for language in Language::ALL {
        for second in [None, Some(Language::Thai), Some(Language::English)] {
            for screen in ["topic:arrested:know", "officer"] {
                let screen = Screen::find(screen, &edition.content).expect("a screen");
                let mut visitor =
                    Visitor::with(&edition, language, still(LAPTOP, 100.0)).on(screen);
                let second = second.filter(|it| *it != language);
                let choice = panel::beside::Message::Chosen(second);
                visitor.send(Message::Panel(panel::Message::Beside(choice)));
                visitor.wait(0);
                visitor.wait(300);
                assert!(visitor.kiosk.is_asking());

                let name = format!(
                    "{language} {second:?} {}",
                    visitor.kiosk.session().visit.screen.id()
                );
                for read in [Some(language), second, Some(Language::English)] {
                    let Some(read) = read else { continue };
                    let say = |id| edition.catalogs.plain(read.sentences(), id);
                    let times = visitor.places_of(&say("idle-question")).len();
                    assert_eq!(times, 1, "{name}: once in {read}");
                    // With a third language its words stand beside the buttons only.
                    let is_on_buttons = second.is_none()
                        || Some(read) != Some(Language::English)
                        || second == Some(read)
                        || language == read;
                    if is_on_buttons {
                        for id in ["idle-stay", "frame-clear"] {
                            assert!(visitor.words().contains(&say(id)), "{name}: {id} in {read}");
                        }
                    }
                }
            }
        }
    }
}

#[test]
fn start_over_answers_the_question_for_the_next_in_line() {
    for screen in ["topic:arrested:know", "officer", "home"] {
        for language in Language::ALL {
            let edition = edition();
            let screen = Screen::find(screen, &edition.content).expect("a screen");
            let mut visitor = Visitor::with(&edition, language, still(LAPTOP, 100.0)).on(screen);
            visitor.wait(0);
            visitor.wait(300);
            let words = visitor.said("frame-clear");
            // That of the footer is the last of all, but what lies over it.
            let footer = visitor.size.height * 0.88;
            let button = visitor
                .places_of(&words)
                .into_iter()
                .find(|it| it.y < footer);

            visitor.tap_at(button.expect("it is under the question").center());
            assert_eq!(visitor.kiosk.session(), &Session::default(), "{language}");
            assert!(!visitor.kiosk.is_asking());
        }
    }
}

#[test]
fn the_card_for_an_officer_waits_five_minutes_and_is_never_covered() {
    let mut visitor = in_topic(Language::Korean, "home-door");
    visitor.tap_message("frame-officer");
    visitor.wait(0);
    visitor.wait(295);
    assert!(!visitor.kiosk.is_asking());

    visitor.wait(5);
    assert!(visitor.kiosk.is_asking());
    let english = edition()
        .catalogs
        .plain(Language::English, "officer-lawyer");
    let card = visitor.place_of(&english).expect("the English stays");
    let question = edition().catalogs.plain(Language::Korean, "idle-question");
    let question = visitor.place_of(&question).expect("the question is asked");
    assert!(question.y >= card.y + card.height);

    visitor.tap_message("idle-stay");
    assert!(!visitor.kiosk.is_asking());
    assert_eq!(visitor.kiosk.session().visit.screen.id(), "officer");
}

#[test]
fn the_start_screen_asks_nobody_and_speaks_all_languages_in_turn() {
    let setup = Setup {
        ppi: Some(100.0),
        ..Setup::default()
    };
    let mut visitor = Visitor::with(&edition(), Language::English, setup);
    let mut voices = std::collections::BTreeSet::new();

    for _ in 0..60 {
        visitor.wait(8);
        assert!(!visitor.kiosk.is_asking());
        for language in Language::ALL {
            let promise = edition().catalogs.plain(language, "welcome-promise");
            if visitor.words().contains(&promise) {
                voices.insert(promise);
            }
        }
    }

    assert_eq!(voices.len(), 6);
}

#[test]
fn a_computer_that_slept_has_forgotten_the_visitor() {
    let mut visitor = in_topic(Language::Korean, "arrested");
    visitor.send(Message::Ticked(date(2026, 11, 24).at(10, 5, 0, 0)));
    assert_eq!(
        visitor.kiosk.session().visit.screen.id(),
        "topic:arrested:know"
    );

    visitor.send(Message::Ticked(date(2026, 11, 24).at(13, 0, 0, 0)));
    assert_eq!(visitor.kiosk.session(), &Session::default());
}

#[test]
fn the_question_shows_even_where_the_translation_was_scrolled() {
    for language in Language::ALL.into_iter().skip(1) {
        for size in TextSize::ALL {
            let mut visitor = in_topic(language, "home-door");
            visitor.kiosk.set_text_size(size);
            visitor.send(Message::OfficerPressed);
            visitor.scroll(90.0);
            visitor.wait(0);
            visitor.wait(300);

            let english = edition()
                .catalogs
                .plain(Language::English, "officer-lawyer");
            let card = visitor.place_of(&english).expect("the English stays");
            let question = visitor.said("idle-question");
            let place = visitor.place_of(&question).expect("the question is asked");
            assert!(place.y >= card.y + card.height, "{language} {}", size.id());
        }
    }
}

#[test]
fn a_wheel_is_a_sign_of_life() {
    let mut visitor = in_topic(Language::English, "arrested");
    visitor.wait(0);
    visitor.wait(100);
    visitor.scroll(100.0);
    visitor.wait(100);

    assert!(!visitor.kiosk.is_asking());
}
