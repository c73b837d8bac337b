//! Two languages side by side: which may stand together, where their words stand
//! on the page, and that nothing else changes.

mod declaration;
mod level;
mod zapotec;

use crate::common::{LAPTOP, Visitor, edition, pairs, still};
use rights_kiosk::content::warrant::{Answer, Question};
use rights_kiosk::edition::Edition;
use rights_kiosk::kiosk::{Kiosk, Message, Panel};
use rights_kiosk::language::{Language, format, line_break};
use rights_kiosk::screen::{
    self, Screen,
    home::Home,
    panel::{self, beside},
    topic::{Tab, Topic},
    warrant,
};

use iced::mouse::Cursor;
use iced::{Rectangle, Size};
use jiff::ToSpan;

use std::collections::BTreeSet;
use std::sync::Arc;

/// Puts a language beside the visitor's, as the panel does.
fn beside(second: Option<Language>) -> Message {
    Message::Panel(panel::Message::Beside(beside::Message::Chosen(second)))
}

/// A visitor on a screen in two languages.
fn on(
    edition: &Arc<Edition>,
    screen: Screen,
    (first, second): (Language, Option<Language>),
    (window, ppi): (Size, f32),
) -> Visitor {
    let mut visitor = Visitor::with(edition, first, still(window, ppi)).on(screen);
    visitor.send(beside(second));
    visitor
}

/// Everything that decides which languages stand on the screen.
type Standing = (Language, Option<Language>, bool);

fn standing(kiosk: &Kiosk) -> Standing {
    let session = kiosk.session();

    (
        session.language,
        session.second,
        matches!(session.visit.screen, Screen::Welcome(_)),
    )
}

/// What must come of a message.
fn after((language, second, is_welcome): Standing, message: &Message) -> Standing {
    match message {
        Message::LanguageChosen(chosen) if second == Some(*chosen) => {
            (*chosen, Some(language), false)
        }
        Message::LanguageChosen(chosen) => (*chosen, second, false),
        Message::Panel(panel::Message::Beside(beside::Message::Chosen(chosen))) => {
            let is_own = *chosen == Some(language);

            if is_own || is_welcome {
                (language, second, is_welcome)
            } else {
                (language, *chosen, false)
            }
        }
        Message::ClearPressed => (Language::English, None, true),
        other => panic!("{other:?}"),
    }
}

#[test]
fn no_sequence_of_messages_puts_a_language_beside_itself() {
    let mut visitor = Visitor::new(&edition(), Language::English);
    let choices = Language::ALL.into_iter().map(Message::LanguageChosen);
    let seconds = Language::ALL.into_iter().map(Some).chain([None]);
    let messages: Vec<_> = choices
        .chain(seconds.map(beside))
        .chain([Message::ClearPressed])
        .collect();
    let mut known = BTreeSet::new();
    let mut left = vec![visitor.kiosk.clone()];

    // Every state that can be come to, and every message in it.
    while let Some(kiosk) = left.pop() {
        let before = standing(&kiosk);
        assert_ne!(before.1, Some(before.0), "a language beside itself");
        assert!(!before.2 || before.1.is_none(), "the start speaks all");
        if !known.insert(before) {
            continue;
        }
        for message in &messages {
            visitor.kiosk = kiosk.clone();
            visitor.send(message.clone());

            let now = standing(&visitor.kiosk);
            assert_eq!(now, after(before, message), "{before:?} {message:?}");
            left.push(visitor.kiosk.clone());
        }
    }

    // The start, and inside each language alone and with each other.
    assert_eq!(known.len(), 1 + 7 * 7, "{known:?}");
}

#[test]
fn the_button_on_the_bar_offers_every_language_but_the_visitors_own() {
    let edition = edition();
    let display = (Size::new(1920.0, 1080.0), 92.0);

    for (first, second) in pairs() {
        let home = Screen::Home(Home::default());
        let mut visitor = on(&edition, home, (first, None), display);
        let open = |visitor: &mut Visitor| {
            let word = visitor.said("frame-beside");
            visitor.tap(&word);
            assert_eq!(visitor.kiosk.session().panel(), Some(Panel::Beside));
        };
        open(&mut visitor);

        // One of each stands on the language bar, and the first that is offered is
        // English, which most staff read.
        let mut offered = Vec::new();
        for language in Language::ALL {
            let places = visitor.places_of(language.native_name());
            assert_eq!(
                places.len() - 1,
                usize::from(language != first),
                "{language}"
            );
            offered.extend(places.get(1).map(|it| (*it, language)));
        }
        let (english, language) = offered[0];
        let before = |it: &Rectangle| {
            it.center_y() < english.y
                || (it.x < english.x && it.center_y() < english.y + english.height)
        };
        assert!(!offered.iter().any(|(it, _)| before(it)), "{first}");
        assert!(language == Language::English || first == Language::English);

        // A choice shows the page at once.
        let chip = visitor.places_of(second.native_name())[1];
        visitor.tap_at(chip.center());
        assert_eq!(visitor.kiosk.session().second, Some(second));
        assert_eq!(visitor.kiosk.session().panel(), None);

        open(&mut visitor);
        visitor.tap_message("display-done");
        assert_eq!(visitor.kiosk.session().second, Some(second));
        open(&mut visitor);
        let none = visitor.said("display-second-none");
        visitor.tap(&none);
        assert_eq!(visitor.kiosk.session().second, None);
        assert_eq!(visitor.kiosk.session().panel(), None);

        visitor.send(Message::PanelOpened(Panel::Display));
        assert_eq!(visitor.place_of(&none), None, "{first}: it has one place");
    }
}

