//! The frame in every language and in every two, at every size of text, on every display:
//! it keeps to its share, its words are whole, the names stand in one row, and the edition
//! line never loses that no lawyer has reviewed this.

use super::cells::{self, Cell, Languages, View};
use super::processes::divided;
use super::walk::layout::{self, Layout};
use crate::common::{DISPLAYS, Display, LOW, edition, edition_line};

use rights_kiosk::edition::Edition;
use rights_kiosk::language::Language;
use rights_kiosk::screen::{Screen, topic::Topic};
use rights_kiosk::theme::TextSize;

use iced::Rectangle;
use serde::{Deserialize, Serialize};

use std::collections::BTreeMap;
use std::sync::Arc;

/// The most letters of the short form.
const LETTERS: usize = 34;

/// How often each form was chosen, by display and size of text.
#[derive(Default, Serialize, Deserialize)]
struct Outcome {
    cells: usize,
    forms: BTreeMap<String, usize>,
    faults: Vec<String>,
}

fn look(edition: &Arc<Edition>, cell: Cell, outcome: &mut Outcome) {
    let view = View::new(Screen::Topic(Topic::new("home-door")));
    let mut visitor = cells::visitor(edition, &view, cell);
    let window = visitor.size;
    let seen = Layout::of(&mut visitor).only_frame();
    let mut found = layout::Found::default();
    seen.judge(cell, window, true, &mut found);
    outcome.cells += 1;
    let mut faults = found.faults;

    let bounds = |words: &str| -> Vec<Rectangle> {
        seen.words()
            .filter(|(it, _)| *it == words)
            .map(|(_, at)| at)
            .collect()
    };
    let [whole, short] = edition_line(edition, cell.language);
    let officer = edition
        .catalogs
        .plain(cell.language.sentences(), "frame-officer");
    let officer = bounds(&officer).first().copied().unwrap_or_default();
    let form = match (bounds(&whole).first(), bounds(&short).first()) {
        (Some(at), _) if at.y + at.height <= officer.y => "whole, over",
        (Some(_), _) => "whole",
        (_, Some(at)) if at.y + at.height <= officer.y => "short, over",
        (_, Some(_)) => "short",
        _ => {
            faults.push("no edition line".to_owned());
            "none"
        }
    };
    for at in bounds(&whole).into_iter().chain(bounds(&short)) {
        if !at.is_within(&Rectangle::with_size(window).expand(0.5)) {
            faults.push(format!("the edition line leaves the window: {at:?}"));
        }
    }

    // All seven names stand in one row.
    let names: Vec<_> = Language::ALL
        .into_iter()
        .flat_map(|it| bounds(it.native_name()))
        .collect();
    let row = names.first().copied().unwrap_or_default();
    if names.len() != Language::ALL.len() {
        faults.push(format!("{} names", names.len()));
    }
    if names
        .iter()
        .any(|it| (it.center_y() - row.center_y()).abs() > 2.0)
    {
        faults.push("the names stand in two rows".to_owned());
    }
    if names.windows(2).any(|it| it[0].x >= it[1].x) {
        faults.push("the names are not in their order".to_owned());
    }

    let Display { width, height, ppi } = cell.display;
    let languages = if cell.second.is_some() { "two" } else { "one" };
    let place = format!(
        "{width}x{height}@{ppi} {} {languages}: {form}",
        cell.text.id()
    );
    *outcome.forms.entry(place).or_default() += 1;
    let faults = faults.into_iter().map(|it| format!("{cell}: {it}"));
    outcome.faults.extend(faults);
}

#[test]
fn the_edition_line_never_loses_that_no_lawyer_has_reviewed_this() {
    let displays = DISPLAYS.into_iter().chain([LOW]);
    let languages: Vec<Languages> = cells::languages()
        .into_iter()
        .chain(cells::all_pairs())
        .collect();
    let cells: Vec<_> = displays
        .flat_map(|display| TextSize::ALL.map(|text| (display, text)))
        .flat_map(|(display, text)| {
            let languages = languages.clone();

            languages.into_iter().map(move |(language, second)| Cell {
                display,
                text,
                language,
                second,
            })
        })
        .collect();
    let expected = cells.len();
    let mut all = Outcome::default();
    let parts = divided(
        "matrix::frame::the_edition_line_never_loses_that_no_lawyer_has_reviewed_this",
        cells,
        |cells| {
            let edition = edition();
            let mut outcome = Outcome::default();
            for cell in cells {
                look(&edition, cell, &mut outcome);
            }
            outcome
        },
    );
    for part in parts {
        all.cells += part.cells;
        all.faults.extend(part.faults);
        for (place, count) in part.forms {
            *all.forms.entry(place).or_default() += count;
        }
    }

    for (place, count) in &all.forms {
        println!("{place:44} {count}");
    }
    assert!(
        all.faults.is_empty(),
        "{} faults\n{}",
        all.faults.len(),
        all.faults.join("\n")
    );
    assert_eq!(all.cells, expected);
}

#[test]
fn the_short_form_is_short_in_every_language() {
    let edition = edition();

    for id in ["badge-preview-short", "badge-release-short"] {
        for language in Language::ALL {
            let words = edition.catalogs.plain(language.sentences(), id);
            let letters = words.chars().count();
            assert!(letters <= LETTERS, "{language}: {words}: {letters}");
        }
    }
}
