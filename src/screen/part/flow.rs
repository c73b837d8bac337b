//! Cards in two columns, and in one where there is no room for two.
//!
//! A page keeps its place by rows, and keys go by what stands in one. So a row holds one card of
//! each column; none is made higher than it is.

use crate::screen::page::{Item, side_by_side, singly};
use crate::theme::Metrics;
use crate::widget::Row;

use std::collections::VecDeque;

/// Two lists as two columns, the first at the left. What one has more of goes on in both.
pub fn columns<'a, Message: 'a>(
    metrics: &Metrics,
    left: Vec<Item<'a, Message>>,
    right: Vec<Item<'a, Message>>,
) -> Vec<Row<'a, Message>> {
    if !metrics.has_two_columns() || metrics.is_low() {
        return singly(left.into_iter().chain(right).collect());
    }

    let mut lists = [VecDeque::from(left), VecDeque::from(right)];
    let mut rows = Vec::new();
    while lists.iter().any(|list| !list.is_empty()) {
        let [left, right] = [0, 1].map(|column| {
            let next = take(&mut lists, column);

            // In a stack of one a card keeps its height beside a higher one.
            next.map(|item| Item::stack([item], metrics.gap()))
        });

        rows.push(side_by_side([(1, left), (1, right)]));
    }

    rows
}

/// The next card for a column: of its own list, or of the other if only that goes on.
fn take<'a, Message>(
    lists: &mut [VecDeque<Item<'a, Message>>; 2],
    column: usize,
) -> Option<Item<'a, Message>> {
    lists[column]
        .pop_front()
        .or_else(|| lists[1 - column].pop_front())
}
