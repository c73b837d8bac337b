//! The numbers of Get help, and a number alone.

use super::{in_help, shows};
use crate::common::{LAPTOP, Visitor, edition, still, today};

use rights_kiosk::content::Need;
use rights_kiosk::kiosk::Message;
use rights_kiosk::language::Language;
use rights_kiosk::screen::{Screen, help::Help};

use iced::Rectangle;
use jiff::civil::date;

/// Height of a capital or a digit of a text whose line is so high, in millimetres at 100 pixels
/// to the inch.
fn digit_height(line: Rectangle) -> f32 {
    line.height / 1.05 * 0.714 / 100.0 * 25.4
}

/// The numbers on the screen, from top to bottom.
fn numbers(visitor: &mut Visitor) -> Vec<(String, Rectangle)> {
    let content = &edition().content;
    let all = content.numbers(&[], None, None);
    let mut seen = visitor.texts();
    seen.retain(|(words, _)| all.iter().any(|it| it.number == words));

    seen
}

fn in_help_in(language: Language) -> Visitor {
    Visitor::new(&edition(), language).on(Screen::Help(Help::default()))
}

#[test]
fn the_first_number_is_the_largest_and_answers_the_visitor_where_one_does() {
    for (language, first) in [
        (Language::English, "888-624-4752"),
        (Language::Korean, "844-500-3222"),
        (Language::Spanish, "888-624-4752"),
        (Language::Zapotec, "323-457-4108"),
        (Language::Tagalog, "888-349-9695"),
        (Language::Bengali, "888-624-4752"),
        (Language::Thai, "888-349-9695"),
    ] {
        let mut visitor = in_help_in(language);
        let numbers = numbers(&mut visitor);
        let heights: Vec<_> = numbers.iter().map(|it| digit_height(it.1)).collect();

        assert_eq!(numbers[0].0, first, "{language}");
        // Layout rounds to pixels.
        assert!(heights[0] > 9.9, "{language}: {heights:?}");
        assert!(
            heights.iter().all(|it| *it > 6.8),
            "{language}: {heights:?}"
        );
    }
}

#[test]
fn a_need_brings_the_first_number_that_helps_with_it_into_sight() {
    for (need, first) in [
        (Need::Workers, "800-399-4529"),
        (Need::Family, "888-349-9695"),
        (Need::Tenants, "888-349-9695"),
    ] {
        let mut visitor = in_help();
        visitor.scroll(2000.0);
        assert!(visitor.top().has_less());
        visitor.tap_message(&format!("need-{need}"));
        visitor.lay_out();

        assert!(!visitor.top().has_less(), "{need}");
        assert_eq!(numbers(&mut visitor)[0].0, first, "{need}");
    }

    // Back leads out of the screen, and not through what was chosen.
    let mut visitor = in_help_in(Language::English);
    visitor.tap_message("need-workers");
    visitor.tap_message("need-family");
    visitor.tap_message("frame-back");
    assert_eq!(visitor.kiosk.session().visit.screen.id(), "home");
}

#[test]
fn consulates_come_in_the_order_of_the_visitors_language() {
    let mut visitor =
        Visitor::new(&edition(), Language::Thai).on(Screen::help_with(Need::Consulate));
    assert_eq!(numbers(&mut visitor)[0].0, "323-580-4222");

    // And nobody else helps with it.
    let words = visitor.read();
    assert!(words.iter().any(|it| it.contains("México")), "{words:#?}");
    assert!(!words.iter().any(|it| it == "AJSOCAL"), "{words:#?}");
}

/// Needs that have no room beside the others take their places.
#[test]
fn every_need_can_be_chosen_beside_the_numbers() {
    for language in Language::ALL {
        let mut visitor = in_help_in(language);
        for need in Need::ALL {
            let words = visitor.said(&format!("need-{need}"));
            for _ in 0..3 {
                if visitor.place_of(&words).is_some() {
                    break;
                }
                let more = Message::Screen(rights_kiosk::screen::Message::Help(
                    rights_kiosk::screen::help::Message::OthersAsked,
                ));
                visitor.send(more);
                visitor.lay_out();
            }
            visitor.tap(&words);
            // It stays in sight once it is chosen.
            assert!(visitor.place_of(&words).is_some(), "{language} {need}");
        }
    }
}

#[test]
fn older_numbers_stand_under_their_heading_after_all_others() {
    let mut visitor = in_help_in(Language::English);
    visitor.size.height *= 40.0;
    let y = |visitor: &mut Visitor, words: &str| {
        let places = visitor.places_of(words);
        assert_eq!(places.len(), 1, "{words}: {places:?}");
        places[0].y
    };
    let older = y(&mut visitor, "Older numbers");

    for newer in ["888-624-4752", "211", "213-444-6562", "800-898-7180"] {
        assert!(y(&mut visitor, newer) < older, "{newer}");
    }
    for old in ["562-403-0488", "323-457-4108"] {
        assert!(y(&mut visitor, old) > older, "{old}");
    }
    // What can be dialled only in detention stands under a heading of its own.
    let inside = y(&mut visitor, "Only from inside detention");
    assert!(inside > older);
    let last = numbers(&mut visitor).pop().expect("a number");
    assert_eq!(last.0, "9233#");
    assert!(last.1.y > inside);
    assert!(shows(&mut visitor, "hotline-detention-hotline-number-note"));
}

