//! A sentence proves itself: a touch tells where it comes from, how current it is
//! and who has reviewed its words, and what cannot be relied on says so by
//! itself.

mod review;

use crate::common::{LAPTOP, Visitor, edition, still, today};

use rights_kiosk::content::warrant::{Answer, Question};
use rights_kiosk::edition::Edition;
use rights_kiosk::kiosk::Message;
use rights_kiosk::language::{Language, format};
use rights_kiosk::screen::{self, Screen, sources::Sources, topic::Topic, warrant};

use jiff::civil::{DateTime, date};

use std::sync::Arc;

fn open(edition: &Arc<Edition>, language: Language, screen: Screen, clock: DateTime) -> Visitor {
    Visitor::at(edition, language, still(LAPTOP, 100.0), clock).on(screen)
}

fn topic(edition: &Arc<Edition>, language: Language, id: &str) -> Visitor {
    open(edition, language, Screen::Topic(Topic::new(id)), today())
}

fn sources(edition: &Arc<Edition>, language: Language, id: &str) -> Visitor {
    open(
        edition,
        language,
        Screen::Sources(Sources::new(id)),
        today(),
    )
}

/// Whether a message stands anywhere on the page.
fn shows(visitor: &mut Visitor, id: &str) -> bool {
    let words = visitor.said(id);

    visitor.read().contains(&words)
}

#[test]
fn one_touch_shows_sources_dates_and_review_in_every_language() {
    let edition = edition();
    let statement = edition
        .content
        .statements()
        .find(|it| it.id.as_str() == "home-door-keep-closed")
        .expect("there is the statement");

    for language in Language::ALL {
        let mut visitor = topic(&edition, language, "home-door");
        let sentence = visitor.said("home-door-keep-closed");
        visitor.tap(&sentence);
        assert_eq!(
            visitor.kiosk.session().visit.screen.id(),
            "sources:home-door-keep-closed"
        );

        let page = visitor.read();
        let has = |text: &str| page.iter().any(|seen| seen.contains(text));
        for id in &statement.sources {
            let source = edition.content.source(id).expect("the source is known");
            assert!(has(&source.publisher), "{language}: {}", source.publisher);
            assert!(has(&source.title), "{language}: {}", source.title);
        }
        for day in [statement.as_of, statement.review_by] {
            let day = format::date(language, day);
            assert!(has(&day), "{language}: {day}");
        }
        assert!(has(&sentence), "{language}");
        assert!(has(&visitor.said("words-draft")), "{language}: the English");
        let is_translated = language != Language::English;
        let checked = visitor.said("words-checked");
        assert_eq!(has(&checked), is_translated, "{language}: the translation");

        visitor.tap_message("frame-back");
        assert_eq!(visitor.kiosk.session().visit.screen.id(), "topic:home-door");
        assert!(
            visitor.place_of(&sentence).is_some(),
            "{language}: its place"
        );
    }
}

#[test]
fn every_statement_has_a_page_of_its_own() {
    let edition = edition();

    for statement in edition.content.statements() {
        let id = format!("sources:{}", statement.id);
        let screen = Screen::find(&id, &edition.content).expect("there is the page");
        assert_eq!(screen.id(), id);
        assert!(!statement.sources.is_empty(), "{id}");
    }
    assert!(Screen::find("sources:nothing", &edition.content).is_none());
}

#[test]
fn the_answers_about_a_warrant_tell_their_sources_too() {
    let mut visitor = open(
        &edition(),
        Language::Korean,
        Screen::Warrant(Default::default()),
        today(),
    );
    for question in Question::ALL {
        let answer = warrant::Message::Answered(*question, Answer::Unsure);
        visitor.send(Message::Screen(screen::Message::Warrant(answer)));
    }
    visitor.lay_out();
    let sentence = visitor.said("warrant-only-home");
    for _ in 0..40 {
        if visitor.place_of(&sentence).is_some() {
            break;
        }
        visitor.scroll(100.0);
    }
    visitor.scroll(200.0);
    visitor.tap(&sentence);

    assert_eq!(
        visitor.kiosk.session().visit.screen.id(),
        "sources:warrant-only-home"
    );
}

#[test]
fn a_card_that_is_held_up_changes_only_by_its_button() {
    for language in [Language::English, Language::Thai] {
        let edition = edition();
        let mut visitor = topic(&edition, language, "home-door");
        visitor.tap_message("frame-officer");
        for statement in &edition.content.officer {
            let english = edition.catalogs.plain(Language::English, &statement.id);
            visitor.tap(&english);
            assert_eq!(visitor.kiosk.session().visit.screen.id(), "officer");
        }

        visitor.scroll(2000.0);
        visitor.tap_message("sources-title");
        assert_eq!(visitor.kiosk.session().visit.screen.id(), "sources:officer");
        for statement in &edition.content.officer {
            assert!(
                shows(&mut visitor, &statement.id),
                "{language} {}",
                statement.id
            );
            visitor.scroll(-20000.0);
        }
    }
}

