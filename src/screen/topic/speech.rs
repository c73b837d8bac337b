//! What is said, on the first page: the English, and under it what it means.

use super::Message;
use super::look::{Look, noted, read, spacing};
use crate::content::Statement;
use crate::screen::Context;
use crate::screen::part::measured::{self, MeasuredLine, MeasuredLines};
use crate::screen::part::statement;
use crate::theme::TextStyle;
use crate::widget::Element;

use iced::Fill;
use iced::widget::Column;

/// On what condition something is said, in one language.
fn condition<'a>(context: &Context<'a>, statement: &'a Statement) -> MeasuredLines<'a, 1> {
    let condition = statement.condition.as_ref();

    [condition.map(|id| {
        MeasuredLine::new(
            &context.metrics,
            context.text(id.as_str()),
            TextStyle::QuietStrong,
        )
    })]
}

/// What is said, in English.
fn english<'a>(
    context: &Context<'a>,
    statement: &'a Statement,
    look: &Look,
) -> MeasuredLines<'a, 1> {
    let words = statement::quoted(context.english(statement.short().as_str()));

    let text_style = match look.is_dense {
        true => TextStyle::Strong,
        false => TextStyle::Spoken,
    };

    [Some(read(context, words, text_style, look))]
}

/// What that means, in one language.
fn meaning<'a>(
    context: &Context<'a>,
    statement: &'a Statement,
    look: &Look,
) -> MeasuredLines<'a, 4> {
    let metrics = &context.metrics;
    let id = statement.short().as_str();
    let own = context
        .zapotec(id)
        .map(|own| MeasuredLine::new(metrics, statement::quoted(own), TextStyle::Strong));
    let said = statement::quoted(context.text(id));

    [
        own,
        Some(match look.is_dense {
            true => read(context, said, TextStyle::Quiet, look),
            false => MeasuredLine::new(metrics, said, TextStyle::Body),
        }),
        statement::can_change(context, statement).map(|it| noted(context, it, look)),
        statement::stale(context, id).map(|it| noted(context, it, look)),
    ]
}

/// The parts of a line to say, one above the other: each with how it is measured and drawn.
pub(super) fn speech<'a>(
    context: &Context<'a>,
    statement: &'a Statement,
    look: &Look,
) -> Element<'a, Message> {
    let alone = &context.alone();
    let space = spacing(context);
    let changes = match context.translated() {
        None => statement::can_change(context, statement)
            .map(|it| noted(context, it, look).view(context).into()),
        Some(_) => None::<Element<'a, Message>>,
    };
    let meaning = context.translated().and_then(|context| {
        measured::view(&context, space, |context| meaning(context, statement, look))
    });

    Column::new()
        .push(measured::view(context, space, |context| {
            condition(context, statement)
        }))
        .push(measured::view(alone, space, |context| {
            english(context, statement, look)
        }))
        .push(changes)
        .push(meaning)
        .spacing(space)
        .width(Fill)
        .into()
}

pub(super) fn speech_height<'a>(
    context: &Context<'a>,
    statement: &'a Statement,
    look: &Look,
    room: f32,
) -> f32 {
    let alone = &context.alone();
    let space = spacing(context);
    let above = match statement.condition {
        Some(_) => {
            measured::height(context, room, space, |context| {
                condition(context, statement)
            }) + space
        }
        None => 0.0,
    };
    let english = measured::height(alone, room, space, |context| {
        english(context, statement, look)
    });
    let under = match context.translated() {
        None => statement::can_change(context, statement)
            .map(|it| noted(context, it, look).height(&context.metrics, room) + space),
        Some(context) => Some(
            measured::height(&context, room, space, |context| {
                meaning(context, statement, look)
            }) + space,
        ),
    };

    above + english + under.unwrap_or_default()
}