#[test]
fn a_number_of_this_year_says_its_month() {
    let mut visitor = in_help_in(Language::English);
    visitor.size.height *= 40.0;
    let words = visitor.words();

    assert!(words.iter().any(|it| it == "Last seen June 2026"));
    assert!(words.iter().any(|it| it == "Not confirmed since June 2026"));
    assert!(!words.iter().any(|it| it == "Not confirmed since 2026"));
}

#[test]
fn a_federal_line_says_what_it_is_and_follows_those_that_help() {
    let mut visitor =
        Visitor::new(&edition(), Language::English).on(Screen::help_with(Need::Detention));
    visitor.size.height *= 40.0;
    let warnings =
        visitor.places_of("This is a federal immigration line. Say only what is needed.");
    let numbers = numbers(&mut visitor);
    let place = |number: &str| numbers.iter().position(|it| it.0 == number);

    assert_eq!(warnings.len(), 4);
    assert!(place("888-351-4024") > place("888-349-9695"));
    assert!(place("800-898-7180") > place("844-363-1423"));
}

#[test]
fn a_number_that_is_touched_stands_alone_and_is_not_covered() {
    for language in Language::ALL {
        let mut visitor = in_help_in(language);
        let number = numbers(&mut visitor)[1].0.clone();
        visitor.tap(&number);
        let name = format!("{language} {number}");
        assert_eq!(
            visitor.kiosk.session().visit.screen.id(),
            format!("number:{number}")
        );
        let alone = visitor.place_of(&number).expect("the number");
        assert!(digit_height(alone) > 30.0, "{name}: {alone:?}");

        // The question whether anyone is still here stands under it.
        visitor.send(Message::Touched);
        visitor.wait(301);
        assert!(visitor.kiosk.is_asking(), "{name}");
        assert!(shows(&mut visitor, "idle-stay"), "{name}");
        assert_eq!(visitor.place_of(&number), Some(alone), "{name}");
        visitor.tap_message("idle-stay");
        assert!(!visitor.kiosk.is_asking(), "{name}");

        visitor.tap_message("frame-back");
        assert_eq!(visitor.kiosk.session().visit.screen.id(), "help");
    }
}

/// Law gives it its number: it is as good as on the first day, and nothing else is said of it.
#[test]
fn what_law_gives_its_number_says_no_age() {
    let edition = edition();
    let fixed = edition.content.hotlines.iter().filter(|it| it.fixed);
    let fixed: Vec<_> = fixed.map(|it| it.number.as_str()).collect();
    assert_eq!(fixed, ["911", "211", "988"]);
    let is_named = |hotline: &str, seen: &[String]| seen.iter().any(|it| it == hotline);

    for language in Language::ALL {
        let undated = edition
            .catalogs
            .plain(language.sentences(), "contact-undated");
        let is_told = |seen: &[String]| seen.iter().any(|it| it.contains(undated.as_str()));
        for number in &fixed {
            let mut visitor = Visitor::new(&edition, language).on(Screen::number(*number));
            let words = visitor.read();
            assert!(is_named(number, &words), "{language}: {words:#?}");
            assert!(!is_told(&words), "{language} {number}: {words:#?}");
        }
        let screen = Screen::topic("hate-crime");
        let mut visitor = Visitor::new(&edition, language).on(screen);
        let words = visitor.read();
        assert!(is_named("911", &words) && !is_told(&words), "{language}");
    }

    // Of 211 nobody has seen a page for two years.
    let words = Visitor::new(&edition, Language::English)
        .on(Screen::number("211"))
        .read();
    let is_old = |it: &String| it.contains("2024");
    assert!(!words.iter().any(is_old), "{words:#?}");
}

#[test]
fn a_number_alone_says_all_that_is_known_of_it() {
    let mut visitor =
        Visitor::new(&edition(), Language::English).on(Screen::number("562-403-0488"));
    let words = visitor.read();

    for said in [
        "South Asian Network (SAN)",
        "From before the Vermont Avenue office opened",
        "Hours not known",
        "Not confirmed since 2013",
        "154 S Vermont Ave, Los Angeles, CA 90004",
        "southasiannetwork.org",
    ] {
        assert!(words.iter().any(|it| it == said), "{said}: {words:#?}");
    }
}

#[test]
fn a_clock_that_is_wrong_makes_no_number_fresh() {
    let long_ago = date(2019, 1, 1).at(10, 0, 0, 0);
    let setup = still(LAPTOP, 100.0);
    let at = |clock| {
        let help = Screen::Help(Help::default());
        let mut visitor = Visitor::at(&edition(), Language::English, setup, clock).on(help);
        visitor.size.height *= 40.0;

        visitor.words()
    };
    let is_fresh = |words: &[String]| words.iter().any(|it| it.starts_with("Last seen"));

    assert!(is_fresh(&at(today())));
    assert!(!is_fresh(&at(long_ago)));
}

#[test]
fn who_is_answered_by_nobody_at_night_is_told_so() {
    let catalogs = &edition().catalogs;

    for language in Language::ALL {
        let mut visitor = in_help_in(language);
        let words = catalogs.plain(language.sentences(), "help-night-none");
        let is_told = visitor.read().iter().any(|it| it.contains(&words));
        let is_answered = matches!(language, Language::English | Language::Korean);

        assert_eq!(is_told, !is_answered, "{language}");
    }
}
