//! Take it home: the code on the screen says exactly what is to be carried, in every language,
//! and two readers that know nothing of us read it there.

mod cut;
mod events;
mod ways;
mod written;

use crate::behaviour::qr::decoders;
use crate::behaviour::qr::picture::Picture;
use crate::common::{Display, LOW, Visitor, edition};
use cut::{Cut, cut};

use rights_kiosk::carry::{Payload, address};
use rights_kiosk::edition::{Edition, Unvalidated};
use rights_kiosk::files::Files;
use rights_kiosk::kiosk::Message;
use rights_kiosk::language::Language;
use rights_kiosk::qr::MOST_VERSION;
use rights_kiosk::screen::{self, Screen, take_home};
use rights_kiosk::takeaway::{self, MOST_CODES, Said, left_out};
use rights_kiosk::theme::{Contrast, TextSize};

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Everything that has to be read, and its pictures.
#[derive(Default)]
struct Shown {
    texts: Vec<String>,
    pictures: Vec<Picture>,
    /// Width of a module in each, in pixels.
    modules: Vec<usize>,
    table: Vec<String>,
}

impl Shown {
    fn with(mut self, other: Self) -> Self {
        self.texts.extend(other.texts);
        self.pictures.extend(other.pictures);
        self.modules.extend(other.modules);
        self.table.extend(other.table);
        self
    }

    /// Fails unless both readers read every text, letter by letter.
    fn assert_read(&self, what: &str) {
        decoders::misread(&self.texts, &self.pictures).assert_none(what);
    }
}

fn said(edition: &Edition, language: Language) -> Said<'_> {
    Said {
        content: &edition.content,
        catalogs: &edition.catalogs,
        language,
    }
}

/// What is to be carried of a topic.
fn payloads(edition: &Edition, language: Language, id: &str) -> Vec<Payload> {
    let topic = edition.content.topic(id).expect("a topic");
    let essentials = said(edition, language).topic(topic);

    essentials.payloads().expect("it has room")
}

/// A visitor before the code of something.
fn before(edition: &Arc<Edition>, language: Language, display: Display, id: &str) -> Visitor {
    Visitor::with(edition, language, display.still()).on(Screen::take_home(id))
}

/// Every code of a topic in a language as it stands on the screen.
fn shown(edition: &Arc<Edition>, language: Language, id: &str, look: Look) -> Shown {
    let mut visitor = before(edition, language, LOW, id);
    visitor.kiosk.set_text_size(look.0);
    visitor.kiosk.set_contrast(look.1);
    let mut shown = Shown::default();
    let payloads = payloads(edition, language, id);

    for (place, payload) in payloads.iter().enumerate() {
        let cut = cut(&visitor.picture());
        if let Cut::Whole(code, module) = &cut {
            let about = table_row(language, id, (place + 1, payloads.len()), payload, *module);
            let side = payload.format().whole_width() as usize * module;
            assert!(code.width.min(code.height) >= side, "{about}");
            assert!(
                code.grey.iter().all(|it| [0, 255].contains(it)),
                "a module is not on whole pixels: {about}"
            );
            shown.modules.push(*module);
            shown.table.push(about);
        }
        shown.texts.push(payload.text().to_owned());
        shown.pictures.push(cut.picture());
        visitor.send(Message::Screen(screen::Message::TakeHome(
            take_home::Message::NextAsked,
        )));
    }

    shown
}

fn table_row(
    language: Language,
    id: &str,
    (number, count): (usize, usize),
    payload: &Payload,
    module: usize,
) -> String {
    let format = payload.format();

    format!(
        "{:<4}{id:<18}{number}/{count}{:>5} bytes, version {:>2} {:?}, {module} pixels = {:.2} mm",
        language.tag(),
        payload.text().len(),
        format.version,
        format.level,
        module as f32 * 25.4 / LOW.ppi,
    )
}

type Look = (TextSize, Contrast);

const USUAL: Look = (TextSize::Medium, Contrast::Default);

fn topics(edition: &Edition) -> Vec<String> {
    let topics = edition.content.topics.iter();

    topics.map(|it| it.id.to_string()).collect()
}

#[test]
fn it_is_read_in_large_text_and_in_every_contrast() {
    let edition = edition();
    let looks = [
        (TextSize::Huge, Contrast::Default),
        (TextSize::Medium, Contrast::HighDark),
        (TextSize::Huge, Contrast::HighDark),
        (TextSize::Small, Contrast::Low),
        (TextSize::Large, Contrast::HighLight),
    ];
    let all = looks.into_iter().flat_map(|look| {
        let edition = &edition;

        Language::ALL.map(move |language| shown(edition, language, "home-door", look))
    });

    all.fold(Shown::default(), Shown::with)
        .assert_read("of home-door");
}

