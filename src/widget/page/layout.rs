//! Laying out a page: rows from the anchor outward, and the strip under them.

use super::state::{ScrollAnchor, ScrollState};
use super::{Fixture, PageStyle, PageView};

use iced::advanced::layout::{Limits, Node};
use iced::advanced::widget::Tree;
use iced::{Point, Size, Vector};

/// A height in logical pixels that no pixel shows.
const TRACE: f32 = 0.05;

impl<'a, Message: 'a> PageView<'a, Message> {
    /// Lays out the page: header, rows, and the strip under them.
    pub(super) fn lay_out(
        &mut self,
        tree: &mut Tree,
        renderer: &iced::Renderer,
        limits: &Limits,
    ) -> Node {
        let size = limits.max();
        let mut nodes = vec![Node::new(Size::ZERO); self.children.len()];
        let loose = Limits::with_compression(Size::ZERO, size, Size::new(false, true));
        for fixture in [Fixture::Header, Fixture::Up, Fixture::More] {
            let child = self.index(fixture);
            nodes[child] = self.lay_out_child(child, tree, renderer, &loose);
        }
        let header = self.index(Fixture::Header);
        let header_height = nodes[header].size().height;

        // Whether there is more is known only after the layout, and the strip
        // of buttons takes room from it; what was true before is true mostly.
        let state = tree.state.downcast_ref::<ScrollState>();
        let mut has_pagers = state.has_more || state.has_less();
        let mut is_guess = true;
        let strip = loop {
            let strip = self.lay_out_strip(size, has_pagers, tree, renderer, &mut nodes);
            let view = Size::new(size.width, (size.height - header_height - strip).max(0.0));
            let has_more = self.lay_out_rows(tree, renderer, view, &mut nodes);
            let state = tree.state.downcast_mut::<ScrollState>();
            state.has_more = has_more;
            state.view_height = view.height;
            let needs_pagers = has_more || state.has_less();
            // Buttons that turn out to be needed come whenever that is; those
            // that do not may go once, so that this comes to an end.
            if has_pagers == needs_pagers || !(needs_pagers || is_guess) {
                break strip;
            }
            has_pagers = needs_pagers;
            is_guess = false;
        };

        for cell in &mut nodes[..header] {
            cell.translate_mut(Vector::new(0.0, header_height));
        }
        let view_height = tree.state.downcast_ref::<ScrollState>().view_height;
        let middle = header_height + view_height + (strip + self.style.gap) / 2.0;
        self.place_strip(size.width, middle, has_pagers, &mut nodes);

        Node::with_children(size, nodes)
    }

    /// Lays out the note in the room that the paging buttons leave it, if they
    /// show. Returns the height of the strip with the gap above it.
    fn lay_out_strip(
        &mut self,
        size: Size,
        has_pagers: bool,
        tree: &mut Tree,
        renderer: &iced::Renderer,
        nodes: &mut [Node],
    ) -> f32 {
        let PageStyle { margin, gap, .. } = self.style;
        let [note, up, more] = [Fixture::Note, Fixture::Up, Fixture::More].map(|it| self.index(it));
        let [up, more] = [up, more].map(|pager| nodes[pager].size());
        let taken = if has_pagers {
            up.width + more.width + gap + gap
        } else {
            0.0
        };
        let width = size.width - 2.0 * margin - taken;
        let limits = Limits::new(Size::ZERO, Size::new(width.max(0.0), size.height));
        nodes[note] = self.lay_out_child(note, tree, renderer, &limits);
        let note_height = nodes[note].size().height;

        let height = if has_pagers {
            note_height.max(up.height.max(more.height))
        } else {
            note_height
        };

        height + gap
    }

    /// Puts the note and the paging buttons around the middle of the strip. A card
    /// that is cut at the edge of the view stands no nearer to the strip than
    /// another card would.
    fn place_strip(&self, width: f32, middle: f32, has_pagers: bool, nodes: &mut [Node]) {
        let PageStyle { margin, gap, .. } = self.style;
        let note = &mut nodes[self.index(Fixture::Note)];
        note.move_to_mut(Point::new(margin, middle - note.size().height / 2.0));

        let mut right = width - margin;
        for pager in [Fixture::More, Fixture::Up].map(|it| self.index(it)) {
            // Buttons that do not show have no place.
            if !has_pagers {
                nodes[pager] = Node::new(Size::ZERO);
            }
            let Size { width, height } = nodes[pager].size();
            right -= width;
            nodes[pager].move_to_mut(Point::new(right, middle - height / 2.0));
            right -= gap;
        }
    }

    fn lay_out_child(
        &mut self,
        child: usize,
        tree: &mut Tree,
        renderer: &iced::Renderer,
        limits: &Limits,
    ) -> Node {
        self.children[child]
            .as_widget_mut()
            .layout(&mut tree.children[child], renderer, limits)
    }

    /// Lays out the cells of a row at the top left and returns its height.
    pub(super) fn lay_out_row(
        &mut self,
        row: usize,
        tree: &mut Tree,
        renderer: &iced::Renderer,
        view: Size,
        nodes: &mut [Node],
    ) -> f32 {
        let PageStyle { margin, gap, .. } = self.style;
        let cells = self.rows[row].cells.clone();
        let total = f32::from(cells.iter().map(|it| it.weight).sum::<u16>().max(1));
        let room = view.width - 2.0 * margin - gap * (cells.len().saturating_sub(1)) as f32;
        let width = |weight: u16| (room * f32::from(weight) / total).max(0.0);
        let mut x = margin;
        let mut height = (view.height - margin) * self.rows[row].share - gap;

        for cell in &cells {
            let width = width(cell.weight);
            let limits = Limits::with_compression(
                Size::new(width, 0.0),
                Size::new(width, f32::INFINITY),
                Size::new(false, true),
            );
            let node = self.lay_out_child(cell.child, tree, renderer, &limits);

            height = height.max(node.size().height);
            nodes[cell.child] = node.move_to(Point::new(x, 0.0));
            x += width + gap;
        }

        // Cards of one row are equally high.
        for cell in cells {
            if nodes[cell.child].size().height >= height {
                continue;
            }

            let size = Size::new(width(cell.weight), height);
            let position = nodes[cell.child].bounds().position();

            nodes[cell.child] = self
                .lay_out_child(cell.child, tree, renderer, &Limits::new(size, size))
                .move_to(position);
        }

        height
    }

    /// Lays out rows from the anchor until the view is full, after moving the page
    /// by the scrolling that is pending. Returns whether the page goes on below.
    fn lay_out_rows(
        &mut self,
        tree: &mut Tree,
        renderer: &iced::Renderer,
        view: Size,
        nodes: &mut [Node],
    ) -> bool {
        let state = tree.state.downcast_mut::<ScrollState>();
        let ScrollAnchor { key, hidden } = state.anchor;
        let moved = std::mem::take(&mut state.pending);
        if self.rows.is_empty() {
            return false;
        }

        let top = self.row_of(key);
        let mut rows = Rows {
            heights: vec![None; self.rows.len()],
            page: self,
            tree,
            renderer,
            view,
            nodes,
        };
        let mut start = -rows.span(top) * hidden;
        if moved != 0.0 {
            start = rows.shown(top, start) - moved;
        }
        let (top, start) = rows.settle(top, start, moved);
        let hidden = rows.hidden(top, start);
        let has_more = rows.place(top, start);

        // A place that nobody has moved keeps its row and its number exactly, even
        // if in another language or size a sliver of that row is nothing.
        if moved != 0.0 {
            let anchor = ScrollAnchor {
                key: self.key_of(top),
                hidden,
            };
            let state = tree.state.downcast_mut::<ScrollState>();
            state.is_at_end = anchor.is_at(state.anchor);
            state.anchor = anchor;
        }

        has_more
    }

    /// The index of the row that holds the item of this key, or the item
    /// nearest before it.
    fn row_of(&self, key: usize) -> usize {
        self.rows
            .iter()
            .position(|row| row.keys.contains(&key))
            .unwrap_or_else(|| {
                self.rows
                    .partition_point(|row| row.keys.first().is_none_or(|first| *first <= key))
                    .saturating_sub(1)
            })
    }

    /// The key by which a row is remembered.
    pub(super) fn key_of(&self, row: usize) -> usize {
        self.rows
            .get(row)
            .and_then(|row| row.keys.first())
            .copied()
            .unwrap_or_default()
    }
}

