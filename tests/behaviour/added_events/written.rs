//! Events in a file: what is written is read back, and nothing is lost in silence.

use super::common::{any_event, event, hours, hours_start, read_of, text_of, whole_days};

use proptest::prelude::*;
use rights_kiosk::events::event::{AddedEvent, Span};
use rights_kiosk::events::list::EventList;
use rights_kiosk::events::written::{EventsFile, WrittenEvent};
use rights_kiosk::store::{Store, Who};

use std::time::Instant;

fn list(events: impl IntoIterator<Item = AddedEvent>) -> EventList {
    EventList::of(events).0
}

fn text(events: EventList) -> String {
    let file = EventsFile {
        events,
        aside: Vec::new(),
    };

    text_of(&file)
}

#[test]
fn a_file_is_as_a_person_would_write_it() {
    let mut clinic = AddedEvent {
        place: Some("Mariachi Plaza".to_owned()),
        is_by_hand: true,
        ..super::common::series(
            "0c5b",
            hours("2026-12-05T10:00", "2026-12-05T12:00"),
            "FREQ=WEEKLY;BYDAY=SA",
        )
    };
    clinic.series.as_mut().expect("a series").without = super::common::days("2026-12-26");
    let camp = event("camp", whole_days("2026-12-07", "2026-12-09"));

    let folder = tempfile::tempdir().expect("a folder");
    let now = "2026-11-30T10:00".parse().expect("a time");
    let store = Store::open(Some(folder.path().to_owned()), Who::Kiosk, now);
    let file = EventsFile {
        events: list([camp, clinic]),
        aside: Vec::new(),
    };
    store.shelf().write(&file).expect("it is stored");
    assert_eq!(
        std::fs::read_to_string(folder.path().join("events.toml")).expect("a file"),
        r#"# Events that were added at this table. To mend one, end the program first.
version = 1

[[event]]
uid = "0c5b"
start = "2026-12-05T10:00[America/Los_Angeles]"
end = "2026-12-05T12:00[America/Los_Angeles]"
place = "Mariachi Plaza"
added = "2026-11-30"
by-hand = true

[event.title]
en = "Legal clinic"

[event.repeats]
rule = "FREQ=WEEKLY;BYDAY=SA"
without = ["2026-12-26"]

[[event]]
uid = "camp"
first = "2026-12-07"
last = "2026-12-09"
added = "2026-11-30"

[event.title]
en = "Legal clinic"
"#
    );
}

fn read_start(start: &str) -> Result<Span, String> {
    let text = format!(
        "version = 1\n[[event]]\nuid = \"a\"\nadded = \"2026-11-30\"\nstart = \"{start}\"\ntitle.en = \"x\"\n"
    );
    let read = read_of::<EventsFile>(&text).expect("a file");

    match read.events.get("a") {
        Some(event) => Ok(event.span.clone()),
        None => Err(read.aside[0].problem.to_string()),
    }
}

#[test]
fn an_hour_says_its_offset_where_it_is_twice_and_only_there_has_to() {
    let zone = "[America/Los_Angeles]";
    let first = hours_start("2026-11-01T01:30");
    let second = &first + jiff::Span::new().hours(1);
    for (start, offset) in [(first, "-07:00"), (second, "-08:00")] {
        let span = Span::Hours { start, end: None };
        let text = text(list([event("a", span.clone())]));

        let line = format!("start = \"2026-11-01T01:30{offset}{zone}\"");
        assert!(text.contains(&line), "{text}");
        assert_eq!(
            read_start(&format!("2026-11-01T01:30{offset}{zone}")),
            Ok(span)
        );
    }
    let ten = hours("2026-12-05T10:00", "");
    assert_eq!(
        read_start(&format!("2026-12-05T10:00-08:00{zone}")),
        Ok(ten)
    );
    let problem = |start: &str| read_start(&format!("{start}{zone}")).expect_err(start);
    assert_eq!(
        problem("2026-11-01T01:30"),
        format!(
            "events.toml: event[1].start: `2026-11-01T01:30{zone}` is there twice: write \
             2026-11-01T01:30-07:00{zone} or 2026-11-01T01:30-08:00{zone}"
        )
    );
    assert_eq!(
        problem("2027-03-14T02:30"),
        format!(
            "events.toml: event[1].start: `2027-03-14T02:30{zone}` does not exist that night: \
             write 01:30 or 03:30"
        )
    );
    assert!(problem("2026-12-05T10:00-07:00").contains("where -08:00 holds"));
    for start in [
        "2026-12-05",
        "2026-12-05T25:00",
        "10:00",
        "",
        "2026-02-30T10:00",
        "T-",
    ] {
        assert!(
            problem(start).contains("is not an hour: write it as in"),
            "{start}"
        );
    }
    assert!(read_start("2026-12-05T10:00[Europe/Berlin]").is_err());
}

