//! How large the text is and how strongly it stands out.

use super::{Action, Panel};
use crate::screen::{Context, Page};
use crate::theme::{Contrast, Icon, TextSize};
use crate::widget::{self, Element};

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

/// Answers a message.
pub fn update(message: Message) -> Action {
    match message {
        Message::SizeChosen(size) => Action::SetTextSize(size),
        Message::ContrastChosen(contrast) => Action::SetContrast(contrast),
        Message::Closed => Action::Close(Panel::Display),
    }
}

/// Draws the panel.
pub fn view<'a>(context: &Context<'a>) -> Page<'a, Message> {
    Page::of([
        context.title(Icon::A_LARGE_SMALL, "display-title"),
        context.heading(Icon::A_LARGE_SMALL, "display-text-size"),
        sizes(context),
        context.heading(Icon::CONTRAST, "display-contrast"),
        contrasts(context),
    ])
}

/// The sizes of text, each written in itself.
fn sizes<'a>(context: &Context<'a>) -> Element<'a, Message> {
    let metrics = &context.metrics;
    let sizes = TextSize::ALL.into_iter().map(|size| {
        widget::chip(
            &metrics.with_text(size),
            context.label(size.message_id()),
            size == metrics.text,
            Message::SizeChosen(size),
        )
    });

    widget::choices(metrics, sizes.collect())
}

/// The contrasts, each in its own colours.
fn contrasts<'a>(context: &Context<'a>) -> Element<'a, Message> {
    let metrics = &context.metrics;
    let contrasts = Contrast::ALL.into_iter().map(|contrast| {
        widget::chip(
            &metrics.with_contrast(contrast),
            context.label(contrast.message_id()),
            contrast == metrics.contrast,
            Message::ContrastChosen(contrast),
        )
    });

    widget::choices(metrics, contrasts.collect())
}