/// The rows of a page in the middle of a layout, each laid out at most once.
///
/// Where the rows stand is given by the row at the top and its *start*: where the
/// space above it begins, in logical pixels under the top of the view, so nothing
/// or less.
struct Rows<'l, 'a, Message> {
    page: &'l mut PageView<'a, Message>,
    tree: &'l mut Tree,
    renderer: &'l iced::Renderer,
    view: Size,
    nodes: &'l mut [Node],
    heights: Vec<Option<f32>>,
}

impl<'a, Message: 'a> Rows<'_, 'a, Message> {
    fn count(&self) -> usize {
        self.heights.len()
    }

    fn height(&mut self, row: usize) -> f32 {
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
    fn span(&mut self, row: usize) -> f32 {
        self.height(row) + self.lead(row)
    }

    /// Where the rows end that fill the view from `start` on, and the row after
    /// them.
    fn fill(&mut self, top: usize, start: f32) -> (usize, f32) {
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
    fn shown(&mut self, top: usize, start: f32) -> f32 {
        let (next, end) = self.fill(top, start);
        let spare = self.view.height - self.page.style.margin - end;

        if next == self.count() && spare > 0.0 {
            (start + spare).min(0.0)
        } else {
            start
        }
    }

    /// The row at the top and its start, once the page has been moved by so many
    /// logical pixels to where `top` begins at `start`.
    fn settle(&mut self, mut top: usize, mut start: f32, moved: f32) -> (usize, f32) {
        // Rows above come into view.
        while start > 0.0 && top > 0 {
            top -= 1;
            start -= self.span(top);
        }
        if top == 0 {
            start = start.min(0.0);
        }

        // Moving down stops when the last row stands at the bottom, but what
        // a change of language left above that stays where it is.
        if moved > 0.0 {
            let (next, bottom) = self.fill(top, start);
            let excess = self.view.height - (bottom + self.page.style.margin);
            if next == self.count() && excess > 0.0 {
                // No further than where it came from, which is above.
                start += excess.min(moved);
            }
        }

        // Rows that have left above hand over to the next one.
        while top + 1 < self.count() && start + self.height(top) + self.lead(top) <= 0.5 {
            start += self.span(top);
            top += 1;
        }

        (top, start)
    }

    /// The part of the row at the top, and of the space above it, that is hidden.
    fn hidden(&mut self, top: usize, start: f32) -> f32 {
        let span = self.span(top);

        // What no pixel shows is rounding: the page stands at the top of the row.
        if span > 0.0 && start < -TRACE {
            (-start / span).clamp(0.0, 1.0)
        } else {
            0.0
        }
    }

    /// Puts the rows where they show. Returns whether the page goes on below.
    fn place(&mut self, top: usize, start: f32) -> bool {
        let mut y = self.shown(top, start);
        let mut row = top;
        while row < self.count() && y < self.view.height {
            let height = self.height(row);
            y += self.lead(row);
            for cell in &self.page.rows[row].cells {
                self.nodes[cell.child].translate_mut(Vector::new(0.0, y));
            }
            y += height;
            row += 1;
        }

        // Rows that were measured but are not on the page have no place.
        for measured in (0..top).chain(row..self.count()) {
            for cell in &self.page.rows[measured].cells {
                self.nodes[cell.child] = Node::new(Size::ZERO);
            }
        }

        row < self.count() || y > self.view.height + 1.0
    }
}
