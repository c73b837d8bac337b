//! Pictograms.

use super::Words;
use crate::theme::{Icon, Metrics, Role, Tone};
use crate::typeset;

use iced::widget::{Container, container};
use iced::{Background, Color, border};

/// A pictogram of a size in logical pixels.
pub fn icon<'a>(icon: Icon, size: f32, color: Color) -> Words<'a> {
    Words::new(icon.glyph().to_string(), typeset::ICONS, size, 1.0, color)
}

/// A pictogram in a rounded square.
pub fn boxed_icon<'a, Message: 'a>(
    metrics: &Metrics,
    sign: Icon,
    ink: Tone,
    ground: Tone,
) -> Container<'a, Message> {
    let side = icon_side(metrics);
    let ground = metrics.color(ground);

    container(icon(sign, side * 0.56, metrics.color(ink)))
        .center(side)
        .style(move |_theme| container::Style {
            background: Some(Background::Color(ground)),
            border: border::rounded(side / 4.5),
            ..container::Style::default()
        })
}

/// Side of the square of a [`boxed_icon`], in logical pixels.
pub(super) fn icon_side(metrics: &Metrics) -> f32 {
    metrics.size(Role::Body) * 1.9
}
