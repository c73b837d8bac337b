//! The finished card: of the language, or the variety, that the visitor has chosen.

use super::*;

/// Who has chosen a language is not asked for it again; who reads English needs no card.
#[test]
fn the_door_opens_the_finished_card_of_the_visitors_language() {
    for language in Language::ALL {
        let mut counter = TapCounter::begin(language);
        counter.enter();
        let screen = counter.visitor.kiosk.session().visit.screen.clone();

        match language {
            Language::English => assert_eq!(screen, Screen::ISpeak(ISpeak::Start)),
            _ => {
                let english = edition();
                let english = english
                    .catalogs
                    .plain(Language::English, "arrested-say-interpreter");
                assert_says(&counter.card(), &english);

                // Back leads from the choice to the card, and from there home.
                counter.tap_message("speak-another");
                counter.visitor.tap_message("frame-back");
                assert_eq!(counter.visitor.kiosk.session().visit.screen, screen);
                counter.visitor.tap_message("frame-back");
                assert_eq!(counter.visitor.kiosk.session().visit.screen.id(), "home");
            }
        }
    }
}

/// Of a variety whose towns speak several languages the card says the part of the land, with
/// the codes of all.
#[test]
fn the_card_of_zapotec_is_that_of_the_chosen_variety() {
    let edition = edition();

    for (index, variety) in edition.content.varieties.iter().enumerate() {
        let mut counter = TapCounter::begin(Language::Zapotec);
        counter
            .visitor
            .send(Message::Panel(panel::Message::Varieties(
                varieties::Message::Chosen(index),
            )));
        counter.enter();
        let card = counter.card();

        assert!(
            card.iter().any(|line| line.contains(variety.code.as_str())),
            "{}: {card:#?}",
            variety.code
        );
        for town in &variety.towns {
            let mut spoken = edition.content.interpreter_languages_in(town);
            let is_on_it = spoken.any(|it| {
                card.iter().any(|line| line.contains(&*it.english))
                    || it.area.iter().any(|area| {
                        card.iter()
                            .any(|line| line.contains(&format!("({})", &**area)))
                    })
            });
            let is_known = edition.content.interpreter_languages_in(town).count() > 0;
            assert!(is_on_it || !is_known, "{}: {town}: {card:#?}", variety.code);
        }
    }
}

/// It is held up, so it fills its page.
#[test]
fn the_card_fills_its_page() {
    for language in Language::ALL.into_iter().skip(1) {
        let mut counter = TapCounter::begin(language);
        counter.enter();
        let line = edition()
            .catalogs
            .plain(Language::English, "arrested-say-interpreter");
        let another = counter.visitor.said("speak-another");
        let [line, another] = [line, another].map(|it| {
            counter
                .visitor
                .place_of(&it)
                .unwrap_or_else(|| panic!("{language}: {it} is not in sight"))
        });

        assert!(another.y > line.y + line.height, "{language}");
        assert!(
            another.y > counter.visitor.size.height * 0.6,
            "{language}: {another:?}"
        );
        let more = counter.visitor.said("frame-more");
        let more = counter.visitor.place_of(&more);
        let is_over = more.is_none_or(|more| another.y + another.height < more.y);
        assert!(is_over, "{language}: {another:?}");
        println!("{language}: a line of {:.0} pixels", line.height);
    }
}
