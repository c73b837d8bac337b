//! The start screen: how large it speaks, and what it offers without a language.

use super::{Capitals, Display, LAPTOP, Message, Targets, Visitor, edition, still};

use rights_kiosk::language::Language;

fn at_start() -> Visitor {
    let mut visitor = Visitor::new(&edition(), Language::English);
    visitor.lay_out();

    visitor
}

fn mm(pixels: f32) -> f32 {
    pixels * 25.4 / 100.0
}

#[test]
fn names_of_languages_have_capitals_of_nine_millimetres() {
    let mut visitor = at_start();
    let capitals = Capitals::of(&mut visitor);

    for language in Language::ALL {
        let height = capitals.height(language.native_name()).expect("a name");
        let height = mm(height) / rights_kiosk::theme::optical_scale(language);
        assert!(height >= 8.99, "{language}: {height:.2} mm");
    }
}

/// What this is stands in each language in turn, in letters that are read from two metres.
#[test]
fn says_what_it_is_in_letters_that_are_read_from_two_metres() {
    let setup = rights_kiosk::kiosk::Setup {
        is_still: false,
        ..still(LAPTOP, 100.0)
    };
    let mut visitor = Visitor::with(&edition(), Language::English, setup);
    let mut voices = std::collections::BTreeSet::new();

    for _ in 0..6 {
        let capitals = Capitals::of(&mut visitor);
        let voices_of = Language::ALL.into_iter();
        for language in voices_of.filter(|it| *it != Language::Zapotec) {
            let title = edition()
                .catalogs
                .plain(language, "welcome-know-your-rights");
            let largest = capitals
                .texts
                .iter()
                .filter(|(words, _)| *words == title)
                .map(|(_, height)| mm(*height))
                .fold(0.0, f32::max);
            if largest >= 9.0 {
                voices.insert(language.tag());
            }
        }
        visitor.wait(8);
        visitor.lay_out();
    }

    // Zapotec has no word for it that was published.
    assert_eq!(voices.len(), 6, "{voices:?}");
}

/// The line about this edition stands in the language in which the screen asks.
#[test]
fn the_line_about_the_edition_turns_with_all_else() {
    let setup = rights_kiosk::kiosk::Setup {
        is_still: false,
        ..still(LAPTOP, 100.0)
    };
    let mut visitor = Visitor::with(&edition(), Language::English, setup);
    let mut lines = std::collections::BTreeSet::new();

    for _ in 0..6 {
        let awaiting = Language::ALL.map(|it| edition().catalogs.plain(it, "zapotec-awaiting"));
        let words = visitor.words();
        let line = words
            .iter()
            .find(|words| awaiting.iter().any(|it| words.contains(it.as_str())));
        lines.insert(line.expect("a line about the edition").clone());
        visitor.wait(8);
        visitor.lay_out();
    }

    assert_eq!(lines.len(), 6, "{lines:#?}");
}

#[test]
fn the_card_for_an_officer_needs_no_language_and_back_leads_to_the_start() {
    let mut visitor = at_start();
    visitor.tap_message("door-officer");
    assert_eq!(visitor.kiosk.session().visit.screen.id(), "officer");
    visitor.tap_message("frame-back");
    assert_eq!(visitor.kiosk.session().visit.screen.id(), "welcome");

    // Once a language is chosen, there is no way back but *clear*.
    visitor.tap(Language::Korean.native_name());
    visitor.send(Message::BackPressed);
    assert_eq!(visitor.kiosk.session().visit.screen.id(), "home");
}

/// Seven languages and the officer.
#[test]
fn all_cards_stand_on_it_at_once() {
    for display in [
        Display::new(1366.0, 768.0, 100.0),
        Display::new(1366.0, 768.0, 135.0),
        Display::new(1024.0, 600.0, 120.0),
        Display::new(1080.0, 1920.0, 92.0),
    ] {
        let mut visitor = Visitor::with(&edition(), Language::English, display.still());
        visitor.lay_out();
        let targets = Targets::of(&mut visitor);
        let cards = targets.all.iter().filter(|(key, _)| key.is_row());

        assert!(!visitor.top().has_more(), "{display:?}");
        assert_eq!(cards.count(), 8, "{display:?}");
    }
}
