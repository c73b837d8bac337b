//! How large the text is. It lies over the page and goes away again, so the
//! reader's place is kept.

use super::{Context, Page};
use crate::theme::{self, Icon, Metrics, TextSize};
use crate::widget;

/// What can happen on it.
#[derive(Debug, Clone)]
pub enum Message {
    /// A text size was chosen.
    SizeChosen(TextSize),
    /// It is to go away.
    Closed,
}

/// Draws the panel. Each size is written in itself.
pub fn view<'a>(ctx: &Context<'a>) -> Page<'a, Message> {
    let metrics = &ctx.metrics;
    let sizes = TextSize::ALL.into_iter().map(|size| {
        let sample = Metrics {
            text: size,
            ..*metrics
        };

        widget::chip(
            &sample,
            ctx.text(size.message_id()),
            size == metrics.text,
            Message::SizeChosen(size),
        )
    });
    Page::of([
        widget::title(
            metrics,
            Some(Icon::named("a-large-small")),
            ctx.text("display-title"),
        ),
        widget::heading(
            metrics,
            Icon::named("a-large-small"),
            ctx.text("display-text-size"),
            theme::TEAL,
        ),
        widget::choices(metrics, sizes.collect()),
        super::done(ctx, Message::Closed),
    ])
}
