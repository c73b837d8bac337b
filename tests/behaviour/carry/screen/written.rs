//! What stands beside a code is what stands in it: read from the picture of the smallest screen by
//! two readers, and held against the words of the page, for everything that is carried home.

use super::cut::{Cut, cut};
use super::events::{Gathered, gathered};
use super::{before, decoders, said, table_row, topics};
use crate::behaviour::qr::picture::Picture;
use crate::common::{Display, LOW, Visitor, edition};

use rights_kiosk::carry::dialled;
use rights_kiosk::edition::Edition;
use rights_kiosk::events::event::Span;
use rights_kiosk::events::{told, zone};
use rights_kiosk::kiosk::Message;
use rights_kiosk::language::Language;
use rights_kiosk::screen::{self, take_home};

use jiff::Timestamp;
use jiff::civil::Date;

use std::sync::Arc;
use std::thread;

/// A display on which the whole page is seen at once.
pub const HIGH: Display = Display::new(1366.0, 6000.0, 100.0);

/// What one code says to each reader, and what stands beside it.
struct Beside {
    what: String,
    read: String,
    picture: Picture,
    /// Width of a module, in pixels.
    module: usize,
    /// The lines beside it, and what else stands on the screen after them.
    shown: Vec<String>,
}

/// Every code of something in a language, by what a visitor does to come before it.
fn beside(language: Language, id: &str, before: impl Fn(Display) -> Visitor) -> Vec<Beside> {
    let mut low = before(LOW);
    let mut high = before(HIGH);
    let stays = high.said("take-home-stays");
    let next = high.said("take-home-next");
    let mut all: Vec<Beside> = Vec::new();

    loop {
        let what = format!("{id} in {language}, {}", all.len() + 1);
        let Cut::Whole(picture, module) = cut(&low.picture()) else {
            panic!("{what}: no code");
        };
        let read = decoders::rqrr_in_modules(&picture, module);
        let read = String::from_utf8(read.unwrap_or_else(|| panic!("{what}: rqrr"))).expect("text");
        if all.first().is_some_and(|it| it.read == read) {
            return all;
        }
        let words = high.words();
        let has_next = words.contains(&next);
        let start = words.iter().position(|it| *it == stays);
        let start = start.unwrap_or_else(|| panic!("{what}: {words:?}")) + 1;
        all.push(Beside {
            what,
            read,
            picture,
            module,
            shown: words[start..].to_vec(),
        });
        if !has_next {
            return all;
        }
        for visitor in [&mut low, &mut high] {
            visitor.send(Message::Screen(screen::Message::TakeHome(
                take_home::Message::NextAsked,
            )));
        }
    }
}

/// A value of a vCard or a VEVENT by its name, as a phone reads it.
fn property(object: &str, name: &str) -> Option<String> {
    let line = object.split("\r\n").find_map(|line| {
        let (head, value) = line.split_once(':')?;
        let is_it = head.split(';').next() == Some(name);

        is_it.then_some(value)
    })?;
    let mut value = String::new();
    let mut rest = line.chars();
    while let Some(it) = rest.next() {
        match it {
            '\\' => value.extend(rest.next().map(|it| if it == 'n' { '\n' } else { it })),
            it => value.push(it),
        }
    }

    Some(value)
}

/// The lines in which a text of a code says what it says.
fn told_by(payload: &str, language: Language) -> Vec<String> {
    let lines = |it: String| it.lines().map(str::to_owned).collect::<Vec<_>>();

    if let Some(number) = payload.strip_prefix("tel:") {
        vec![number.to_owned()]
    } else if payload.starts_with("BEGIN:VCARD") {
        let of = |name| property(payload, name).unwrap_or_else(|| panic!("{name}: {payload}"));

        [of("FN"), of("TEL")]
            .into_iter()
            .chain(lines(of("NOTE")))
            .collect()
    } else if payload.starts_with("BEGIN:VEVENT") {
        let of = |name| property(payload, name);
        let span = span(&of("DTSTART").expect("a start"), of("DTEND").as_deref());

        [of("SUMMARY").expect("a name"), told::span(language, &span)]
            .into_iter()
            .chain(of("LOCATION"))
            .chain(of("DESCRIPTION").map(lines).into_iter().flatten())
            .collect()
    } else {
        let lines = lines(payload.to_owned()).into_iter();

        lines.filter(|it| !it.is_empty()).collect()
    }
}

/// What a phone makes of the times of an event.
fn span(start: &str, end: Option<&str>) -> Span {
    let moment = |it: &str| {
        let it = Timestamp::strptime("%Y%m%dT%H%M%S%z", it.replace('Z', "+0000"));

        it.expect("a moment")
            .to_zoned_datetime(zone::zone().clone())
    };
    let day = |it: &str| Date::strptime("%Y%m%d", it).expect("a day");

    if start.ends_with('Z') {
        Span::Hours {
            start: moment(start),
            end: end.map(moment),
        }
    } else {
        Span::Days {
            first: day(start),
            last: day(end.expect("an end")).yesterday().expect("a day"),
        }
    }
}

