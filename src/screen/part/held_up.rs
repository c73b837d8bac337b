//! Room under a card that is held up, so that what it means can be read there.

use crate::screen::Context;
use crate::theme::{self, TextStyle};
use crate::widget::frame;

/// The least height of what stands under such a card, in logical pixels: a line of text or a
/// button, and under them *up* and *more*.
pub fn least_under(context: &Context<'_>) -> f32 {
    let metrics = &context.metrics;
    let line = metrics.size(TextStyle::Body) * theme::highest_line();
    let label = metrics.size(TextStyle::Strong) * theme::highest_line();
    let button = label.max(metrics.target()) + metrics.mm(2.0);
    let pagers = frame::strip_height(metrics) + metrics.gap() / 2.0;

    metrics.margin() + line.max(button) + metrics.gap() + pagers
}

/// The part of the page that such a card may take, in logical pixels, if it is to take a share
/// of it.
pub fn most(context: &Context<'_>, share: f32) -> f32 {
    (context.page_height * share).min(context.page_height - least_under(context))
}
