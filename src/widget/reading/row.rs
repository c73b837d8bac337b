//! The rows of a page.

use crate::widget::Element;

use iced::widget::{Space, column};

/// Cells that stand next to each other.
pub struct Row<'a, Message> {
    pub(super) keys: Vec<usize>,
    pub(super) share: f32,
    pub(super) cells: Vec<(u16, Element<'a, Message>)>,
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
