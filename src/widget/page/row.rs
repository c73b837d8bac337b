//! The rows of a page.

use crate::widget::Element;
use crate::widget::focus::TOP;

use iced::widget::{Space, column, container, row};
use iced::{Center, Fill};

/// Cells that stand next to each other.
pub struct Row<'a, Message> {
    pub(super) keys: Vec<usize>,
    pub(super) share: f32,
    pub(super) cells: Vec<Cell<'a, Message>>,
}

/// A part of a row.
pub struct Cell<'a, Message> {
    /// How wide it is in proportion to the others.
    pub weight: u16,
    /// The key of what stands in it, or of the first thing.
    pub key: usize,
    /// What stands in it.
    pub content: Element<'a, Message>,
}

impl<'a, Message> Row<'a, Message> {
    /// A row of cells. It is found by any of the keys, which are positions in the order
    /// of reading; the first keys grow from row to row.
    pub fn of(keys: Vec<usize>, cells: Vec<Cell<'a, Message>>) -> Self {
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
                .map(|cell| Cell {
                    weight: cell.weight,
                    key: cell.key,
                    content: cell.content.map(f.clone()),
                })
                .collect(),
        }
    }

    /// Puts something above the first cell.
    pub fn topped(mut self, top: Element<'a, Message>, gap: f32) -> Self
    where
        Message: 'a,
    {
        if let Some(cell) = self.cells.first_mut() {
            let under = std::mem::replace(&mut cell.content, Space::new().into());
            cell.content = column![container(top).id(TOP), under].spacing(gap).into();
        }
        self
    }

    /// Puts something so wide at the right of the first cell.
    pub fn flanked(mut self, beside: Element<'a, Message>, width: f32, gap: f32) -> Self
    where
        Message: 'a,
    {
        if let Some(cell) = self.cells.first_mut() {
            let left = std::mem::replace(&mut cell.content, Space::new().into());
            let beside = container(beside).id(TOP).width(width);
            cell.content = row![container(left).width(Fill), beside]
                .spacing(gap)
                .align_y(Center)
                .into();
        }
        self
    }

    /// Makes the row at least so high a part of the page, from 0 to 1.
    pub fn at_least(mut self, share: f32) -> Self {
        self.share = share;
        self
    }
}
