//! The question whether everything is to be forgotten. A key asks it, since it is
//! struck by mistake more easily than a button is touched.

use super::{Action, Panel};
use crate::screen::part::bilingual::both_styled;
use crate::screen::{Context, Page};
use crate::theme::{Icon, TextStyle};
use crate::widget;

/// What can happen on it.
#[derive(Debug, Clone)]
pub enum Message {
    /// Everything is to be forgotten.
    Confirmed,
    /// Nothing is.
    Kept,
}

/// Answers a message.
pub fn update(message: Message) -> Action {
    match message {
        Message::Confirmed => Action::Clear,
        Message::Kept => Action::Close(Panel::Clear),
    }
}

/// Draws the panel.
pub fn view<'a>(context: &Context<'a>) -> Page<'a, Message> {
    let metrics = &context.metrics;
    let label = |id| context.label(id);

    Page::of([
        context.title(Icon::ERASER, "clear-question"),
        both_styled(context, "clear-meaning", TextStyle::Body),
        widget::choices(
            metrics,
            vec![
                // First, since the key may have been struck by mistake.
                widget::primary(metrics, label("frame-back"), Message::Kept),
                widget::plain(metrics, label("frame-clear"), Message::Confirmed),
            ],
        ),
    ])
}
