//! The name of a screen, and the names of groups of cards.

use super::page::HEADING;
use super::{Element, Label, columns, fit, icon, styled};
use crate::language::Text;
use crate::theme::{ColorRole, Icon, Metrics, TextStyle};

use iced::widget::{container, row};
use iced::{Center, Fill, Padding};

/// The name of a screen, with its pictogram.
pub fn title<'a, Message: 'a>(
    metrics: &Metrics,
    sign: Option<Icon>,
    label: impl Into<Label<'a>>,
) -> Element<'a, Message> {
    let size = metrics.size(TextStyle::Title);
    let sign = sign.map(|sign| icon(sign, size * 1.1, metrics.color(ColorRole::Teal)));
    let Label { text, second } = label.into();
    let words = |text| styled(metrics, text, TextStyle::Title).width(Fill);

    container(
        row![
            sign,
            columns::headings(metrics, words(text), second.map(words))
        ]
        .spacing(metrics.gap() * 1.5)
        .align_y(Center),
    )
    .id(HEADING)
    .into()
}

/// Something that stands over what comes next and goes with it.
pub fn goes_with_next<'a, Message: 'a>(
    content: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    container(content).id(HEADING).into()
}

/// The name of a group of cards, with its pictogram and colour.
pub fn heading<'a, Message: 'a>(
    metrics: &Metrics,
    sign: Icon,
    label: impl Into<Label<'a>>,
    role: ColorRole,
) -> Element<'a, Message> {
    let color = metrics.color(role);
    let Label { text, second } = label.into();
    let words = |text| {
        styled(metrics, text, TextStyle::Heading)
            .color(color)
            .width(Fill)
    };

    container(
        row![
            icon(sign, metrics.size(TextStyle::Heading), color),
            columns::headings(metrics, words(text), second.map(words)),
        ]
        .spacing(metrics.gap())
        .align_y(Center),
    )
    .id(HEADING)
    .padding(Padding::default().top(metrics.gap()))
    .into()
}

/// Height of a heading that says this in a room of that width, in logical pixels.
pub fn heading_height(metrics: &Metrics, text: &Text<'_>, width: f32) -> f32 {
    let size = metrics.size(TextStyle::Heading);
    let words = fit::height(text, true, size, width - size - metrics.gap());

    words.max(size) + metrics.gap()
}
