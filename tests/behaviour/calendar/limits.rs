//! A calendar may be as large as it likes: what is read of it is bounded.

use super::corpus::TODAY;

use rights_kiosk::calendar::{
    MOST_BYTES, MOST_EVENTS, MOST_SKIPPED, MOST_TIME, Reading, Reason, RecurrenceRule, What, read,
};

use std::time::{Duration, Instant};

/// So many events, each of seven lines behind the first.
fn many(count: usize, body: &str) -> String {
    let mut text = "BEGIN:VCALENDAR\r\n".to_owned();
    for number in 0..count {
        text.push_str(&format!(
            "BEGIN:VEVENT\r\nUID:{number}@example.org\r\nSUMMARY:Event {number}\r\n\
             DTSTART;TZID=America/Los_Angeles:20270601T180000\r\n\
             DTEND;TZID=America/Los_Angeles:20270601T190000\r\n{body}END:VEVENT\r\n"
        ));
    }
    text.push_str("END:VCALENDAR\r\n");

    text
}

/// Reads, and asserts that it stays inside the time that reading may take.
fn timed(text: &[u8]) -> Reading {
    let start = Instant::now();
    let reading = read(text, TODAY);
    let took = start.elapsed();
    println!(
        "{} bytes in {took:?}, {} arrive",
        text.len(),
        reading.events.len()
    );

    // Other tests run beside it.
    assert!(took < 4 * MOST_TIME, "{took:?}");
    reading
}

#[test]
fn five_thousand_events_arrive() {
    let reading = timed(many(MOST_EVENTS, "RRULE:FREQ=WEEKLY\r\n").as_bytes());

    assert_eq!(reading.events.len(), 5_000);
    assert_eq!(reading.skipped, []);
    let What::Event(last) = &reading.events[4_999].what else {
        panic!("an event");
    };
    assert_eq!(last.uid, "4999@example.org");
}

#[test]
fn of_more_the_first_five_thousand_arrive() {
    let reading = timed(many(MOST_EVENTS + 1, "").as_bytes());

    assert_eq!(reading.events.len(), 5_000);
    assert_eq!(reading.skipped.len(), 1);
    // One line for the calendar, six an event.
    assert_eq!(reading.skipped[0].line, 1 + 6 * 5_000 + 1);
    assert_eq!(reading.skipped[0].reason, Reason::TooManyEvents);
    assert!(reading.skipped[0].is_whole);
}

/// What changes a series may stand behind the end of what is read.
#[test]
fn of_more_no_series_arrives() {
    let mut text = many(MOST_EVENTS - 1, "");
    text.push_str("BEGIN:VEVENT\nUID:s\nSUMMARY:x\nDTSTART;VALUE=DATE:20270601\nRRULE:FREQ=DAILY\nEND:VEVENT\n");
    text.push_str(
        "BEGIN:VEVENT\nUID:s\nRECURRENCE-ID;VALUE=DATE:20270602\nSTATUS:CANCELLED\nEND:VEVENT\n",
    );
    let reading = timed(text.as_bytes());

    assert_eq!(reading.events.len(), 4_999);
    assert_eq!(reading.skipped.len(), 2);
}

#[test]
fn a_file_of_five_mebibytes_is_read_and_a_larger_one_is_not() {
    let mut text = many(10, "");
    text.push_str(&"X".repeat(MOST_BYTES - text.len() - 1));
    text.push('\n');
    let reading = timed(text.as_bytes());
    assert_eq!(reading.events.len(), 10);

    text.push('\n');
    let reading = timed(text.as_bytes());
    assert_eq!(reading.events.len(), 0);
    assert_eq!(reading.skipped[0].reason, Reason::FileTooLarge);
    assert_eq!(reading.skipped.len(), 1);
}

#[test]
fn rotten_lines_beyond_a_thousand_are_counted() {
    let text = format!(
        "BEGIN:VCALENDAR\n{}END:VCALENDAR\n",
        "rotten\n".repeat(5_000)
    );
    let reading = timed(text.as_bytes());

    assert_eq!(reading.skipped.len(), MOST_SKIPPED);
    assert_eq!(reading.more_skipped, 4_000);
}

