//! What single pages say: old dates, help that is narrowed down, events, and varieties
//! of Zapotec.

use super::{in_help, in_topic, in_topic_at, shows};
use crate::common::{Visitor, edition};

use rights_kiosk::kiosk::Message;
use rights_kiosk::language::Language;
use rights_kiosk::screen::events::{self, Events};
use rights_kiosk::screen::{self, Screen};

use jiff::civil::date;

#[test]
fn a_statement_past_its_review_says_that_it_is_old() {
    let mut visitor = in_topic(Language::Thai, "home-door");
    assert!(!visitor.read().iter().any(|words| words.contains("2027")));

    let mut visitor = in_topic_at(
        Language::Thai,
        "home-door",
        date(2028, 1, 1).at(10, 0, 0, 0),
    );
    assert!(visitor.read().iter().any(|words| words.contains("2027")));
}

#[test]
fn a_clock_before_the_edition_makes_every_date_unknown() {
    let mut visitor = in_topic(Language::English, "home-door");
    assert!(!shows(&mut visitor, "statement-date-unknown"));

    let long_ago = date(2019, 1, 1).at(10, 0, 0, 0);
    let mut visitor = in_topic_at(Language::English, "home-door", long_ago);
    assert!(shows(&mut visitor, "statement-may-be-old"));

    visitor.tap_message("frame-officer");
    let unknown = visitor.said("statement-date-unknown");
    assert!(visitor.read().iter().any(|it| it.contains(&unknown)));

    visitor.kiosk.open(Screen::Events(Events::default()));
    assert!(shows(&mut visitor, "statement-date-unknown"));
    for id in [
        "events-coming",
        "events-earlier",
        "events-none-known",
        "event-over",
    ] {
        assert!(!shows(&mut visitor, id), "{id}");
    }
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

    visitor.kiosk.open(Screen::Events(Events::default()));
    visitor.send(Message::Screen(screen::Message::Events(
        events::Message::LineTouched("koreatown".to_owned()),
    )));
    assert!(visitor.read().iter().any(|words| words.contains(name)));
}

#[test]
fn the_events_say_what_is_known_and_what_is_not() {
    let mut visitor = Visitor::new(&edition(), Language::English);
    visitor.kiosk.open(Screen::Events(Events::default()));
    let seen = visitor.read();
    assert!(
        seen.iter()
            .any(|it| it == "No coming event is known to us."),
        "{seen:#?}"
    );

    for (id, known) in [
        (
            "koreatown",
            ["Thursday, July 10, 2025", "Seoul International Park"].as_slice(),
        ),
        (
            "boyle-heights",
            &["Tuesday, July 1, 2025", "Mariachi Plaza"],
        ),
        (
            "south-la",
            &[
                "July 2025 · Day not known",
                "Place not known",
                "Hosts not known",
            ],
        ),
    ] {
        let folded = visitor.read();
        for words in known {
            assert!(!folded.iter().any(|it| it == words), "{words}: {folded:#?}");
        }
        visitor.send(Message::Screen(screen::Message::Events(
            events::Message::LineTouched(id.to_owned()),
        )));
        visitor.scroll(-100_000.0);
        let seen = visitor.read();
        for words in known.iter().chain(&["This event is over"]) {
            assert!(seen.iter().any(|it| it == words), "{words}: {seen:#?}");
        }
        visitor.scroll(-100_000.0);
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

    let words = visitor.words();
    assert!(words.iter().any(|it| it == "Dizhsa · Valle de Tlacolula"));
    visitor.tap_message("zapotec-other-town");
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
