//! Pictograms.

use super::StyledText;
use crate::theme::{ColorRole, Icon, Metrics, TextStyle};
use crate::typeset;

use iced::widget::{Container, container};
use iced::{Background, Color, border};

/// A pictogram of a size in logical pixels.
pub fn icon<'a>(icon: Icon, size: f32, color: Color) -> StyledText<'a> {
    StyledText::new(icon.glyph().to_string(), typeset::ICONS, size, 1.0, color)
}

/// A pictogram in a rounded square.
pub fn boxed_icon<'a, Message: 'a>(
    metrics: &Metrics,
    sign: Icon,
    on_color: ColorRole,
    background: ColorRole,
) -> Container<'a, Message> {
    let side = icon_side(metrics);
    let background = metrics.color(background);

    container(icon(sign, side * 0.56, metrics.color(on_color)))
        .center(side)
        .style(move |_theme| container::Style {
            background: Some(Background::Color(background)),
            border: border::rounded(side / 4.5),
            ..container::Style::default()
        })
}

/// Side of the square of a [`boxed_icon`], in logical pixels.
pub(super) fn icon_side(metrics: &Metrics) -> f32 {
    metrics.size(TextStyle::Body) * 1.9
}
