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
    topic::{self, Tab, Topic},
    warrant::{self, Warrant},
};
use rights_kiosk::theme::TextSize;

use iced::Size;

/// How a visitor has come to stand somewhere.
type Path = (&'static str, fn(&mut Visitor));

/// Screens as they are opened, and with choices made on them.
const CHOICES: [Path; 12] = [
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
    ("help, other needs asked for", |visitor| {
        visitor.kiosk.open(Screen::Help(help::Help::default()));
        visitor.send(Message::Screen(screen::Message::Help(
            help::Message::OthersAsked,
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
    ("topic on its last page", |visitor| {
        visitor.send(Message::Screen(screen::Message::Home(
            home::Message::TopicChosen("arrested".to_owned()),
        )));
        visitor.send(Message::Screen(screen::Message::Topic(
            topic::Message::TabChosen(Tab::Helpers),
        )));
    }),
    ("topic in another variety", |visitor| {
        visitor.send(Message::Screen(screen::Message::Home(
            home::Message::TopicChosen("home-door".to_owned()),
        )));
        visitor.send(Message::Panel(panel::Message::Varieties(
            varieties::Message::Chosen(2),
        )));
    }),
    ("warrant, a place touched", |visitor| {
        visitor.kiosk.open(Screen::Warrant(Warrant::default()));
        for message in [
            warrant::Message::PaperChosen(Paper::Removal),
            warrant::Message::MarkTouched(2),
        ] {
            visitor.send(Message::Screen(screen::Message::Warrant(message)));
        }
    }),
    ("warrant, two answers and the last question", |visitor| {
        visitor.kiosk.open(Screen::Warrant(Warrant::default()));
        for question in [Question::Court, Question::Signature] {
            let message = warrant::Message::Answered(question, Answer::Yes);
            visitor.send(Message::Screen(screen::Message::Warrant(message)));
        }
    }),
    ("warrant, its verdict", |visitor| {
        visitor.kiosk.open(Screen::Warrant(Warrant::default()));
        let message = warrant::Message::Answered(Question::Court, Answer::No);
        visitor.send(Message::Screen(screen::Message::Warrant(message)));
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

    // The keyboard takes the whole window while somebody of the staff types.
    let screens = Screen::all(&edition.content).into_iter().skip(1);
    let screens = screens.filter(|it| !it.is_typing());
    let further = Screen::further_pages(&edition.content);

    for screen in screens.chain(further) {
        for scroll in scrolls {
            for (from, to) in pairs() {
                let mut visitor =
                    Visitor::with(&edition, from, still(size, ppi)).on(screen.clone());
                if *scroll > 0.0 {
                    visitor.scroll(*scroll);
                    visitor.settle();
                    // A page that does not scroll is looked at once.
                    if !visitor.top().has_less() && scroll != &scrolls[0] {
                        continue;
                    }
                }
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

/// Wherever *more* leads.
#[test]
fn every_stop_of_a_long_page_keeps_its_place_in_all_languages() {
    let mut stops = 0;

    for from in [Language::Tagalog, Language::Thai, Language::English] {
        let screen = Screen::Topic(Topic::new("arrested").at(Tab::Know));
        let mut visitor = Visitor::new(&edition(), from).on(screen);
        while visitor.top().has_more() {
            visitor.tap_message("frame-more");
            visitor.settle();
            stops += 1;

            for language in Language::ALL {
                if language != from {
                    assert_switch(&mut visitor, language, &format!("stop {stops}"));
                    assert_switch(&mut visitor, from, &format!("stop {stops}"));
                }
            }
        }
    }

    println!("{stops} stops");
    assert!(stops > 9, "{stops}");
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
            visitor.settle();

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
        .open(Screen::Topic(Topic::new("arrested").at(Tab::Know)));
    for _ in 0..2 {
        visitor.tap_message("frame-more");
        visitor.settle();
    }
    let before = visitor.place_of("Know").or_else(|| {
        let words = visitor.words();
        let last = words.last().cloned()?;
        visitor.place_of(&last)
    });
    let words = visitor.words();

    for language in Language::ALL.into_iter().rev() {
        visitor.tap(language.native_name());
    }
    // So that its pages are counted.
    visitor.settle();

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
        let door = edition.catalogs.plain(language.sentences(), "door-taken");

        assert!(visitor.words().contains(&door), "{language}: {door}");
    }
}
