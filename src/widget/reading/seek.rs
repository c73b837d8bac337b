//! Looking for what can be pressed in rows that are not laid out.

use super::Reading;
use super::state::State;
use crate::widget::stop::{Area, Stop, Stops};

use iced::advanced::layout::{Layout, Node};
use iced::advanced::widget::{Operation, Tree};
use iced::{Size, Vector};

/// What is looked for. What is beyond the rows that are laid out is told with the
/// bounds that it has where the page is now; to all else the page goes, and tells
/// its bounds within its row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Seek {
    /// The first thing that can be pressed. The page goes to its top.
    First,
    /// The last thing that can be pressed. The page goes there.
    Last,
    /// The last thing that can be pressed above the rows that are laid out.
    Above,
    /// The first below them.
    Below,
    /// The first thing in the cell of this key that can be pressed, else in its row.
    /// The page goes there.
    Row(usize),
}

impl<'a, Message: 'a> Reading<'a, Message> {
    pub(super) fn seek(
        &mut self,
        seek: Seek,
        tree: &mut Tree,
        renderer: &iced::Renderer,
        layout: Layout<'_>,
    ) -> Option<Stop> {
        let count = self.keys.len();
        let view = self.view(tree.state.downcast_ref::<State>(), layout).size();

        match seek {
            Seek::First => {
                let found = (0..count).find_map(|row| {
                    let (_, stops) = self.stops(row, tree, renderer, view);
                    stops.first().copied()
                })?;
                // Where every page begins, whatever the key of its first row.
                tree.state.downcast_mut::<State>().go_to(0, 0.0);

                Some(found)
            }
            Seek::Last => (0..count).rev().find_map(|row| {
                let (height, stops) = self.stops(row, tree, renderer, view);
                let last = *stops.last()?;
                let under = view.height - height - 2.0 * self.spacing.margin;
                let key = self.key_of(row);
                tree.state
                    .downcast_mut::<State>()
                    .go_to(key, under.max(0.0));

                Some(last)
            }),
            Seek::Row(key) => {
                let row = self.keys.iter().position(|it| it.contains(&key))?;
                let (_, stops) = self.stops(row, tree, renderer, view);
                let own = stops.iter().find(|it| it.place.area == Area::Row(key));
                let found = *own.or(stops.first())?;
                let key = self.key_of(row);
                tree.state.downcast_mut::<State>().go_to(key, 0.0);

                Some(found)
            }
            Seek::Above | Seek::Below => self.seek_beyond(seek, tree, renderer, layout, view),
        }
    }

    /// Looks above or below the rows that are laid out.
    fn seek_beyond(
        &mut self,
        seek: Seek,
        tree: &mut Tree,
        renderer: &iced::Renderer,
        layout: Layout<'_>,
        view: Size,
    ) -> Option<Stop> {
        let gap = self.spacing.gap;
        let count = self.keys.len();
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
        let x = layout.bounds().x;
        let moved = |stop: Stop, y: f32| Stop {
            bounds: stop.bounds + Vector::new(x, y),
            ..stop
        };

        if seek == Seek::Above {
            (0..first).rev().find_map(|row| {
                let (height, stops) = self.stops(row, tree, renderer, view);
                top -= height + gap;

                Some(moved(*stops.last()?, top))
            })
        } else {
            (last + 1..count).find_map(|row| {
                let (height, stops) = self.stops(row, tree, renderer, view);
                let top = bottom + gap;
                bottom = top + height;

                Some(moved(*stops.first()?, top))
            })
        }
    }

    /// Height of a row, and where the things stand in it that can be pressed.
    fn stops(
        &mut self,
        row: usize,
        tree: &mut Tree,
        renderer: &iced::Renderer,
        view: Size,
    ) -> (f32, Vec<Stop>) {
        let mut nodes = vec![Node::new(Size::ZERO); self.children.len()];
        let height = self.layout_row(row, tree, renderer, view, &mut nodes);
        let mut stops = Stops::default();

        let cells = self.first_cell(row)..self.first_cell(row + 1);
        for (cell, node) in cells.clone().zip(&nodes[cells]) {
            let mut area = Area::Row(self.cell_keys[cell]);
            stops.custom(None, node.bounds(), &mut area);
            self.children[cell].as_widget_mut().operate(
                &mut tree.children[cell],
                Layout::new(node),
                renderer,
                &mut stops,
            );
        }

        (height, stops.all)
    }
}
