//! Events as something to carry home: which there are, which have no code, and under which UID.

use super::said;
use super::ways::{at, read, touch};
use super::written::HIGH;
use crate::common::editions::loaded;
use crate::common::{LOW, Visitor, edition, today};

use rights_kiosk::calendar::{self, What};
use rights_kiosk::edition::Edition;
use rights_kiosk::events::event::{AddedEvent, Changed, Series, Span};
use rights_kiosk::events::list::EventList;
use rights_kiosk::events::series::{occurrences, time_on};
use rights_kiosk::events::zone;
use rights_kiosk::files::Files;
use rights_kiosk::language::Language;
use rights_kiosk::screen::Screen;

use jiff::ToSpan;
use jiff::civil::DateTime;

use std::collections::BTreeMap;
use std::sync::Arc;

/// Events of which each can be carried home, and their ids.
pub struct Gathered {
    pub edition: Arc<Edition>,
    pub added: EventList,
    pub ids: Vec<String>,
}

/// The embedded edition, in which an event is still to come.
fn with_own() -> Arc<Edition> {
    let files = Files::embedded();
    let text = files.text("content/events.toml").expect("text").to_owned();

    loaded(&files.with(
        "content/events.toml",
        text.replace("2025-07-10", "2026-12-10"),
    ))
}

fn hours(start: &str, end: Option<&str>) -> Span {
    let at = |it: &str| {
        let it: DateTime = it.parse().expect("an hour");

        zone::nearest(it).expect("a moment")
    };

    Span::Hours {
        start: at(start),
        end: end.map(at),
    }
}

fn days(first: &str, last: &str) -> Span {
    let [first, last] = [first, last].map(|it| it.parse().expect("a day"));

    Span::Days { first, last }
}

/// An event as staff type it, under a UID that was made at random.
pub fn clinic(uid: &str) -> AddedEvent {
    AddedEvent {
        uid: uid.to_owned(),
        title: BTreeMap::from([(Language::Korean, "법률 상담".to_owned())]),
        note: BTreeMap::new(),
        span: hours("2026-12-05T10:00", Some("2026-12-05T12:30")),
        place: Some("Seoul International Park".to_owned()),
        hosts: Vec::new(),
        other_hosts: Vec::new(),
        languages: Vec::new(),
        series: None,
        is_cancelled: false,
        added: "2026-11-30".parse().expect("a day"),
        sequence: 0,
        last_modified: None,
        is_by_hand: true,
        covers: None,
    }
}

fn titled(uid: &str, titles: &[(Language, &str)]) -> AddedEvent {
    AddedEvent {
        title: titles
            .iter()
            .map(|(language, it)| (*language, (*it).to_owned()))
            .collect(),
        ..clinic(uid)
    }
}

/// One on Saturdays, of which one time was moved far away, and one has another name.
fn weekly() -> AddedEvent {
    let moved = Changed {
        span: Some(hours("2027-09-04T18:00", Some("2027-09-05T01:00"))),
        ..Changed::default()
    };
    let renamed = Changed {
        title: BTreeMap::from([(
            Language::English,
            "Know your rights; ask, \\ listen".to_owned(),
        )]),
        place: Some("2100 W 6th St, Los Angeles".to_owned()),
        ..Changed::default()
    };
    let [first, second] = ["2026-12-12", "2026-12-19"].map(|it| it.parse().expect("a day"));

    AddedEvent {
        series: Some(Series {
            rule: Some("FREQ=WEEKLY".to_owned()),
            changed: BTreeMap::from([(first, moved), (second, renamed)]),
            ..Series::default()
        }),
        ..clinic("weekly")
    }
}

pub fn gathered() -> Gathered {
    let several = [
        (Language::Thai, "ปรึกษาทนายฟรี"),
        (Language::Bengali, "বিনামূল্যে আইনি পরামর্শ"),
        (Language::Spanish, "Consulta legal gratuita"),
    ];
    let of = |span, place: Option<&str>, uid: &str| AddedEvent {
        span,
        place: place.map(str::to_owned),
        ..titled(uid, &several)
    };
    let all = [
        clinic("typed"),
        of(days("2026-12-06", "2026-12-06"), None, "day"),
        of(days("2026-12-24", "2027-01-02"), Some("교회"), "days"),
        of(
            hours("2026-12-31T22:00", Some("2027-01-01T02:00")),
            None,
            "night",
        ),
        of(
            hours("2026-11-30T18:00", None),
            Some("at kiwa.org"),
            "today",
        ),
        weekly(),
    ];
    let times = [
        "typed 2026-12-05",
        "day 2026-12-06",
        "days 2026-12-24",
        "night 2026-12-31",
        "today 2026-11-30",
        "weekly 2026-12-05",
        "weekly 2026-12-12",
        "weekly 2026-12-19",
    ];
    let (added, twice) = EventList::of(all);
    assert!(twice.is_empty());

    Gathered {
        edition: with_own(),
        added,
        ids: times
            .into_iter()
            .chain(["koreatown"])
            .map(str::to_owned)
            .collect(),
    }
}

