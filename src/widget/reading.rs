//! The page of a screen: rows that scroll up and down, and stay where the
//! reader is.
//!
//! The place is kept as *which row stands at the top and how far into it*,
//! not as a number of pixels. Texts have other lengths in other languages and
//! sizes, so only this survives a switch: the row that stood at the top stands
//! at the top, however high the rows above it have become. Rows are laid out
//! from that one outward until the page is full, and no further.
//!
//! A page that goes on shows buttons to move on and back; it can also be
//! dragged and turned with a wheel. A drag that begins on a button lets go of
//! the button and scrolls.

use iced::advanced::layout::{self, Layout};
use iced::advanced::widget::{Id, Operation, Tree, tree};
use iced::advanced::{Clipboard, Renderer as _, Shell, Widget, mouse, renderer};
use iced::widget::{Space, column};
use iced::{Color, Event, Length, Point, Rectangle, Size, Vector};

use std::collections::HashMap;

use super::Element;

/// The part of a page that a touch of *more* or *up* moves by.
const PAGE: f32 = 0.8;

/// Lines of text that a notch of a wheel moves by.
const WHEEL_LINES: f32 = 3.0;

/// Cells that stand next to each other.
pub struct Row<'a, Message> {
    keys: Vec<usize>,
    share: f32,
    cells: Vec<(u16, Element<'a, Message>)>,
}

impl<'a, Message> Row<'a, Message> {
    /// A row of one cell. The key tells rows apart when their number changes
    /// with the layout: it is the position of the cell in the order of reading.
    /// The first keys grow from row to row.
    pub fn new(key: usize, cell: impl Into<Element<'a, Message>>) -> Self {
        Self::of(vec![key], vec![(1, cell.into())])
    }

    /// A row of cells whose widths are in proportion to the numbers. The row is
    /// found by any of the keys.
    pub fn of(keys: Vec<usize>, cells: Vec<(u16, Element<'a, Message>)>) -> Self {
        Self {
            keys,
            share: 0.0,
            cells,
        }
    }

    /// Hands the messages of the row's cells on.
    pub fn map<B: 'a>(self, f: impl Fn(Message) -> B + Clone + 'a) -> Row<'a, B>
    where
        Message: 'a,
    {
        Row {
            keys: self.keys,
            share: self.share,
            cells: self
                .cells
                .into_iter()
                .map(|(weight, cell)| (weight, cell.map(f.clone())))
                .collect(),
        }
    }

    /// Puts something above the first cell.
    pub fn topped(mut self, top: Element<'a, Message>, gap: f32) -> Self
    where
        Message: 'a,
    {
        if let Some((_, cell)) = self.cells.first_mut() {
            let under = std::mem::replace(cell, Space::new().into());
            *cell = column![top, under].spacing(gap).into();
        }
        self
    }

    /// Makes the row at least so high a part of the page, from 0 to 1.
    pub fn at_least(mut self, share: f32) -> Self {
        self.share = share;
        self
    }
}

/// How a page is measured, in logical pixels.
#[derive(Debug, Clone, Copy)]
pub struct Spacing {
    /// Space on both sides and above the first row.
    pub margin: f32,
    /// Space between rows and between the cells of a row.
    pub gap: f32,
    /// How far a press may wander before it is a drag.
    pub dead_band: f32,
    /// Height of a line of text.
    pub line: f32,
    /// What is laid over *up* and *more* while they are pressed.
    pub pressed: Color,
}

/// A page of rows.
pub struct Reading<'a, Message> {
    id: Id,
    page: u64,
    spacing: Spacing,
    keys: Vec<Vec<usize>>,
    shares: Vec<f32>,
    weights: Vec<Vec<u16>>,
    /// The cells of all rows, then the header, the note, *up* and *more*.
    children: Vec<Element<'a, Message>>,
}

/// The children that are not cells, counted from the end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fixture {
    More = 1,
    Up = 2,
    Note = 3,
    Header = 4,
}

