//! The question whether anyone is still here.

use crate::language::format;
use crate::screen::{Context, context};
use crate::theme::{Role, Tone};
use crate::widget::{self, Element};

use iced::widget::{column, row};
use iced::{Center, Fill};

/// Ems of its title that the question needs beside its button.
const BESIDE_EMS: f32 = 14.0;

/// The question, how many seconds are left to answer, and the button that says so,
/// on a card of a width in logical pixels.
pub fn card<'a, Message: Clone + 'a>(
    ctx: &Context<'a>,
    width: f32,
    seconds: u64,
    on_press: Message,
) -> Element<'a, Message> {
    let metrics = &ctx.metrics;
    let seconds = i64::try_from(seconds).unwrap_or(i64::MAX);
    let left = |ctx: &Context<'a>| {
        let seconds = format::number(ctx.language, seconds);

        ctx.format("idle-countdown", &context::argument("seconds", seconds))
    };
    // Nothing of it may be out of sight, so the second language stands small.
    let second = ctx.in_second().map(|ctx| {
        let small =
            |text| widget::card::sized_words(metrics, text, Role::Quiet, metrics.least_size());

        column![small(ctx.text("idle-question")), small(left(&ctx))]
    });
    let question = column![
        ctx.words("idle-question", Role::Title),
        widget::words(metrics, left(ctx), Role::Body),
        second,
    ]
    .spacing(metrics.gap());
    let answer = ctx.label("idle-stay");
    let taken = answer.width(metrics, Role::Strong) + metrics.mm(30.0);
    let is_beside = width - taken >= metrics.size(Role::Title) * BESIDE_EMS;
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

    widget::panel(metrics, lines, Tone::Card, Tone::Teal).into()
}
