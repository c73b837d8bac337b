//! Events: what is on today, what is next, what is past, and whom to ask.

mod added;

use crate::common::editions::loaded;
use crate::common::{LAPTOP, TODAY, Visitor, edition, still};
use rights_kiosk::content::{Channel, OrganizationRole};
use rights_kiosk::edition::Edition;
use rights_kiosk::files::Files;
use rights_kiosk::language::Language;
use rights_kiosk::screen::Screen;

use std::sync::Arc;

/// Where the events stand.
const FILE: &str = "content/events.toml";

/// A visitor at the events of that edition.
fn at(edition: &Arc<Edition>, language: Language) -> Visitor {
    let screen = Screen::find("events", &edition.content).expect("a screen");

    Visitor::with(edition, language, still(LAPTOP, 100.0)).on(screen)
}

/// The embedded edition with events on other days.
fn on(days: &[(&str, &str)]) -> Arc<Edition> {
    let files = Files::embedded();
    let mut text = files.text(FILE).expect("the file is text").to_owned();
    for (day, other) in days {
        assert!(text.contains(day), "{day}");
        text = text.replace(day, other);
    }

    loaded(&files.with(FILE, text))
}

/// Where the first of some words begins, among all that are said.
fn first(words: &[String], of: &str) -> usize {
    words
        .iter()
        .position(|it| it == of)
        .unwrap_or_else(|| panic!("`{of}` is not among {words:#?}"))
}

#[test]
fn without_a_coming_event_the_hosts_stand_first_with_their_numbers() {
    let edition = edition();
    let hosts: Vec<_> = edition
        .content
        .organizations
        .iter()
        .filter(|it| it.role == OrganizationRole::Host && it.listed)
        .filter_map(|it| {
            let phone = it.contacts.iter().find(|it| it.kind == Channel::Phone)?;

            Some((it.name.to_string(), phone.value.to_string()))
        })
        .collect();
    assert!(hosts.len() >= 4, "{hosts:?}");

    for language in Language::ALL {
        let mut visitor = at(&edition, language);
        let none = visitor.said("events-none-known");
        let ask = visitor.said("events-ask-hosts");
        let seen = visitor.words();
        assert!(seen.contains(&none), "{language}: {none}");
        assert!(seen.contains(&ask), "{language}: {ask}");
        let number = seen.iter().find(|it| hosts.iter().any(|(_, of)| of == *it));
        assert!(
            number.is_some(),
            "{language}: a number is in the first view"
        );

        let page = visitor.read();
        let earlier = visitor.said("events-earlier");
        for (name, number) in &hosts {
            assert!(page.contains(name), "{language}: {name}");
            assert!(
                first(&page, number) < first(&page, &earlier),
                "{language}: {number} stands before what is past"
            );
        }
    }
}

#[test]
fn what_is_on_today_stands_first_and_large() {
    let edition = on(&[("2025-07-01", TODAY), ("2025-07-10", "2026-12-03")]);

    for language in Language::ALL {
        let mut visitor = at(&edition, language);
        let page = visitor.read();
        let [today, coming, earlier, ask] = [
            "event-today",
            "events-coming",
            "events-earlier",
            "events-ask-hosts",
        ]
        .map(|id| first(&page, &visitor.said(id)));

        assert!(
            today < coming && coming < earlier && earlier < ask,
            "{language}"
        );
        assert!(first(&page, "Mariachi Plaza") > today, "{language}");
        assert!(first(&page, "Mariachi Plaza") < coming, "{language}");
        assert!(
            first(&page, "Seoul International Park") > coming,
            "{language}"
        );
        assert!(
            first(&page, "Seoul International Park") < earlier,
            "{language}"
        );
        let none = visitor.said("events-none-known");
        assert!(!page.contains(&none), "{language}: {none}");
    }
}

#[test]
fn a_touch_unfolds_what_is_past_and_another_folds_it() {
    let mut visitor = at(&edition(), Language::English);
    let line = "Reclaim Our Streets · Koreatown · July 10, 2025";
    let over = visitor.said("event-over");
    let touch = |visitor: &mut Visitor| {
        visitor.scroll(-100_000.0);
        for _ in 0..60 {
            let edge = visitor.top().view_height();
            if visitor.place_of(line).is_some_and(|it| it.y < edge) {
                break;
            }
            visitor.scroll(60.0);
        }
        visitor.tap(line);
        visitor.scroll(-100_000.0);

        visitor.read().contains(&over)
    };

    assert!(touch(&mut visitor), "it is unfolded");
    assert!(!touch(&mut visitor), "it is folded");
}

#[test]
fn the_first_host_begins_in_the_first_view_of_a_small_display() {
    let edition = edition();
    let host = edition.content.organizations.iter().filter(|it| {
        let is_host = it.role == OrganizationRole::Host && it.listed;

        is_host && it.contacts.iter().any(|it| it.kind == Channel::Phone)
    });
    let numbers: Vec<_> = host
        .flat_map(|it| &it.contacts)
        .filter(|it| it.kind == Channel::Phone)
        .map(|it| it.value.to_string())
        .collect();

    for language in Language::ALL {
        let screen = Screen::find("events", &edition.content).expect("a screen");
        let size = iced::Size::new(1024.0, 600.0);
        let mut visitor = Visitor::with(&edition, language, still(size, 120.0)).on(screen);
        let page = visitor.page();
        let shown = numbers.iter().filter_map(|it| visitor.place_of(it));
        let is_shown = shown
            .into_iter()
            .any(|it| it.y + it.height <= page.y + page.height + 1.0);

        assert!(is_shown, "{language}");
    }
}
