//! Whether anybody is there: when the kiosk asks, what answers it, and what is
//! forgotten.

use super::{in_topic, shows};
use crate::common::{LAPTOP, Visitor, edition, still, today};

use rights_kiosk::kiosk::{Message, Session, Setup};
use rights_kiosk::language::Language;
use rights_kiosk::screen::{Screen, panel};
use rights_kiosk::theme::TextSize;

use iced::time::Duration;
use jiff::civil::{DateTime, date};

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

/// A look at the clock of the kiosk and at how long the computer has run.
fn tick(visitor: &mut Visitor, clock: DateTime, since_boot: u64) {
    let since_boot = Some(Duration::from_secs(since_boot));

    visitor.send(Message::Ticked(clock, since_boot));
}

#[test]
fn a_computer_that_slept_has_forgotten_the_visitor() {
    let clock = today();
    let mut visitor = in_topic(Language::Korean, "arrested");
    tick(&mut visitor, clock, 100);
    tick(&mut visitor, clock, 100 + 6 * 60);
    assert_eq!(
        visitor.kiosk.session().visit.screen.id(),
        "topic:arrested:know"
    );

    // The time that the program counts has stood still.
    tick(&mut visitor, clock, 100 + 12 * 60 + 1);
    assert_eq!(visitor.kiosk.session(), &Session::default());
}

/// Where the system does not say how long it has run, the time of the program goes on
/// while it sleeps.
#[test]
fn a_computer_that_says_nothing_of_sleep_has_forgotten_the_visitor_too() {
    let mut visitor = in_topic(Language::Korean, "arrested");
    visitor.wait(0);
    visitor.wait(6 * 60 + 1);

    assert_eq!(visitor.kiosk.session(), &Session::default());
}

/// Staff set the clock, the network sets it right, summer time begins or ends, the time
/// zone is set: whoever reads goes on reading.
#[test]
fn a_clock_that_is_set_throws_nobody_out() {
    let clocks = [
        date(1970, 1, 1).at(0, 0, 0, 0),
        today(),
        today().date().at(11, 0, 10, 0),
        today().date().at(10, 0, 20, 0),
        date(2099, 11, 24).at(10, 0, 0, 0),
        date(2000, 1, 1).at(0, 0, 0, 0),
        date(9999, 12, 31).at(23, 59, 59, 0),
        date(-9999, 1, 1).at(0, 0, 0, 0),
    ];

    for is_known in [true, false] {
        let mut visitor = in_topic(Language::Korean, "arrested");
        for (clock, number) in clocks.into_iter().zip(0..) {
            let since_boot = is_known.then(|| Duration::from_secs(100 + 20 * number));
            visitor.send(Message::Ticked(clock, since_boot));

            let session = visitor.kiosk.session();
            assert_eq!(session.visit.screen.id(), "topic:arrested:know", "{clock}");
            assert!(!visitor.kiosk.is_asking(), "{clock}");
        }
    }
}

#[cfg(any(target_os = "linux", target_os = "macos"))]
#[test]
fn the_system_says_how_long_it_has_run() {
    let before = rights_kiosk::clock::since_boot().expect("it says so");
    let after = rights_kiosk::clock::since_boot().expect("it says so");

    assert!(before > Duration::ZERO && after >= before);
    assert!(after - before < Duration::from_secs(60));
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
