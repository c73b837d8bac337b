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
//! the button and scrolls. A page that is let go while it moves glides on; a
//! press stops it, and does nothing else to what lies under it.

mod cut;
mod events;
mod glide;
mod layout;
mod row;
mod seek;
mod state;

pub use row::{Cell, Row};
pub use seek::Seek;
pub use state::State;

use state::{Drag, Fixture};

use super::stop::{Area, Corners};
use super::{Element, PageKey, press};

use iced::advanced::layout::{Layout, Limits, Node};
use iced::advanced::widget::{Id, Operation, Tree, tree};
use iced::advanced::{Clipboard, Renderer as _, Shell, Widget, mouse, renderer};
use iced::widget::Space;
use iced::{Color, Event, Length, Rectangle, Size};

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
    /// Speed under which a page that glides comes to rest, in logical pixels a
    /// second.
    pub slowest: f32,
    /// How far from an edge over which the page goes on its words fade.
    pub fade: f32,
    /// Colour that they fade to: what the page lies on.
    pub ground: Color,
    /// Thickness of the line at such an edge.
    pub edge: f32,
    /// Colour of that line. Without it a text that is cut there looks whole: a
    /// Thai line only loses the vowels under it and becomes another word.
    pub cut: Color,
    /// What is laid over *up* and *more* while they are pressed.
    pub pressed: Color,
    /// Radius of their corners.
    pub radius: f32,
}

/// A page of rows.
pub struct Reading<'a, Message> {
    id: Id,
    page: PageKey,
    spacing: Spacing,
    keys: Vec<Vec<usize>>,
    shares: Vec<f32>,
    weights: Vec<Vec<u16>>,
    /// What stands in each cell, by its key.
    cell_keys: Vec<usize>,
    glides: bool,
    /// The cells of all rows, then the header, the note, *up* and *more*.
    children: Vec<Element<'a, Message>>,
}

impl<'a, Message: 'a> Reading<'a, Message> {
    /// A page. `page` tells one page from another: a new one starts at its
    /// top. The note stands under the rows, always visible, and beside it
    /// `up` and `more` when there is more.
    pub fn new(
        page: impl Into<PageKey>,
        spacing: Spacing,
        rows: Vec<Row<'a, Message>>,
        note: Element<'a, Message>,
        [up, more]: [Element<'a, Message>; 2],
    ) -> Self {
        let keys = rows.iter().map(|row| row.keys.clone()).collect();
        let shares = rows.iter().map(|row| row.share).collect();
        let weights = rows
            .iter()
            .map(|row| row.cells.iter().map(|cell| cell.weight).collect())
            .collect();
        let cells = rows.into_iter().flat_map(|row| row.cells);
        let (cell_keys, mut children): (_, Vec<_>) =
            cells.map(|cell| (cell.key, cell.content)).unzip();
        children.extend([Space::new().into(), note, up, more]);

        Self {
            id: Id::new("reading"),
            page: page.into(),
            spacing,
            keys,
            shares,
            weights,
            cell_keys,
            glides: true,
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

    /// Whether the page glides on when it is let go while it moves, as it does
    /// unless somebody says otherwise.
    pub fn glides(mut self, glides: bool) -> Self {
        self.glides = glides;
        self
    }

    fn index(&self, fixture: Fixture) -> usize {
        self.children.len() - fixture as usize
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

    fn layout(&mut self, tree: &mut Tree, renderer: &iced::Renderer, limits: &Limits) -> Node {
        self.lay_out(tree, renderer, limits)
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
        viewport: &Rectangle,
    ) {
        self.answer(
            tree, event, layout, cursor, renderer, clipboard, shell, viewport,
        );
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
            renderer.with_layer(state.repaint.bounds(clip), |renderer| {
                for child in 0..header {
                    let bounds = layout.child(child).bounds();
                    if bounds.height > 0.0 && bounds.intersects(&clip) {
                        draw(renderer, child, &clip);
                    }
                }
            });
        }

        self.draw_cuts(state, layout, renderer);
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
                            border: iced::border::rounded(self.spacing.radius),
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
        let view = self.view(tree.state.downcast_ref::<State>(), layout);
        let state = tree.state.downcast_mut::<State>();
        let (has_less, has_more) = (state.has_less(), state.has_more());
        operation.custom(Some(&self.id), view, state);
        operation.custom(None, view, &mut Area::Page);
        if let Some(seek) = tree.state.downcast_mut::<State>().seek.take()
            && let Some(mut found) = self.seek(seek, tree, renderer, layout)
        {
            operation.custom(Some(&self.id), view, &mut found);
        }

        let count = self.children.len();
        let mut operate = |index: usize, operation: &mut dyn Operation| {
            let layout = layout.child(index);
            if Self::is_laid_out(layout) {
                self.children[index].as_widget_mut().operate(
                    &mut tree.children[index],
                    layout,
                    renderer,
                    operation,
                );
            }
        };
        // The rows first, which only show within the view, and then what stands.
        operation.traverse(&mut |operation| {
            for (cell, key) in self.cell_keys.iter().enumerate() {
                operation.custom(None, view, &mut Area::Row(*key));
                operate(cell, operation);
            }
        });
        operation.traverse(&mut |operation| {
            for (fixture, area, is_shown) in [
                (Fixture::Header, None, true),
                (Fixture::Note, Some(Area::Note), true),
                (Fixture::Up, Some(Area::Up), has_less),
                (Fixture::More, Some(Area::More), has_more),
            ] {
                let index = count - fixture as usize;
                let bounds = layout.child(index).bounds();
                if !is_shown {
                    continue;
                }
                if let Some(mut area) = area {
                    operation.custom(None, bounds, &mut area);
                }
                // *Up* and *more* are pressed here and not by themselves.
                if let Fixture::Up | Fixture::More = fixture {
                    operation.custom(None, bounds, &mut press::State::default());
                    operation.custom(None, bounds, &mut Corners(self.spacing.radius));
                }
                operate(index, operation);
            }
        });
        operation.custom(None, view, &mut Area::After);
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
