//! What single pages say: old dates, help that is narrowed down, events, and varieties
//! of Zapotec.

use super::{in_help, in_topic, in_topic_at, shows};
use crate::common::{Visitor, edition};

use rights_kiosk::language::Language;
use rights_kiosk::screen::Screen;

use jiff::civil::date;

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
    let other = edition()
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
