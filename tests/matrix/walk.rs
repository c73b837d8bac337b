//! Every screen, in every language, at every text size, on every display: what is
//! touched is large enough and far enough from its neighbours, no run of text is
//! wider than its room, nothing lies over anything else, and the frame keeps to its share
//! of the height.

pub mod layout;

use super::cells::{self, Cell, Languages, View};
use super::processes::divided;
use crate::common::{DISPLAYS, Display, SMALLEST, edition};

use rights_kiosk::edition::Edition;
use rights_kiosk::files::Files;
use rights_kiosk::language::{Catalogs, Language, MISSING_TEXT};
use rights_kiosk::screen::Screen;
use rights_kiosk::theme::{GAP, TARGET, TextSize};

use serde::{Deserialize, Serialize};

use std::fmt::Write as _;
use std::sync::Arc;

/// What has come of some cells.
#[derive(Default, Serialize, Deserialize)]
struct Outcome {
    cells: usize,
    /// The worst of each measure of each screen.
    worst: Vec<Worst>,
    /// What is wrong.
    faults: Vec<String>,
}

/// The worst of a measure of a screen, with the cell in which it is.
#[derive(Serialize, Deserialize)]
struct Worst {
    screen: String,
    measure: String,
    value: f32,
    cell: String,
}

impl Outcome {
    /// Notes a measure, of which the smaller is the worse.
    fn note(&mut self, screen: &str, measure: &str, value: f32, cell: &str) {
        let mut all = self.worst.iter_mut();

        match all.find(|it| it.screen == screen && it.measure == measure) {
            Some(worst) if worst.value <= value => {}
            Some(worst) => {
                worst.value = value;
                cell.clone_into(&mut worst.cell);
            }
            None => self.worst.push(Worst {
                screen: screen.to_owned(),
                measure: measure.to_owned(),
                value,
                cell: cell.to_owned(),
            }),
        }
    }

    fn add(&mut self, other: Self) {
        self.cells += other.cells;
        self.faults.extend(other.faults);
        for it in other.worst {
            self.note(&it.screen, &it.measure, it.value, &it.cell);
        }
    }

    fn print(&mut self) {
        let mut table = format!("{} cells; the worst of each screen:\n", self.cells);

        self.worst
            .sort_by(|a, b| (&a.screen, &a.measure).cmp(&(&b.screen, &b.measure)));
        for Worst {
            screen,
            measure,
            value,
            cell,
        } in &self.worst
        {
            let cell = cell.strip_prefix(screen.as_str()).unwrap_or(cell);
            let _ = writeln!(table, "{screen:32} {measure:12} {value:7.2} {cell}");
        }
        println!("{table}");
    }
}

/// What is looked at in a cell. On the smallest displays the screen of staff is drawn as if they
/// were larger, and nobody sees the start screen at another size of text than everybody starts
/// with.
fn views(edition: &Edition, cell: Cell) -> Vec<View> {
    let is_smallest = SMALLEST.contains(&cell.display);
    let is_left_out = |screen: &Screen| {
        screen.is_for_staff() || screen.is_start() && cell.text != TextSize::default()
    };
    let mut views = cells::screens(edition);
    views.retain(|it| !(is_smallest && is_left_out(&it.screen)));

    views
}

/// Looks at every screen in some cells.
fn walk(edition: &Arc<Edition>, cells: Vec<Cell>) -> Outcome {
    let mut outcome = Outcome::default();

    for cell in cells {
        for view in views(edition, cell) {
            let name = format!("{} {cell}", view.name);
            let found = layout::look(edition, &view, cell);
            outcome.cells += 1;

            for (measure, value) in found.measures {
                outcome.note(&view.name, measure, value, &name);
            }
            let faults = found.faults.into_iter();
            outcome
                .faults
                .extend(faults.map(|it| format!("{name}: {it}")));
        }
    }

    outcome
}

