//! Looking for what can be pressed in rows that are not laid out.

use super::PageView;
use super::state::{ScrollState, Turn};
use crate::widget::focus::{Area, FocusOrder, Focusable, Seek};

use iced::advanced::layout::{Layout, Node};
use iced::advanced::widget::{Operation, Tree};
use iced::{Size, Vector};

impl<'a, Message: 'a> PageView<'a, Message> {
    /// Looks for something that can be pressed, and goes there where [`Seek`] says
    /// so.
    pub(super) fn seek(
        &mut self,
        seek: Seek,
        tree: &mut Tree,
        renderer: &iced::Renderer,
        layout: Layout<'_>,
    ) -> Option<Focusable> {
        let count = self.rows.len();
        let state = tree.state.downcast_ref::<ScrollState>();
        let view = self.room(state, layout).size();

        match seek {
            Seek::First => {
                let found = (0..count).find_map(|row| {
                    let (_, focusables) = self.focusables(row, tree, renderer, view);
                    focusables.first().copied()
                })?;
                // Where every page begins, whatever the key of its first row.
                tree.state.downcast_mut::<ScrollState>().go_to(0);

                Some(found)
            }
            Seek::Last => (0..count).rev().find_map(|row| {
                let (_, focusables) = self.focusables(row, tree, renderer, view);
                let last = *focusables.last()?;
                let key = self.key_of(row);
                tree.state.downcast_mut::<ScrollState>().turn = Some(Turn::Show(key));

                Some(last)
            }),
            Seek::Row(key) => {
                let row = self.rows.iter().position(|it| it.keys.contains(&key))?;
                let (_, focusables) = self.focusables(row, tree, renderer, view);
                let own = focusables.iter().find(|it| it.key.area == Area::Row(key));
                let found = *own.or(focusables.first())?;
                let key = self.key_of(row);
                tree.state.downcast_mut::<ScrollState>().go_to(key);

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
    ) -> Option<Focusable> {
        let gap = self.style.gap;
        let count = self.rows.len();
        let edges = |row: usize| {
            let cells = self.rows[row].cells.iter();
            let cells = cells.map(|cell| layout.child(cell.child).bounds());
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
        let moved = |focusable: Focusable, y: f32| Focusable {
            bounds: focusable.bounds + Vector::new(x, y),
            ..focusable
        };

        if seek == Seek::Above {
            (0..first).rev().find_map(|row| {
                let (height, focusables) = self.focusables(row, tree, renderer, view);
                top -= height + gap;

                Some(moved(*focusables.last()?, top))
            })
        } else {
            (last + 1..count).find_map(|row| {
                let (height, focusables) = self.focusables(row, tree, renderer, view);
                let top = bottom + gap;
                bottom = top + height;

                Some(moved(*focusables.first()?, top))
            })
        }
    }

    /// Height of a row, and where the things stand in it that can be pressed.
    fn focusables(
        &mut self,
        row: usize,
        tree: &mut Tree,
        renderer: &iced::Renderer,
        view: Size,
    ) -> (f32, Vec<Focusable>) {
        let mut nodes = vec![Node::new(Size::ZERO); self.children.len()];
        let height = self.lay_out_row(row, tree, renderer, view, &mut nodes);
        let mut order = FocusOrder::default();

        for cell in &self.rows[row].cells {
            let node = &nodes[cell.child];
            order.custom(None, node.bounds(), &mut Area::Row(cell.key));
            self.children[cell.child].as_widget_mut().operate(
                &mut tree.children[cell.child],
                Layout::new(node),
                renderer,
                &mut order,
            );
        }

        (height, order.all)
    }
}