fn among(language: Language, event: AddedEvent) -> Visitor {
    let mut visitor = at(language, "home");
    let (list, _) = EventList::of([event]);
    visitor.kiosk = visitor.kiosk.clone().with_added(list);

    visitor
}

/// How many codes the screen of events leads to, with what is past unfolded.
fn ways_of(event: AddedEvent) -> usize {
    let edition = edition();
    let events = Screen::find("events", &edition.content).expect("a screen");
    let title = event
        .title
        .values()
        .next()
        .expect("a name")
        .trim()
        .to_owned();
    let mut visitor = Visitor::with(&edition, Language::Korean, HIGH.still()).on(events);
    let (list, _) = EventList::of([event]);
    visitor.kiosk = visitor.kiosk.clone().with_added(list);
    let words = visitor.words();
    assert!(words.iter().any(|it| it.starts_with(&title)), "{words:?}");
    if let Some(folded) = words
        .iter()
        .find(|it| it.starts_with(&format!("{title} · ")))
    {
        visitor.tap(folded);
        assert!(visitor.words().contains(&title));
    }

    visitor.places_of(&visitor.said("take-home")).len()
}

#[test]
fn an_event_of_the_edition_is_a_day_in_the_calendar() {
    let edition = with_own();
    let events = Screen::find("events", &edition.content).expect("a screen");
    let mut visitor = Visitor::with(&edition, Language::Korean, LOW.still()).on(events);
    touch(&mut visitor);
    assert_eq!(
        visitor.kiosk.session().visit.screen.id(),
        "take-home:koreatown"
    );
    let title = edition
        .catalogs
        .plain(Language::Korean, "event-koreatown-title");

    assert_eq!(
        read(&mut visitor),
        format!(
            "BEGIN:VEVENT\r\nUID:koreatown\r\nSUMMARY:{title}\r\nDTSTART;VALUE=DATE:20261210\r\n\
             DTEND;VALUE=DATE:20261211\r\nLOCATION:Seoul International Park\r\nEND:VEVENT\r\n"
        )
    );
    // Of the other only the month is known.
    assert!(Screen::find("take-home:south-la", &edition.content).is_none());
}

#[test]
fn an_event_of_this_table_is_the_same_code_at_every_table_and_says_where_it_is_from() {
    let codes = ["one", "two"].map(|uid| {
        let mut visitor = among(Language::English, clinic(uid));
        visitor = visitor.on(Screen::take_home(format!("{uid} 2026-12-05")));

        read(&mut visitor)
    });

    assert_eq!(codes[0], codes[1]);
    for part in [
        "DTSTART:20261205T180000Z\r\nDTEND:20261205T203000Z\r\n",
        "DESCRIPTION:Added at this table\\, November 30\\, 2026\r\n",
    ] {
        assert!(codes[0].contains(part), "{}", codes[0]);
    }
    assert!(!codes[0].contains("UID:one"), "{}", codes[0]);
}

#[test]
fn an_event_keeps_its_uid_on_its_way_to_another_table() {
    let edition = edition();
    let said = said(&edition, Language::English);
    let uids = |list: &EventList| {
        let mut uids: Vec<_> = list
            .iter()
            .flat_map(|it| occurrences(it, "2026-11-30".parse().expect("a day"), 400, 9).times)
            .map(|it| {
                said.added(&it)
                    .expect("it has room")
                    .payload
                    .text()
                    .to_owned()
            })
            .map(|it| it.lines().nth(1).expect("a UID").to_owned())
            .collect();
        uids.sort();

        uids
    };
    let here = gathered().added;
    let now = "2026-11-30T18:00:00Z".parse().expect("a moment");
    let all: Vec<_> = here.iter().cloned().collect();
    let written = calendar::write(&all, now);
    let read = calendar::read(written.as_bytes(), "2026-12-01".parse().expect("a day"));
    let arrived = read.events.into_iter().map(|it| match it.what {
        What::Event(event) => *event,
        other => panic!("{other:?}"),
    });
    let there = EventList::of(arrived).0;
    assert_eq!(there.len(), here.len());
    assert!(there.iter().all(|it| !it.is_by_hand));

    let known = uids(&here);
    assert!(known.len() > 12, "{known:?}");
    assert_eq!(uids(&there), known);
}

