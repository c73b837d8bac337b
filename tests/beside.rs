//! Two languages side by side: which may stand together, and where their words
//! stand on the page.

mod common;

use common::{LAPTOP, Visitor, edition};
use rights_kiosk::content::{Kind, Statement};
use rights_kiosk::edition::Edition;
use rights_kiosk::kiosk::{Kiosk, Message, Panel, Setup};
use rights_kiosk::language::{Language, line_break};
use rights_kiosk::screen::{Home, Screen, Topic, display};
use rights_kiosk::widget::press;

use iced::advanced::widget::{Id, Operation};
use iced::mouse::Cursor;
use iced::{Rectangle, Size};

use std::any::Any;
use std::collections::BTreeSet;
use std::rc::Rc;

/// The display that is higher than wide, and its pixels in an inch.
const PORTRAIT: (Size, f32) = (Size::new(1080.0, 1920.0), 92.0);

/// What may be off by rounding, in pixels.
const ROUNDING: f32 = 0.5;

/// Puts a language beside the visitor's, as the panel does.
fn beside(second: Option<Language>) -> Message {
    Message::Display(display::Message::SecondChosen(second))
}

/// All ordered pairs of different languages.
fn pairs() -> Vec<(Language, Language)> {
    let all = Language::ALL.into_iter();
    let pairs = all.flat_map(|first| Language::ALL.map(|second| (first, second)));

    pairs.filter(|(first, second)| first != second).collect()
}

/// The language in which the sentences of a mode stand.
fn reads(language: Language) -> Language {
    match language {
        Language::Zapotec => Language::Spanish,
        other => other,
    }
}

fn is_of_english((first, second): (Language, Language)) -> bool {
    first == Language::English || second == Language::English
}

/// A visitor on a screen in two languages.
fn on(
    edition: &Rc<Edition>,
    screen: Screen,
    (first, second): (Language, Option<Language>),
    (window, ppi): (Size, f32),
) -> Visitor {
    let setup = Setup {
        window,
        ppi: Some(ppi),
        is_still: true,
        ..Setup::default()
    };
    let mut visitor = Visitor::with(edition, first, setup);
    visitor.kiosk.open(Screen::Home(Home::default()));
    visitor.kiosk.open(screen);
    visitor.send(beside(second));
    visitor
}

/// The texts on a screen and what can be pressed.
#[derive(Default)]
struct Seen {
    texts: Vec<(String, Rectangle)>,
    targets: Vec<Rectangle>,
}

impl Operation for Seen {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn text(&mut self, _id: Option<&Id>, bounds: Rectangle, text: &str) {
        self.texts
            .push((line_break::strip(text).into_owned(), bounds));
    }

    fn custom(&mut self, _id: Option<&Id>, bounds: Rectangle, state: &mut dyn Any) {
        if state.is::<press::State>() {
            self.targets.push(bounds);
        }
    }
}

impl Seen {
    fn of(visitor: &mut Visitor) -> Self {
        let mut seen = Self::default();
        visitor
            .studio
            .operate(&visitor.kiosk, visitor.size, &mut seen);
        seen
    }

    fn places(&self, words: &str) -> Vec<Rectangle> {
        let texts = self.texts.iter().filter(|(seen, _)| seen == words);

        texts.map(|(_, place)| *place).collect()
    }

    /// What can be pressed and holds a text whole: the smallest, since a card may
    /// reach under the footer.
    fn target(&self, text: Rectangle) -> Option<Rectangle> {
        let holds = |it: &Rectangle| {
            it.x <= text.x
                && it.y <= text.y + ROUNDING
                && it.x + it.width >= text.x + text.width
                && it.y + it.height >= text.y + text.height - ROUNDING
        };
        let targets = self.targets.iter().copied().filter(holds);

        targets.min_by(|a, b| a.area().total_cmp(&b.area()))
    }
}

/// What a statement says on its card in a language.
fn said(edition: &Edition, statement: &Statement, language: Language) -> String {
    let words = edition
        .catalogs
        .plain(reads(language), statement.id.as_str());

    match statement.kind {
        Kind::Say => format!("“{words}”"),
        _ => words,
    }
}

