//! The rows of a page in the middle of a layout: where they stand, and where the
//! page can rest.
//!
//! A page rests where a row begins at its top. What does not show as a whole at
//! the bottom does not show at all, and is the first on the next page. A row is cut,
//! between two lines of text, only if it is higher than the page; or if without its
//! beginning most of the page would be empty, and then the next page has it whole.

use super::PageView;
use super::lines::Lines;

use iced::advanced::layout::{Layout, Node};
use iced::advanced::widget::Tree;
use iced::{Size, Vector};

/// A height in logical pixels that no pixel shows.
pub(super) const TRACE: f32 = 0.05;

/// How far a row may reach over the bottom and still show as a whole, in logical
/// pixels: layout rounds here and there.
pub(super) const ROUNDING: f32 = 1.0;

/// The part of the page that may stay empty at its bottom.
const EMPTY: f32 = 0.3;

/// A place on the page: the row at the top, and where the space above it begins, in
/// logical pixels under the top of the view, so nothing or less.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(super) struct Spot {
    pub(super) row: usize,
    pub(super) start: f32,
}

impl Spot {
    /// The top of the page.
    pub(super) const TOP: Self = Self::at(0);

    /// Where a row begins.
    pub(super) const fn at(row: usize) -> Self {
        Self { row, start: 0.0 }
    }

    /// Whether both are the same to the eye.
    pub(super) fn is_at(self, other: Self) -> bool {
        self.row == other.row && (self.start - other.start).abs() < ROUNDING
    }

    /// Whether it is the top of the page.
    pub(super) fn is_top(self) -> bool {
        self.row == 0 && self.start >= -TRACE
    }
}

/// What shows from a place on.
#[derive(Debug, Clone, Copy)]
pub(super) struct Whole {
    /// Where that begins which does not show.
    pub(super) next: Spot,
    /// Where that ends which shows, in logical pixels under the top of the view.
    pub(super) bottom: f32,
    /// The row after the last that shows, if only as far as it has room.
    pub(super) after: usize,
    /// Whether that last row shows only so far.
    pub(super) is_cut: bool,
}

/// How the rows were put on the page.
#[derive(Debug, Clone, Copy)]
pub(super) struct Placed {
    /// Whether the page goes on below.
    pub(super) has_more: bool,
    /// Where the last row is cut, in logical pixels under the top of the view.
    pub(super) cut: Option<f32>,
}

/// The rows of a page, each laid out at most once.
pub(super) struct Rows<'l, 'a, Message> {
    pub(super) page: &'l mut PageView<'a, Message>,
    tree: &'l mut Tree,
    renderer: &'l iced::Renderer,
    view: Size,
    nodes: &'l mut [Node],
    heights: Vec<Option<f32>>,
}

