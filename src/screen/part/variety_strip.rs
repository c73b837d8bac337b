//! Which Zapotec, on top of every page that has Zapotec on it: one row that says what its
//! words are and leads to the other varieties.

use crate::content::Variety;
use crate::language::{Language, Text};
use crate::screen::Context;
use crate::theme::{Metrics, TextStyle};
use crate::widget::{self, Element, Label, fit};

use iced::widget::{Column, column, row};
use iced::{Center, Fill};

/// The part of the width that there is at least.
const ROOM: f32 = 0.42;

/// Room of its words beside its button, in millimetres.
const BESIDE_BUTTON: f32 = 75.0;

/// The chosen variety with what its words are, and the way to the others.
pub fn strip<'a, Message: Clone + 'a>(
    context: &Context<'a>,
    on_press: Message,
) -> Element<'a, Message> {
    let metrics = &context.metrics;
    let Some(variety) = context.edition.content.varieties.get(context.variety) else {
        return widget::choices(metrics, Vec::new());
    };
    let size = label_size(metrics);
    let other = widget::sized_plain(metrics, context.label("zapotec-other-town"), size, on_press);

    row![words(context, name(variety)), other]
        .spacing(metrics.gap())
        .align_y(Center)
        .into()
}

/// Height of the row across a page, in logical pixels.
pub fn height(context: &Context<'_>) -> f32 {
    let metrics = &context.metrics;
    let button = widget::action_size(
        metrics,
        &context.label("zapotec-other-town"),
        label_size(metrics),
        false,
    );
    let room = metrics.inner_width() - button.width - metrics.gap();
    let size = metrics.least_size();
    let varieties = &context.edition.content.varieties;
    let name = varieties.get(context.variety).map_or(0.0, |variety| {
        let name = Text::plain(name(variety), Language::Zapotec);

        fit::height(&name, true, size, room)
    });
    let note = fit::height(&note(context).text, false, size, room);

    (name + note).max(button.height)
}

/// The least width in which all of it stands on two lines, in logical pixels.
pub fn width(context: &Context<'_>) -> f32 {
    let metrics = &context.metrics;
    let button = context.label("zapotec-other-town");
    let button = button.width(metrics, TextStyle::Strong) + metrics.mm(20.0);

    button + metrics.mm(BESIDE_BUTTON)
}

/// Size of the words on the button, in logical pixels.
fn label_size(metrics: &Metrics) -> f32 {
    let [frame, quiet] = [TextStyle::Frame, TextStyle::Quiet].map(|it| metrics.size(it));

    frame.min(quiet)
}

fn name(variety: &Variety) -> String {
    format!("{} · {}", variety.name, variety.region)
}

/// What the words of the variety are.
fn note<'a>(context: &Context<'a>) -> Label<'a> {
    context.label(if context.has_words() {
        "zapotec-awaiting-short"
    } else {
        "zapotec-spanish-only"
    })
}

/// The name, and beside it what the words of the variety are, in each language of the
/// page; under it where they do not fit on one line beside what stands at the right of some
/// pages.
fn words<'a, Message: 'a>(context: &Context<'a>, name: String) -> Column<'a, Message> {
    let metrics = &context.metrics;
    let size = metrics.least_size();
    let name = Text::plain(name, Language::Zapotec);
    let Label { text, second } = note(context);
    let notes: Vec<_> = std::iter::once(text).chain(second).collect();
    let widths = notes.iter().map(|it| fit::width(it, false, size));
    let taken = fit::width(&name, true, size) + widths.sum::<f32>();
    let button = context
        .label("zapotec-other-town")
        .width(metrics, TextStyle::Strong);
    let gaps = metrics.margin() * notes.len() as f32;
    let is_one_line = taken + gaps + button + metrics.mm(20.0) <= metrics.inner_width() * ROOM;
    let name = widget::sized_text(metrics, name, TextStyle::QuietStrong, size);
    let notes = notes
        .into_iter()
        .map(|it| widget::sized_text(metrics, it, TextStyle::Quiet, size).into());

    let words = if is_one_line {
        column![
            row![name]
                .extend(notes)
                .spacing(metrics.margin())
                .align_y(Center)
        ]
    } else {
        // In the visitor's own language, where both have no room.
        column![name].extend(notes.take(1))
    };

    words.width(Fill)
}