#[test]
fn the_line_at_the_foot_opens_what_this_edition_is() {
    let edition = edition();

    for language in Language::ALL {
        let mut visitor = topic(&edition, language, "car");
        let badge = visitor
            .words()
            .into_iter()
            .find(|it| it.contains(&format::date(language, edition.content.edition.date)))
            .expect("the badge names the day");
        visitor.tap(&badge);
        assert_eq!(visitor.kiosk.session().visit.screen.id(), "about");

        for id in [
            "about-preview",
            "about-advice",
            "about-made",
            "about-nobody",
            "about-lawyers",
        ] {
            assert!(shows(&mut visitor, id), "{language} {id}");
            visitor.scroll(-20000.0);
        }
        let page = visitor.read();
        for language in Language::ALL {
            assert!(page.iter().any(|it| it == language.native_name()));
        }
        let hotline = edition.content.hotline("chirla").expect("there is CHIRLA");
        assert!(page.iter().any(|it| it == hotline.number.as_str()));
    }
}

#[test]
fn the_line_is_a_target_and_lets_a_drag_pass() {
    let edition = edition();
    let mut visitor = topic(&edition, Language::English, "car");
    let day = format::date(Language::English, edition.content.edition.date);
    let badge = visitor.words().into_iter().find(|it| it.contains(&day));
    let place = visitor
        .place_of(&badge.expect("there is the badge"))
        .expect("it has a place");
    let id = iced::touch::Finger(1);
    let from = place.center();
    let to = iced::Point::new(from.x, from.y - 300.0);
    let touch = iced::Event::Touch;

    // A press that leaves it before it is lifted opens nothing.
    visitor.play(
        &[
            touch(iced::touch::Event::FingerPressed { id, position: from }),
            touch(iced::touch::Event::FingerMoved { id, position: to }),
            touch(iced::touch::Event::FingerLifted { id, position: to }),
        ],
        iced::mouse::Cursor::Unavailable,
    );
    assert_eq!(visitor.kiosk.session().visit.screen.id(), "topic:car");

    // As high as a finger is wide, also where the text is one line.
    let edge = iced::Point::new(from.x, from.y - 20.0);
    visitor.tap_at(edge);
    assert_eq!(visitor.kiosk.session().visit.screen.id(), "about");
}

#[test]
fn a_clock_that_is_wrong_is_noticed_and_staff_are_told() {
    let edition = edition();
    let early = date(2025, 1, 1).at(10, 0, 0, 0);

    for language in Language::ALL {
        let screen = Screen::Topic(Topic::new("home-door"));
        let mut visitor = open(&edition, language, screen, early);
        let wrong = visitor.said("clock-wrong");
        assert!(visitor.words().contains(&wrong), "{language}");
        assert!(shows(&mut visitor, "statement-date-unknown"), "{language}");

        visitor.tap(&wrong);
        let clock = format::date(language, date(2025, 1, 1));
        let page = visitor.read();
        assert!(
            page.iter().any(|it| it.contains(&clock)),
            "{language}: {clock}"
        );
    }
    let mut right = topic(&edition, Language::English, "home-door");
    assert!(!shows(&mut right, "clock-wrong"));
    assert!(!shows(&mut right, "statement-date-unknown"));
}

#[test]
fn what_may_change_shows_its_date_and_what_is_overdue_says_so() {
    let edition = edition();
    let statement = edition
        .content
        .topic("street")
        .and_then(|it| it.statements.iter().find(|it| it.volatile))
        .expect("a volatile statement");
    let day = format::date(Language::Tagalog, statement.as_of);
    let mut visitor = topic(&edition, Language::Tagalog, "street");
    let page = visitor.read();
    assert!(page.iter().any(|it| it.contains(&day)), "{day}");

    let late = date(2028, 1, 1).at(10, 0, 0, 0);
    let screen = Screen::Sources(Sources::new(statement.id.as_str()));
    let mut visitor = open(&edition, Language::Tagalog, screen, late);
    let by = format::date(Language::Tagalog, statement.review_by);
    let page = visitor.read();
    let old: Vec<_> = page.iter().filter(|it| it.contains(&by)).collect();
    assert!(old.len() >= 2, "by when, and that it is past: {old:#?}");
}
