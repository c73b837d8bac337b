//! What is written is what the standard asks for, so that other programs read it.

use super::corpus::TODAY;

use jiff::Timestamp;
use jiff::civil::date;
use jiff::tz::TimeZone;
use rights_kiosk::calendar::{What, read, write};
use rights_kiosk::events::event::AddedEvent;
use rights_kiosk::language::Language;

/// Events of a calendar, to write them anew.
fn events(body: &str) -> Vec<AddedEvent> {
    let text =
        format!("BEGIN:VCALENDAR\nPRODID:-//Rights Kiosk//Staff desk//EN\n{body}END:VCALENDAR\n");
    let reading = read(text.as_bytes(), TODAY);

    assert_eq!(reading.skipped, []);
    let events = reading.events.into_iter().map(|it| match it.what {
        What::Event(event) => *event,
        other => panic!("{other:?}"),
    });

    events.collect()
}

fn now() -> Timestamp {
    "2026-11-30T12:00:00Z".parse().expect("a timestamp")
}

#[test]
fn a_calendar_is_written_to_the_byte() {
    let mut events = events(
        "BEGIN:VEVENT\nUID:a,b\nDTSTART;TZID=America/Los_Angeles:20270605T100000\nDURATION:PT2H\n\
         SUMMARY;LANGUAGE=ko:권리\nRRULE:FREQ=WEEKLY;UNTIL=20270901;BYDAY=SA\n\
         EXDATE;VALUE=DATE:20270703\nRDATE;VALUE=DATE:20270608\nLOCATION:Here\\; there\nEND:VEVENT\n\
         BEGIN:VEVENT\nUID:a,b\nRECURRENCE-ID;VALUE=DATE:20270612\nSTATUS:CANCELLED\nEND:VEVENT\n",
    );
    events[0]
        .title
        .insert(Language::English, "Know your rights".to_owned());
    events[0].note.insert(Language::Thai, "หนึ่ง\nสอง".to_owned());
    events[0].hosts.push("chirla".to_owned());
    events[0].other_hosts.push("Ann, Bob".to_owned());
    events[0].languages = vec![Language::Korean, Language::Zapotec];
    events[0].covers = Some("clinic".to_owned());

    let text = write(&events, now());
    let body = text
        .split("END:VTIMEZONE\r\n")
        .nth(1)
        .expect("behind the zone");
    assert_eq!(
        body.replace("\r\n", "\n"),
        "BEGIN:VEVENT\nUID:a\\,b\nDTSTAMP:20261130T120000Z\nSEQUENCE:0\n\
         DTSTART;TZID=America/Los_Angeles:20270605T100000\n\
         DTEND;TZID=America/Los_Angeles:20270605T120000\n\
         RRULE:FREQ=WEEKLY;UNTIL=20270902T065959Z;BYDAY=SA\n\
         RDATE;TZID=America/Los_Angeles:20270608T100000\n\
         EXDATE;TZID=America/Los_Angeles:20270703T100000\n\
         SUMMARY;LANGUAGE=en:Know your rights\n\
         X-RIGHTS-KIOSK-TITLE;LANGUAGE=ko:권리\n\
         DESCRIPTION;LANGUAGE=th:หนึ่ง\\nสอง\n\
         LOCATION:Here\\; there\nSTATUS:CONFIRMED\nX-RIGHTS-KIOSK-HOST:chirla\n\
         X-RIGHTS-KIOSK-OTHER-HOST:Ann\\, Bob\nX-RIGHTS-KIOSK-LANGUAGES:ko,zab\n\
         X-RIGHTS-KIOSK-COVERS:clinic\nEND:VEVENT\n\
         BEGIN:VEVENT\nUID:a\\,b\nDTSTAMP:20261130T120000Z\nSEQUENCE:0\n\
         RECURRENCE-ID;TZID=America/Los_Angeles:20270612T100000\n\
         DTSTART;TZID=America/Los_Angeles:20270612T100000\n\
         DTEND;TZID=America/Los_Angeles:20270612T120000\n\
         SUMMARY;LANGUAGE=en:Know your rights\n\
         X-RIGHTS-KIOSK-TITLE;LANGUAGE=ko:권리\n\
         DESCRIPTION;LANGUAGE=th:หนึ่ง\\nสอง\n\
         LOCATION:Here\\; there\nSTATUS:CANCELLED\nEND:VEVENT\nEND:VCALENDAR\n"
    );
    assert!(text.starts_with(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Rights Kiosk//Staff desk//EN\r\n"
    ));
}

