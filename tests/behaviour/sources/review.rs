//! What a card says of how far its words have been reviewed, and who has signed them.

use super::{shows, sources, topic};
use crate::common::editions::{STATEMENT, reworded, signed, with_zapotec_sentence};
use crate::common::{TRANSLATED, edition};

use rights_kiosk::content::Kind;
use rights_kiosk::kiosk::Message;
use rights_kiosk::language::{Language, format};
use rights_kiosk::ledger::ReviewState;

use jiff::civil::date;

#[test]
fn drafts_say_so_on_their_cards_and_checked_words_do_not() {
    let edition = edition();

    // No lawyer has reviewed the English: every card that is seen says so.
    let mut english = topic(&edition, Language::English, "at-work");
    let drafts = english.places_of(&english.said("words-draft")).len();
    let cards = edition
        .content
        .topic("at-work")
        .expect("there is the topic");
    let seen = english.words();
    let seen = cards.statements.iter().filter(|it| {
        let sentence = edition.catalogs.plain(Language::English, &it.id);
        seen.iter().any(|seen| seen.contains(&sentence))
    });
    assert_eq!(drafts, seen.count());
    assert!(drafts > 0);
    for language in TRANSLATED.into_iter().chain([Language::Zapotec]) {
        let mut visitor = topic(&edition, language, "at-work");
        assert!(!shows(&mut visitor, "words-draft"), "{language}");
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
        let mut visitor = topic(&edition, language, "home-door");
        assert!(shows(&mut visitor, "words-stale"), "{language}");
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
    let edition = reworded(Language::Spanish, STATEMENT, "No acepto que entre usted.");
    let before = crate::common::edition();

    for language in Language::ALL {
        for id in before.catalogs.ids(Language::English) {
            if before.catalogs.has(language, id) {
                let is_it = language == Language::Spanish && id == STATEMENT;
                let expected = if is_it {
                    ReviewState::Draft
                } else {
                    before.state(language, id)
                };
                assert_eq!(edition.state(language, id), expected, "{language} {id}");
            }
        }
    }
    let mut spanish = topic(&edition, Language::Spanish, "home-door");
    assert!(shows(&mut spanish, "words-draft"));
    for (language, id) in [(Language::Korean, "home-door"), (Language::Spanish, "car")] {
        let mut other = topic(&edition, language, id);
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

    let mut visitor = topic(&edition, Language::Zapotec, "home-door");
    let page = visitor.read();
    assert!(page.contains(&"“Xxx yyy.”".to_owned()), "{page:#?}");
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

    let mut visitor = topic(&edition, Language::Zapotec, "home-door");
    assert!(!visitor.read().iter().any(|it| it.contains("Xxx")));
}