/// Where the reader is on a page, and what the pointer is doing.
#[derive(Debug, Clone, Default)]
pub struct State {
    page: u64,
    place: Place,
    /// Places on pages that the reader may come back to.
    places: HashMap<u64, Place>,
    /// Scrolling that the next layout has to apply, in logical pixels.
    pending: f32,
    has_more: bool,
    /// Height of the part that scrolls, in logical pixels.
    view_height: f32,
    drag: Drag,
}

/// A place on a page.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
struct Place {
    /// Key of the row at the top.
    key: usize,
    /// How much of that row is above the top: 0 to 1 of its height.
    hidden: f32,
}

impl State {
    fn new(page: u64) -> Self {
        Self {
            page,
            ..Self::default()
        }
    }

    /// Opens another page: at its top if it is new, else where it was left.
    fn open(&mut self, page: u64) {
        let mut places = std::mem::take(&mut self.places);
        let _ = places.insert(self.page, self.place);

        *self = Self {
            page,
            place: places.remove(&page).unwrap_or_default(),
            places,
            ..Self::default()
        };
    }

    /// Key of the row that stands at the top.
    pub fn top(&self) -> usize {
        self.place.key
    }

    /// Whether the page goes on below.
    pub fn has_more(&self) -> bool {
        self.has_more
    }

    /// Height of the part of the page that scrolls, in logical pixels.
    pub fn view_height(&self) -> f32 {
        self.view_height
    }

    /// Whether the page goes on above.
    pub fn has_less(&self) -> bool {
        self.place != Place::default()
    }

    /// Moves the page by some logical pixels at the next layout.
    pub fn scroll_by(&mut self, pixels: f32) {
        self.pending += pixels;
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Default)]
enum Drag {
    #[default]
    None,
    /// The button is down at this height but has not wandered.
    Pressed(f32),
    /// The page follows the pointer, which was last at this height.
    Moving(f32),
    /// *Up* or *more* is held down.
    Paging(Fixture),
}

impl<'a, Message: 'a> Reading<'a, Message> {
    /// A page. `page` tells one page from another: a new one starts at its
    /// top. The note stands under the rows, always visible, and beside it
    /// `up` and `more` when there is more.
    pub fn new(
        page: u64,
        spacing: Spacing,
        rows: Vec<Row<'a, Message>>,
        note: Element<'a, Message>,
        [up, more]: [Element<'a, Message>; 2],
    ) -> Self {
        let keys = rows.iter().map(|row| row.keys.clone()).collect();
        let shares = rows.iter().map(|row| row.share).collect();
        let weights = rows
            .iter()
            .map(|row| row.cells.iter().map(|(weight, _)| *weight).collect())
            .collect();
        let mut children: Vec<_> = rows
            .into_iter()
            .flat_map(|row| row.cells)
            .map(|(_, cell)| cell)
            .collect();
        children.extend([Space::new().into(), note, up, more]);

        Self {
            id: Id::new("reading"),
            page,
            spacing,
            keys,
            shares,
            weights,
            children,
        }
    }

    /// Puts something above the rows that does not scroll. It is for reading
    /// only and sees no events, as the note under the rows.
    pub fn header(mut self, header: impl Into<Element<'a, Message>>) -> Self {
        let index = self.index(Fixture::Header);
        self.children[index] = header.into();
        self
    }

    fn index(&self, fixture: Fixture) -> usize {
        self.children.len() - fixture as usize
    }

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
    fn key_of(&self, row: usize) -> usize {
        self.keys
            .get(row)
            .and_then(|keys| keys.first())
            .copied()
            .unwrap_or_default()
    }

    /// Index of the first cell of a row.
    fn first_cell(&self, row: usize) -> usize {
        self.weights[..row].iter().map(Vec::len).sum()
    }

    /// Lays out the cells of a row at the top left and returns its height.
    fn layout_row(
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

        // `start` is where row `top` begins, the space above it included.
        let mut start = -(height(self, tree, top, nodes) + lead(top)) * hidden - moved;

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
        let hidden = if span > 0.0 { -start / span } else { 0.0 };

        // In a shorter language the last rows may end above the bottom. Then
        // the row at the top need not hide its beginning.
        let mut end = start;
        let mut last = top;
        while last < count && end < view.height {
            end += height(self, tree, last, nodes) + lead(last);
            last += 1;
        }
        let spare = view.height - margin - end;
        let mut y = if last == count && spare > 0.0 {
            (start + spare).min(0.0)
        } else {
            start
        };
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
        // A place that has not moved keeps its number exactly.
        if moved != 0.0 || top != self.row_of(key) {
            state.place = Place {
                key: self.key_of(top),
                hidden: hidden.clamp(0.0, 1.0),
            };
        }
        row < count || y > view.height + 1.0
    }

    fn is_laid_out(layout: Layout<'_>) -> bool {
        layout.bounds().height > 0.0
    }

    /// The part of the widget in which rows show.
    fn view(&self, state: &State, layout: Layout<'_>) -> Rectangle {
        let bounds = layout.bounds();
        let header = layout.child(self.index(Fixture::Header)).bounds().height;

        Rectangle {
            y: bounds.y + header,
            height: state.view_height,
            ..bounds
        }
    }
}

