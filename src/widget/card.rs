//! Cards and panels, and columns of lines in them.

use super::{Button, Element, style};
use crate::theme::{ColorRole, Metrics};

use iced::widget::{Column, Container, Space, container, row};
use iced::{Background, Center, Fill, Padding};

/// A card on a white background with a thin line around it.
pub fn card<'a, Message: 'a>(
    metrics: &Metrics,
    content: impl Into<Element<'a, Message>>,
) -> Container<'a, Message> {
    panel(metrics, content, ColorRole::Card, ColorRole::Rule)
}

/// A card of other colours.
pub fn panel<'a, Message: 'a>(
    metrics: &Metrics,
    content: impl Into<Element<'a, Message>>,
    background: ColorRole,
    line: ColorRole,
) -> Container<'a, Message> {
    let border = style::outline(metrics, line);
    let background = metrics.color(background);

    container(content)
        .width(Fill)
        .padding(card_padding(metrics))
        .style(move |_theme| container::Style {
            background: Some(Background::Color(background)),
            border,
            ..container::Style::default()
        })
}

/// A card of other colours that is a button.
pub fn pressed_panel<'a, Message: Clone + 'a>(
    metrics: &Metrics,
    content: impl Into<Element<'a, Message>>,
    background: ColorRole,
    line: ColorRole,
    on_press: Message,
) -> Element<'a, Message> {
    Button::new(metrics, content, background, on_press)
        .border(style::outline(metrics, line))
        .width(Fill)
        .padding(card_padding(metrics))
        .into()
}

pub(super) fn card_padding(metrics: &Metrics) -> Padding {
    Padding::from([metrics.mm(3.0), metrics.mm(4.5)])
}

/// Something in the middle of a height that it may exceed.
pub fn at_least<'a, Message: 'a>(
    height: f32,
    content: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    container(row![content.into(), Space::new().height(height.max(0.0))].align_y(Center))
        .center_y(Fill)
        .into()
}

/// A column of lines with a little space between them.
pub fn lines<'a, Message: 'a>(
    metrics: &Metrics,
    lines: impl IntoIterator<Item = Element<'a, Message>>,
) -> Column<'a, Message> {
    Column::with_children(lines)
        .spacing(metrics.gap() / 2.0)
        .width(Fill)
}
