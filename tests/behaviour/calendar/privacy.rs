//! Nobody who is named in a calendar, reminded by it or attached to it is in what
//! arrives, nor in what is said of it; and nothing in it is a link.

use super::corpus::{TODAY, files};

use jiff::Timestamp;
use rights_kiosk::calendar::What;
use rights_kiosk::calendar::{read, write};

#[test]
fn nobody_is_in_the_outcome() {
    let mut with_secrets = 0;
    for (name, bytes) in files() {
        let has_secret = String::from_utf8_lossy(&bytes)
            .to_lowercase()
            .contains("secret");
        with_secrets += usize::from(has_secret);
        let reading = read(&bytes, TODAY);
        let events: Vec<_> = reading
            .events
            .iter()
            .filter_map(|it| match &it.what {
                What::Event(event) => Some(event.as_ref().clone()),
                _ => None,
            })
            .collect();
        let said = format!("{reading:?} {}", write(&events, Timestamp::UNIX_EPOCH));

        for word in ["secret", "mailto:", "://", "Basso", "Reminder", "geo:"] {
            assert!(
                !said.to_lowercase().contains(&word.to_lowercase()),
                "{name}: {word}"
            );
        }
    }

    assert!(with_secrets >= 5, "{with_secrets}");
}

/// Whatever names people or brings along files, in every place where it may stand.
#[test]
fn no_property_of_people_is_kept() {
    let properties = [
        "ATTENDEE;CN=\"Secret\":mailto:secret@example.org",
        "ORGANIZER;SENT-BY=\"mailto:secret@example.org\":mailto:secret@example.org",
        "CONTACT:Secret",
        "ATTACH;ENCODING=BASE64;VALUE=BINARY:c2VjcmV0",
        "URL:https://secret.example",
        "CONFERENCE;VALUE=URI:https://secret.example",
        "X-GOOGLE-CONFERENCE:https://secret.example",
        "COMMENT:Secret",
        "RELATED-TO:secret",
        "REQUEST-STATUS:3.7;Secret;ATTENDEE:mailto:secret@example.org",
        "RESOURCES:Secret",
        "CATEGORIES:Secret",
        "GEO:34.05;-118.24",
        "IMAGE;VALUE=URI:https://secret.example",
        "BEGIN:VALARM\nACTION:EMAIL\nSUMMARY:Secret\nDESCRIPTION:Secret\nATTENDEE:mailto:secret@example.org\nEND:VALARM",
        "BEGIN:PARTICIPANT\nUID:secret\nSUMMARY:Secret\nLOCATION:Secret\nEND:PARTICIPANT",
    ];
    let text = format!(
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\n{}\nSUMMARY:Clinic\nDTSTART;VALUE=DATE:20270601\nEND:VEVENT\nEND:VCALENDAR\n",
        properties.join("\n")
    );
    let reading = read(text.as_bytes(), TODAY);

    assert_eq!(reading.events.len(), 1);
    assert_eq!(reading.skipped, []);
    assert!(!format!("{reading:?}").to_lowercase().contains("secret"));
}