#[test]
fn what_is_over_or_cancelled_has_no_code() {
    let cancelled = AddedEvent {
        is_cancelled: true,
        ..clinic("one")
    };
    let past = AddedEvent {
        span: hours("2026-11-28T10:00", Some("2026-11-28T12:00")),
        ..clinic("one")
    };
    let this_morning = AddedEvent {
        span: hours("2026-11-30T08:00", Some("2026-11-30T09:30")),
        ..clinic("one")
    };
    let ended = AddedEvent {
        series: Some(Series {
            rule: Some("FREQ=WEEKLY;COUNT=3".to_owned()),
            ..Series::default()
        }),
        span: hours("2026-11-07T10:00", Some("2026-11-07T12:00")),
        ..clinic("one")
    };
    assert_eq!(ways_of(clinic("one")), 1);
    for event in [cancelled, past, this_morning, ended] {
        assert_eq!(ways_of(event.clone()), 0, "{:?}", event.span);
        // Whoever stands there already reads why.
        let day = event.span.first_day();
        let mut visitor = among(Language::Korean, event.clone());
        visitor = visitor.on(Screen::take_home(format!("one {day}")));
        let why = visitor.said(if event.is_cancelled {
            "event-cancelled"
        } else {
            "event-over"
        });
        let words = visitor.read();
        assert!(words.contains(&why), "{words:?}");
        assert!(words.contains(&"법률 상담".to_owned()), "{words:?}");
        assert!(!words.contains(&visitor.said("take-home-how")), "{words:?}");
    }
}

#[test]
fn what_a_code_cannot_hold_is_not_led_to_and_never_an_empty_screen() {
    let address = titled("one", &[(Language::Korean, "상담 kiwa.org")]);
    let long = titled("one", &[(Language::Korean, &"법률 상담 ".repeat(60))]);
    // Without its place it fits.
    let far = AddedEvent {
        place: Some("서울 국제 공원 ".repeat(22)),
        ..titled("one", &[(Language::Korean, &"법률 상담 ".repeat(20))])
    };

    for (event, ways) in [(address, 0), (long, 0), (far, 1)] {
        let title = event.title[&Language::Korean].trim().to_owned();
        let has_place = event.place.clone().filter(|it| it.len() < 100);
        assert_eq!(ways_of(event.clone()), ways, "{title}");
        let mut visitor = among(Language::Korean, event);
        visitor = visitor.on(Screen::take_home("one 2026-12-05"));
        let words = visitor.read();
        let missing = visitor.said("missing-text");
        assert!(
            words.contains(&title) && !words.contains(&missing),
            "{words:?}"
        );
        assert_eq!(words.contains(&visitor.said("take-home-how")), ways == 1);
        let place = "Seoul International Park".to_owned();
        assert_eq!(words.contains(&place), has_place.is_some(), "{words:?}");
        assert!(
            !words.iter().any(|it| it.contains("국제 공원")),
            "{words:?}"
        );
    }
}

#[test]
fn a_time_that_was_moved_far_away_is_the_one_that_is_carried() {
    let event = weekly();
    let day = "2026-12-12".parse().expect("a day");
    let time = time_on(&event, day).expect("a time");
    assert_eq!(
        time.span,
        hours("2027-09-04T18:00", Some("2027-09-05T01:00"))
    );
    // A day on which it is not has no time, and neither has one at the ends of the calendar.
    for day in ["2026-12-13", "2026-11-28", "9999-12-31", "-009999-01-01"] {
        assert_eq!(time_on(&event, day.parse().expect("a day")), None, "{day}");
    }
    // Of the others every one is found by its day.
    let from = today().date();
    let times = occurrences(&event, from, 180, 200).times;
    assert!(times.len() > 20);
    for time in times {
        assert_eq!(time_on(&event, time.day).as_ref(), Some(&time));
    }
    let left_out = AddedEvent {
        series: event.series.clone().map(|it| Series {
            without: vec![day],
            ..it
        }),
        ..event
    };
    assert_eq!(time_on(&left_out, day), None);
    assert!(time_on(&left_out, day.saturating_add(14.days())).is_some());

    let mut visitor = among(Language::English, weekly());
    visitor = visitor.on(Screen::take_home("weekly 2026-12-12"));
    let read = read(&mut visitor);
    assert!(
        read.contains("DTSTART:20270905T010000Z\r\nDTEND:20270905T080000Z\r\n"),
        "{read}"
    );
}