impl<'l, 'a, Message: 'a> Rows<'l, 'a, Message> {
    pub(super) fn new(
        page: &'l mut PageView<'a, Message>,
        tree: &'l mut Tree,
        renderer: &'l iced::Renderer,
        view: Size,
        nodes: &'l mut [Node],
    ) -> Self {
        Self {
            heights: vec![None; page.rows.len()],
            page,
            tree,
            renderer,
            view,
            nodes,
        }
    }

    pub(super) fn count(&self) -> usize {
        self.heights.len()
    }

    pub(super) fn view(&self) -> Size {
        self.view
    }

    /// The heights of those that have been laid out.
    pub(super) fn heights(&self) -> &[Option<f32>] {
        &self.heights
    }

    pub(super) fn height(&mut self, row: usize) -> f32 {
        if let Some(height) = self.heights[row] {
            return height;
        }
        let height = self
            .page
            .lay_out_row(row, self.tree, self.renderer, self.view, self.nodes);
        self.heights[row] = Some(height);

        height
    }

    /// Height of the space above a row. The first brings the margin along.
    fn lead(&self, row: usize) -> f32 {
        if row == 0 {
            self.page.style.margin
        } else {
            self.page.style.gap
        }
    }

    /// Height of a row and of the space above it.
    pub(super) fn span(&mut self, row: usize) -> f32 {
        self.height(row) + self.lead(row)
    }

    /// Whether a row shows as a whole if it begins at the top.
    pub(super) fn has_room(&mut self, row: usize) -> bool {
        self.span(row) <= self.view.height + ROUNDING
    }

    /// What stands in a row, as it is before it is put in its place; of what can be pressed only
    /// what is no higher than this, in logical pixels.
    fn lines(&mut self, row: usize, highest: f32) -> Lines {
        let _ = self.height(row);
        let mut lines = Lines::new(highest);
        for cell in &self.page.rows[row].cells {
            self.page.children[cell.child].as_widget_mut().operate(
                &mut self.tree.children[cell.child],
                Layout::new(&self.nodes[cell.child]),
                self.renderer,
                &mut lines,
            );
        }

        lines
    }

    /// Where a row can be cut, from its beginning to its end, in logical pixels under
    /// its beginning.
    pub(super) fn cuts(&mut self, row: usize) -> Vec<f32> {
        let span = self.span(row);
        let lead = self.lead(row);
        let mut cuts = self.lines(row, self.view.height / 2.0).cuts(lead);
        cuts.retain(|cut| *cut > lead + ROUNDING && *cut < span - ROUNDING);
        // Also under the space above it, so that what stands in it has all the view.
        cuts.splice(0..0, [0.0, lead]);

        cuts
    }

    /// What shows as a whole from a place on; of a row that is higher than the page,
    /// as many lines as do.
    pub(super) fn whole(&mut self, from: Spot) -> Whole {
        let mut bottom = from.start;
        let mut row = from.row;
        while row < self.count() {
            let end = bottom + self.span(row);
            if end > self.view.height + ROUNDING {
                break;
            }
            bottom = end;
            row += 1;
        }
        // A heading goes with what it is over.
        while row < self.count() && row > from.row + 1 && self.is_heading(row - 1) {
            row -= 1;
            bottom -= self.span(row);
        }
        if row != from.row || row == self.count() {
            let room = self.view.height - bottom;
            // Of what a heading stands over, which is all that shows, as much as has room.
            let is_bare = (from.row..row).all(|it| self.is_heading(it));
            let is_empty = is_bare || room > self.view.height * EMPTY;
            let beginning = is_empty.then(|| self.beginning(row, room)).flatten();
            let (after, shown) = beginning.unwrap_or((row, 0.0));

            return Whole {
                next: Spot::at(row),
                bottom: bottom + shown,
                after,
                is_cut: beginning.is_some(),
            };
        }

        let most = self.view.height - from.start;
        let cuts = self.cuts(row).into_iter();
        let cut = cuts
            .take_while(|cut| *cut <= most)
            .filter(|cut| *cut > ROUNDING - from.start)
            .last()
            .unwrap_or(most);

        Whole {
            next: Spot { row, start: -cut },
            bottom: cut + from.start,
            after: row + usize::from(cut > 0.0),
            is_cut: cut > 0.0,
        }
    }

    /// Whether a row is a heading and nothing else.
    fn is_heading(&mut self, row: usize) -> bool {
        self.lines(row, self.view.height).are_heading()
    }

    /// How much shows of a row, with the headings that it begins with, in a room at the bottom
    /// that would else be too empty: whole lines and whole buttons; where not even one has room,
    /// a button is cut between its lines, at first only one that is high. And the row after it.
    fn beginning(&mut self, mut row: usize, room: f32) -> Option<(usize, f32)> {
        let mut over = 0.0;
        while row < self.count() && self.is_heading(row) {
            over += self.span(row);
            row += 1;
        }
        if row == self.count() {
            return None;
        }
        let lead = self.lead(row);
        let cut = [f32::INFINITY, self.view.height / 2.0, 0.0]
            .into_iter()
            .find_map(|highest| {
                let lines = self.lines(row, highest);
                // At least one line, and one under what it begins with.
                let least = lines.first_end(lead).max(lead + lines.under_headings());
                let cuts = lines.cuts(lead).into_iter();

                cuts.take_while(|cut| over + cut <= room)
                    .filter(|cut| *cut >= least)
                    .last()
            })?;

        Some((row + 1, over + cut))
    }

    /// Where *more* leads from a place, if the page goes on.
    pub(super) fn next(&mut self, from: Spot) -> Option<Spot> {
        let next = self.whole(from).next;

        (next.row < self.count()).then_some(next)
    }

    /// Where the rows end that fill the view from `start` on, and the row after
    /// them.
    pub(super) fn fill(&mut self, top: usize, start: f32) -> (usize, f32) {
        let mut end = start;
        let mut row = top;
        while row < self.count() && end < self.view.height {
            end += self.span(row);
            row += 1;
        }

        (row, end)
    }

    /// Where a row shows that begins at `start`. In a shorter language the last
    /// rows may end above the bottom. Then the row at the top need not hide its
    /// beginning.
    pub(super) fn adrift(&mut self, at: Spot) -> Spot {
        let (next, end) = self.fill(at.row, at.start);
        let spare = self.view.height - self.page.style.margin - end;

        if next == self.count() && spare > 0.0 {
            let start = (at.start + spare).min(0.0);

            Spot { start, ..at }
        } else {
            at
        }
    }

    /// Where the page comes to that is moved by so many logical pixels. At its end
    /// it stops, unless it `passes` that on its way to where it can rest.
    pub(super) fn scrolled(&mut self, from: Spot, moved: f32, passes: bool) -> Spot {
        let mut row = from.row;
        let mut start = from.start - moved;
        // Rows above come into view.
        while start > 0.0 && row > 0 {
            row -= 1;
            start -= self.span(row);
        }
        if row == 0 {
            start = start.min(0.0);
        }

        // Moving down stops when the last row stands at the bottom, but what
        // a change of language left above that stays where it is.
        if moved > 0.0 && !passes {
            let (next, bottom) = self.fill(row, start);
            let excess = self.view.height - (bottom + self.page.style.margin);
            if next == self.count() && excess > 0.0 {
                // No further than where it came from, which is above.
                start += excess.min(moved);
            }
        }

        // Rows that have left above hand over to the next one.
        while row + 1 < self.count() && start + self.span(row) <= 0.5 {
            start += self.span(row);
            row += 1;
        }

        Spot { row, start }
    }

    /// The part of the row at the top, and of the space above it, that is hidden.
    pub(super) fn hidden(&mut self, at: Spot) -> f32 {
        let span = self.span(at.row);

        // What no pixel shows is rounding: the page stands at the top of the row.
        if span > 0.0 && at.start < -TRACE {
            (-at.start / span).clamp(0.0, 1.0)
        } else {
            0.0
        }
    }

    /// Puts the rows where they show, of a page at rest only those that show as a
    /// whole.
    pub(super) fn place(&mut self, at: Spot, is_adrift: bool) -> Placed {
        let whole = (!is_adrift).then(|| self.whole(at));
        let after = whole.map(|it| it.after);
        let mut y = at.start;
        let mut row = at.row;
        while row < after.unwrap_or(self.count()) && (y < self.view.height || after.is_some()) {
            let height = self.height(row);
            y += self.lead(row);
            for cell in &self.page.rows[row].cells {
                self.nodes[cell.child].translate_mut(Vector::new(0.0, y));
            }
            y += height;
            row += 1;
        }

        // Rows that were measured but are not on the page have no place.
        for measured in (0..at.row).chain(row..self.count()) {
            for cell in &self.page.rows[measured].cells {
                self.nodes[cell.child] = Node::new(Size::ZERO);
            }
        }

        let goes_on = |whole: Whole| whole.next.row < self.heights.len();
        let is_over = row < self.heights.len() || y > self.view.height + ROUNDING;

        Placed {
            has_more: whole.map_or(is_over, goes_on),
            cut: whole.filter(|it| it.is_cut).map(|it| it.bottom),
        }
    }
}
