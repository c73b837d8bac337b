//! The first view of Get help: so many numbers stand whole in it, on every display, at every size
//! of text, in every language.

use super::cells::{self, Cell, View};
use super::processes::divided;
use crate::common::{DISPLAYS, Display, Targets, edition};

use rights_kiosk::language::Language;
use rights_kiosk::screen::{Screen, help::Help};
use rights_kiosk::theme::TextSize;

use iced::Rectangle;

/// Besides those on which everything has to hold.
const NETBOOK: Display = Display::new(1024.0, 600.0, 120.0);

/// How many numbers have to stand whole in the first view.
fn least(cell: Cell) -> usize {
    let is_tall = cell.display.height * 25.4 / cell.display.ppi >= 180.0;

    match cell.text {
        TextSize::Small | TextSize::Medium if is_tall => 4,
        TextSize::Small | TextSize::Medium => 2,
        TextSize::Large | TextSize::Huge => 1,
    }
}

/// The numbers whose cards stand whole in the first view of a cell.
fn whole(cell: Cell) -> Vec<String> {
    let edition = edition();
    let view = View::new(Screen::Help(Help::default()));
    let mut visitor = cells::visitor(&edition, &view, cell);
    let targets = Targets::of(&mut visitor);
    let texts = visitor.texts();
    let numbers = edition.content.numbers(&[], None, None);
    let is_whole = |card: Rectangle| {
        let view = targets.view;

        card.y >= view.y - 0.5 && card.y + card.height <= view.y + view.height + 0.5
    };
    let cards = targets.all.iter().filter(|(key, _)| key.is_row());

    cards
        .filter(|(_, card)| is_whole(*card))
        .filter_map(|(_, card)| {
            let mut inside = texts.iter().filter(|it| card.contains(it.1.center()));

            inside.find(|(words, _)| numbers.iter().any(|it| it.number == words))
        })
        .map(|(words, _)| words.clone())
        .collect()
}

#[test]
fn the_first_view_of_help_holds_its_numbers() {
    let cells: Vec<_> = DISPLAYS
        .into_iter()
        .chain([NETBOOK])
        .flat_map(|display| TextSize::ALL.map(|text| (display, text)))
        .flat_map(|(display, text)| {
            Language::ALL.map(|language| Cell {
                display,
                text,
                language,
                second: None,
            })
        })
        .collect();
    let count = cells.len();
    let found: Vec<Vec<String>> = divided(
        "matrix::help::the_first_view_of_help_holds_its_numbers",
        cells,
        |cells| -> Vec<String> {
            let told = cells.into_iter().map(|cell| {
                let (seen, least) = (whole(cell).len(), least(cell));
                let word = if seen < least { "FAULT" } else { "holds" };

                format!("{word} {seen} of {least}: {cell}")
            });

            told.collect()
        },
    );
    let found = found.concat();
    println!("{}", found.join("\n"));

    let faults: Vec<_> = found.iter().filter(|it| it.starts_with("FAULT")).collect();
    assert_eq!(found.len(), count);
    assert!(faults.is_empty(), "{faults:#?}");
}
