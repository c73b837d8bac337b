//! The topics as a visitor finds them: all within reach, each with all that it
//! has to say, and the first words of help for those who do not read.

mod everywhere;
mod glosses;
mod heading;
mod hero;
mod number;

use crate::common::{Visitor, edition};
use rights_kiosk::content::{Group, Kind, Picture, Place};
use rights_kiosk::kiosk::Message;
use rights_kiosk::language::{Language, line_break};
use rights_kiosk::screen::{self, Screen, home, topic::Topic};

use rights_kiosk::theme::CAP_HEIGHT;
use rights_kiosk::widget::styled_text::Extent;

use iced::Rectangle;
use iced::advanced::widget::{Id, Operation};

use std::any::Any;
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
        &[
            "first-day",
            "find-someone",
            "check-in",
            "family-plan",
            "consulates",
        ],
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

/// What stands on each page of the topic that a visitor is on, by the id of the screen: the topic's
/// own, and those on which a line of the first page stands alone.
pub fn pages(visitor: &mut Visitor) -> Vec<(String, Vec<String>)> {
    let edition = edition();
    let id = visitor.kiosk.session().visit.screen.id();
    let id = id.strip_prefix("topic:").expect("a topic");
    let topic = edition.content.topic(id).expect("it is known");
    let further = Topic::further_pages(topic).into_iter().map(Screen::Topic);
    let lines = topic.first().into_iter();
    let lines = lines.map(|it| Screen::line(it.id.as_str()));
    let mut pages = vec![(id.to_owned(), visitor.read())];

    for screen in further.chain(lines) {
        visitor.kiosk.open(screen);
        visitor.lay_out();
        let id = visitor.kiosk.session().visit.screen.id();
        pages.push((id, visitor.read()));
        visitor.send(Message::BackPressed);
        visitor.lay_out();
    }

    pages
}

