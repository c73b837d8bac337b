//! What a card says of how far its words have been reviewed, and who has signed them.

use super::{known, open, screen_id, shows, sources, topic};
use crate::common::editions::{STATEMENT, reworded, signed, with_zapotec_sentence};
use crate::common::{TRANSLATED, Visitor, edition, today};

use rights_kiosk::content::Kind;
use rights_kiosk::edition::Edition;
use rights_kiosk::kiosk::Message;
use rights_kiosk::language::{Language, format};
use rights_kiosk::ledger::ReviewState;
use rights_kiosk::screen::Screen;
use rights_kiosk::screen::topic::{Tab, Topic};

use jiff::civil::date;

use std::sync::Arc;

/// A statement that is to be known.
const KNOWN: &str = "home-door-opening";

/// A statement by itself.
fn line(edition: &Arc<Edition>, language: Language, id: &str) -> Visitor {
    open(edition, language, Screen::line(id), today())
}

/// That nobody has reviewed a page stands once on it, in the same words in every language; no card
/// repeats it.
#[test]
fn a_page_says_once_that_nobody_has_reviewed_it() {
    let edition = edition();

    for language in Language::ALL {
        for topic in &edition.content.topics {
            for page in Topic::further_pages(topic) {
                let name = format!("{language} {}", screen_id(&page));
                let is_of_helpers = page == page.clone().at(Tab::Helpers);
                let mut visitor = open(&edition, language, Screen::Topic(page), today());
                visitor.size.height *= 40.0;
                let words = visitor.words();
                let count = |id: &str| {
                    let said = visitor.said(id);

                    words.iter().filter(|it| **it == said).count()
                };

                let once = usize::from(!is_of_helpers);
                assert_eq!(count("page-unreviewed"), once, "{name}");
                if language == Language::English {
                    assert_eq!(count("words-draft"), 0, "{name}");
                }
            }
        }
    }
}

#[test]
fn an_edit_of_the_english_makes_its_five_translations_stale_and_nothing_else() {
    let wording = "I do not agree that you come in.";
    let edition = reworded(Language::English, STATEMENT, wording);
    let before = crate::common::edition();

    for language in Language::ALL {
        for id in before.catalogs.ids(Language::English) {
            if !before.catalogs.has(language, id) {
                continue;
            }
            let is_stale = edition.state(language, id) == ReviewState::Stale;
            let expected = id == STATEMENT && TRANSLATED.contains(&language);
            assert_eq!(is_stale, expected, "{language} {id}");
            if !expected {
                assert_eq!(edition.state(language, id), before.state(language, id));
            }
        }
    }
    for language in TRANSLATED.into_iter().chain([Language::Zapotec]) {
        let mut line = line(&edition, language, STATEMENT);
        assert!(shows(&mut line, "words-stale"), "{language}");
        let mut other = topic(&edition, language, "at-work");
        assert!(!shows(&mut other, "words-stale"), "{language}");
        let mut page = sources(&edition, language, STATEMENT);
        assert!(shows(&mut page, "words-stale"), "{language}");
    }
    let mut english = topic(&edition, Language::English, "home-door");
    assert!(!shows(&mut english, "words-stale"));
}

#[test]
fn an_edit_of_a_translation_makes_it_alone_a_draft() {
    let edition = reworded(
        Language::Spanish,
        KNOWN,
        "Abrir la puerta no es dar permiso.",
    );
    let before = crate::common::edition();

    for language in Language::ALL {
        for id in before.catalogs.ids(Language::English) {
            if before.catalogs.has(language, id) {
                let is_it = language == Language::Spanish && id == KNOWN;
                let expected = if is_it {
                    ReviewState::Draft
                } else {
                    before.state(language, id)
                };
                assert_eq!(edition.state(language, id), expected, "{language} {id}");
            }
        }
    }
    // It differs from the others of its page, so its card says so.
    let mut spanish = known(&edition, Language::Spanish, "home-door");
    assert!(shows(&mut spanish, "words-draft"));
    for (language, id) in [
        (Language::Korean, "home-door"),
        (Language::Spanish, "arrested"),
    ] {
        let mut other = known(&edition, language, id);
        assert!(!shows(&mut other, "words-draft"), "{language} {id}");
    }
}

#[test]
fn a_reviewer_is_named_by_the_sentence_and_in_the_edition() {
    for (language, name, role) in [
        (Language::English, "Ada Lawyer", "lawyer"),
        (Language::Korean, "김민지", "translator"),
        (Language::Spanish, "Íñigo Núñez", "speaker"),
        (Language::Bengali, "রহিমা খাতুন", "speaker"),
        (Language::Thai, "สมชาย ใจดี", "translator"),
    ] {
        let who = format!("by = \"{name}\", role = \"{role}\", date = \"2026-11-20\"");
        let edition = signed(language, STATEMENT, &who);
        assert_eq!(edition.state(language, STATEMENT), ReviewState::Reviewed);

        let mut page = sources(&edition, language, STATEMENT);
        let seen = page.read();
        assert!(seen.iter().any(|it| it == name), "{language}: {seen:#?}");
        let day = format::date(language, date(2026, 11, 20));
        assert!(seen.iter().any(|it| it.contains(&day)), "{language}: {day}");
        let role = page.said(&format!("role-{role}"));
        assert!(seen.contains(&role), "{language}: {role}");

        page.send(Message::BadgePressed);
        page.lay_out();
        let seen = page.read();
        assert!(seen.iter().any(|it| it == name), "{language}: {seen:#?}");
        assert!(!seen.contains(&page.said("about-nobody")), "{language}");
    }
}

#[test]
fn what_a_speaker_has_signed_stands_before_the_spanish() {
    let edition = with_zapotec_sentence(None);
    let statement = edition
        .content
        .statements()
        .find(|it| it.id.as_str() == STATEMENT);
    assert_eq!(statement.map(|it| it.kind), Some(Kind::Say));

    for mut visitor in [
        topic(&edition, Language::Zapotec, "home-door"),
        line(&edition, Language::Zapotec, STATEMENT),
    ] {
        let page = visitor.read();
        assert!(page.contains(&"“Xxx yyy.”".to_owned()), "{page:#?}");
    }
    let mut page = sources(&edition, Language::Zapotec, STATEMENT);
    let seen = page.read();
    for shown in ["Xxx yyy.", "A Speaker", "San Lucas Quiaviní"] {
        assert!(seen.iter().any(|it| it == shown), "{shown}");
    }
    // Nobody else reads it.
    let mut spanish = topic(&edition, Language::Spanish, "home-door");
    assert!(!spanish.read().iter().any(|it| it.contains("Xxx")));
}

#[test]
fn what_a_speaker_has_signed_is_hidden_once_the_english_changes() {
    let edition = with_zapotec_sentence(Some("I do not agree that you come in."));
    assert_eq!(
        edition.state(Language::Zapotec, STATEMENT),
        ReviewState::Stale
    );

    for mut visitor in [
        topic(&edition, Language::Zapotec, "home-door"),
        line(&edition, Language::Zapotec, STATEMENT),
    ] {
        assert!(!visitor.read().iter().any(|it| it.contains("Xxx")));
    }
}
