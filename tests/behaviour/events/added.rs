//! What staff have added: among the edition's own events, and told apart from them.

use super::{at, on};
use crate::common::{LAPTOP, TODAY, Visitor, edition, still};

use rights_kiosk::events::event::{AddedEvent, Span};
use rights_kiosk::events::list::EventList;
use rights_kiosk::events::zone;
use rights_kiosk::language::Language;
use rights_kiosk::screen::Screen;

use jiff::civil::{Date, DateTime};

fn day(text: &str) -> Date {
    text.parse().expect("a day")
}

/// An event with titles in some languages, from an hour of that day to another.
fn clinic(titles: &[(Language, &str)], day: &str) -> AddedEvent {
    let hour = |hour: &str| {
        let at: DateTime = format!("{day}T{hour}").parse().expect("an hour");

        zone::nearest(at).expect("it is there")
    };

    AddedEvent {
        uid: format!("clinic {day}"),
        title: titles
            .iter()
            .map(|(language, title)| (*language, (*title).to_owned()))
            .collect(),
        note: [(Language::English, "Bring your papers.".to_owned())].into(),
        span: Span::Hours {
            start: hour("10:00"),
            end: Some(hour("12:30")),
        },
        place: Some("Seoul International Park".to_owned()),
        hosts: vec!["kiwa".to_owned()],
        other_hosts: vec!["The neighbours of 8th Street".to_owned()],
        languages: vec![Language::Korean, Language::Thai],
        series: None,
        is_cancelled: false,
        added: self::day(TODAY),
        sequence: 0,
        last_modified: None,
        is_by_hand: true,
        covers: None,
    }
}

fn among(mut visitor: Visitor, events: impl IntoIterator<Item = AddedEvent>) -> Visitor {
    let (list, twice) = EventList::of(events);
    assert!(twice.is_empty());
    visitor.kiosk = visitor.kiosk.clone().with_added(list);
    visitor
}

const TITLES: [(Language, &str); 2] = [
    (Language::English, "Legal clinic"),
    (Language::Korean, "무료 법률 상담"),
];

#[test]
fn it_says_in_every_language_that_it_was_added_here_and_when() {
    for language in Language::ALL {
        let coming = clinic(&TITLES, "2026-12-05");
        let mut visitor = among(at(&edition(), language), [coming]);
        let page = visitor.read();
        let added = visitor.said("event-added");
        let (before, _) = added.split_once('{').unwrap_or((&added, ""));
        let title = match language {
            Language::English => "Legal clinic",
            Language::Korean => "무료 법률 상담",
            // Whoever reads another language is told that this is none of it.
            _ => "[en] Legal clinic",
        };

        assert!(page.iter().any(|it| it == title), "{language}: {page:#?}");
        assert!(
            page.iter().any(|it| it.starts_with(before.trim_end())),
            "{language}: {added}"
        );
        let none = visitor.said("events-none-known");
        assert!(!page.contains(&none), "{language}");
    }
}

#[test]
fn it_tells_its_hours_its_hosts_and_the_languages_spoken() {
    let mut event = clinic(&TITLES, TODAY);
    event.uid = "today".to_owned();
    let later = ["2026-12-05", "2026-12-06", "2026-12-07", "2026-12-08"];
    let others = later.map(|day| clinic(&TITLES, day));
    let mut visitor = among(
        at(&edition(), Language::English),
        others.into_iter().chain([event]),
    );
    let page = visitor.read();
    let hours = page
        .iter()
        .find(|it| it.contains("10:00") && it.contains("12:30"));
    assert!(hours.is_some(), "{page:#?}");

    // The fourth of those to come stands on a line; under it is all that is known.
    visitor.scroll(-100_000.0);
    let line = "Legal clinic · December 8, 2026";
    for _ in 0..60 {
        let edge = visitor.top().view_height();
        if visitor.place_of(line).is_some_and(|it| it.y < edge) {
            break;
        }
        visitor.scroll(60.0);
    }
    visitor.tap(line);
    let page = visitor.read();
    for words in [
        "Bring your papers.",
        "The neighbours of 8th Street",
        "Koreatown Immigrant Workers Alliance (KIWA)",
    ] {
        assert!(
            page.iter().any(|it| it.contains(words)),
            "{words}: {page:#?}"
        );
    }
}

/// In words, until its end; then nobody looks for it any more.
#[test]
fn what_is_cancelled_says_so_until_its_end() {
    let mut event = clinic(&TITLES, TODAY);
    event.is_cancelled = true;
    let at_hour = |hour: i8| {
        let clock = day(TODAY).at(hour, 0, 0, 0);
        let visitor = Visitor::at(&edition(), Language::English, still(LAPTOP, 100.0), clock);
        let screen = Screen::find("events", &edition().content).expect("a screen");
        let mut visitor = among(visitor.on(screen), [event.clone()]);

        visitor.read()
    };

    let before = at_hour(9);
    assert!(before.contains(&"Cancelled".to_owned()), "{before:#?}");
    assert!(before.contains(&"Legal clinic".to_owned()));
    let after = at_hour(13);
    assert!(
        !after.iter().any(|it| it.contains("Legal clinic")),
        "{after:#?}"
    );
}

/// A change of one of the edition's own lies over it, and lifted off it leaves that as it was.
#[test]
fn what_covers_one_of_the_edition_hides_that_and_no_other() {
    let edition = on(&[("2025-07-10", "2026-12-03")]);
    let own = "Reclaim Our Streets · Koreatown";
    assert!(
        at(&edition, Language::English)
            .read()
            .contains(&own.to_owned())
    );

    let mut cover = clinic(&[(Language::English, "Moved: Koreatown")], "2026-12-04");
    cover.covers = Some("koreatown".to_owned());
    let page = among(at(&edition, Language::English), [cover]).read();
    assert!(page.contains(&"Moved: Koreatown".to_owned()), "{page:#?}");
    assert!(!page.contains(&own.to_owned()), "{page:#?}");
    assert!(page.iter().any(|it| it.starts_with("Reclaim Our Streets")));
}

#[test]
fn while_the_clock_is_wrong_nothing_is_called_coming_or_past() {
    let clock = day("2024-01-01").at(9, 0, 0, 0);
    let visitor = Visitor::at(&edition(), Language::English, still(LAPTOP, 100.0), clock);
    let screen = Screen::find("events", &edition().content).expect("a screen");
    let mut visitor = among(visitor.on(screen), [clinic(&TITLES, "2026-12-05")]);
    let page = visitor.read();

    assert!(page.contains(&"Legal clinic".to_owned()), "{page:#?}");
    for id in [
        "events-coming",
        "events-earlier",
        "event-today",
        "event-over",
    ] {
        let words = visitor.said(id);
        assert!(!page.contains(&words), "{words}");
    }
}

/// What staff typed stands on no other screen.
#[test]
fn nothing_that_was_added_stands_on_any_other_screen() {
    let edition = edition();

    for screen in Screen::all(&edition.content) {
        // Staff see at their desk what they have added.
        if screen.id() == "events" || screen.is_for_staff() {
            continue;
        }
        let visitor = Visitor::with(&edition, Language::English, still(LAPTOP, 100.0));
        let mut visitor = among(visitor, [clinic(&TITLES, TODAY)]);
        visitor.kiosk.open(screen.clone());
        visitor.lay_out();
        let found = visitor
            .words()
            .into_iter()
            .find(|it| it.contains("Legal clinic"));
        assert_eq!(found, None, "{}", screen.id());
    }
}
