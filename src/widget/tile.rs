//! Large buttons with a pictogram and words: tiles and doors.

use super::card::card_padding;
use super::icon::icon_side;
use super::{Button, Element, Label, at_least, boxed_icon, fit, icon, sized_text, style, styled};
use crate::theme::{ColorRole, Icon, Metrics, TextStyle};

use iced::widget::{column, row};
use iced::{Center, Fill, Padding, Shrink, Size};

/// A large light button with a pictogram and its word.
pub fn tile<'a, Message: Clone + 'a>(
    metrics: &Metrics,
    sign: Icon,
    label: impl Into<Label<'a>>,
    height: f32,
    on_press: Message,
) -> Element<'a, Message> {
    let padding = card_padding(metrics);
    let label = label.into();
    let second = label.secondary(metrics, metrics.color(ColorRole::Ink));
    let label = row![
        boxed_icon(metrics, sign, ColorRole::Teal, ColorRole::Mist),
        column![
            styled(metrics, label.text, TextStyle::Strong).width(Fill),
            second
        ]
        .width(Fill),
    ]
    .spacing(metrics.mm(4.0))
    .align_y(Center);

    let label = at_least(height - padding.top - padding.bottom, label);

    Button::new(metrics, label, ColorRole::Card, on_press)
        .border(style::outline(metrics, ColorRole::Rule))
        .width(Fill)
        .padding(padding)
        .into()
}

/// Height of a tile of a width that has room for its label, in logical pixels.
pub fn tile_height(metrics: &Metrics, label: &Label<'_>, width: f32) -> f32 {
    let padding = card_padding(metrics);
    let taken = padding.left + padding.right + icon_side(metrics) + metrics.mm(4.0);
    let room = width - taken;
    let words = fit::height(&label.text, true, metrics.size(TextStyle::Strong), room);

    words + label.secondary_height(metrics, room) + padding.top + padding.bottom
}

/// A large dark button that is always at hand, of a width in logical pixels and,
/// unless it is to be as high as its label, a height. Its label is made smaller
/// until it fits.
pub fn door<'a, Message: Clone + 'a>(
    metrics: &Metrics,
    sign: Icon,
    label: impl Into<Label<'a>>,
    width: f32,
    height: Option<f32>,
    on_press: Message,
) -> Element<'a, Message> {
    let padding = door_padding(metrics);
    let largest = metrics.size(TextStyle::Strong);
    let sign_size = largest * 1.4;
    let label = label.into();
    let width = door_room(metrics, width);
    let height_inside = height.map_or(f32::INFINITY, |it| it - padding.top - padding.bottom);
    let room = Size::new(
        width,
        height_inside - label.secondary_height(metrics, width),
    );
    let text = std::slice::from_ref(&label.text);
    let size = fit::fitted(text, room, 0.0, largest, metrics.least_size());
    let on_color = metrics.color(ColorRole::OnTeal);
    let second = label.secondary(metrics, on_color);
    let label = row![
        icon(sign, sign_size, on_color),
        column![
            sized_text(metrics, label.text, TextStyle::Strong, size)
                .color(on_color)
                .width(Fill),
            second,
        ]
        .width(Fill),
    ]
    .spacing(door_spacing(metrics))
    .align_y(Center);
    let least = metrics.target() * 1.4 - padding.top - padding.bottom;

    Button::new(metrics, at_least(least, label), ColorRole::Teal, on_press)
        .width(Fill)
        .height(if height.is_some() { Fill } else { Shrink })
        .padding(padding)
        .into()
}

fn door_padding(metrics: &Metrics) -> Padding {
    Padding::from([metrics.mm(1.5), metrics.mm(4.5)])
}

/// Space between the pictogram of a door and its label.
fn door_spacing(metrics: &Metrics) -> f32 {
    metrics.mm(3.0)
}

/// Width of the label of a door that is so wide.
fn door_room(metrics: &Metrics, width: f32) -> f32 {
    let padding = door_padding(metrics);
    let sign = metrics.size(TextStyle::Strong) * 1.4;

    width - padding.left - padding.right - sign - door_spacing(metrics)
}

/// Height that a door of a width needs at least for its label, in logical pixels.
pub fn least_door_height(metrics: &Metrics, label: &Label<'_>, width: f32) -> f32 {
    let room = door_room(metrics, width);
    let words = fit::height(&label.text, true, metrics.least_size(), room);

    door_height(metrics, words + label.secondary_height(metrics, room))
}

/// Height of a door whose label is so high, in logical pixels.
pub fn door_height(metrics: &Metrics, label: f32) -> f32 {
    let padding = door_padding(metrics);

    label + padding.top + padding.bottom
}
