//! Which Zapotec, on top of every page that has Zapotec on it.

use crate::language::{Language, Text};
use crate::screen::Context;
use crate::theme::{self, Role};
use crate::widget::{self, Element, Label, fit};

use iced::widget::{Column, column, container, row};
use iced::{Center, Fill, FillPortion, Size};

/// The chosen variety, the way to the others, and what its words are.
pub fn strip<'a, Message: Clone + 'a>(
    ctx: &Context<'a>,
    on_press: Message,
) -> Element<'a, Message> {
    let metrics = &ctx.metrics;
    let Some(variety) = ctx.edition.content.varieties.get(ctx.variety) else {
        return widget::choices(metrics, Vec::new());
    };
    let name = Text::plain(
        format!("{} · {}", variety.name, variety.region),
        Language::Zapotec,
    );
    let size = metrics.size(Role::Frame);
    let other = ctx.label("zapotec-other-town");
    let chips = widget::choices(
        metrics,
        vec![
            widget::card::sized_chip(metrics, name, size, true, on_press.clone()),
            widget::card::sized_chip(metrics, other, size, false, on_press),
        ],
    );

    if metrics.is_wide() {
        row![
            container(chips).width(FillPortion(5)),
            notes(ctx).width(FillPortion(2)),
        ]
        .spacing(metrics.gap() * 2.0)
        .align_y(Center)
        .into()
    } else {
        column![chips, notes(ctx)].spacing(metrics.gap()).into()
    }
}

/// What the words of the variety are, in each language of the page.
fn notes<'a, Message: 'a>(ctx: &Context<'a>) -> Column<'a, Message> {
    let metrics = &ctx.metrics;
    let Label { text, second } = ctx.label(if ctx.has_words() {
        "zapotec-awaiting"
    } else {
        "zapotec-spanish-only"
    });
    let notes = std::iter::once(text).chain(second).map(|note| {
        if metrics.is_wide() {
            widget::words(metrics, note, Role::QuietStrong)
                .width(Fill)
                .into()
        } else {
            on_one_line(ctx, note)
        }
    });

    Column::with_children(notes)
}

/// A note on one line if it can be, for the page needs the room.
fn on_one_line<'a, Message: 'a>(ctx: &Context<'a>, note: Text<'a>) -> Element<'a, Message> {
    let metrics = &ctx.metrics;
    let most = metrics.size(Role::QuietStrong);
    let room = Size::new(metrics.inner_width(), most * theme::line(note.spoken));
    let size = fit::fitted(
        std::slice::from_ref(&note),
        room,
        0.0,
        most,
        metrics.least_size(),
    );

    widget::card::sized_words(metrics, note, Role::QuietStrong, size).into()
}
