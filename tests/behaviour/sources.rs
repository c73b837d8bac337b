//! A sentence proves itself: a touch tells where it comes from, how current it is
//! and who has reviewed its words, and what cannot be relied on says so by
//! itself.

mod review;
mod standing;

use crate::common::{LAPTOP, Visitor, edition, edition_line, still, today};

use rights_kiosk::content::Kind;
use rights_kiosk::content::warrant::{Answer, Question};
use rights_kiosk::edition::Edition;
use rights_kiosk::kiosk::Message;
use rights_kiosk::language::{Language, format, line_break};
use rights_kiosk::screen::{
    self, Screen,
    sources::Sources,
    topic::{Tab, Topic},
    warrant,
};

use iced::Rectangle;

use jiff::civil::{DateTime, date};

use std::sync::Arc;

fn open(edition: &Arc<Edition>, language: Language, screen: Screen, clock: DateTime) -> Visitor {
    Visitor::at(edition, language, still(LAPTOP, 100.0), clock).on(screen)
}

fn topic(edition: &Arc<Edition>, language: Language, id: &str) -> Visitor {
    open(edition, language, Screen::Topic(Topic::new(id)), today())
}

/// What is to be known of a topic.
fn known(edition: &Arc<Edition>, language: Language, id: &str) -> Visitor {
    let screen = Screen::Topic(Topic::new(id).at(Tab::Know));

    open(edition, language, screen, today())
}

/// Turns the page until a sentence is in sight with its card.
fn come_to(visitor: &mut Visitor, words: &str) -> Rectangle {
    loop {
        if let Some(place) = visitor.place_of(words) {
            return place;
        }
        assert!(
            visitor.top().has_more(),
            "`{words}` does not come into sight"
        );
        visitor.tap_message("frame-more");
        visitor.settle();
    }
}

/// Touches the sign on the card of a sentence.
fn tap_sign(visitor: &mut Visitor, words: &str) {
    let place = come_to(visitor, words);
    let seen = visitor.see();
    let middle = place.center_y();
    let beside = |it: &&Rectangle| {
        it.x >= place.x + place.width && it.y < middle && it.y + it.height > middle
    };
    let signs = seen.targets.iter().filter(beside);
    let sign = signs.min_by(|a, b| a.x.total_cmp(&b.x)).expect("a sign");

    visitor.tap_at(sign.center());
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
    let id = "home-door-opening";
    let statement = edition
        .content
        .statements()
        .find(|it| it.id.as_str() == id)
        .expect("there is the statement");

    for language in Language::ALL {
        let mut visitor = known(&edition, language, "home-door");
        let sentence = visitor.said(id);
        tap_sign(&mut visitor, &sentence);
        assert_eq!(
            visitor.kiosk.session().visit.screen.id(),
            format!("sources:{id}")
        );

        let page = visitor.read();
        let has = |text: &str| page.iter().any(|seen| seen.contains(text));
        for id in &statement.sources {
            let source = edition.content.source(id).expect("the source is known");
            assert!(has(&source.publisher), "{language}: {}", source.publisher);
            assert!(has(&source.title), "{language}: {}", source.title);
        }
        for day in [statement.as_of, statement.read, statement.review_by] {
            let day = format::date(language, day);
            assert!(has(&day), "{language}: {day}");
        }
        assert!(has(&sentence), "{language}");
        assert!(has(&visitor.said("words-draft")), "{language}: the English");
        let is_translated = language != Language::English;
        let checked = visitor.said("words-checked");
        assert_eq!(has(&checked), is_translated, "{language}: the translation");

        visitor.tap_message("frame-back");
        assert_eq!(
            visitor.kiosk.session().visit.screen.id(),
            "topic:home-door:know"
        );
        assert!(
            visitor.place_of(&sentence).is_some(),
            "{language}: its place"
        );
    }
}

