//! The counts: off unless staff switch them on, of days and topics alone, and told to visitors.

use super::Table;
use crate::common::{LAPTOP, TODAY, edition, still, today};

use rights_kiosk::counts::{Count, Deed, Insight, Sight, Tally};
use rights_kiosk::kiosk::{Message, Setup};
use rights_kiosk::language::Language;
use rights_kiosk::screen::counts;
use rights_kiosk::screen::{self, Screen, home};

use jiff::civil::Date;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// What stands in a folder, by name.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    fs::read_dir(folder)
        .expect("a folder")
        .map(|it| it.expect("a file"))
        .map(|it| {
            let name = it.file_name().into_string().expect("text");

            (name, fs::read(it.path()).expect("it can be read"))
        })
        .collect()
}

fn open_topic(table: &mut Table, topic: &str) {
    let chosen = home::Message::TopicChosen(topic.to_owned());
    table.visitor.kiosk.open(Screen::Home(Default::default()));
    table
        .visitor
        .send(Message::Screen(screen::Message::Home(chosen)));
}

/// What the thread would answer that does what staff want.
fn deed(table: &mut Table, deed: Deed) {
    let insight = Insight::new(&table.store);
    let chosen = counts::Message::DeedChosen(deed);
    table
        .visitor
        .send(Message::Screen(screen::Message::Counts(chosen)));
    match deed {
        Deed::Switch(is_on) => drop(insight.switch(is_on).expect("stored")),
        Deed::Erase => insight.erase().expect("erased"),
        Deed::Look | Deed::Save => {}
    }
    let sight = Sight {
        kept: insight.read().value,
        saved: None,
        failed: None,
    };
    table.visitor.send(Message::CountsSeen(Some(sight)));
}

/// Nothing that a visitor touches is recorded: two hundred touches leave every file as it was.
#[test]
fn a_visitors_touches_change_no_file() {
    let mut table = Table::new(Language::English);
    let before = files(table.folder.path());
    let topics: Vec<_> = edition()
        .content
        .topics
        .iter()
        .map(|it| it.id.to_string())
        .collect();

    for turn in 0..200 {
        let language = Language::ALL[turn % 7];
        table.visitor.send(Message::LanguageChosen(language));
        open_topic(&mut table, &topics[turn % topics.len()]);
        table.visitor.wait(1);
    }
    table.visitor.send(Message::ClearPressed);

    assert_eq!(files(table.folder.path()), before);
}

/// The promise on the start screen changes with the switch, in every language, and back.
#[test]
fn the_start_screen_says_so_while_it_counts() {
    for language in Language::ALL {
        // The start screen turns through the languages.
        let setup = Setup {
            is_still: false,
            ..still(LAPTOP, 100.0)
        };
        let mut table = Table::with(language, setup).guarded();
        let says = |table: &mut Table, id: &str| {
            let catalogs = &table.visitor.kiosk.edition().catalogs;
            let words = catalogs.plain(language.sentences(), id);

            let seen = table.visitor.words();
            seen.contains(&words)
        };
        let at_start = |table: &mut Table| {
            table.visitor.send(Message::DeskLeft);
            table.visitor.send(Message::ClearPressed);
            table.visitor.wait(0);
            for _ in 0..7 {
                if table.visitor.kiosk.session().visit.screen.voice() == Some(language) {
                    break;
                }
                table.visitor.send(Message::Ticked(today(), None));
            }
        };
        if language == Language::Zapotec {
            continue;
        }
        at_start(&mut table);
        assert!(says(&mut table, "welcome-promise"), "{language}");

        table.open();
        table.visitor.tap_message("desk-counts");
        deed(&mut table, Deed::Switch(true));
        at_start(&mut table);
        assert!(says(&mut table, "welcome-promise-counting"), "{language}");
        assert!(!says(&mut table, "welcome-promise"), "{language}");

        table.open();
        table.visitor.tap_message("desk-counts");
        deed(&mut table, Deed::Switch(false));
        at_start(&mut table);
        assert!(says(&mut table, "welcome-promise"), "{language}");
    }
}

/// The day's numbers stand on the screen as the file has them: of under five only that.
#[test]
fn staff_see_days_topics_and_languages_and_erase_them() {
    let mut table = Table::new(Language::English);
    let day: Date = TODAY.parse().expect("a day");
    let mut tally = Tally::default();
    for _ in 0..6 {
        assert!(tally.opened("home-door", Language::Korean, day).is_none());
    }
    assert!(tally.opened("street", Language::Thai, day).is_none());
    let insight = Insight::new(&table.store);
    insight.switch(true).expect("stored");
    insight
        .keep(&tally.finish().expect("a day"))
        .expect("stored");
    let lines: Vec<_> = insight
        .read()
        .value
        .lines()
        .map(|it| (it.topic.to_owned(), it.count))
        .collect();
    assert_eq!(
        lines,
        [
            ("home-door".to_owned(), Count::Times(6)),
            ("street".to_owned(), Count::Fewer)
        ]
    );

    table.open();
    table.visitor.tap_message("desk-counts");
    deed(&mut table, Deed::Look);
    let seen = table.visitor.read();
    for words in ["6", "fewer than 5", "한국어", "ไทย"] {
        assert!(seen.iter().any(|it| it == words), "{words}: {seen:#?}");
    }

    table.visitor.send(Message::Screen(screen::Message::Counts(
        counts::Message::EraseAsked(true),
    )));
    let asks = table.visitor.said("counts-erase-question");
    assert!(table.visitor.words().contains(&asks));
    deed(&mut table, Deed::Erase);
    let none = table.visitor.said("counts-none");
    assert!(table.visitor.read().contains(&none));
}

/// Only a visitor is counted, and only while it is switched on.
#[test]
fn what_staff_open_is_not_counted() {
    let mut table = Table::new(Language::English);
    let counts = |table: &Table| format!("{:?}", table.visitor.kiosk.counted());
    let none = counts(&table);
    open_topic(&mut table, "street");
    assert_eq!(counts(&table), none, "it is off");

    table.open();
    table.visitor.tap_message("desk-counts");
    deed(&mut table, Deed::Switch(true));
    open_topic(&mut table, "street");
    assert_eq!(counts(&table), none, "staff are no visitors");
    table.visitor.send(Message::DeskLeft);
    open_topic(&mut table, "arrested");
    assert!(counts(&table).contains("arrested"));
}
