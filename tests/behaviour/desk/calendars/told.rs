//! What is told of a file: what cannot be taken and what was only passed over, each by its line,
//! and that not all files are shown.

use super::{Room, calendar_of, event, mixed};
use crate::common::today;

use rights_kiosk::calendar;
use rights_kiosk::events::kept::KeptEvents;
use rights_kiosk::store::{Store, Who};

use std::fs;

/// Where the lines are, that say this, from the top of the page.
fn order(read: &[String], words: &[&str]) -> Vec<usize> {
    let place = |it: &&str| read.iter().position(|other| other == it);

    words
        .iter()
        .map(|it| place(it).unwrap_or_else(|| panic!("{it}: {read:#?}")))
        .collect()
}

/// The lines that are named, each once, in the order of the page.
fn lines(read: &[String]) -> Vec<&str> {
    let mut lines: Vec<&str> = Vec::new();
    for words in read.iter().filter(|it| it.starts_with("Line ")) {
        if !lines.contains(&words.as_str()) {
            lines.push(words);
        }
    }

    lines
}

/// A line that is passed over in an event that is taken is no event that is not; one in an event
/// that is not taken is told with it and counts as nothing.
#[test]
fn events_that_are_not_taken_are_counted_apart_from_lines_that_are_passed_over() {
    let mut room = Room::new();
    let events = [
        event("rotten", "20261206T100000", "rotten\r\nrotten\r\n"),
        event("late", "20261206T100000", "SEQUENCE:many\r\n"),
        // It has no name, and a line of it is rotten.
        "BEGIN:VEVENT\r\nUID:none\r\nDTSTART;VALUE=DATE:20261206\r\nrotten\r\nEND:VEVENT\r\n"
            .to_owned(),
        "BEGIN:VTODO\r\nUID:todo\r\nEND:VTODO\r\n".to_owned(),
    ];
    room.put("one.ics", &calendar_of(&events));
    room.open();
    room.touch("one.ics");

    let read = room.read();
    for words in [
        "New: 2",
        "Cannot be taken: 2",
        "Lines passed over: 3",
        "Take 2",
    ] {
        assert!(read.iter().any(|it| it == words), "{words}: {read:#?}");
    }
    // The name is missing on line 19, where the event begins; its rotten line is 22, the task 24.
    let expected = [
        "Line 19", "Line 22", "Line 24", "Line 9", "Line 10", "Line 17",
    ];
    assert_eq!(lines(&read), expected, "{read:#?}");
}

/// What is to be known of the whole file is read before its events.
#[test]
fn what_is_to_be_known_of_the_whole_file_stands_first() {
    let mut room = Room::new();
    let text = calendar_of(&[event("a", "20261206T100000", "")]);
    room.put("one.ics", text.trim_end_matches("END:VCALENDAR\r\n"));
    room.open();
    room.touch("one.ics");

    let cut_off = room.table.visitor.said("calendar-note-cut-off");
    let places = order(&room.read(), &[cut_off.as_str(), "Event a"]);
    assert!(places[0] < places[1], "{places:?}");
}

/// A single date that has no place in its series is told with its own line, and not with that of
/// the series.
#[test]
fn a_single_date_that_is_not_taken_is_told_by_its_own_line() {
    let mut room = Room::new();
    let series = event("a", "20261205T100000", "RRULE:FREQ=WEEKLY\r\n");
    let single = event(
        "a",
        "20261209T110000",
        "RECURRENCE-ID;TZID=America/Los_Angeles:20261209T100000\r\nSTATUS:CANCELLED\r\n",
    );
    let single = single.replace("DTSTART;TZID=America/Los_Angeles:20261209T110000\r\n", "");
    room.put("one.ics", &calendar_of(&[series, single]));
    room.open();
    room.touch("one.ics");

    let read = room.read();
    assert!(
        read.iter().any(|it| it == "Cannot be taken: 1"),
        "{read:#?}"
    );
    assert_eq!(lines(&read), ["Line 11"], "{read:#?}");
}

/// A stick on which there are more files than can be shown says so, and what to do.
#[test]
fn that_not_all_files_are_shown_is_told() {
    let mut room = Room::new();
    for number in 0..100 {
        room.put(&format!("{number:03}.ics"), "");
    }
    room.open();
    assert!(!room.says("calendars-not-all"));

    room.put("a/100.ics", "");
    room.tap("calendars-look-again");
    assert!(room.says("calendars-not-all"));
    assert!(!room.has("100.ics"));
}

#[test]
fn what_is_no_calendar_too_large_or_gone_is_told_in_the_words_of_the_desk() {
    let mut room = Room::new();
    room.put("picture.ics", "\u{1}\u{2} this is a picture");
    room.put("large.ics", &"x".repeat(calendar::MOST_BYTES + 1));
    let gone = room.put("gone.ics", &mixed());
    room.open();
    fs::remove_file(&gone).expect("removed");

    for (file, id) in [
        ("picture.ics", "calendars-not-calendar"),
        ("large.ics", "calendars-too-large"),
        ("gone.ics", "calendars-not-read"),
    ] {
        room.up();
        room.touch(file);
        assert_eq!(room.table.screen(), "calendars");
        assert!(room.says(id), "{file}: {:#?}", room.read());
    }
    assert!(room.stored().is_empty());
}

/// Another kiosk on the same folder only reads: staff are told before they choose, and taking
/// changes nothing.
#[test]
fn a_store_that_only_reads_is_told_and_changes_nothing() {
    let mut room = Room::new();
    room.put("one.ics", &mixed());
    let folder = room.table.folder.path().to_owned();
    let second = Store::open(Some(folder), Who::Kiosk, today());
    let kept = KeptEvents::open(second);
    room.table.visitor.kiosk = room.table.visitor.kiosk.clone().keeping_events(kept);
    room.open();
    assert!(room.says("store-elsewhere"));

    room.touch("one.ics");
    room.touch("Take 2");
    assert_eq!(
        room.table.screen(),
        "calendars:preview",
        "it can be tried again"
    );
    assert!(room.says("store-elsewhere"));
    assert!(room.has("Take 2"));
    assert!(room.stored().is_empty());
}
