//! Backgrounds and outlines of containers.

use crate::theme::{ColorRole, Metrics};

use iced::widget::container;
use iced::{Background, Border, border};

/// A plain ground, as the style of a container.
pub fn background(
    metrics: &Metrics,
    tone: ColorRole,
) -> impl Fn(&iced::Theme) -> container::Style + use<> {
    let background = Some(Background::Color(metrics.color(tone)));

    move |_theme| container::Style {
        background,
        ..container::Style::default()
    }
}

/// The thin line around a card.
pub fn outline(metrics: &Metrics, tone: ColorRole) -> Border {
    border::rounded(metrics.radius())
        .width(metrics.stroke())
        .color(metrics.color(tone))
}
