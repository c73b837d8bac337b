//! What is said of the one number of a topic.

use crate::common::{LAPTOP, Visitor, edition, still};

use rights_kiosk::content::Kind;
use rights_kiosk::language::Language;
use rights_kiosk::screen::{Screen, topic::Topic};
use rights_kiosk::theme::{CAP_HEIGHT, TextSize, highest_line};

use iced::Size;

/// What stands between two things that are said on one line.
const BETWEEN: &str = "\u{a0}· ";

/// Every line of several things on the first pages of all topics.
fn lines(language: Language) -> Vec<(String, String)> {
    let edition = edition();
    let displays = [(LAPTOP, 100.0), (Size::new(1024.0, 600.0), 120.0)];
    let mut lines = Vec::new();

    for topic in &edition.content.topics {
        for (size, ppi) in displays {
            let screen = Screen::Topic(Topic::new(topic.id.to_string()));
            let mut visitor = Visitor::with(&edition, language, still(size, ppi)).on(screen);
            let several = visitor.words().into_iter();
            let several = several.filter(|it| it.contains(BETWEEN));
            lines.extend(several.map(|it| (format!("{language} {} {size:?}", topic.id), it)));
        }
    }

    lines
}

#[test]
fn a_sentence_on_which_more_follows_has_no_full_stop() {
    for language in Language::ALL {
        let lines = lines(language);
        assert!(lines.len() > 10, "{language}: {} lines", lines.len());
        for (place, line) in lines {
            let parts: Vec<_> = line.split(BETWEEN).collect();
            let (_, before) = parts.split_last().expect("a part");
            let ends = before.iter().any(|it| it.ends_with(['.', '।']));

            assert!(!ends, "{place}: {line}");
        }
    }
}

#[test]
fn a_language_is_not_named_twice() {
    let edition = edition();

    for language in Language::ALL {
        let names = Language::ALL.map(|it| {
            let id = match it {
                Language::Zapotec => "language-zap".to_owned(),
                it => format!("language-{}", it.tag()),
            };

            edition.catalogs.plain(language.sentences(), &id)
        });
        for (place, line) in lines(language) {
            for name in &names {
                assert!(line.matches(name.as_str()).count() < 2, "{place}: {line}");
            }
        }
    }
}

/// On more it would be a column of single words.
#[test]
fn what_is_said_of_a_number_beside_it_takes_three_lines_at_most() {
    let edition = edition();
    let numbers = edition.content.numbers(&[], None, None);
    let mut beside = 0;

    for language in Language::ALL {
        for topic in &edition.content.topics {
            for (size, ppi) in [(LAPTOP, 100.0), (Size::new(1024.0, 600.0), 120.0)] {
                let screen = Screen::Topic(Topic::new(topic.id.as_str()));
                let mut visitor = Visitor::with(&edition, language, still(size, ppi)).on(screen);
                let texts = visitor.texts();
                let mut digits = texts.iter();
                let digits = digits.find(|it| numbers.iter().any(|number| number.number == it.0));
                let digits = digits.expect("a number").1;
                let right = digits.x + digits.width;
                // Not what stands in the other column.
                let is_beside = |place: &iced::Rectangle| {
                    place.x >= right - 1.0
                        && place.y < digits.y + digits.height
                        && digits.y < place.y + place.height
                };

                let said = texts.iter().filter(|it| it.0.contains(BETWEEN));
                for (words, place) in said.filter(|it| is_beside(&it.1)) {
                    beside += 1;
                    let name = format!("{language} {} {size:?}: {words:?}", topic.id);
                    let least = TextSize::Small.cap() * ppi / 25.4 / CAP_HEIGHT;
                    let lines = place.height / (least * highest_line());
                    assert!(lines < 3.1, "{name} {place:?} beside {digits:?}");
                }
            }
        }
    }
    println!("{beside} beside their numbers");
    assert!(beside > 10);
}

/// A line to say in English is what a visitor cannot do without.
#[test]
fn the_first_page_of_a_low_display_has_a_line_to_say() {
    let edition = edition();
    let mut without = Vec::new();

    for language in Language::ALL {
        for topic in &edition.content.topics {
            let first = topic.first().into_iter();
            let says: Vec<_> = first.filter(|it| it.kind == Kind::Say).collect();
            let setup = still(Size::new(1024.0, 600.0), 120.0);
            let screen = Screen::Topic(Topic::new(topic.id.as_str()));
            let words = Visitor::with(&edition, language, setup).on(screen).words();
            let is_shown = says.iter().any(|it| {
                let said = edition.catalogs.plain(Language::English, it.short());

                words.contains(&format!("“{said}”"))
            });
            if !says.is_empty() && !is_shown {
                without.push(format!("{} {language}", topic.id));
            }
        }
    }

    assert!(without.is_empty(), "{without:#?}");
}
