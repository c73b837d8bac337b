//! The card for an officer: how large its English is.

use super::{Capitals, Display, Visitor, edition};

use rights_kiosk::content::{Kind, Statement};
use rights_kiosk::edition::Edition;
use rights_kiosk::language::Language;
use rights_kiosk::screen::{Screen, officer::Officer};
use rights_kiosk::theme::TextSize;

/// Those on which it is looked at, the smallest that anybody uses among them.
const DISPLAYS: [Display; 7] = [
    Display::new(1366.0, 768.0, 100.0),
    Display::new(1366.0, 768.0, 135.0),
    Display::new(1920.0, 1080.0, 92.0),
    Display::new(1080.0, 1920.0, 92.0),
    Display::new(1024.0, 600.0, 120.0),
    Display::new(800.0, 600.0, 100.0),
    Display::new(800.0, 480.0, 100.0),
];

fn on_card(language: Language, display: Display, size: TextSize) -> Visitor {
    let mut visitor = Visitor::with(&edition(), language, display.still());
    visitor.kiosk.set_text_size(size);

    visitor.on(Screen::Officer(Officer::default()))
}

/// What is said to an officer.
fn said(edition: &Edition) -> impl Iterator<Item = &Statement> {
    let all = edition.content.officer.iter();

    all.filter(|it| it.kind == Kind::Say)
}

/// Height of the capitals of the English lines, in millimetres.
fn english(capitals: &Capitals, display: Display) -> f32 {
    let edition = edition();

    said(&edition)
        .map(|it| edition.catalogs.plain(Language::English, it.id.as_str()))
        .map(|line| {
            capitals
                .height(&line)
                .unwrap_or_else(|| panic!("no `{line}`"))
        })
        .fold(f32::INFINITY, f32::min)
        * 25.4
        / display.ppi
}

/// As large as four lines can be that leave room for what they mean.
#[test]
fn its_english_has_capitals_of_eight_and_a_half_millimetres_and_more_on_a_laptop() {
    let mut visitor = on_card(Language::Thai, DISPLAYS[0], TextSize::Medium);
    let height = english(&Capitals::of(&mut visitor), DISPLAYS[0]);

    println!("{height:.1} mm");
    assert!(height >= 8.5, "{height:.2} mm");
}

#[test]
fn a_line_alone_is_larger_and_says_what_it_means() {
    let edition = edition();

    for language in Language::ALL {
        for statement in said(&edition) {
            let line = edition
                .catalogs
                .plain(Language::English, statement.id.as_str());
            let mut visitor = on_card(language, DISPLAYS[0], TextSize::Medium);
            let among = Capitals::of(&mut visitor).height(&line).expect("a line");
            visitor.tap(&line);
            let alone = Capitals::of(&mut visitor).height(&line).expect("the line");

            assert!(alone > among, "{language} {}: {alone}", statement.id);
            assert!(
                alone * 25.4 / 100.0 >= 12.0,
                "{language} {}: {alone}",
                statement.id
            );
            let meaning = visitor.said(statement.id.as_str());
            assert!(
                visitor.place_of(&meaning).is_some(),
                "{language} {}",
                statement.id
            );
        }
    }
}

#[test]
fn its_english_is_larger_than_the_translation_everywhere() {
    let edition = edition();

    for display in DISPLAYS {
        for size in TextSize::ALL {
            for language in Language::ALL.into_iter().skip(1) {
                let mut visitor = on_card(language, display, size);
                let height = english(&Capitals::of(&mut visitor), display);
                visitor.size.height *= 20.0;
                let capitals = Capitals::of(&mut visitor);
                let scale = rights_kiosk::theme::optical_scale(language.sentences());

                for statement in said(&edition) {
                    let meaning = visitor.said(statement.id.as_str());
                    let meaning = capitals.height(&meaning).expect("a translation");
                    let meaning = meaning / scale * 25.4 / display.ppi;
                    assert!(
                        height > meaning + 0.2,
                        "{language} {} {display:?}: {height:.2} over {meaning:.2} mm",
                        size.id()
                    );
                }
            }
        }
    }
}

/// Nobody scrolls a page that is held up to an officer.
#[test]
fn its_english_stands_whole_in_the_first_view() {
    let edition = edition();
    let lines = edition.content.officer.iter();
    let lines: Vec<_> = lines
        .filter(|it| it.kind == Kind::Say)
        .map(|it| edition.catalogs.plain(Language::English, it.id.as_str()))
        .collect();
    let mut faults = Vec::new();

    for language in Language::ALL {
        for display in DISPLAYS.into_iter().filter(|it| it.height >= 600.0) {
            for size in TextSize::ALL {
                let mut visitor = on_card(language, display, size);
                let page = visitor.page();
                let bottom = page.y + page.height;
                for line in &lines {
                    // In English no translation stands under it.
                    let place = visitor.places_of(line).into_iter().next();
                    let is_whole = place.is_some_and(|it| it.y + it.height <= bottom + 1.0);
                    if !is_whole {
                        faults.push(format!("{language} {display:?} {}: {line}", size.id()));
                    }
                }
            }
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

/// A ticket is signed: who says that they sign nothing has to know it.
#[test]
fn it_says_that_a_ticket_from_police_is_different() {
    for language in Language::ALL {
        let mut visitor = on_card(language, DISPLAYS[0], TextSize::Medium);
        let note = visitor.said("officer-ticket");

        assert!(visitor.read().contains(&note), "{language}");
    }
}
