//! Cards in two columns, and in one where there is no room for two.
//!
//! A page keeps its place by rows, and keys go by what stands in one. So a row holds one card of
//! each column; none is made higher than it is.

use crate::screen::page::{Item, side_by_side, singly};
use crate::theme::Metrics;
use crate::widget::Row;

use std::collections::VecDeque;

/// A card, and the height of the heading that stands over it as one thing with it, with the space
/// between them, in logical pixels.
pub struct Headed<'a, Message> {
    /// Both.
    pub item: Item<'a, Message>,
    /// That height; nothing without a heading.
    pub heading: f32,
}

impl<'a, Message> From<Item<'a, Message>> for Headed<'a, Message> {
    fn from(item: Item<'a, Message>) -> Self {
        Self { item, heading: 0.0 }
    }
}

/// Width of each of two columns, in logical pixels; nothing where there is no room for two.
pub fn column(metrics: &Metrics) -> Option<f32> {
    let has_two = metrics.has_two_columns() && !metrics.is_low();

    has_two.then(|| (metrics.inner_width() - metrics.gap()) / 2.0)
}

/// Two lists as two columns, the first at the left. What one has more of goes on in both. Cards
/// of a row begin level with each other: so do their lines, between which the row can be cut.
pub fn columns<'a, Message: 'a>(
    metrics: &Metrics,
    left: Vec<Headed<'a, Message>>,
    right: Vec<Headed<'a, Message>>,
) -> Vec<Row<'a, Message>> {
    if column(metrics).is_none() {
        let all = left.into_iter().chain(right);

        return singly(all.map(|it| it.item).collect());
    }

    let mut lists = [VecDeque::from(left), VecDeque::from(right)];
    let mut rows = Vec::new();
    while lists.iter().any(|list| !list.is_empty()) {
        let next = [0, 1].map(|column| take(&mut lists, column));
        let headings = next.iter().flatten().map(|it| it.heading);
        let highest = headings.fold(0.0, f32::max);
        let [left, right] = next.map(|next| {
            let Headed { item, heading } = next?;
            let item = match highest - heading {
                lower if lower > 0.0 => item.lowered(lower),
                _ => item,
            };

            // In a stack of one a card keeps its height beside a higher one.
            Some(Item::stack([item], metrics.gap()))
        });

        rows.push(side_by_side([(1, left), (1, right)]));
    }

    rows
}

/// The next card for a column: of its own list, or of the other if only that goes on.
fn take<'a, Message>(
    lists: &mut [VecDeque<Headed<'a, Message>>; 2],
    column: usize,
) -> Option<Headed<'a, Message>> {
    lists[column]
        .pop_front()
        .or_else(|| lists[1 - column].pop_front())
}