#[test]
fn say_all_that_they_have_to_say_in_every_language() {
    let edition = edition();

    for language in Language::ALL {
        for topic in &edition.content.topics {
            let mut visitor = at(language, Screen::Topic(Topic::new(topic.id.as_str())));
            let pages = pages(&mut visitor);
            let said = |id: &str| edition.catalogs.plain(language.sentences(), id);

            for statement in &topic.statements {
                let id = statement.id.as_str();
                let words = said(id);
                let own = match statement.place() {
                    Place::First(_) => format!("line:{id}"),
                    Place::Stage(stage) => {
                        let index = topic.stages.iter().position(|it| it.id == stage);
                        let index = index.expect("the topic has the stage") + 1;

                        format!("topic:{}:stage-{index}", topic.id)
                    }
                    Place::Know => format!("topic:{}:know", topic.id),
                    Place::Nowhere => panic!("{id} stands nowhere"),
                };
                let (_, page) = pages
                    .iter()
                    .find(|it| it.0 == own)
                    .unwrap_or_else(|| panic!("there is no {own}"));

                assert!(
                    page.iter().any(|it| it.contains(&words)),
                    "{language}: {id} is not on {own}"
                );
            }

            // What comes first stands on the first page in short, or whole on the next.
            let (_, now) = &pages[0];
            let (_, next) = &pages[1];
            for statement in topic.first() {
                let [short, whole] = [statement.short(), &statement.id].map(|id| said(id));
                let is_there = now.iter().any(|it| it.contains(&short));
                let is_next = next.iter().any(|it| it.contains(&whole));

                assert!(is_there || is_next, "{language}: {}", statement.id);
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
            let pages = pages(&mut visitor);
            let said = topic.statements.iter().filter(|it| it.kind == Kind::Say);

            for statement in said {
                let id = statement.id.as_str();
                let [english, own] = [Language::English, language.sentences()]
                    .map(|language| format!("“{}”", edition.catalogs.plain(language, id)));
                let page = pages.iter().find(|it| it.1.contains(&english));
                let (_, page) =
                    page.unwrap_or_else(|| panic!("{language}: {id} has lost its English"));
                let place = |words: &str| page.iter().position(|it| it == words);

                assert!(
                    place(&english) <= place(&own),
                    "{language}: {id} has its English last"
                );
            }
        }
    }
}

/// The condition of a line is never said with it: what is held up in English holds only what is
/// to be said.
#[test]
fn keep_the_condition_out_of_what_is_held_up() {
    let edition = edition();
    let conditional: Vec<_> = edition
        .content
        .statements()
        .filter(|it| it.condition.is_some())
        .collect();
    assert!(!conditional.is_empty());

    for statement in conditional {
        let condition = statement.condition.as_ref().expect("it has one");

        for language in Language::ALL {
            let mut visitor = at(language, Screen::line(statement.id.as_str()));
            let english = edition.catalogs.plain(Language::English, &statement.id);
            let english = visitor
                .place_of(&format!("“{english}”"))
                .expect("it is held up");
            let said = visitor.said(condition);
            let above = visitor.place_of(&said).expect("its condition is told");

            assert!(above.y + above.height <= english.y, "{language}");
            assert!(above.height < english.height, "{language}");
        }
    }
}

/// The texts on the screen, each with its em in logical pixels.
#[derive(Default)]
struct Ems {
    all: Vec<(String, f32)>,
}

impl Operation for Ems {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn text(&mut self, _id: Option<&Id>, _bounds: Rectangle, text: &str) {
        self.all.push((line_break::strip(text).into_owned(), 0.0));
    }

    fn custom(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Any) {
        if let (Some(extent), Some(last)) = (state.downcast_ref::<Extent>(), self.all.last_mut()) {
            last.1 = extent.em;
        }
    }
}

/// A touch on what is said, done or not done shows that line alone: what is said in English as
/// large as it will go, with what it means under it; what is done in the visitor's language.
#[test]
fn show_a_line_that_is_touched_by_itself() {
    const LARGE: f32 = 12.0;
    let edition = edition();
    let mut sizes = Vec::new();

    for language in Language::ALL {
        for topic in edition.content.topics_in(Group::RightNow) {
            for statement in topic.first() {
                let mut visitor = at(language, Screen::Topic(Topic::new(topic.id.as_str())));
                let said = |language, id: &str| edition.catalogs.plain(language, id);
                let short = match statement.kind {
                    Kind::Say => format!("“{}”", said(Language::English, statement.short())),
                    _ => said(language.sentences(), statement.short()),
                };
                if visitor.place_of(&short).is_none() {
                    continue;
                }
                visitor.tap(&short);
                let screen = &visitor.kiosk.session().visit.screen;
                assert_eq!(screen.id(), format!("line:{}", statement.id), "{language}");
                assert!(screen.is_held_up());

                let whole = said(language.sentences(), &statement.id);
                let page = visitor.read();
                if statement.kind == Kind::Say {
                    let english = format!("“{}”", said(Language::English, &statement.id));
                    let mut ems = Ems::default();
                    visitor.operate(&mut ems);
                    let found = ems.all.iter().find(|(words, _)| *words == english);
                    let (_, em) = found.expect("it is held up");
                    sizes.push(em * CAP_HEIGHT * 25.4 / 100.0);
                    let own = format!("“{whole}”");
                    assert!(page.contains(&own), "{language}: {own}");
                } else {
                    assert!(page.contains(&whole), "{language}: {whole}");
                }
            }
        }
    }

    let least = sizes.iter().copied().fold(f32::INFINITY, f32::min);
    let large = sizes.iter().filter(|it| **it >= 20.0).count();
    println!(
        "{} lines to say, the smallest of {least:.1} mm, {large} of 20 mm or more",
        sizes.len()
    );
    assert!(least >= LARGE - 0.5, "{least}");
    assert!(sizes.len() > 100, "{}", sizes.len());
    assert!(large * 2 > sizes.len(), "{large} of {}", sizes.len());
}

#[test]
fn tell_the_condition_over_a_line_and_never_in_it() {
    let edition = edition();
    let mut conditions = 0;

    for language in Language::ALL {
        for topic in &edition.content.topics {
            let has_condition = topic.statements.iter().any(|it| it.condition.is_some());
            let screens = Topic::further_pages(topic).into_iter();
            let screens = screens.chain([Topic::new(topic.id.as_str())]);
            let pages = screens.filter(|_| has_condition).map(|screen| {
                let mut visitor = at(language, Screen::Topic(screen));

                visitor.read()
            });
            let pages: Vec<_> = pages.collect();

            for statement in &topic.statements {
                let Some(condition) = &statement.condition else {
                    continue;
                };
                let plain = |language, id: &str| edition.catalogs.plain(language, id);
                let condition = plain(language.sentences(), condition.as_str());
                let in_english = plain(Language::English, "condition-if-true");
                let ids = [statement.id.as_str(), statement.short().as_str()];
                let english = ids.map(|id| format!("“{}”", plain(Language::English, id)));
                let mut count = 0;

                for page in &pages {
                    let place = |words: &str| page.iter().position(|it| it == words);
                    let said = english.iter().filter_map(|it| place(it)).min();
                    let Some(said) = said else {
                        continue;
                    };
                    count += 1;
                    let is_told = place(&condition).is_some_and(|it| it < said);
                    assert!(is_told, "{language}: {}", statement.id);
                }
                assert!(count > 0, "{language}: {}", statement.id);
                assert!(!english.iter().any(|it| it.contains(&in_english)));
                conditions += 1;
            }
        }
    }

    assert_eq!(conditions, 10 * Language::ALL.len());
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