/// One event that is wrong costs no other, and stands in the next file as it was.
#[test]
fn an_entry_with_a_fault_is_kept_as_it_is_and_told() {
    let entry = |uid: &str, rest: &str| {
        format!(
            "[[event]]\nuid = \"{uid}\"\nfirst = \"2026-12-05\"\nadded = \"2026-11-30\"\n{rest}\n"
        )
    };
    let text = [
        "version = 1\n".to_owned(),
        entry("good", "title.en = \"x\""),
        entry("no-title", "place = \"y\""),
        entry("long", &format!("title.en = \"{}\"", "a".repeat(121))),
        entry("unseen", "title.en = \"a\\u0007b\""),
        entry("good", "title.en = \"again\""),
        entry("unknown", "title.en = \"x\"\ncolour = \"red\""),
        entry("language", "title.fr = \"x\""),
        entry("rule", "title.en = \"x\"\nrepeats.rule = \"FREQ=HOURLY\""),
        entry(
            "both",
            "title.en = \"x\"\nstart = \"2026-12-05T10:00[America/Los_Angeles]\"",
        ),
        entry("backwards", "title.en = \"x\"\nlast = \"2026-12-04\""),
        entry("nfd", "title.en = \"cafe\u{301}\""),
    ]
    .concat();

    let read = read_of::<EventsFile>(&text).expect("a file");

    let uids: Vec<_> = read.events.iter().map(|it| it.uid.as_str()).collect();
    assert_eq!(uids, ["good", "nfd"]);
    assert_eq!(
        read.events.get("nfd").map(|it| it.title.clone()),
        Some(super::common::english("café"))
    );
    let told: Vec<_> = read.aside.iter().map(|it| it.problem.to_string()).collect();
    let starts = [
        "events.toml: event[2]: missing field `title`",
        "events.toml: event[3].title.en: has 121 characters and not 120 at most: shorten it",
        "events.toml: event[4].title.en: has U+0007, which nobody can see: take it out",
        "events.toml: event[5].uid: another event has the same: give it its own",
        "events.toml: event[6]: unknown field `colour`",
        "events.toml: event[7].title: has no language `fr`",
        "events.toml: event[8].repeats.rule: `FREQ=HOURLY` is finer than daily",
        "events.toml: event[9].start: write `start` and `end`, or for whole days",
        "events.toml: event[10].last: is before the first day",
    ];
    assert_eq!(told.len(), starts.len());
    for (told, start) in told.iter().zip(starts) {
        assert!(told.starts_with(start), "{told}");
    }
    let again = read_of::<EventsFile>(&text_of(&read)).expect("a file");
    assert_eq!(again.events, read.events);
    assert_eq!(again.aside.len(), read.aside.len());
    // Written twice it is the same, and what was wrong in it is still there.
    let written = text_of(&again);
    assert_eq!(written, text_of(&read));
    assert!(written.contains("colour = \"red\""));
}

#[test]
fn a_file_that_is_none_is_not_read_at_all() {
    for text in ["[[event]]\nuid = \"a", "events = []", "event = 3"] {
        assert!(read_of::<EventsFile>(text).is_none(), "{text}");
    }
}

#[test]
fn five_thousand_events_are_read_and_written_and_one_more_is_set_aside() {
    let event = |number: i32| {
        let start = hours_start("2026-12-05T10:00") + jiff::Span::new().hours(number);
        event(&format!("uid-{number}"), Span::Hours { start, end: None })
    };
    let from = Instant::now();
    let text = text(list((0..5001).map(event)));
    let wrote = from.elapsed();
    let read = read_of::<EventsFile>(&text).expect("a file");
    println!(
        "5,001 events, {} bytes: written {wrote:?}, with reading {:?}",
        text.len(),
        from.elapsed()
    );

    assert_eq!((read.events.len(), read.aside.len()), (5000, 1));
    assert!(from.elapsed().as_secs() < 60);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn what_is_written_is_read_back(events in prop::collection::vec(any_event(), 0..5)) {
        let events = list(events);

        let read = read_of::<EventsFile>(&text(events.clone())).expect("a file");

        prop_assert_eq!(&read.aside, &Vec::new());
        prop_assert_eq!(read.events, events);
    }

    #[test]
    fn one_event_is_read_back(event in any_event()) {
        prop_assert_eq!(AddedEvent::try_from(WrittenEvent::from(&event)), Ok(event));
    }

    /// Whatever stands in a file, it is read, refused or set aside, and never a panic.
    #[test]
    fn no_file_breaks_the_reader(
        events in prop::collection::vec(any_event(), 1..3),
        cut in any::<prop::sample::Index>(),
        junk in "[\"\\[\\]=\n0-9a-zT:+\\-]{0,12}",
    ) {
        let mut text: Vec<char> = text(list(events)).chars().collect();
        let at = cut.index(text.len());
        text.splice(at..at, junk.chars());
        let text: String = text.into_iter().collect();

        if let Some(read) = read_of::<EventsFile>(&text) {
            let again = read_of::<EventsFile>(&text_of(&read)).expect("a file");
            prop_assert_eq!(again.events, read.events);
            prop_assert_eq!(again.aside.len(), read.aside.len());
        }
    }
}
