//! Backgrounds and outlines of containers.

use crate::theme::{ColorRole, Metrics};

use iced::widget::container;
use iced::{Background, Border, border};

/// A plain background, as the style of a container.
pub fn background(
    metrics: &Metrics,
    role: ColorRole,
) -> impl Fn(&iced::Theme) -> container::Style + use<> {
    let background = Some(Background::Color(metrics.color(role)));

    move |_theme| container::Style {
        background,
        ..container::Style::default()
    }
}

/// The thin line around a card.
pub fn outline(metrics: &Metrics, role: ColorRole) -> Border {
    border::rounded(metrics.radius())
        .width(metrics.stroke())
        .color(metrics.color(role))
}
