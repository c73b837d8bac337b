//! What holds on several pages alike: one strip across the page, under its title.

use super::{OnTouch, Others, disc, disc_side, role, said_and_noted};
use crate::content::{Kind, Statement};
use crate::screen::Context;
use crate::screen::part::bilingual::both;
use crate::theme::{ColorRole, TextStyle};
use crate::widget::{self, Button, Element, style};

use iced::widget::{Column, container, row};
use iced::{Center, Fill, Padding};

/// Space around a line of the strip, in millimetres: above and below, and at the sides. It is
/// less than on a card, since the strip stands on every page.
const PADDING: [f32; 2] = [1.2, 4.5];

/// One card of statements: what not to do as on a card of its own, the rest quieter under it. Each
/// is a button.
pub fn strip<'a, Message: Clone + 'a>(
    context: &Context<'a>,
    statements: &'a [Statement],
    others: Others,
    on_touch: OnTouch<Message>,
) -> Element<'a, Message> {
    let metrics = &context.metrics;
    let lines = statements.iter().map(|statement| {
        let id = statement.id.to_string();
        let on_press = match statement.kind {
            Kind::Know => (on_touch.sources)(id),
            Kind::Do | Kind::Dont | Kind::Say => (on_touch.line)(id),
        };
        let [above, beside] = PADDING.map(|it| metrics.mm(it));
        let line = widget::at_least(
            metrics.target() - 2.0 * above,
            line(context, statement, others),
        );

        Button::new(metrics, line, ColorRole::Card, on_press)
            .width(Fill)
            .padding(Padding::from([above, beside]))
            .into()
    });
    let (ground, border) = (
        metrics.color(ColorRole::Card),
        style::outline(metrics, role(Kind::Dont)),
    );

    container(Column::with_children(lines).spacing(metrics.gap()))
        .width(Fill)
        .padding(metrics.stroke() * 2.0)
        .style(move |_theme| container::Style {
            background: Some(ground.into()),
            border,
            ..container::Style::default()
        })
        .into()
}

/// One line of it, beside the disc of what not to do; the others begin level with it.
fn line<'a, Message: 'a>(
    context: &Context<'a>,
    statement: &'a Statement,
    others: Others,
) -> Element<'a, Message> {
    let side = disc_side(context);
    let is_dont = statement.kind == Kind::Dont;
    // On a low window the page has to begin under it.
    let text_style = match (is_dont, context.metrics.is_low()) {
        (true, false) => TextStyle::Body,
        (true, true) => TextStyle::QuietStrong,
        (false, _) => TextStyle::Quiet,
    };
    let words = both(context, |context| {
        said_and_noted(context, statement, others, text_style)
    });
    let sign = match is_dont {
        true => disc(context, statement.kind, side),
        false => iced::widget::Space::new().width(side).into(),
    };

    row![sign, words]
        .spacing(context.metrics.mm(4.0))
        .align_y(Center)
        .into()
}
