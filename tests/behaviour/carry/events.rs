//! Events, as phones put them into their calendars.

use jiff::Timestamp;
use jiff::civil::date;
use rights_kiosk::carry::{Carried, Error, Event, When, uid_of};

fn moment(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn event() -> Event {
    Event {
        uid: "koreatown".to_owned(),
        summary: "코리아타운: 거리를 되찾자, 다 함께; 지금".to_owned(),
        when: When::Hours {
            start: moment("2026-07-10T18:00:00-07:00"),
            end: Some(moment("2026-07-10T20:30:00-07:00")),
        },
        location: Some("Seoul International Park,\n3250 San Marino St".to_owned()),
        notes: Vec::new(),
    }
}

#[test]
fn an_event_is_a_bare_vevent_in_utc_to_the_byte() {
    assert_eq!(
        event().carried().unwrap().payload.text(),
        "BEGIN:VEVENT\r\n\
         UID:koreatown\r\n\
         SUMMARY:코리아타운: 거리를 되찾자\\, 다 함께\\; 지금\r\n\
         DTSTART:20260711T010000Z\r\n\
         DTEND:20260711T033000Z\r\n\
         LOCATION:Seoul International Park\\, 3250 San Marino St\r\n\
         END:VEVENT\r\n"
    );
}

#[test]
fn whole_days_end_on_the_day_after_and_an_open_end_is_left_out() {
    let days = Event {
        when: When::Days {
            first: date(2026, 12, 31),
            last: date(2026, 12, 31),
        },
        location: None,
        ..event()
    };
    let open = Event {
        when: When::Hours {
            start: moment("2026-01-02T03:04:05Z"),
            end: None,
        },
        ..event()
    };

    let text = days.carried().unwrap().payload.text().to_owned();
    let times = "DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\nEND:VEVENT\r\n";
    assert!(text.ends_with(times), "{text}");
    let text = open.carried().unwrap().payload.text().to_owned();
    assert!(
        text.contains("DTSTART:20260102T030405Z\r\nLOCATION:"),
        "{text}"
    );
}

#[test]
fn notes_stay_and_the_place_goes_where_not_all_has_room() {
    let full = Event {
        summary: "거리".repeat(40),
        location: Some("공원".repeat(60)),
        notes: vec!["이 테이블에서 추가함, 11월".to_owned(), "둘째".to_owned()],
        ..event()
    };
    let Carried { payload, held } = full.carried().unwrap();
    let text = payload.text();
    assert_eq!(held.location, None);
    assert!(!text.contains("LOCATION"), "{text}");
    let description = "DESCRIPTION:이 테이블에서 추가함\\, 11월\\n둘째\r\nEND:VEVENT\r\n";
    assert!(text.ends_with(description), "{text}");

    let short = Event {
        location: Some("공원".to_owned()),
        ..full.clone()
    };
    let held = short.carried().unwrap().held;
    assert_eq!(held.location.as_deref(), Some("공원"));

    let summary = "거리".repeat(120);
    let over = Event { summary, ..full }.carried();
    assert!(matches!(over, Err(Error::Code { .. })), "{over:?}");
}

#[test]
fn a_uid_is_no_address() {
    let of = |uid: &str| {
        let event = Event {
            uid: uid.to_owned(),
            ..event()
        };
        let text = event.carried().unwrap().payload.text().to_owned();

        text.lines().nth(1).unwrap().to_owned()
    };

    assert_eq!(of("5f2a@kiwa.org"), "UID:5f2a-kiwa-org");
    assert_eq!(of("urn:uuid:1-2"), "UID:urn-uuid-1-2");
}

#[test]
fn a_uid_of_what_is_said_is_the_same_everywhere() {
    // FNV-1a of nothing, and of one byte, as its authors have it.
    assert_eq!(uid_of([]), "cbf29ce484222325");
    assert_eq!(uid_of([""]), "af63bd4c8601b7df");
    assert_eq!(uid_of(["거리", "2026"]), uid_of(["거\u{200b}리 ", "2026"]));
    assert_ne!(uid_of(["a", "b"]), uid_of(["ab", ""]));
}

#[test]
fn what_cannot_be_is_an_error() {
    let backwards = Event {
        when: When::Hours {
            start: moment("2026-07-10T18:00:00Z"),
            end: Some(moment("2026-07-10T17:00:00Z")),
        },
        ..event()
    };
    let days = Event {
        when: When::Days {
            first: date(2026, 7, 10),
            last: date(2026, 7, 9),
        },
        ..event()
    };
    let address = Event {
        location: Some("zoom.us".to_owned()),
        ..event()
    };

    for event in [backwards, days] {
        let error = event.carried().unwrap_err();
        assert!(matches!(error, Error::Backwards { .. }), "{error}");
    }
    assert_eq!(
        address.carried().unwrap_err().to_string(),
        "location: a phone takes `zoom.us` for an address and offers to open it: say it without"
    );
}
