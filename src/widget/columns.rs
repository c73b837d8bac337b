//! Two languages in columns: two things that say the same, beside each other or
//! one under the other.

use super::Element;
use super::style::background;
use crate::theme::{ColorRole, Metrics};

use iced::widget::{Space, column, container, row, stack};
use iced::{Fill, Padding};

/// Two things beside each other, equally wide and with equal tops, with a thin
/// line between them that goes up through the space above them. One may be
/// missing; the other keeps its side.
pub fn level<'a, Message: 'a>(
    metrics: &Metrics,
    first: Option<Element<'a, Message>>,
    second: Option<Element<'a, Message>>,
    above: f32,
) -> Element<'a, Message> {
    let cell = |thing: Option<Element<'a, Message>>| container(thing).width(Fill);
    let things = row![cell(first), cell(second)]
        .spacing(metrics.gap() * 2.0)
        .padding(Padding::default().top(above));
    let line = container(Space::new())
        .width(metrics.stroke())
        .height(Fill)
        .style(background(metrics, ColorRole::Rule));

    // The things decide how high the line is.
    stack![things, container(line).center_x(Fill).height(Fill)].into()
}

/// The second of two things that stand under each other: with a thin line above
/// it.
pub fn under<'a, Message: 'a>(
    metrics: &Metrics,
    second: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    let line = container(Space::new())
        .width(Fill)
        .height(metrics.stroke())
        .style(background(metrics, ColorRole::Rule));

    column![line, second.into()]
        .spacing(metrics.gap() / 2.0)
        .into()
}

/// Words of a heading in one language or two: beside each other where
/// the display is wide and in landscape, else under each other.
pub fn headings<'a, Message: 'a>(
    metrics: &Metrics,
    first: impl Into<Element<'a, Message>>,
    second: Option<impl Into<Element<'a, Message>>>,
) -> Element<'a, Message> {
    match second {
        None => first.into(),
        Some(second) if metrics.is_landscape_wide() => {
            level(metrics, Some(first.into()), Some(second.into()), 0.0)
        }
        Some(second) => column![first.into(), second.into()]
            .spacing(metrics.gap() / 2.0)
            .into(),
    }
}
