//! How large the text is, and how strongly it stands out. It lies over the page
//! and goes away again, so the reader's place is kept.

use super::{Context, Page};
use crate::theme::{Contrast, Icon, Metrics, TextSize, Tone};
use crate::widget;

/// What can happen on it.
#[derive(Debug, Clone)]
pub enum Message {
    /// A text size was chosen.
    SizeChosen(TextSize),
    /// A contrast was chosen.
    ContrastChosen(Contrast),
    /// It is to go away.
    Closed,
}

/// Draws the panel. Each size is written in itself, and each contrast in its own
/// colours.
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
    let contrasts = Contrast::ALL.into_iter().map(|contrast| {
        let sample = metrics.with_contrast(contrast);

        widget::chip(
            &sample,
            ctx.text(contrast.message_id()),
            contrast == metrics.contrast,
            Message::ContrastChosen(contrast),
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
            Tone::Teal,
        ),
        widget::choices(metrics, sizes.collect()),
        widget::heading(
            metrics,
            Icon::named("contrast"),
            ctx.text("display-contrast"),
            Tone::Teal,
        ),
        widget::choices(metrics, contrasts.collect()),
        super::done(ctx, Message::Closed),
    ])
}
