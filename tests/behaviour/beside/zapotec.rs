//! Zapotec beside another language: published words and passages, and what a speaker has signed.

use super::on;
use crate::common::editions::{SIGNED, STATEMENT, with_zapotec_sentence};
use crate::common::{LAPTOP, edition};

use rights_kiosk::language::Language;
use rights_kiosk::screen::{
    Screen,
    topic::{Tab, Topic},
};

#[test]
fn what_a_speaker_has_signed_comes_along_as_the_second_language() {
    let edition = with_zapotec_sentence(None);
    let meaning = edition.catalogs.plain(Language::Spanish, STATEMENT);

    for first in Language::ALL {
        if first == Language::Zapotec {
            continue;
        }
        let screen = Screen::line(STATEMENT);
        let languages = (first, Some(Language::Zapotec));
        let mut visitor = on(&edition, screen, languages, (LAPTOP, 100.0));
        visitor.size.height *= 40.0;

        let mut place = |words: &str| {
            let places = visitor.places_of(words);
            assert_eq!(places.len(), 1, "{first}: {words}");
            places[0]
        };
        let signed = place(&format!("“{SIGNED}”"));
        let meaning = place(&format!("“{meaning}”"));
        let of = place("San Lucas Quiaviní");
        assert!(signed.y < meaning.y && meaning.y < of.y, "{first}");
        assert_eq!([signed.x, signed.x], [meaning.x, of.x], "{first}");
    }
}

#[test]
fn published_zapotec_comes_along_as_the_second_language() {
    let edition = edition();
    let screen = Screen::Topic(Topic::new("home-door").at(Tab::Know));
    let gloss = "pwert: puerta";

    for first in Language::ALL {
        for second in [None, Some(Language::Zapotec)] {
            if second == Some(first) {
                continue;
            }
            let languages = (first, second);
            let mut visitor = on(&edition, screen.clone(), languages, (LAPTOP, 100.0));
            visitor.size.height *= 40.0;
            let words = visitor.words();
            let has_zapotec = first == Language::Zapotec || second.is_some();

            for zapotec in ["Pwert", "Dizhsa · Valle de Tlacolula"] {
                let count = words.iter().filter(|it| *it == zapotec).count();
                assert_eq!(count, usize::from(has_zapotec), "{first} {zapotec}");
            }
            let is_glossed = words.iter().any(|it| it.starts_with(gloss));
            assert_eq!(is_glossed, has_zapotec, "{first}: {words:#?}");
            // What is missing does not stand among what to do.
            let voice = edition
                .catalogs
                .plain(first.sentences(), "zapotec-no-voice");
            assert!(!words.contains(&voice), "{first}");
        }
    }
}

/// It stands where this edition tells of itself.
#[test]
fn that_there_is_no_recording_stands_on_the_page_about_this_edition() {
    let edition = edition();

    for language in Language::ALL {
        let screen = Screen::About(Default::default());
        let mut visitor = on(&edition, screen, (language, None), (LAPTOP, 100.0));
        visitor.size.height *= 40.0;
        let voice = visitor.said("zapotec-no-voice");
        let is_told = visitor.words().contains(&voice);

        assert_eq!(is_told, language == Language::Zapotec, "{language}");
    }
}
