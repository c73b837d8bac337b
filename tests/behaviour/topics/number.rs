//! What is said of the one number of a topic.

use crate::common::{LAPTOP, Visitor, edition, still};

use rights_kiosk::language::Language;
use rights_kiosk::screen::{Screen, topic::Topic};

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