#[test]
fn lines_end_and_fold_as_they_should() {
    let long = "ক্ষমা주세요é🤝".repeat(30);
    let events = events(&format!(
        "BEGIN:VEVENT\nUID:a\nDTSTART;VALUE=DATE:20270605\nSUMMARY:Long\nDESCRIPTION:{long}\nEND:VEVENT\n"
    ));
    let text = write(&events, now());

    assert_eq!(text.matches('\r').count(), text.matches("\r\n").count());
    assert_eq!(text.matches('\n').count(), text.matches("\r\n").count());
    let mut longest = 0;
    for line in text.split("\r\n") {
        longest = longest.max(line.len());
        assert!(line.len() <= 75, "{line}");
    }
    // Full, but for a character that had no room.
    assert!((72..=75).contains(&longest), "{longest}");
    assert_eq!(
        text.matches("\r\n ").count(),
        (long.len() + "DESCRIPTION;LANGUAGE=ko:".len()) / 74
    );
}

/// The rules that are written are those of the place, at every hour of thirty years.
#[test]
fn the_zone_that_is_written_is_that_of_los_angeles() {
    let written = write(&[], now());
    let zone = written
        .split("BEGIN:VTIMEZONE")
        .nth(1)
        .and_then(|it| it.split("END:VTIMEZONE").next())
        .expect("a zone");
    // Under a name that nobody knows its rules count.
    let zone = zone
        .replace("TZID:America/Los_Angeles", "TZID:Ours")
        .replace("X-LIC-LOCATION:America/Los_Angeles\r\n", "");
    let place = TimeZone::get("America/Los_Angeles").expect("the zone");
    let mut hours = 0;

    for year in (2007..2037).step_by(3) {
        let mut text = format!("BEGIN:VCALENDAR\r\nBEGIN:VTIMEZONE{zone}END:VTIMEZONE\r\n");
        let mut at = date(year, 3, 15).at(0, 30, 0, 0);
        let mut walls = Vec::new();
        // All hours of the first weeks of both seasons, and every 11th of the others.
        while at.year() == year && walls.len() < 5_000 {
            walls.push(at);
            let is_near = matches!((at.month(), at.day()), (3 | 11, 1..=15));
            at = at.saturating_add(jiff::Span::new().hours(if is_near { 1 } else { 11 }));
        }
        for (number, wall) in walls.iter().enumerate() {
            text.push_str(&format!(
                "BEGIN:VEVENT\r\nUID:{number}\r\nSUMMARY:x\r\nDTSTART;TZID=Ours:{}\r\nEND:VEVENT\r\n",
                wall.strftime("%Y%m%dT%H%M%S")
            ));
        }
        let reading = read(text.as_bytes(), TODAY);
        assert_eq!(reading.events.len(), walls.len());
        for (incoming, wall) in reading.events.iter().zip(&walls) {
            let What::Event(event) = &incoming.what else {
                panic!("an event");
            };
            let expected = place.to_zoned_datetime(*wall).expect("an hour");

            assert_eq!(
                super::summary::span(&event.span),
                format!("{expected}..?").replace("[America/Los_Angeles]", "")
            );
            hours += 1;
        }
    }

    assert!(hours > 9_000, "{hours}");
}
