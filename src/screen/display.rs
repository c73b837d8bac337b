//! How large the text is. It lies over the page and goes away again, so the
//! reader's place is kept.

use super::Context;
use crate::theme::{self, Icon, Metrics, TextSize};
use crate::widget::{self, Element, Row};

/// What can happen on it.
#[derive(Debug, Clone)]
pub enum Message {
    /// A text size was chosen.
    SizeChosen(TextSize),
    /// It is to go away.
    Closed,
}

/// Draws the panel. Each size is written in itself.
pub fn view<'a>(ctx: &Context<'a>) -> Element<'a, Message> {
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
    let items = [
        widget::title(metrics, Some(Icon::named("a-large-small")), ctx.text("display-title")),
        widget::heading(
            metrics,
            Icon::named("a-large-small"),
            ctx.text("display-text-size"),
            theme::TEAL,
        ),
        widget::choices(metrics, sizes.collect()),
        super::done(ctx, Message::Closed),
    ];

    super::panel(ctx, items.into_iter().enumerate().map(|(key, item)| Row::new(key, item)).collect())
}

