//! Laying out rows from the reader's place outward.

use super::state::{Fixture, Place, State};
use super::{Reading, Spacing};

use iced::advanced::layout;
use iced::advanced::widget::Tree;
use iced::{Point, Size, Vector};

/// A height in logical pixels that no pixel shows.
const TRACE: f32 = 0.05;

impl<'a, Message: 'a> Reading<'a, Message> {
    /// The index of the row that holds the item of this key, or the item
    /// nearest before it.
    fn row_of(&self, key: usize) -> usize {
        self.keys
            .iter()
            .position(|keys| keys.contains(&key))
            .unwrap_or_else(|| {
                self.keys
                    .partition_point(|keys| keys.first().is_none_or(|first| *first <= key))
                    .saturating_sub(1)
            })
    }

    /// The key by which a row is remembered.
    pub(super) fn key_of(&self, row: usize) -> usize {
        self.keys
            .get(row)
            .and_then(|keys| keys.first())
            .copied()
            .unwrap_or_default()
    }

    /// Index of the first cell of a row.
    pub(super) fn first_cell(&self, row: usize) -> usize {
        self.weights[..row].iter().map(Vec::len).sum()
    }

    /// Lays out the cells of a row at the top left and returns its height.
    pub(super) fn layout_row(
        &mut self,
        row: usize,
        tree: &mut Tree,
        renderer: &iced::Renderer,
        view: Size,
        nodes: &mut [layout::Node],
    ) -> f32 {
        let Spacing { margin, gap, .. } = self.spacing;
        let width = view.width;
        let first = self.first_cell(row);
        let weights = &self.weights[row];
        let total = f32::from(weights.iter().sum::<u16>().max(1));
        let room = width - 2.0 * margin - gap * (weights.len().saturating_sub(1)) as f32;
        let mut x = margin;
        let mut height = (view.height - margin) * self.shares[row] - gap;

        for (cell, weight) in (first..).zip(weights) {
            let width = (room * f32::from(*weight) / total).max(0.0);
            let limits = layout::Limits::with_compression(
                Size::new(width, 0.0),
                Size::new(width, f32::INFINITY),
                Size::new(false, true),
            );
            let node = self.children[cell].as_widget_mut().layout(
                &mut tree.children[cell],
                renderer,
                &limits,
            );

            height = height.max(node.size().height);
            nodes[cell] = node.move_to(Point::new(x, 0.0));
            x += width + gap;
        }

        // Cards of one row are equally high.
        for (cell, weight) in (first..).zip(weights) {
            if nodes[cell].size().height >= height {
                continue;
            }

            let width = (room * f32::from(*weight) / total).max(0.0);
            let limits = layout::Limits::new(Size::new(width, height), Size::new(width, height));
            let position = nodes[cell].bounds().position();

            nodes[cell] = self.children[cell]
                .as_widget_mut()
                .layout(&mut tree.children[cell], renderer, &limits)
                .move_to(position);
        }

        height
    }

    /// Lays out rows from the reader's place until the view is full. Returns
    /// whether the page goes on below.
    fn layout_rows(
        &mut self,
        tree: &mut Tree,
        renderer: &iced::Renderer,
        view: Size,
        nodes: &mut [layout::Node],
    ) -> bool {
        let Spacing { margin, gap, .. } = self.spacing;
        let count = self.keys.len();
        let state = tree.state.downcast_mut::<State>();
        let Place { key, hidden } = state.place;
        let moved = std::mem::take(&mut state.pending);
        if count == 0 {
            return false;
        }

        let mut top = self.row_of(key);
        let mut heights = vec![None; count];
        let mut height = |this: &mut Self, tree: &mut Tree, row: usize, nodes: &mut [_]| {
            *heights[row].get_or_insert_with(|| this.layout_row(row, tree, renderer, view, nodes))
        };

        // The first row brings the margin above it along.
        let lead = |row: usize| if row == 0 { margin } else { gap };

        // Where a row shows that begins at `start`, the space above it included. In
        // a shorter language the last rows may end above the bottom. Then the row at
        // the top need not hide its beginning.
        let shown = |start: f32, top: usize, height: &mut dyn FnMut(usize) -> f32| {
            let mut end = start;
            let mut last = top;
            while last < count && end < view.height {
                end += height(last) + lead(last);
                last += 1;
            }
            let spare = view.height - margin - end;

            if last == count && spare > 0.0 {
                (start + spare).min(0.0)
            } else {
                start
            }
        };
        let mut start = -(height(self, tree, top, nodes) + lead(top)) * hidden;
        if moved != 0.0 {
            let from = shown(start, top, &mut |row| height(self, tree, row, nodes));
            start = from - moved;
        }

        // Rows above come into view.
        while start > 0.0 && top > 0 {
            top -= 1;
            start -= height(self, tree, top, nodes) + lead(top);
        }
        if top == 0 {
            start = start.min(0.0);
        }

        // Moving down stops when the last row stands at the bottom, but what
        // a change of language left above that stays where it is.
        if moved > 0.0 {
            let mut bottom = start;
            let mut row = top;
            while row < count && bottom < view.height {
                bottom += height(self, tree, row, nodes) + lead(row);
                row += 1;
            }
            let excess = view.height - (bottom + margin);
            if row == count && excess > 0.0 {
                // No further than where it came from, which is above.
                start += excess.min(moved);
            }
        }

        // Rows that have left above hand over to the next one.
        while top + 1 < count && start + height(self, tree, top, nodes) + lead(top) <= 0.5 {
            start += height(self, tree, top, nodes) + lead(top);
            top += 1;
        }

        let span = height(self, tree, top, nodes) + lead(top);
        // What no pixel shows is rounding: the page stands at the top of the row.
        let hidden = if span > 0.0 && start < -TRACE {
            -start / span
        } else {
            0.0
        };

        let mut y = shown(start, top, &mut |row| height(self, tree, row, nodes));
        let mut row = top;
        while row < count && y < view.height {
            let row_height = height(self, tree, row, nodes);
            y += lead(row);
            for cell in (self.first_cell(row)..).take(self.weights[row].len()) {
                nodes[cell].translate_mut(Vector::new(0.0, y));
            }
            y += row_height;
            row += 1;
        }

        // Rows that were measured but are not on the page have no place.
        for measured in (0..top).chain(row..count) {
            for cell in (self.first_cell(measured)..).take(self.weights[measured].len()) {
                nodes[cell] = layout::Node::new(Size::ZERO);
            }
        }

        let state = tree.state.downcast_mut::<State>();
        // A place that nobody has moved keeps its row and its number exactly, even
        // if in another language or size a sliver of that row is nothing.
        if moved != 0.0 {
            let place = Place {
                key: self.key_of(top),
                hidden: hidden.clamp(0.0, 1.0),
            };
            state.is_at_end = place.is_at(state.place);
            state.place = place;
        }

        row < count || y > view.height + 1.0
    }

    /// Lays out the page: header, rows, and the strip under them.
    pub(super) fn lay_out(
        &mut self,
        tree: &mut Tree,
        renderer: &iced::Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        let size = limits.max();
        let Spacing { margin, gap, .. } = self.spacing;
        let [header, note, up, more] =
            [Fixture::Header, Fixture::Note, Fixture::Up, Fixture::More].map(|it| self.index(it));
        let mut nodes = vec![layout::Node::new(Size::ZERO); self.children.len()];

        let loose = layout::Limits::with_compression(Size::ZERO, size, Size::new(false, true));
        for fixture in [header, up, more] {
            nodes[fixture] = self.children[fixture].as_widget_mut().layout(
                &mut tree.children[fixture],
                renderer,
                &loose,
            );
        }
        let header_height = nodes[header].size().height;
        let buttons = nodes[up].size().width + nodes[more].size().width + gap;
        let buttons_height = nodes[up].size().height.max(nodes[more].size().height);

        // Whether there is more is known only after the layout, and the strip
        // of buttons takes room from it; what was true before is true mostly.
        let mut has_strip = {
            let state = tree.state.downcast_ref::<State>();
            state.has_more || state.has_less()
        };
        let mut is_guess = true;

        loop {
            let note_width =
                size.width - 2.0 * margin - if has_strip { buttons + gap } else { 0.0 };
            let note_limits =
                layout::Limits::new(Size::ZERO, Size::new(note_width.max(0.0), size.height));
            nodes[note] = self.children[note].as_widget_mut().layout(
                &mut tree.children[note],
                renderer,
                &note_limits,
            );
            let note_height = nodes[note].size().height;
            let strip = if has_strip {
                note_height.max(buttons_height)
            } else {
                note_height
            } + gap;

            let view = Size::new(size.width, (size.height - header_height - strip).max(0.0));
            let has_more = self.layout_rows(tree, renderer, view, &mut nodes);
            let state = tree.state.downcast_mut::<State>();
            state.has_more = has_more;
            state.view_height = view.height;
            let needs_strip = has_more || state.has_less();
            // Buttons that turn out to be needed come whenever that is; those
            // that do not may go once, so that this comes to an end.
            if has_strip != needs_strip && (needs_strip || is_guess) {
                has_strip = needs_strip;
                is_guess = false;
                continue;
            }

            for cell in &mut nodes[..header] {
                cell.translate_mut(Vector::new(0.0, header_height));
            }
            // Buttons that do not show have no place.
            if !has_strip {
                for button in [up, more] {
                    nodes[button] = layout::Node::new(Size::ZERO);
                }
            }
            // A card that is cut at the edge stands no nearer to the strip than
            // another card would.
            let middle = header_height + view.height + (strip + gap) / 2.0;
            nodes[note].move_to_mut(Point::new(margin, middle - note_height / 2.0));
            let mut right = size.width - margin;
            for button in [more, up] {
                let Size { width, height } = nodes[button].size();
                right -= width;
                nodes[button].move_to_mut(Point::new(
                    right,
                    if has_strip {
                        middle - height / 2.0
                    } else {
                        middle
                    },
                ));
                right -= gap;
            }

            return layout::Node::with_children(size, nodes);
        }
    }
}