/// Looks at every statement of every topic in every pair of languages. Hands on
/// the places of its two texts where both are on the page, and the target that
/// holds the first; returns how many there were, and how many must have been.
fn compare(
    display: (Size, f32),
    judge: impl Fn(Rectangle, Rectangle, Rectangle, &str),
) -> (usize, usize) {
    let edition = edition();
    let (mut compared, mut expected) = (0, 0);

    for topic in &edition.content.topics {
        let says = topic.statements.iter().filter(|it| it.kind == Kind::Say);
        let says = says.count();
        // Spanish and Zapotec mode read the same; English stands large already
        // where it is said.
        expected += (topic.statements.len() - says) * 40 + says * 28;

        for pair in pairs() {
            let (first, second) = pair;
            let screen = Screen::Topic(Topic::new(topic.id.as_str()));
            let mut visitor = on(&edition, screen, (first, Some(second)), display);
            visitor.size.height *= 40.0;
            let seen = Seen::of(&mut visitor);

            for statement in &topic.statements {
                let name = format!("{} {first}+{second}", statement.id);
                let [a, b] = [first, second].map(|it| said(&edition, statement, it));
                let [places, others] = [&a, &b].map(|it| seen.places(it));
                assert_eq!(places.len(), 1, "{name}: {a}");
                assert_eq!(others.len(), 1, "{name}: {b}");
                if a == b || (statement.kind == Kind::Say && is_of_english(pair)) {
                    continue;
                }

                let card = seen.target(places[0]).unwrap_or_else(|| panic!("{name}"));
                assert_eq!(seen.target(others[0]), Some(card), "{name}: one card");
                judge(places[0], others[0], card, &name);
                compared += 1;
            }
        }
    }

    println!("{compared} statements compared");

    (compared, expected)
}

#[test]
fn equal_statements_stand_level_on_a_broad_display() {
    let (compared, expected) = compare((LAPTOP, 100.0), |first, second, card, name| {
        let off = (first.y - second.y).abs();
        assert!(off < ROUNDING, "{name}: {off} px apart");
        assert!(
            first.x + first.width <= second.x,
            "{name}: not at its right"
        );
        // The pictogram stands at the left of both and a sign at the right.
        let middle = card.x + card.width / 2.0;
        assert!(first.x < middle && second.x > middle - 40.0, "{name}");
    });

    assert_eq!(compared, expected);
    assert!(compared > 5000, "{compared}");
}

#[test]
fn the_second_statement_stands_under_the_first_on_a_high_display() {
    let (compared, expected) = compare(PORTRAIT, |first, second, _, name| {
        assert!(first.y + first.height <= second.y, "{name}: not under it");
        assert!((first.x - second.x).abs() < ROUNDING, "{name}: moved aside");
    });

    assert_eq!(compared, expected);
}

#[test]
fn controls_carry_both_languages() {
    let edition = edition();
    let mut labels = 0;

    for display in [(LAPTOP, 100.0), (LAPTOP, 135.0), PORTRAIT] {
        for (first, second) in pairs() {
            let screen = Screen::Topic(Topic::new("home-door"));
            let mut visitor = on(&edition, screen, (first, Some(second)), display);
            visitor.studio.draw(&visitor.kiosk, visitor.size);
            visitor.scroll(300.0);
            let seen = Seen::of(&mut visitor);

            for id in [
                "frame-back",
                "frame-clear",
                "frame-display",
                "frame-officer",
                "frame-up",
                "frame-more",
            ] {
                let [a, b] = [first, second].map(|it| edition.catalogs.plain(reads(it), id));
                let name = format!("{id} {first}+{second}: {a} and {b}");
                let target = |words: &str| {
                    let places = seen.places(words);
                    assert_eq!(places.len(), 1, "{name}: {words} stands once");

                    seen.target(places[0])
                };
                let target_of_first = target(&a);
                assert!(target_of_first.is_some(), "{name} is in no button");
                assert_eq!(target(&b), target_of_first, "{name}");
                labels += 1;
            }
        }
    }

    println!("{labels} pairs of labels");
    assert_eq!(labels, 3 * 42 * 6);
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
        Message::Display(display::Message::SecondChosen(chosen)) => {
            let is_own = *chosen == Some(language);

            if is_own || is_welcome {
                (language, second, is_welcome)
            } else {
                (language, *chosen, false)
            }
        }
        Message::Cleared => (Language::English, None, true),
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
        .chain([Message::Cleared])
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
fn the_panel_offers_every_language_but_the_visitors_own() {
    let edition = edition();
    let display = (Size::new(1920.0, 1080.0), 92.0);

    for (first, second) in pairs() {
        let home = Screen::Home(Home::default());
        let mut visitor = on(&edition, home, (first, None), display);
        visitor.send(Message::PanelOpened(Panel::Display));

        // One of each stands on the language bar.
        for language in Language::ALL {
            let chips = visitor.places_of(language.native_name()).len() - 1;
            assert_eq!(chips, usize::from(language != first), "{language}");
        }

        let chip = visitor.places_of(second.native_name())[1];
        visitor.tap_at(chip.center());
        assert_eq!(visitor.kiosk.session().second, Some(second));
        let none = edition.catalogs.plain(reads(first), "display-second-none");
        visitor.tap(&none);
        assert_eq!(visitor.kiosk.session().second, None);
        assert_eq!(visitor.kiosk.session().panel, Some(Panel::Display));
    }
}

/// The first two texts of the row at the top of the page, with their places: what
/// the bar says comes before.
fn top_row(visitor: &mut Visitor) -> Vec<(String, Rectangle)> {
    let texts = visitor.texts().into_iter();

    texts.skip(Language::ALL.len()).take(2).collect()
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

    for screen in Screen::all(&edition.content).into_iter().skip(1) {
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
                visitor.studio.draw(&visitor.kiosk, visitor.size);
                assert_eq!(visitor.top().top(), top, "{name}: on");
                visitor.send(Message::LanguageChosen(second));
                visitor.studio.draw(&visitor.kiosk, visitor.size);
                assert_eq!(visitor.top().top(), top, "{name}: changed places");
                visitor.send(Message::LanguageChosen(first));
                visitor.studio.draw(&visitor.kiosk, visitor.size);
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
            let screen = Screen::Topic(Topic::new(topic.id.as_str()));
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
            assert!(
                both.iter().all(|it| words.contains(it)),
                "{} {scroll}: {both:?} is not in sight: {words:#?}",
                topic.id
            );
        }
    }
}

