//! The page of a screen: rows that scroll up and down, and stay where the
//! reader is.
//!
//! The scroll position is kept as an *anchor*: which row stands at the top and
//! how far into it, not a number of pixels. Texts have other lengths in other
//! languages and sizes, so only this survives a switch: the row that stood at the
//! top stands at the top, however high the rows above it have become. Rows are
//! laid out from the anchor outward until the page is full, and no further.
//!
//! A page at rest shows whole rows: its first begins at the top, and what does not fit
//! under the last is left for the next page. Only a row that is higher than the page
//! is cut, between two lines of text.
//!
//! A page that goes on shows buttons to move on and back, under its rows; *more* says
//! which page this is and of how many. It can also be dragged and turned with a wheel.
//! Then rows may be cut, until it comes to rest. A drag that begins on a button lets go of
//! the button and scrolls, once it has left the dead band. A page that is let go
//! while it moves glides on (kinetic scrolling, or a fling); a press stops it,
//! and does nothing else to what lies under it.
//!
//! | file | what is in it |
//! |---|---|
//! | `row` | the rows, as screens make them |
//! | `state` | the anchor of each page, and the drag |
//! | `layout` | laying out header, rows, and the strip under them |
//! | `rows` | where rows stand, and what shows as a whole |
//! | `rest` | where a page can rest, and where it turns to |
//! | `lines` | where a row that is higher than the page can be cut |
//! | `pages` | how many pages there are, and which of them shows |
//! | `events` | drag, wheel, paging buttons, and what the cells get to see |
//! | `fling` | how a page that is let go glides and comes to rest |
//! | `seek` | finding what can be pressed in rows that are not laid out |
//! | `edge_fade` | what shows that the page goes on |
//! | `widget` | all of it as one of Iced's widgets |

mod edge_fade;
mod events;
mod fling;
mod layout;
mod lines;
mod pages;
mod rest;
mod row;
mod rows;
mod seek;
mod state;
mod widget;

pub use lines::HEADING;
pub use row::{Cell, Row};

use state::{ScrollState, Turn};

use super::focus::{PageHandle, PageRequest};
use super::{Element, PageKey};

use iced::advanced::layout::Layout;
use iced::advanced::widget::{Id, Operation, Tree};
use iced::advanced::{Renderer as _, mouse, renderer};
use iced::widget::Space;
use iced::{Color, Rectangle, border};

/// The container by which an operation finds a page.
pub const PAGE: Id = Id::new("page");

/// How a page is measured, in logical pixels, and its colours.
#[derive(Debug, Clone, Copy)]
pub struct PageStyle {
    /// Space on both sides and above the first row.
    pub margin: f32,
    /// Space between rows and between the cells of a row.
    pub gap: f32,
    /// Space under *up* and *more*.
    pub under: f32,
    /// Dead band: how far a press may wander before it is a drag.
    pub dead_band: f32,
    /// Height of a line of text.
    pub text_line: f32,
    /// Speed under which a page that glides comes to rest, in logical pixels a
    /// second.
    pub least_speed: f32,
    /// How far from an edge over which the page goes on its words fade.
    pub fade: f32,
    /// Colour that they fade to: what the page lies on.
    pub background: Color,
    /// Thickness of the line at such an edge.
    pub edge: f32,
    /// Colour of that line. Without it a text that is cut there looks whole: a
    /// Thai line only loses the vowels under it and becomes another word.
    pub edge_color: Color,
    /// What is laid over *up* and *more* while they are pressed.
    pub pressed: Color,
    /// Radius of their corners.
    pub radius: f32,
}

/// A page of rows.
pub struct PageView<'a, Message> {
    page: PageKey,
    epoch: u64,
    style: PageStyle,
    rows: Vec<RowShape>,
    /// How many of the children are cells.
    cells: usize,
    glides: bool,
    /// *More* that says which page shows, and of how many.
    counted: Option<Counted<'a, Message>>,
    /// The cells of all rows, then each [`Fixture`].
    children: Vec<Element<'a, Message>>,
}

/// Makes *more* from the number of the page that shows, and how many there are.
type Counted<'a, Message> = Box<dyn Fn(usize, usize) -> Element<'a, Message> + 'a>;

/// A row without what stands in its cells.
struct RowShape {
    keys: Vec<usize>,
    /// How high it is at least, as a part of the page.
    share: f32,
    cells: Vec<CellShape>,
}

/// A cell without what stands in it.
#[derive(Debug, Clone, Copy)]
struct CellShape {
    /// Index of what stands in it among the page's children.
    child: usize,
    key: usize,
    weight: u16,
}

/// What stands on a page and does not scroll, in the order of the children after
/// the cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fixture {
    /// Above the rows.
    Header,
    /// The button under the rows that moves the page up.
    Up,
    /// The button that moves it down.
    More,
}

