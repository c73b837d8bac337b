//! A change of language keeps everything but the language, in one action.

use crate::common::{LAPTOP, Visitor, edition, pairs, still};
use rights_kiosk::content::warrant::{Answer, Paper, Question};
use rights_kiosk::content::{Family, Group, Need};
use rights_kiosk::kiosk::{Message, Panel, Session};
use rights_kiosk::language::Language;
use rights_kiosk::screen::{
    self, Screen, help, home,
    i_speak::ISpeak,
    panel::{self, varieties},
    topic::Topic,
    warrant::{self, Warrant},
};
use rights_kiosk::theme::TextSize;

use iced::Size;

/// How a visitor has come to stand somewhere.
type Path = (&'static str, fn(&mut Visitor));

/// Screens as they are opened, and with choices made on them.
const CHOICES: [Path; 9] = [
    ("home, find and plan", |visitor| {
        visitor.kiosk.open(Screen::Home(home::Home::default()));
        visitor.send(Message::Screen(screen::Message::Home(
            home::Message::GroupChosen(Group::FindAndPlan),
        )));
    }),
    ("help for detention", |visitor| {
        visitor
            .kiosk
            .open(Screen::Help(help::Help::with_need(Need::Detention)));
    }),
    ("help, other languages opened", |visitor| {
        visitor.kiosk.open(Screen::Help(help::Help::default()));
        visitor.send(Message::Screen(screen::Message::Help(
            help::Message::LanguagesOpened,
        )));
    }),
    ("topic in huge text", |visitor| {
        visitor.send(Message::Screen(screen::Message::Home(
            home::Message::TopicChosen("arrested".to_owned()),
        )));
        visitor.kiosk.set_text_size(TextSize::Huge);
    }),
    ("topic with the display panel", |visitor| {
        visitor.send(Message::Screen(screen::Message::Home(
            home::Message::TopicChosen("arrested".to_owned()),
        )));
        visitor.send(Message::PanelOpened(Panel::Display));
    }),
    ("topic in another variety", |visitor| {
        visitor.send(Message::Screen(screen::Message::Home(
            home::Message::TopicChosen("home-door".to_owned()),
        )));
        visitor.send(Message::Panel(panel::Message::Varieties(
            varieties::Message::Chosen(2),
        )));
    }),
    ("warrant, a place touched and two answers", |visitor| {
        visitor.kiosk.open(Screen::Warrant(Warrant::default()));
        for message in [
            warrant::Message::PaperChosen(Paper::Removal),
            warrant::Message::MarkTouched(2),
            warrant::Message::Answered(Question::Signature, Answer::Unsure),
            warrant::Message::Answered(Question::Court, Answer::No),
        ] {
            visitor.send(Message::Screen(screen::Message::Warrant(message)));
        }
    }),
    ("the towns of an area", |visitor| {
        let area = ISpeak::Area(Family::Zapotec, "Sierra Norte".to_owned());
        visitor.kiosk.open(Screen::ISpeak(area));
    }),
    ("officer, come from a topic", |visitor| {
        visitor.send(Message::Screen(screen::Message::Home(
            home::Message::TopicChosen("home-door".to_owned()),
        )));
        visitor.send(Message::OfficerPressed);
    }),
];

/// Switches by touching the bar and asserts that nothing else has changed.
fn assert_switch(visitor: &mut Visitor, to: Language, place: &str) {
    let before = visitor.kiosk.session().clone();
    let top = visitor.top().top();

    let messages = visitor.tap(to.native_name());
    assert_eq!(messages.len(), 1, "{place}: one action: {messages:?}");

    let expected = Session {
        language: to,
        ..before.clone()
    };
    assert_eq!(
        visitor.kiosk.session(),
        &expected,
        "{place}: {} to {to} changed more than the language",
        before.language
    );
    assert_eq!(
        visitor.top().top(),
        top,
        "{place}: {} to {to} moved the row at the top",
        before.language
    );
}

fn assert_all_pairs(size: Size, ppi: f32, scrolls: &[f32]) {
    let edition = edition();
    let mut switches = 0;
    let mut scrolled = 0;

    for screen in Screen::all(&edition.content).into_iter().skip(1) {
        for scroll in scrolls {
            for (from, to) in pairs() {
                let mut visitor =
                    Visitor::with(&edition, from, still(size, ppi)).on(screen.clone());
                visitor.scroll(*scroll);
                scrolled += usize::from(visitor.top().top() > 0);

                assert_switch(&mut visitor, to, &format!("{} at {scroll}", screen.id()));
                switches += 1;
            }
        }
    }

    println!("{switches} switches, {scrolled} of them with the page scrolled");
    assert!(
        scrolled > switches / 6,
        "the pages hardly scroll: {scrolled} of {switches}"
    );
}

#[test]
fn every_screen_keeps_its_place_in_all_pairs_on_a_laptop() {
    assert_all_pairs(LAPTOP, 100.0, &[0.0, 700.0, 100_000.0]);
}

#[test]
fn every_screen_keeps_its_place_in_all_pairs_on_a_narrow_portrait_screen() {
    assert_all_pairs(Size::new(1080.0, 1920.0), 141.0, &[500.0, 100_000.0]);
}

/// A topic in Tagalog, which is long, whose page was moved on by so many pixels.
fn turned(topic: &str, pixels: f32) -> Visitor {
    let screen = Screen::Topic(Topic::new(topic));
    let mut visitor = Visitor::new(&edition(), Language::Tagalog).on(screen);
    visitor.scroll(pixels);
    visitor
}

#[test]
fn a_sliver_of_a_row_keeps_its_place_in_all_languages() {
    let topic = "family-plan";
    let top = |pixels: f32| turned(topic, pixels).top().top();
    let mut pixels = 0.0;

    for row in [2, 3, 4, 6, 8] {
        // As far as it goes before the row is gone; it shows for less than a pixel.
        for step in [20.0, 1.0, 0.1] {
            while top(pixels + step) < row {
                pixels += step;
                assert!(pixels < 5000.0, "the page does not move");
            }
        }

        for language in Language::ALL {
            if language != Language::Tagalog {
                let mut visitor = turned(topic, pixels);
                assert_switch(&mut visitor, language, &format!("a sliver before {row}"));
            }
        }
    }
}

#[test]
fn every_choice_is_kept_in_all_pairs() {
    let edition = edition();

    for (name, go) in CHOICES {
        for (from, to) in pairs() {
            let mut visitor = Visitor::new(&edition, from);
            visitor.kiosk.open(Screen::Home(home::Home::default()));
            go(&mut visitor);
            visitor.scroll(300.0);

            assert_switch(&mut visitor, to, name);
        }
    }
}

#[test]
fn there_and_back_again_leaves_the_page_exactly_where_it_was() {
    let edition = edition();
    let mut visitor = Visitor::new(&edition, Language::English);
    visitor
        .kiosk
        .open(Screen::Topic(rights_kiosk::screen::topic::Topic::new(
            "do-not-sign",
        )));
    visitor.scroll(900.0);
    let before = visitor.place_of("Know").or_else(|| {
        let words = visitor.words();
        let last = words.last().cloned()?;
        visitor.place_of(&last)
    });
    let words = visitor.words();

    for language in Language::ALL.into_iter().rev() {
        visitor.tap(language.native_name());
    }

    assert_eq!(visitor.kiosk.session().language, Language::English);
    assert_eq!(visitor.words(), words);
    let after = visitor.place_of("Know").or_else(|| {
        let last = words.last().cloned()?;
        visitor.place_of(&last)
    });
    assert_eq!(after, before);
}

#[test]
fn the_bar_changes_the_words_of_the_page() {
    let edition = edition();
    let mut visitor = Visitor::new(&edition, Language::English);
    visitor.kiosk.open(Screen::Home(home::Home::default()));

    for language in Language::ALL {
        visitor.tap(language.native_name());
        let title = edition.catalogs.plain(language.sentences(), "home-title");

        assert!(visitor.words().contains(&title), "{language}: {title}");
    }
}