/// Walks through every screen on these displays, at these sizes and in these languages,
/// and asserts that nothing is wrong.
#[track_caller]
fn assert_all_fits(test: &str, displays: &[Display], sizes: &[TextSize], languages: &[Languages]) {
    let cells: Vec<_> = displays
        .iter()
        .flat_map(|&display| sizes.iter().map(move |&text| (display, text)))
        .flat_map(|(display, text)| {
            languages.iter().map(move |&(language, second)| Cell {
                display,
                text,
                language,
                second,
            })
        })
        .collect();
    let expected: usize = cells.iter().map(|it| views(&edition(), *it).len()).sum();
    let mut outcome = Outcome::default();
    for part in divided(test, cells, |cells| walk(&edition(), cells)) {
        outcome.add(part);
    }

    outcome.print();
    let shown: Vec<_> = outcome
        .faults
        .iter()
        .take(3000)
        .map(String::as_str)
        .collect();
    assert!(
        outcome.faults.is_empty(),
        "{} faults\n{}",
        outcome.faults.len(),
        shown.join("\n")
    );
    assert_eq!(outcome.cells, expected);
}

#[test]
fn everything_fits_everywhere() {
    assert_all_fits(
        "matrix::walk::everything_fits_everywhere",
        &DISPLAYS,
        &TextSize::ALL,
        &cells::languages(),
    );
}

/// Those of the smallest computers: what the frame takes is not asked there, that everything is
/// whole and can be reached is.
#[test]
fn everything_fits_on_the_smallest_displays_too() {
    assert_all_fits(
        "matrix::walk::everything_fits_on_the_smallest_displays_too",
        &SMALLEST,
        &TextSize::ALL,
        &cells::languages(),
    );
}

/// In two languages at a time, at the size of text that everybody starts with.
#[test]
fn two_languages_fit_beside_each_other() {
    let languages = cells::all_pairs();
    assert_eq!(languages.len(), 42);

    assert_all_fits(
        "matrix::walk::two_languages_fit_beside_each_other",
        &DISPLAYS,
        &[TextSize::default()],
        &languages,
    );
}

/// At the other sizes with one language beside each, and one before each.
#[test]
fn two_languages_fit_at_every_size() {
    let sizes = TextSize::ALL.into_iter();
    let others: Vec<_> = sizes.filter(|it| *it != TextSize::default()).collect();

    assert_all_fits(
        "matrix::walk::two_languages_fit_at_every_size",
        &DISPLAYS,
        &others,
        &cells::neighbours(),
    );
}

/// It would prove nothing if the walk did not notice them.
#[test]
fn texts_that_are_missing_are_noticed() {
    let without = |paths: &[&str]| {
        let files = Files::embedded();
        let paths = files.under("locales/").filter(|path| !paths.contains(path));
        let sources =
            paths.filter_map(|path| Some((path.to_owned(), files.text(path).ok()?.to_owned())));
        let catalogs = Catalogs::parse(sources).expect("what is left is sound");
        let edition = Edition::load(None).expect("the edition is sound");

        Arc::new(edition.with_catalogs(catalogs))
    };
    let look = |edition: &Arc<Edition>| {
        let view = cells::screens(edition)
            .into_iter()
            .find(|it| it.name == "warrant")
            .expect("a screen");
        let cell = Cell {
            display: DISPLAYS[0],
            text: TextSize::default(),
            language: Language::Korean,
            second: None,
        };

        layout::look(edition, &view, cell).faults
    };

    assert_eq!(look(&without(&[])), [""; 0]);
    for (paths, words) in [
        // English stands in for it, with its mark.
        (["locales/ko/warrant.ftl"].as_slice(), "[en] "),
        // No language has it.
        (
            &["locales/ko/warrant.ftl", "locales/en/warrant.ftl"],
            &edition().catalogs.plain(Language::Korean, MISSING_TEXT),
        ),
    ] {
        let faults = look(&without(paths));
        let is_told = |it: &String| it.contains(words) && it.ends_with("stands for a missing text");
        assert!(faults.iter().any(is_told), "{words}: {faults:#?}");
    }
}

/// The measures are those of the standard, and the walk holds to them.
#[test]
fn the_measures_are_those_of_the_standard() {
    const { assert!(TARGET >= 12.7 && GAP >= 2.54) }
}