/// A touch on a line shows it large, and on no citations; from there its sources are one touch
/// away.
#[test]
fn a_touch_on_a_line_leads_to_no_citations() {
    let edition = edition();

    for language in Language::ALL {
        let mut visitor = topic(&edition, language, "home-door");
        let short = visitor.said("home-door-keep-closed-short");
        visitor.tap(&short);
        let line = "line:home-door-keep-closed";
        assert_eq!(visitor.kiosk.session().visit.screen.id(), line);

        visitor.scroll(2000.0);
        let sources = visitor.said("sources-title");
        visitor.tap(&sources);
        assert_eq!(
            visitor.kiosk.session().visit.screen.id(),
            "sources:home-door-keep-closed"
        );
        visitor.send(Message::BackPressed);
        assert_eq!(visitor.kiosk.session().visit.screen.id(), line);
    }
}

/// Every page of a topic but the first has at its foot the way to all that the topic rests on, and
/// from there to what each of its sentences does.
#[test]
fn the_foot_of_a_page_leads_to_all_sources_of_its_topic() {
    let edition = edition();

    for topic in &edition.content.topics {
        for page in Topic::further_pages(topic) {
            let id = screen_id(&page);
            let mut visitor = open(&edition, Language::Korean, Screen::Topic(page), today());
            visitor.scroll(100_000.0);
            let count = edition.content.said_in(topic).flat_map(|it| &it.sources);
            let count = count.collect::<std::collections::BTreeSet<_>>().len();
            let foot = visitor
                .words()
                .into_iter()
                .find(|it| it.starts_with(&format!("출처: {count}개")))
                .unwrap_or_else(|| panic!("{id} has no foot"));
            visitor.tap(&foot);
            let sources = format!("sources:{}", topic.id);
            assert_eq!(visitor.kiosk.session().visit.screen.id(), sources, "{id}");
        }

        let id = format!("sources:{}", topic.id);
        let screen = Screen::find(&id, &edition.content).expect("there is the page");
        let mut visitor = open(&edition, Language::Korean, screen, today());
        let page = visitor.read();
        for statement in edition.content.said_in(topic) {
            let said = visitor.said(&statement.id);
            assert!(page.contains(&said), "{said}");
            for id in &statement.sources {
                let source = edition.content.source(id).expect("the source is known");
                assert!(page.iter().any(|it| *it == *source.title), "{id}");
            }
        }
        // The last is in sight: it leads to its own sources.
        let last = edition
            .content
            .said_in(topic)
            .last()
            .expect("it says something");
        let said = visitor.said(&last.id);
        visitor.tap(&said);
        let own = format!("sources:{}", last.id);
        assert_eq!(visitor.kiosk.session().visit.screen.id(), own);
    }
}

fn screen_id(topic: &Topic) -> String {
    Screen::Topic(topic.clone()).id()
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
    let answer = warrant::Message::Answered(Question::Court, Answer::Unsure);
    visitor.send(Message::Screen(screen::Message::Warrant(answer)));
    visitor.lay_out();
    visitor.tap_message("warrant-only-home");

    assert_eq!(
        visitor.kiosk.session().visit.screen.id(),
        "sources:warrant-only-home"
    );
}

#[test]
fn a_card_that_is_held_up_shows_a_line_alone_and_leads_to_its_sources_by_its_button() {
    for language in [Language::English, Language::Thai] {
        let edition = edition();
        let mut visitor = topic(&edition, language, "home-door");
        visitor.tap_message("frame-officer");
        let officer = &edition.content.officer;
        let said = || officer.iter().filter(|it| it.kind == Kind::Say);
        for statement in said() {
            let english = edition.catalogs.plain(Language::English, &statement.id);
            visitor.tap(&english);
            assert_eq!(visitor.kiosk.session().visit.screen.id(), "officer");
            // Alone it changes no more when a hand touches it.
            let alone = visitor.words();
            visitor.tap(&english);
            assert_eq!(visitor.words(), alone);
            for other in said() {
                let english = edition.catalogs.plain(Language::English, &other.id);
                assert_eq!(alone.contains(&english), other.id == statement.id);
            }
            visitor.tap_message("frame-back");
        }
        assert_eq!(visitor.kiosk.session().visit.screen.id(), "officer");

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
