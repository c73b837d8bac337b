//! Pages at rest: no line of text is cut at an edge of a page, and no heading stands alone at its
//! foot unless a page is too low for it and one line of what it is over, on every screen, in every
//! language, in two languages, on every display and at every size; and *more* leads to the end.

use super::cells::{self, Cell, View};
use super::processes::divided;
use crate::common::{DISPLAYS, Display, Visitor, edition};

use rights_kiosk::language::line_break;
use rights_kiosk::theme::TextSize;
use rights_kiosk::widget::focus::PageHandle;
use rights_kiosk::widget::page::{HEADING, PAGE};
use rights_kiosk::widget::styled_text::LineHeight;

use iced::Rectangle;
use iced::advanced::widget::{Id, Operation};
use iced::keyboard::key::Named;
use serde::{Deserialize, Serialize};

use std::any::Any;

/// How much of a line may be outside, in pixels: layout rounds here and there.
const ROUNDING: f32 = 1.01;

/// The smallest display.
const SMALL: Display = Display::new(1024.0, 600.0, 120.0);

/// The most pages that a screen may have.
const MOST: usize = 250;

/// Lines of text of the uppermost page, and where its rows show.
#[derive(Default)]
struct Lines {
    view: Rectangle,
    lines: Vec<(String, Rectangle)>,
    headings: Vec<Rectangle>,
    are_rows_next: bool,
    is_row: bool,
    words: String,
}

impl Lines {
    fn of(visitor: &mut Visitor) -> Self {
        let mut lines = Self::default();
        visitor.operate(&mut lines);

        lines
    }

    /// Those that show, from the first to the last.
    fn shown(&self) -> Vec<&(String, Rectangle)> {
        let bottom = self.view.y + self.view.height - ROUNDING;
        let shown = self.lines.iter().filter(|(_, line)| line.y < bottom);
        let mut shown: Vec<_> = shown.collect();
        shown.sort_by(|(_, a), (_, b)| a.y.total_cmp(&b.y));

        shown
    }

    /// The part of a page so high that is empty under the last line.
    fn empty(&self, height: f32) -> f32 {
        let shown = self.shown();
        let ends = shown.iter().map(|(_, line)| line.y + line.height);
        let end = ends.fold(self.view.y, f32::max);

        1.0 - (end - self.view.y) / height.max(1.0)
    }

    fn is_heading(&self, line: &Rectangle) -> bool {
        self.headings.iter().any(|it| it.contains(line.center()))
    }

    /// The last that shows, if it is a heading over nothing.
    fn alone(&self) -> Option<Alone> {
        let shown = self.shown();
        let (words, last) = shown.last()?;
        let is_first = shown.iter().all(|(_, line)| self.is_heading(line));
        let end = self.end_of(|line| shown.iter().any(|(_, it)| it == line));

        self.is_heading(last).then(|| Alone {
            words: words.clone(),
            end,
            is_first,
            // In a row that is cut the lines are known that do not show.
            with_line: self.first_clear(end),
        })
    }

    /// Where the lowest of some lines ends, from the top of the page.
    fn end_of(&self, is_meant: impl Fn(&Rectangle) -> bool) -> f32 {
        let lines = self.lines.iter().map(|it| &it.1).filter(|it| is_meant(it));

        lines
            .map(|line| line.y + line.height - self.view.y)
            .fold(0.0, f32::max)
    }

    /// Where the first line ends that is no heading, from the top of the page.
    fn least(&self) -> Option<f32> {
        let others = self.lines.iter().filter(|(_, line)| !self.is_heading(line));
        let top = others.map(|(_, line)| line.y).min_by(f32::total_cmp)?;
        let headings = self.end_of(|line| self.is_heading(line) && line.y < top);

        self.first_clear(headings)
    }

    /// Where a page can be cut first that shows a line which ends further down than that, from
    /// its top.
    fn first_clear(&self, from: f32) -> Option<f32> {
        let is_clear = |at: &f32| {
            let at = at + self.view.y;
            let mut lines = self.lines.iter();

            lines.all(|(_, line)| at <= line.y + 0.5 || at >= line.y + line.height - 0.5)
        };
        let ends = self
            .lines
            .iter()
            .map(|(_, line)| line.y + line.height - self.view.y);

        ends.filter(|end| *end > from + 0.5)
            .filter(is_clear)
            .min_by(f32::total_cmp)
    }

