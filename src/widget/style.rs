//! Backgrounds and outlines of containers.

use crate::theme::{Metrics, Tone};

use iced::widget::container;
use iced::{Background, Border, border};

/// A plain ground, as the style of a container.
pub fn ground(metrics: &Metrics, tone: Tone) -> impl Fn(&iced::Theme) -> container::Style + use<> {
    let background = Some(Background::Color(metrics.color(tone)));

    move |_theme| container::Style {
        background,
        ..container::Style::default()
    }
}

/// The thin line around a card.
pub fn outline(metrics: &Metrics, tone: Tone) -> Border {
    border::rounded(metrics.radius())
        .width(metrics.line())
        .color(metrics.color(tone))
}
