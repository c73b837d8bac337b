//! A question that stands alone on the page, with what is safe first among the answers.

use crate::screen::Context;
use crate::theme::{ColorRole, TextStyle};
use crate::widget::{self, Element};

use iced::widget::column;

/// The question of a message, the answer after which nothing is lost, and the one that does it.
pub fn question<'a, Message: Clone + 'a>(
    context: &Context<'a>,
    asks: &'static str,
    safe: (&'static str, Message),
    done: (&'static str, Message),
) -> Element<'a, Message> {
    let metrics = &context.metrics;
    let answers = [
        widget::primary(metrics, context.label(safe.0), safe.1),
        widget::plain(metrics, context.label(done.0), done.1),
    ];
    let question = column![
        context.styled(asks, TextStyle::Title),
        widget::choices(metrics, answers.into()),
    ]
    .spacing(metrics.gap() * 2.0);

    widget::panel(metrics, question, ColorRole::Card, ColorRole::Teal).into()
}