impl<'a, Message: 'a> PageView<'a, Message> {
    /// A page. `page` tells one page from another: a new one starts at its top,
    /// one that the reader comes back to where it was left. It is greater than
    /// those of the pages to which the way back leads. Under the rows stand `up` and
    /// `more` when there is more.
    pub fn new(
        page: impl Into<PageKey>,
        style: PageStyle,
        rows: Vec<Row<'a, Message>>,
        [up, more]: [Element<'a, Message>; 2],
    ) -> Self {
        let mut children = Vec::new();
        let rows = rows
            .into_iter()
            .map(|row| RowShape {
                keys: row.keys,
                share: row.share,
                cells: row
                    .cells
                    .into_iter()
                    .map(|cell| {
                        children.push(cell.content);

                        CellShape {
                            child: children.len() - 1,
                            key: cell.key,
                            weight: cell.weight,
                        }
                    })
                    .collect(),
            })
            .collect();
        let cells = children.len();
        children.extend([Space::new().into(), up, more]);

        Self {
            page: page.into(),
            epoch: 0,
            style,
            rows,
            cells,
            glides: true,
            counted: None,
            children,
        }
    }

    /// Sets the epoch, which counts visitors. When it changes, the places of all
    /// pages are forgotten.
    pub fn epoch(mut self, epoch: u64) -> Self {
        self.epoch = epoch;
        self
    }

    /// Puts something above the rows that does not scroll. It is for reading
    /// only and sees no events.
    pub fn header(mut self, header: impl Into<Element<'a, Message>>) -> Self {
        let index = self.index(Fixture::Header);
        self.children[index] = header.into();
        self
    }

    /// Has *more* say which page shows, from 1, and of how many, once that is known.
    pub fn counted(mut self, more: impl Fn(usize, usize) -> Element<'a, Message> + 'a) -> Self {
        self.counted = Some(Box::new(more));
        self
    }

    /// Whether the page glides on when it is let go while it moves, as it does
    /// unless somebody says otherwise.
    pub fn glides(mut self, glides: bool) -> Self {
        self.glides = glides;
        self
    }

    /// Index of a fixture among the children.
    fn index(&self, fixture: Fixture) -> usize {
        self.cells + fixture as usize
    }

    fn is_laid_out(layout: Layout<'_>) -> bool {
        layout.bounds().height > 0.0
    }

    /// The part of the widget in which rows show.
    fn view(&self, state: &ScrollState, layout: Layout<'_>) -> Rectangle {
        Rectangle {
            height: state.shown_height,
            ..self.room(state, layout)
        }
    }

    /// The part of the widget that scrolls.
    fn room(&self, state: &ScrollState, layout: Layout<'_>) -> Rectangle {
        let bounds = layout.bounds();
        let header = layout.child(self.index(Fixture::Header)).bounds().height;

        Rectangle {
            y: bounds.y + header,
            height: state.view_height,
            ..bounds
        }
    }

    /// Lets an operation see a child, if it is laid out.
    fn operate_on(
        &mut self,
        child: usize,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        let layout = layout.child(child);

        if Self::is_laid_out(layout) {
            self.children[child].as_widget_mut().operate(
                &mut tree.children[child],
                layout,
                renderer,
                operation,
            );
        }
    }

    /// Tells an operation of the page and does what it asks for.
    fn show_handle(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        let state = tree.state.downcast_mut::<ScrollState>();
        let view = self.view(state, layout);
        let goes_on = [state.has_less, state.has_more];
        let mut handle = PageHandle::new(state.anchor.key, goes_on, state.view_height);
        operation.custom(Some(&PAGE), view, &mut handle);

        match handle.take_request() {
            Some(PageRequest::Reveal(bounds)) => {
                let top = bounds.y - view.y;
                let bottom = top + bounds.height;
                state.turn = Some(Turn::Reveal { top, bottom });
            }
            Some(PageRequest::Seek(seek)) => {
                if let Some(found) = self.seek(seek, tree, renderer, layout) {
                    operation.custom(Some(&PAGE), view, &mut handle.with_found(found));
                }
            }
            None => {}
        }
    }

    /// The cells of all rows.
    fn cell_shapes(&self) -> impl Iterator<Item = CellShape> + '_ {
        self.rows.iter().flat_map(|row| row.cells.iter().copied())
    }

    /// Draws what shows that a button of the page is pressed.
    fn draw_pressed(&self, bounds: Rectangle, renderer: &mut iced::Renderer) {
        let quad = renderer::Quad {
            bounds,
            border: border::rounded(self.style.radius),
            ..renderer::Quad::default()
        };

        renderer.fill_quad(quad, self.style.pressed);
    }

    fn draw_child(
        &self,
        child: usize,
        tree: &Tree,
        renderer: &mut iced::Renderer,
        DrawCx {
            theme,
            style,
            layout,
            cursor,
        }: DrawCx<'_>,
        clip: &Rectangle,
    ) {
        self.children[child].as_widget().draw(
            &tree.children[child],
            renderer,
            theme,
            style,
            layout.child(child),
            cursor,
            clip,
        );
    }
}

/// What `Widget::draw` gets besides its renderer, handed on as one.
#[derive(Clone, Copy)]
struct DrawCx<'a> {
    theme: &'a iced::Theme,
    style: &'a renderer::Style,
    layout: Layout<'a>,
    cursor: mouse::Cursor,
}