    /// Those that are cut.
    fn cut(&self) -> Vec<String> {
        let bottom = self.view.y + self.view.height;
        let is_cut = |line: Rectangle| {
            let is_in = line.y + line.height > self.view.y + ROUNDING && line.y < bottom - ROUNDING;
            let is_whole =
                line.y >= self.view.y - ROUNDING && line.y + line.height <= bottom + ROUNDING;

            is_in && !is_whole
        };
        let lines = self.lines.iter().filter(|(_, line)| is_cut(*line));

        lines
            .map(|(words, line)| format!("{words:?} {line:?} in {:?}", self.view))
            .collect()
    }
}

/// A heading that is the last on a page.
struct Alone {
    words: String,
    /// Where it ends, in logical pixels under the top of the view.
    end: f32,
    /// Whether nothing but headings stands on the page.
    is_first: bool,
    /// Where it ends with the first that it is over, if both are in one row.
    with_line: Option<f32>,
}

impl Alone {
    /// Whether it could stand over something, if that begins so on the next page.
    fn has_room(&self, view: f32, next: &Lines) -> bool {
        let least = || next.least().map(|least| self.end + least);
        let with_line = self.with_line.or_else(least);

        !self.is_first || with_line.is_some_and(|it| it <= view)
    }
}

impl Operation for Lines {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        let was_row = self.is_row;
        self.is_row |= std::mem::take(&mut self.are_rows_next);
        operate(self);
        self.is_row = was_row;
    }

    fn container(&mut self, id: Option<&Id>, bounds: Rectangle) {
        if id == Some(&PAGE) {
            self.lines.clear();
            self.headings.clear();
        } else if id == Some(&HEADING) {
            self.headings.push(bounds);
        }
    }

    fn text(&mut self, _id: Option<&Id>, _bounds: Rectangle, text: &str) {
        self.words = line_break::strip(text).into_owned();
    }

    fn custom(&mut self, _id: Option<&Id>, bounds: Rectangle, state: &mut dyn Any) {
        if state.is::<PageHandle>() {
            self.view = bounds;
            self.are_rows_next = true;
        } else if let Some(LineHeight(height)) = state.downcast_ref()
            && self.is_row
        {
            let count = (bounds.height / height).round().max(1.0);
            let height = bounds.height / count;
            for line in 0..count as usize {
                let y = bounds.y + height * line as f32;
                let line = Rectangle {
                    y,
                    height,
                    ..bounds
                };
                self.lines.push((self.words.clone(), line));
            }
        }
    }
}

/// What has come of some cells.
#[derive(Default, Serialize, Deserialize)]
struct Outcome {
    pages: usize,
    lines: usize,
    /// Cells that were read to their end.
    read: usize,
    /// Pages on which a row is higher than the page.
    tall: usize,
    /// Headings that no page has room for with a line under them.
    bare: usize,
    /// The pages that are emptiest at their foot though more comes, and by how much.
    emptiest: Vec<(f32, String)>,
    faults: Vec<String>,
}

