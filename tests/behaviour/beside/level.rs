//! Where the words of two languages stand on the page.

use super::on;
use crate::common::{LAPTOP, Recorder, edition, pairs};

use rights_kiosk::content::{self, Kind, Statement};
use rights_kiosk::edition::Edition;
use rights_kiosk::language::Language;
use rights_kiosk::screen::{
    Screen,
    help::Help,
    topic::{Tab, Topic},
};

use iced::{Rectangle, Size};

/// The display that is higher than wide, and its pixels in an inch.
const PORTRAIT: (Size, f32) = (Size::new(1080.0, 1920.0), 92.0);

/// What may be off by rounding, in pixels.
const ROUNDING: f32 = 0.5;

fn is_of_english((first, second): (Language, Language)) -> bool {
    first == Language::English || second == Language::English
}

/// What can be pressed and holds a text whole: the smallest, since a card may
/// reach under the footer.
fn target(seen: &Recorder, text: Rectangle) -> Option<Rectangle> {
    let holds = |it: &Rectangle| {
        it.x <= text.x
            && it.y <= text.y + ROUNDING
            && it.x + it.width >= text.x + text.width
            && it.y + it.height >= text.y + text.height - ROUNDING
    };
    let targets = seen.targets.iter().copied().filter(holds);

    targets.min_by(|a, b| a.area().total_cmp(&b.area()))
}

/// What a statement says on its card in a language.
fn said(edition: &Edition, statement: &Statement, language: Language) -> String {
    let words = edition
        .catalogs
        .plain(language.sentences(), statement.id.as_str());

    match statement.kind {
        Kind::Say => format!("“{words}”"),
        _ => words,
    }
}

/// The statements of a page of a topic that stand nowhere else.
fn statements(topic: &content::Topic, tab: Tab) -> Vec<&Statement> {
    match tab {
        Tab::Now | Tab::Helpers => Vec::new(),
        Tab::Stage(index) => topic.at_stage(&topic.stages[index].id).collect(),
        Tab::Know => topic.known(),
    }
}

/// Looks at every statement of every page of every topic but the first in every pair of
/// languages. Hands on the places of its two texts where both are on the page, and the target that
/// holds the first if it is one; returns how many there were, and how many must have been.
fn compare(
    display: (Size, f32),
    judge: impl Fn(Rectangle, Rectangle, Option<Rectangle>, &str),
) -> (usize, usize) {
    let edition = edition();
    let (mut compared, mut expected) = (0, 0);

    for topic in &edition.content.topics {
        let stages = (0..topic.stages.len()).map(Tab::Stage);
        for tab in stages.chain([Tab::Know]) {
            let statements = statements(topic, tab);
            let says = statements.iter().filter(|it| it.kind == Kind::Say);
            let says = says.count();
            // Spanish and Zapotec mode read the same; English stands large already
            // where it is said.
            expected += (statements.len() - says) * 40 + says * 28;

            for pair in pairs() {
                let (first, second) = pair;
                let screen = Screen::Topic(Topic::new(topic.id.as_str()).at(tab));
                let mut visitor = on(&edition, screen, (first, Some(second)), display);
                visitor.size.height *= 40.0;
                let seen = visitor.see();

                for statement in &statements {
                    let name = format!("{} {first}+{second}", statement.id);
                    let [a, b] = [first, second].map(|it| said(&edition, statement, it));
                    let [places, others] = [&a, &b].map(|it| seen.places(it));
                    assert_eq!(places.len(), 1, "{name}: {a}");
                    assert_eq!(others.len(), 1, "{name}: {b}");
                    if a == b || (statement.kind == Kind::Say && is_of_english(pair)) {
                        continue;
                    }

                    let card = target(&seen, places[0]);
                    assert_eq!(card.is_none(), statement.kind == Kind::Know, "{name}");
                    assert_eq!(target(&seen, others[0]), card, "{name}: one card");
                    judge(places[0], others[0], card, &name);
                    compared += 1;
                }
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
        let middle = card.map_or(LAPTOP.width / 2.0, |card| card.center_x());
        assert!(first.x < middle && second.x > middle - 60.0, "{name}");
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
            let screen = Screen::Topic(Topic::new("home-door").at(Tab::Know));
            let mut visitor = on(&edition, screen, (first, Some(second)), display);
            visitor.lay_out();
            visitor.scroll(300.0);
            let seen = visitor.see();

            for id in [
                "frame-back",
                "frame-clear",
                "frame-display",
                "frame-officer",
                "frame-up",
                "frame-more",
            ] {
                let [a, b] = [first, second].map(|it| edition.catalogs.plain(it.sentences(), id));
                let name = format!("{id} {first}+{second}: {a} and {b}");
                let target = |words: &str| {
                    let places = seen.places(words);
                    assert_eq!(places.len(), 1, "{name}: {words} stands once");

                    target(&seen, places[0])
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

#[test]
fn what_is_the_same_in_both_languages_stands_once() {
    let edition = edition();
    let help = Screen::Help(Help::default());

    let seen = |languages| {
        let mut visitor = on(&edition, help.clone(), languages, (LAPTOP, 100.0));
        visitor.size.height *= 40.0;

        visitor.see()
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
        // The title gives way to the numbers where there is no room; what is asked never does.
        let question = edition.catalogs.plain(first.sentences(), "help-needs");
        let questions = seen.places(&question).len();
        assert_eq!(questions, 1, "{first}+{second} {question}");
    }
}

#[test]
fn the_frame_stands_still_when_languages_change() {
    let edition = edition();
    let heights = |languages| {
        let screen = Screen::Topic(Topic::new("home-door"));
        let mut visitor = on(&edition, screen, languages, (LAPTOP, 135.0));
        let seen = visitor.see();
        let last = seen.targets.last().expect("the footer");

        (seen.targets[0], last.y, last.height)
    };
    let first = heights((Language::English, Some(Language::Korean)));

    for (one, two) in pairs() {
        assert_eq!(heights((one, Some(two))), first, "{one}+{two}");
    }
}