#[test]
fn every_topic_in_every_language_takes_one_to_four_codes_without_an_address() {
    let edition = edition();

    for language in Language::ALL {
        for id in topics(&edition) {
            let payloads = payloads(&edition, language, &id);
            assert!(
                (1..=MOST_CODES).contains(&payloads.len()),
                "{id} {language}"
            );
            for payload in payloads {
                let text = payload.text();
                assert!(payload.format().version <= MOST_VERSION);
                assert_eq!(address(text), None, "{id} in {language}");
                assert!(!text.contains("[en]"), "{id} in {language}: {text}");
                assert!(!text.contains(['\u{200b}', '\u{2060}', '@']), "{text}");
            }
        }
    }
    assert_eq!(takeaway::faults(&edition.content, &edition.catalogs), []);
}

/// What is wrong with the embedded edition with other words in a file.
fn faults_of(path: &str, from: &str, to: &str) -> Vec<String> {
    let files = Files::embedded();
    let text = files.text(path).expect("text").to_owned();
    assert!(text.contains(from), "{from}");
    let unvalidated = Unvalidated::of(&files.with(path, text.replacen(from, to, 1)));

    unvalidated
        .problems
        .iter()
        .map(ToString::to_string)
        .collect()
}

#[test]
fn what_has_no_room_is_no_sound_edition_and_is_told_with_its_place_and_language() {
    let start = "home-door-keep-closed-short = ";
    let told = faults_of(
        "locales/th/topics/home-door.ftl",
        start,
        &format!("{start}{}", "ปิดประตู ".repeat(60)),
    );
    assert_eq!(told.len(), 1, "{told:?}");
    let start = "content/topics/home-door.toml: take-home:home-door: in th: home-door-keep-closed: \
                 it is ";
    let end = " bytes too long for a code of its own: write it shorter";
    assert!(
        told[0].starts_with(start) && told[0].ends_with(end),
        "{told:?}"
    );

    // The name of a number, which is the same in every language.
    let told = faults_of(
        "content/hotlines.toml",
        "name = \"ImmDef · Rapid Response\"",
        &format!("name = \"ImmDef · {}\"", "Rapid ".repeat(60).trim()),
    );
    assert_eq!(told.len(), Language::ALL.len(), "{told:?}");
    for (it, language) in told.iter().zip(Language::ALL) {
        let start = format!("content/hotlines.toml: take-home:213-833-8283: in {language}: ");
        assert!(
            it.starts_with(&start) && it.ends_with(" several codes"),
            "{it}"
        );
    }

    // The name of an event.
    let title = "event-koreatown-title = ";
    let told = faults_of(
        "locales/ko/events.ftl",
        title,
        "event-koreatown-title = kiwa.org ",
    );
    let fault = "content/events.toml: take-home:koreatown: in ko: summary: a phone takes `kiwa.org` for an \
                 address and offers to open it: say it without";
    assert!(told.iter().any(|it| it == fault), "{told:?}");
}

#[test]
fn a_line_with_an_address_is_left_out_and_the_others_stand() {
    let edition = edition();
    let mut without: BTreeMap<(&str, &str), BTreeSet<&str>> = BTreeMap::new();
    for language in Language::ALL {
        for topic in &edition.content.topics {
            for line in left_out(said(&edition, language), topic) {
                let languages = without.entry((&topic.id, line)).or_default();
                languages.insert(language.tag());
            }
        }
    }
    let all: BTreeSet<_> = Language::ALL.map(Language::tag).into();

    println!("{without:?}");
    assert_eq!(
        without,
        BTreeMap::from([
            (("find-someone", "find-someone-locator"), all.clone()),
            (("first-day", "first-day-write"), all),
        ])
    );
    for (topic, _) in without.keys() {
        let payloads = payloads(&edition, Language::English, topic);
        assert!(payloads[0].text().lines().count() > 8, "{topic}");
    }
}

#[test]
fn the_same_screen_twice_is_the_same_code() {
    for language in Language::ALL {
        let codes = [edition(), Arc::new(Edition::load(None).expect("it loads"))].map(|edition| {
            let shown = shown(&edition, language, "at-work", USUAL);

            (
                shown.texts,
                shown
                    .pictures
                    .into_iter()
                    .map(|it| it.grey)
                    .collect::<Vec<_>>(),
            )
        });

        assert_eq!(codes[0], codes[1], "{language}");
    }
}

#[test]
fn a_code_and_how_to_take_it_are_seen_without_scrolling() {
    let edition = edition();

    for language in Language::ALL {
        for id in ["home-door", "888-624-4752", "officer"] {
            for size in [TextSize::Medium, TextSize::Huge] {
                let mut visitor = before(&edition, language, LOW, id);
                visitor.kiosk.set_text_size(size);
                visitor.lay_out();
                let how = edition
                    .catalogs
                    .plain(language.sentences(), "take-home-how");
                let place = visitor.place_of(&how);
                let limit = visitor.size.height - 98.0;
                // In Zapotec the variety stands over it, and leaves no room at the largest size.
                let is_owed = size == TextSize::Medium || language != Language::Zapotec;
                assert!(
                    !is_owed || place.is_some_and(|it| it.y + it.height <= limit),
                    "{id} in {language}, {size:?}: {place:?}"
                );
            }
        }
    }
}
