//! What is carried, as cameras see it: small, turned, out of focus.

use super::decoders::{misread, rqrr, zbar_misreads};
use super::home_door::LANGUAGES;
use super::picture::Picture;
use jiff::civil::date;
use rights_kiosk::carry::{Contact, Event, Payload, When, number};

/// What is carried: the essentials in six languages, a contact and an event in each, numbers.
fn payloads() -> Vec<Payload> {
    let mut payloads = Vec::new();
    for (_, topic) in LANGUAGES {
        payloads.extend(topic.essentials().payloads().unwrap());
        let contact = Contact {
            name: "CHIRLA".to_owned(),
            organization: None,
            numbers: vec!["888-624-4752".to_owned()],
            warnings: Vec::new(),
            notes: vec![topic.hotline.to_owned()],
            edition_line: topic.edition_line.to_owned(),
        };
        let event = Event {
            uid: "koreatown".to_owned(),
            summary: topic.title.to_owned(),
            when: When::Days {
                first: date(2026, 7, 10),
                last: date(2026, 7, 10),
            },
            location: Some("Seoul International Park".to_owned()),
            notes: Vec::new(),
        };
        payloads.extend([
            contact.carried().unwrap().payload,
            event.carried().unwrap().payload,
        ]);
    }
    payloads.extend(["213-738-9050", "911", "988"].map(|it| number(it).unwrap()));

    payloads
}

fn texts(payloads: &[Payload]) -> Vec<String> {
    payloads.iter().map(|it| it.text().to_owned()).collect()
}

/// How each is seen, drawn with modules of so many pixels.
fn seen(payloads: &[Payload], module: usize, seen: impl Fn(&Picture) -> Picture) -> Vec<Picture> {
    payloads
        .iter()
        .map(|it| seen(&Picture::of(&it.symbol().unwrap(), module)))
        .collect()
}

/// Fails if zbarimg does not read all of them.
#[track_caller]
fn assert_zbar_reads(module: usize, how: impl Fn(&Picture) -> Picture) {
    let payloads = payloads();
    let pictures = seen(&payloads, module, how);

    if let Some(misread) = zbar_misreads(&texts(&payloads), &pictures) {
        assert_eq!(misread, [0; 0]);
    }
}

/// A camera sees each pixel of a screen as several of its own, and it looks many times. So rqrr,
/// which finds the corners of large codes not each time, may look from four distances; but what
/// it reads has to be right. It is slow: it gets the largest codes, of each script one.
#[track_caller]
fn assert_rqrr_reads(how: impl Fn(&Picture) -> Picture) {
    for (language, topic) in LANGUAGES {
        if ["es", "tl"].contains(&language) {
            continue;
        }
        let payload = &topic.essentials().payloads().unwrap()[0];
        let symbol = payload.symbol().unwrap();
        let read = [6, 8, 10, 12]
            .into_iter()
            .find_map(|module| rqrr(&how(&Picture::of(&symbol, module))));

        assert_eq!(
            read.as_deref(),
            Some(payload.text().as_bytes()),
            "{language}"
        );
    }
}

#[test]
fn modules_of_two_and_three_pixels() {
    let payloads = payloads();
    assert!(payloads.len() >= 6 * 3 + 3, "{}", payloads.len());

    for module in [2, 3] {
        let pictures = seen(&payloads, module, Picture::clone);
        misread(&texts(&payloads), &pictures).assert_none("small modules");
    }
}

#[test]
fn turned_by_seven_degrees() {
    for degrees in [7.0, -7.0] {
        for module in [2, 3] {
            assert_zbar_reads(module, |it| it.turned(degrees));
        }
    }
    assert_rqrr_reads(|it| it.turned(7.0));
}

#[test]
fn out_of_focus() {
    assert_zbar_reads(4, |it| it.blurred(3));
    assert_rqrr_reads(|it| it.blurred(3));
}

#[test]
#[ignore = "a measurement: it prints how large the codes of one topic are"]
fn how_large_the_codes_are() {
    for (language, topic) in LANGUAGES {
        for payload in topic.essentials().payloads().unwrap() {
            let format = payload.format();
            println!(
                "{language}: {} bytes, version {} {:?}",
                payload.text().len(),
                format.version,
                format.level
            );
        }
    }
}