/// A line as it has to stand in the code: numbers as they are dialled.
fn carried(line: &str) -> String {
    dialled(line).unwrap_or_else(|_| line.replace('\u{a0}', " "))
}

fn is_sign(words: &str) -> bool {
    words
        .chars()
        .all(|it| ('\u{e000}'..='\u{f8ff}').contains(&it))
}

/// Fails unless both readers read every code, and each says what stands beside it, no more and no
/// less. What follows the lines on the screen is the same for all of a language: the frame.
fn assert_same(all: &[Beside], language: Language) {
    let mut frame: Option<Vec<String>> = None;
    for Beside {
        what, read, shown, ..
    } in all
    {
        let told = told_by(read, language);
        assert!(shown.len() > told.len(), "{what}: {shown:?}");
        let (lines, rest) = shown.split_at(told.len());
        let [lines, told] = [lines, &told].map(|it| it.iter().map(|it| carried(it)));
        assert_eq!(
            lines.collect::<Vec<_>>(),
            told.collect::<Vec<_>>(),
            "{what}"
        );
        // Over the code stands which of several it is; then come signs and words of the frame.
        let counted = rest.iter().take_while(|it| !is_sign(it)).count();
        assert!(counted <= 1, "{what}: {rest:?}");
        let rest = &rest[counted..];
        let frame = frame.get_or_insert_with(|| rest.to_vec());
        assert_eq!(frame, rest, "{what}: more stands there");
    }
    let texts: Vec<_> = all.iter().map(|it| it.read.clone()).collect();
    let pictures: Vec<_> = all.iter().map(|it| it.picture.clone()).collect();
    let misread = decoders::zbar_misreads(&texts, &pictures);
    assert!(
        misread.as_ref().is_none_or(Vec::is_empty),
        "zbarimg in {language}: {misread:?}"
    );
}

/// Does something for every language at once, and adds up what comes of it.
fn in_every_language(of: impl Fn(Arc<Edition>, Language) -> usize + Send + Sync) -> usize {
    thread::scope(|scope| {
        let of = &of;
        let all = Language::ALL.map(|language| scope.spawn(move || of(edition(), language)));

        all.into_iter()
            .map(|it| it.join().expect("all holds"))
            .sum()
    })
}

#[test]
fn a_number_is_the_card_that_stands_beside_it_in_every_language() {
    let count = in_every_language(|edition, language| {
        let day = edition.content.edition.date;
        let numbers = edition.content.numbers(&[], None, Some(day)).into_iter();
        let numbers = numbers.filter(|it| dialled(it.number).is_ok());
        let all: Vec<_> = numbers
            .flat_map(|it| {
                beside(language, it.number, |at| {
                    before(&edition, language, at, it.number)
                })
            })
            .collect();
        assert_same(&all, language);

        all.len()
    });

    println!("{count} cards");
    assert!(count >= 7 * 40 && count.is_multiple_of(7), "{count}");
}

#[test]
fn a_topic_is_the_text_that_stands_beside_it_in_every_language() {
    let count = in_every_language(|edition, language| {
        let ids = topics(&edition).into_iter().chain(["officer".to_owned()]);
        let mut count = 0;
        let all: Vec<_> = ids
            .flat_map(|id| {
                let all = beside(language, &id, |at| before(&edition, language, at, &id));
                let said = said(&edition, language);
                let essentials = match edition.content.topic(&id) {
                    Some(topic) => said.topic(topic),
                    None => said.officer(),
                };
                let payloads = essentials.payloads().expect("it has room");
                assert_eq!(all.len(), payloads.len(), "{id} in {language}");
                for (place, (it, payload)) in all.iter().zip(&payloads).enumerate() {
                    let place = (place + 1, payloads.len());
                    println!("{}", table_row(language, &id, place, payload, it.module));
                }
                count += payloads.len();

                all
            })
            .collect();
        assert_same(&all, language);

        count
    });

    println!("{count} codes");
    assert!(count >= 7 * (topics(&edition()).len() + 1), "{count}");
}

#[test]
fn an_event_is_the_entry_that_stands_beside_it_in_every_language() {
    let count = in_every_language(|_, language| {
        let Gathered {
            edition,
            added,
            ids,
        } = gathered();
        let all: Vec<_> = ids
            .iter()
            .flat_map(|id| {
                beside(language, id, |at| {
                    let mut visitor = before(&edition, language, at, id);
                    visitor.kiosk = visitor.kiosk.clone().with_added(added.clone());

                    visitor
                })
            })
            .collect();
        assert_eq!(all.len(), ids.len());
        assert_same(&all, language);

        all.len()
    });

    println!("{count} events");
    assert_eq!(count, 7 * gathered().ids.len());
}
