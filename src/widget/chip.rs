//! Chips: choices among several, as pills.

use super::{Button, Element, Label, at_least, icon, sized_text, style};
use crate::theme::{ColorRole, Icon, Metrics, TextStyle};

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
        metrics.size(TextStyle::Strong),
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
    let (background, on_color) = if is_chosen {
        (ColorRole::Teal, ColorRole::OnTeal)
    } else {
        (ColorRole::Card, ColorRole::Ink)
    };
    let line = if is_chosen {
        ColorRole::Teal
    } else {
        ColorRole::Rule
    };
    let on_color = metrics.color(on_color);
    let label = label.into();
    let second = label.secondary(metrics, on_color);
    // A second line must not touch the line around it.
    let above = second.as_ref().map_or(0.0, |_| metrics.mm(1.0));
    let check = is_chosen.then(|| icon(Icon::CHECK, size, on_color));
    let border = style::outline(metrics, line).rounded(metrics.target() / 2.0);

    let padding = metrics.mm(4.5);
    // A single letter is a target too.
    let least = Space::new().width((metrics.target() - 2.0 * padding).max(0.0));
    let label = row![
        check,
        column![
            sized_text(metrics, label.text, TextStyle::Strong, size).color(on_color),
            second,
        ]
        .align_x(Center),
    ]
    .spacing(metrics.gap())
    .align_y(Center);

    let label = at_least(metrics.target(), column![label, least].align_x(Center));

    Button::new(metrics, label, background, on_press)
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
