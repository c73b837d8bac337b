//! The ways to a code, and what else holds while it stands there.

use super::cut::cut;
use super::{before, decoders};
use crate::common::editions::loaded;
use crate::common::{LAPTOP, LOW, Visitor, edition, still};

use rights_kiosk::events::event::{AddedEvent, Span};
use rights_kiosk::events::list::EventList;
use rights_kiosk::events::zone;
use rights_kiosk::files::Files;
use rights_kiosk::language::Language;
use rights_kiosk::screen::Screen;

use jiff::civil::DateTime;

use std::collections::BTreeMap;

fn at(language: Language, screen: &str) -> Visitor {
    let edition = edition();
    let screen = Screen::find(screen, &edition.content).expect("a screen");

    Visitor::with(&edition, language, still(LAPTOP, 100.0)).on(screen)
}

fn screen(visitor: &Visitor) -> String {
    visitor.kiosk.session().visit.screen.id()
}

/// What the way to a code says.
const WAY: &str = "take-home";

/// Touches the way to a code, wherever on the page it stands.
fn touch(visitor: &mut Visitor) {
    let way = visitor.said(WAY);
    for _ in 0..60 {
        let page = visitor.page();
        let place = visitor.place_of(&way);
        // What stands lower may lie under the way on.
        if place.is_some_and(|it| it.y + it.height < page.y + page.height * 0.6) {
            visitor.settle();
            visitor.tap(&way);

            return;
        }
        visitor.scroll(page.height / 4.0);
        if !visitor.top().has_more() {
            visitor.settle();
            visitor.tap(&way);

            return;
        }
    }

    panic!("no way to a code: {:?}", visitor.words());
}

/// What rqrr reads on the screen that is shown.
fn read(visitor: &mut Visitor) -> String {
    let code = cut(&visitor.picture()).picture();
    let bytes = decoders::rqrr(&code).expect("a code that can be read");

    String::from_utf8(bytes).expect("text")
}

#[test]
fn a_touch_leads_to_it_from_every_page_but_the_first() {
    for language in Language::ALL {
        for (from, to) in [
            ("topic:home-door:helpers", "take-home:home-door"),
            ("topic:home-door:know", "take-home:home-door"),
            ("topic:home-door:stage-1", "take-home:home-door"),
            ("number:888-624-4752", "take-home:888-624-4752"),
            ("officer", "take-home:officer"),
        ] {
            let mut visitor = at(language, from);
            touch(&mut visitor);
            assert_eq!(screen(&visitor), to, "{language} from {from}");
        }
    }
}

#[test]
fn a_number_that_no_phone_can_call_has_no_code() {
    let edition = edition();
    let inside: Vec<_> = edition
        .content
        .hotlines
        .iter()
        .filter(|it| it.from_inside)
        .collect();
    assert!(!inside.is_empty());

    for hotline in inside {
        let number = hotline.number.as_str();
        let mut visitor = at(Language::English, &format!("number:{number}"));
        let way = visitor.said(WAY);
        assert!(!visitor.read().contains(&way), "{number}");
        assert!(Screen::find(&format!("take-home:{number}"), &edition.content).is_none());
    }
}

#[test]
fn a_number_is_a_card_for_the_contacts_of_a_phone() {
    let edition = edition();
    let read = read(&mut before(
        &edition,
        Language::English,
        LOW,
        "888-624-4752",
    ));

    assert!(
        read.starts_with(
            "BEGIN:VCARD\r\nVERSION:3.0\r\n\
             N;CHARSET=UTF-8:CHIRLA · Los Angeles Rapid Response Network;;;;\r\n\
             FN;CHARSET=UTF-8:CHIRLA · Los Angeles Rapid Response Network\r\n\
             ORG;CHARSET=UTF-8:CHIRLA · Los Angeles Rapid Response Network\r\n\
             TEL;TYPE=WORK,VOICE:+18886244752\r\nNOTE;CHARSET=UTF-8:"
        ),
        "{read}"
    );
    assert!(
        read.contains("Preview\\, not reviewed by a lawyer · November 30\\, 2026"),
        "{read}"
    );
    assert!(read.ends_with("\r\nEND:VCARD\r\n"), "{read}");
}

#[test]
fn a_number_that_is_everybodys_is_called_and_not_kept() {
    let edition = edition();

    for language in Language::ALL {
        assert_eq!(read(&mut before(&edition, language, LOW, "911")), "tel:911");
    }
}

