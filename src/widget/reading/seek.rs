//! Looking for what can be pressed in rows that are not laid out.

use super::state::State;
use super::{Reading, Spacing};
use crate::widget::press;

use iced::advanced::layout::{Layout, Node};
use iced::advanced::widget::{Id, Operation, Tree};
use iced::{Rectangle, Size, Vector};

use std::any::Any;

/// What is looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Seek {
    /// The last thing that can be pressed above the rows that are laid out.
    Above,
    /// The first below them.
    Below,
    /// The row of this key, if anything in it can be pressed. The page goes there.
    Row(usize),
}

/// Something that can be pressed.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Found {
    /// Key of its row.
    pub key: usize,
    /// How many others come before it in the row.
    pub ordinal: usize,
    /// Where it would stand if the page went so far, in logical pixels.
    pub bounds: Rectangle,
}

impl<'a, Message: 'a> Reading<'a, Message> {
    pub(super) fn seek(
        &mut self,
        seek: Seek,
        tree: &mut Tree,
        renderer: &iced::Renderer,
        layout: Layout<'_>,
    ) -> Option<Found> {
        let Spacing { margin, gap, .. } = self.spacing;
        let count = self.keys.len();
        let bounds = layout.bounds();
        let view = self.view(tree.state.downcast_ref::<State>(), layout).size();

        if let Seek::Row(key) = seek {
            let row = self.keys.iter().position(|it| it.contains(&key))?;
            let presses = self.presses(row, 0.0, tree, renderer, view).1;
            let bounds = *presses.first()?;
            tree.state.downcast_mut::<State>().go_to(key);

            return Some(Found {
                key,
                ordinal: 0,
                bounds,
            });
        }

        let edges = |row: usize| {
            let cells = self.first_cell(row)..self.first_cell(row + 1);
            let cells = cells.map(|cell| layout.child(cell).bounds());
            let cells = cells.filter(|it| it.height > 0.0);

            cells
                .map(|it| (it.y, it.y + it.height))
                .reduce(|a, b| (a.0.min(b.0), a.1.max(b.1)))
        };
        let laid_out: Vec<_> = (0..count)
            .filter_map(|row| Some((row, edges(row)?)))
            .collect();
        let &(first, (mut top, _)) = laid_out.first()?;
        let &(last, (_, mut bottom)) = laid_out.last()?;
        let offset = Vector::new(bounds.x, 0.0);
        let found = |key, ordinal, bounds: Rectangle| Found {
            key,
            ordinal,
            bounds: bounds + offset,
        };

        match seek {
            Seek::Above => (0..first).rev().find_map(|row| {
                let (height, presses) = self.presses(row, 0.0, tree, renderer, view);
                top -= height + gap;
                let last = *presses.last()?;
                let at = last + Vector::new(0.0, top);

                Some(found(self.key_of(row), presses.len() - 1, at))
            }),
            _ => (last + 1..count).find_map(|row| {
                bottom += if row == 0 { margin } else { gap };
                let (height, presses) = self.presses(row, bottom, tree, renderer, view);
                bottom += height;

                Some(found(self.key_of(row), 0, *presses.first()?))
            }),
        }
    }

    /// Height of a row, and where the things in it stand that can be pressed if
    /// it begins at that height.
    fn presses(
        &mut self,
        row: usize,
        top: f32,
        tree: &mut Tree,
        renderer: &iced::Renderer,
        view: Size,
    ) -> (f32, Vec<Rectangle>) {
        let mut nodes = vec![Node::new(Size::ZERO); self.children.len()];
        let height = self.layout_row(row, tree, renderer, view, &mut nodes);
        let mut presses = Presses(Vec::new());

        let cells = self.first_cell(row)..self.first_cell(row + 1);
        for (cell, node) in cells.clone().zip(&nodes[cells]) {
            self.children[cell].as_widget_mut().operate(
                &mut tree.children[cell],
                Layout::with_offset(Vector::new(0.0, top), node),
                renderer,
                &mut presses,
            );
        }

        (height, presses.0)
    }
}

/// Where the things stand that can be pressed.
struct Presses(Vec<Rectangle>);

impl Operation for Presses {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn custom(&mut self, _id: Option<&Id>, bounds: Rectangle, state: &mut dyn Any) {
        if state.is::<press::State>() {
            self.0.push(bounds);
        }
    }
}
