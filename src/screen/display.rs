//! How large the text is, how strongly it stands out, and which language stands
//! beside the visitor's. It lies over the page and goes away again, so the reader's
//! place is kept.

use super::{Context, Page};
use crate::language::Language;
use crate::theme::{Contrast, Icon, Metrics, TextSize};
use crate::widget::{self, Label};

/// What can happen on it.
#[derive(Debug, Clone)]
pub enum Message {
    /// A text size was chosen.
    SizeChosen(TextSize),
    /// A contrast was chosen.
    ContrastChosen(Contrast),
    /// A language was chosen to stand beside the visitor's, or none.
    SecondChosen(Option<Language>),
    /// It is to go away.
    Closed,
}

/// Draws the panel, in which a language is chosen to stand beside the first. Each
/// size is written in itself, and each contrast in its own colours.
pub fn view<'a>(ctx: &Context<'a>, first: Language, second: Option<Language>) -> Page<'a, Message> {
    let metrics = &ctx.metrics;
    let sizes = TextSize::ALL.into_iter().map(|size| {
        let sample = Metrics {
            text: size,
            ..*metrics
        };

        widget::chip(
            &sample,
            ctx.label(size.message_id()),
            size == metrics.text,
            Message::SizeChosen(size),
        )
    });
    let contrasts = Contrast::ALL.into_iter().map(|contrast| {
        let sample = metrics.with_contrast(contrast);

        widget::chip(
            &sample,
            ctx.label(contrast.message_id()),
            contrast == metrics.contrast,
            Message::ContrastChosen(contrast),
        )
    });

    // The visitor's own language stands on the page already.
    let others = Language::ALL
        .into_iter()
        .filter(|language| *language != first)
        .map(|language| {
            (
                Some(language),
                Label::from(widget::card::native_name(language)),
            )
        });
    let seconds = std::iter::once((None, ctx.label("display-second-none")))
        .chain(others)
        .map(|(language, label)| {
            widget::chip(
                metrics,
                label,
                language == second,
                Message::SecondChosen(language),
            )
        });

    Page::of([
        widget::title(
            metrics,
            Some(Icon::named("a-large-small")),
            ctx.label("display-title"),
        ),
        ctx.heading("a-large-small", "display-text-size"),
        widget::choices(metrics, sizes.collect()),
        ctx.heading("contrast", "display-contrast"),
        widget::choices(metrics, contrasts.collect()),
        ctx.heading("languages", "display-second"),
        widget::choices(metrics, seconds.collect()),
        super::done(ctx, Message::Closed),
    ])
}
