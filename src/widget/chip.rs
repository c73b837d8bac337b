//! Chips: choices among several, as pills.

use super::{Element, Label, Press, at_least, icon, sized_words, style};
use crate::theme::{Icon, Metrics, Role, Tone};

use iced::widget::{Space, column, row};
use iced::{Center, Padding};

/// A choice among several: a pill that is dark when it is chosen.
pub fn chip<'a, Message: Clone + 'a>(
    metrics: &Metrics,
    label: impl Into<Label<'a>>,
    is_chosen: bool,
    on_press: Message,
) -> Element<'a, Message> {
    sized_chip(
        metrics,
        label,
        metrics.size(Role::Strong),
        is_chosen,
        on_press,
    )
}

/// As [`chip`], but with text of a size in logical pixels that the caller has
/// fitted.
pub fn sized_chip<'a, Message: Clone + 'a>(
    metrics: &Metrics,
    label: impl Into<Label<'a>>,
    size: f32,
    is_chosen: bool,
    on_press: Message,
) -> Element<'a, Message> {
    let (ground, ink) = if is_chosen {
        (Tone::Teal, Tone::OnTeal)
    } else {
        (Tone::Card, Tone::Ink)
    };
    let line = if is_chosen { Tone::Teal } else { Tone::Rule };
    let ink = metrics.color(ink);
    let label = label.into();
    let second = label.secondary(metrics, ink);
    // A second line must not touch the line around it.
    let above = second.as_ref().map_or(0.0, |_| metrics.mm(1.0));
    let check = is_chosen.then(|| icon(Icon::CHECK, size, ink));
    let border = style::outline(metrics, line).rounded(metrics.target() / 2.0);

    let padding = metrics.mm(4.5);
    // A single letter is a target too.
    let least = Space::new().width((metrics.target() - 2.0 * padding).max(0.0));
    let label = row![
        check,
        column![
            sized_words(metrics, label.text, Role::Strong, size).color(ink),
            second,
        ]
        .align_x(Center),
    ]
    .spacing(metrics.gap())
    .align_y(Center);

    let label = at_least(metrics.target(), column![label, least].align_x(Center));

    Press::new(metrics, label, ground, on_press)
        .border(border)
        .padding(Padding::from([above, padding]))
        .into()
}

/// Chips that flow onto as many rows as they need.
pub fn choices<'a, Message: 'a>(
    metrics: &Metrics,
    chips: Vec<Element<'a, Message>>,
) -> Element<'a, Message> {
    iced::widget::Row::with_children(chips)
        .spacing(metrics.gap())
        .wrap()
        .vertical_spacing(metrics.gap())
        .into()
}
