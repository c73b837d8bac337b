//! Which language stands beside the visitor's, for staff who read another.

use super::{Action, Panel};
use crate::language::Language;
use crate::screen::{Context, Page};
use crate::theme::Icon;
use crate::widget::{self, Element, Label};

/// What can happen on it.
#[derive(Debug, Clone)]
pub enum Message {
    /// A language was chosen to stand beside the visitor's, or none.
    Chosen(Option<Language>),
    /// It is to go away.
    Closed,
}

/// Answers a message.
pub fn update(message: Message) -> Action {
    match message {
        Message::Chosen(second) => Action::SetSecond(second),
        Message::Closed => Action::Close(Panel::Beside),
    }
}

/// Draws the panel.
pub fn view<'a>(context: &Context<'a>) -> Page<'a, Message> {
    Page::of([
        context.title(Icon::LANGUAGES, "display-second"),
        seconds(context),
    ])
}

/// A language but the visitor's own, which stands on the page already: English first,
/// since most staff read it. Last, none.
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
    let seconds = others
        .chain([(None, context.label("display-second-none"))])
        .map(|(language, label)| {
            let is_chosen = language == second;

            widget::chip(metrics, label, is_chosen, Message::Chosen(language))
        });

    widget::choices(metrics, seconds.collect())
}