#[test]
fn every_number_that_a_phone_can_call_has_a_code_in_every_language() {
    let edition = edition();
    let numbers = edition.content.numbers(&[], None, None);
    let mut count = 0;
    for language in Language::ALL {
        for number in numbers.iter().filter(|it| !it.is_from_inside()) {
            let id = number.number;
            let screen = format!("take-home:{id}");
            assert!(Screen::find(&screen, &edition.content).is_some(), "{id}");
            let mut visitor = before(&edition, language, LOW, id);
            let how = edition
                .catalogs
                .plain(language.sentences(), "take-home-how");
            assert!(
                visitor.place_of(&how).is_some(),
                "{id} in {language} has no code"
            );
            count += 1;
        }
    }
    assert!(count > 200, "{count}");
}

#[test]
fn an_event_of_the_edition_is_a_day_in_the_calendar() {
    let files = Files::embedded();
    let text = files.text("content/events.toml").expect("text").to_owned();
    let edition = loaded(&files.with(
        "content/events.toml",
        text.replace("2025-07-10", "2026-12-10"),
    ));
    let events = Screen::find("events", &edition.content).expect("a screen");
    let mut visitor = Visitor::with(&edition, Language::Korean, LOW.still()).on(events);
    touch(&mut visitor);
    assert_eq!(screen(&visitor), "take-home:koreatown");
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

/// An event as staff type it, under a UID that was made at random.
fn clinic(uid: &str, is_cancelled: bool) -> AddedEvent {
    let at = |hour: &str| {
        let at: DateTime = format!("2026-12-05T{hour}").parse().expect("an hour");

        zone::nearest(at).expect("a moment")
    };

    AddedEvent {
        uid: uid.to_owned(),
        title: BTreeMap::from([(Language::Korean, "법률 상담".to_owned())]),
        note: BTreeMap::new(),
        span: Span::Hours {
            start: at("10:00"),
            end: Some(at("12:30")),
        },
        place: Some("Seoul International Park".to_owned()),
        hosts: Vec::new(),
        other_hosts: Vec::new(),
        languages: Vec::new(),
        series: None,
        is_cancelled,
        added: "2026-11-30".parse().expect("a day"),
        sequence: 0,
        last_modified: None,
        is_by_hand: true,
        covers: None,
    }
}

fn among(language: Language, event: AddedEvent) -> Visitor {
    let mut visitor = at(language, "home");
    let (list, _) = EventList::of([event]);
    visitor.kiosk = visitor.kiosk.clone().with_added(list);

    visitor
}

#[test]
fn an_event_of_this_table_is_the_same_code_at_every_table() {
    let codes = ["one", "two"].map(|uid| {
        let mut visitor = among(Language::Korean, clinic(uid, false));
        visitor = visitor.on(Screen::take_home(format!("{uid} 2026-12-05")));

        read(&mut visitor)
    });

    assert_eq!(codes[0], codes[1]);
    assert!(
        codes[0].contains("DTSTART:20261205T180000Z\r\nDTEND:20261205T203000Z\r\n"),
        "{}",
        codes[0]
    );
    assert!(!codes[0].contains("UID:one"), "{}", codes[0]);
}

#[test]
fn a_cancelled_event_has_no_code() {
    for is_cancelled in [false, true] {
        let events = Screen::find("events", &edition().content).expect("a screen");
        let mut visitor = among(Language::Korean, clinic("one", is_cancelled)).on(events);
        let way = visitor.said(WAY);
        // The others of the edition lie folded.
        assert_eq!(visitor.read().contains(&way), !is_cancelled);
    }
}

#[test]
fn nobody_is_asked_for_three_minutes_while_a_code_stands_there() {
    let edition = edition();
    let mut visitor = before(&edition, Language::English, LOW, "home-door");
    visitor.wait(0);
    visitor.wait(179);
    assert!(!visitor.kiosk.is_asking());
    visitor.wait(1);
    assert!(visitor.kiosk.is_asking());
}

#[test]
fn another_language_is_another_code_and_the_second_stands_beside_it() {
    let edition = edition();
    let mut visitor = before(&edition, Language::English, LOW, "home-door");
    let english = read(&mut visitor);
    visitor.kiosk.set_language(Language::Thai);
    let thai = read(&mut visitor);

    assert!(english.starts_with("Agents at your door\n\n"), "{english}");
    assert!(thai.contains(" 1/"), "{thai}");
    visitor.kiosk.set_language(Language::English);
    assert_eq!(read(&mut visitor), english);
}
