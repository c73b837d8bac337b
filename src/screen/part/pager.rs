//! How *up* and *more* look, which stand beside the badge where a page goes on.

use crate::screen::Context;
use crate::theme::{self, ColorRole, Icon, TextStyle};
use crate::widget::{self, Element};

use iced::widget::{column, container, row};
use iced::{Background, Center, Padding};

/// One of the two. It is the page that answers a press of it.
pub fn pager<'a, Message: 'a>(
    context: &Context<'a>,
    sign: Icon,
    label: &str,
) -> Element<'a, Message> {
    let metrics = &context.metrics;
    let on_color = metrics.color(ColorRole::Teal);
    let label = context.label(label);
    let badge = widget::frame::strip_height(metrics) - metrics.gap();
    let size = metrics
        .size(TextStyle::Quiet)
        .min(metrics.mm(4.9) / theme::CAP_HEIGHT);
    // With a second language under it, it is as high as the badge in any language.
    let (size, height) = match label.second {
        None => (size, metrics.target()),
        Some(_) => {
            let line = badge - label.secondary_line(metrics);

            (size.min(line / theme::line_ratio(label.text.spoken)), badge)
        }
    };
    let size = size.max(metrics.least_size());
    let small = label.secondary(metrics, on_color);
    let label = row![
        column![
            widget::sized_text(metrics, label.text, TextStyle::QuietStrong, size).color(on_color),
            small,
        ],
        widget::icon(sign, size * 1.2, on_color),
    ]
    .spacing(metrics.gap())
    .align_y(Center);
    let style = container::Style {
        background: Some(Background::Color(metrics.color(ColorRole::Card))),
        border: widget::style::outline(metrics, ColorRole::Teal),
        ..container::Style::default()
    };

    container(widget::at_least(height, label))
        .padding(Padding::from([0.0, metrics.mm(3.0)]))
        .style(move |_theme| style)
        .into()
}
