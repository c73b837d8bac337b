//! The topics as a visitor finds them: all within reach, each with all that it
//! has to say, and the first words of help for those who do not read.

use crate::common::{Visitor, edition};
use rights_kiosk::content::{Group, Kind, Picture};
use rights_kiosk::kiosk::Message;
use rights_kiosk::language::Language;
use rights_kiosk::screen::{self, Screen, home, topic::Topic};

use std::collections::BTreeSet;

/// The topics that every edition has, as they stand on the home screen.
const TOPICS: [(Group, &[&str]); 3] = [
    (
        Group::RightNow,
        &[
            "home-door",
            "at-work",
            "street",
            "car",
            "transit",
            "public-places",
            "arrested",
            "do-not-sign",
            "witness",
        ],
    ),
    (
        Group::FindAndPlan,
        &["find-someone", "family-plan", "consulates"],
    ),
    (
        Group::Everyday,
        &[
            "worker-rights",
            "tenant-rights",
            "vendors-carwash",
            "fraud",
            "hate-crime",
        ],
    ),
];

fn at(language: Language, screen: Screen) -> Visitor {
    Visitor::new(&edition(), language).on(screen)
}

/// The words on a topic's tile.
fn tile(language: Language, topic: &str) -> String {
    let edition = edition();
    let title = format!("topic-{topic}-title");
    let words = edition.catalogs.plain(language.sentences(), &title);
    let own = (language == Language::Zapotec)
        .then(|| edition.catalogs.own(Language::Zapotec, &title))
        .flatten();

    own.map_or(words.clone(), |own| format!("{} · {words}", own.words))
}

#[test]
fn stand_on_the_home_screen_in_their_order_and_open() {
    for language in Language::ALL {
        for (group, ids) in TOPICS {
            let mut visitor = at(language, Screen::Home(home::Home::default()));
            visitor.send(Message::Screen(screen::Message::Home(
                home::Message::GroupChosen(group),
            )));
            visitor.lay_out();
            let tiles: Vec<_> = ids.iter().map(|id| tile(language, id)).collect();
            let words = visitor.words();
            let found: Vec<_> = words.iter().filter(|it| tiles.contains(it)).collect();

            assert_eq!(
                found,
                tiles.iter().collect::<Vec<_>>(),
                "{language} {group}"
            );
            assert!(
                !visitor.top().has_more(),
                "{language} {group}: the page goes on"
            );

            for (id, tile) in ids.iter().zip(&tiles) {
                visitor.tap(tile);
                let screen = &visitor.kiosk.session().visit.screen;
                assert_eq!(screen.id(), format!("topic:{id}"), "{language}");

                visitor.send(Message::BackPressed);
                visitor.lay_out();
            }
        }
    }
}

#[test]
fn say_all_that_they_have_to_say_in_every_language() {
    let edition = edition();

    for language in Language::ALL {
        for topic in &edition.content.topics {
            let mut visitor = at(language, Screen::Topic(Topic::new(topic.id.as_str())));
            let page = visitor.read();

            for statement in &topic.statements {
                let id = statement.id.as_str();
                let words = edition.catalogs.plain(language.sentences(), id);

                assert!(
                    page.iter().any(|it| it.contains(&words)),
                    "{language}: {id} is not on its page"
                );
            }
        }
    }
}

#[test]
fn give_what_is_said_to_an_officer_in_english_first() {
    let edition = edition();

    for language in Language::ALL {
        for topic in &edition.content.topics {
            let mut visitor = at(language, Screen::Topic(Topic::new(topic.id.as_str())));
            let page = visitor.read();
            let said = topic.statements.iter().filter(|it| it.kind == Kind::Say);

            for statement in said {
                let id = statement.id.as_str();
                let [english, own] = [Language::English, language.sentences()]
                    .map(|language| format!("“{}”", edition.catalogs.plain(language, id)));
                let place = |words: &str| page.iter().position(|it| it == words);
                let english = place(&english);

                assert!(english.is_some(), "{language}: {id} has lost its English");
                assert!(
                    english <= place(&own),
                    "{language}: {id} has its English last"
                );
            }
        }
    }
}

#[test]
fn tell_the_condition_over_a_line_and_never_in_it() {
    let edition = edition();
    let mut conditions = 0;

    for language in Language::ALL {
        for topic in &edition.content.topics {
            let mut visitor = at(language, Screen::Topic(Topic::new(topic.id.as_str())));
            let page = visitor.read();

            for statement in &topic.statements {
                let Some(condition) = &statement.condition else {
                    continue;
                };
                let condition = visitor.said(condition.as_str());
                let english = edition.catalogs.plain(Language::English, &statement.id);
                let english = format!("“{english}”");
                let place = |words: &str| page.iter().position(|it| it == words);
                conditions += 1;

                assert!(place(&condition).is_some(), "{language}: {}", statement.id);
                assert!(
                    place(&condition) < place(&english),
                    "{language}: {}",
                    statement.id
                );
                let in_english = edition
                    .catalogs
                    .plain(Language::English, "condition-if-true");
                assert!(!english.contains(&in_english), "{}", statement.id);
            }
        }
    }

    assert_eq!(conditions, 2 * Language::ALL.len());
}

#[test]
fn every_topic_has_a_drawing_of_its_own() {
    let edition = edition();
    let topics: Vec<_> = TOPICS
        .iter()
        .flat_map(|(group, _)| edition.content.topics_in(*group))
        .collect();
    let drawn: Vec<_> = topics.iter().filter_map(|topic| topic.picture).collect();
    let different: BTreeSet<_> = drawn.iter().collect();

    assert_eq!(drawn.len(), topics.len());
    assert_eq!(drawn.len(), Picture::ALL.len());
    assert_eq!(different.len(), drawn.len());
}
