//! The question whether anyone is still here.

use crate::language::format;
use crate::screen::{Context, context};
use crate::theme::{ColorRole, TextStyle};
use crate::widget::{self, Element};

use iced::widget::{column, row};
use iced::{Center, Fill};

/// Ems of its title that the question needs beside its button.
const BESIDE_EMS: f32 = 14.0;

/// The question, how many seconds are left to answer, and the button that says so,
/// on a card of a width in logical pixels.
pub fn card<'a, Message: Clone + 'a>(
    context: &Context<'a>,
    width: f32,
    seconds: u64,
    on_press: Message,
) -> Element<'a, Message> {
    let metrics = &context.metrics;
    let seconds = i64::try_from(seconds).unwrap_or(i64::MAX);
    let left = |context: &Context<'a>| {
        let seconds = format::number(context.language, seconds);

        context.format("idle-countdown", &context::argument("seconds", seconds))
    };
    // Nothing of it may be out of sight, so the second language stands small.
    let second = context.in_second().map(|context| {
        let small =
            |text| widget::sized_text(metrics, text, TextStyle::Quiet, metrics.least_size());

        column![small(context.text("idle-question")), small(left(&context))]
    });
    let question = column![
        context.styled("idle-question", TextStyle::Title),
        widget::styled(metrics, left(context), TextStyle::Body),
        second,
    ]
    .spacing(metrics.gap());
    let answer = context.label("idle-stay");
    let taken = answer.width(metrics, TextStyle::Strong) + metrics.mm(30.0);
    let is_beside = width - taken >= metrics.size(TextStyle::Title) * BESIDE_EMS;
    let stay = widget::chip(metrics, answer, true, on_press);
    let lines: Element<'a, Message> = if is_beside {
        // Beside the question, so that it is in sight under a card that is held up.
        row![question.width(Fill), stay]
            .spacing(metrics.gap() * 2.0)
            .align_y(Center)
            .into()
    } else {
        column![question, widget::choices(metrics, vec![stay])]
            .spacing(metrics.gap() * 2.0)
            .into()
    };

    widget::panel(metrics, lines, ColorRole::Card, ColorRole::Teal).into()
}