/// Looks at the pages of a screen: all of them, or the first.
fn look(view: &View, cell: Cell, is_read: bool, outcome: &mut Outcome) {
    let mut visitor = cells::visitor(&edition(), view, cell);
    visitor.lay_out();
    let name = format!("{} {cell}", view.name);
    let mut pages = 0;

    loop {
        let seen = Lines::of(&mut visitor);
        let page = visitor.uppermost();
        pages += 1;
        outcome.lines += seen.lines.len();
        outcome.tall += usize::from(seen.view.height < page.view_height() - 1.0);
        let cut = seen.cut().into_iter();
        outcome
            .faults
            .extend(cut.map(|line| format!("{name}, page {pages}: {line} is cut")));
        let alone = seen.alone().filter(|_| page.has_more() && !view.is_asking);
        if page.has_more() && !view.is_asking {
            outcome.emptiest.push((
                seen.empty(page.view_height()),
                format!("{name}, page {pages}"),
            ));
        }
        if alone.is_none() && (!is_read || !page.has_more()) {
            break;
        }
        let before = visitor.texts();
        let _ = visitor.key(Named::PageDown);
        if visitor.texts() == before || pages > MOST {
            outcome
                .faults
                .push(format!("{name}: page {pages} is not turned"));
            break;
        }
        if let Some(alone) = alone {
            let next = Lines::of(&mut visitor);
            if alone.has_room(page.view_height(), &next) {
                let Alone { words, .. } = alone;
                let fault = format!("{name}, page {pages}: {words:?} stands over nothing");
                outcome.faults.push(fault);
            } else {
                outcome.bare += 1;
            }
        }
        if !is_read {
            break;
        }
    }
    if is_read {
        outcome.read += 1;
        // And back, page by page.
        let mut back = 1;
        while visitor.uppermost().has_less() && back <= MOST {
            let _ = visitor.key(Named::PageUp);
            back += 1;
        }
        // The label of *more* may take another line from the note beside it.
        if back.abs_diff(pages) > 1 {
            outcome
                .faults
                .push(format!("{name}: {pages} pages down, {back} up"));
        }
    }
    outcome.pages += pages;
}

/// How many headings of the sample stand alone at the foot of a page.
const MOST_ALONE: usize = 6;

#[test]
fn no_line_of_text_is_cut_at_an_edge_of_a_page() {
    let displays = DISPLAYS.into_iter().chain([SMALL]);
    // Beside each other where it is narrow.
    let languages = |display: Display| {
        let seconds = match display.width {
            ..=1024.0 => Vec::new(),
            ..=1366.0 => cells::neighbours(),
            _ => Vec::new(),
        };

        cells::languages().into_iter().chain(seconds)
    };
    let cells: Vec<_> = displays
        .flat_map(|display| TextSize::ALL.map(|text| (display, text)))
        .flat_map(|(display, text)| {
            languages(display).map(move |(language, second)| Cell {
                display,
                text,
                language,
                second,
            })
        })
        .enumerate()
        .collect();
    let test = "matrix::edges::no_line_of_text_is_cut_at_an_edge_of_a_page";
    let parts = divided(test, cells, |cells| {
        let views = cells::screens(&edition());
        let mut outcome = Outcome::default();
        for (cell_index, cell) in cells {
            for (index, view) in views.iter().enumerate() {
                // Each screen in each language on each display, in one of the sizes or another.
                let turn = cell_index + index;
                if !turn.is_multiple_of(7) {
                    continue;
                }
                // Over the question the page is not turned.
                let is_read = turn.is_multiple_of(21) && !view.is_asking;
                look(view, cell, is_read, &mut outcome);
            }
        }

        outcome
    });
    let mut all = Outcome::default();
    for part in parts {
        all.pages += part.pages;
        all.lines += part.lines;
        all.read += part.read;
        all.tall += part.tall;
        all.bare += part.bare;
        all.emptiest.extend(part.emptiest);
        all.faults.extend(part.faults);
    }

    println!(
        "{} lines on {} pages; {} screens read to the end; {} pages with a row higher than the \
         page; {} with a heading that has no room for a line under it",
        all.lines, all.pages, all.read, all.tall, all.bare
    );
    all.emptiest.sort_by(|a, b| b.0.total_cmp(&a.0));
    for (share, page) in all.emptiest.iter().take(40) {
        println!("{share:.2} empty: {page}");
    }
    // Where a page is low a heading may still stand alone at its foot; no more of them may.
    let (alone, others): (Vec<_>, Vec<_>) = all
        .faults
        .iter()
        .partition(|it| it.ends_with("stands over nothing"));
    println!("{} headings alone: {alone:#?}", alone.len());
    assert!(alone.len() <= MOST_ALONE, "{alone:#?}");
    let shown: Vec<_> = others.into_iter().take(200).map(String::as_str).collect();
    assert!(
        shown.is_empty(),
        "{} faults\n{}",
        all.faults.len(),
        shown.join("\n")
    );
    assert!(all.read > 300 && all.lines > 10_000);
}