#[test]
fn what_is_the_same_in_both_languages_stands_once() {
    let edition = edition();
    let help = Screen::Help(rights_kiosk::screen::Help::default());

    let seen = |languages| {
        let mut visitor = on(&edition, help.clone(), languages, (LAPTOP, 100.0));
        visitor.size.height *= 40.0;

        Seen::of(&mut visitor)
    };

    for (first, second) in pairs() {
        let alone = seen((first, None));
        let seen = seen((first, Some(second)));

        for hotline in &edition.content.hotlines {
            for same in [hotline.name.as_str(), hotline.number.as_str()] {
                let count = alone.places(same).len();
                assert!(count > 0, "{same}");
                assert_eq!(seen.places(same).len(), count, "{first}+{second} {same}");
            }
        }
        let title = edition.catalogs.plain(reads(first), "help-title");
        let titles = seen.places(&title).len();
        assert_eq!(titles, 1, "{first}+{second} {title}");
    }
}

#[test]
fn published_zapotec_comes_along_as_the_second_language() {
    let edition = edition();
    let screen = Screen::Topic(Topic::new("home-door"));
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
            let voice = edition.catalogs.plain(reads(first), "zapotec-no-voice");
            assert_eq!(words.contains(&voice), has_zapotec, "{first}");
        }
    }
}

#[test]
fn the_frame_stands_still_when_languages_change() {
    let edition = edition();
    let heights = |languages| {
        let screen = Screen::Topic(Topic::new("home-door"));
        let mut visitor = on(&edition, screen, languages, (LAPTOP, 135.0));
        let seen = Seen::of(&mut visitor);
        let last = seen.targets.last().expect("the footer");

        (seen.targets[0], last.y, last.height)
    };
    let first = heights((Language::English, Some(Language::Korean)));

    for (one, two) in pairs() {
        assert_eq!(heights((one, Some(two))), first, "{one}+{two}");
    }
}

#[test]
fn a_touch_on_a_card_of_two_languages_is_one_action() {
    let edition = edition();
    let languages = (Language::Korean, Some(Language::English));
    let words = |language| edition.catalogs.plain(language, "home-door-keep-closed");

    for language in [Language::Korean, Language::English] {
        let screen = Screen::Topic(Topic::new("home-door"));
        let mut visitor = on(&edition, screen, languages, (LAPTOP, 100.0));
        visitor.play(&[], Cursor::Unavailable);
        let messages = visitor.tap(&words(language));

        assert_eq!(messages.len(), 1, "{messages:?}");
        let screen = &visitor.kiosk.session().visit.screen;
        assert_eq!(screen.id(), "sources:home-door-keep-closed");
        // Where it comes from stands in the visitor's language alone.
        assert_eq!(visitor.kiosk.session().second, Some(Language::English));
    }
}