impl<'a, Message: 'a> Widget<Message, iced::Theme, iced::Renderer> for Reading<'a, Message> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::new(self.page))
    }

    fn children(&self) -> Vec<Tree> {
        self.children.iter().map(Tree::new).collect()
    }

    fn diff(&self, tree: &mut Tree) {
        let state = tree.state.downcast_mut::<State>();
        if state.page != self.page {
            state.open(self.page);
        }
        tree.diff_children(&self.children);
    }

    fn size(&self) -> Size<Length> {
        Size::new(Length::Fill, Length::Fill)
    }

    fn layout(
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
            let middle = header_height + view.height + (strip - gap) / 2.0;
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

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        renderer: &iced::Renderer,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
        _viewport: &Rectangle,
    ) {
        use mouse::Event::{ButtonPressed, ButtonReleased, CursorMoved, WheelScrolled};

        let view = self.view(tree.state.downcast_ref::<State>(), layout);
        let bounds = layout.bounds();
        let (has_less, has_more) = {
            let state = tree.state.downcast_ref::<State>();
            (state.has_less(), state.has_more())
        };
        let paging = [(Fixture::Up, has_less), (Fixture::More, has_more)]
            .into_iter()
            .find(|(button, shown)| {
                let button = layout.child(self.index(*button)).bounds();

                *shown
                    && button
                        .intersection(&bounds)
                        .is_some_and(|it| cursor.is_over(it))
            })
            .map(|(button, _)| button);
        let inside = if cursor.is_over(view) {
            cursor
        } else {
            mouse::Cursor::Unavailable
        };
        let page = view.height * PAGE;
        let state = tree.state.downcast_mut::<State>();
        let height = cursor.position().map(|position| position.y);
        let mut to_cells = event.clone();

        match (event, state.drag, height) {
            (Event::Mouse(ButtonPressed(mouse::Button::Left)), _, Some(y)) => {
                state.drag = match paging {
                    Some(button) => Drag::Paging(button),
                    None if cursor.is_over(view) => Drag::Pressed(y),
                    None => Drag::None,
                };
                if paging.is_some() {
                    shell.capture_event();
                    shell.request_redraw();
                    return;
                }
            }
            (Event::Mouse(CursorMoved { .. }), Drag::Pressed(from), Some(y))
                if (y - from).abs() > self.spacing.dead_band && (has_less || has_more) =>
            {
                state.drag = Drag::Moving(y);
                state.scroll_by(from - y);
                shell.invalidate_layout();
                shell.request_redraw();
                // Whatever was pressed is let go without being activated.
                to_cells = Event::Mouse(ButtonReleased(mouse::Button::Left));
            }
            (Event::Mouse(CursorMoved { .. }), Drag::Moving(from), Some(y)) => {
                state.drag = Drag::Moving(y);
                state.scroll_by(from - y);
                shell.invalidate_layout();
                shell.request_redraw();
                return;
            }
            (Event::Mouse(ButtonReleased(mouse::Button::Left)), drag, _) => {
                state.drag = Drag::None;
                match drag {
                    Drag::Moving(_) => return shell.capture_event(),
                    Drag::Paging(button) => {
                        if paging == Some(button) {
                            state.scroll_by(if button == Fixture::Up { -page } else { page });
                            shell.invalidate_layout();
                        }
                        shell.request_redraw();
                        return shell.capture_event();
                    }
                    Drag::Pressed(_) | Drag::None => {}
                }
            }
            (Event::Mouse(WheelScrolled { delta }), Drag::None, _) if cursor.is_over(bounds) => {
                let pixels = match delta {
                    mouse::ScrollDelta::Lines { y, .. } => y * WHEEL_LINES * self.spacing.line,
                    mouse::ScrollDelta::Pixels { y, .. } => *y,
                };
                state.scroll_by(-pixels);
                shell.invalidate_layout();
                shell.request_redraw();
                return shell.capture_event();
            }
            _ => {}
        }

        let dragging = matches!(state.drag, Drag::Moving(_));
        let cursor = if dragging {
            mouse::Cursor::Unavailable
        } else {
            inside
        };
        let cells = self.index(Fixture::Header);
        for ((cell, tree), layout) in self.children[..cells]
            .iter_mut()
            .zip(&mut tree.children)
            .zip(layout.children())
        {
            if Self::is_laid_out(layout) {
                cell.as_widget_mut().update(
                    tree, &to_cells, layout, cursor, renderer, clipboard, shell, &view,
                );
            }
        }
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut iced::Renderer,
        theme: &iced::Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let state = tree.state.downcast_ref::<State>();
        let view = self.view(state, layout);
        let header = self.index(Fixture::Header);
        let draw = |renderer: &mut iced::Renderer, child: usize, clip: &Rectangle| {
            self.children[child].as_widget().draw(
                &tree.children[child],
                renderer,
                theme,
                style,
                layout.child(child),
                cursor,
                clip,
            );
        };

        if let Some(clip) = view.intersection(viewport) {
            renderer.with_layer(clip, |renderer| {
                for child in 0..header {
                    let bounds = layout.child(child).bounds();
                    if bounds.height > 0.0 && bounds.intersects(&clip) {
                        draw(renderer, child, &clip);
                    }
                }
            });
        }

        for (fixture, shown) in [
            (Fixture::Header, true),
            (Fixture::Note, true),
            (Fixture::Up, state.has_less()),
            (Fixture::More, state.has_more()),
        ] {
            if shown {
                draw(renderer, self.index(fixture), viewport);
            }
            if state.drag == Drag::Paging(fixture) {
                renderer.with_layer(*viewport, |renderer| {
                    renderer.fill_quad(
                        renderer::Quad {
                            bounds: layout.child(self.index(fixture)).bounds(),
                            ..renderer::Quad::default()
                        },
                        self.spacing.pressed,
                    );
                });
            }
        }
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        operation.container(Some(&self.id), layout.bounds());
        operation.custom(
            Some(&self.id),
            layout.bounds(),
            tree.state.downcast_mut::<State>(),
        );
        let (has_less, has_more) = {
            let state = tree.state.downcast_ref::<State>();
            (state.has_less(), state.has_more())
        };
        let (up, more) = (self.index(Fixture::Up), self.index(Fixture::More));

        operation.traverse(&mut |operation| {
            for (index, ((child, tree), layout)) in self
                .children
                .iter_mut()
                .zip(&mut tree.children)
                .zip(layout.children())
                .enumerate()
            {
                let is_hidden = (index == up && !has_less) || (index == more && !has_more);
                if Self::is_laid_out(layout) && !is_hidden {
                    child
                        .as_widget_mut()
                        .operate(tree, layout, renderer, operation);
                }
            }
        });
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        renderer: &iced::Renderer,
    ) -> mouse::Interaction {
        self.children
            .iter()
            .zip(&tree.children)
            .zip(layout.children())
            .filter(|(_, layout)| Self::is_laid_out(*layout))
            .map(|((child, tree), layout)| {
                child
                    .as_widget()
                    .mouse_interaction(tree, layout, cursor, viewport, renderer)
            })
            .max()
            .unwrap_or_default()
    }
}

impl<'a, Message: 'a> From<Reading<'a, Message>> for Element<'a, Message> {
    fn from(reading: Reading<'a, Message>) -> Self {
        Self::new(reading)
    }
}
