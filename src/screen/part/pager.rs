//! How *up* and *more* look, which stand under the rows where a page goes on.

use crate::language::format;
use crate::screen::Context;
use crate::theme::{self, ColorRole, Icon, TextStyle};
use crate::typeset;
use crate::widget::{self, Element, Label};

use fluent::FluentArgs;
use iced::widget::{column, container, row};
use iced::{Background, Center, Padding};

/// One of the two; it may say which page shows, and of how many. It is the page that
/// answers a press of it.
pub fn pager<'a, Message: 'a>(
    context: &Context<'a>,
    sign: Icon,
    label: &str,
    count: Option<(usize, usize)>,
) -> Element<'a, Message> {
    let metrics = &context.metrics;
    let on_color = metrics.color(ColorRole::Teal);
    let label = context.label(label);
    let size = metrics
        .size(TextStyle::Quiet)
        .min(metrics.mm(4.9) / theme::CAP_HEIGHT);
    // With a second language under it, it is as high in any language.
    let (size, height) = match label.second {
        None => (size, metrics.target()),
        Some(_) => {
            let two_lines = 2.0 * metrics.least_size() * typeset::highest_line();
            let height = two_lines.max(metrics.target());
            let line = height - label.secondary_line(metrics);

            (
                size.min(line / theme::line_ratio(label.text.spoken)),
                height,
            )
        }
    };
    let size = size.max(metrics.least_size());
    let words = |label: Label<'a>, text_style: TextStyle| {
        let small = label.secondary(metrics, on_color);

        column![
            widget::sized_text(metrics, label.text, text_style, size).color(on_color),
            small,
        ]
    };
    let count = count.map(|count| words(counted(context, count), TextStyle::Quiet));
    let label = row![
        words(label, TextStyle::QuietStrong),
        count,
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
        .align_x(Center)
        .padding(Padding::from([0.0, metrics.mm(3.0)]))
        .style(move |_theme| style)
        .into()
}

/// Which page shows, and of how many.
fn counted<'a>(context: &Context<'a>, (page, pages): (usize, usize)) -> Label<'a> {
    context.label_of(|context| {
        let number = |it: usize| format::number(context.language, it as i64);
        let mut arguments = FluentArgs::new();
        arguments.set("page", number(page));
        arguments.set("pages", number(pages));

        context.format("frame-page", &arguments)
    })
}