/// The first two texts of the row at the top of the page, with their places: what
/// the bar says comes before.
fn top_row(visitor: &mut Visitor) -> Vec<(String, Rectangle)> {
    let texts = visitor.texts().into_iter();

    // The names, and the way to a second language.
    texts.skip(Language::ALL.len() + 1).take(2).collect()
}

/// The words of [`top_row`].
fn top_words(visitor: &mut Visitor) -> Vec<String> {
    let texts = top_row(visitor).into_iter();

    texts.map(|(words, _)| words).collect()
}

#[test]
fn the_place_is_kept_when_a_second_language_comes_and_goes() {
    let edition = edition();
    let mut scrolled = 0;

    let screens = Screen::all(&edition.content).into_iter().skip(1);
    let known = edition.content.topics.iter();
    let known = known.map(|it| Screen::Topic(Topic::new(it.id.as_str()).at(Tab::Know)));

    for screen in screens.chain(known) {
        for scroll in [700.0, 100_000.0] {
            for (first, second) in pairs() {
                let name = format!("{} at {scroll} {first}+{second}", screen.id());
                let display = (LAPTOP, 100.0);
                let mut visitor = on(&edition, screen.clone(), (first, None), display);
                visitor.scroll(scroll);
                let top = visitor.top().top();
                let row = top_row(&mut visitor);
                scrolled += usize::from(top > 0);

                visitor.send(beside(Some(second)));
                visitor.lay_out();
                assert_eq!(visitor.top().top(), top, "{name}: on");
                visitor.send(Message::LanguageChosen(second));
                visitor.lay_out();
                assert_eq!(visitor.top().top(), top, "{name}: changed places");
                visitor.send(Message::LanguageChosen(first));
                visitor.lay_out();
                assert_eq!(visitor.top().top(), top, "{name}: and back");
                visitor.send(beside(None));
                assert_eq!(visitor.top().top(), top, "{name}: off");
                assert_eq!(top_row(&mut visitor), row, "{name}: as it was");
            }
        }
    }

    assert!(scrolled > 500, "the pages hardly scroll: {scrolled}");
}

#[test]
fn a_row_means_the_same_with_and_without_a_second_language() {
    let edition = edition();

    for topic in &edition.content.topics {
        for scroll in [300.0, 900.0, 1500.0, 2100.0] {
            let screen = Screen::Topic(Topic::new(topic.id.as_str()).at(Tab::Know));
            let languages = (Language::Tagalog, None);
            let mut visitor = on(&edition, screen, languages, (LAPTOP, 100.0));
            visitor.scroll(scroll);
            let alone = top_words(&mut visitor);
            visitor.send(beside(Some(Language::Thai)));
            assert_eq!(top_words(&mut visitor), alone, "{} {scroll}: on", topic.id);

            // From a place that was found in two languages.
            visitor.scroll(scroll);
            let both = top_words(&mut visitor);
            visitor.send(beside(None));
            let words = visitor.words();
            // What the row says in the language that has gone has gone with it.
            let is_thai = |it: &String| it.chars().any(|it| ('\u{e00}'..='\u{e7f}').contains(&it));
            let mut staying = both.iter().filter(|it| !is_thai(it)).peekable();
            assert!(
                staying.peek().is_some() && staying.all(|it| words.contains(it)),
                "{} {scroll}: {both:?} is not in sight: {words:#?}",
                topic.id
            );
        }
    }
}

#[test]
fn a_touch_on_a_card_of_two_languages_is_one_action() {
    let edition = edition();
    let languages = (Language::Korean, Some(Language::English));
    let words = |language| {
        let id = "home-door-keep-closed-short";

        edition.catalogs.plain(language, id)
    };

    for language in [Language::Korean, Language::English] {
        let screen = Screen::Topic(Topic::new("home-door"));
        let mut visitor = on(&edition, screen, languages, (LAPTOP, 100.0));
        visitor.play(&[], Cursor::Unavailable);
        let messages = visitor.tap(&words(language));

        assert_eq!(messages.len(), 1, "{messages:?}");
        let screen = &visitor.kiosk.session().visit.screen;
        assert_eq!(screen.id(), "line:home-door-keep-closed");
        // And back.
        visitor.send(Message::BackPressed);
        assert_eq!(visitor.kiosk.session().second, Some(Language::English));
    }
}

