//! How large the text is, how strongly it stands out, and which language stands
//! beside the visitor's.

use super::{Action, Panel, done};
use crate::language::Language;
use crate::screen::{Context, Page};
use crate::theme::{Contrast, Icon, TextSize};
use crate::widget::{self, Element, Label};

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

/// Answers a message.
pub fn update(message: Message) -> Action {
    match message {
        Message::SizeChosen(size) => Action::SetTextSize(size),
        Message::ContrastChosen(contrast) => Action::SetContrast(contrast),
        Message::SecondChosen(second) => Action::SetSecond(second),
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
        context.heading(Icon::LANGUAGES, "display-second"),
        seconds(context),
        done(context, Message::Closed),
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

/// No second language, or one but the visitor's own, which stands on the page already.
fn seconds<'a>(context: &Context<'a>) -> Element<'a, Message> {
    let metrics = &context.metrics;
    let (first, second) = context.chosen;
    let others = Language::ALL
        .into_iter()
        .filter(|language| *language != first)
        .map(|language| {
            let name = widget::native_name(language);

            (Some(language), Label::from(name))
        });
    let seconds = std::iter::once((None, context.label("display-second-none")))
        .chain(others)
        .map(|(language, label)| {
            let is_chosen = language == second;

            widget::chip(metrics, label, is_chosen, Message::SecondChosen(language))
        });

    widget::choices(metrics, seconds.collect())
}
