//! Every screen, in every language, at every text size, on every display: what is
//! touched is large enough and far enough from its neighbours, no run of text is
//! wider than its room, nothing lies over anything else, and the frame leaves
//! three fifths of the height to the page.

mod common;

#[path = "walk/cells.rs"]
mod cells;
#[path = "walk/seen.rs"]
mod seen;

use common::edition;
use rights_kiosk::language::Language;
use rights_kiosk::theme::{GAP, TARGET, TextSize};

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::thread;

use cells::{Cell, DISPLAYS, Walk};

/// What is measured may be off by this much, in millimetres: layout rounds to
/// pixels here and there.
pub const ROUNDING: f32 = 0.05;

/// The worst of each measure of a screen, with the cell in which it is.
#[derive(Default)]
struct Worst(BTreeMap<(String, &'static str), (f32, String)>);

impl Worst {
    /// Keeps the smaller of two.
    fn take(&mut self, screen: &str, measure: &'static str, value: f32, cell: &str) {
        let worst = self
            .0
            .entry((screen.to_owned(), measure))
            .or_insert((f32::INFINITY, String::new()));

        if value < worst.0 {
            *worst = (value, cell.to_owned());
        }
    }
}

/// What cells are walked through.
#[derive(Clone)]
struct Plan {
    displays: Vec<cells::Display>,
    sizes: Vec<TextSize>,
    /// The visitor's language and the one beside it.
    languages: Vec<(Language, Option<Language>)>,
}

/// Walks through the cells of one display.
fn walk(display: cells::Display, plan: &Plan) -> (usize, Worst, Vec<String>) {
    let edition = edition();
    let mut walk = Walk::new(&edition, display);
    let mut worst = Worst::default();
    let mut faults = Vec::new();
    let mut count = 0;

    for &text in &plan.sizes {
        for &(language, second) in &plan.languages {
            for screen in cells::screens(&edition) {
                let cell = Cell {
                    display,
                    text,
                    language,
                    second,
                };
                let name = format!("{} {cell}", screen.name);
                let found = walk.look(&screen, cell);
                count += 1;

                for (measure, value) in found.measures {
                    worst.take(&screen.name, measure, value, &name);
                }
                faults.extend(found.faults.into_iter().map(|it| format!("{name}: {it}")));
            }
        }
    }

    (count, worst, faults)
}

/// Walks through all cells of a plan and asserts that nothing is wrong.
fn assert_all_fits(plan: &Plan) {
    // One thread a display, as many at a time as there are cores.
    let walks: Vec<_> = plan
        .displays
        .iter()
        .map(|display| {
            let (display, plan) = (*display, plan.clone());

            thread::spawn(move || walk(display, &plan))
        })
        .collect();
    let mut count = 0;
    let mut worst = Worst::default();
    let mut faults = Vec::new();
    for walk in walks {
        let (cells, found, wrong) = walk.join().expect("the walk comes to its end");
        count += cells;
        for ((screen, measure), (value, cell)) in found.0 {
            worst.take(&screen, measure, value, &cell);
        }
        faults.extend(wrong);
    }

    let mut table = format!("{count} cells; the worst of each screen:\n");
    for ((screen, measure), (value, cell)) in &worst.0 {
        let cell = cell.strip_prefix(screen.as_str()).unwrap_or(cell);
        let _ = writeln!(table, "{screen:32} {measure:12} {value:7.2} {cell}");
    }
    println!("{table}");
    let shown: Vec<_> = faults.iter().take(3000).map(String::as_str).collect();
    assert!(
        faults.is_empty(),
        "{} faults\n{}",
        faults.len(),
        shown.join("\n")
    );
    assert_eq!(
        count,
        plan.displays.len()
            * plan.sizes.len()
            * plan.languages.len()
            * cells::screens(&edition()).len()
    );
}

#[test]
fn everything_fits_everywhere() {
    assert_all_fits(&Plan {
        displays: DISPLAYS.to_vec(),
        sizes: TextSize::ALL.to_vec(),
        languages: cells::languages(),
    });
}

/// In two languages at a time, at the size of text that everybody starts with.
#[test]
fn two_languages_fit_beside_each_other() {
    let plan = Plan {
        displays: DISPLAYS.to_vec(),
        sizes: vec![TextSize::default()],
        languages: cells::pairs(),
    };
    assert_eq!(plan.languages.len(), 42);

    assert_all_fits(&plan);
}

/// At the other sizes with one language beside each, and one before each.
#[test]
fn two_languages_fit_at_every_size() {
    let sizes = TextSize::ALL.into_iter();

    assert_all_fits(&Plan {
        displays: DISPLAYS.to_vec(),
        sizes: sizes.filter(|it| *it != TextSize::default()).collect(),
        languages: cells::ring(),
    });
}

/// The measures are those of the standard, and the walk holds to them.
#[test]
fn the_measures_are_those_of_the_standard() {
    const { assert!(TARGET >= 12.7 && GAP >= 2.54) }
}
