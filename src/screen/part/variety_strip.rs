//! Which Zapotec, on top of every page that has Zapotec on it.

use crate::language::{Language, Text};
use crate::screen::Context;
use crate::theme::{self, TextStyle};
use crate::widget::{self, Element, Label, fit};

use iced::widget::{Column, column, container, row};
use iced::{Center, Fill, FillPortion, Size};

/// The chosen variety, the way to the others, and what its words are.
pub fn strip<'a, Message: Clone + 'a>(
    context: &Context<'a>,
    on_press: Message,
) -> Element<'a, Message> {
    let metrics = &context.metrics;
    let Some(variety) = context.edition.content.varieties.get(context.variety) else {
        return widget::choices(metrics, Vec::new());
    };
    let name = Text::plain(
        format!("{} · {}", variety.name, variety.region),
        Language::Zapotec,
    );
    let size = metrics.size(TextStyle::Frame);
    let other = context.label("zapotec-other-town");
    let chips = widget::choices(
        metrics,
        vec![
            widget::sized_chip(metrics, name, size, true, on_press.clone()),
            widget::sized_chip(metrics, other, size, false, on_press),
        ],
    );

    if metrics.has_two_columns() {
        row![
            container(chips).width(FillPortion(5)),
            notes(context).width(FillPortion(2)),
        ]
        .spacing(metrics.gap() * 2.0)
        .align_y(Center)
        .into()
    } else {
        column![chips, notes(context)].spacing(metrics.gap()).into()
    }
}

/// What the words of the variety are, in each language of the page.
fn notes<'a, Message: 'a>(context: &Context<'a>) -> Column<'a, Message> {
    let metrics = &context.metrics;
    let Label { text, second } = context.label(if context.has_words() {
        "zapotec-awaiting"
    } else {
        "zapotec-spanish-only"
    });
    let notes = std::iter::once(text).chain(second).map(|note| {
        if metrics.has_two_columns() {
            widget::styled(metrics, note, TextStyle::QuietStrong)
                .width(Fill)
                .into()
        } else {
            on_one_line(context, note)
        }
    });

    Column::with_children(notes)
}

/// A note on one line if it can be, for the page needs the room.
fn on_one_line<'a, Message: 'a>(context: &Context<'a>, note: Text<'a>) -> Element<'a, Message> {
    let metrics = &context.metrics;
    let most = metrics.size(TextStyle::QuietStrong);
    let room = Size::new(metrics.inner_width(), most * theme::line_ratio(note.spoken));
    let size = fit::fitted(
        std::slice::from_ref(&note),
        room,
        0.0,
        most,
        metrics.least_size(),
    );

    widget::sized_text(metrics, note, TextStyle::QuietStrong, size).into()
}
