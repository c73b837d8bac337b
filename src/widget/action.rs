//! Buttons that do something, as rectangles: a choice among several is a pill.

use super::{Button, Element, Label, at_least, fit, icon, sized_text, style};
use crate::theme::{ColorRole, Icon, Metrics, TextStyle};
use crate::typeset;

use iced::widget::{column, row};
use iced::{Center, Padding, Size};

/// The button that most will want: filled, with a check.
pub fn primary<'a, Message: Clone + 'a>(
    metrics: &Metrics,
    label: impl Into<Label<'a>>,
    on_press: Message,
) -> Element<'a, Message> {
    sized_primary(metrics, label, metrics.size(TextStyle::Strong), on_press)
}

/// As [`primary`], but with text of a size in logical pixels.
pub fn sized_primary<'a, Message: Clone + 'a>(
    metrics: &Metrics,
    label: impl Into<Label<'a>>,
    size: f32,
    on_press: Message,
) -> Element<'a, Message> {
    action(metrics, label.into(), size, true, on_press)
}

/// Another button beside it.
pub fn plain<'a, Message: Clone + 'a>(
    metrics: &Metrics,
    label: impl Into<Label<'a>>,
    on_press: Message,
) -> Element<'a, Message> {
    sized_plain(metrics, label, metrics.size(TextStyle::Strong), on_press)
}

/// As [`plain`], but with text of a size in logical pixels.
pub fn sized_plain<'a, Message: Clone + 'a>(
    metrics: &Metrics,
    label: impl Into<Label<'a>>,
    size: f32,
    on_press: Message,
) -> Element<'a, Message> {
    action(metrics, label.into(), size, false, on_press)
}

/// Width and height of such a button on one line, in logical pixels.
pub fn action_size(metrics: &Metrics, label: &Label<'_>, size: f32, is_primary: bool) -> Size {
    let words = fit::width(&label.text, true, size).max(label.secondary_width(metrics));
    let check = if is_primary {
        size + metrics.gap()
    } else {
        0.0
    };
    let lines = size * typeset::line_ratio(label.text.spoken) + label.secondary_line(metrics);

    Size::new(
        words + check + metrics.gap() + 2.0 * padding(metrics, is_primary),
        lines.max(metrics.target()) + 2.0 * above(metrics, label),
    )
}

fn padding(metrics: &Metrics, is_primary: bool) -> f32 {
    metrics.mm(if is_primary { 8.0 } else { 4.5 })
}

/// Space over and under the words: a second line must not touch the line around it.
fn above(metrics: &Metrics, label: &Label<'_>) -> f32 {
    label.second.as_ref().map_or(0.0, |_| metrics.mm(1.0))
}

fn action<'a, Message: Clone + 'a>(
    metrics: &Metrics,
    label: Label<'a>,
    size: f32,
    is_primary: bool,
    on_press: Message,
) -> Element<'a, Message> {
    let (background, on_color, line) = if is_primary {
        (ColorRole::Teal, ColorRole::OnTeal, ColorRole::Teal)
    } else {
        (ColorRole::Card, ColorRole::Ink, ColorRole::Ink)
    };
    let on_color = metrics.color(on_color);
    let second = label.secondary(metrics, on_color);
    let above = above(metrics, &label);
    let check = is_primary.then(|| icon(Icon::CHECK, size, on_color));
    let label = row![
        check,
        column![
            sized_text(metrics, label.text, TextStyle::Strong, size).color(on_color),
            second,
        ],
    ]
    .spacing(metrics.gap())
    .align_y(Center);
    Button::new(
        metrics,
        at_least(metrics.target(), label),
        background,
        on_press,
    )
    .border(style::outline(metrics, line))
    .padding(Padding::from([above, padding(metrics, is_primary)]))
    .into()
}
