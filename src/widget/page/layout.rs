//! Laying out a page: rows from the anchor outward, and the strip under them.

use super::rows::{Rows, Spot};
use super::state::{ScrollAnchor, ScrollState};
use super::{Fixture, PageStyle, PageView};
use crate::widget::Element;

use iced::advanced::layout::{Limits, Node};
use iced::advanced::widget::Tree;
use iced::{Point, Size, Vector};

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
        // As it was; what it says comes out once the rows are laid out.
        self.count_pages(tree);
        for fixture in [Fixture::Header, Fixture::Up, Fixture::More] {
            let child = self.index(fixture);
            nodes[child] = self.lay_out_child(child, tree, renderer, &loose);
        }
        let header = self.index(Fixture::Header);
        let header_height = nodes[header].size().height;

        // Whether there is more is known only after the layout, and the strip
        // of buttons takes room from it; what was true before is true mostly.
        let mut has_pagers = tree.state.downcast_ref::<ScrollState>().scrolls();
        let mut is_guess = true;
        loop {
            let strip = self.lay_out_strip(size, has_pagers, tree, renderer, &mut nodes);
            let view = Size::new(size.width, (size.height - header_height - strip).max(0.0));
            self.lay_out_rows(tree, renderer, view, &mut nodes);
            let needs_pagers = tree.state.downcast_ref::<ScrollState>().scrolls();
            // Buttons that turn out to be needed come whenever that is; those
            // that do not may go once, so that this comes to an end.
            if has_pagers == needs_pagers || !(needs_pagers || is_guess) {
                break;
            }
            has_pagers = needs_pagers;
            is_guess = false;
        }

        for cell in &mut nodes[..header] {
            cell.translate_mut(Vector::new(0.0, header_height));
        }
        let view_height = tree.state.downcast_ref::<ScrollState>().view_height;
        if has_pagers && self.count_pages(tree) {
            let more = self.index(Fixture::More);
            let limits = Limits::new(nodes[more].size(), nodes[more].size());
            nodes[more] = self.lay_out_child(more, tree, renderer, &limits);
        }
        self.place_strip(
            size.width,
            header_height + view_height,
            has_pagers,
            &mut nodes,
        );

        Node::with_children(size, nodes)
    }

    /// Has *more* say which page shows, once that is known. Returns whether it is.
    fn count_pages(&mut self, tree: &mut Tree) -> bool {
        let PageStyle { margin, gap, .. } = self.style;
        let state = tree.state.downcast_ref::<ScrollState>();
        let number = state.count.number(state.spot, gap, margin);
        let (Some(counted), Some((page, pages))) = (&self.counted, number) else {
            return false;
        };
        let element: Element<'a, Message> = counted(page, pages);
        let more = self.index(Fixture::More);
        tree.children[more].diff(element.as_widget());
        self.children[more] = element;

        true
    }

    /// Lays out the paging buttons under the rows, if they show. *Up* has its place also where
    /// it does not show, so that *more* stays under the finger, and *more* takes all the rest.
    /// Returns the height of the strip with the gaps around it.
    fn lay_out_strip(
        &mut self,
        size: Size,
        has_pagers: bool,
        tree: &mut Tree,
        renderer: &iced::Renderer,
        nodes: &mut [Node],
    ) -> f32 {
        let PageStyle {
            margin, gap, under, ..
        } = self.style;
        if !has_pagers {
            return gap;
        }
        let [up, more] = [Fixture::Up, Fixture::More].map(|it| self.index(it));
        let pagers = nodes[up].size().height.max(nodes[more].size().height);
        let width = size.width - 2.0 * margin - nodes[up].size().width - gap;
        let size = Size::new(width.max(0.0), pagers);
        nodes[more] = self.lay_out_child(more, tree, renderer, &Limits::new(size, size));

        gap + pagers + under
    }

    /// Puts the paging buttons into the strip, which begins at that height.
    fn place_strip(&self, width: f32, top: f32, has_pagers: bool, nodes: &mut [Node]) {
        let PageStyle { margin, gap, .. } = self.style;
        let [up, more] = [Fixture::Up, Fixture::More].map(|it| self.index(it));
        // Buttons that do not show have no place.
        if !has_pagers {
            nodes[up] = Node::new(Size::ZERO);
            nodes[more] = Node::new(Size::ZERO);
        }
        let right = width - margin - nodes[more].size().width;
        nodes[up].move_to_mut(Point::new(margin, top + gap));
        nodes[more].move_to_mut(Point::new(right, top + gap));
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
    /// by the scrolling that is pending, or to where it is to turn.
    fn lay_out_rows(
        &mut self,
        tree: &mut Tree,
        renderer: &iced::Renderer,
        view: Size,
        nodes: &mut [Node],
    ) {
        let state = tree.state.downcast_mut::<ScrollState>();
        let ScrollAnchor { key, hidden } = state.anchor;
        let moved = std::mem::take(&mut state.pending);
        let turn = state.turn.take();
        let was_adrift = state.is_adrift;
        let passes_end = state.motion.is_settling();
        let mut count = std::mem::take(&mut state.count);
        state.is_adrift &= turn.is_none();
        let is_adrift = state.is_adrift;
        let row = if self.rows.is_empty() {
            0
        } else {
            self.row_of(key)
        };

        let mut rows = Rows::new(self, tree, renderer, view, nodes);
        if rows.count() == 0 {
            let state = tree.state.downcast_mut::<ScrollState>();
            (state.has_less, state.has_more) = (false, false);
            (state.view_height, state.shown_height) = (view.height, view.height);
            return;
        }
        let start = -rows.span(row) * hidden;
        let anchored = Spot { row, start };
        let here = if was_adrift {
            rows.adrift(anchored)
        } else {
            rows.resting(anchored)
        };
        let spot = match turn {
            Some(turn) => rows.turn(here, turn, &count),
            None if moved != 0.0 => rows.scrolled(here, moved, passes_end),
            None => here,
        };
        let hidden = rows.hidden(spot);
        let to_rest = if is_adrift { rows.nearest(spot).1 } else { 0.0 };
        if std::mem::take(&mut count.is_asked) {
            count.take(&mut rows);
        }
        let placed = rows.place(spot, is_adrift);
        count.check(&rows, !is_adrift && (placed.has_more || !spot.is_top()));

        // A place that nobody has moved keeps its row and its number exactly, even
        // if in another language or size a sliver of that row is nothing.
        let key = self.key_of(spot.row);
        let state = tree.state.downcast_mut::<ScrollState>();
        if turn.is_some() || moved != 0.0 {
            let anchor = ScrollAnchor { key, hidden };
            state.is_at_end = turn.is_none() && anchor.is_at(state.anchor);
            state.anchor = anchor;
        }
        state.count = count;
        state.spot = spot;
        state.to_rest = to_rest;
        state.has_less = !spot.is_top();
        state.has_more = placed.has_more;
        state.is_cut = if is_adrift {
            [state.has_less, state.has_more]
        } else {
            [spot.start < 0.0, placed.cut.is_some()]
        };
        state.view_height = view.height;
        state.shown_height = placed.cut.unwrap_or(view.height);
    }

    /// The index of the row that holds the item of this key, or the item
    /// nearest before it.
    pub(super) fn row_of(&self, key: usize) -> usize {
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
