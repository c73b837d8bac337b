//! Passages of the Universal Declaration of Human Rights: on the pages of their topics and about
//! the edition, each with its Spanish and its label, and only in Zapotec.

use super::on;
use crate::common::{LAPTOP, Visitor, edition};

use rights_kiosk::content::Passage;
use rights_kiosk::kiosk::Message;
use rights_kiosk::language::Language;
use rights_kiosk::screen::{
    Screen,
    panel::{self, varieties},
    topic::{Tab, Topic},
};

/// Every screen on which passages stand, and they.
fn screens() -> Vec<(Screen, Vec<&'static Passage>)> {
    let content = &Box::leak(Box::new(edition())).content;
    let declaration = &content.declaration;
    let topics = content.topics.iter().map(|topic| {
        let screen = Screen::Topic(Topic::new(topic.id.as_str()).at(Tab::Know));

        (screen, declaration.on(topic).collect::<Vec<_>>())
    });
    let about = declaration.passage(&declaration.head.about);
    let about = (
        Screen::About(Default::default()),
        about.into_iter().collect(),
    );

    topics
        .filter(|(_, passages)| !passages.is_empty())
        .chain([about])
        .collect()
}

fn visitor(screen: Screen, languages: (Language, Option<Language>)) -> Visitor {
    let mut visitor = on(&edition(), screen, languages, (LAPTOP, 100.0));
    visitor.size.height *= 40.0;
    visitor
}

/// The label of an article in a language.
fn label(article: &str, language: Language) -> [String; 2] {
    let edition = edition();
    let mut arguments = fluent::FluentArgs::new();
    arguments.set("article", article.to_owned());
    let what = edition
        .catalogs
        .format(language, "declaration-label", &arguments);

    [
        rights_kiosk::language::line_break::strip(&what.words).into_owned(),
        edition.catalogs.plain(language, "declaration-source"),
    ]
}

#[test]
fn each_passage_stands_with_its_spanish_and_its_label() {
    let title = edition().content.declaration.head.title.clone();

    for (screen, passages) in screens() {
        for first in Language::ALL {
            for second in [None, Some(Language::Zapotec)] {
                let is_second = second.is_some() && !screen.is_in_one_language();
                let has_zapotec = first == Language::Zapotec || is_second;
                if second == Some(first) || !has_zapotec {
                    continue;
                }
                let mut visitor = visitor(screen.clone(), (first, second));
                let words = visitor.words();
                let count = |said: &str| words.iter().filter(|it| *it == said).count();
                let place = format!("{screen:?} {first}");

                assert_eq!(count(&title.zapotec), 1, "{place}: {words:#?}");
                assert_eq!(count(&title.spanish), 1, "{place}");
                for passage in &passages {
                    assert_eq!(count(&passage.zapotec), 1, "{place}: {words:#?}");
                    assert_eq!(count(&passage.spanish), 1, "{place}");
                    let is_english = usize::from(first == Language::English);
                    assert_eq!(count(&passage.english), is_english, "{place}");
                    for language in [Language::Spanish, Language::English, first.sentences()] {
                        let [what, whose] = label(&passage.article, language);
                        assert_eq!(count(&what), 1, "{place}: {what}");
                        assert_eq!(count(&whose), passages.len(), "{place}: {whose}");
                    }
                }
            }
        }
    }
}

/// Who reads a passage has read first what it is and what not: the smallest displays do not have room
/// for both. The Spanish stands level with the Zapotec where there is room for two columns.
#[test]
fn what_it_is_stands_over_its_passage() {
    for (screen, passages) in screens() {
        let mut visitor = visitor(screen, (Language::Zapotec, None));

        for passage in passages {
            let labels = [Language::Spanish, Language::English];
            let labels = labels.map(|language| label(&passage.article, language));
            let mut place = |words: &str| visitor.place_of(words).expect("it is there");
            let [zapotec, spanish] = [place(&passage.zapotec), place(&passage.spanish)];
            let end = (zapotec.y + zapotec.height).max(spanish.y + spanish.height);
            assert_eq!(zapotec.y, spanish.y);
            for [what, _] in &labels {
                let what = place(what);
                assert!(what.y + what.height <= zapotec.y);
            }
            for [_, whose] in &labels {
                let mut places = visitor.places_of(whose).into_iter();
                assert!(places.any(|it| it.y >= end), "{whose}");
            }
        }
    }
}

#[test]
fn no_passage_stands_where_zapotec_is_not_chosen() {
    for (screen, passages) in screens() {
        for language in Language::ALL {
            if language == Language::Zapotec {
                continue;
            }
            let words = visitor(screen.clone(), (language, None)).words();
            let is_of_one = |it: &String| {
                let mut all = passages.iter();
                all.any(|passage| {
                    [&passage.zapotec, &passage.spanish]
                        .iter()
                        .any(|text| ***text == **it)
                })
            };

            assert!(!words.iter().any(is_of_one), "{screen:?} {language}");
        }
    }
}

/// Who speaks another variety reads another language.
#[test]
fn no_passage_stands_in_a_variety_that_it_is_not_in() {
    let varieties = &edition().content.varieties;

    for (screen, passages) in screens() {
        for (index, variety) in varieties.iter().enumerate() {
            let mut visitor = visitor(screen.clone(), (Language::Zapotec, None));
            let chosen = varieties::Message::Chosen(index);
            visitor.send(Message::Panel(panel::Message::Varieties(chosen)));
            let words = visitor.words();

            for passage in &passages {
                let stands = words.iter().any(|it| *it == passage.zapotec.as_str());
                assert_eq!(stands, variety.attested, "{screen:?}: {index}");
            }
        }
    }
}