/// What is to be known of the English of a line that is said stands under the
/// English, before the translation.
#[test]
fn a_note_stands_under_the_words_that_it_is_about() {
    let edition = edition();
    let id = "home-door-say-no-search";
    let statement = edition.content.statements().find(|it| it.id == id);
    let due = statement.expect("there is the statement").review_by;
    let late = due.saturating_add(1.day()).at(10, 0, 0, 0);
    let mut arguments = fluent::FluentArgs::new();
    arguments.set("date", format::date(Language::English, due));
    let catalogs = &edition.catalogs;
    let note = catalogs.format(Language::English, "statement-overdue", &arguments);

    for other in Language::ALL
        .into_iter()
        .filter(|it| *it != Language::English)
    {
        for (first, second) in [(other, Language::English), (Language::English, other)] {
            for (window, ppi) in [(LAPTOP, 100.0), (Size::new(1080.0, 1920.0), 92.0)] {
                let screen = Screen::Topic(Topic::new("home-door").at(Tab::Stage(0)));
                let setup = still(window, ppi);
                let mut visitor = Visitor::at(&edition, first, setup, late).on(screen);
                visitor.send(beside(Some(second)));
                visitor.size.height *= 40.0;
                let mut place = |language| {
                    let words = catalogs.plain(language, id);
                    visitor.place_of(&format!("“{words}”")).expect("it is said")
                };
                let [english, meaning] = [Language::English, other.sentences()].map(&mut place);
                let between = visitor
                    .places_of(&line_break::strip(&note.words))
                    .into_iter();
                let between = between.filter(|it| it.y > english.y && it.y < meaning.y);

                assert_eq!(between.count(), 1, "{first}+{second}");
            }
        }
    }
}

/// The page that tells where a sentence comes from has it in both languages, and
/// how far each can be trusted.
#[test]
fn sources_speak_of_both_languages() {
    let edition = edition();
    let id = "home-door-keep-closed";
    let screen = Screen::find(&format!("sources:{id}"), &edition.content).expect("a page");
    let languages = (Language::Korean, Some(Language::Thai));
    let mut visitor = on(&edition, screen, languages, (LAPTOP, 100.0));
    visitor.size.height *= 40.0;
    let words = visitor.words();
    let count = |said: &str| words.iter().filter(|it| *it == said).count();

    for language in [Language::Korean, Language::Thai, Language::English] {
        assert_eq!(
            count(&edition.catalogs.plain(language, id)),
            1,
            "{language}"
        );
    }
    // On the bar and over its standing.
    for language in [Language::Korean, Language::Thai] {
        assert_eq!(count(language.native_name()), 2, "{language}");
    }
    let checked = edition.catalogs.plain(Language::Korean, "words-checked");
    assert_eq!(count(&checked), 2);
}

#[test]
fn both_are_asked_whether_they_are_still_here() {
    let edition = edition();

    for (first, second) in pairs() {
        for screen in ["home", "officer"] {
            let screen = Screen::find(screen, &edition.content).expect("a screen");
            let mut visitor = on(&edition, screen, (first, Some(second)), (LAPTOP, 100.0));
            visitor.send(Message::Touched);
            visitor.wait(301);
            assert!(visitor.kiosk.is_asking());
            visitor.size.height *= 10.0;
            let words = visitor.words();

            for language in [first, second] {
                for id in ["idle-question", "idle-stay"] {
                    let said = edition.catalogs.plain(language.sentences(), id);
                    assert!(words.contains(&said), "{first}+{second}: {said}");
                }
            }
        }
    }
}

/// Whoever is asked about a paper still has the question in sight when staff puts a
/// language beside, and when it goes.
#[test]
fn questions_about_a_warrant_stay_in_sight() {
    let edition = edition();

    for (first, second) in pairs() {
        for (number, question) in Question::ALL.iter().enumerate() {
            let screen = Screen::find("warrant", &edition.content).expect("a screen");
            let mut visitor = on(&edition, screen, (first, None), (LAPTOP, 100.0));
            for before in &Question::ALL[..number] {
                let answer = warrant::Message::Answered(*before, Answer::Yes);
                visitor.send(Message::Screen(screen::Message::Warrant(answer)));
            }
            visitor.lay_out();
            let id = question.message_id();
            let said = edition.catalogs.plain(first.sentences(), id);
            let sees = |visitor: &mut Visitor| {
                let view = visitor.top().view_height();
                let texts = visitor.texts();
                let seen = |(it, at): &(String, Rectangle)| {
                    *it == said && at.y > 60.0 && at.y < 60.0 + view
                };
                texts.iter().any(seen)
            };
            assert!(sees(&mut visitor), "{first}: {said}");
            visitor.send(beside(Some(second)));
            assert!(sees(&mut visitor), "{first}+{second}: {said}");
            visitor.send(beside(None));
            assert!(sees(&mut visitor), "{first}: {said}");
        }
    }
}
