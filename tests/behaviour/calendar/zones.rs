//! The hour is right on both nights of the change, in Los Angeles and elsewhere, however
//! the zone is named. What is right is worked out here from the moments of the changes.

use super::corpus::TODAY;

use jiff::civil::{DateTime, date};
use jiff::{SignedDuration, Timestamp};
use rights_kiosk::calendar::{Note, What, read};
use rights_kiosk::events::event::Span;

/// A night: its first day, the moment of the change in UTC, and the hours east of UTC
/// before and after.
type Night = (DateTime, &'static str, i64, i64);

const LOS_ANGELES: [Night; 4] = [
    (
        date(2026, 3, 7).at(20, 0, 0, 0),
        "2026-03-08T10:00:00Z",
        -8,
        -7,
    ),
    (
        date(2026, 10, 31).at(20, 0, 0, 0),
        "2026-11-01T09:00:00Z",
        -7,
        -8,
    ),
    (
        date(2027, 3, 13).at(20, 0, 0, 0),
        "2027-03-14T10:00:00Z",
        -8,
        -7,
    ),
    (
        date(2027, 11, 6).at(20, 0, 0, 0),
        "2027-11-07T09:00:00Z",
        -7,
        -8,
    ),
];

const LONDON: [Night; 4] = [
    (
        date(2026, 3, 28).at(20, 0, 0, 0),
        "2026-03-29T01:00:00Z",
        0,
        1,
    ),
    (
        date(2026, 10, 24).at(20, 0, 0, 0),
        "2026-10-25T01:00:00Z",
        1,
        0,
    ),
    (
        date(2027, 3, 27).at(20, 0, 0, 0),
        "2027-03-28T01:00:00Z",
        0,
        1,
    ),
    (
        date(2027, 10, 30).at(20, 0, 0, 0),
        "2027-10-31T01:00:00Z",
        1,
        0,
    ),
];

/// The rules as Outlook writes them: the hours east of UTC, and how both changes are told.
fn rules(name: &str, standard: &str, summer: &str, [to_standard, to_summer]: [&str; 2]) -> String {
    format!(
        "BEGIN:VTIMEZONE\nTZID:{name}\nBEGIN:STANDARD\nDTSTART:16010101T{}\nTZOFFSETFROM:{summer}\n\
         TZOFFSETTO:{standard}\nRRULE:FREQ=YEARLY;{}\nEND:STANDARD\nBEGIN:DAYLIGHT\n\
         DTSTART:16010101T{}\nTZOFFSETFROM:{standard}\nTZOFFSETTO:{summer}\nRRULE:FREQ=YEARLY;{}\n\
         END:DAYLIGHT\nEND:VTIMEZONE\n",
        to_standard.split_once(' ').expect("an hour").0,
        to_standard.split_once(' ').expect("a rule").1,
        to_summer.split_once(' ').expect("an hour").0,
        to_summer.split_once(' ').expect("a rule").1,
    )
}

/// When an hour on the wall is, and what has to be said of it (RFC 5545, 3.3.5).
fn expected(wall: DateTime, night: &Night) -> (Timestamp, Option<Note>) {
    let change: Timestamp = night.1.parse().expect("a timestamp");
    let (before, after) = (
        SignedDuration::from_hours(night.2),
        SignedDuration::from_hours(night.3),
    );
    let as_utc = wall
        .to_zoned_datetime(jiff::tz::TimeZone::UTC)
        .expect("an hour")
        .timestamp();
    let [by_before, by_after] = [as_utc - before, as_utc - after];

    match (by_before < change, by_after >= change) {
        (true, false) => (by_before, None),
        (false, true) => (by_after, None),
        (true, true) => (by_before, Some(Note::DoubledHour)),
        (false, false) => (by_before, Some(Note::MissingHour)),
    }
}

/// Reads every half hour of the nights in a zone, and counts them.
fn holds(head: &str, parameter: &str, nights: &[Night]) -> usize {
    let mut count = 0;
    for night in nights {
        for half in 0..24 {
            let wall = night.0.saturating_add(jiff::Span::new().minutes(30 * half));
            let text = format!(
                "BEGIN:VCALENDAR\n{head}BEGIN:VEVENT\nUID:a\nSUMMARY:x\nDTSTART{parameter}:{}\nEND:VEVENT\nEND:VCALENDAR\n",
                wall.strftime("%Y%m%dT%H%M%S")
            );
            let reading = read(text.as_bytes(), TODAY);
            let What::Event(event) = &reading.events[0].what else {
                panic!("an event");
            };
            let Span::Hours { start, .. } = &event.span else {
                panic!("an hour");
            };
            let (at, note) = expected(wall, night);
            let notes: Vec<_> = reading.notes.iter().map(|it| it.note.clone()).collect();

            assert_eq!(start.timestamp(), at, "{parameter} {wall}");
            assert_eq!(start.time_zone().iana_name(), Some("America/Los_Angeles"));
            for it in [Note::DoubledHour, Note::MissingHour] {
                assert_eq!(
                    notes.contains(&it),
                    note.as_ref() == Some(&it),
                    "{parameter} {wall} {it:?}"
                );
            }
            count += 1;
        }
    }

    count
}

const HERE: [&str; 2] = ["020000 BYDAY=1SU;BYMONTH=11", "020000 BYDAY=2SU;BYMONTH=3"];
const THERE: [&str; 2] = [
    "020000 BYDAY=-1SU;BYMONTH=10",
    "010000 BYDAY=-1SU;BYMONTH=3",
];

#[test]
fn every_hour_of_both_nights_is_right_here() {
    let by_rules = rules("Customized Time Zone", "-0800", "-0700", HERE);
    let by_month_day = rules(
        "Ours",
        "-0800",
        "-0700",
        [
            "020000 BYMONTH=11;BYMONTHDAY=1,2,3,4,5,6,7;BYDAY=SU",
            "020000 BYMONTH=3;BYMONTHDAY=8,9,10,11,12,13,14;BYDAY=SU",
        ],
    );
    let mut count = 0;
    for (head, parameter) in [
        ("", ""),
        ("", ";TZID=America/Los_Angeles"),
        ("", ";TZID=US/Pacific"),
        ("", ";TZID=PST8PDT"),
        ("", ";TZID=Pacific Standard Time"),
        (
            "",
            ";TZID=\"/freeassociation.sourceforge.net/Tzfile/America/Los_Angeles\"",
        ),
        (by_rules.as_str(), ";TZID=Customized Time Zone"),
        (by_month_day.as_str(), ";TZID=Ours"),
    ] {
        count += holds(head, parameter, &LOS_ANGELES);
    }

    assert_eq!(count, 768);
}

#[test]
fn every_hour_of_both_nights_is_right_in_london() {
    let by_rules = rules("GMT", "+0000", "+0100", THERE);
    let by_other_rules = rules("Etc/GMT", "+0000", "+0100", THERE);
    let dates = "BEGIN:VTIMEZONE\nTZID:Dates\nBEGIN:STANDARD\nDTSTART:20251026T020000\nTZOFFSETFROM:+0100\n\
         TZOFFSETTO:+0000\nRDATE:20261025T020000,20271031T020000\nEND:STANDARD\nBEGIN:DAYLIGHT\n\
         DTSTART:20260329T010000\nTZOFFSETFROM:+0000\nTZOFFSETTO:+0100\nRDATE:20270328T010000\n\
         END:DAYLIGHT\nEND:VTIMEZONE\n";
    let mut count = 0;
    for (head, parameter) in [
        ("", ";TZID=Europe/London"),
        ("", ";TZID=GMT Standard Time"),
        (by_rules.as_str(), ";TZID=GMT"),
        (by_other_rules.as_str(), ";TZID=Etc/GMT"),
        (dates, ";TZID=Dates"),
    ] {
        count += holds(head, parameter, &LONDON);
    }

    assert_eq!(count, 480);
}

/// A series in a zone whose clock is that of Los Angeles is kept, and one that would be
/// off for some weeks is not.
#[test]
fn a_series_is_kept_only_if_its_clock_is_ours() {
    for (zone, start, is_kept) in [
        ("America/Los_Angeles", "20270602T180000", true),
        ("America/Tijuana", "20270602T180000", true),
        ("America/New_York", "20270602T180000", true),
        // In New York the clocks change three hours earlier.
        ("America/New_York", "20270602T030000", false),
        ("America/New_York", "20270602T010000", false),
        ("America/Phoenix", "20270602T180000", false),
        ("Europe/London", "20270602T180000", false),
        ("Asia/Seoul", "20270602T180000", false),
        ("UTC", "20270602T180000", false),
    ] {
        let text = format!(
            "BEGIN:VEVENT\nUID:a\nSUMMARY:x\nDTSTART;TZID={zone}:{start}\nRRULE:FREQ=WEEKLY\nEND:VEVENT\n"
        );

        assert_eq!(
            read(text.as_bytes(), TODAY).events.len(),
            usize::from(is_kept),
            "{zone} {start}"
        );
    }
}

/// The rules of a file are worked out of parts that stand in it in any number.
#[test]
fn a_zone_with_an_end_and_a_past_is_known() {
    // Until 2006 summer time began in April.
    let zone = "BEGIN:VTIMEZONE\nTZID:Old\nBEGIN:DAYLIGHT\nDTSTART:19870405T020000\nTZOFFSETFROM:-0800\n\
         TZOFFSETTO:-0700\nRRULE:FREQ=YEARLY;UNTIL=20060402T100000Z;BYMONTH=4;BYDAY=1SU\nEND:DAYLIGHT\n\
         BEGIN:STANDARD\nDTSTART:19671029T020000\nTZOFFSETFROM:-0700\nTZOFFSETTO:-0800\n\
         RRULE:FREQ=YEARLY;UNTIL=20061029T090000Z;BYMONTH=10;BYDAY=-1SU\nEND:STANDARD\n\
         BEGIN:DAYLIGHT\nDTSTART:20070311T020000\nTZOFFSETFROM:-0800\nTZOFFSETTO:-0700\n\
         RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU\nEND:DAYLIGHT\n\
         BEGIN:STANDARD\nDTSTART:20071104T020000\nTZOFFSETFROM:-0700\nTZOFFSETTO:-0800\n\
         RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU\nEND:STANDARD\nEND:VTIMEZONE\n";
    for (wall, expected) in [
        ("20060320T120000", "2006-03-20T12:00:00-08:00..?"),
        ("20060403T120000", "2006-04-03T12:00:00-07:00..?"),
        ("20061030T120000", "2006-10-30T12:00:00-08:00..?"),
        ("20070320T120000", "2007-03-20T12:00:00-07:00..?"),
        ("20071030T120000", "2007-10-30T12:00:00-07:00..?"),
        ("20991105T120000", "2099-11-05T12:00:00-08:00..?"),
    ] {
        let text = format!(
            "BEGIN:VCALENDAR\n{zone}BEGIN:VEVENT\nUID:a\nSUMMARY:x\nDTSTART;TZID=Old:{wall}\nEND:VEVENT\nEND:VCALENDAR\n"
        );
        let reading = read(text.as_bytes(), TODAY);
        let What::Event(event) = &reading.events[0].what else {
            panic!("an event");
        };

        assert_eq!(super::summary::span(&event.span), expected);
    }
}
