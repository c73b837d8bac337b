//! The kiosk as a visitor meets it: taps, ways back, forgetting, idleness,
//! fingers and clocks.

mod common;

use common::{Visitor, edition, today};
use rights_kiosk::kiosk::{Kiosk, Message, Mode, PageId, Panel, Session, Setup};
use rights_kiosk::language::Language;
use rights_kiosk::screen::{self, Screen, help, home, topic::Topic};
use rights_kiosk::theme::{Contrast, TextSize};
use rights_kiosk::widget::PageKey;

use iced::mouse::Cursor;
use iced::{Event, Size};
use jiff::civil::{DateTime, date};

use std::sync::Arc;

/// Width and height in pixels and pixels per inch of the displays to hold.
const DISPLAYS: [(f32, f32, f32); 7] = [
    (1366.0, 768.0, 100.0),
    (1366.0, 768.0, 135.0),
    (1920.0, 1080.0, 92.0),
    (1920.0, 1080.0, 141.0),
    (3840.0, 2160.0, 163.0),
    (3840.0, 2160.0, 282.0),
    (1080.0, 1920.0, 92.0),
];

fn in_topic(language: Language, topic: &str) -> Visitor {
    in_topic_at(language, topic, today())
}

fn in_topic_at(language: Language, topic: &str, clock: DateTime) -> Visitor {
    let setup = Setup {
        ppi: Some(100.0),
        is_still: true,
        ..Setup::default()
    };
    let mut visitor = Visitor::at(&edition(), language, setup, clock);
    visitor.kiosk.open(Screen::Home(home::Home::default()));
    visitor.kiosk.open(Screen::Topic(Topic::new(topic)));
    visitor.studio.draw(&visitor.kiosk, visitor.size);
    visitor
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
        let speaks = match language {
            Language::Zapotec => Language::Spanish,
            other => other,
        };
        let plain = |id| edition().catalogs.plain(speaks, id);
        let mut tile = plain("topic-home-door-title");
        if language == Language::Zapotec {
            tile = format!("Pwert · {tile}");
        }
        visitor.tap(&tile);

        assert!(
            visitor.words().contains(&plain("home-door-keep-closed")),
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

    assert!(shows(&mut visitor, "find-someone-locator"));
}

#[test]
fn the_officer_is_one_tap_away_and_shows_all_its_english_at_every_size() {
    for size in TextSize::ALL {
        for language in Language::ALL {
            let mut visitor = in_topic(language, "home-door");
            visitor.kiosk.set_text_size(size);
            visitor.studio.draw(&visitor.kiosk, visitor.size);
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
    let top = visitor.top().top();
    assert!(top > 0);

    visitor.tap_message("frame-officer");
    assert_eq!(visitor.top().top(), 0, "a new screen starts at its top");
    visitor.tap_message("frame-back");

    assert_eq!(visitor.kiosk.session().visit.screen.id(), "topic:arrested");
    assert_eq!(visitor.top().top(), top);
}

#[test]
fn a_topic_that_is_opened_anew_starts_at_its_top() {
    let mut visitor = in_topic(Language::English, "arrested");
    visitor.scroll(800.0);
    visitor.tap_message("frame-back");
    visitor.tap_message("topic-arrested-title");

    assert_eq!(visitor.top().top(), 0);
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
    let mut visitor = in_topic(Language::Korean, "do-not-sign");
    visitor.scroll(600.0);
    let top = visitor.top().top();

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
fn nobody_there_is_asked_after_two_minutes_and_forgotten_after_thirty_seconds_more() {
    let mut visitor = in_topic(Language::Tagalog, "arrested");
    visitor.wait(0);
    visitor.wait(115);
    assert!(!visitor.kiosk.is_asking());

    visitor.wait(5);
    assert!(visitor.kiosk.is_asking());
    assert!(shows(&mut visitor, "idle-question"));
    visitor.wait(29);
    assert_eq!(visitor.kiosk.session().visit.screen.id(), "topic:arrested");

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
    assert_eq!(visitor.kiosk.session().visit.screen.id(), "topic:arrested");

    // The two minutes begin anew.
    visitor.wait(119);
    assert!(!visitor.kiosk.is_asking());
    visitor.wait(1);
    assert!(visitor.kiosk.is_asking());
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
    visitor.studio.draw(&visitor.kiosk, visitor.size);
    visitor
}

#[test]
fn a_statement_past_its_review_says_that_it_is_old() {
    let mut visitor = in_topic(Language::Thai, "home-door");
    assert!(
        !visitor
            .words()
            .iter()
            .any(|words| words.contains("ค.ศ. 2027"))
    );

    let mut visitor = in_topic_at(
        Language::Thai,
        "home-door",
        date(2028, 1, 1).at(10, 0, 0, 0),
    );
    assert!(
        visitor
            .words()
            .iter()
            .any(|words| words.contains("ค.ศ. 2027"))
    );
}

#[test]
fn a_clock_before_the_edition_makes_every_date_unknown() {
    let mut visitor = in_topic(Language::English, "home-door");
    assert!(!shows(&mut visitor, "statement-date-unknown"));

    let long_ago = date(2019, 1, 1).at(10, 0, 0, 0);
    let mut visitor = in_topic_at(Language::English, "home-door", long_ago);
    assert!(shows(&mut visitor, "statement-date-unknown"));

    visitor.tap_message("frame-officer");
    assert!(shows(&mut visitor, "statement-date-unknown"));

    visitor
        .kiosk
        .open(Screen::Events(rights_kiosk::screen::events::Events));
    assert!(shows(&mut visitor, "statement-date-unknown"));
    for id in [
        "events-coming",
        "events-past",
        "events-none-coming",
        "event-over",
    ] {
        assert!(!shows(&mut visitor, id), "{id}");
    }
}

#[test]
fn a_computer_that_slept_has_forgotten_the_visitor() {
    let mut visitor = in_topic(Language::Korean, "arrested");
    visitor.send(Message::Ticked(date(2026, 11, 24).at(10, 5, 0, 0)));
    assert_eq!(visitor.kiosk.session().visit.screen.id(), "topic:arrested");

    visitor.send(Message::Ticked(date(2026, 11, 24).at(13, 0, 0, 0)));
    assert_eq!(visitor.kiosk.session(), &Session::default());
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
            let speaks = match language {
                Language::Zapotec => Language::Spanish,
                other => other,
            };
            let question = edition().catalogs.plain(speaks, "idle-question");
            let place = visitor.place_of(&question).expect("the question is asked");
            assert!(place.y >= card.y + card.height, "{language} {}", size.id());
        }
    }
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
fn a_wheel_is_a_sign_of_life() {
    let mut visitor = in_topic(Language::English, "arrested");
    visitor.wait(0);
    visitor.wait(100);
    visitor.scroll(100.0);
    visitor.wait(100);

    assert!(!visitor.kiosk.is_asking());
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
fn the_start_screen_shows_every_language_at_once_on_every_display() {
    for (width, height, ppi) in DISPLAYS {
        let setup = Setup {
            window: Size::new(width, height),
            ppi: Some(ppi),
            is_still: true,
            ..Setup::default()
        };
        let mut visitor = Visitor::with(&edition(), Language::English, setup);

        assert!(!visitor.top().has_more(), "{width}x{height} at {ppi}");
        for language in Language::ALL {
            let place = visitor.place_of(language.native_name()).expect("its name");
            assert!(
                place.y + place.height < height,
                "{width}x{height} at {ppi}: {language}"
            );
        }
    }
}

#[test]
fn the_frame_takes_at_most_two_fifths_of_the_height_on_every_display() {
    let mut worst = (0.0, String::new());

    for (width, height, ppi) in DISPLAYS {
        for size in TextSize::ALL {
            for language in Language::ALL {
                let setup = Setup {
                    window: Size::new(width, height),
                    ppi: Some(ppi),
                    is_still: true,
                    ..Setup::default()
                };
                let mut visitor = Visitor::with(&edition(), language, setup);
                visitor.kiosk.open(Screen::Topic(Topic::new("arrested")));
                visitor.kiosk.set_text_size(size);
                visitor.studio.draw(&visitor.kiosk, visitor.size);
                let view = visitor.top().view_height();
                let share = 1.0 - view / height;
                let cell = format!("{width}x{height} at {ppi}, {}, {language}", size.id());

                assert!(share <= 0.4, "{cell}: {:.1} %", share * 100.0);
                if share > worst.0 {
                    worst = (share, cell);
                }
            }
        }
    }

    println!(
        "the frame takes most on {}: {:.1} %",
        worst.1,
        worst.0 * 100.0
    );
}

#[test]
fn what_is_said_stays_at_the_top_when_the_text_grows_or_shrinks() {
    let mut visitor = in_topic(Language::English, "home-door");
    visitor.kiosk.set_text_size(TextSize::Large);
    let words = "“I do not consent to a search.”";
    // One column: turn the page until the line stands at the top.
    for _ in 0..200 {
        visitor.scroll(40.0);
        if visitor.place_of(words).is_some_and(|place| place.y < 180.0) {
            break;
        }
    }
    let key = visitor.top().top();

    // Two columns.
    visitor.kiosk.set_text_size(TextSize::Medium);
    visitor.studio.draw(&visitor.kiosk, visitor.size);
    assert!(visitor.place_of(words).is_some(), "{:#?}", visitor.words());
    visitor.kiosk.set_text_size(TextSize::Large);
    visitor.studio.draw(&visitor.kiosk, visitor.size);
    assert_eq!(visitor.top().top(), key);
}

#[test]
fn help_narrows_by_need_and_by_language_and_says_when_nothing_is_left() {
    let mut visitor = in_help();
    visitor.tap_message("help-other-languages");
    visitor.tap_message("need-consulate");
    visitor.tap_message("language-th");
    visitor.scroll(100_000.0);
    let words = visitor.words();
    assert!(
        words
            .iter()
            .any(|words| words.contains("Royal Thai Consulate")),
        "{words:#?}"
    );
    assert!(
        !words.iter().any(|words| words.contains("México")),
        "{words:#?}"
    );

    visitor.scroll(-100_000.0);
    visitor.tap_message("need-interpreters");
    visitor.tap_message("language-th");
    assert!(shows(&mut visitor, "help-empty"));
}

#[test]
fn an_organization_outside_los_angeles_is_a_host_and_not_a_place_to_go() {
    let mut visitor = in_help();
    let name = "Trabajadores Unidos Workers United";
    for _ in 0..60 {
        assert!(!visitor.words().iter().any(|words| words.contains(name)));
        visitor.scroll(500.0);
    }
    assert!(!visitor.top().has_more());

    visitor
        .kiosk
        .open(Screen::Events(rights_kiosk::screen::events::Events));
    assert!(visitor.words().iter().any(|words| words.contains(name)));
}

#[test]
fn the_events_say_what_is_known_and_what_is_not() {
    let mut visitor = Visitor::new(&edition(), Language::English);
    visitor
        .kiosk
        .open(Screen::Events(rights_kiosk::screen::events::Events));
    let mut seen = Vec::new();
    for _ in 0..6 {
        seen.extend(visitor.words());
        visitor.scroll(400.0);
    }

    for words in [
        "Thursday, July 10, 2025",
        "Seoul International Park",
        "Tuesday, July 1, 2025",
        "July 2025 · Day not known",
        "Place not known",
        "Hosts not known",
        "This event is over",
        "We know of no coming event. Ask the people at this table.",
    ] {
        assert!(seen.iter().any(|it| it == words), "{words}: {seen:#?}");
    }
    let hosts = edition()
        .content
        .events
        .iter()
        .map(|event| event.hosts.len())
        .max();
    assert_eq!(hosts, Some(12));
}

#[test]
fn a_variety_without_published_words_is_in_spanish_and_says_so() {
    let mut visitor = in_topic(Language::Zapotec, "home-door");
    assert!(visitor.words().iter().any(|words| words == "Pwert"));

    visitor.tap("Dizhsa · Valle de Tlacolula");
    let other = Arc::clone(&edition())
        .content
        .varieties
        .iter()
        .find(|variety| !variety.attested)
        .map(|variety| format!("{} · {}", variety.name, variety.region))
        .expect("a variety without words");
    visitor.tap(&other);

    let words = visitor.words();
    assert!(!words.iter().any(|words| words == "Pwert"), "{words:#?}");
    assert!(words.contains(&other));
    let note = edition()
        .catalogs
        .plain(Language::Spanish, "zapotec-spanish-only");
    assert!(
        words.iter().any(|words| words.contains(&note)),
        "{words:#?}"
    );
}

/// What widgets remember of a page they keep by its key, and what lies over it has a
/// greater one.
#[test]
fn every_page_has_a_key_of_its_own_and_lies_over_those_before_it() {
    let visits = [0, 1, 2, u64::MAX - 3, u64::MAX - 2, u64::MAX - 1, u64::MAX];
    let pages: Vec<_> = visits
        .map(PageId::Visit)
        .into_iter()
        .chain([PageId::Asking])
        .chain(Panel::ALL.map(PageId::Panel))
        .collect();
    let keys: Vec<_> = pages.iter().copied().map(PageKey::from).collect();

    for (page, key) in pages.windows(2).zip(keys.windows(2)) {
        assert!(page[0] < page[1], "{page:?}");
        assert!(key[0] < key[1], "{page:?} have the keys {key:?}");
    }
}

#[test]
fn a_question_lies_over_a_panel_and_leaves_it_open() {
    let mut session = Session::default();
    session.open_panel(Panel::Varieties);
    session.open_panel(Panel::Display);
    session.ask_clear();
    session.ask_clear();
    assert_eq!(session.panel(), Some(Panel::Clear));

    session.back();
    assert_eq!(session.panel(), Some(Panel::Display));
    session.close(Panel::Clear);
    assert_eq!(session.panel(), Some(Panel::Display));
    session.close(Panel::Display);
    assert_eq!(session.panel(), None);
}

/// Two touches may come in one frame, of which the first opens another screen.
#[test]
fn a_message_of_a_screen_that_has_gone_does_nothing() {
    let mut visitor = in_topic(Language::English, "arrested");
    let late = help::Message::LanguagesOpened;
    let before = visitor.kiosk.session().clone();

    visitor.send(Message::Screen(screen::Message::Help(late)));

    assert_eq!(*visitor.kiosk.session(), before);
}
