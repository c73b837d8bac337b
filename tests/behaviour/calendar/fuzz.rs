//! Whatever the bytes are: reading them ends in time and never fails, and what arrives
//! can be kept and written.
//!
//! `RIGHTS_KIOSK_FUZZ=600 cargo test --test calendar fuzz` goes on for so many seconds.

use super::corpus::{TODAY, files};

use jiff::Timestamp;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use rights_kiosk::calendar::{
    MOST_EVENTS, MOST_SKIPPED, MOST_TIME, RecurrenceRule, What, read, write,
};
use rights_kiosk::events::event::{AddedEvent, MOST_NOTE, MOST_TITLE, Span};

use std::time::{Duration, Instant};

/// Reads, and asserts what holds for everything that arrives.
fn is_sound(bytes: &[u8]) {
    let start = Instant::now();
    let reading = read(bytes, TODAY);
    // Other tests run beside it.
    assert!(start.elapsed() < 4 * MOST_TIME, "{:?}", start.elapsed());
    assert!(reading.events.len() <= MOST_EVENTS && reading.skipped.len() <= MOST_SKIPPED);

    let mut events = Vec::new();
    for incoming in reading.events {
        match incoming.what {
            What::Event(event) => {
                assert!(!event.uid.is_empty() && !event.title.is_empty());
                is_kept(&event);
                events.push(*event);
            }
            What::Change { uid, .. } | What::Cancellation { uid, .. } => assert!(!uid.is_empty()),
        }
    }

    // What arrived is written, and arrives again.
    let written = write(&events, Timestamp::UNIX_EPOCH);
    assert!(written.split("\r\n").all(|it| it.len() <= 75));
    let again = read(written.as_bytes(), TODAY);
    assert_eq!(again.skipped, [], "{written}");
    let back: Vec<_> = again
        .events
        .iter()
        .filter_map(|it| match &it.what {
            What::Event(event) => Some(event.as_ref().clone()),
            _ => None,
        })
        .collect();
    assert_eq!(back, events, "{written}");
}

fn is_kept(event: &AddedEvent) {
    assert!(!event.is_by_hand && event.added == TODAY);
    for (texts, most) in [(&event.title, MOST_TITLE), (&event.note, MOST_NOTE)] {
        for text in texts.values() {
            assert!(!text.is_empty() && text.chars().count() <= most, "{text}");
            assert!(
                !text.contains(|it: char| it.is_control() && it != '\n'),
                "{text:?}"
            );
        }
    }
    match &event.span {
        Span::Days { first, last } => assert!(first <= last),
        Span::Hours { start, end } => assert!(end.as_ref().is_none_or(|end| end > start)),
    }
    if let Some(rule) = event.series.as_ref().and_then(|it| it.rule.as_ref()) {
        assert_eq!(
            &rule.parse::<RecurrenceRule>().expect(rule).to_string(),
            rule
        );
    }
}

/// What calendars are made of.
const WORDS: &[&str] = &[
    "BEGIN:VCALENDAR\r\n",
    "END:VCALENDAR\r\n",
    "BEGIN:VEVENT\r\n",
    "END:VEVENT\r\n",
    "UID:a\r\n",
    "UID:b\r\n",
    "SUMMARY:",
    "DESCRIPTION;LANGUAGE=ko:",
    "DTSTART:",
    "DTSTART;TZID=",
    "DTEND:",
    "DURATION:",
    "RRULE:",
    "EXDATE:",
    "RDATE;VALUE=PERIOD:",
    "RECURRENCE-ID:",
    "BEGIN:VTIMEZONE\n",
    "END:VTIMEZONE\n",
    "BEGIN:STANDARD\n",
    "END:STANDARD\n",
    "TZID:Z\n",
    "TZOFFSETFROM:-0800\n",
    "TZOFFSETTO:+1400\n",
    "METHOD:CANCEL\n",
    "PRODID:-//Rights Kiosk//Staff desk//EN\n",
    "X-RIGHTS-KIOSK-TITLE;LANGUAGE=th:",
    "X-ALT-DESC;FMTTYPE=text/html:",
    "20270601T180000",
    "20270601",
    "21991231T235959Z",
    "19700101T000000",
    "P99999D",
    "PT1H",
    "-P1D",
    "/",
    ",",
    ";",
    ":",
    "Z",
    "=",
    "\"",
    "<b>",
    "</",
    "<!--",
    "&#0;",
    "&amp",
    "\\n",
    "\\",
    "FREQ=DAILY",
    ";UNTIL=",
    ";COUNT=",
    ";BYDAY=-1MO",
    ";BYSETPOS=-366",
    "999999999999",
    "America/New_York:",
    "Z:",
    "\r\n",
    "\n",
    "\r",
    "\r\n ",
    "\t",
    "한글",
    "ก่ำ",
    "\u{e000}",
];

/// The same, put together in any order.
fn pieces() -> impl Strategy<Value = Vec<u8>> {
    let word = prop::sample::select(WORDS).prop_map(|it| it.as_bytes().to_vec());
    let bytes = vec(any::<u8>(), 1..4);

    vec(prop_oneof![30 => word, 1 => bytes], 0..120).prop_map(|it| it.concat())
}

/// A file of the corpus with bytes changed, taken out, doubled and moved.
fn mutated() -> impl Strategy<Value = Vec<u8>> {
    let change = (
        any::<Index>(),
        any::<Index>(),
        0_usize..60,
        any::<u8>(),
        0_u8..6,
    );

    (any::<Index>(), vec(change, 1..12)).prop_map(|(file, changes)| {
        let files = files();
        let mut bytes = file.get(&files).1.clone();
        for (at, other, length, byte, kind) in changes {
            if bytes.is_empty() {
                break;
            }
            let at = at.index(bytes.len());
            let end = (at + length).min(bytes.len());
            let other = other.index(bytes.len());
            match kind {
                0 => bytes[at] = byte,
                1 => drop(bytes.drain(at..end)),
                2 => bytes.truncate(at),
                3 => {
                    let piece = bytes[at..end].to_vec();
                    bytes.splice(other..other, piece);
                }
                4 => bytes.insert(at, byte),
                _ => bytes.swap(at, other),
            }
        }

        bytes
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn any_bytes_are_read(bytes in vec(any::<u8>(), 0..2_000)) {
        is_sound(&bytes);
    }

    #[test]
    fn what_calendars_are_made_of_is_read_in_any_order(bytes in pieces()) {
        is_sound(&bytes);
    }

    #[test]
    fn changed_calendars_are_read(bytes in mutated()) {
        is_sound(&bytes);
    }
}

/// For as long as one likes.
#[test]
fn for_as_long_as_one_likes() {
    let seconds = std::env::var("RIGHTS_KIOSK_FUZZ")
        .ok()
        .and_then(|it| it.parse().ok());
    let until = Instant::now() + Duration::from_secs(seconds.unwrap_or(0));
    let mut runner = TestRunner::default();
    let mut count = 0;

    while Instant::now() < until {
        for bytes in [
            pieces().new_tree(&mut runner).expect("pieces").current(),
            mutated().new_tree(&mut runner).expect("a file").current(),
        ] {
            if let Err(fault) = std::panic::catch_unwind(|| is_sound(&bytes)) {
                eprintln!("{}", String::from_utf8_lossy(&bytes));
                std::panic::resume_unwind(fault);
            }
            count += 1;
        }
    }
    println!("{count} calendars");
}