/// What a file can be made of to take long.
#[test]
fn no_file_takes_longer_than_it_may() {
    let html = "<b <b <a \"<!-- </b> &amp; <http://x <https://y ".repeat(400);
    let values = "20270601T180000,".repeat(300);
    let zone = |name: usize| {
        let parts =
            "BEGIN:STANDARD\nDTSTART:16010101T020000\nTZOFFSETFROM:-0700\nTZOFFSETTO:-0800\n\
                     RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11\nEND:STANDARD\n"
                .repeat(400);
        format!(
            "BEGIN:VTIMEZONE\nTZID:Z{name}\n{parts}END:VTIMEZONE\nBEGIN:VEVENT\nUID:{name}\n\
             SUMMARY:x\nDTSTART;TZID=Z{name}:20270601T180000\nRRULE:FREQ=DAILY\nEND:VEVENT\n"
        )
    };
    let full = |piece: String| {
        let mut text = "BEGIN:VCALENDAR\n".to_owned();
        while text.len() + piece.len() < MOST_BYTES {
            text.push_str(&piece);
        }
        text
    };
    let event = |body: &str| {
        format!(
            "BEGIN:VEVENT\nUID:a\nSUMMARY:x\nDTSTART;TZID=Asia/Seoul:20270601T180000\n{body}END:VEVENT\n"
        )
    };

    for text in [
        full(event(&format!("DESCRIPTION:{html}\n"))),
        full(event(&format!("X-ALT-DESC;FMTTYPE=text/html:{html}\n"))),
        full(event(&format!(
            "DESCRIPTION:{}\n",
            "<https://x ".repeat(2_000)
        ))),
        full(event(&format!(
            "DESCRIPTION:{}\n",
            "ก่ำe\u{301}".repeat(3_000)
        ))),
        full(event(&format!("RDATE:{values}\nEXDATE:{values}\n"))),
        full("BEGIN:VALARM\n".to_owned()),
        full("\r".to_owned()),
        full("A:\n ".to_owned()),
        full("A;B=\",".to_owned()),
        full("\u{e9}:\n".to_owned()),
        (0..60).map(zone).collect(),
        {
            let times = (0..5_000).map(|it| {
                let (hour, rest) = (it / 3_600, it % 3_600);
                format!(
                    "BEGIN:VEVENT\nUID:{it}\nSUMMARY:x\nDTSTART;TZID=America/New_York:20270601T1{hour}{:02}{:02}\n\
                     RRULE:FREQ=DAILY\nEND:VEVENT\n",
                    rest / 60,
                    rest % 60
                )
            });
            times.collect()
        },
    ] {
        timed(text.as_bytes());
    }
}

/// A rule without an end is a rule, and no days are worked out of it.
#[test]
fn an_endless_rule_costs_nothing() {
    let start = Instant::now();
    let reading = read(many(1, "RRULE:FREQ=DAILY\r\n").as_bytes(), TODAY);

    assert!(
        start.elapsed() < Duration::from_millis(1_000),
        "{:?}",
        start.elapsed()
    );
    let What::Event(event) = &reading.events[0].what else {
        panic!("an event");
    };
    let rule = event.series.as_ref().and_then(|it| it.rule.clone());
    assert_eq!(rule.as_deref(), Some("FREQ=DAILY"));
}

#[test]
fn a_rule_that_was_kept_is_read_as_itself() {
    for text in [
        "FREQ=DAILY",
        "FREQ=WEEKLY;INTERVAL=2;UNTIL=20271231;BYDAY=MO,SA;WKST=SU",
        "FREQ=MONTHLY;COUNT=6;BYDAY=FR;BYSETPOS=-1",
        "FREQ=MONTHLY;BYMONTHDAY=-1,15",
        "FREQ=YEARLY;BYMONTH=11;BYDAY=4TH",
    ] {
        let rule: RecurrenceRule = text.parse().expect(text);

        assert_eq!(rule.to_string(), text);
    }
}
